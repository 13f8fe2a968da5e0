"""Every journey that matters can be gone with one switch, with the keyboard, and by resting (SC-06)."""

from pathlib import Path

import pytest
from tests.support.clocks import FakeClock
from tests.support.one_switch import OneSwitch
from tests.support.players import DwellPlayer, KeyboardPlayer, Player

from pcplanner.domain.access import InputMethod
from pcplanner.domain.circle import Ring
from pcplanner.domain.lines import Check
from pcplanner.domain.plan import Plan
from pcplanner.services.example import read_example
from pcplanner.ui.context import Context
from pcplanner.ui.routes import Place
from pcplanner.ui.window import Window

ME = read_example().main.person.id


PLAYERS = {
    InputMethod.ONE_SWITCH: OneSwitch,
    InputMethod.DIRECT: KeyboardPlayer,
    InputMethod.DWELL: DwellPlayer,
}


@pytest.fixture(params=PLAYERS, ids=lambda method: method.value)
def method(request: pytest.FixtureRequest) -> InputMethod:
    return InputMethod(request.param)


@pytest.fixture
def player(window: Window, clock: FakeClock, method: InputMethod) -> Player:
    made: Player = PLAYERS[method](window, clock)
    return made


def here(context: Context) -> Place | None:
    return context.navigator.here.place if context.navigator.here else None


def plan(context: Context) -> Plan:
    return context.services.people.plan(ME)


def test_a_plan_is_opened(context: Context, player: Player, person_name: str) -> None:
    player.choose(person_name)
    assert here(context) is Place.HOME


def test_a_dream_is_told_with_a_picture_and_words(context: Context, player: Player, person_name: str) -> None:
    player.choose(person_name, "My dreams", "Tell a dream")
    player.choose("Choose a picture", "Places", "Garden", "Use it")
    player.write("My dream", "See")
    (dream,) = (x for x in plan(context).dreams if x.words == "See")
    assert dream.picture is not None
    assert dream.picture.ref.endswith("/garden")


def test_a_step_is_added_with_who_and_when(context: Context, player: Player, person_name: str) -> None:
    player.choose(person_name, "My steps", "Add a step", "I get my flat")
    player.write("The small step", "Go")
    player.choose("Next", "Me", "Next", "Next week", "Next")
    (step,) = (x for x in plan(context).steps if x.words == "Go")
    assert step.promised_by == ("me",)
    assert step.when.day is not None


def test_somebody_is_placed_in_the_circle(context: Context, player: Player, person_name: str) -> None:
    player.choose(person_name, "My circle", "Put somebody in", "Next")
    player.write("Name", "Zoe")
    player.choose("Next", "A person", "Next", "My friend", "Next", "Yes, now", "Next")
    player.choose("Not paid", "Next", "Friends", "Put in")
    (zoe,) = (x for x in plan(context).supporters if x.name == "Zoe")
    assert zoe.ring is Ring.FRIENDS


def test_a_board_of_five_is_sorted(context: Context, player: Player, person_name: str) -> None:
    sorting = context.services.sorting
    sitting = sorting.begin(ME, "home").value
    for option in sitting.options[5:]:
        sorting.leave_out(sitting.id, option.id)
    player.choose(person_name, "Ways to plan", "More", "More", "More", "More", "Picture sort")
    player.choose("My home", "My home", "Me", "Next", "Me", "Next")
    for place in ("Good", "Not good", "Not sure", "Good", "Good"):
        player.choose(place)
    (sorted_now,) = (x for x in plan(context).sittings if x.id == sitting.id)
    assert len(sorted_now.placed) == 5


def test_a_chapter_is_checked_back(context: Context, player: Player, person_name: str) -> None:
    player.choose(person_name, "Ways to plan", "One-page", "What people like", "Next")
    assert here(context) is Place.CHECK_BACK
    player.choose("Yes")
    line = next(x for x in plan(context).lines if x.words.startswith("Robin says hello"))
    assert line.check is Check.YES


def test_a_plan_is_printed_to_a_pdf(
    context: Context,
    player: Player,
    person_name: str,
    clock: FakeClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "somebody").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "somebody"))
    player.choose(
        person_name, "Take home", "Make a copy", "Pages to print", "Home folder", "Put it here", "Save here"
    )
    clock.settle()
    (made,) = (tmp_path / "somebody").glob("*.pdf")
    assert made.read_bytes().startswith(b"%PDF")


def test_somebody_gets_out_of_an_error(context: Context, player: Player, person_name: str) -> None:
    player.choose(person_name, "My dreams", "Tell a dream", "Next")
    player.choose("Close")
    player.choose("Home")
    assert here(context) is Place.HOME
