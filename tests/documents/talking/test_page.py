import hashlib
import re
from base64 import b64decode, b64encode
from html.parser import HTMLParser

from tests.documents.sample import choices, full_plan, sun
from tests.documents.talking.made_up import book, row, sounds_of

from pcplanner.documents.easy_read import plan_document
from pcplanner.documents.talking.book import TalkingBook
from pcplanner.documents.talking.page import write_page
from pcplanner.documents.talking.telling import talking_book

TRAP = "</p></script><script>alert(1)</script><img src=x onerror=alert(2)> \" ' & 😀"


class Tags(HTMLParser):
    """Keep the tags of a page with their attributes, and its words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {key: value or "" for key, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def of(self, name: str) -> list[dict[str, str]]:
        return [attributes for tag, attributes in self.tags if tag == name]


def page_of(made: TalkingBook) -> str:
    return write_page(made, sounds_of(made)).decode()


def test_holds_everything_and_asks_for_nothing() -> None:
    page = page_of(talking_book(plan_document(full_plan(), choices()), 16, sun))
    tags = Tags(page)
    addresses = [
        x[key] for _, x in tags.tags for key in ("src", "href", "srcset", "action", "poster") if key in x
    ]
    assert {x.split(",")[0] for x in addresses} == {
        "data:", "data:image/svg+xml;base64", "data:image/png;base64", "data:audio/mpeg;base64",
    }  # fmt: skip
    style = page.partition("<style>")[2].partition("</style>")[0]
    assert {x.split(",")[0] for x in re.findall(r'url\("([^"]*)"\)', style)} == {"data:font/ttf;base64"}
    assert "@import" not in style
    program = page.partition("<script>")[2].partition("</script>")[0]
    assert not re.search(r"fetch|XMLHttpRequest|WebSocket|import|Storage|cookie", program)


def test_may_run_only_what_stands_in_it() -> None:
    page = page_of(book(row("One.")))
    (rules,) = [
        x["content"] for x in Tags(page).of("meta") if x.get("http-equiv") == "Content-Security-Policy"
    ]
    assert rules.startswith("default-src 'none'; ")
    for name in ("style", "script"):
        inside = page.partition(f"<{name}>")[2].partition(f"</{name}>")[0]
        summed = b64encode(hashlib.sha256(inside.encode()).digest()).decode()
        assert f"{name}-src 'sha256-{summed}'" in rules
    assert "unsafe" not in rules
    assert "connect-src" not in rules


def test_what_people_typed_is_words_and_never_markup() -> None:
    tags = Tags(page_of(book(row(TRAP), title=TRAP)))
    assert len(tags.of("script")) == 1
    assert [x for _, x in tags.tags if any(key.startswith("on") for key in x)] == []
    assert TRAP in "".join(tags.words)


def test_every_word_carries_when_it_is_heard() -> None:
    tags = Tags(page_of(book(row("I have tea."))))
    words = [x for _, x in tags.tags if x.get("class") == "w"]
    times = [tuple(map(int, x["data-t"].split())) for x in words]
    assert len(times) == 2 + 3
    assert times == sorted(times)
    whole = [x["data-t"] for _, x in tags.tags if "data-t" in x and x.get("class") != "w"]
    # The title, the picture and the sentence.
    assert len(whole) == 3


def test_each_chapter_has_a_tile_and_its_own_sound() -> None:
    made = talking_book(plan_document(full_plan(), choices()), 16, sun)
    tags = Tags(page_of(made))
    tiles = [x for x in tags.of("button") if x.get("class") == "tile"]
    assert len(tiles) == len(tags.of("audio")) == len(made.chapters)
    assert all(b64decode(x["src"].partition(",")[2])[:2] == b"\xff\xf3" for x in tags.of("audio"))


def test_says_its_language_and_which_way_it_is_written() -> None:
    (root,) = Tags(page_of(book(row("One."), language="ur"))).of("html")
    assert (root["lang"], root["dir"]) == ("ur", "rtl")


def test_is_the_same_each_time() -> None:
    made = book(row("One."))
    assert page_of(made) == page_of(made)
