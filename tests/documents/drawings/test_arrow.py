"""The arrow of a PATH on paper tells everything: whole words in its panels, or a number told beside it."""

from dataclasses import replace

import pytest
from tests.documents.sample import person, sun

from pcplanner.documents.drawings import DrawnPoster
from pcplanner.documents.drawings.arrow import drawn_arrow
from pcplanner.documents.model import ArrowDrawing, ArrowPart, Flag, PictureRow, label, plain
from pcplanner.documents.pages import A4_LONG, A4_SHORT, Box, Group, Page, Pages, PictureBox, Role, Text
from pcplanner.documents.pdf import write_pdf
from pcplanner.domain.access import Form
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan

A4 = Box(35, 35, 771, 500)
A3 = Box(35, 35, 1120, 745)
TITLES = ("North star", "A year from now", "Now", "Who we need", "How we keep strong",
          "In 3 to 6 months", "Next month", "First steps")  # fmt: skip
URDU = "میں اپنے گھر میں رہنا چاہتا ہوں"


def rows(count: int, words: str = "I sing") -> tuple[PictureRow, ...]:
    return tuple(PictureRow(symbol("tea"), (plain(f"{words} {n}."),)) for n in range(count))


def arrow(*each: tuple[PictureRow, ...]) -> ArrowDrawing:
    told = (*each, *((),) * (8 - len(each)))
    parts = (
        ArrowPart(n, title, symbol("path"), some)
        for n, (title, some) in enumerate(zip(TITLES, told, strict=True), start=1)
    )
    return ArrowDrawing(Plan(person()), tuple(parts))


def drawn(of: ArrowDrawing, box: Box = A4, size_pt: float = 16) -> DrawnPoster:
    return drawn_arrow(of, "My PATH", box, size_pt)


def texts(poster: DrawnPoster) -> list[Text]:
    return [x for page in poster.pages for group in page for x in group.items if isinstance(x, Text)]


def figure(poster: DrawnPoster, page: int = 0) -> Group:
    return poster.pages[page][-1]


def words_of(row: PictureRow) -> str:
    return " ".join(x.text for x in row.sentences)


def test_a_page_has_a_face_a_title_and_one_figure_that_tells_the_steps_in_their_order() -> None:
    poster = drawn(arrow(rows(1, "I fly"), rows(1, "I have flown")))
    assert [x.role for x in poster.pages[0]] == [Role.ARTIFACT, Role.H1, Role.FIGURE]
    alt = figure(poster).alt
    assert alt.startswith(
        "Part 1. North star. I fly 0. Part 2. A year from now. I have flown 0. Part 3. Now."
    )
    assert alt.endswith("Part 8. First steps. Nothing is here yet.")
    labels = replace(rows(1)[0], sentences=(label("Leo"), label("By Monday")))
    assert "Leo. By Monday. Part 2." in figure(drawn(arrow((labels,)))).alt
    assert not poster.rows


@pytest.mark.parametrize("box", [A4, A3])
@pytest.mark.parametrize("size_pt", [14, 16, 18, 22, 28, 36])
def test_words_keep_their_size_and_stay_on_the_page(box: Box, size_pt: int) -> None:
    of = arrow(rows(3), rows(4, "We are together by the sea with everybody"), rows(9), rows(2, "x" * 90))
    for page in drawn(of, box, size_pt).pages:
        for group in page:
            for item in group.items:
                if isinstance(item, Text):
                    assert item.size >= size_pt
                    assert box.x <= item.x < box.right
                    assert box.y < item.y < box.bottom
                if isinstance(item, PictureBox):
                    assert box.x <= item.box.x
                    assert item.box.right <= box.right
                    assert item.box.bottom <= box.bottom


