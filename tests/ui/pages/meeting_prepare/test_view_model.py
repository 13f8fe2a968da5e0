from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from pcplanner.domain.agendas import READY
from pcplanner.domain.circle import Presence
from pcplanner.domain.dreams import ME
from pcplanner.domain.meetings import AgendaKind, Coming, Meeting, MeetingState
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.meeting_prepare.state import TIMES, Clock, Ready, Stage, time_words
from pcplanner.ui.pages.meeting_prepare.view_model import PrepareViewModel
from pcplanner.ui.routes import Place, Route


@pytest.fixture
def model(context: Context, meeting: Meeting, qapp: QApplication) -> PrepareViewModel:
    route = Route(Place.MEETING_PREPARE, meeting.person_id, meeting.id)
    context.navigator.start_at(Route(Place.MEETINGS, meeting.person_id), route)
    return PrepareViewModel(context, route)


def stored(context: Context, meeting: Meeting) -> Meeting:
    return context.services.desk.get(Meeting, meeting.id)


def test_next_goes_through_the_five_parts_and_back_the_same_way(model: PrepareViewModel) -> None:
    seen = [(model.state.stage, model.state.clock)]
    while model.state.stage is not Stage.READY:
        model.go_next()
        seen.append((model.state.stage, model.state.clock))
    assert seen == [
        (Stage.WHO, Clock.DAY),
        (Stage.WHEN, Clock.DAY),
        (Stage.WHEN, Clock.TIME),
        (Stage.WHEN, Clock.LONG),
        (Stage.WHERE, Clock.DAY),
        (Stage.WHAT, Clock.DAY),
        (Stage.RULES, Clock.DAY),
        (Stage.READY, Clock.DAY),
    ]
    while model.go_back():
        pass
    assert model.state.stage is Stage.WHO


def test_pressing_a_face_invites_and_asks_what_they_need(
    model: PrepareViewModel, context: Context, meeting: Meeting, guest_id: str
) -> None:
    model.guests.press(guest_id)
    assert [x.who for x in stored(context, meeting).invited] == [ME, guest_id]
    model.guests.press_need("large_print")
    model.guests.press_need("lift_home")
    model.guests.press_need("large_print")
    model.guests.set_need_words("a high chair")
    model.guests.set_coming(Coming.YES)
    guest = stored(context, meeting).guest(guest_id)
    assert guest is not None
    assert (guest.needs, guest.need_words, guest.coming) == (("lift_home",), "a high chair", Coming.YES)
    model.guests.set_coming(Coming.YES)
    guest = stored(context, meeting).guest(guest_id)
    assert guest is not None
    assert guest.coming is Coming.NOT_ASKED


def test_somebody_is_taken_off_and_the_person_never_is(
    model: PrepareViewModel, context: Context, meeting: Meeting, guest_id: str
) -> None:
    model.guests.press(guest_id)
    model.guests.take_off()
    assert model.state.who == ME
    model.guests.take_off()
    assert [x.who for x in stored(context, meeting).invited] == [ME]


def test_a_name_that_is_typed_comes_on_the_list_and_is_asked(
    model: PrepareViewModel, context: Context, meeting: Meeting
) -> None:
    model.guests.invite_name(" Dr   Oke ")
    assert model.state.chosen is not None
    assert model.state.chosen.name == "Dr Oke"
    assert stored(context, meeting).guest("Dr Oke") is not None


def test_the_day_is_chosen_moved_and_typed_and_never_lies_behind(
    model: PrepareViewModel, context: Context, meeting: Meeting
) -> None:
    today = context.services.clock.today()
    model.move_day(1)
    assert stored(context, meeting).day == today + timedelta(days=8)
    model.choose_day(today)
    model.move_day(-7)
    assert stored(context, meeting).day == today
    assert model.type_day("tomorrow") == model.state.day_words
    assert stored(context, meeting).day == today + timedelta(days=1)
    assert model.type_day("when it is warm") == ""
    assert stored(context, meeting).day == today + timedelta(days=1)


def test_time_and_length_are_kept_as_people_say_them(
    model: PrepareViewModel, context: Context, meeting: Meeting
) -> None:
    model.set_at("after lunch")
    model.set_lasts("1 hour")
    assert (stored(context, meeting).at, stored(context, meeting).lasts) == ("after lunch", "1 hour")
    assert model.state.time_words == "after lunch, for 1 hour"


def test_a_place_has_words_a_picture_and_notes(
    model: PrepareViewModel, context: Context, meeting: Meeting
) -> None:
    model.choose_place("cafe")
    model.set_where_notes("Ring the bell")
    model.set_where("Café Blue")
    kept = stored(context, meeting)
    assert (kept.where, kept.where_picture, kept.where_notes) == (
        "Café Blue",
        symbol("cafe"),
        "Ring the bell",
    )
    model.ask_where_picture()
    context.navigator.answer(symbol("park"))
    assert stored(context, meeting).where_picture == symbol("park")


