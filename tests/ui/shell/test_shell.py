from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.support.accessible import names_in, told
from tests.ui.widgets.seeing import bring_up, picture_of

from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.shell.shell import LEAST_HEIGHT, LEAST_WIDTH, Shell
from pcplanner.ui.theme.colours import Family, Role, ThemeName, theme_named
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import SCALES, SLIDE_MS, Metrics
from pcplanner.ui.widgets.banner import BannerMessage
from pcplanner.ui.widgets.icon_button import IconButton
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid

# The screen that is not there cannot keep a window's size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

HEAD = PageHead(
    "My plan", Family.MAIN, "Hello Robin. What shall we do?", "hello", "Robin’s plan", "robin", (2, 6)
)


@pytest.fixture
def shell(look: Look, qtbot: QtBot) -> Shell:
    made = Shell(look)
    qtbot.addWidget(made)
    made.set_reduced_motion(True)
    made.resize(1366, 768)
    bring_up(made, qtbot)
    return made


@pytest.fixture
def grid(shell: Shell) -> TileGrid:
    made = TileGrid(shell.look)
    made.set_tiles([Tile(shell.look, name) for name in ("About me", "My circle", "My dreams")])
    shell.show_page(made, HEAD, pager=made.pager, drawer=Tile(shell.look, "In the drawer"))
    return made


def test_the_bar_signals_are_the_window_s(shell: Shell, grid: TileGrid, qtbot: QtBot) -> None:
    signals = (
        shell.home_pressed,
        shell.back_pressed,
        shell.say_again_pressed,
        shell.break_pressed,
        shell.help_pressed,
        shell.next_pressed,
    )
    for button, signal in zip(shell.frame.bar.buttons(), signals, strict=True):
        with qtbot.waitSignal(signal):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_one_press_hears_and_one_press_stops(shell: Shell, grid: TileGrid, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shell.say_again_pressed):
        shell.frame.hear.click()
    shell.set_speaking(True)
    shell.light_word(0, 5)
    assert shell.frame.prompt.lit_words() == "Hello"
    with qtbot.waitSignal(shell.stop_speaking_pressed):
        shell.frame.hear.click()
    shell.set_speaking(False)
    assert shell.frame.prompt.lit_words() == ""


def test_every_stop_is_reached_by_tab_and_back_again(shell: Shell, grid: TileGrid, qtbot: QtBot) -> None:
    stops = shell.frame.stops()
    assert len(stops) == 1 + 3 + 1 + 6
    stops[0].setFocus()
    reached = []
    for _ in stops:
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert reached == stops
    assert stops[0].hasFocus()
    QTest.keyClick(stops[0], Qt.Key.Key_Backtab)
    assert stops[-1].hasFocus()


def test_nothing_with_focus_is_without_a_name(shell: Shell, grid: TileGrid) -> None:
    shell.open_drawer()
    shell.show_message(BannerMessage("Saved.", action="Undo"))
    for stop in shell.frame.stops():
        assert QAccessible.queryAccessibleInterface(stop).text(QAccessible.Text.Name)


@pytest.mark.parametrize("is_wide", [False, True])
def test_the_title_is_a_heading_and_the_bar_is_told_after_the_page(
    shell: Shell, grid: TileGrid, is_wide: bool
) -> None:
    shell.set_head(replace(HEAD, is_wide=is_wide))
    assert told(shell.header) == ("My plan, Robin’s plan", QAccessible.Role.Heading)
    assert told(shell.frame.prompt) == (HEAD.prompt, QAccessible.Role.StaticText)
    names = names_in(shell.frame)
    tiles, bar = names.index("About me"), names.index("Home")
    assert names[tiles : tiles + 3] == ["About me", "My circle", "My dreams"]
    assert tiles < bar
    assert names[0] == shell.header.facilitator.accessibleName()


def test_a_new_page_is_announced_and_takes_the_focus(shell: Shell, grid: TileGrid, qtbot: QtBot) -> None:
    assert grid.tiles()[0].hasFocus()
    page = Tile(shell.look, "Another page")
    with qtbot.waitSignal(shell.announced) as announced:
        shell.show_page(page, PageHead("My steps"))
    assert announced.args == ["My steps"]
    assert page.hasFocus()
    assert shell.head.title == "My steps"
    assert shell.windowTitle().startswith("My steps")


def test_the_same_page_again_leaves_the_focus(shell: Shell, grid: TileGrid) -> None:
    grid.tiles()[2].setFocus()
    shell.show_page(grid, HEAD, pager=grid.pager)
    assert grid.tiles()[2].hasFocus()


def test_escape_closes_the_drawer_first_and_then_goes_back(
    shell: Shell, grid: TileGrid, qtbot: QtBot
) -> None:
    grid.tiles()[1].setFocus()
    with qtbot.waitSignal(shell.drawer_toggled) as opened:
        QTest.keyClick(shell, Qt.Key.Key_F2)
    assert opened.args == [True]
    assert shell.is_drawer_open
    with qtbot.assertNotEmitted(shell.back_pressed):
        QTest.keyClick(shell, Qt.Key.Key_Escape)
    assert not shell.is_drawer_open
    assert grid.tiles()[1].hasFocus()
    with qtbot.waitSignal(shell.back_pressed):
        QTest.keyClick(shell, Qt.Key.Key_Escape)


