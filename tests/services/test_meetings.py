import shutil
from datetime import date
from pathlib import Path

import pytest
from tests.services.conftest import PASSPHRASE

from pcplanner.domain.dreams import ME
from pcplanner.domain.errors import InputError
from pcplanner.domain.meetings import AgendaKind, Coming, Meeting, MeetingState
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import symbol
from pcplanner.domain.style_choices import StyleChoice
from pcplanner.domain.times import When
from pcplanner.services.bundle import Services, build_services
from pcplanner.services.desk import ThingMissing
from pcplanner.services.places import Places, places_under


@pytest.fixture
def meeting(opened: Services, ann: Person) -> Meeting:
    return opened.meetings.plan_new(ann.id, "path").value


def stored(services: Services, meeting: Meeting) -> Meeting:
    found = services.people.plan(meeting.person_id).meeting(meeting.id)
    assert found is not None
    return found


def test_each_built_in_style_gives_an_agenda_that_can_be_walked(opened: Services, ann: Person) -> None:
    for style in opened.styles.all():
        meeting = opened.meetings.plan_new(ann.id, style.id).value
        kinds = [x.kind for x in meeting.agenda]
        assert kinds[0] is AgendaKind.HELLO
        assert kinds[-4:] == [
            AgendaKind.CLOSING,
            AgendaKind.WHAT_NEXT,
            AgendaKind.FEEDBACK,
            AgendaKind.THANKS,
        ]
        assert AgendaKind.PROMISES not in kinds
        for place in range(len(kinds) - 3):
            assert kinds[place : place + 4] != [AgendaKind.CHAPTER] * 4, style.id
        walk = opened.styles.walk(opened.people.plan(ann.id), meeting.id)
        assert walk is not None
        assert all(stop.prompt for stop in walk.stops)
        asked = {stop.chapter.id for stop in walk.stops if stop.chapter}
        assert asked | {"closing", "who_is_here"} >= {x.id for x in style.chapters}


def test_promises_are_asked_where_some_are_open(opened: Services, ann: Person) -> None:
    dream = opened.dreams.add_dream(ann.id, "The sea").value
    goal = opened.dreams.add_goal(dream.id, "A trip").value
    opened.steps.add(goal.id, "Ask about the bus")
    agenda = opened.meetings.plan_new(ann.id, "review").value.agenda
    assert [x.kind for x in agenda[:2]] == [AgendaKind.HELLO, AgendaKind.PROMISES]


def test_the_agenda_follows_the_style_as_the_person_uses_it(opened: Services, ann: Person) -> None:
    now = opened.clock.now()
    choice = StyleChoice("c", ann.id, "one_page_profile", now, off=("admire",), names=(("support", "Help"),))
    opened.desk.put("fitted it", choice)
    agenda = opened.meetings.plan_new(ann.id, "one_page_profile").value.agenda
    assert [x.words for x in agenda if x.kind is AgendaKind.CHAPTER] == ["What is important to me", "Help"]


def test_a_style_that_is_not_there_is_told(opened: Services, ann: Person) -> None:
    with pytest.raises(ThingMissing):
        opened.meetings.plan_new(ann.id, "nothing")


def test_who_comes_what_they_need_and_what_they_answered(opened: Services, meeting: Meeting) -> None:
    opened.meetings.invite(meeting.id, "Dr Oke")
    opened.meetings.invite(meeting.id, "Dr Oke")
    opened.meetings.set_needs(meeting.id, "Dr Oke", ("large_print", "lift_home"), " a  chair ")
    opened.meetings.set_coming(meeting.id, "Dr Oke", Coming.MAYBE)
    kept = stored(opened, meeting)
    assert [x.who for x in kept.invited] == [ME, "Dr Oke"]
    guest = kept.guest("Dr Oke")
    assert guest is not None
    assert (guest.needs, guest.need_words, guest.coming) == (
        ("large_print", "lift_home"),
        "a  chair",
        Coming.MAYBE,
    )
    opened.meetings.uninvite(meeting.id, "Dr Oke")
    assert stored(opened, meeting).guest("Dr Oke") is None
    assert opened.history.history(meeting.person_id).undo == "took Dr Oke off our meeting"


