from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from pcplanner.domain.dreams import ME
from pcplanner.domain.lines import Line, Slot, Source
from pcplanner.domain.meetings import CLOSING, FEEDBACK, PARKED, WHAT_NEXT, AgendaKind, Meeting, MeetingState
from pcplanner.domain.pictures import symbol
from pcplanner.domain.times import When
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message, MessageKind
from pcplanner.ui.pages.meeting.state import Gate, View
from pcplanner.ui.pages.meeting.view_model import MeetingViewModel
from pcplanner.ui.routes import Place, Route


@pytest.fixture
def model(context: Context, meeting: Meeting, qapp: QApplication) -> MeetingViewModel:
    route = Route(Place.MEETING, meeting.person_id, meeting.id)
    context.navigator.start_at(Route(Place.HOME, meeting.person_id), route)
    return MeetingViewModel(context, route)


def stored(context: Context, meeting: Meeting) -> Meeting:
    return context.services.desk.get(Meeting, meeting.id)


def lines(context: Context, meeting: Meeting, chapter: str) -> list[Line]:
    said = context.services.people.plan(meeting.person_id).lines_in(chapter)
    return [x for x in said if x.slot.sheet_id == meeting.id]


def go_to(model: MeetingViewModel, kind: AgendaKind) -> None:
    model.show_all()
    while model.state.stop is None or model.state.stop.kind is not kind or model.state.view is not View.STOP:
        model.go_next()


def test_next_walks_through_every_part_and_the_last_ends_it(
    model: MeetingViewModel, context: Context, meeting: Meeting, told: list[Message]
) -> None:
    ended = []
    model.ended.connect(lambda: ended.append(True))
    seen = []
    for _ in meeting.agenda:
        assert model.state.stop is not None
        seen.append(model.state.stop.id)
        model.go_next()
    assert seen == [x.id for x in meeting.agenda]
    assert stored(context, meeting).state is MeetingState.DONE
    assert model.state.view is View.GATE
    assert ended
    assert told[-1].kind is MessageKind.CELEBRATION


def test_where_we_are_is_stored_at_once(model: MeetingViewModel, context: Context, meeting: Meeting) -> None:
    model.go_next()
    assert stored(context, meeting).at_item == meeting.agenda[1].id
    assert context.services.history.history(meeting.person_id).undo == say("did.meeting_started")


def test_back_goes_to_the_part_before_and_from_the_first_out_of_the_page(model: MeetingViewModel) -> None:
    assert not model.go_back()
    model.go_next()
    assert model.go_back()
    assert model.state.place == 0


def test_answering_a_chapter_goes_to_its_page_and_is_stored(
    model: MeetingViewModel, context: Context, meeting: Meeting
) -> None:
    go_to(model, AgendaKind.CHAPTER)
    stop = model.state.stop
    assert stop is not None
    assert stop.chapter is not None
    model.answer()
    here = context.navigator.here
    assert here is not None
    assert (here.place, here.thing_id, here.walk_id) == (Place.LINES, stop.chapter.id, meeting.id)
    assert stored(context, meeting).is_in_chapter
    context.navigator.back()
    model.watch.load()
    assert not stored(context, meeting).is_in_chapter


@pytest.mark.parametrize(
    ("kind", "place", "thing"),
    [
        (AgendaKind.PROMISES, Place.PROMISES, ""),
        (AgendaKind.WHAT_NEXT, Place.COLUMNS, WHAT_NEXT),
        (AgendaKind.FEEDBACK, Place.FACES, FEEDBACK),
        (AgendaKind.THANKS, Place.TAKE_HOME, "record"),
    ],
)
def test_each_other_part_has_its_page(
    model: MeetingViewModel, context: Context, meeting: Meeting, kind: AgendaKind, place: Place, thing: str
) -> None:
    go_to(model, kind)
    model.answer()
    here = context.navigator.here
    assert here is not None
    assert (here.place, here.thing_id) == (place, thing)
    if thing:
        assert here.parent_id == meeting.id


def test_a_voice_is_recorded_about_the_chapter_in_this_meeting(
    model: MeetingViewModel, context: Context, meeting: Meeting
) -> None:
    go_to(model, AgendaKind.CHAPTER)
    model.record()
    assert context.navigator.here == Route(Place.VOICE, meeting.person_id, "admire", meeting.id)


