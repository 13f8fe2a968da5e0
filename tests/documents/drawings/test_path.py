from datetime import UTC, datetime

import pytest

from pcplanner.documents.drawings import drawn_path
from pcplanner.documents.drawings.colours import paper_colour
from pcplanner.documents.pages import Box, Group, Page, Pages, Path, PictureBox, Role, Text
from pcplanner.documents.paper_inks import paper_inks
from pcplanner.documents.pdf import write_pdf
from pcplanner.domain.access import PaperTheme
from pcplanner.domain.drawing import Tint
from pcplanner.domain.dreams import Dream, Goal, Step, StepState
from pcplanner.domain.lines import Source
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import Picture, PictureData, PictureKind, symbol
from pcplanner.domain.plan import Plan

THEN = datetime(2025, 3, 4, tzinfo=UTC)
BOX = Box(35, 35, 772, 480)
TITLE = "My path to my own front door"
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
    b'<circle cx="4" cy="4" r="3" fill="red"/></svg>'
)


def plan(steps: int, words: str = "I ring the college") -> Plan:
    face = Picture(PictureKind.PORTRAIT, "robin", "Robin smiles")
    dream = Dream("d", "p", "My own front door", symbol("home"), Source.OWN_WORDS, THEN)
    goal = Goal("g", "p", "d", "I know what I like", symbol("goal"), THEN)
    made = tuple(
        Step(f"s{n}", "p", "g", words, symbol("tea"), THEN, state=list(StepState)[n % 4])
        for n in range(steps)
    )
    return Plan(Person("p", "Robin", face, THEN), (), (), (dream,), (goal,), (), made)


def texts(groups: tuple[Group, ...]) -> list[Text]:
    return [x for group in groups for x in group.items if isinstance(x, Text)]


def test_a_page_has_the_face_the_title_the_key_and_one_figure() -> None:
    pages = drawn_path(plan(3), "d", TITLE, BOX, 16).pages
    assert [x.role for x in pages[0]] == [Role.ARTIFACT, Role.H1, Role.P, Role.FIGURE]
    assert [x.words for x in pages[0][1].items if isinstance(x, Text)] == [TITLE]
    assert [x.words for x in pages[0][2].items if isinstance(x, Text)] == ["Done", "Started", "Not yet"]
    assert pages[0][3].alt.startswith("Now. The path starts here. Step 1 of 3. I ring the college.")
    assert pages[0][3].alt.endswith("This is my dream. My own front door.")


def test_following_pages_repeat_the_title_as_a_paragraph() -> None:
    pages = drawn_path(plan(18), "d", TITLE, BOX, 22).pages
    assert len(pages) > 1
    assert [x[1].role for x in pages] == [Role.H1, *[Role.P] * (len(pages) - 1)]
    whole = " ".join(x[-1].alt for x in pages)
    assert all(f"Step {n} of 18." in whole for n in range(1, 19))


@pytest.mark.parametrize("size_pt", [16, 18, 22, 28, 36])
def test_words_are_at_body_size_and_inside(size_pt: int) -> None:
    for groups in drawn_path(plan(9), "d", TITLE, BOX, size_pt).pages:
        for text in texts(groups):
            assert text.size >= size_pt
            assert BOX.x <= text.x < BOX.right
            assert BOX.y < text.y < BOX.bottom
        for item in groups[-1].items:
            if isinstance(item, PictureBox):
                assert item.box.bottom <= BOX.bottom


def test_larger_print_has_fewer_stones_on_a_page() -> None:
    of = plan(20, "I ring the college with Meg on Friday morning")
    assert len(drawn_path(of, "d", TITLE, BOX, 28).pages) > len(drawn_path(of, "d", TITLE, BOX, 16).pages)


def test_a_long_title_is_wrapped_and_then_shortened() -> None:
    group = drawn_path(plan(1), "d", "My path to " + "a very long dream " * 20, BOX, 16).pages[0][1]
    lines = [x.words for x in group.items if isinstance(x, Text)]
    assert len(lines) == 2
    assert lines[-1].endswith("…")


@pytest.mark.parametrize("size_pt", [16, 18, 22, 28, 36])
def test_words_are_never_cut_but_run_on_or_give_way_to_a_number(size_pt: int) -> None:
    for words in ("I write a long letter about all of it. " * 5, "x" * 230, "and then " * 120):
        path = drawn_path(plan(3, words.strip()), "d", TITLE, BOX, size_pt)
        drawn = " ".join(x.words for groups in path.pages for x in texts(groups))
        assert "…" not in drawn
        told = " ".join(x.text for row in path.rows for x in row.sentences)
        if path.rows:
            assert all(f"Number {n}" in drawn for n in (1, 2, 3))
            assert [
                row.sentences[0].spans[0].words for row in path.rows if row.sentences[0].spans[0].is_bold
            ] == [
                "Number 1 ",
                "Number 2 ",
                "Number 3 ",
            ]
        assert squeezed(words) in squeezed(told if path.rows else drawn)


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_a_long_step_at_the_usual_size_is_whole_on_the_path_itself() -> None:
    words = "I write a long letter to the farm about how I would like to help with the sheep and the goats"
    path = drawn_path(plan(3, words), "d", TITLE, BOX, 16)
    assert not path.rows


def test_a_goal_without_steps_says_so_and_asks_for_nothing() -> None:
    group = drawn_path(plan(0), "d", TITLE, BOX, 16).pages[0][-1]
    assert "No steps yet." in " ".join(x.words for x in group.items if isinstance(x, Text))
    assert "No steps yet." in group.alt
    assert "What could" not in group.alt
    assert not [
        x
        for x in group.items
        if isinstance(x, Path)
        and x.ink.stroke == paper_colour(Tint.STEPS)
        and not x.ink.fill
        and not x.ink.dash
    ]


def test_a_dream_that_is_not_there_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        drawn_path(plan(1), "other", TITLE, BOX, 16)


def test_the_same_plan_makes_the_same_bytes() -> None:
    def pdf() -> bytes:
        pages = tuple(Page(842, 595, x) for x in drawn_path(plan(5), "d", TITLE, BOX, 16).pages)
        return write_pdf(Pages("Path", "en-GB", pages), lambda x: PictureData("svg", SVG, x.alt or "A")).pdf

    assert pdf() == pdf()


def test_every_tint_has_a_colour_on_paper() -> None:
    assert all(paper_colour(x) in paper_inks(PaperTheme.BLACK_ON_WHITE) for x in Tint)
    assert paper_colour(None) == ""


def test_a_large_sheet_holds_all_of_a_long_path_at_the_same_size_of_words() -> None:
    of, large = plan(13), Box(35, 35, 1120, 720)
    assert len(drawn_path(of, "d", TITLE, BOX, 16).pages) > 1
    (page,) = drawn_path(of, "d", TITLE, large, 16).pages
    assert {x.size for x in page[-1].items if isinstance(x, Text)} >= {16}
    assert all(f"Step {n} of 13." in page[-1].alt for n in range(1, 14))


def test_a_short_path_has_larger_pictures_on_a_large_sheet() -> None:
    def largest(box: Box) -> float:
        pages = drawn_path(plan(2), "d", TITLE, box, 16).pages
        return max(x.box.width for x in pages[0][-1].items if isinstance(x, PictureBox))

    assert largest(Box(35, 35, 1120, 720)) > 1.3 * largest(BOX)
