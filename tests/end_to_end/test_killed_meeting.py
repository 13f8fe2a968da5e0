"""The power goes off in the middle of a meeting: it goes on in the same chapter, with every word."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.end_to_end.driving import PASSPHRASE, Driver
from tests.end_to_end.test_bad_days import child, enter

from pcplanner.domain.access import AccessProfile
from pcplanner.domain.meetings import Meeting, MeetingState
from pcplanner.services.bundle import build_services
from pcplanner.services.places import places_under
from pcplanner.storage.key_wrapping import CHEAP_COST
from pcplanner.ui.routes import Place, Route


@pytest.fixture
def meeting(home: Path) -> Meeting:
    """Make a library with a meeting that is going on, and return it: it asks about gifts now."""
    services = build_services(places_under(home), cost=CHEAP_COST)
    started = services.library.start(PASSPHRASE, PASSPHRASE)
    services.library.confirm_code(started.text)
    person_id = services.people.add("Ruby").value.id
    services.people.set_access(person_id, AccessProfile(speech=False, motion=False))
    made = services.meetings.plan_new(person_id, "maps").value
    services.meetings.start(made.id)
    item = next(x for x in made.agenda if x.chapter_id == "gifts")
    going_on = services.meetings.go_to(made.id, item.id).value
    services.library.lock()
    return going_on


def test_after_a_kill_the_meeting_goes_on_in_the_same_chapter(
    home: Path, meeting: Meeting, open_program: Callable[[], Driver]
) -> None:
    with child("meeting", home, meeting.person_id) as typing:
        assert typing.stdout is not None
        said = [typing.stdout.readline().rstrip("\n") for _ in range(2)]
        typing.kill()
    assert said[-1]
    program = open_program()
    enter(program)
    program.wait_for(Place.LINES)
    here = program.context.navigator.here
    assert here == Route(Place.LINES, meeting.person_id, "gifts", walk_id=meeting.id)
    plan = program.services.people.plan(meeting.person_id)
    (line,) = plan.lines_in("gifts")
    assert line.words.startswith(said[-1].strip())
    (kept,) = plan.meetings
    assert kept.state is MeetingState.RUNNING
    assert kept.at_item == meeting.at_item
    program.wait(lambda: program.shell.frame.head.footprints, "where we are")
    program.shell.back_pressed.emit()
    program.wait_for(Place.MEETING)


def test_a_meeting_that_was_stopped_waits_for_us_on_its_page(
    home: Path, meeting: Meeting, open_program: Callable[[], Driver]
) -> None:
    services = build_services(places_under(home), cost=CHEAP_COST)
    services.library.unlock(PASSPHRASE)
    services.meetings.stop(meeting.id)
    services.library.lock()
    program = open_program()
    enter(program)
    program.wait_for(Place.PEOPLE)
    (kept,) = program.services.people.plan(meeting.person_id).meetings
    assert (kept.state, kept.at_item) == (MeetingState.STOPPED, meeting.at_item)