def test_what_somebody_needed_and_our_rules_are_known_the_next_time(
    opened: Services, meeting: Meeting
) -> None:
    opened.meetings.set_needs(meeting.id, ME, ("breaks",), "my hat")
    opened.meetings.set_rule(meeting.id, "listen", is_chosen=True)
    again = opened.meetings.plan_new(meeting.person_id, "review").value
    me = again.guest(ME)
    assert me is not None
    assert (me.needs, me.need_words, me.coming) == (("breaks",), "my hat", Coming.NOT_ASKED)
    assert again.ground_rules == ("listen",)


def test_when_and_where(opened: Services, meeting: Meeting) -> None:
    day = date(2026, 3, 10)
    opened.meetings.set_when(meeting.id, day=day, at="2 o'clock", lasts="1 hour")
    home = symbol("home")
    opened.meetings.set_where(meeting.id, where="My front room", picture=home, notes="Garden gate")
    kept = stored(opened, meeting)
    assert (kept.day, kept.at, kept.lasts) == (day, "2 o'clock", "1 hour")
    assert (kept.where, kept.where_picture, kept.where_notes) == ("My front room", home, "Garden gate")
    opened.history.undo(meeting.person_id)
    assert stored(opened, meeting).where == ""


def test_rules_are_chosen_and_taken_back_also_in_own_words(opened: Services, meeting: Meeting) -> None:
    for rule in ("listen", "We laugh a lot", "listen"):
        opened.meetings.set_rule(meeting.id, rule, is_chosen=True)
    assert stored(opened, meeting).ground_rules == ("listen", "We laugh a lot")
    opened.meetings.set_rule(meeting.id, "listen", is_chosen=False)
    assert stored(opened, meeting).ground_rules == ("We laugh a lot",)
    with pytest.raises(InputError):
        opened.meetings.set_rule(meeting.id, "  ", is_chosen=True)


def test_who_answered_is_marked_when_it_starts_and_nobody_else(opened: Services, meeting: Meeting) -> None:
    for who, coming in (("Kit", Coming.YES), ("Meg", Coming.NO), ("Ada", Coming.MAYBE)):
        opened.meetings.invite(meeting.id, who)
        opened.meetings.set_coming(meeting.id, who, coming)
    opened.meetings.start(meeting.id)
    kept = stored(opened, meeting)
    assert {x.who: x.was_there for x in kept.invited} == {ME: None, "Kit": True, "Meg": False, "Ada": None}
    assert (kept.state, kept.at_item) == (MeetingState.RUNNING, kept.agenda[0].id)


def test_the_person_not_at_their_own_meeting_is_recorded_with_why(opened: Services, meeting: Meeting) -> None:
    opened.meetings.start(meeting.id)
    opened.meetings.set_here(meeting.id, ME, is_here=False)
    opened.meetings.set_why_away(meeting.id, "I was ill")
    assert stored(opened, meeting).why_away == "I was ill"
    opened.meetings.set_here(meeting.id, ME, is_here=True)
    assert stored(opened, meeting).why_away == ""
    assert opened.history.history(meeting.person_id).undo == "said if Ann is here"


def test_starting_what_has_begun_goes_on_at_its_place(opened: Services, meeting: Meeting) -> None:
    opened.meetings.start(meeting.id)
    opened.meetings.go_to(meeting.id, meeting.agenda[3].id)
    assert not opened.meetings.start(meeting.id).kinds
    opened.meetings.stop(meeting.id)
    opened.meetings.start(meeting.id)
    kept = stored(opened, meeting)
    assert (kept.state, kept.at_item) == (MeetingState.RUNNING, meeting.agenda[3].id)


def test_somebody_who_just_comes_is_put_on_the_list(opened: Services, meeting: Meeting) -> None:
    opened.meetings.set_here(meeting.id, "Zoe", is_here=True)
    guest = stored(opened, meeting).guest("Zoe")
    assert guest is not None
    assert guest.was_there is True


def test_where_we_are_is_kept_and_never_undone(opened: Services, meeting: Meeting) -> None:
    opened.meetings.start(meeting.id)
    third = meeting.agenda[2].id
    changed = opened.meetings.go_to(meeting.id, third, is_in_chapter=True)
    assert changed.kinds
    assert opened.history.history(meeting.person_id).undo == "started our meeting"
    opened.history.undo(meeting.person_id)
    kept = stored(opened, meeting)
    assert kept.state is MeetingState.PLANNED
    opened.history.redo(meeting.person_id)
    assert stored(opened, meeting).state is MeetingState.RUNNING
    with pytest.raises(ThingMissing):
        opened.meetings.go_to(meeting.id, "nowhere")


