"""Open the practice library for somebody with one switch, on a clock that only moves when it is told to."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot
from tests.support.clocks import FakeClock
from tests.support.gamepads import FakePads
from tests.support.libraries import close_without_a_copy, make_quiet_practice, open_copy
from tests.support.one_switch import OneSwitch

from pcplanner.app import build_context
from pcplanner.domain.access import AccessProfile, InputMethod, ScanSettings
from pcplanner.services.bundle import Services, build_services
from pcplanner.services.example import read_example
from pcplanner.services.places import Places, places_under
from pcplanner.services.speaking import SpeakingService
from pcplanner.speech.player import Player
from pcplanner.storage.key_wrapping import CHEAP_COST
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.scanning.gamepads import Gamepads
from pcplanner.ui.window import Window
from pcplanner.ui.worker import InlineWorker

# Quick, so that the clock has less to go through.
QUICK = ScanSettings(scan_ms=500, first_extra_ms=0, loops=10)
ONE_SWITCH = AccessProfile(speech=False, motion=False, scan=QUICK, dwell_ms=300)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return places_under(tmp_path / "home")


@pytest.fixture(scope="session")
def quiet_practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_quiet_practice(tmp_path_factory.mktemp("practice"))


@pytest.fixture
def method() -> InputMethod:
    return InputMethod.ONE_SWITCH


@pytest.fixture
def services(places: Places, quiet_practice: Path, method: InputMethod) -> Iterator[Services]:
    made = build_services(places, cost=CHEAP_COST)
    made.settings.set_access(replace(ONE_SWITCH, method=method))
    open_copy(made, quiet_practice, places.practice)
    person = read_example().main.person
    access = made.people.plan(person.id).person.access
    made.people.set_access(person.id, replace(access, method=method, scan=QUICK, dwell_ms=300))
    yield made
    close_without_a_copy(made)


@pytest.fixture
def pad_reader() -> FakePads:
    return FakePads()


@pytest.fixture
def context(services: Services, places: Places, pad_reader: FakePads, qtbot: QtBot) -> Iterator[Context]:
    speech = SpeakingService(places.cache, Player(backend="null"))
    made = build_context(services, speech, InlineWorker(), InlineWorker())
    yield replace(made, pads=Gamepads(pad_reader))
    speech.close()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def window(context: Context, clock: FakeClock, qtbot: QtBot) -> Iterator[Window]:
    made = Window(context, ALL_PAGES, clock)
    made.shell.resize(1366, 768)
    made.shell.show()
    made.shell.activateWindow()
    qtbot.waitUntil(made.shell.isActiveWindow)
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
