from PySide6.QtCore import QSize

from pcplanner.ui.line_editing.board import Pages
from pcplanner.ui.pages.columns.layout import Cell, Entry, Grid, lay_out_columns
from pcplanner.ui.theme.metrics import Metrics

PAGE = QSize(1288, 424)


def keys(pages: Pages) -> list[list[str]]:
    return [[piece.key for piece in page] for page in pages]


def lists(count: int, cards: int) -> Grid:
    heads = tuple(f"head{n}" for n in range(count))
    cells = tuple(Cell(tuple(f"card{n}-{m}" for m in range(cards))) for n in range(count))
    return Grid(heads, (Entry(cells),))


def test_three_lists_stand_side_by_side_and_more_are_paged() -> None:
    assert len(lay_out_columns(lists(3, 1), PAGE, Metrics())) == 1
    assert [
        len([k for k in page if k.startswith("head")])
        for page in keys(lay_out_columns(lists(5, 1), PAGE, Metrics()))
    ] == [3, 2]


def test_four_lists_are_two_and_two() -> None:
    pages = keys(lay_out_columns(lists(4, 1), PAGE, Metrics()))
    assert [len(page) for page in pages] == [4, 4]


def test_a_long_list_goes_on_under_the_same_heads() -> None:
    pages = keys(lay_out_columns(lists(2, 7), PAGE, Metrics()))
    assert len(pages) == 3
    assert all(page[:2] == ["head0", "head1"] for page in pages)
    assert sum(key.startswith("card") for page in pages for key in page) == 14


def test_the_biggest_words_have_one_list_a_page() -> None:
    pages = keys(lay_out_columns(lists(3, 1), QSize(1080, 300), Metrics(2.0)))
    assert pages == [[f"head{n}", f"card{n}-0"] for n in range(3)]


def test_a_table_of_four_columns_keeps_a_row_together() -> None:
    row = Entry(tuple(Cell((f"c{n}",)) for n in range(4)))
    grid = Grid(("a", "b", "c", "d"), (row,), last=("new",), is_table=True)
    (page,) = lay_out_columns(grid, PAGE, Metrics())
    tops = {piece.key: piece.place.y() for piece in page}
    assert len({tops[f"c{n}"] for n in range(4)}) == 1
    assert tops["new"] > tops["c0"]


def test_several_entries_of_a_cell_stand_under_each_other() -> None:
    row = Entry((Cell(("c0", "c1")), Cell(("d0",))))
    (page,) = lay_out_columns(Grid(("a", "b"), (row,), is_table=True), PAGE, Metrics())
    places = {piece.key: piece.place for piece in page}
    assert places["c1"].x() == places["c0"].x()
    assert places["c1"].y() > places["c0"].y()


def test_a_table_of_nine_columns_is_one_question_a_row() -> None:
    heads = tuple(f"q{n}" for n in range(9))
    entries = tuple(Entry(tuple(Cell((f"a{m}-{n}",)) for n in range(9))) for m in range(2))
    pages = keys(lay_out_columns(Grid(heads, entries, last=("new",), is_table=True), PAGE, Metrics()))
    assert pages[0][:4] == ["q0", "a0-0", "q1", "a0-1"]
    flat = [key for page in pages for key in page]
    assert [key for key in flat if key.startswith("a")] == [f"a{m}-{n}" for m in range(2) for n in range(9)]
    assert flat[-1] == "new"
    first_of_second = next(page for page in pages if "a1-0" in page)
    assert not any(key.startswith("a0") for key in first_of_second)


def test_a_list_that_is_left_over_is_as_wide_as_its_head() -> None:
    pages = lay_out_columns(lists(3, 1), QSize(800, 424), Metrics())
    assert keys(pages)[1] == ["head2", "card2-0"]
    assert len({piece.place.width() for piece in pages[1]}) == 1


def test_an_answer_to_all_of_a_chapter_stands_over_the_whole_width() -> None:
    for is_table in (False, True):
        row = Entry((Cell(("a",)), Cell(("b",))))
        grid = Grid(("one", "two"), (row,), ("nothing",), ("x", "y"), is_table=is_table)
        (page,) = lay_out_columns(grid, QSize(1288, 640), Metrics())
        places = {piece.key: piece.place for piece in page}
        assert places["nothing"].width() == PAGE.width()
        assert places["nothing"].y() < places["a"].y() < places["x"].y() < places["y"].y()
        # Under one column, an answer would seem to be of that column only.
        assert places["x"].width() == places["y"].width() == PAGE.width()


def test_answers_to_all_of_an_empty_chapter_are_seen_together_with_it() -> None:
    row = Entry((Cell(("a",)), Cell(("b",))))
    for size in (PAGE, QSize(1202, 366)):
        pages = lay_out_columns(Grid(("one", "two"), (row,), (), ("x", "y")), size, Metrics())
        assert keys(pages) == [["one", "two", "a", "b", "x", "y"]]
        assert min(piece.place.height() for page in pages for piece in page) >= 64