def test_going_on_does_not_forget_what_can_be_made_again(opened: Services, meeting: Meeting) -> None:
    opened.meetings.start(meeting.id)
    opened.meetings.set_here(meeting.id, "Zoe", is_here=True)
    opened.history.undo(meeting.person_id)
    opened.meetings.go_to(meeting.id, meeting.agenda[1].id)
    assert opened.history.history(meeting.person_id).redo == "said if Zoe is here"


def test_after_a_crash_we_are_at_the_same_part(
    opened: Services, meeting: Meeting, places: Places, ann: Person, tmp_path: Path
) -> None:
    opened.meetings.start(meeting.id)
    item = meeting.agenda[3].id
    opened.meetings.go_to(meeting.id, item, is_in_chapter=True)
    # What is on the disk at this moment is what a crash would leave behind.
    left = places_under(tmp_path / "left")
    shutil.copytree(places.library, left.library)
    again = build_services(left)
    again.library.unlock(PASSPHRASE)
    found = again.meetings.running()
    again.library.lock()
    assert found is not None
    assert found[0] == ann.id
    assert (found[1].id, found[1].at_item, found[1].is_in_chapter) == (meeting.id, item, True)


def test_the_newest_meeting_that_goes_on_is_found(opened: Services, meeting: Meeting, ann: Person) -> None:
    assert opened.meetings.running() is None
    opened.meetings.start(meeting.id)
    running = opened.meetings.running()
    assert running is not None
    assert running[1].id == meeting.id
    opened.meetings.stop(meeting.id)
    assert opened.meetings.running() is None
    opened.meetings.go_on(meeting.id)
    assert opened.meetings.running() is not None
    opened.people.put_away(ann.id)
    assert opened.meetings.running() is None


def test_a_meeting_stops_goes_on_and_ends_and_may_go_on_again(opened: Services, meeting: Meeting) -> None:
    opened.meetings.start(meeting.id)
    opened.meetings.go_to(meeting.id, meeting.agenda[4].id)
    opened.meetings.stop(meeting.id)
    opened.meetings.go_on(meeting.id)
    assert stored(opened, meeting).at_item == meeting.agenda[4].id
    opened.meetings.set_next_time(meeting.id, When("before the summer"))
    opened.meetings.finish(meeting.id)
    kept = stored(opened, meeting)
    assert (kept.state, kept.ended_at) == (MeetingState.DONE, opened.clock.now())
    assert kept.next_time == When("before the summer")
    opened.meetings.go_on(meeting.id)
    assert stored(opened, meeting).ended_at is None


def test_a_meeting_that_is_put_away_can_be_brought_back(opened: Services, meeting: Meeting) -> None:
    opened.meetings.put_away(meeting.id)
    assert opened.people.plan(meeting.person_id).meeting(meeting.id) is None
    opened.history.undo(meeting.person_id)
    assert stored(opened, meeting).id == meeting.id


def test_every_change_names_itself(opened: Services, meeting: Meeting) -> None:
    names = []
    for change in (
        lambda: opened.meetings.invite(meeting.id, "Kit"),
        lambda: opened.meetings.set_needs(meeting.id, "Kit", ("breaks",)),
        lambda: opened.meetings.set_coming(meeting.id, "Kit", Coming.YES),
        lambda: opened.meetings.set_when(meeting.id, day=None, at="soon", lasts=""),
        lambda: opened.meetings.set_where(meeting.id, where="Cafe", picture=None, notes=""),
        lambda: opened.meetings.set_rule(meeting.id, "listen", is_chosen=True),
        lambda: opened.meetings.start(meeting.id),
        lambda: opened.meetings.set_why_away(meeting.id, "ill"),
        lambda: opened.meetings.stop(meeting.id),
        lambda: opened.meetings.go_on(meeting.id),
        lambda: opened.meetings.finish(meeting.id),
    ):
        change()
        names.append(opened.history.history(meeting.person_id).undo)
    assert len(set(names)) == len(names)
    assert "changed our rules: We listen" in names
