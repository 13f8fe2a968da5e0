import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pcplanner.services.bundle import Services
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.pages.people.page import PeoplePage, open_page
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.window import Window

AWKWARD = ("x" * 200, '<b>&"Ann', "أحمد محمد", "👩‍🦽 Zoë")


@pytest.fixture
def page(context: Context, practice: Services, qtbot: QtBot) -> PeoplePage:
    for name in AWKWARD:
        practice.people.add(name)
    parts = open_page(context, Route(Place.PEOPLE))
    assert isinstance(parts.widget, PeoplePage)
    qtbot.addWidget(parts.widget)
    parts.widget.resize(1288, 424)
    parts.widget.show()
    parts.opened()
    return parts.widget


def shown_tiles(page: PeoplePage) -> list[Tile]:
    return [tile for tile in page.grid.findChildren(Tile) if tile.isVisible()]


def test_three_people_and_the_same_things_beside_them(page: PeoplePage) -> None:
    tiles = shown_tiles(page)
    assert len(tiles) == 3
    assert tiles[0].geometry().size() == QSize(304, 424)
    assert page.add.x() == 984
    for part in (page.add, page.find_button, page.lock_button):
        assert part.isVisible()
        assert part.height() >= 80


def test_page_down_turns_and_a_card_opens(page: PeoplePage, context: Context, qtbot: QtBot) -> None:
    before = [tile.words() for tile in shown_tiles(page)]
    qtbot.keyClick(page, Qt.Key.Key_PageDown)
    after = [tile.words() for tile in shown_tiles(page)]
    assert not set(before) & set(after)
    qtbot.keyClick(shown_tiles(page)[0], Qt.Key.Key_Return)
    assert context.navigator.here is not None
    assert context.navigator.here.place is Place.HOME


def test_every_name_is_whole_for_a_screen_reader(page: PeoplePage) -> None:
    names = []
    for number in range(page.pager.count):
        page._view_model.show_page(number)
        names += [tile.accessibleName() for tile in shown_tiles(page)]
    for name in AWKWARD:
        assert any(said.startswith(name) for said in names)


@pytest.mark.parametrize("size", [(1288, 381), (1202, 327)])
def test_at_double_size_two_people_a_page(page: PeoplePage, context: Context, size: tuple[int, int]) -> None:
    context.look.change(metrics=Metrics(2.0))
    page.resize(*size)
    assert len(shown_tiles(page)) == 2
    assert page.pager.parentWidget() is page
    boxes = [part.geometry() for part in (page.add_row, page.find_button, page.pager) if part.isVisible()]
    for box in boxes:
        assert page.rect().contains(box)
        assert not page.grid.geometry().intersects(box)


def test_find_opens_the_drawer_with_the_cursor_in_the_search(context: Context, qtbot: QtBot) -> None:
    window = Window(context, ALL_PAGES)
    qtbot.addWidget(window.shell)
    window.shell.resize(1366, 768)
    window.shell.show()
    context.navigator.start_at(Route(Place.PEOPLE))
    page = window.shell.page()
    assert isinstance(page, PeoplePage)
    page.find_button.click()
    assert window.shell.is_drawer_open
    focus: QWidget | None = page.finder.search.focusProxy()
    assert focus is not None
    assert focus.hasFocus() or window.shell.focusWidget() is focus
