from pcplanner.domain.meetings import FEEDBACK, WHAT_NEXT, AgendaKind
from pcplanner.domain.plan import Plan
from pcplanner.services.bundle import Services
from pcplanner.ui.meeting_routes import routes_of_meeting, stop_route
from pcplanner.ui.routes import Place, Route


def test_each_part_leads_to_its_page_and_the_others_have_none(practice: Services, example: Plan) -> None:
    me = example.person.id
    meeting = practice.meetings.plan_new(me, "review").value
    walk = practice.styles.walk(practice.people.plan(me), meeting.id)
    assert walk is not None
    kinds = {stop.kind for stop in walk.stops}
    assert AgendaKind.PROMISES in kinds
    routes = {stop.kind: stop_route(me, meeting.id, stop) for stop in reversed(walk.stops)}
    assert routes[AgendaKind.PROMISES] == Route(Place.PROMISES, me, walk_id=meeting.id)
    assert routes[AgendaKind.CHAPTER] == Route(Place.LINES, me, "admire", walk_id=meeting.id)
    assert routes[AgendaKind.WHAT_NEXT] == Route(Place.COLUMNS, me, WHAT_NEXT, meeting.id, meeting.id)
    assert routes[AgendaKind.FEEDBACK] == Route(Place.FACES, me, FEEDBACK, meeting.id, meeting.id)
    for kind in (AgendaKind.HELLO, AgendaKind.BREAK, AgendaKind.CLOSING, AgendaKind.THANKS):
        assert routes[kind] is None


def test_a_meeting_is_opened_at_its_part_and_in_its_chapter_where_it_was_there(
    practice: Services, example: Plan
) -> None:
    me = example.person.id
    meeting = practice.meetings.plan_new(me, "one_page_profile").value
    practice.meetings.start(meeting.id)
    walk = practice.styles.walk(practice.people.plan(me), meeting.id)
    assert walk is not None
    here = Route(Place.MEETING, me, meeting.id)
    chapter = next(x for x in meeting.agenda if x.chapter_id == "admire")
    asked = practice.meetings.go_to(meeting.id, chapter.id).value
    assert routes_of_meeting(me, asked, walk)[-1] == here
    opened = practice.meetings.go_to(meeting.id, chapter.id, is_in_chapter=True).value
    assert routes_of_meeting(me, opened, walk)[-2:] == (
        here,
        Route(Place.LINES, me, "admire", walk_id=meeting.id),
    )