def test_escape_ends_a_celebration(shell: Shell, grid: TileGrid, qtbot: QtBot) -> None:
    shell.celebrate("Well done!")
    with qtbot.waitSignal(shell.celebration_closed), qtbot.assertNotEmitted(shell.back_pressed):
        QTest.keyClick(shell, Qt.Key.Key_Escape)
    assert shell.frame.celebration.isHidden()


def test_the_drawer_slides_no_longer_than_200_ms_and_not_at_all_with_less_motion(
    shell: Shell, grid: TileGrid, qtbot: QtBot
) -> None:
    assert SLIDE_MS <= 200
    shell.open_drawer()
    assert shell.frame.slide.state() == QAbstractAnimation.State.Stopped
    shell.close_drawer()
    shell.set_reduced_motion(False)
    shell.open_drawer()
    with qtbot.waitSignal(shell.frame.slide.finished, timeout=2000):
        assert shell.frame.slide.state() == QAbstractAnimation.State.Running
    assert shell.frame.drawer.x() == 864


def test_a_message_is_said_and_stays_until_closed(shell: Shell, grid: TileGrid, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shell.announced) as announced:
        shell.show_message(BannerMessage("I put the step back.", action="Undo"))
    assert announced.args == ["I put the step back."]
    [close] = shell.frame.banner.findChildren(IconButton)
    close.setFocus()
    with qtbot.waitSignal(shell.banner_closed):
        close.click()
    assert grid.tiles()[0].hasFocus()


def test_undo_is_named_in_the_drawer(shell: Shell, grid: TileGrid, qtbot: QtBot) -> None:
    shell.set_undo("added a step", None)
    assert shell.frame.drawer.undo_button.accessibleName() == "Undo, added a step"
    with qtbot.waitSignal(shell.undo_requested):
        shell.frame.drawer.undo_button.click()


def test_a_field_keeps_its_own_keys(shell: Shell, qtbot: QtBot) -> None:
    page = QLineEdit()
    shell.show_page(page, PageHead("Name", prompt="What is your name?"))
    page.setText("Robin")
    with qtbot.assertNotEmitted(shell.home_pressed):
        QTest.keyClick(page, Qt.Key.Key_Home)
    assert page.cursorPosition() == 0


def test_theme_and_size_change_at_once(shell: Shell, grid: TileGrid) -> None:
    shell.apply_look(theme_named("dark"), Metrics(2.0))
    image = picture_of(shell)
    theme = theme_named("dark")
    assert image.pixelColor(1360, 200) == theme.colour(Role.PAPER)
    assert image.pixelColor(700, 20) == theme.soft(Family.MAIN)
    assert shell.frame.header.height() == 112
    assert shell.frame.bar.height() == 144


@pytest.mark.parametrize("theme", ThemeName)
@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("size", [(1366, 768), (1280, 720)])
def test_the_bar_is_the_same_to_the_pixel_on_every_page(
    shell: Shell, grid: TileGrid, theme: ThemeName, scale: float, size: tuple[int, int]
) -> None:
    shell.resize(*size)
    shell.apply_look(theme_named(theme), Metrics(scale))
    one = shell.frame.bar.grab().toImage()
    other = QWidget()
    shell.show_page(other, PageHead("Another", Family.RIGHTS, "?", is_wide=True))
    shell.frame.setFocus()
    assert shell.frame.bar.grab().toImage() == one
    assert [b.geometry().height() >= 44 for b in shell.frame.bar.buttons()] == [True] * 6


def test_it_has_a_least_size_and_works_at_it(shell: Shell, grid: TileGrid) -> None:
    assert (shell.minimumWidth(), shell.minimumHeight()) == (LEAST_WIDTH, LEAST_HEIGHT) == (1024, 680)
    shell.resize(1024, 680)
    assert picture_of(shell).pixelColor(1020, 100) != QColor("black")
    assert all(tile.geometry().right() < grid.width() for tile in grid.tiles())


def test_a_button_reached_by_keyboard_gives_its_name_and_one_reached_otherwise_does_not(
    shell: Shell, grid: TileGrid, qtbot: QtBot
) -> None:
    names: list[str] = []
    shell.reached_by_keyboard.connect(lambda name, _: names.append(name))
    grid.tiles()[0].setFocus(Qt.FocusReason.MouseFocusReason)
    grid.tiles()[1].setFocus(Qt.FocusReason.OtherFocusReason)
    assert names == []
    focus = QApplication.focusWidget()
    assert focus is grid.tiles()[1]
    QTest.keyClick(focus, Qt.Key.Key_Tab)
    QTest.keyClick(grid.tiles()[2], Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert names == ["My dreams", "My circle"]


def test_page_keys_turn_the_page_wherever_the_keyboard_is(shell: Shell, look: Look) -> None:
    made = TileGrid(look, columns=2)
    made.set_tiles([Tile(look, str(number)) for number in range(6)])
    drawer = Tile(look, "In the drawer")
    shell.show_page(made, HEAD, pager=made.pager, drawer=drawer)
    frame = shell.frame
    for where in (
        *frame.bar.buttons(),
        frame.header.facilitator,
        frame.hear,
        made.pager.before,
        made.tiles()[0],
    ):
        where.setFocus()
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_PageDown)
        assert made.pager.index == 1, where
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_PageUp)
        assert made.pager.index == 0, where
    shell.open_drawer()
    QTest.keyClick(drawer, Qt.Key.Key_PageDown)
    assert made.pager.index == 0