def test_any_part_can_be_jumped_to(model: MeetingViewModel, context: Context, meeting: Meeting) -> None:
    model.show_all()
    assert model.state.view is View.ALL
    model.jump(meeting.agenda[5].id)
    assert (model.state.view, model.state.place) == (View.STOP, 5)


def test_a_part_is_said_where_something_was_said_and_not_because_it_was_passed(
    model: MeetingViewModel, context: Context, meeting: Meeting
) -> None:
    chapters = {x.id: x.chapter_id for x in meeting.agenda}
    model.jump(meeting.agenda[-1].id)
    passed = [x for x in model.state.parts if not chapters[x.id]]
    assert not any(x.is_said for x in passed)
    empty = next(x for x in model.state.parts if chapters[x.id] and not x.is_said)
    context.services.lines.add(meeting.person_id, chapters[empty.id], "I said this.")
    context.services.lines.add(meeting.person_id, FEEDBACK, "It was good.", slot=Slot(sheet_id=meeting.id))
    model.watch.load()
    said = {x.id for x in model.state.parts if x.is_said}
    feedback = next(x.id for x in meeting.agenda if x.kind is AgendaKind.FEEDBACK)
    assert {empty.id, feedback} <= said


def test_stopping_keeps_the_place_and_goes_home(
    model: MeetingViewModel, context: Context, meeting: Meeting, told: list[Message]
) -> None:
    model.jump(meeting.agenda[4].id)
    model.stop()
    assert stored(context, meeting).state is MeetingState.STOPPED
    assert context.navigator.here == Route(Place.HOME, meeting.person_id)
    assert told[-1].words == say("meeting.was_stopped")
    assert model.state.gates()[0] is Gate.GO_ON
    model.go_next()
    assert (model.state.view, model.state.place) == (View.STOP, 4)


def test_pressing_a_face_at_the_start_says_here_or_not_here(
    model: MeetingViewModel, context: Context, meeting: Meeting
) -> None:
    model.press_here(ME)
    model.press_here(ME)
    me = stored(context, meeting).guest(ME)
    assert me is not None
    assert me.was_there is False
    assert model.state.is_person_away
    model.set_why_away("Ill")
    assert stored(context, meeting).why_away == "Ill"


def test_a_thought_is_kept_letter_by_letter_with_who_said_it(
    model: MeetingViewModel, context: Context, meeting: Meeting, guest_ids: tuple[str, ...]
) -> None:
    model.saying.keep_thought("A tr")
    model.saying.keep_thought("A trip")
    model.speak(guest_ids[0])
    assert model.saying.end_thought("A trip")
    (line,) = lines(context, meeting, PARKED)
    assert (line.words, line.slot.sheet_id, line.original_words) == ("A trip", meeting.id, "")
    assert (line.source, line.said_by) == (Source.SOMEONE_ELSE, guest_ids[0])
    model.saying.keep_thought("Another")
    assert model.state.thoughts == ("A trip", "Another")


def test_a_thought_that_is_wiped_out_is_put_away(
    model: MeetingViewModel, context: Context, meeting: Meeting
) -> None:
    model.saying.keep_thought("No")
    model.saying.keep_thought("")
    assert lines(context, meeting, PARKED) == []
    model.saying.keep_thought("Yes")
    assert [x.words for x in lines(context, meeting, PARKED)] == ["Yes"]


def test_nothing_is_no_thought(model: MeetingViewModel, told: list[Message]) -> None:
    assert not model.saying.end_thought("  ")
    assert told == []


def test_each_has_one_last_word_of_this_meeting(
    model: MeetingViewModel, context: Context, meeting: Meeting, guest_ids: tuple[str, ...]
) -> None:
    go_to(model, AgendaKind.CLOSING)
    model.choose_closing(ME)
    model.press_word("happy", "happy")
    model.press_word("proud", "proud")
    model.choose_closing(guest_ids[0])
    model.saying.keep_last_word("Toget")
    model.saying.keep_last_word("Together")
    said = lines(context, meeting, CLOSING)
    assert [(x.words, x.said_by, x.source) for x in said] == [
        (say("meeting.word_proud"), "", Source.OWN_WORDS),
        ("Together", guest_ids[0], Source.SOMEONE_ELSE),
    ]
    assert {x.slot.sheet_id for x in said} == {meeting.id}
    assert said[0].picture is not None
    guest = model.state.guest(ME)
    assert guest is not None
    assert guest.last_word == say("meeting.word_proud")
    assert model.go_back()
    assert model.state.closing_who == ""


