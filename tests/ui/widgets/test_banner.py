import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import picture_of

from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.banner import Banner, BannerKind, BannerMessage
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.icon_button import IconButton

# The screen that is not there cannot raise a window or keep its size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def banner(look: Look, qtbot: QtBot) -> Banner:
    made = Banner(look)
    qtbot.addWidget(made)
    made.resize(1200, 88)
    return made


def visible(part: QWidget, inside: QWidget) -> bool:
    return part.isVisibleTo(inside)


def test_it_says_one_thing_until_it_is_closed(banner: Banner, qtbot: QtBot) -> None:
    assert banner.isHidden()
    banner.show_message(BannerMessage("I put the step back.", action="Undo"))
    assert not banner.isHidden()
    assert banner.accessibleName() == "I put the step back."
    [undo] = banner.findChildren(PlainButton)
    with qtbot.waitSignal(banner.action_pressed):
        undo.click()
    [close] = banner.findChildren(IconButton)
    with qtbot.waitSignal(banner.closed):
        close.click()
    assert banner.isHidden()
    assert banner.message() is None


def test_without_an_action_there_is_no_button_for_it(banner: Banner) -> None:
    banner.show_message(BannerMessage("Saved."))
    [action] = banner.findChildren(PlainButton)
    assert not visible(action, banner)


def test_practice_cannot_be_closed(banner: Banner) -> None:
    banner.show_message(BannerMessage("This is for practice.", BannerKind.PRACTICE))
    [close] = banner.findChildren(IconButton)
    assert not visible(close, banner)


def test_a_problem_looks_different(banner: Banner, look: Look) -> None:
    banner.show_message(BannerMessage("The disk is full.", BannerKind.PROBLEM))
    assert picture_of(banner).pixelColor(600, 10) == look.theme.soft(Family.RIGHTS)
    banner.show_message(BannerMessage("Saved."))
    assert picture_of(banner).pixelColor(600, 10) == look.theme.soft(Family.MEETING)
