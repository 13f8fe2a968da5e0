from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize, Qt

from pcplanner.ui.widgets.paging import cell, next_place, plan_pages


@given(
    count=st.integers(0, 60),
    width=st.integers(1, 2600),
    height=st.integers(1, 1500),
    columns=st.integers(1, 6),
    rows=st.integers(1, 4),
    choices=st.integers(1, 12),
)
def test_everything_is_on_exactly_one_page_and_inside_it(
    count: int, width: int, height: int, columns: int, rows: int, choices: int
) -> None:
    space = QSize(width, height)
    plan = plan_pages(count, space, QSize(150, 140), 24, columns=columns, rows=rows, choices=choices)
    seen = [number for page in range(plan.pages) for number in plan.on_page(page, count)]
    assert seen == list(range(count))
    assert plan.per_page <= min(choices, columns * rows)
    cells = [cell(plan, space, 24, place) for place in range(plan.per_page)]
    assert all(one.right() < width and one.bottom() < height for one in cells)
    if width >= 150 * columns + 24 * columns and height >= 140 * rows + 24 * rows:
        assert not any(a.intersects(b) for n, a in enumerate(cells) for b in cells[n + 1 :])


def test_six_tiles_at_1366_are_188_wide_with_gaps_of_32() -> None:
    space = QSize(1288, 264)
    plan = plan_pages(6, space, QSize(150, 140), 32, columns=6, rows=1, choices=9)
    cells = [cell(plan, space, 32, place) for place in range(6)]
    assert [one.x() for one in cells] == [0, 220, 440, 660, 880, 1100]
    assert {one.width() for one in cells} == {188}


def test_arrows_lead_in_two_dimensions() -> None:
    keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_A)
    assert [next_place(key, 4, 7, 3) for key in keys] == [3, 5, 1, None, None]
    assert next_place(Qt.Key.Key_Left, 0, 7, 3) is None


def test_six_choices_stand_in_two_rows_of_one_length() -> None:
    plan = plan_pages(12, QSize(1288, 420), QSize(150, 140), 16, columns=5, rows=2, choices=6)
    assert (plan.columns, plan.rows, plan.per_page) == (3, 2, 6)
