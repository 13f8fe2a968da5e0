"""Give each test a meeting that has just been planned."""

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
def guest_id(example: Plan) -> str:
    """Return somebody of the circle."""
    return circle_of(example)[0].id


@pytest.fixture
def meeting(practice: Services, example: Plan) -> Meeting:
    """Return a meeting that is planned."""
    return practice.meetings.plan_new(example.person.id, "one_page_profile").value
