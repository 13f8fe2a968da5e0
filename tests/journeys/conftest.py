"""Open the practice library for somebody with one switch, on a clock that only moves when it is told to."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot
from tests.support.clocks import FakeClock
from tests.support.libraries import close_without_a_copy, make_quiet_practice, open_copy
from tests.support.one_switch import OneSwitch

from pcplanner.app import build_context
from pcplanner.domain.access import AccessProfile, InputMethod
from pcplanner.services.bundle import Services, build_services
from pcplanner.services.example import read_example
from pcplanner.services.places import Places, places_under
from pcplanner.services.speaking import SpeakingService
from pcplanner.speech.player import Player
from pcplanner.storage.key_wrapping import CHEAP_COST
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.window import Window
from pcplanner.ui.worker import InlineWorker

ONE_SWITCH = AccessProfile(speech=False, motion=False, method=InputMethod.ONE_SWITCH)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return places_under(tmp_path / "home")


@pytest.fixture(scope="session")
def quiet_practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_quiet_practice(tmp_path_factory.mktemp("practice"))


@pytest.fixture
def services(places: Places, quiet_practice: Path) -> Iterator[Services]:
    made = build_services(places, cost=CHEAP_COST)
    made.settings.set_access(ONE_SWITCH)
    open_copy(made, quiet_practice, places.practice)
    person = read_example().main.person
    access = made.people.plan(person.id).person.access
    made.people.set_access(person.id, replace(access, method=InputMethod.ONE_SWITCH, speech=False))
    yield made
    close_without_a_copy(made)


@pytest.fixture
def context(services: Services, places: Places, qtbot: QtBot) -> Iterator[Context]:
    speech = SpeakingService(places.cache, Player(backend="null"))
    yield build_context(services, speech, InlineWorker(), InlineWorker())
    speech.close()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def window(context: Context, clock: FakeClock) -> Iterator[Window]:
    made = Window(context, ALL_PAGES, clock)
    made.shell.resize(1366, 768)
    made.shell.show()
    context.navigator.start_at(Route(Place.PEOPLE))
    clock.settle()
    yield made
    made.pressing.end()
    made.shell.close()
    made.shell.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def one_switch(window: Window, clock: FakeClock) -> OneSwitch:
    return OneSwitch(window, clock)


@pytest.fixture
def person_name() -> str:
    return read_example().main.person.name
