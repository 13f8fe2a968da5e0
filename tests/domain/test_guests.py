from dataclasses import replace

import pytest

from pcplanner.domain.dreams import ME
from pcplanner.domain.guests import guests_by_name
from pcplanner.domain.meetings import Invited, Meeting, MeetingState
from pcplanner.domain.plan import Plan
from pcplanner.services.example import read_example


@pytest.fixture
def plan() -> Plan:
    example = read_example().plans[0]
    somebody = example.supporters[0]
    guests = (
        Invited(ME, was_there=True),
        Invited(somebody.id, was_there=True),
        Invited(somebody.name.upper(), was_there=True),
        Invited("Zora", was_there=True),
        Invited("Ben", was_there=False),
        Invited("Cleo"),
    )
    meeting = Meeting("m", example.person.id, "review", example.person.created_at, invited=guests)
    return replace(example, meetings=(replace(meeting, state=MeetingState.RUNNING),))


def test_those_who_came_by_their_name_are_known_while_the_meeting_runs(plan: Plan) -> None:
    assert guests_by_name(plan) == ("Zora", "Cleo")
    over = replace(plan.meetings[0], state=MeetingState.DONE)
    assert guests_by_name(replace(plan, meetings=(over,))) == ()
