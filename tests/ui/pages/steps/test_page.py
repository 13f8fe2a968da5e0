import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from pcplanner.domain.path_story import PathKind
from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.steps.page import StepsPage, open_page
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics


def opened(context: Context, qtbot: QtBot, route: Route) -> tuple[StepsPage, PageParts]:
    context.navigator.start_at(Route(Place.HOME, route.person_id), route)
    parts = open_page(context, route)
    page = parts.widget
    assert isinstance(page, StepsPage)
    qtbot.addWidget(page)
    page.resize(1366, 584)
    page.show()
    come_to_rest()
    return page, parts


def come_to_rest() -> None:
    """Let the page be laid out, as it is when nothing more changes."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


@pytest.fixture
def page(context: Context, qtbot: QtBot, example: Plan) -> StepsPage:
    return opened(context, qtbot, Route(Place.STEPS, example.person.id, example.dreams[2].id))[0]


def pieces(page: StepsPage) -> list[QAbstractButton]:
    return [b for b in page.board.findChildren(QAbstractButton) if b.isVisible()]


def test_every_stone_can_be_pressed_and_says_what_it_is(page: StepsPage, example: Plan) -> None:
    names = " ".join(b.accessibleName() for b in pieces(page))
    for step in example.steps_of(example.goals_of(example.dreams[2].id)[0].id):
        assert step.words in names
    assert all(b.accessibleName() for b in pieces(page))


def test_the_keyboard_opens_a_step(page: StepsPage, context: Context, qtbot: QtBot) -> None:
    stone = next(b for b in pieces(page) if "Step 2 of 4" in b.accessibleName())
    stone.setFocus()
    qtbot.keyClick(stone, Qt.Key.Key_Space)
    assert context.navigator.here is not None
    assert context.navigator.here.place is Place.STEP


def test_nothing_on_the_path_lies_under_the_prompt_or_the_buttons(page: StepsPage) -> None:
    taken = [QRect(40, 24, 600, 88), page.add_step.geometry(), page.other.geometry()]
    for piece in pieces(page):
        place = QRect(piece.mapTo(page, piece.rect().topLeft()), piece.size())
        for other in taken:
            assert not place.intersects(other), piece.accessibleName()


def test_which_goal_is_asked_and_left_again(context: Context, qtbot: QtBot, example: Plan) -> None:
    page, _ = opened(context, qtbot, Route(Place.STEPS, example.person.id, example.dreams[0].id))
    qtbot.keyClick(page.add_step, Qt.Key.Key_Space)
    assert page.goals.isVisible()
    assert page.head().prompt == "Which goal is the step for?"
    assert page.focusWidget() is page.goals.tiles()[0]
    come_to_rest()
    assert page.pager.count == page.goals.pager.count
    qtbot.keyClick(page.not_now, Qt.Key.Key_Space)
    assert page.board.isVisible()
    assert not page.goals.isVisible()


def test_back_leaves_the_question_before_it_leaves_the_page(
    context: Context, qtbot: QtBot, example: Plan
) -> None:
    page, parts = opened(context, qtbot, Route(Place.STEPS, example.person.id, example.dreams[0].id))
    page.add_step.click()
    assert parts.go_back()
    assert page.board.isVisible()
    assert not parts.go_back()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_without_a_dream_the_path_to_a_first_one_is_seen(
    context: Context, qtbot: QtBot, new_person_id: str, scale: float
) -> None:
    page, parts = opened(context, qtbot, Route(Place.STEPS, new_person_id))
    context.look.change(metrics=Metrics(scale))
    come_to_rest()
    assert page.board.shape is not None
    kinds = [spot.item.kind for spot in page.board.shape.spots]
    assert kinds == [PathKind.NOW, PathKind.OPEN, PathKind.OPEN, PathKind.STAR]
    assert page.board.geometry().bottom() < page.tell.y()
    assert not page.add_step.isVisible()
    assert parts.reading() == ("First we tell a dream.", "Then we find the way to it.")
    star = next(b for b in pieces(page) if b.accessibleName().startswith("My first dream"))
    qtbot.keyClick(star, Qt.Key.Key_Space)
    assert context.navigator.here == Route(Place.DREAM, new_person_id)


def test_an_empty_place_before_the_first_dream_says_what_comes_first(
    context: Context, qtbot: QtBot, new_person_id: str
) -> None:
    told: list[Message] = []
    context.messages.told.connect(told.append)
    page, _ = opened(context, qtbot, Route(Place.STEPS, new_person_id))
    next(b for b in pieces(page) if "later" in b.accessibleName()).click()
    assert [x.words for x in told] == ["First we tell a dream. Then we find the way to it."]


def test_a_long_path_has_pages(context: Context, qtbot: QtBot, example: Plan) -> None:
    page, parts = opened(context, qtbot, Route(Place.STEPS, example.person.id, example.dreams[0].id))
    assert parts.pager is page.pager
    assert page.pager.count == page.board.pager.count > 1
    page.pager.page_wanted.emit(1)
    assert page.board.page == 1
    assert page.pager.index == 1


def test_a_new_step_is_on_the_path_at_once(page: StepsPage, context: Context, example: Plan) -> None:
    goal = example.goals_of(example.dreams[2].id)[0]
    context.change(lambda: context.services.steps.add(goal.id, "Buy sun cream"))
    assert any("Buy sun cream" in text for text in page.reading())


def test_without_a_dream_it_says_what_to_do_first(context: Context, qtbot: QtBot, new_person_id: str) -> None:
    page, _ = opened(context, qtbot, Route(Place.STEPS, new_person_id))
    assert page.first.isVisible()
    assert not page.goals.isVisible()
    assert page.head().is_wide
    qtbot.keyClick(page.tell, Qt.Key.Key_Return)
    assert context.navigator.here == Route(Place.DREAM, new_person_id)


@pytest.mark.parametrize("scale", [1.25, 1.5, 2.0])
def test_with_big_words_nothing_is_cut_off(page: StepsPage, context: Context, scale: float) -> None:
    context.look.change(metrics=Metrics(scale))
    page.resize(1280, 464 if scale == 2 else 560)
    come_to_rest()
    for button in page.findChildren(QAbstractButton):
        if button.isVisible():
            assert page.rect().contains(button.mapTo(page, button.rect().bottomRight())), (
                button.accessibleName()
            )
    if scale == 2:
        more = page.board.pager.more
        place = QRect(more.mapTo(page, more.rect().topLeft()), more.size())
        assert not place.intersects(page.add_step.geometry())
