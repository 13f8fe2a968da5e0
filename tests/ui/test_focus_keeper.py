"""The keyboard in the real window: on what answers the question, and on the way back where it was."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from pcplanner.domain.circle import Ring
from pcplanner.domain.dreams import StepState
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.pages.circle.page import CirclePage
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.widgets.drawn.piece import PieceButton
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.window import Window

SENTENCE = "They say I get tired"
Go = Callable[..., Window]


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> Window:
    made = Window(context, ALL_PAGES)
    qtbot.addWidget(made.shell)
    made.shell.resize(1366, 768)
    made.shell.show()
    made.shell.activateWindow()
    qtbot.waitUntil(made.shell.isActiveWindow)
    return made


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def name() -> str:
    return focused().accessibleName()


def is_on_page(window: Window) -> bool:
    return window.parts is not None and window.parts.widget.isAncestorOf(focused())


def press(window: Window, words: str) -> None:
    """Press with the mouse what is seen and has these words; the mouse takes the keyboard along."""
    seen = [x for x in window.shell.findChildren(PressButton) if x.isVisible() and x.width() > 1]
    found = next(x for x in seen if x.words() == words)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def press_next(window: Window) -> None:
    QTest.mouseClick(window.shell.frame.bar.next, Qt.MouseButton.LeftButton)


def alt_right(window: Window) -> None:
    QTest.keyClick(window.shell, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)


def enter_on_next(window: Window) -> None:
    window.shell.frame.bar.next.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Return)


def type_words(words: str = SENTENCE) -> None:
    """Type as fingers do: each letter goes wherever the keyboard is by then."""
    for letter in words:
        QTest.keyClicks(focused(), letter)


WAYS_ON = [press_next, alt_right, enter_on_next]


@pytest.mark.parametrize("go_on", WAYS_ON)
def test_what_is_typed_right_after_next_is_in_the_obstacle(
    window: Window, context: Context, example: Plan, go_on: Callable[[Window], None]
) -> None:
    me, goal = example.person.id, example.goals[0]
    before = len(example.obstacles)
    context.navigator.start_at(Route(Place.OBSTACLE, me, "", goal.id))
    press(window, _first_theme())
    go_on(window)
    type_words()
    go_on(window)
    assert is_on_page(window)
    go_on(window)
    type_words("A friend comes along")
    go_on(window)
    assert is_on_page(window)
    obstacles = context.services.people.plan(me).obstacles
    assert len(obstacles) == before + 1
    assert (obstacles[-1].words, obstacles[-1].what_could_help) == (SENTENCE, "A friend comes along")


def _first_theme() -> str:
    button = focused()
    assert isinstance(button, PressButton)
    return button.words()


@pytest.mark.parametrize("go_on", WAYS_ON)
def test_a_small_step_has_the_keyboard_in_its_words_and_then_on_each_answer(
    window: Window, context: Context, example: Plan, go_on: Callable[[Window], None]
) -> None:
    me, goal = example.person.id, example.goals[0]
    context.navigator.start_at(Route(Place.STEP, me, "", goal.id))
    type_words()
    for answer in (say("helpers.me"), None, say(f"states.{next(iter(StepState)).value}")):
        go_on(window)
        assert is_on_page(window)
        assert answer is None or name().startswith(answer)
    assert SENTENCE in {step.words for step in context.services.people.plan(me).steps}


@pytest.mark.parametrize(("place", "field"), [(Place.DREAM, "dream"), (Place.GOAL, "goal")])
def test_something_new_is_told_in_words_first(
    window: Window, context: Context, example: Plan, place: Place, field: str
) -> None:
    me = example.person.id
    parent = example.dreams[0].id if place is Place.GOAL else ""
    context.navigator.start_at(Route(Place.HOME, me), Route(place, me, "", parent))
    type_words()
    press_next(window)
    plan = context.services.people.plan(me)
    told = plan.dreams if field == "dream" else plan.goals
    assert SENTENCE in {x.words for x in told}


@pytest.mark.parametrize("go_on", WAYS_ON)
def test_a_name_is_typed_right_after_next(
    window: Window, context: Context, new_person_id: str, go_on: Callable[[Window], None]
) -> None:
    context.navigator.start_at(Route(Place.CIRCLE, new_person_id), Route(Place.SUPPORTER, new_person_id))
    assert is_on_page(window)
    go_on(window)
    type_words("Nell Oak Tree")
    go_on(window)
    assert "Nell Oak Tree" in window.shell.head.prompt
    assert is_on_page(window)


@pytest.mark.parametrize("place", [Place.STEP, Place.GOAL, Place.DREAM, Place.SUPPORTER])
def test_what_is_typed_after_next_had_nothing_to_go_on_with_is_not_lost(
    window: Window, context: Context, example: Plan, place: Place
) -> None:
    parent = {Place.STEP: example.goals[0].id, Place.GOAL: example.dreams[0].id}.get(place, "")
    context.navigator.start_at(
        Route(Place.HOME, example.person.id), Route(place, example.person.id, "", parent)
    )
    if place is Place.SUPPORTER:
        press_next(window)
    press_next(window)
    press_next(window)
    type_words()
    assert isinstance(focused(), QLineEdit | QPlainTextEdit)
    assert SENTENCE in words_of(focused())


def words_of(field: QWidget) -> str:
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else str(field.property("text"))


def test_a_press_on_a_question_leads_to_its_answer(window: Window, context: Context, example: Plan) -> None:
    me, goal = example.person.id, example.goals[0]
    context.navigator.start_at(Route(Place.OBSTACLE, me, "", goal.id))
    press(window, say("obstacle.stage_words"))
    type_words()
    press(window, say("obstacle.stage_help"))
    press(window, say("obstacle.stage_words"))
    assert name() == say("obstacle.field_words")


def test_a_step_that_is_there_opens_on_how_it_is_going(
    window: Window, context: Context, example: Plan
) -> None:
    step = example.steps[0]
    context.navigator.start_at(Route(Place.STEP, example.person.id, step.id))
    assert name().startswith(say(f"states.{step.state.value}"))


def test_back_leads_to_what_one_came_from(window: Window, context: Context, example_person_id: str) -> None:
    context.navigator.start_at(Route(Place.HOME, example_person_id))
    press(window, say("home.circle"))
    assert window.parts is not None
    QTest.keyClick(window.shell, Qt.Key.Key_Escape)
    assert name().startswith(say("home.circle"))


def test_what_was_left_is_found_again_when_the_page_is_made_anew(
    window: Window, context: Context, example: Plan
) -> None:
    me = example.person.id
    context.navigator.start_at(Route(Place.DREAMS, me))
    dream = example.dreams[-1]
    tile = next(
        x for x in window.shell.findChildren(PressButton) if x.accessibleName().startswith(dream.words)
    )
    tile.setFocus()
    tile.click()
    context.change(lambda: context.services.dreams.add_dream(me, "I have a dog"))
    QTest.keyClick(window.shell, Qt.Key.Key_Escape)
    assert name().startswith(dream.words)


def test_back_from_a_goal_opened_on_the_path_leads_to_the_path(
    window: Window, context: Context, example: Plan, qtbot: QtBot
) -> None:
    me, dream = example.person.id, example.dreams[0]
    goal = Route(Place.GOAL, me, example.goals_of(dream.id)[0].id)
    on_path = Route(Place.STEPS, me, dream.id)
    context.navigator.start_at(Route(Place.HOME, me), Route(Place.DREAM, me, dream.id), goal, on_path)

    def flags() -> list[PieceButton]:
        pieces = window.shell.findChildren(PieceButton)
        return [x for x in pieces if x.piece.key == ("goal", goal.thing_id) and x.isVisible()]

    qtbot.waitUntil(lambda: bool(flags()))
    flag = flags()[0]
    flag.setFocus()
    QTest.keyClick(flag, Qt.Key.Key_Return)
    assert context.navigator.here == goal
    QTest.keyClick(window.shell, Qt.Key.Key_Escape)
    assert context.navigator.here == on_path
    assert focused() is flag


def test_whoever_was_just_put_in_has_the_keyboard_and_nobody_is_chosen(
    window: Window, context: Context, example: Plan
) -> None:
    me, mum = example.person.id, next(x for x in example.supporters if x.name == "Mum")
    context.navigator.start_at(Route(Place.HOME, me), Route(Place.CIRCLE, me))
    face_of(window, mum.name).click()
    press(window, say("circle.put_in"))
    press_next(window)
    type_words("Nell Oak")
    for _ in range(5):
        press_next(window)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    press_next(window)
    assert context.navigator.here == Route(Place.CIRCLE, me)
    assert name().startswith("Nell Oak.")
    assert not [x for x in window.shell.findChildren(PieceButton) if x.is_chosen()]


def face_of(window: Window, who: str) -> PieceButton:
    pieces = window.shell.findChildren(PieceButton)
    return next(x for x in pieces if x.isVisible() and x.accessibleName().startswith(f"{who}."))


def test_escape_in_the_questions_goes_one_back_and_then_leaves_nobody_behind(
    window: Window, context: Context, new_person_id: str
) -> None:
    context.navigator.start_at(Route(Place.CIRCLE, new_person_id))
    press(window, say("circle.put_in"))
    press_next(window)
    type_words("Maya")
    press_next(window)
    QTest.keyClick(window.shell, Qt.Key.Key_Escape)
    assert name() == say("supporter.field_name")
    QTest.keyClick(window.shell, Qt.Key.Key_Escape)
    assert is_on_page(window)
    QTest.keyClick(window.shell, Qt.Key.Key_Escape)
    assert context.navigator.here == Route(Place.CIRCLE, new_person_id)
    assert not context.services.people.plan(new_person_id).supporters
    assert name().startswith(say("supporter.title_new"))
    press(window, say("circle.put_in"))
    assert name().startswith("Go on with Maya")


def test_tab_goes_through_the_circle_as_it_is_read_after_somebody_came(
    window: Window, context: Context, example: Plan
) -> None:
    me = example.person.id
    context.navigator.start_at(Route(Place.CIRCLE, me))
    context.change(lambda: context.services.circle.add(me, "Nell Oak", None, Ring.CLOSEST))
    assert window.parts is not None
    page = window.parts.widget
    assert isinstance(page, CirclePage)
    stops = [x for x in window.shell.frame.stops() if isinstance(x, PieceButton)]
    assert stops == list(page.board.pieces.buttons)


def test_the_button_that_the_hint_is_about_has_the_keyboard_and_the_hint_does_the_same(
    window: Window, context: Context, new_person_id: str
) -> None:
    context.navigator.start_at(Route(Place.LINES, new_person_id, "important"))
    assert name().startswith(say("lines.add"))
    press(window, say("lines.first"))
    assert window.shell.is_drawer_open
    type_words()
    assert window.parts is not None
    window.parts.settle()
    assert [line.words for line in context.services.people.plan(new_person_id).lines] == [SENTENCE]


def test_with_the_drawer_open_another_page_has_the_keyboard_in_its_drawer(
    window: Window, context: Context, example: Plan
) -> None:
    me = example.person.id
    context.navigator.start_at(Route(Place.HOME, me))
    QTest.keyClick(window.shell, Qt.Key.Key_F2)
    context.go(Route(Place.DREAM, me, example.dreams[0].id))
    assert window.parts is not None
    assert window.parts.drawer is not None
    assert window.parts.drawer.isAncestorOf(focused())


def test_with_the_drawer_open_and_nothing_in_it_a_page_has_the_keyboard(
    window: Window, context: Context, example_person_id: str
) -> None:
    context.navigator.start_at(Route(Place.HOME, example_person_id))
    QTest.keyClick(window.shell, Qt.Key.Key_F2)
    context.go(Route(Place.DREAMS, example_person_id))
    assert window.shell.is_drawer_open
    assert is_on_page(window)


def test_the_keyboard_stays_in_the_drawer_while_the_page_follows(
    window: Window, context: Context, example: Plan
) -> None:
    me = example.person.id
    context.navigator.start_at(Route(Place.DREAM, me, example.dreams[0].id))
    QTest.keyClick(window.shell, Qt.Key.Key_F2)
    was = focused()
    context.change(lambda: context.services.dreams.add_dream(me, "I have a dog"))
    assert focused() is was


def test_the_first_page_has_the_keyboard_once_the_window_is_there(context: Context, qtbot: QtBot) -> None:
    window = Window(context, ALL_PAGES)
    qtbot.addWidget(window.shell)
    context.navigator.start_at(Route(Place.WELCOME))
    window.shell.show()
    window.shell.activateWindow()
    qtbot.waitUntil(window.shell.isActiveWindow)
    assert is_on_page(window)
