import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import bring_up

from pcplanner.ui.shell.frame import Frame
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.pager import Pager
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid


@pytest.fixture
def frame(look: Look, qtbot: QtBot) -> Frame:
    made = Frame(look)
    qtbot.addWidget(made)
    made.is_motion_reduced = True
    made.resize(1366, 768)
    bring_up(made, qtbot)
    return made


def grid_of(look: Look, count: int, choices: int = 100) -> TileGrid:
    grid = TileGrid(look)
    grid.set_tiles([Tile(look, f"Tile {number}") for number in range(count)])
    grid.set_choices_per_page(choices)
    return grid


def names(stops: list[QWidget]) -> list[str]:
    return [stop.accessibleName() for stop in stops]


def test_the_page_fills_the_main_area(frame: Frame, look: Look) -> None:
    grid = grid_of(look, 3)
    frame.show_page(grid, grid.pager, None)
    frame.show_head(PageHead("Whose plan?", prompt="Press your picture."))
    assert grid.geometry().getRect() == (40, 216, 1288, 424)
    assert frame.prompt.words() == "Press your picture."


def test_tab_goes_from_the_prompt_row_to_the_page_to_the_bar(frame: Frame, look: Look) -> None:
    grid = grid_of(look, 4, choices=2)
    frame.show_page(grid, grid.pager, None)
    frame.show_head(PageHead("Whose plan?", prompt="Press your picture."))
    bar = ["Home", "Back", "Say it again", "Break", "Help", "Next"]
    assert names(frame.stops()) == ["Before", "More", "Say it", "Tile 0", "Tile 1", "Facilitator", *bar]
    look.change(metrics=Metrics(2.0))
    assert names(frame.stops()) == ["Say it", "Tile 0", "Tile 1", "Before", "More", "Facilitator", *bar]
    look.change(metrics=Metrics(1.0))
    assert names(frame.stops()) == ["Before", "More", "Say it", "Tile 0", "Tile 1", "Facilitator", *bar]
    assert grid.pager.parentWidget() is frame


def test_a_pager_of_its_own_has_a_column_with_big_words(frame: Frame, look: Look) -> None:
    page, pager = QWidget(), Pager(look)
    pager.set_pages(0, 2)
    frame.show_page(page, pager, None)
    frame.show_head(PageHead("My dreams", prompt="This is my dream."))
    assert pager.geometry().getRect() == (896, 116, 352, 68)
    look.change(metrics=Metrics(2.0))
    assert pager.geometry().getRect() == (1152, 232, 176, 272)
    assert page.width() == 1080
    pager.set_pages(0, 1)
    assert page.width() == 1288


def test_the_page_before_is_hidden_and_lives(frame: Frame, look: Look) -> None:
    one, two = grid_of(look, 4, choices=2), grid_of(look, 2)
    frame.show_page(one, one.pager, None)
    frame.show_page(two, two.pager, None)
    assert one.isHidden()
    assert one.pager.isHidden()
    frame.show_page(one, one.pager, None)
    frame.show_head(PageHead("One", prompt="One?"))
    assert not one.isHidden()
    assert one.pager.isVisible()


def test_a_page_thrown_away_is_no_trouble(frame: Frame, look: Look, qtbot: QtBot) -> None:
    one, two = grid_of(look, 1), grid_of(look, 1)
    frame.show_page(one, one.pager, None)
    with qtbot.waitSignal(one.destroyed):
        one.deleteLater()
    assert frame.page() is None
    frame.place()
    frame.show_page(two, two.pager, None)
    assert frame.page() is two


def test_the_drawer_takes_the_focus_and_gives_it_back(frame: Frame, look: Look) -> None:
    grid = grid_of(look, 3)
    frame.show_page(grid, grid.pager, Tile(look, "In the drawer"))
    frame.show_head(PageHead("Whose plan?", prompt="Press your picture."))
    grid.tiles()[1].setFocus()
    frame.open_drawer()
    content = frame.drawer.content()
    assert content is not None
    assert content.hasFocus()
    assert frame.drawer.geometry().getRect() == (864, 0, 502, 664)
    assert grid.geometry().right() + 1 == 840
    frame.close_drawer()
    assert grid.tiles()[1].hasFocus()
    assert grid.width() == 1288


def test_over_the_page_the_drawer_keeps_the_focus_from_what_it_covers(frame: Frame, look: Look) -> None:
    look.change(metrics=Metrics(2.0))
    grid = grid_of(look, 2)
    frame.show_page(grid, grid.pager, Tile(look, "In the drawer"))
    frame.show_head(PageHead("Whose plan?", prompt="Press your picture."))
    frame.open_drawer()
    assert "Tile 0" not in names(frame.stops())
    assert "In the drawer" in names(frame.stops())
    assert grid.width() == 1288


def test_a_celebration_covers_the_page_until_somebody_goes_on(frame: Frame, look: Look) -> None:
    grid = grid_of(look, 2)
    frame.show_page(grid, grid.pager, None)
    frame.show_head(PageHead("My steps", prompt="What is my next small step?"))
    grid.tiles()[1].setFocus()
    frame.celebrate("Well done!", None)
    assert frame.celebration.geometry().contains(grid.tiles()[0].geometry().translated(grid.pos()))
    assert "Tile 0" not in names(frame.stops())
    assert frame.celebration.go_on.hasFocus()
    frame.celebration.go_on.click()
    assert frame.celebration.isHidden()
    assert grid.tiles()[1].hasFocus()


def test_a_wide_page_lies_under_the_prompt(frame: Frame) -> None:
    page = QWidget()
    frame.show_page(page, None, None)
    frame.show_head(PageHead("My circle", prompt="Where does Meg go?", is_wide=True, prompt_width=408))
    assert page.geometry().getRect() == (0, 80, 1366, 584)
    assert frame.childAt(1296, 150) is frame.hear
