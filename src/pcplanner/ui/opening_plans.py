"""Show the plans once they are unlocked: a meeting that was going on is opened where it was."""

from pcplanner.domain.errors import PlainError
from pcplanner.ui.context import Context
from pcplanner.ui.meeting_routes import routes_of_meeting
from pcplanner.ui.routes import Place, Route


def open_plans(context: Context) -> None:
    """Go to the meeting that is going on, as after the power went off in it, else to the list of people."""
    services, people = context.services, Route(Place.PEOPLE)

    def look() -> tuple[Route, ...]:
        running = services.meetings.running()
        if running is None:
            return (people,)
        person_id, meeting = running
        walk = services.styles.walk(services.people.plan(person_id), meeting.id)
        return routes_of_meeting(person_id, meeting, walk) if walk is not None else (people,)

    def refused(trouble: PlainError) -> None:
        context.navigator.start_at(people)
        context.messages.problem(trouble)

    context.read(look, lambda routes: _go_there(context, routes), refused)


def _go_there(context: Context, routes: tuple[Route, ...]) -> None:
    """Go the way to a place; a meeting on the way is opened itself, as it sees to the screen and its keys."""
    ends = [n for n, route in enumerate(routes, 1) if route.place is Place.MEETING] or [len(routes)]
    context.navigator.start_at(*routes[: ends[0]])
    for route in routes[ends[0] :]:
        context.navigator.go(route)
