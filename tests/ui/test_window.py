"""The window: whatever the page, the buttons round it do the same."""

from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pcplanner.domain.access import AccessProfile, ThemeName
from pcplanner.domain.changes import Changed, Kind
from pcplanner.domain.looks import Look, Tone
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.symbols.recolour import grey_of
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


class _Seen(QWidget):
    """Show a symbol that it asks for once and then keeps, as a slow widget might."""

    head_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._look = context.look
        self._kept: QPixmap | None = None
        context.look.changed.connect(self._forget)

    def colours(self) -> set[str]:
        image = self.grab(QRect(0, 0, 90, 90)).toImage()
        return {image.pixelColor(x, y).name().upper() for x in range(90) for y in range(90)}

    def _forget(self) -> None:
        self._kept = None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._kept is None:
            self._kept = self._look.pictures.pixmap(symbol("happy"), QSize(90, 90), 1.0)
        QPainter(self).drawPixmap(0, 0, self._kept)


def test_pictures_change_with_the_plan_that_is_open_and_at_once_when_the_look_does(
    context: Context, example_person_id: str, new_person_id: str, qtbot: QtBot
) -> None:
    red, grey, people = "#B9511C", grey_of("#B9511C"), context.services.people
    likes = AccessProfile(speech=False, motion=False, look=Look(hair=red))
    people.set_access(example_person_id, likes)
    people.set_access(new_person_id, AccessProfile(speech=False, motion=False))

    def make(_: Context, __: Route) -> PageParts:
        page = _Seen(context)
        return PageParts(page, lambda: PageHead(title="seen", prompt="seen"), page.head_changed)

    window = Window(context, dict.fromkeys(Place, make))
    qtbot.addWidget(window.shell)
    window.shell.show()

    def seen() -> set[str]:
        assert window.parts is not None
        page = window.parts.widget
        assert isinstance(page, _Seen)
        return page.colours()

    context.go(Route(Place.HOME, example_person_id))
    assert red in seen()
    context.go(Route(Place.HOME, new_person_id))
    assert red not in seen()
    window.shell.back_pressed.emit()
    assert red in seen()
    context.change(lambda: people.set_access(example_person_id, replace(likes, tone=Tone.GREY)))
    assert red not in seen()
    assert grey in seen()
    window.shell.undo_requested.emit()
    assert red in seen()
    context.navigator.start_at(Route(Place.PEOPLE))
    assert red not in seen()


def test_with_nobodys_plan_open_pictures_are_in_the_tones_of_the_computer(
    window: Window, context: Context
) -> None:
    context.navigator.start_at(Route(Place.PEOPLE))
    pictures = context.look.pictures
    before = pictures.pixmap(symbol("happy"), QSize(40, 40), 1.0).toImage()
    context.services.settings.set_access(AccessProfile(speech=False, tone=Tone.GREY))
    context.changes.happened.emit(Changed(None, "", frozenset({Kind.SETTINGS})))
    assert pictures.pixmap(symbol("happy"), QSize(40, 40), 1.0).toImage() != before


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
    assert [m.words for m in told] == [
        "Undone: added a dream: I want a dog.",
        "Done again: added a dream: I want a dog.",
    ]


def test_undo_inside_a_plan_never_takes_its_person_away(
    window: Window, context: Context, new_person_id: str, told: list[Message]
) -> None:
    context.navigator.start_at(Route(Place.PEOPLE), Route(Place.HOME, new_person_id))
    window.shell.undo_requested.emit()
    assert [m.words for m in told] == ["There is nothing to undo."]
    assert context.services.people.plan(new_person_id).person.name == "Alex"
    window.shell.back_pressed.emit()
    window.shell.undo_requested.emit()
    assert told[-1].words == "Undone: added Alex."
    window.shell.redo_requested.emit()
    assert told[-1].words == "Done again: added Alex."
    assert context.services.people.plan(new_person_id).person.name == "Alex"


def test_undo_of_what_the_page_is_about_goes_back_and_says_what_is_gone(
    window: Window, context: Context, new_person_id: str, told: list[Message]
) -> None:
    dream = context.services.dreams.add_dream(
        new_person_id, "I want to live with a dog and two cats by the sea"
    )
    way = (Route(Place.HOME, new_person_id), Route(Place.DREAMS, new_person_id))
    goal = Route(Place.GOAL, new_person_id, "", dream.value.id)
    context.navigator.start_at(*way, Route(Place.DREAM, new_person_id, dream.value.id), goal)
    window.shell.undo_requested.emit()
    assert context.navigator.routes == way
    assert [m.words for m in told] == ["Undone: added a dream: I want to live with a dog and two cats…"]


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
    # What a page has going on would keep the workers from ending, so every page is closed as well.
    assert diary.happened[-2:] == ["settle people", "close people"]
    assert not context.services.library.is_open


def test_asking_to_hear_with_the_voice_off_says_so_and_leads_to_where_it_is_turned_on(
    window: Window, context: Context, example_person_id: str, told: list[Message]
) -> None:
    context.go(Route(Place.HOME, example_person_id))
    window.shell.say_again_pressed.emit()
    assert told[-1].words == say("window.voice_off")
    window.shell.banner_action_pressed.emit()
    assert context.navigator.here == Route(Place.LOOKS, example_person_id)


def test_a_prompt_is_said_once_the_page_knows_which_it_is(
    context: Context, qtbot: QtBot, example_person_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, heads = _Page(), [PageHead("My dreams", prompt="My dreams", is_ready=False)]
    said: list[str] = []
    monkeypatch.setattr(context.speaking, "say", lambda texts, **_: said.extend(map(str, texts)))
    parts = PageParts(page, lambda: heads[-1], page.head_changed)
    window = Window(context, dict.fromkeys(Place, lambda _context, _route: parts))
    qtbot.addWidget(window.shell)
    context.navigator.start_at(Route(Place.DREAMS, example_person_id))
    assert said == []
    heads.append(PageHead("My dreams", prompt="What is my first dream?"))
    page.head_changed.emit()
    assert len(said) == 1


def test_a_page_may_answer_home_and_back_itself(context: Context, qtbot: QtBot) -> None:
    asked: list[str] = []

    def answers(what: str) -> bool:
        asked.append(what)
        return True

    def make(_: Context, route: Route) -> PageParts:
        page = _Page()
        return PageParts(
            page,
            lambda: PageHead(title="here"),
            page.head_changed,
            go_back=lambda: answers("back"),
            go_home=lambda: answers("home"),
        )

    window = Window(context, dict.fromkeys(Place, make))
    qtbot.addWidget(window.shell)
    context.navigator.start_at(Route(Place.PEOPLE), Route(Place.START_LIBRARY))
    window.shell.home_pressed.emit()
    window.shell.back_pressed.emit()
    assert asked == ["home", "back"]
    assert context.navigator.here == Route(Place.START_LIBRARY)