def test_parts_are_moved_left_out_and_put_in(
    model: PrepareViewModel, context: Context, meeting: Meeting, told: list[Message]
) -> None:
    agenda, second = model.agenda, meeting.agenda[1].id
    agenda.move(1)
    assert told[-1].words == say("meeting_prepare.choose_part")
    agenda.press(second)
    agenda.move(1)
    assert stored(context, meeting).agenda[2].id == second
    assert model.state.item_id == second
    agenda.show_adding()
    break_part = next(x for x in model.state.addable if x.kind is AgendaKind.BREAK)
    agenda.add(break_part)
    assert stored(context, meeting).agenda[3].kind is AgendaKind.BREAK
    agenda.add_own("Songs")
    assert stored(context, meeting).agenda[3].words == "Songs"
    agenda.rename("Music")
    assert stored(context, meeting).agenda[2].words == "Music"
    agenda.leave_out()
    assert stored(context, meeting).item(second) is None
    assert told[-1].offers_undo
    missing = next(x for x in model.state.addable if x.kind is AgendaKind.PROMISES or x.chapter_id)
    assert missing.title


def test_the_last_part_is_not_left_out(
    model: PrepareViewModel, context: Context, meeting: Meeting, told: list[Message]
) -> None:
    for item in meeting.agenda[1:]:
        context.services.agendas.leave_out(meeting.id, item.id)
    model.watch.load()
    model.agenda.press(meeting.agenda[0].id)
    model.agenda.leave_out()
    assert told[-1].words == say("meeting_prepare.last_part")
    assert len(stored(context, meeting).agenda) == 1


def test_a_picture_for_a_part_is_chosen(model: PrepareViewModel, context: Context, meeting: Meeting) -> None:
    model.agenda.press(meeting.agenda[0].id)
    model.agenda.ask_picture(meeting.person_id)
    context.navigator.answer(symbol("sing"))
    assert stored(context, meeting).agenda[0].picture == symbol("sing")


def test_rules_are_pressed_and_typed(model: PrepareViewModel, context: Context, meeting: Meeting) -> None:
    model.press_rule("listen")
    model.press_rule("private")
    model.press_rule("listen")
    model.add_rule("We laugh a lot")
    assert stored(context, meeting).ground_rules == ("private", "We laugh a lot")


@pytest.mark.parametrize(
    ("ready", "place", "thing", "is_of_meeting"),
    [
        (Ready.INVITATION, Place.TAKE_HOME, "invitation", True),
        (Ready.MY_VIEWS, Place.STYLE, "my_views", False),
    ],
)
def test_at_the_end_there_is_something_to_do(
    model: PrepareViewModel,
    context: Context,
    meeting: Meeting,
    ready: Ready,
    place: Place,
    thing: str,
    is_of_meeting: bool,  # a parameter of the test
) -> None:
    model.press_ready(ready)
    about = meeting.id if is_of_meeting else ""
    assert context.navigator.here == Route(place, meeting.person_id, thing, about)


def test_what_is_got_ready_opens_at_its_end_and_its_parts_can_be_reached(
    context: Context, meeting: Meeting, qapp: QApplication
) -> None:
    model = PrepareViewModel(context, Route(Place.MEETING_PREPARE, meeting.person_id, meeting.id, READY))
    assert model.state.stage is Stage.READY
    assert model.go_back()
    assert model.state.stage is Stage.RULES
    model.go_next()
    model.press_ready(Ready.CHANGE)
    assert model.state.stage is Stage.WHO


def test_who_has_died_or_is_on_another_map_is_not_offered_unless_invited(
    model: PrepareViewModel, context: Context, meeting: Meeting, guest_id: str
) -> None:
    context.services.circle.set_presence(guest_id, Presence.DIED)
    model.watch.load()
    assert guest_id not in [x.who for x in model.state.faces]
    context.services.meetings.invite(meeting.id, guest_id)
    model.watch.load()
    assert guest_id in [x.who for x in model.state.faces]


def test_noon_and_half_hours_can_be_chosen() -> None:
    words = [time_words(hour, part, is_half=is_half) for hour, part, is_half in TIMES]
    assert say("meeting_prepare.at_noon") in words
    assert "Half past 10 in the morning" in words
    assert len(set(words)) == len(words)


def test_starting_leaves_this_page_behind(
    model: PrepareViewModel, context: Context, meeting: Meeting
) -> None:
    model.press_ready(Ready.START)
    assert stored(context, meeting).state is MeetingState.RUNNING
    assert context.navigator.routes == (
        Route(Place.MEETINGS, meeting.person_id),
        Route(Place.MEETING, meeting.person_id, meeting.id),
    )


def test_a_meeting_that_is_put_away_can_be_undone(
    model: PrepareViewModel, context: Context, meeting: Meeting, told: list[Message]
) -> None:
    model.put_away()
    assert context.navigator.here == Route(Place.MEETINGS, meeting.person_id)
    assert told[-1].offers_undo
    assert model.state.is_gone
