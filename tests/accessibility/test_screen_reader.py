"""AC-10 and AC-11 over the accessibility bus: what a screen reader finds in the real program."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.screen_reader import ScreenReader, Told, what_is_missing

from pcplanner.domain.words import say

_BAR = [say(f"shell.{x}") for x in ("home", "back", "say_again", "break", "help")]
_BUTTONS = {"push button", "check box", "radio button"}
Shown = tuple[Told, ...]


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[ScreenReader]:
    missing = what_is_missing()
    if missing:
        pytest.skip(f"no screen reader can be tried here: {missing}")
    opened = ScreenReader(tmp_path)
    yield opened
    opened.close()


# The program is opened once only, for that takes as long as all the rest.
def test_a_screen_reader_finds_its_way_presses_and_is_told(reader: ScreenReader) -> None:
    people = wait_for_page(reader, say("people.title"), "Robin")
    assert people[0].role == "application"
    check_page(people)
    reader.take_keyboard()
    reader.wait(focused, "the focus on something")
    reader.press("Robin")
    check_page(wait_for_page(reader, say("home.title"), say("home.circle")))
    reader.key("Tab")
    assert reader.wait(focused, "the focus after Tab").name

    reader.press(say("home.circle"))
    circle = wait_for_page(reader, say("circle.title"), "Mum")
    check_page(circle)
    check_drawing(circle)
    reader.wait_heard(say("circle.prompt"))

    assert reader.press("Mum").role == "push button"
    asked = wait_for_page(reader, say("circle.title"), "Friends, for Mum")
    check_page(asked)
    rings = [x for x in asked if x.name.endswith(", for Mum") and "checkable" in x.states]
    assert {x.role for x in rings} <= {"check box", "radio button"}
    assert [x.name for x in rings if "checked" in x.states] == ["Closest, for Mum"]
    reader.press("Friends, for Mum")
    reader.wait(lambda shown: is_checked(shown, "Friends, for Mum"), "the other ring to be chosen")
    reader.wait_heard("Mum. Friends.")

    reader.press(say("shell.back"))
    wait_for_page(reader, say("home.title"), say("home.circle"))
    reader.press(say("shell.help"))
    check_page(wait_for_page(reader, say("help.title"), ""))
    reader.wait_heard(say("help.title"))


def wait_for_page(reader: ScreenReader, title: str, name: str) -> Shown:
    """Wait until the heading of a page is told, with something that can be pressed on it."""

    def came(shown: Shown) -> Shown | None:
        has_title = any(x.role == "heading" and x.name.startswith(title) for x in shown)
        return shown if has_title and any(x.actions and x.name.startswith(name) for x in shown) else None

    return reader.wait(came, f"the page {title} with {name}")


def check_page(shown: Shown) -> None:
    """Check what is true of every page: names, roles, ways to press, the heading and the bar."""
    stops = [x for x in shown if "focusable" in x.states]
    assert [x for x in stops if not x.name] == []
    buttons = [x for x in shown if x.role in _BUTTONS]
    assert [x for x in buttons if "Press" not in x.actions] == []
    assert [x.name for x in shown].count("") < len(shown) / 2
    names = [x.name for x in shown if x.role == "push button"]
    first = names.index(_BAR[0])
    assert names[first : first + len(_BAR)] == _BAR
    page, heading = (next(n for n, x in enumerate(shown) if x.role == y) for y in ("frame", "heading"))
    title = shown[heading].name.split(", ")[0]
    assert shown[page].name.startswith(title)


def check_drawing(shown: Shown) -> None:
    """Check that a drawing is told as a group whose parts are buttons, from the middle outwards."""
    group = next(x for x in shown if x.role == "panel" and x.name == say("drawings.circle_board"))
    rest = shown[group.number + 1 :]
    end = next((n for n, x in enumerate(rest) if x.depth <= group.depth), len(rest))
    parts = rest[:end]
    assert {x.role for x in parts} == {"push button"}
    rings = [say(f"drawings.ring_{n}") for n in range(1, 5)]
    told = [next(n for n, ring in enumerate(rings) if f"{ring}." in x.name) for x in parts]
    assert told == sorted(told)
    assert set(told) == {0, 1, 2, 3}


def focused(shown: Shown) -> Told | None:
    """Return what has the focus."""
    return next((x for x in shown if "focused" in x.states), None)


def is_checked(shown: Shown, name: str) -> bool:
    """Say whether something is told as checked."""
    return any(x.name == name and "checked" in x.states for x in shown)
