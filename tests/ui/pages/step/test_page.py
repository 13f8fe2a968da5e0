import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from pcplanner.domain.dreams import ME, StepState
from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.step.page import StepPage, open_page
from pcplanner.ui.pages.step.state import Stage
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics


def opened(context: Context, qtbot: QtBot, route: Route) -> tuple[StepPage, PageParts]:
    context.navigator.start_at(Route(Place.STEPS, route.person_id), route)
    parts = open_page(context, route)
    page = parts.widget
    assert isinstance(page, StepPage)
    qtbot.addWidget(page)
    qtbot.addWidget(page.drawer)
    page.drawer.resize(448, 572)
    page.resize(1288, 424)
    page.show()
    return page, parts


@pytest.fixture
def new(context: Context, qtbot: QtBot, example: Plan) -> tuple[StepPage, PageParts]:
    return opened(context, qtbot, Route(Place.STEP, example.person.id, "", example.goals[0].id))


@pytest.fixture
def page(context: Context, qtbot: QtBot, example: Plan) -> StepPage:
    return opened(context, qtbot, Route(Place.STEP, example.person.id, example.steps[5].id))[0]


def test_a_promise_is_made_with_the_keyboard_only(
    new: tuple[StepPage, PageParts], context: Context, qtbot: QtBot, example: Plan
) -> None:
    page, parts = new
    assert parts.go_next is not None
    qtbot.keyClicks(page.what.field.focusProxy(), "I ring the college")
    parts.go_next()
    qtbot.keyClick(page.who.grid.tiles()[0], Qt.Key.Key_Space)
    parts.go_next()
    times = page.when.times.tiles()
    qtbot.keyClick(times[-1], Qt.Key.Key_Return)
    assert page.when.days.isVisible()
    qtbot.keyClick(page.when.days.moves()[0], Qt.Key.Key_Space)
    parts.go_next()
    qtbot.keyClick(page.how.buttons[StepState.STARTED], Qt.Key.Key_Space)
    step = context.services.people.plan(example.person.id).steps_of(example.goals[0].id)[-1]
    assert step.words == "I ring the college"
    assert step.promised_by == (ME,)
    assert step.when.day is not None
    assert step.state is StepState.STARTED
    assert page.head().next_label == "My path"


def test_the_questions_say_what_was_answered(page: StepPage, context: Context) -> None:
    names = [button.accessibleName() for button in page.stages_head.buttons()]
    assert len(names) == 4
    assert "Sam" in names[1] or "Me" in names[1]
    context.look.change(metrics=Metrics(2.0))
    assert [b.accessibleName() for b in page.stages_head.buttons()][1].startswith("Who?")
    assert page.stages_head.height() > 44


def test_the_day_is_the_prompt_while_it_is_looked_for(page: StepPage, qtbot: QtBot) -> None:
    page.stages_head.step_pressed.emit(int(Stage.WHEN))
    qtbot.keyClick(page.when.on_a_day, Qt.Key.Key_Space)
    before = page.head().prompt
    qtbot.keyClick(page.when.days.moves()[0], Qt.Key.Key_Space)
    assert page.head().prompt != before
    qtbot.keyClick(page.when.days.other, Qt.Key.Key_Space)
    assert page.head().prompt == "When is it?"


def test_a_day_is_typed_with_the_keyboard_only(page: StepPage, qtbot: QtBot) -> None:
    page.stages_head.step_pressed.emit(int(Stage.WHEN))
    qtbot.keyClick(page.when.on_a_day, Qt.Key.Key_Space)
    edit = page.when.days.first_answer().focusProxy()
    qtbot.keyClicks(edit, "30 December 2099")
    with qtbot.waitSignal(page.when.days.typed):
        pass
    assert page.when.days.field.message() == page.head().prompt == "Wednesday 30 December 2099"
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert page.when.on_a_day.isVisible()
    assert page.when.on_a_day.isChecked()
    assert page.when.on_a_day.accessibleName() == "On a day, Wednesday 30 December 2099"


def test_a_day_that_is_being_typed_is_kept_when_the_page_goes_on(
    context: Context, qtbot: QtBot, example: Plan
) -> None:
    step = example.steps[5]
    page, parts = opened(context, qtbot, Route(Place.STEP, example.person.id, step.id))
    page.stages_head.step_pressed.emit(int(Stage.WHEN))
    page.when.on_a_day.click()
    qtbot.keyClicks(page.when.days.field.focusProxy(), "after the summer")
    assert parts.go_next is not None
    parts.go_next()
    kept = next(s for s in context.services.people.plan(example.person.id).steps if s.id == step.id)
    assert kept.when.words == "after the summer"


def test_at_the_largest_words_the_question_says_which_step(page: StepPage, context: Context) -> None:
    page.stages_head.step_pressed.emit(int(Stage.HOW))
    assert page.head().prompt == "How is it going?"
    with_step = f"{page.how.happened.words().split('.')[0]}. How is it going?"
    context.look.change(metrics=Metrics(2.0))
    assert page.head().prompt == with_step


def test_a_typed_name_is_a_face_to_press(page: StepPage, qtbot: QtBot) -> None:
    page.stages_head.step_pressed.emit(int(Stage.WHO))
    edit = page.drawer.name.focusProxy()
    qtbot.keyClicks(edit, "Ravi")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert page.drawer.name.words() == ""
    last = page.who.grid.tiles()[-1]
    assert isinstance(last, QAbstractButton)
    assert last.accessibleName() == "Ravi"
    assert last.isChecked()


def test_what_is_typed_in_the_drawer_is_saved_when_the_page_closes(
    context: Context, qtbot: QtBot, example: Plan
) -> None:
    step = example.steps[5]
    page, parts = opened(context, qtbot, Route(Place.STEP, example.person.id, step.id))
    page.drawer.happened.set_words("It went well.")
    page.drawer.when.set_words("after lunch")
    parts.settle()
    kept = next(s for s in context.services.people.plan(example.person.id).steps if s.id == step.id)
    assert kept.what_happened == "It went well."
    assert kept.when.words == "after lunch"


def test_a_step_that_is_gone_says_so(context: Context, qtbot: QtBot, example: Plan) -> None:
    page, parts = opened(context, qtbot, Route(Place.STEP, example.person.id, "nothing"))
    assert page.gone.isVisible()
    parts.settle()


@pytest.mark.parametrize("stage", list(Stage))
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_cut_off(page: StepPage, context: Context, scale: float, stage: Stage) -> None:
    context.look.change(metrics=Metrics(scale))
    page.resize(1202, 336 if scale == 2 else 396)
    page.stages_head.step_pressed.emit(int(stage))
    for button in page.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName()
            assert page.rect().contains(button.mapTo(page, button.rect().bottomRight())), (
                button.accessibleName()
            )
            assert min(button.width(), button.height()) >= 44, button.accessibleName()
