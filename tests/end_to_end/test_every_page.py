"""Every page opens in the real window, where the library answers a moment later than it is asked."""

import sys

import pytest
from tests.end_to_end.driving import Driver

from pcplanner.domain.access import AccessProfile
from pcplanner.domain.words import say
from pcplanner.services.example import read_example
from pcplanner.ui.messages import MessageKind
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.screens import all_screens

_ASKS = frozenset({Place.WELCOME, Place.UNLOCK, Place.START_LIBRARY, Place.RECOVER})


def test_every_page_opens_for_everybody(program: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    troubles: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: troubles.append(error))
    program.press(say("session.try_example"))
    program.wait_for(Place.PEOPLE)
    services = program.services
    empty = services.people.add("Alex").value.id
    for card in services.people.find().cards:
        services.people.set_access(card.id, AccessProfile(speech=False, motion=False))
    plan = services.people.plan(read_example().plans[0].person.id)
    seen: set[Route] = set()
    for screen in all_screens(plan, empty):
        route = screen.route
        if route in seen or route.place in _ASKS:
            continue
        seen.add(route)
        home = [Route(Place.HOME, route.person_id)] if route.person_id else []
        program.context.navigator.start_at(*[x for x in home if x != route], route)
        program.settle()
        # What the page asked for has been read when something asked for after it is.
        answered: list[bool] = []
        program.context.read(lambda: True, answered.append)
        program.wait(lambda a=answered: a, f"{route} to be read")  # type: ignore[misc]
        program.settle()
        assert not troubles, f"{route}: {troubles}"
    problems = [x.words for x in program.told if x.kind is MessageKind.PROBLEM]
    assert not problems
    assert len(seen) > 60
