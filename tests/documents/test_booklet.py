from hypothesis import given
from hypothesis import strategies as st

from pcplanner.documents.booklet import (
    Passes,
    Sheet,
    Sides,
    booklet,
    booklet_pt,
    booklet_scale,
    both_sides,
    passes,
)
from pcplanner.documents.measures import LARGEST_PT, SMALLEST_PT
from pcplanner.documents.pages import PaperSize


def read(sheets: tuple[Sheet, ...]) -> list[int | None]:
    """Fold a booklet and turn its leaves: outside to the middle, then from the middle out again."""
    first_half = [page for sheet in sheets for page in (sheet.front[1], sheet.back[0])]
    second_half = [page for sheet in reversed(sheets) for page in (sheet.back[1], sheet.front[0])]
    return [*first_half, *second_half]


@given(st.integers(1, 200))
def test_a_folded_booklet_is_read_from_its_first_page_to_its_last(count: int) -> None:
    sheets = booklet(count)
    told = read(sheets)
    assert told[:count] == list(range(count))
    assert all(page is None for page in told[count:])
    assert len(told) == 4 * len(sheets)
    assert len(told) - count < 4


def test_eight_pages_are_two_sheets() -> None:
    assert booklet(8) == (Sheet((7, 0), (1, 6)), Sheet((5, 2), (3, 4)))
    assert booklet(5) == (Sheet((None, 0), (1, None)), Sheet((None, 2), (3, 4)))


@given(st.lists(st.integers(0, 500), unique=True, min_size=1))
def test_both_sides_hold_every_page_once_and_in_order(pages: list[int]) -> None:
    sheets = both_sides(pages)
    told = [page for sheet in sheets for side in (sheet.front, sheet.back) for page in side]
    assert [page for page in told if page is not None] == pages
    assert len(sheets) == -(-len(pages) // 2)
    assert all(page is not None for sheet in sheets for page in sheet.front)


@given(st.integers(SMALLEST_PT, LARGEST_PT), st.sampled_from([PaperSize.A4, PaperSize.LETTER]))
def test_the_letters_of_a_booklet_stay_large(size: int, sheet: PaperSize) -> None:
    on_paper = booklet_pt(size, sheet) * booklet_scale(sheet)
    assert on_paper >= SMALLEST_PT
    assert booklet_pt(size, sheet) <= LARGEST_PT
    if booklet_pt(size, sheet) < LARGEST_PT:
        assert abs(on_paper - size) < 0.6


def test_the_usual_size_is_laid_out_as_large_print_for_a_booklet() -> None:
    assert booklet_pt(16, PaperSize.A4) == 23
    assert booklet_pt(28, PaperSize.A4) == LARGEST_PT


def test_a_printer_that_turns_by_itself_gets_the_sides_in_turn_and_no_empty_last_one() -> None:
    assert passes([0, 1, 2], Sides.ONE, copies=2).first == ((0,), (1,), (2,)) * 2
    assert passes([0, 1, 2], Sides.BOTH).first == ((0,), (1,), (2,))
    # Each copy begins on a sheet of its own.
    assert passes([0, 1, 2], Sides.BOTH, copies=2).first == ((0,), (1,), (2,), (None,), (0,), (1,), (2,))
    assert passes([4, 5], Sides.BOOKLET).first == ((None, 4), (5, None))


def test_by_hand_the_fronts_come_first_and_then_as_many_backs() -> None:
    found = passes([0, 1, 2], Sides.BOTH, copies=2, turns_by_hand=True)
    assert found == Passes(((0,), (2,)) * 2, ((1,), (None,)) * 2)
    folded = passes([0, 1, 2, 3, 4], Sides.BOOKLET, turns_by_hand=True)
    assert folded == Passes(((None, 0), (None, 2)), ((1, None), (3, 4)))
