"""A meeting from the first press to the last, in the real window, with its buttons alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pcplanner.domain.dreams import ME
from pcplanner.domain.meetings import CLOSING, AgendaKind, Meeting, MeetingState
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.screen_acts import press
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.window import Window


@pytest.fixture
def window(context: Context, qtbot: QtBot, example: Plan) -> Window:
    made = Window(context, ALL_PAGES)
    qtbot.addWidget(made.shell)
    made.shell.resize(1366, 768)
    made.shell.show()
    context.navigator.start_at(Route(Place.HOME, example.person.id))
    return made


def only_meeting(context: Context, example: Plan) -> Meeting:
    (meeting,) = context.services.people.plan(example.person.id).meetings
    return meeting


def shown(window: Window) -> QWidget:
    assert window.parts is not None
    return window.parts.widget


def test_from_planning_to_thank_you(window: Window, context: Context, example: Plan) -> None:
    shell, go_on = window.shell, say("shell.next")
    context.go(Route(Place.MEETINGS, example.person.id))
    new, style = say("meetings.new"), "One-page profile"
    press(new, style)(shell)
    press(*[go_on] * 7, say("meeting_prepare.ready_start"))(shell)
    meeting = only_meeting(context, example)
    assert meeting.state is MeetingState.RUNNING
    press(example.person.name)(shown(window))
    asked: list[AgendaKind] = []
    while only_meeting(context, example).state is MeetingState.RUNNING:
        item = only_meeting(context, example)
        kind = item.agenda[item.place_of(item.at_item)].kind
        asked.append(kind)
        if kind is AgendaKind.CHAPTER:
            press(say("meeting.answer_chapter"))(shown(window))
            here = context.navigator.here
            assert here is not None
            assert (here.place, here.walk_id) == (Place.LINES, meeting.id)
            # Back leads to the question again, and Next goes on from there.
            shell.back_pressed.emit()
            assert context.navigator.here == Route(Place.MEETING, example.person.id, meeting.id)
        if kind is AgendaKind.CLOSING:
            press(example.person.name, say("meeting.word_proud"))(shown(window))
        press(say("meeting.finish") if kind is AgendaKind.THANKS else go_on)(shell)
    assert asked == [x.kind for x in meeting.agenda]
    done = only_meeting(context, example)
    me = done.guest(ME)
    assert me is not None
    assert me.was_there is True
    assert done.ended_at is not None
    said = context.services.people.plan(example.person.id).lines_in(CLOSING)
    (last_word,) = (x for x in said if x.slot.sheet_id == meeting.id)
    assert (last_word.words, last_word.slot.sheet_id) == (say("meeting.word_proud"), meeting.id)


def test_a_meeting_is_stopped_and_goes_on_at_the_same_place(
    window: Window, context: Context, example: Plan
) -> None:
    meeting = context.services.meetings.plan_new(example.person.id, "review").value
    context.services.meetings.start(meeting.id)
    context.go(Route(Place.MEETING, example.person.id, meeting.id))
    press(say("shell.next"), say("shell.next"), say("meeting.stop"))(window.shell)
    at = only_meeting(context, example).at_item
    assert context.navigator.here == Route(Place.HOME, example.person.id)
    context.go(Route(Place.MEETINGS, example.person.id))
    press(say("meetings.go_on"))(shown(window))
    found = only_meeting(context, example)
    assert (found.state, found.at_item) == (MeetingState.RUNNING, at)


def test_undo_never_takes_back_where_we_are(window: Window, context: Context, example: Plan) -> None:
    meeting = context.services.meetings.plan_new(example.person.id, "review").value
    context.services.meetings.start(meeting.id)
    context.go(Route(Place.MEETING, example.person.id, meeting.id))
    press(say("shell.next"), say("shell.next"))(window.shell)
    context.services.lines.add(example.person.id, "who_i_am", "Good at maps")
    window.shell.undo_requested.emit()
    found = only_meeting(context, example)
    assert found.state is MeetingState.RUNNING
    assert found.at_item == meeting.agenda[2].id
    said = context.services.people.plan(example.person.id).lines_in("who_i_am")
    assert "Good at maps" not in [x.words for x in said]


def test_the_first_thing_to_press_has_the_keyboard_at_each_part(
    window: Window, context: Context, qtbot: QtBot, example: Plan
) -> None:
    meeting = context.services.meetings.plan_new(example.person.id, "one_page_profile").value
    context.services.meetings.start(meeting.id)
    context.go(Route(Place.MEETING, example.person.id, meeting.id))
    qtbot.waitUntil(window.shell.isActiveWindow)
    for item in meeting.agenda[:-1]:
        focused = QApplication.focusWidget()
        assert isinstance(focused, PressButton), item.kind
        assert shown(window).isAncestorOf(focused), item.kind
        qtbot.keyClick(window.shell, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert only_meeting(context, example).at_item == meeting.agenda[-1].id


def test_next_on_the_page_of_a_part_leads_to_the_next_question(
    window: Window, context: Context, new_person_id: str
) -> None:
    meeting = context.services.meetings.plan_new(new_person_id, "one_page_profile").value
    context.services.meetings.start(meeting.id)
    here = Route(Place.MEETING, new_person_id, meeting.id)
    context.navigator.start_at(Route(Place.HOME, new_person_id), here)
    pages = []
    for place, item in enumerate(meeting.agenda[:-1]):
        if item.kind in {AgendaKind.CHAPTER, AgendaKind.WHAT_NEXT, AgendaKind.FEEDBACK}:
            press(say(f"meeting.answer_{item.kind.value}"))(shown(window))
            away = context.navigator.here
            assert away is not None
            pages.append(away.place)
            kept = context.services.desk.get(Meeting, meeting.id)
            assert (kept.at_item, kept.is_in_chapter) == (item.id, True)
            assert window.shell.head.footprints == (place + 1, len(meeting.agenda))
        window.shell.next_pressed.emit()
        assert context.navigator.here == here
        kept = context.services.desk.get(Meeting, meeting.id)
        assert (kept.at_item, kept.is_in_chapter) == (meeting.agenda[place + 1].id, False)
    assert pages == [Place.LINES, Place.LINES, Place.LINES, Place.COLUMNS, Place.FACES]
