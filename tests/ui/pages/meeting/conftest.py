"""Give each test a meeting that runs, with two people of the circle on its list."""

import pytest

from pcplanner.domain.meetings import Meeting
from pcplanner.domain.plan import Plan
from pcplanner.services.bundle import Services
from pcplanner.ui.who_helps import circle_of


@pytest.fixture(autouse=True)
def earlier_away(practice: Services, example: Plan) -> None:
    """Put away the meetings that the example comes with."""
    for each in example.meetings:
        practice.meetings.put_away(each.id)


@pytest.fixture
def guest_ids(example: Plan) -> tuple[str, ...]:
    """Return two people of the circle."""
    return tuple(x.id for x in circle_of(example)[:2])


@pytest.fixture
def planned(practice: Services, example: Plan, guest_ids: tuple[str, ...]) -> Meeting:
    """Return a meeting that has not begun."""
    meeting = practice.meetings.plan_new(example.person.id, "review").value
    for who in guest_ids:
        practice.meetings.invite(meeting.id, who)
    return practice.desk.get(Meeting, meeting.id)


@pytest.fixture
def meeting(practice: Services, planned: Meeting) -> Meeting:
    """Return a meeting that runs and is at its first part."""
    return practice.meetings.start(planned.id).value
