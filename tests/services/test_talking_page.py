"""The page that talks, in a real browser with no network (CHECKS EP-08, EP-09, SP-07)."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.services.conftest import PASSPHRASE, TODAY
from tests.support.chromium import Browser, found_browser
from tests.support.libraries import close_without_a_copy

from pcplanner.documents.choices import DocumentChoices, DocumentKind, Part
from pcplanner.domain.chapters import IMPORTANT
from pcplanner.domain.pictures import symbol
from pcplanner.services.bundle import build_services
from pcplanner.services.places import places_under
from pcplanner.storage.key_wrapping import CHEAP_COST

pytestmark = pytest.mark.skipif(
    found_browser() is None, reason="there is no Chromium here that can be told what to do through pipes"
)
NASTY = "<script>document.title = 'taken'</script> & \"so\" 😀 مريم."

# Notes what is lit each time the browser draws, with where the sound is then.
WATCH = """
(() => {
  window.seen = [];
  const note = () => {
    const audio = document.querySelector(".here audio");
    const lit = document.querySelector(".lit");
    const id = lit ? lit.id : "";
    const last = window.seen.at(-1);
    if (audio && (!last || last.id !== id)) {
      const times = lit ? lit.dataset.t.split(" ").map(Number) : null;
      window.seen.push({ id, at: audio.currentTime * 1000, times, isPlaying: !audio.paused });
    }
    requestAnimationFrame(note);
  };
  note();
})()
"""


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory, empty_library: Path) -> Path:
    folder = tmp_path_factory.mktemp("page")
    places = places_under(folder / "home")
    shutil.copytree(empty_library, places.library)
    services = build_services(places, cost=CHEAP_COST)
    services.library.unlock(PASSPHRASE)
    ann = services.people.add("Ann").value
    for words in ("I have a cup of tea.", NASTY):
        services.lines.add(ann.id, IMPORTANT.id, words, symbol("tea"))
    choices = DocumentChoices(DocumentKind.PLAN, 16, TODAY, parts=frozenset({Part.ABOUT}))
    path = folder / "Ann’s plan.html"
    path.write_bytes(services.talking.make_html(services.people.plan(ann.id), choices))
    close_without_a_copy(services)
    return path


@pytest.fixture(scope="module")
def started() -> Iterator[Browser]:
    with Browser() as started:
        yield started


@pytest.fixture
def browser(started: Browser) -> Browser:
    started.resize(1280, 720)
    return started


def playing(browser: Browser) -> bool:
    return bool(browser.ask("[...document.querySelectorAll('audio')].some((audio) => !audio.paused)"))


def words_seen(browser: Browser) -> list[dict[str, Any]]:
    return [x for x in browser.ask("window.seen") if x["id"]]


def all_well(browser: Browser, page: Path) -> None:
    assert browser.complaints() == []
    assert browser.asked_for() == [page.resolve().as_uri()]
    assert browser.ask("document.title") == "Ann’s plan"


def test_the_space_bar_plays_and_words_light_in_step_with_their_sound(browser: Browser, page: Path) -> None:
    browser.open(page)
    browser.ask(WATCH)
    browser.press(" ")
    browser.wait_for("window.seen.filter((each) => each.id).length >= 8")
    assert playing(browser)
    seen = words_seen(browser)
    order = browser.ask("[...document.querySelectorAll('.here .w')].map((word) => word.id)")
    assert [x["id"] for x in seen] == order[: len(seen)]
    for each in seen:
        begin, end = each["times"]
        assert begin - 1 <= each["at"] < end + 50
    # A browser draws 60 times a second; on a busy machine a few pictures come late.
    late = sorted(x["at"] - x["times"][0] for x in seen)
    assert late[len(late) // 2] < 50
    browser.press(" ")
    assert not playing(browser)
    browser.wait_for("!document.querySelector('.lit')")
    all_well(browser, page)


def test_the_arrows_go_from_sentence_to_sentence_and_from_chapter_to_chapter(
    browser: Browser, page: Path
) -> None:
    browser.open(page)
    browser.press("ArrowRight")
    first = browser.ask("document.querySelector('.now').id")
    browser.press("ArrowRight")
    second = browser.ask("document.querySelector('.now').id")
    ids = browser.ask("[...document.querySelectorAll('.here [data-t]:not(.w)')].map((unit) => unit.id)")
    assert [first, second] == ids[:2]
    browser.press("ArrowLeft")
    assert browser.ask("document.querySelector('.now').id") == first
    for _ in ids:
        browser.press("ArrowRight")
    title = browser.ask("document.querySelector('.here h1').textContent")
    assert title == browser.ask("document.querySelectorAll('.chapter')[1].querySelector('h1').textContent")
    browser.press("Escape")
    assert not playing(browser)
    assert browser.ask("document.querySelector('.here').id") == "start"
    assert browser.ask("document.activeElement.classList.contains('tile')")
    browser.press("Tab")
    browser.press(" ")
    browser.wait_for("document.querySelector('.here.chapter')")
    all_well(browser, page)


def test_every_button_can_be_reached_and_seen_by_keyboard(browser: Browser, page: Path) -> None:
    browser.open(page)
    reached = []
    for _ in range(browser.ask("document.querySelectorAll('button').length")):
        browser.press("Tab")
        reached.append(
            browser.ask(
                "[document.activeElement.tagName, getComputedStyle(document.activeElement).outlineWidth]"
            )
        )
    assert all(tag == "BUTTON" and width == "5px" for tag, width in reached)


def test_a_touch_on_a_sentence_says_that_one_and_stops(page: Path) -> None:
    with Browser(390, 844, has_touch=True) as phone:
        phone.open(page)
        phone.ask(WATCH)
        phone.tap(".tile:nth-child(2)")
        phone.wait_for("document.querySelector('.here.chapter')")
        phone.wait_for("[...document.querySelectorAll('audio')].some((audio) => !audio.paused)")
        (wanted,) = phone.ask(
            "[...document.querySelectorAll('.here p')].filter("
            "(line) => line.textContent === 'I have a cup of tea.').map((line) => line.id)"
        )
        phone.ask("window.seen = []")
        phone.tap(f"#{wanted}")
        phone.wait_for(f"window.seen.some((each) => each.id.startsWith('{wanted}w'))")
        phone.wait_for("[...document.querySelectorAll('audio')].every((audio) => audio.paused)")
        said = [x["id"] for x in words_seen(phone) if x["id"].startswith(f"{wanted}w")]
        assert said == [f"{wanted}w{n}" for n in range(1, 7)]
        assert phone.ask("document.getElementById('play-words').textContent") == "Play"
        all_well(phone, page)


@pytest.mark.parametrize(("width", "height"), [(390, 844), (1280, 720), (640, 360)])
def test_buttons_are_large_and_nothing_is_wider_than_the_screen(
    browser: Browser, page: Path, width: int, height: int
) -> None:
    browser.resize(width, height)
    browser.open(page)
    for shown in (0, 1):
        if shown:
            browser.ask("document.querySelector('.tile').click()")
        sizes = browser.ask(
            "[...document.querySelectorAll('button')].map((button) => button.getBoundingClientRect())"
            ".filter((box) => box.width).map((box) => [box.width, box.height])"
        )
        assert len(sizes) >= 7
        assert all(wide >= 64 and high >= 64 for wide, high in sizes)
        assert browser.ask("document.documentElement.scrollWidth") <= width
        cut = browser.ask(
            "[...document.querySelectorAll('.bar span')].filter("
            "(words) => words.scrollWidth > words.parentElement.clientWidth).length"
        )
        assert cut == 0


def test_the_colours_change_and_every_pair_of_words_can_be_read(browser: Browser, page: Path) -> None:
    browser.open(page)
    browser.press("ArrowRight")
    grounds = []
    for _ in range(3):
        browser.ask("document.getElementById('colours').click()")
        told = browser.ask(
            "(() => { const look = (css) => { const at = getComputedStyle(document.querySelector(css));"
            "return [at.color, at.backgroundColor]; };"
            "return [look('html'), look('#play'), look('#next'),"
            "[getComputedStyle(document.documentElement).getPropertyValue('--on-sun'),"
            " getComputedStyle(document.documentElement).getPropertyValue('--sun')],"
            "[getComputedStyle(document.documentElement).color,"
            " getComputedStyle(document.documentElement).getPropertyValue('--now')]]; })()"
        )
        for ink, ground in told:
            assert contrast(ink, ground) >= 7, (ink, ground)
        grounds.append(json.dumps(told[0]))
    assert len(set(grounds)) == 3


def test_the_pictures_can_be_left_out_of_what_is_said(browser: Browser, page: Path) -> None:
    browser.open(page)
    browser.ask("document.getElementById('pictures').click()")
    browser.press("Escape")
    browser.ask("document.activeElement.blur()")
    browser.press("ArrowRight")
    units = browser.ask(
        "[...document.querySelectorAll('.here [data-t]:not(.w)')].map((unit) => [unit.id, unit.tagName])"
    )
    told = [browser.ask("document.querySelector('.now').id")]
    wanted = [name for name, tag in units if tag != "IMG"]
    for _ in wanted[1:]:
        browser.press("ArrowRight")
        told.append(browser.ask("document.querySelector('.now').id"))
    assert told == wanted


def contrast(ink: str, ground: str) -> float:
    lighter, darker = sorted((_light(ink), _light(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _light(colour: str) -> float:
    colour = colour.strip()
    parts = (
        [int(colour[n : n + 2], 16) for n in (1, 3, 5)]
        if colour.startswith("#")
        else [int(x) for x in colour[colour.index("(") + 1 : -1].split(",")[:3]]
    )
    red, green, blue = (
        x / 255 / 12.92 if x / 255 <= 0.04045 else ((x / 255 + 0.055) / 1.055) ** 2.4 for x in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
