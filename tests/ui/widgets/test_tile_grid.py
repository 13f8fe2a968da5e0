import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import bring_up

from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid

NAMES = ("About me", "My circle", "My dreams", "My steps", "Meeting", "Take home")


@pytest.fixture
def grid(look: Look, qtbot: QtBot) -> TileGrid:
    made = TileGrid(look, columns=6, gap=32, large_gap=24)
    qtbot.addWidget(made)
    made.resize(1288, 264)
    made.set_tiles([Tile(look, name) for name in NAMES])
    bring_up(made, qtbot)
    return made


def shown(grid: TileGrid) -> list[str]:
    return [tile.accessibleName() for tile in grid.tiles() if not tile.isHidden()]


def test_all_six_fit_at_100_percent(grid: TileGrid) -> None:
    assert shown(grid) == list(NAMES)
    assert not grid.pager.is_needed


def test_three_a_page_at_200_percent_beside_the_pager(grid: TileGrid, look: Look) -> None:
    look.change(metrics=Metrics(2.0))
    grid.resize(1288, 272)
    assert shown(grid) == list(NAMES[:3])
    first = grid.tiles()[0]
    assert (first.width(), first.height()) == (344, 272)
    assert grid.pager.count == 2
    assert grid.pager.parentWidget() is grid
    grid.show_page(1)
    assert shown(grid) == list(NAMES[3:])


def test_the_tile_that_has_the_keyboard_stays_in_view_when_fewer_fit(grid: TileGrid, look: Look) -> None:
    grid.tiles()[4].setFocus()
    look.change(metrics=Metrics(2.0))
    grid.resize(1288, 272)
    assert shown(grid) == list(NAMES[3:])
    assert grid.tiles()[4].hasFocus()


def test_new_tiles_in_place_of_others_leave_the_keyboard_where_it_was(grid: TileGrid, look: Look) -> None:
    grid.set_choices_per_page(2)
    grid.show_page(2)
    grid.tiles()[5].setFocus()
    grid.set_tiles([Tile(look, name) for name in NAMES])
    assert shown(grid) == list(NAMES[4:])
    assert grid.tiles()[5].hasFocus()


def test_fewer_choices_a_page(grid: TileGrid) -> None:
    grid.set_choices_per_page(2)
    assert shown(grid) == list(NAMES[:2])
    assert grid.pager.count == 3
    grid.pager.more.click()
    assert shown(grid) == list(NAMES[2:4])


def test_a_tile_can_be_turned_to(grid: TileGrid) -> None:
    grid.set_choices_per_page(2)
    grid.show_tile(grid.tiles()[5])
    assert shown(grid) == list(NAMES[4:])


def test_arrow_keys_move_and_turn_the_page(grid: TileGrid, qtbot: QtBot) -> None:
    grid.set_choices_per_page(2)
    tiles = grid.tiles()
    tiles[0].setFocus()
    QTest.keyClick(tiles[0], Qt.Key.Key_Right)
    assert tiles[1].hasFocus()
    QTest.keyClick(tiles[1], Qt.Key.Key_Right)
    assert tiles[2].hasFocus()
    assert shown(grid) == list(NAMES[2:4])
    QTest.keyClick(tiles[2], Qt.Key.Key_PageDown)
    assert tiles[4].hasFocus()
    QTest.keyClick(tiles[4], Qt.Key.Key_PageDown)
    assert tiles[4].hasFocus()


def test_two_rows_go_up_and_down(look: Look, qtbot: QtBot) -> None:
    grid = TileGrid(look, columns=2, rows=2)
    qtbot.addWidget(grid)
    grid.resize(600, 500)
    grid.set_tiles([Tile(look, name) for name in NAMES[:4]])
    bring_up(grid, qtbot)
    tiles = grid.tiles()
    tiles[0].setFocus()
    QTest.keyClick(tiles[0], Qt.Key.Key_Down)
    assert tiles[2].hasFocus()
    QTest.keyClick(tiles[2], Qt.Key.Key_Down)
    assert tiles[2].hasFocus()


def test_the_children_are_in_the_order_seen(grid: TileGrid, look: Look) -> None:
    old = grid.tiles()
    new = [old[2], Tile(look, "New"), old[0]]
    grid.set_tiles(new)
    assert [child for child in grid.children() if isinstance(child, Tile) and not child.isHidden()] == new
    assert shown(grid) == ["My dreams", "New", "About me"]


def test_no_tiles_is_no_trouble(grid: TileGrid) -> None:
    grid.set_tiles([])
    assert shown(grid) == []
    assert not grid.pager.is_needed


def test_another_least_size_makes_room_for_more(look: Look, qtbot: QtBot) -> None:
    grid = TileGrid(look, columns=1, rows=3, min_tile=QSize(100, 150), gap=20)
    qtbot.addWidget(grid)
    grid.resize(300, 250)
    grid.set_tiles([QWidget() for _ in range(2)])
    assert grid.plan().pages == 2
    grid.set_least(QSize(100, 100))
    assert grid.plan().pages == 1


@pytest.mark.parametrize("choices", [2, 3, 4])
def test_somebody_who_likes_few_choices_gets_no_more_at_a_time(
    grid: TileGrid, look: Look, choices: int
) -> None:
    look.change(metrics=Metrics(1.0, choices))
    assert shown(grid) == list(NAMES[:choices])
    assert grid.pager.isVisible()
    grid.pager.turn(1)
    assert shown(grid) == list(NAMES[choices : 2 * choices])


def test_the_pager_that_nobody_gave_a_place_stands_clear_of_the_tiles(grid: TileGrid, look: Look) -> None:
    look.change(metrics=Metrics(1.0, 4))
    for size in (QSize(1288, 264), QSize(1288, 90), QSize(420, 500)):
        grid.resize(size)
        pager = grid.pager.geometry()
        assert grid.rect().contains(pager)
        assert not any(t.geometry().intersects(pager) for t in grid.tiles() if t.isVisible())


def test_what_is_no_choice_is_not_made_fewer(look: Look, qtbot: QtBot) -> None:
    grid = TileGrid(look, columns=6, is_choice=False)
    qtbot.addWidget(grid)
    grid.resize(1288, 264)
    grid.set_tiles([Tile(look, name) for name in NAMES])
    look.change(metrics=Metrics(1.0, 2))
    assert grid.plan().pages == 1


def test_tiles_are_as_large_as_somebody_needs_them(grid: TileGrid, look: Look) -> None:
    grid.resize(1000, 264)
    look.change(metrics=Metrics(1.0, target=240))
    assert all(min(t.width(), t.height()) >= 240 for t in grid.tiles() if t.isVisible())
    assert grid.pager.is_needed
