"""Damage is looked for when nobody is busy, and told once with the button that it names."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from tests.ui.conftest import raise_it

from pcplanner.domain.words import say
from pcplanner.storage.looking import Looked
from pcplanner.storage.troubles import CannotWrite, LibraryDamaged
from pcplanner.ui import damage_watch
from pcplanner.ui.context import Context
from pcplanner.ui.damage_watch import DamageWatch
from pcplanner.ui.messages import Message
from pcplanner.ui.routes import Place, Route


@pytest.fixture
def watch(context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> DamageWatch:
    monkeypatch.setattr(damage_watch, "QUIET_MS", 1)
    context.navigator.start_at(Route(Place.PEOPLE))
    return DamageWatch(context, context.navigator)


def answer(context: Context, monkeypatch: pytest.MonkeyPatch, *looked: Looked) -> list[Looked]:
    """Let the library answer looks with these, one after another; return those that are left."""
    left = list(looked)
    monkeypatch.setattr(context.services.desk.library, "look", lambda: left.pop(0))
    return left


def test_a_library_is_looked_through_until_its_end_and_then_no_more(
    watch: DamageWatch, context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = answer(context, monkeypatch, Looked.GAVE_WAY, Looked.GAVE_WAY, Looked.WHOLE)
    context.navigator.start_at(Route(Place.PEOPLE))
    qtbot.waitUntil(lambda: not left)
    assert context.services.library.health.is_found_whole
    watch.look()


def test_damage_is_told_once_with_its_button(
    watch: DamageWatch, context: Context, qtbot: QtBot, told: list[Message]
) -> None:
    for _ in range(2):
        context.services.desk.library._file.note_damage()
    assert not told
    qtbot.waitUntil(lambda: len(told) == 1)
    qtbot.wait(20)
    [message] = told
    assert message.words == str(LibraryDamaged())
    assert message.action is not None
    assert message.action.words == say("session.bring_back")
    assert message.action.words in message.words
    assert message.action.route == Route(Place.PROBLEMS)


def test_damage_that_a_copy_has_mended_meanwhile_is_not_told(
    watch: DamageWatch, context: Context, qtbot: QtBot, told: list[Message]
) -> None:
    context.services.desk.library._file.note_damage()
    context.services.library.lock()
    context.services.library.open_practice()
    qtbot.wait(20)
    assert not told


def test_the_page_about_problems_tells_it_itself(
    watch: DamageWatch, context: Context, qtbot: QtBot, told: list[Message]
) -> None:
    context.go(Route(Place.PROBLEMS))
    moved: list[QObject] = []
    context.navigator.moved.connect(lambda route, _: moved.append(route))
    context.services.desk.library._file.note_damage()
    qtbot.waitUntil(lambda: Route(Place.PROBLEMS) in moved)
    assert not told


def test_a_page_that_cannot_be_read_gives_way_to_what_helps(context: Context, told: list[Message]) -> None:
    people, home = Route(Place.PEOPLE), Route(Place.HOME, "x")
    context.navigator.start_at(people, home)
    context.read(lambda: raise_it(LibraryDamaged()), lambda _: None)
    assert context.navigator.routes == (people, Route(Place.PROBLEMS))
    # Nothing on that page is read in vain for ever.
    context.read(lambda: raise_it(LibraryDamaged()), lambda _: None)
    assert context.navigator.routes == (people, Route(Place.PROBLEMS))
    context.read(lambda: raise_it(CannotWrite()), lambda _: None)
    assert [message.words for message in told] == [str(CannotWrite())]


def test_a_sentence_at_a_field_never_names_a_button_that_is_not_there(
    context: Context, told: list[Message]
) -> None:
    at_the_field: list[str] = []
    for _ in range(2):
        context.change(
            lambda: raise_it(LibraryDamaged()), failed=lambda trouble: at_the_field.append(str(trouble))
        )
    assert at_the_field == [str(LibraryDamaged())] * 2
    assert [message.action is not None for message in told] == [True, True]
    context.change(lambda: raise_it(CannotWrite()), failed=lambda trouble: at_the_field.append(str(trouble)))
    assert len(told) == 2
    context.change(lambda: raise_it(CannotWrite()))
    assert len(told) == 3
