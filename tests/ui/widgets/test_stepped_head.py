import pytest
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import picture_of

from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.stepped_head import HeadStep, SteppedHead

# The screen that is not there cannot keep a window's size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

STEPS = [
    HeadStep("Face", picture="nell", is_round=True),
    HeadStep("Name", "Nell", icon=Icon.PENCIL),
    HeadStep("Who?", picture="friend"),
    HeadStep("Paid?", icon=Icon.BADGE),
]


def test_done_now_and_to_come_look_and_sound_different(look: Look, qtbot: QtBot) -> None:
    head = SteppedHead(look)
    qtbot.addWidget(head)
    head.set_steps(STEPS, 2)
    head.resize(1288, 104)
    head.show()
    names = [button.accessibleName() for button in head.buttons()]
    assert names == ["Face, done", "Name, Nell, done", "Who?, now", "Paid?, to come"]
    grounds = [picture_of(button).pixelColor(button.width() // 2, 12) for button in head.buttons()]
    theme = look.theme
    soft, sun, bar = theme.soft(Family.CIRCLE), theme.colour(Role.SUN_SOFT), theme.colour(Role.BAR)
    assert grounds == [soft, soft, sun, bar]


def test_a_press_asks_to_go_there(look: Look, qtbot: QtBot) -> None:
    head = SteppedHead(look)
    qtbot.addWidget(head)
    head.set_steps(STEPS, 2)
    with qtbot.waitSignal(head.step_pressed) as pressed:
        head.buttons()[1].click()
    assert pressed.args == [1]
    head.set_steps(STEPS[:2], 0)
    assert len(head.buttons()) == 2


def test_what_was_answered_already_is_done_though_it_comes_later(look: Look, qtbot: QtBot) -> None:
    head = SteppedHead(look)
    qtbot.addWidget(head)
    head.set_steps([STEPS[0], HeadStep("Name", "Nell", is_done=True), STEPS[3]], 0)
    names = [button.accessibleName() for button in head.buttons()]
    assert names == ["Face, now", "Name, Nell, done", "Paid?, to come"]
