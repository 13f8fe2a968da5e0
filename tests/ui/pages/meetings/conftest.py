"""Give each test an example person who has had no meeting."""

import pytest

from pcplanner.domain.plan import Plan
from pcplanner.services.bundle import Services


@pytest.fixture(autouse=True)
def earlier_away(practice: Services, example: Plan) -> None:
    """Put away the meetings that the example comes with."""
    for each in example.meetings:
        practice.meetings.put_away(each.id)
