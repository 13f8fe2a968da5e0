import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.goal.page import GoalPage, open_page
from pcplanner.ui.pages.goal.row import RowView
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics


def opened(context: Context, qtbot: QtBot, route: Route) -> tuple[GoalPage, PageParts]:
    context.navigator.start_at(Route(Place.STEPS, route.person_id), route)
    parts = open_page(context, route)
    page = parts.widget
    assert isinstance(page, GoalPage)
    qtbot.addWidget(page)
    qtbot.addWidget(page.drawer)
    page.drawer.resize(448, 572)
    page.resize(1288, 424)
    page.show()
    return page, parts


@pytest.fixture
def page(context: Context, qtbot: QtBot, example: Plan) -> GoalPage:
    return opened(context, qtbot, Route(Place.GOAL, example.person.id, example.goals[0].id))[0]


def rows(page: GoalPage) -> list[RowView]:
    return [row for row in page.rows.rows() if isinstance(row, RowView)]


def test_everything_has_a_name(page: GoalPage) -> None:
    for widget in (page, page.drawer):
        for button in widget.findChildren(QAbstractButton):
            if button.isVisibleTo(widget):
                assert button.accessibleName()


def test_a_step_is_moved_with_the_keyboard_again_and_again(page: GoalPage, qtbot: QtBot) -> None:
    ids = [row.button.words() for row in rows(page) if row._movers]
    first = rows(page)[0]
    qtbot.keyClick(first.mover(1), Qt.Key.Key_Space)
    moved = [row.button.words() for row in rows(page) if row._movers]
    assert moved[:2] == [ids[1], ids[0]]
    focus = page.focusWidget()
    assert isinstance(focus, QAbstractButton)
    assert focus.accessibleName() == f"Later. {ids[0]}"


def test_the_first_step_cannot_go_earlier(page: GoalPage, qtbot: QtBot) -> None:
    before = [row.button.words() for row in rows(page)]
    mover = rows(page)[0].mover(-1)
    assert mover.is_not_now()
    qtbot.keyClick(mover, Qt.Key.Key_Space)
    assert [row.button.words() for row in rows(page)] == before


def test_what_is_typed_is_saved_when_the_page_closes(context: Context, qtbot: QtBot, example: Plan) -> None:
    page, parts = opened(context, qtbot, Route(Place.GOAL, example.person.id, "", example.dreams[0].id))
    qtbot.keyClicks(page.telling.field.focusProxy(), "I buy a bed")
    parts.settle()
    assert (
        context.services.people.plan(example.person.id).goals_of(example.dreams[0].id)[-1].words
        == "I buy a bed"
    )


def test_a_goal_without_steps_says_what_to_do_first(context: Context, qtbot: QtBot, example: Plan) -> None:
    goal = context.services.dreams.add_goal(example.dreams[0].id, "I buy a bed").value
    page, _ = opened(context, qtbot, Route(Place.GOAL, example.person.id, goal.id))
    assert page.first.isVisible()
    assert any("Add a small step" in text for text in page.reading())


def test_a_goal_that_is_gone_says_so(context: Context, qtbot: QtBot, example: Plan) -> None:
    page, parts = opened(context, qtbot, Route(Place.GOAL, example.person.id, "nothing"))
    assert page.gone.isVisible()
    parts.settle()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_cut_off(page: GoalPage, context: Context, scale: float) -> None:
    context.look.change(metrics=Metrics(scale))
    page.resize(1202, 336 if scale == 2 else 424)
    for button in page.findChildren(QAbstractButton):
        if button.isVisible():
            assert page.rect().contains(button.mapTo(page, button.rect().bottomRight())), (
                button.accessibleName()
            )
            assert min(button.width(), button.height()) >= 44


def test_next_at_once_after_typing_keeps_the_goal(context: Context, qtbot: QtBot, example: Plan) -> None:
    page, parts = opened(context, qtbot, Route(Place.GOAL, example.person.id, "", example.dreams[0].id))
    qtbot.keyClicks(page.telling.field.focusProxy(), "I buy a bed")
    assert parts.go_next is not None
    parts.go_next()
    made = context.services.people.plan(example.person.id).goals_of(example.dreams[0].id)[-1]
    assert context.navigator.here == Route(Place.GOAL, example.person.id, made.id)
