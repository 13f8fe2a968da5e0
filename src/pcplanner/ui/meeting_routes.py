"""Know which page each part of a meeting has, and where to open a meeting that goes on."""

from pcplanner.domain.meetings import FEEDBACK, WHAT_NEXT, AgendaKind, Meeting
from pcplanner.domain.walks import Stop, Walk
from pcplanner.ui.chapter_routes import chapter_route
from pcplanner.ui.routes import Place, Route


def stop_route(person_id: str, meeting_id: str, stop: Stop) -> Route | None:
    """Return the page where a part is answered; ``None`` where the meeting's own page does that."""
    if stop.chapter is not None:
        return chapter_route(person_id, stop.chapter, meeting_id)
    if stop.kind is AgendaKind.PROMISES:
        return Route(Place.PROMISES, person_id, walk_id=meeting_id)
    if stop.kind is AgendaKind.WHAT_NEXT:
        return Route(Place.COLUMNS, person_id, WHAT_NEXT, meeting_id, meeting_id)
    if stop.kind is AgendaKind.FEEDBACK:
        return Route(Place.FACES, person_id, FEEDBACK, meeting_id, meeting_id)
    return None


def routes_of_meeting(person_id: str, meeting: Meeting, walk: Walk) -> tuple[Route, ...]:
    """Return the way to where a meeting is, the page to show last: its own, or the one of its part."""
    here = Route(Place.MEETING, person_id, meeting.id)
    behind = (Route(Place.PEOPLE), Route(Place.HOME, person_id), here)
    at = meeting.place_of(meeting.at_item)
    if not meeting.is_in_chapter or at >= len(walk.stops):
        return behind
    route = stop_route(person_id, meeting.id, walk.stops[at])
    return (*behind, route) if route is not None else behind