@pytest.mark.parametrize("count", [1, 7, 40, 200])
@pytest.mark.parametrize("box", [A4, A3])
def test_everything_is_told_on_the_poster_or_in_the_rows(box: Box, count: int) -> None:
    said = rows(count, "We look at all of it together and then I choose what is next for me")
    poster = drawn(arrow((), (), said), box)
    on_poster = " ".join(x.words for x in texts(poster))
    beside = [words_of(x) for x in poster.rows]
    for row in said:
        words = words_of(row)
        assert words in on_poster or any(x.endswith(words) for x in beside)
        assert words in figure(poster).alt
    assert [x.split(" We")[0] for x in beside] == [f"Number {n}" for n in range(1, len(beside) + 1)]
    assert "…" not in on_poster


def test_every_number_in_the_rows_is_on_the_poster() -> None:
    poster = drawn(arrow(rows(4), rows(3), rows(60), rows(6, "y" * 80)))
    numbers = {int(word) for x in texts(poster) if x.bold for word in x.words.split() if word.isdigit()}
    last = len(poster.rows)
    assert last > 60
    assert {1, last} <= numbers
    whole = " ".join(x.words for x in texts(poster))
    assert "Numbers" in whole


def test_a_row_too_long_for_its_panel_keeps_its_first_words_beside_its_number() -> None:
    long = PictureRow(symbol("tea"), (plain("I sing."), *(label("with a lot of people") for _ in range(30))))
    poster = drawn(arrow((), (), (long,)))
    assert len(poster.rows) == 1
    assert "I sing." in [x.words for x in texts(poster)]


def test_what_the_person_said_of_words_goes_with_them() -> None:
    row = replace(rows(1)[0], flags=(Flag.NOT_RIGHT,))
    poster = drawn(arrow((), (), (row,)))
    marked = "This is not right"
    assert marked in figure(poster).alt


def test_large_letters_take_two_pages_and_the_second_repeats_the_title_as_a_paragraph() -> None:
    poster = drawn(arrow(rows(1, "I fly"), (), rows(1)), size_pt=28)
    assert [x[1].role for x in poster.pages] == [Role.H1, Role.P]
    assert "Now" in figure(poster).alt
    assert "North star" in figure(poster, 1).alt
    assert len(drawn(arrow(rows(1)), A3, 18).pages) == 1


def test_a_title_too_wide_for_its_panel_gives_way_to_a_number() -> None:
    of = arrow(rows(1), rows(1))
    first, second, *rest = of.parts
    of = replace(of, parts=(first, replace(second, title="Z" * 40), *rest))
    poster = drawn(of)
    assert [words_of(x) for x in poster.rows] == [f"Number 1 {'Z' * 40}"]


def test_words_from_right_to_left_end_at_the_right_of_their_panel() -> None:
    of = arrow((), (), (PictureRow(symbol("tea"), (plain(URDU),)),))
    backwards = [x for x in texts(drawn(of)) if x.is_backwards]
    assert backwards
    assert len({round(x.x) for x in backwards}) > 1


def test_without_pictures_or_without_words_it_is_still_told() -> None:
    no_picture = replace(rows(1)[0], form=Form.WORDS_ONLY)
    only_picture = PictureRow(symbol("tea", "A cup of tea"), (), form=Form.PICTURE_ONLY)
    poster = drawn(arrow((), (), (no_picture,), (only_picture,)))
    pictures = [x for x in figure(poster).items if isinstance(x, PictureBox)]
    assert len(pictures) == 1
    assert "A cup of tea" in figure(poster).alt


def test_it_can_be_written() -> None:
    poster = drawn(arrow(rows(1), rows(2), rows(3)))
    pages = tuple(Page(A4_LONG, A4_SHORT, x) for x in poster.pages)
    assert write_pdf(Pages("PATH", "en-GB", pages), sun).pdf.startswith(b"%PDF")


def test_without_its_head_there_is_only_the_figure_with_more_room() -> None:
    poster = drawn_arrow(arrow(rows(1)), "", A4, 16, has_head=False)
    assert [x.role for page in poster.pages for x in page] == [Role.FIGURE]
