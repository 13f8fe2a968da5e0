from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QRectF, Qt

from pcplanner.ui.pages.sort.arrows import neighbour
from pcplanner.ui.pages.sort.wall import fit_wall, fit_words


@given(st.integers(1, 30), st.integers(200, 900), st.integers(60, 400))
def test_every_cell_stands_in_the_wall_and_none_over_another(count: int, width: int, height: int) -> None:
    space = QRectF(10, 20, width, height)
    wall = fit_wall(count, space, most=90)
    cells = [wall.cell(number, space) for number in range(count)]
    for number, cell in enumerate(cells):
        assert space.adjusted(-1, -1, 1, 1).contains(cell)
        assert not any(cell.intersects(other) for other in cells[:number])


def test_a_few_pictures_are_as_big_as_they_may_be() -> None:
    wall = fit_wall(3, QRectF(0, 0, 384, 88), most=88)
    assert (wall.width, wall.height) == (88, 88)


def test_words_under_a_picture_have_their_room() -> None:
    wall = fit_wall(2, QRectF(0, 0, 400, 200), most=120, extra_height=40)
    assert wall.height == wall.width + 40


def test_an_arrow_leads_to_the_nearest_thing_that_way() -> None:
    places = [QRect(x, y, 10, 10) for y in (0, 50) for x in (0, 50, 100)]
    ways = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 3, Qt.Key.Key_Left: None, Qt.Key.Key_Space: None}
    for key, number in ways.items():
        assert neighbour(places, places[0], key) == number
    assert neighbour(places, places[5], Qt.Key.Key_Up) == 2


def test_words_stand_under_or_beside_the_pictures_wherever_they_fit() -> None:
    high = fit_words(3, QRectF(0, 0, 380, 200), lambda _w, _h: True, most=132, line=25, least=38)
    low = fit_words(2, QRectF(0, 0, 380, 60), lambda _w, _h: True, most=132, line=25, least=38)
    assert high is not None
    assert low is not None
    assert (high.is_beside, low.is_beside) == (False, True)
    assert all(high.has_words and QRectF(0, 0, 381, 201).contains(high.cell(n, QRectF())) for n in range(3))
    assert fit_words(3, QRectF(0, 0, 380, 200), lambda _w, _h: False, most=132, line=25, least=38) is None
