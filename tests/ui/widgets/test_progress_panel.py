from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import has_colour, picture_of

from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.progress_panel import ProgressBar, ProgressPanel


def test_it_says_how_far_and_can_be_stopped(look: Look, qtbot: QtBot) -> None:
    panel = ProgressPanel(look)
    qtbot.addWidget(panel)
    panel.resize(700, 400)
    panel.show_progress("Drawing page 4 of 12", 3, 12)
    assert panel.words() == "Drawing page 4 of 12"
    assert panel.part() == 0.25
    picture_of(panel)
    [stop] = panel.findChildren(PlainButton)
    with qtbot.waitSignal(panel.stop_pressed):
        stop.click()


def test_nothing_to_do_is_not_done(look: Look, qtbot: QtBot) -> None:
    panel = ProgressPanel(look)
    qtbot.addWidget(panel)
    panel.show_progress("Starting", 0, 0)
    assert panel.part() == 0.0


def test_the_bar_fills(look: Look, qtbot: QtBot) -> None:
    bar = ProgressBar(look)
    qtbot.addWidget(bar)
    bar.resize(200, 24)
    main = look.theme.colour(Role.MAIN)
    assert not has_colour(picture_of(bar), main)
    bar.set_part(0.5)
    assert picture_of(bar).pixelColor(90, 12) == main
    assert picture_of(bar).pixelColor(150, 12) != main
    bar.set_part(7)
    assert bar.part() == 1.0
