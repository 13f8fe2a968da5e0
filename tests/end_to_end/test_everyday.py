"""Every day in the real window: practice, everybody's own look, undo, and the way through a plan."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from tests.end_to_end.driving import Driver

from pcplanner.domain.access import AccessProfile, ThemeName
from pcplanner.domain.words import say
from pcplanner.services.example import read_example
from pcplanner.services.places import places_under
from pcplanner.storage.states import LibraryState, state
from pcplanner.ui.routes import Place, Route

ROBIN = read_example().main.person
SIAN = next(x.person for x in read_example().plans if x.person.name == "Siân")


@pytest.fixture
def practising(program: Driver) -> Driver:
    """Return the program with the practice library open; nobody in it wants speech."""
    program.press(say("session.try_example"))
    program.wait_for(Place.PEOPLE)
    for card in program.services.people.find().cards:
        program.services.people.set_access(card.id, AccessProfile(speech=False, motion=False))
    return program


def test_practice_is_told_on_every_page_and_kept_apart(practising: Driver, home: Path) -> None:
    assert practising.shell.frame.header._is_practice
    practising.press(ROBIN.name)
    practising.wait_for(Place.HOME)
    assert practising.shell.frame.header._is_practice
    assert state(places_under(home).library) is LibraryState.NONE


def test_a_persons_own_look_comes_with_the_plan_and_goes_with_it(practising: Driver) -> None:
    liked = AccessProfile(scale=150, theme=ThemeName.DARK, speech=False, motion=False)
    practising.services.people.set_access(ROBIN.id, liked)
    look = practising.context.look
    before = (look.theme.name, look.metrics.scale)
    practising.press(ROBIN.name)
    practising.wait(lambda: look.metrics.scale == 1.5 and look.theme.name == ThemeName.DARK, "the look")
    practising.key(Qt.Key.Key_Escape)
    practising.wait_for(Place.PEOPLE)
    practising.wait(lambda: (look.theme.name, look.metrics.scale) == before, "the look from before")


def test_a_change_is_undone_and_done_again_by_its_name(practising: Driver) -> None:
    plan = practising.services.people.plan
    practising.press(ROBIN.name)
    practising.wait_for(Place.HOME)
    practising.press(say("home.take_home"))
    practising.wait_for(Place.TAKE_HOME)
    practising.wait(lambda: practising.is_ready(say("take_home.print_it")), "the pages")
    practising.press(say("take_home.size", size=22))
    practising.wait(lambda: plan(ROBIN.id).person.print_size_pt == 22, "the size")
    practising.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    practising.wait(
        lambda: plan(ROBIN.id).person.print_size_pt == ROBIN.print_size_pt, "the size from before"
    )
    practising.wait_told(say("window.undone", what=say("did.changed_print_size", name=ROBIN.name)))
    practising.key(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    practising.wait(lambda: plan(ROBIN.id).person.print_size_pt == 22, "the size again")


def test_leaving_at_once_keeps_what_was_typed(practising: Driver) -> None:
    before = len(practising.services.people.plan(SIAN.id).lines)
    practising.context.go(Route(Place.LINES, SIAN.id, "important"))
    practising.press(say("lines.add"))
    practising.write(say("lines.words_label"), "Nobody waits for me to finish.")
    practising.press(say("shell.back"))
    practising.wait_for(Place.PEOPLE)
    practising.wait(
        lambda: len(practising.services.people.plan(SIAN.id).lines) == before + 1, "the line to be saved"
    )
    words = [line.words for line in practising.services.people.plan(SIAN.id).lines]
    assert "Nobody waits for me to finish." in words
    practising.settle()


def go_next(program: Driver) -> None:
    before = program.context.navigator.here
    program.key(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    program.wait(lambda: program.context.navigator.here != before, "the next page")
    program.settle()


def test_next_leads_through_the_whole_plan(practising: Driver) -> None:
    practising.press(ROBIN.name)
    practising.wait_for(Place.HOME)
    seen: list[Place | None] = []
    for _ in range(9):
        go_next(practising)
        seen.append(practising.here)
        if practising.here is Place.HOME:
            break
    lines = [Place.LINES] * 3
    way = [Place.ABOUT, *lines, Place.CIRCLE, Place.DREAMS, Place.STEPS, Place.TAKE_HOME, Place.HOME]
    assert seen == way
