from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from pcplanner.domain.circle import Relation, Ring
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.supporter.page import SupporterPage, open_page
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.widgets.tile import Tile

Opened = tuple[PageParts, SupporterPage]
Open = Callable[..., Opened]


@pytest.fixture
def opened(context: Context, new_person_id: str, qtbot: QtBot) -> Open:
    def made(thing_id: str = "", ring: str = "", person_id: str = new_person_id) -> Opened:
        route = Route(Place.SUPPORTER, person_id, thing_id, ring)
        context.navigator.start_at(Route(Place.CIRCLE, person_id), route)
        parts = open_page(context, route)
        assert isinstance(parts.widget, SupporterPage)
        qtbot.addWidget(parts.widget)
        parts.widget.resize(1288, 424)
        parts.widget.show()
        return parts, parts.widget

    return made


def go_next(parts: PageParts) -> None:
    assert parts.go_next is not None
    parts.go_next()


def tile(page: SupporterPage, words: str) -> Tile:
    return next(t for t in page.grid.tiles() if isinstance(t, Tile) and t.words() == words)


def check_buttons(page: SupporterPage) -> None:
    for button in page.findChildren(PressButton):
        if button.isVisibleTo(page):
            place = QRect(button.mapTo(page, QPoint()), button.size())
            assert button.accessibleName()
            assert min(button.width(), button.height()) >= 44
            assert page.rect().contains(place), button.accessibleName()


