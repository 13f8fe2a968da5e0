import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from pcplanner.domain.dreams import StepState
from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context
from pcplanner.ui.pages.promises.page import PromisesPage, open_page
from pcplanner.ui.pages.promises.row import PromiseRow
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics


def opened(context: Context, qtbot: QtBot, person_id: str) -> PromisesPage:
    parts = open_page(context, Route(Place.PROMISES, person_id))
    assert isinstance(parts.widget, PromisesPage)
    qtbot.addWidget(parts.widget)
    parts.widget.resize(1288, 424)
    parts.widget.show()
    return parts.widget


@pytest.fixture
def page(context: Context, qtbot: QtBot, example: Plan) -> PromisesPage:
    return opened(context, qtbot, example.person.id)


def rows(page: PromisesPage) -> list[PromiseRow]:
    return [row for row in page.rows.rows() if isinstance(row, PromiseRow) and row.isVisible()]


def test_the_rows_are_laid_out_as_drawn(page: PromisesPage) -> None:
    shown = rows(page)
    assert [row.geometry().getRect() for row in shown] == [(0, n * 148, 1288, 128) for n in range(3)]
    assert shown[0].card.geometry().getRect() == (0, 0, 856, 128)
    assert shown[0].answers[StepState.DONE].geometry().getRect() == (880, 12, 96, 104)
    assert shown[0].answers[StepState.CHANGED].geometry().right() == 1287


def test_an_answer_is_given_with_the_keyboard_and_keeps_the_focus(page: PromisesPage, qtbot: QtBot) -> None:
    done = rows(page)[0].answers[StepState.DONE]
    done.setFocus()
    qtbot.keyClick(done, Qt.Key.Key_Space)
    row = rows(page)[0]
    assert row.promise.state is StepState.DONE
    assert row.answers[StepState.DONE].is_chosen()
    assert page.focusWidget() is row.answers[StepState.DONE]
    assert "Well done" in row.card.accessibleName()


def test_every_answer_says_what_it_is_about(page: PromisesPage) -> None:
    names = [b.accessibleName() for row in rows(page) for b in row.findChildren(QAbstractButton)]
    assert len(set(names)) == len(names) == 15


def test_what_is_read_says_who_promised(page: PromisesPage) -> None:
    assert len(page.reading()) == 18
    assert all(" promised. " in text or text.startswith("Nobody yet") for text in page.reading())


def test_nothing_promised_says_what_to_do_first(context: Context, qtbot: QtBot, new_person_id: str) -> None:
    page = opened(context, qtbot, new_person_id)
    assert page.begin.first.isVisible()
    qtbot.keyClick(page.go, Qt.Key.Key_Return)
    assert context.navigator.here == Route(Place.STEP, new_person_id)


@pytest.mark.parametrize("words", ["w" * 200, "🐶 أكتب رسالة", '<b>&"'])
def test_any_words_can_be_promised(context: Context, qtbot: QtBot, example: Plan, words: str) -> None:
    step = context.services.steps.add(example.goals[0].id, words).value
    context.services.steps.mark(step.id, StepState.STARTED)
    page = opened(context, qtbot, example.person.id)
    card = next(r.card for r in page.rows.rows() if isinstance(r, PromiseRow) and r.promise.id == step.id)
    assert card.accessibleName().startswith(words)
    assert not page.grab().isNull()


@pytest.mark.parametrize("scale", [1.25, 1.5, 2.0])
def test_with_big_words_nothing_is_cut_off(page: PromisesPage, context: Context, scale: float) -> None:
    context.look.change(metrics=Metrics(scale))
    page.resize(1202, 336 if scale == 2 else 396)
    assert rows(page)
    for button in page.findChildren(QAbstractButton):
        if button.isVisible():
            assert page.rect().contains(button.mapTo(page, button.rect().bottomRight())), (
                button.accessibleName()
            )
            assert min(button.width(), button.height()) >= 44, button.accessibleName()
