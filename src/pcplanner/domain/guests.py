"""Know who is at a meeting by a name that was typed, and is in nobody's circle."""

from pcplanner.domain.dreams import ME
from pcplanner.domain.meetings import MeetingState
from pcplanner.domain.plan import Plan


def guests_by_name(plan: Plan) -> tuple[str, ...]:
    """Return the names of those at a meeting that is going on who are not in the circle, in their order."""
    known = {x.id for x in plan.supporters} | {ME}
    names = {x.name.casefold() for x in plan.supporters}
    found: dict[str, None] = {}
    for meeting in plan.meetings:
        if meeting.state is MeetingState.RUNNING and meeting.put_away_at is None:
            for guest in meeting.invited:
                is_new = guest.who not in known and guest.who.casefold() not in names
                if is_new and guest.was_there is not False:
                    found[guest.who] = None
    return tuple(found)
