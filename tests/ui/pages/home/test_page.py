import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pcplanner.ui.context import Context
from pcplanner.ui.pages.home.page import HomePage, open_page
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.tile import Tile


@pytest.fixture
def page(context: Context, example_person_id: str, qtbot: QtBot) -> HomePage:
    parts = open_page(context, Route(Place.HOME, example_person_id))
    assert isinstance(parts.widget, HomePage)
    qtbot.addWidget(parts.widget)
    parts.widget.resize(1288, 424)
    parts.widget.show()
    return parts.widget


def test_every_tile_is_there_and_has_a_name(page: HomePage) -> None:
    names = [tile.accessibleName() for tile in page.findChildren(Tile) if tile.isVisible()]
    assert len(names) == 8
    assert all(names)


def test_a_tile_opens_with_the_keyboard(page: HomePage, context: Context, qtbot: QtBot) -> None:
    tile = next(t for t in page.findChildren(Tile) if t.words() == "My dreams")
    qtbot.keyClick(tile, Qt.Key.Key_Return)
    assert context.navigator.here is not None
    assert context.navigator.here.place is Place.DREAMS


def test_at_double_size_there_are_fewer_tiles_a_page(page: HomePage, context: Context) -> None:
    context.look.change(metrics=Metrics(2.0))
    shown = [tile for tile in page.findChildren(Tile) if tile.isVisible()]
    assert 1 <= len(shown) <= 3


def test_the_hear_button_reads_the_tiles(page: HomePage) -> None:
    assert any("My circle" in text for text in page.reading())
