"""The window: whatever the page, the buttons round it do the same."""

from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pcplanner.domain.people import AccessProfile, ThemeName
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message, MessageKind
from pcplanner.ui.page import PageParts
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import ThemeName as Shown
from pcplanner.ui.window import Window


class _Page(QWidget):
    head_changed = Signal()


@dataclass
class _Diary:
    happened: list[str] = field(default_factory=list)

    def make(self, _: Context, route: Route) -> PageParts:
        page = _Page()
        name = route.place.value

        def note(what: str) -> None:
            self.happened.append(f"{what} {name}")

        return PageParts(
            page,
            lambda: PageHead(title=name, prompt=name),
            page.head_changed,
            settle=lambda: note("settle"),
            opened=lambda: note("open"),
            closed=lambda: note("close"),
        )


@pytest.fixture
def diary() -> _Diary:
    return _Diary()


@pytest.fixture
def window(context: Context, diary: _Diary, qtbot: QtBot) -> Window:
    made = Window(context, dict.fromkeys(Place, diary.make))
    qtbot.addWidget(made.shell)
    made.shell.show()
    return made


def test_a_page_left_is_saved_kept_on_the_way_and_closed_after(
    window: Window, context: Context, diary: _Diary, example_person_id: str
) -> None:
    people, home = Route(Place.PEOPLE), Route(Place.HOME, example_person_id)
    context.go(people)
    context.go(home)
    assert diary.happened == ["open people", "settle people", "open home"]
    window.shell.back_pressed.emit()
    assert diary.happened[3:] == ["settle home", "close home", "open people"]


def test_the_look_of_a_person_comes_with_their_plan_and_goes_with_it(
    window: Window, context: Context, example_person_id: str
) -> None:
    likes = AccessProfile(scale=200, theme=ThemeName.DARK, speech=False)
    context.services.people.set_access(example_person_id, likes)
    context.go(Route(Place.PEOPLE))
    context.go(Route(Place.HOME, example_person_id))
    assert (context.look.theme.name, context.look.metrics.scale) == (Shown.DARK, 2.0)
    window.shell.back_pressed.emit()
    assert (context.look.theme.name, context.look.metrics.scale) == (Shown.LIGHT, 1.0)


def test_a_new_look_is_worn_at_once(window: Window, context: Context, example_person_id: str) -> None:
    context.go(Route(Place.HOME, example_person_id))
    people = context.services.people
    likes = replace(people.plan(example_person_id).person.access, scale=150)
    context.change(lambda: people.set_access(example_person_id, likes))
    assert context.look.metrics.scale == 1.5
    window.shell.undo_requested.emit()
    assert context.look.metrics.scale == 1.0


def test_undo_and_redo_say_what_they_did(
    window: Window, context: Context, new_person_id: str, told: list[Message]
) -> None:
    context.go(Route(Place.HOME, new_person_id))
    context.services.dreams.add_dream(new_person_id, "I want a dog.")
    window.shell.undo_requested.emit()
    assert context.services.people.plan(new_person_id).dreams == ()
    window.shell.redo_requested.emit()
    assert len(context.services.people.plan(new_person_id).dreams) == 1
    assert [m.words for m in told] == ["Undone: added a dream.", "Done again: added a dream."]


def test_undo_stays_inside_the_plan_that_is_open(
    window: Window, context: Context, example_person_id: str, new_person_id: str
) -> None:
    context.services.dreams.add_dream(new_person_id, "I want a dog.")
    context.go(Route(Place.HOME, example_person_id))
    for _ in range(3):
        window.shell.undo_requested.emit()
    assert len(context.services.people.plan(new_person_id).dreams) == 1


def test_a_button_with_nowhere_to_go_says_why(window: Window, context: Context, told: list[Message]) -> None:
    context.navigator.start_at(Route(Place.PEOPLE))
    for signal in (window.shell.back_pressed, window.shell.home_pressed, window.shell.next_pressed):
        signal.emit()
    assert len(told) == 3
    assert {m.kind for m in told} == {MessageKind.DONE}


def test_next_walks_on_and_home_leads_home(window: Window, context: Context, example_person_id: str) -> None:
    home = Route(Place.HOME, example_person_id)
    context.navigator.start_at(Route(Place.PEOPLE), home)
    window.shell.next_pressed.emit()
    assert context.navigator.here == Route(Place.ABOUT, example_person_id)
    window.shell.home_pressed.emit()
    assert context.navigator.here == home


def test_break_and_help_lead_back_to_the_very_page(
    window: Window, context: Context, example_person_id: str
) -> None:
    circle = Route(Place.CIRCLE, example_person_id)
    context.go(circle)
    window.shell.break_pressed.emit()
    window.shell.break_pressed.emit()
    window.shell.back_pressed.emit()
    assert context.navigator.here == circle
    window.shell.help_pressed.emit()
    assert context.navigator.here == Route(Place.HELP, example_person_id, Place.CIRCLE.value)


def test_putting_away_saves_and_locks(window: Window, context: Context, diary: _Diary) -> None:
    context.go(Route(Place.PEOPLE))
    window.put_away()
    assert diary.happened[-1] == "settle people"
    assert not context.services.library.is_open
