from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pcplanner.ui.context import Context
from pcplanner.ui.pages.about.page import AboutPage, open_page
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.tile import Tile


def opened(context: Context, person_id: str, qtbot: QtBot) -> AboutPage:
    page = open_page(context, Route(Place.ABOUT, person_id)).widget
    assert isinstance(page, AboutPage)
    qtbot.addWidget(page)
    page.resize(1288, 424)
    page.show()
    return page


def test_three_large_tiles_stand_on_the_grid(context: Context, example_person_id: str, qtbot: QtBot) -> None:
    tiles = opened(context, example_person_id, qtbot).findChildren(Tile)
    assert [tile.x() for tile in tiles] == [0, 440, 880]
    assert {tile.width() for tile in tiles} == {408}
    assert all(tile.accessibleName().startswith(tile.words()) for tile in tiles)


def test_a_tile_opens_with_the_keyboard(context: Context, example_person_id: str, qtbot: QtBot) -> None:
    tile = opened(context, example_person_id, qtbot).findChildren(Tile)[1]
    QTest.keyClick(tile, Qt.Key.Key_Space)
    assert context.navigator.here == Route(Place.LINES, example_person_id, "important")


def test_nothing_is_clipped_at_double_size(context: Context, example_person_id: str, qtbot: QtBot) -> None:
    page = opened(context, example_person_id, qtbot)
    context.look.change(metrics=Metrics(2.0))
    page.resize(1202, 300)
    for tile in page.findChildren(Tile):
        if tile.isVisible():
            assert page.rect().contains(tile.geometry())


def test_the_page_reads_the_tiles(context: Context, example_person_id: str, qtbot: QtBot) -> None:
    page = opened(context, example_person_id, qtbot)
    assert page.reading()[0].startswith("What people like about me.")
    assert page.head().footprints == (1, 5)
