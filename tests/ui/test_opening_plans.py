"""A meeting that was broken off is opened where it was, and fills the screen again if it did."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.opening_plans import open_plans
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.window import Window
from pcplanner.ui.window_place import FilledWatch


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> Window:
    made = Window(context, ALL_PAGES)
    qtbot.addWidget(made.shell)
    FilledWatch(made.shell, context.services.settings)
    made.shell.show()
    return made


@pytest.fixture
def meeting_id(context: Context, new_person_id: str) -> str:
    """Return a meeting that is going on, in the middle of one of its chapters."""
    meetings = context.services.meetings
    planned = meetings.plan_new(new_person_id, "one_page_profile").value
    meeting = meetings.start(planned.id).value
    chapter = next(x for x in meeting.agenda if x.chapter_id)
    meetings.go_to(meeting.id, chapter.id, is_in_chapter=True)
    return meeting.id


@pytest.mark.parametrize("was_filled", [True, False], ids=["filled", "small"])
def test_after_the_power_went_off_the_screen_is_as_it_was(
    context: Context, window: Window, new_person_id: str, meeting_id: str, was_filled: bool
) -> None:
    settings = context.services.settings
    settings.set_screen_filled(was_filled)
    open_plans(context)
    here = context.navigator.here
    assert here is not None
    assert here.walk_id == meeting_id
    assert Route(Place.MEETING, new_person_id, meeting_id) in context.navigator.routes
    assert window.shell.isFullScreen() is was_filled
    assert settings.is_screen_filled() is was_filled


def test_the_key_gives_the_screen_back_in_a_chapter_that_was_opened_so(
    context: Context, window: Window, meeting_id: str, qtbot: QtBot
) -> None:
    context.services.settings.set_screen_filled(True)
    open_plans(context)
    window.shell.activateWindow()
    qtbot.waitUntil(window.shell.isActiveWindow)
    qtbot.keyClick(window.shell, Qt.Key.Key_F11)
    assert not window.shell.isFullScreen()
    assert not context.services.settings.is_screen_filled()
