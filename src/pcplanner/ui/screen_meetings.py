"""Keep a few meetings for the example person, so that every view of a meeting can be drawn."""

from collections.abc import Iterator
from datetime import timedelta

from pcplanner.domain.dreams import ME
from pcplanner.domain.lines import Slot
from pcplanner.domain.meetings import PARKED, Coming
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.services.bundle import Services
from pcplanner.services.example import read_example
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.screen_acts import Act, press
from pcplanner.ui.who_helps import circle_of

_PLANNED, _RUNNING, _DONE = (f"0000000{n}-0000-4000-8000-00000000060{n}" for n in range(3))
_NEEDS = (("large_print", "lift_home"), ("hearing_loop",), (), ("own_cup",))
_COMING = (Coming.YES, Coming.MAYBE, Coming.NO, Coming.YES)

Drawn = tuple[str, Route, bool, tuple[Act, ...]]


def keep_meetings(services: Services, person_id: str) -> None:
    """Keep a meeting that is planned, one that goes on and one that is over."""
    meetings = services.meetings
    for meeting_id, style_id in ((_PLANNED, "personal_futures"), (_RUNNING, "review"), (_DONE, "path")):
        meetings.plan_new(person_id, style_id, new_id=meeting_id)
        meetings.set_needs(meeting_id, ME, ("easy_read", "breaks"))
        for number, each in enumerate(circle_of(services.people.plan(person_id))[:4]):
            meetings.invite(meeting_id, each.id)
            meetings.set_needs(meeting_id, each.id, _NEEDS[number])
            meetings.set_coming(meeting_id, each.id, _COMING[number])
        for rule in ("one_at_a_time", "listen", "say_no"):
            meetings.set_rule(meeting_id, rule, is_chosen=True)
    day = services.clock.today() + timedelta(days=10)
    meetings.set_when(
        _PLANNED,
        day=day,
        at=say("meeting_prepare.at_time", hour="2", part=say("meeting_prepare.part_afternoon")),
        lasts=say("meeting_prepare.lasts_60"),
    )
    where = say("meeting_prepare.where_home")
    meetings.set_where(_PLANNED, where=where, picture=symbol("home"), notes=say("cli.sample_words"))
    meetings.start(_RUNNING)
    thought = say("cli.sample_words")
    services.lines.add(person_id, PARKED, thought, slot=Slot(sheet_id=_RUNNING))
    meetings.start(_DONE)
    meetings.finish(_DONE)


def meeting_screens(person_id: str, empty_id: str) -> Iterator[Drawn]:
    """Yield the name of each picture, where it is, whether its drawer is open and what is done before."""
    yield "meetings", Route(Place.MEETINGS, person_id), False, ()
    yield "meetings_styles", Route(Place.MEETINGS, person_id), False, (press(say("meetings.new")),)
    yield "meetings_empty", Route(Place.MEETINGS, empty_id), False, ()
    yield from _prepare_screens(Route(Place.MEETING_PREPARE, person_id, _PLANNED))
    yield from _running_screens(Route(Place.MEETING, person_id, _RUNNING))
    yield "meeting_planned", Route(Place.MEETING, person_id, _PLANNED), False, ()
    yield "meeting_done", Route(Place.MEETING, person_id, _DONE), False, ()


def _prepare_screens(route: Route) -> Iterator[Drawn]:
    go_on = say("shell.next")
    yield "meeting_prepare", route, False, ()
    yield "meeting_prepare_needs", route, False, (press(_guest_name()),)
    for name, steps in (("when", 1), ("time", 2), ("where", 4), ("what", 5), ("rules", 6), ("ready", 7)):
        yield f"meeting_prepare_{name}", route, False, (press(*[go_on] * steps),)
    hello = f"{say('meeting.item_hello')},"
    yield "meeting_prepare_part", route, False, (press(*[go_on] * 5, hello),)
    yield "meeting_prepare_drawer", route, True, ()


def _running_screens(route: Route) -> Iterator[Drawn]:
    everything, go_on = say("meeting.all"), say("shell.next")
    yield "meeting_hello", route, False, ()
    yield "meeting_all", route, False, (press(everything),)
    # Each begins where the one before it has left the meeting.
    yield "meeting_promises", route, False, (press(go_on),)
    yield "meeting_run", route, False, (press(go_on),)
    for kind in ("break", "closing", "what_next", "thanks"):
        part = say(f"meeting.item_{kind}")
        yield f"meeting_{kind}", route, False, (press(everything, f"{part},"),)
        if kind == "closing":
            yield "meeting_last_word", route, False, (press(_name()),)
    yield "meeting_said", route, False, (press(everything, say("meeting.gate_said")),)
    yield "meeting_drawer", route, True, ()


def _name() -> str:
    return read_example().plans[0].person.name


def _guest_name() -> str:
    return circle_of(read_example().plans[0])[0].name