def test_a_last_word_may_be_a_picture_alone_and_words_replace_a_chosen_one(
    model: MeetingViewModel, context: Context, meeting: Meeting
) -> None:
    go_to(model, AgendaKind.CLOSING)
    model.choose_closing(ME)
    model.press_word("happy", "happy")
    model.ask_last_picture()
    context.navigator.answer(symbol("sing"))
    (line,) = lines(context, meeting, CLOSING)
    assert (line.words, line.picture) == ("", symbol("sing"))
    model.saying.keep_last_word("I sing")
    (line,) = lines(context, meeting, CLOSING)
    assert (line.words, line.picture) == ("I sing", symbol("sing"))
    model.press_word("proud", "proud")
    model.saying.keep_last_word("Brave")
    (line,) = lines(context, meeting, CLOSING)
    assert (line.words, line.picture, line.original_words) == ("Brave", None, "")


def test_what_was_said_can_be_looked_at_also_when_the_meeting_is_over(
    model: MeetingViewModel, context: Context, meeting: Meeting, guest_ids: tuple[str, ...]
) -> None:
    assert Gate.SAID not in replace(model.state, phase=MeetingState.DONE).gates()
    model.speak(guest_ids[0])
    model.saying.end_thought("A trip")
    go_to(model, AgendaKind.CLOSING)
    model.choose_closing(ME)
    model.press_word("happy", "happy")
    context.services.meetings.finish(meeting.id)
    model.watch.load()
    model.press_gate(Gate.SAID)
    guest = model.state.guest(guest_ids[0])
    assert guest is not None
    assert [(x.name, x.shown) for x in model.state.said] == [
        (guest.name, "A trip"),
        (model.state.name, say("meeting.word_happy")),
    ]
    assert model.go_back()
    assert model.state.view is View.GATE


def test_when_we_meet_again_is_chosen_typed_and_taken_back(
    model: MeetingViewModel, context: Context, meeting: Meeting
) -> None:
    month = model.state.next_times[0].when
    model.set_next_time(month)
    assert stored(context, meeting).next_time == month
    model.set_next_time(month)
    assert stored(context, meeting).next_time == When()
    model.set_next_words("before the summer")
    assert stored(context, meeting).next_time == When("before the summer")


def test_a_planned_meeting_starts_here(context: Context, planned: Meeting, qapp: QApplication) -> None:
    route = Route(Place.MEETING, planned.person_id, planned.id)
    context.navigator.start_at(route)
    model = MeetingViewModel(context, route)
    began = []
    model.began.connect(lambda: began.append(True))
    assert model.state.gates() == (Gate.START, Gate.PREPARE)
    model.press_gate(Gate.START)
    assert model.state.view is View.STOP
    assert began


def test_a_meeting_that_is_over_can_be_looked_at_and_opened_again(
    model: MeetingViewModel, context: Context, meeting: Meeting, told: list[Message]
) -> None:
    context.services.meetings.finish(meeting.id)
    model.watch.load()
    model.press_gate(Gate.LOOK)
    hello, chapter = meeting.agenda[0], next(x for x in meeting.agenda if x.chapter_id == "admire")
    model.jump(hello.id)
    assert told[-1].words == say("meeting.nothing_there")
    model.jump(chapter.id)
    assert context.navigator.here == Route(Place.LINES, meeting.person_id, "admire")
    assert stored(context, meeting).state is MeetingState.DONE
    model.go_next()
    model.press_gate(Gate.OPEN_AGAIN)
    assert stored(context, meeting).state is MeetingState.RUNNING


def test_a_meeting_that_is_gone_says_so(model: MeetingViewModel, context: Context, meeting: Meeting) -> None:
    context.services.meetings.put_away(meeting.id)
    model.watch.load()
    assert model.state.is_gone
    model.go_next()
    assert context.navigator.here == Route(Place.HOME, meeting.person_id)
