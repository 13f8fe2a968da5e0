"""Give every page test a practice library, a context that works at once, and the window round it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.support.libraries import close_without_a_copy, make_quiet_practice, open_copy

from pcplanner.domain.access import AccessProfile
from pcplanner.domain.errors import PlainError
from pcplanner.domain.plan import Plan
from pcplanner.services.bundle import Services, build_services
from pcplanner.services.example import read_example
from pcplanner.services.places import Places, places_under
from pcplanner.services.speaking import SpeakingService
from pcplanner.speech.player import Player
from pcplanner.storage.key_wrapping import CHEAP_COST
from pcplanner.ui.context import Changes, Context
from pcplanner.ui.messages import Message, Messages
from pcplanner.ui.navigator import Navigator
from pcplanner.ui.pixmaps import Pixmaps
from pcplanner.ui.speaking import Speaking
from pcplanner.ui.theme.colours import theme_named
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.told_roles import tell_roles
from pcplanner.ui.worker import InlineWorker


@pytest.fixture(scope="session", autouse=True)
def application(qapp: QApplication) -> QApplication:
    """Have the application before any test, for Qt ends the process where a printer is made without one."""
    tell_roles()
    return qapp


@pytest.fixture(autouse=True)
def mouse_let_go(application: QApplication) -> Iterator[None]:
    """Let go of the mouse after a test that ends while it is held, for the next one would find it held."""
    yield
    if application.mouseButtons() is not Qt.MouseButton.NoButton:
        QTest.mouseRelease(QWidget(), Qt.MouseButton.LeftButton)
        assert application.mouseButtons() is Qt.MouseButton.NoButton


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """Return folders of this test alone."""
    return places_under(tmp_path / "home")


@pytest.fixture
def services(places: Places) -> Iterator[Services]:
    """Return services with no library open yet, and speech switched off."""
    made = build_services(places, cost=CHEAP_COST)
    made.settings.set_access(AccessProfile(speech=False, motion=False))
    yield made
    close_without_a_copy(made)


@pytest.fixture(scope="session")
def quiet_practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a practice library that is made once, to be copied."""
    return make_quiet_practice(tmp_path_factory.mktemp("practice"))


@pytest.fixture
def practice(services: Services, places: Places, quiet_practice: Path) -> Services:
    """Return services with the practice library open; nobody in it wants speech."""
    open_copy(services, quiet_practice, places.practice)
    return services


@pytest.fixture
def bare_context(services: Services, places: Places, qtbot: QtBot) -> Iterator[Context]:
    """Return what pages are given, with no library open; every job runs at once."""
    speech = SpeakingService(places.cache, Player(backend="NULL"))
    access = services.settings.access()
    look = Look(theme_named(access.theme), Metrics(access.scale / 100), Pixmaps(services.pictures))
    yield Context(
        services=services,
        worker=InlineWorker(),
        drawing=InlineWorker(),
        changes=Changes(),
        messages=Messages(),
        navigator=Navigator(),
        speaking=Speaking(speech),
        look=look,
    )
    speech.close()


@pytest.fixture
def context(practice: Services, bare_context: Context) -> Context:
    """Return what pages are given, with the practice library open."""
    return bare_context


@pytest.fixture
def example(practice: Services) -> Plan:
    """Return the plan of the example person as it stands in the library."""
    return practice.people.plan(read_example().main.person.id)


@pytest.fixture
def example_person_id(example: Plan) -> str:
    """Return the id of the example person."""
    return example.person.id


@pytest.fixture
def new_person_id(practice: Services) -> str:
    """Return the id of somebody whose plan is empty."""
    return practice.people.add("Alex").value.id


@pytest.fixture
def told(bare_context: Context) -> list[Message]:
    """Return the list that every message to the person goes into."""
    messages: list[Message] = []
    bare_context.messages.told.connect(messages.append)
    return messages


def raise_it(trouble: PlainError) -> None:
    """Raise a plain error where a test expects none."""
    raise trouble
