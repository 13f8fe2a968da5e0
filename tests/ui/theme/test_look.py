from PySide6.QtGui import QPalette
from pytestqt.qtbot import QtBot

from pcplanner.ui.theme.colours import Role, theme_named
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics, TextSize


def test_a_change_is_told_once(look: Look, qtbot: QtBot) -> None:
    with qtbot.waitSignal(look.changed):
        look.change(theme_named("dark"), Metrics(2.0))
    assert look.theme.name == "dark"
    assert look.font(TextSize.BODY).pixelSize() == 44


def test_no_change_is_not_told(look: Look, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(look.changed):
        look.change(theme_named("light"), Metrics(1.0))


def test_the_palette_has_the_colours_of_the_theme(look: Look) -> None:
    look.change(theme_named("yellow_on_black"))
    palette = look.palette()
    assert palette.color(QPalette.ColorRole.Text) == look.theme.colour(Role.INK)
    assert palette.color(QPalette.ColorRole.Window) == look.theme.colour(Role.PAPER)
