import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pcplanner.ui.context import Context
from pcplanner.ui.pages.help.page import HelpPage, open_page
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.press import PressButton


@pytest.fixture
def page(context: Context, example_person_id: str, qtbot: QtBot) -> HelpPage:
    made = open_page(context, Route(Place.HELP, example_person_id, "lines")).widget
    assert isinstance(made, HelpPage)
    qtbot.addWidget(made)
    made.resize(1288, 424)
    made.show()
    return made


def test_the_sentences_are_spoken_when_it_opens(page: HelpPage) -> None:
    assert "Press a line to hear it." in page.head().spoken


def test_keys_are_shown_by_keyboard_and_the_focus_stays(page: HelpPage, qtbot: QtBot) -> None:
    keys = page.rows["keys"]
    keys.setFocus()
    QTest.keyClick(keys, Qt.Key.Key_Space)
    assert page.head().prompt == "Which keys work?"
    assert keys.is_chosen()
    assert keys.hasFocus()
    assert page.grid.pager.is_needed


def test_every_button_has_a_name_that_begins_with_its_words(page: HelpPage, context: Context) -> None:
    for scale in (1.0, 2.0):
        context.look.change(metrics=Metrics(scale))
        for button in page.findChildren(PressButton):
            if button.isVisible() and button.words():
                assert button.accessibleName().startswith(button.words())


@pytest.mark.parametrize(("scale", "width", "height"), [(1.5, 1202, 380), (2.0, 1202, 290), (2.0, 1288, 340)])
def test_nothing_is_clipped_with_bigger_words(
    page: HelpPage, context: Context, scale: float, width: int, height: int
) -> None:
    context.look.change(metrics=Metrics(scale))
    page.resize(width, height)
    for button in page.findChildren(PressButton):
        if button.isVisible():
            corner = button.mapTo(page, button.rect().bottomRight())
            assert page.rect().contains(corner), button.words()
            assert min(button.width(), button.height()) >= 44