def test_somebody_is_put_in_with_the_keyboard_only(
    opened: Open, context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    parts, page = opened()
    go_next(parts)
    qtbot.keyClicks(page.name.findChild(QLineEdit), "Nell")
    qtbot.keyClick(page.name.findChild(QLineEdit), Qt.Key.Key_Return)
    qtbot.keyClick(tile(page, "A person"), Qt.Key.Key_Space)
    go_next(parts)
    qtbot.keyClick(tile(page, "My friend"), Qt.Key.Key_Space)
    go_next(parts)
    qtbot.keyClick(tile(page, "Now and then"), Qt.Key.Key_Space)
    go_next(parts)
    qtbot.keyClicks(page.times.findChild(QLineEdit), "last year")
    qtbot.keyClick(page.times.findChild(QLineEdit), Qt.Key.Key_Return)
    qtbot.keyClick(tile(page, "Not paid"), Qt.Key.Key_Return)
    go_next(parts)
    qtbot.keyClick(tile(page, "Closest"), Qt.Key.Key_Return)
    go_next(parts)
    (nell,) = context.services.people.plan(new_person_id).supporters
    assert (nell.name, nell.ring, nell.relation) == ("Nell", Ring.CLOSEST, Relation.FRIEND)


def test_next_takes_a_name_that_has_only_just_been_typed(opened: Open, qtbot: QtBot) -> None:
    parts, page = opened()
    go_next(parts)
    qtbot.keyClicks(page.name.findChild(QLineEdit), "Nell")
    go_next(parts)
    assert "Nell" in parts.head().prompt


def test_an_empty_name_is_told_at_the_field(opened: Open) -> None:
    parts, page = opened()
    go_next(parts)
    go_next(parts)
    assert page.name.message()
    assert page.name.isVisible()


def test_the_steps_lead_anywhere(
    opened: Open, context: Context, example_person_id: str, qtbot: QtBot
) -> None:
    supporter = context.services.people.plan(example_person_id).supporters[0]
    parts, page = opened(supporter.id, person_id=example_person_id)
    for number, button in enumerate(page.steps.buttons()):
        qtbot.keyClick(page.steps.buttons()[number], Qt.Key.Key_Return)
        assert parts.head().footprints == (number + 1, 5)
        assert button is not None
    assert parts.head().next_label


def test_the_tile_that_is_chosen_has_the_tick(opened: Open) -> None:
    parts, page = opened(ring="3")
    page.steps.step_pressed.emit(4)
    assert [t.words() for t in page.grid.tiles() if isinstance(t, Tile) and t.is_chosen()] == [
        "Groups and places"
    ]
    assert parts.reading() == ("Closest", "Friends", "Groups and places", "Paid")


def test_pressing_keeps_the_tile(opened: Open) -> None:
    parts, page = opened()
    page.steps.step_pressed.emit(2)
    go_next(parts)
    family = tile(page, "My family")
    family.click()
    assert tile(page, "My family") is family
    assert family.is_chosen()


@pytest.mark.parametrize(("scale", "size"), [(1.0, (1288, 424)), (1.5, (1202, 376)), (2.0, (1202, 328))])
def test_everything_is_whole_at_every_text_size(
    opened: Open, context: Context, scale: float, size: tuple[int, int]
) -> None:
    context.look.change(metrics=Metrics(scale))
    parts, page = opened()
    page.resize(*size)
    for step in range(5):
        page.steps.step_pressed.emit(step)
        check_buttons(page)
        field = page.name
        if parts.head().footprints == (2, 5):
            assert field.isVisible()
            assert field.geometry().bottom() < page.height()
            assert field.height() >= field.minimumSizeHint().height()


def test_a_question_typed_in_own_words(opened: Open, qtbot: QtBot) -> None:
    parts, page = opened()
    page.steps.step_pressed.emit(2)
    go_next(parts)
    tile(page, "Somebody else").click()
    go_next(parts)
    assert page.own_words.isVisible()
    qtbot.keyClicks(page.own_words.findChild(QLineEdit), "My uncle")
    go_next(parts)
    assert page.steps.buttons()[2].accessibleName().startswith("Who?, My uncle")


def test_somebody_gone_is_said_kindly(opened: Open, context: Context, example_person_id: str) -> None:
    supporter = context.services.people.plan(example_person_id).supporters[0]
    parts, page = opened(supporter.id, person_id=example_person_id)
    context.change(lambda: context.services.circle.put_away(supporter.id))
    assert page.gone.isVisible()
    assert not page.grid.isVisible()
    assert parts.head().prompt == "This one is not in my circle any more."


def test_the_steps_stand_above_the_answers(opened: Open) -> None:
    _, page = opened()
    assert page.steps.geometry().bottom() < page.grid.geometry().top()


def test_older_words_never_come_over_what_is_being_typed(
    opened: Open, context: Context, example_person_id: str, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    supporter = context.services.people.plan(example_person_id).supporters[0]
    _, page = opened(supporter.id, person_id=example_person_id)
    page.steps.step_pressed.emit(1)
    edit = page.name.findChild(QLineEdit)
    assert edit is not None
    monkeypatch.setattr(page.name, "hasFocus", lambda: True)
    edit.clear()
    qtbot.keyClicks(edit, "Jo")
    page.name.settled.emit("Jo")
    qtbot.keyClicks(edit, "anna")
    # The plan is read again, and still holds the name as it was when typing paused.
    context.change(lambda: context.services.circle.move_to_ring(supporter.id, Ring.PAID))
    assert page.name.words() == "Joanna"
    page.settle()
    assert context.services.people.plan(example_person_id).name_of(supporter.id) == "Joanna"


def test_a_name_that_was_undone_is_shown(opened: Open, context: Context, example_person_id: str) -> None:
    supporter = context.services.people.plan(example_person_id).supporters[0]
    _, page = opened(supporter.id, person_id=example_person_id)
    page.steps.step_pressed.emit(1)
    page.name.set_words("Joanna")
    page.settle()
    context.change(lambda: context.services.history.undo(example_person_id))
    assert page.name.words() == supporter.name


def test_what_is_known_about_somebody_is_shown_as_done(
    opened: Open, context: Context, example_person_id: str
) -> None:
    supporter = context.services.people.plan(example_person_id).supporters[0]
    _, page = opened(supporter.id, person_id=example_person_id)
    ends = [button.accessibleName().rpartition(", ")[2] for button in page.steps.buttons()]
    assert ends == ["now", "done", "done", "done", "done"]


def test_with_big_words_four_answers_stand_on_one_page(opened: Open, context: Context) -> None:
    context.look.change(metrics=Metrics(2.0))
    _, page = opened()
    page.resize(1202, 328)
    page.steps.step_pressed.emit(4)
    assert page.grid.pager.count == 1
