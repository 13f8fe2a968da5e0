"""Bad days in the real window: killed, opened twice, the file gone, the disk full. Nothing saved is lost."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from tests.end_to_end.driving import PASSPHRASE, Driver

from pcplanner.domain.access import AccessProfile
from pcplanner.domain.words import say
from pcplanner.services.bundle import build_services
from pcplanner.services.places import Places, places_under
from pcplanner.storage.key_wrapping import CHEAP_COST
from pcplanner.storage.opening import unlock
from pcplanner.storage.places import LIBRARY_NAME
from pcplanner.storage.troubles import LibraryGone, LibraryOpenElsewhere
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.widgets.words_field import WordsField

ROOT = Path(__file__).parents[2]
ROUNDS = 3
_SECONDS = 120


@pytest.fixture
def places(home: Path) -> Places:
    return places_under(home)


@pytest.fixture
def ruby(places: Places) -> str:
    """Make a library that has been begun, with one person in it, and return the person's id."""
    services = build_services(places, cost=CHEAP_COST)
    started = services.library.start(PASSPHRASE, PASSPHRASE)
    services.library.confirm_code(started.text)
    person_id = services.people.add("Ruby").value.id
    services.people.set_access(person_id, AccessProfile(speech=False, motion=False))
    services.library.lock()
    return person_id


def saved_words(places: Places, person_id: str) -> list[str]:
    with unlock(places.library, PASSPHRASE) as library, library.reading() as reader:
        return [line.words for line in reader.plan(person_id).lines]


def child(what: str, home: Path, person_id: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "tests.end_to_end.child", what, str(home), PASSPHRASE, person_id],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def enter(program: Driver) -> None:
    """Type the passphrase."""
    program.wait_for(Place.UNLOCK)
    program.write(say("session.passphrase"), PASSPHRASE)
    program.key(Qt.Key.Key_Return)


def test_what_was_typed_outlives_a_kill(home: Path, places: Places, ruby: str) -> None:
    before = 0
    for number in range(1, ROUNDS + 1):
        with child("type", home, ruby) as typing:
            assert typing.stdout is not None
            said = [typing.stdout.readline().rstrip("\n") for _ in range(number)]
            typing.kill()
            errors = typing.stderr.read() if typing.stderr else ""
        assert all(said), errors
        kept = saved_words(places, ruby)
        assert len(kept) == before + 1
        assert kept[-1].startswith(said[-1].strip())
        before = len(kept)
    assert not list(places.library.glob("*damaged*"))


def test_a_second_window_is_told_and_waits(
    open_program: Callable[[], Driver], places: Places, ruby: str
) -> None:
    first = open_program()
    enter(first)
    first.wait_for(Place.PEOPLE)
    second = open_program()
    enter(second)
    second.wait(lambda: second.button(say("session.try_again")), "a way out")
    assert LibraryOpenElsewhere().sentence in " ".join(second.texts())
    first.context.change(lambda: first.services.lines.add(ruby, "important", "From the first window."))
    first.close()
    second.press(say("session.try_again"))
    second.wait_for(Place.PEOPLE)
    assert [x.words for x in second.services.people.plan(ruby).lines] == ["From the first window."]


def test_the_file_goes_away_while_it_is_open(
    ruby: str, open_program: Callable[[], Driver], places: Places
) -> None:
    program = open_program()
    enter(program)
    program.wait_for(Place.PEOPLE)
    program.context.go(Route(Place.LINES, ruby, "important"))
    program.press(say("lines.add"))
    program.write(say("lines.words_label"), "Before it went.")
    program.wait(
        lambda: any(
            x.message().startswith(say("shell.saved")) for x in program.shell.findChildren(WordsField)
        ),
        "the line to be saved",
    )
    away = places.library / LIBRARY_NAME
    away.rename(places.data / "taken")
    program.type(" While it was away.")
    program.wait(lambda: LibraryGone().sentence in program.heard(), "to be told that the file is gone")
    (places.data / "taken").rename(away)
    program.type(" And after.")
    program.wait(
        lambda: (
            [x.words for x in program.services.people.plan(ruby).lines]
            == ["Before it went. While it was away. And after."]
        ),
        "everything typed to be saved",
    )
    program.close()
    assert saved_words(places, ruby) == ["Before it went. While it was away. And after."]


def test_a_full_disk_is_told_and_nothing_is_lost(home: Path, places: Places, ruby: str) -> None:
    with child("full", home, ruby) as typing:
        said, errors = typing.communicate(timeout=_SECONDS)
    assert typing.returncode == 0, errors
    assert said.splitlines()[-1] == "Before. While it is full. After."
    assert saved_words(places, ruby) == ["Before. While it is full. After."]
