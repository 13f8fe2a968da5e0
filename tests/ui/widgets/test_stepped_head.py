import pytest
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import picture_of

from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.stepped_head import HeadStep, SteppedHead, lay_step

# The screen that is not there cannot keep a window's size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

STEPS = [
    HeadStep("Face", picture="nell", is_round=True, is_done=True),
    HeadStep("Name", "Nell", icon=Icon.PENCIL, is_done=True),
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


def test_a_question_that_was_passed_over_still_waits(look: Look, qtbot: QtBot) -> None:
    head = SteppedHead(look)
    qtbot.addWidget(head)
    head.set_steps([STEPS[0], HeadStep("Name"), STEPS[2]], 2)
    assert [button.accessibleName() for button in head.buttons()] == [
        "Face, done",
        "Name, to come",
        "Who?, now",
    ]


def test_all_of_an_answer_is_shown_else_the_short_one_else_its_beginning(look: Look) -> None:
    day, small, font = "Wednesday 30 December 2026", "30 Dec 2026", look.font(TextSize.BODY, bold=True)
    steps = [
        HeadStep("When?", day, small),
        HeadStep("When?", f"{day}, after lunch", small),
        HeadStep("What?", "x " * 90),
    ]
    laid = [lay_step(step, font, 170, 96) for step in steps]
    assert [each.is_cut for each in laid] == [False, False, True]
    assert [each.layout.text().split("\u2028")[1][:4] for each in laid] == ["Wedn", "30 D", "x x "]
    assert laid[2].line_count == 3
