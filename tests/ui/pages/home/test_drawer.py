"""The drawer of a person's home changes their name and face, and puts their plan away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import bring_up

from pcplanner.domain.pictures import symbol
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.home.drawer import OwnerPart
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.window import Window

# The screen that is not there cannot keep a window's size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(context: Context, new_person_id: str, qtbot: QtBot) -> Window:
    made = Window(context, ALL_PAGES)
    qtbot.addWidget(made.shell)
    made.shell.resize(1366, 768)
    context.navigator.start_at(Route(Place.PEOPLE), Route(Place.HOME, new_person_id))
    bring_up(made.shell, qtbot)
    made.shell.open_drawer()
    return made


def drawer_of(window: Window) -> OwnerPart:
    drawer = window.shell.frame.drawer.content()
    assert isinstance(drawer, OwnerPart)
    return drawer


def name_of(context: Context, person_id: str) -> str:
    return context.services.people.plan(person_id).person.name


def test_the_name_is_there_to_be_changed(window: Window, context: Context, new_person_id: str) -> None:
    drawer = drawer_of(window)
    assert drawer.name.words() == "Alex"
    drawer.name.focus_words()
    drawer.name.set_words("Alexa")
    window.shell.close_drawer()
    window.shell.back_pressed.emit()
    assert name_of(context, new_person_id) == "Alexa"


def test_a_name_that_is_none_changes_nothing_and_says_why(
    window: Window, context: Context, new_person_id: str
) -> None:
    drawer = drawer_of(window)
    drawer.name.set_words("  ")
    drawer.settle()
    assert name_of(context, new_person_id) == "Alex"
    assert drawer._view_model.state.slip


def test_another_face_is_asked_for_and_kept(window: Window, context: Context, new_person_id: str) -> None:
    QTest.mouseClick(drawer_of(window).face, Qt.MouseButton.LeftButton)
    assert context.navigator.here == Route(Place.FACE, new_person_id)
    context.navigator.answer(symbol("happy"))
    assert context.services.people.plan(new_person_id).person.picture == symbol("happy")


def test_a_plan_put_away_leads_to_the_list_and_comes_back_with_undo(
    window: Window, context: Context, new_person_id: str, told: list[Message]
) -> None:
    QTest.mouseClick(drawer_of(window).put_away, Qt.MouseButton.LeftButton)
    assert context.navigator.routes == (Route(Place.PEOPLE),)
    assert context.services.people.find("Alex").cards == ()
    assert told[-1].offers_undo
    window.shell.banner_action_pressed.emit()
    assert [card.id for card in context.services.people.find("Alex").cards] == [new_person_id]
    assert told[-1].words == "Undone: put Alex’s plan away."
