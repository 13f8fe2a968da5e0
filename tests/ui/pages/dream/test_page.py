from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from pcplanner.domain.lines import Check, Source
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.dream.page import DreamPage, open_page
from pcplanner.ui.pages.dream.state import DreamState, Said
from pcplanner.ui.pages.picture.page import open_page as open_picture
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.window import Window


def opened(context: Context, qtbot: QtBot, route: Route) -> tuple[DreamPage, PageParts]:
    context.navigator.start_at(Route(Place.DREAMS, route.person_id), route)
    parts = open_page(context, route)
    page = parts.widget
    assert isinstance(page, DreamPage)
    qtbot.addWidget(page)
    qtbot.addWidget(page.drawer)
    page.drawer.resize(448, 572)
    page.resize(1288, 424)
    page.show()
    return page, parts


@pytest.fixture
def page(context: Context, qtbot: QtBot, example: Plan) -> DreamPage:
    return opened(context, qtbot, Route(Place.DREAM, example.person.id, example.dreams[0].id))[0]


def names_of(widget: QWidget) -> list[str]:
    return [b.accessibleName() for b in widget.findChildren(QAbstractButton) if b.isVisibleTo(widget)]


def test_the_page_is_laid_out_as_drawn(page: DreamPage, example: Plan) -> None:
    assert (page.card.width(), page.card.x()) == (408, 0)
    assert page.board.x() == 440
    matters = [c for c in page.board.matters.cards if c.isVisible()]
    goals = [c for c in page.board.goals.cards if c.isVisible()]
    assert [c.size().toTuple() for c in matters] == [(272, 132)] * 3
    assert [c.size().toTuple() for c in goals] == [(272, 188)] * 3
    assert page.card.accessibleName().startswith(example.dreams[0].words)
    assert all(names_of(page))
    assert all(names_of(page.drawer))


def test_both_sections_turn_together(page: DreamPage) -> None:
    assert page.board.pager.count == 2
    page.board.pager.page_wanted.emit(1)
    assert page.board.add_matter.isVisible()
    assert page.board.add_goal.isVisible()


def test_answers_are_given_with_the_keyboard(page: DreamPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.checks[Check.NO], Qt.Key.Key_Space)
    assert page.checks[Check.NO].is_chosen()
    assert not page.checks[Check.YES].is_chosen()


def test_arrows_go_from_card_to_card(page: DreamPage, qtbot: QtBot) -> None:
    first, second = page.board.matters.cards[:2]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert page.focusWidget() is second
    qtbot.keyClick(second, Qt.Key.Key_Down)
    assert page.focusWidget() is page.board.goals.cards[1]


def test_what_is_typed_in_the_drawer_is_on_the_page(page: DreamPage) -> None:
    page.drawer.field.set_words("I live by the sea.")
    page.settle()
    assert page.card.words() == "I live by the sea."
    assert page.drawer.field.message().startswith("Saved.")


def test_the_drawer_says_who_said_it(page: DreamPage, context: Context, example: Plan) -> None:
    page.drawer.sources.choice_pressed.emit(Source.SEEN)
    assert page.drawer.sources.chosen() == frozenset({Source.SEEN})
    dream = context.services.people.plan(example.person.id).dreams[0]
    assert dream.source is Source.SEEN
    page.drawer.tellers.choice_pressed.emit(example.supporters[0].id)
    assert page.drawer.tellers.chosen() == frozenset({example.supporters[0].id})


def test_nothing_asks_whether_a_dream_is_realistic(page: DreamPage) -> None:
    said = " ".join([*names_of(page), *names_of(page.drawer), *page.reading()]).casefold()
    for word in ("realistic", "possible", "score", "likely"):
        assert word not in said


def test_what_is_read_says_who_said_what(page: DreamPage) -> None:
    texts = page.reading()
    assert texts[0].startswith("I want to live")
    assert any(text.startswith("Mum said. ") for text in texts)


def test_a_new_dream_is_typed_on_the_page(context: Context, qtbot: QtBot, new_person_id: str) -> None:
    page, parts = opened(context, qtbot, Route(Place.DREAM, new_person_id))
    assert page.telling.isVisible()
    assert parts.pager is None
    qtbot.keyClicks(page.telling.field.focusProxy(), "I sing.")
    parts.settle()
    assert context.services.people.plan(new_person_id).dreams[0].words == "I sing."


def test_a_dream_that_is_gone_says_so(context: Context, qtbot: QtBot, example: Plan) -> None:
    page, parts = opened(context, qtbot, Route(Place.DREAM, example.person.id, "nothing"))
    assert page.gone.isVisible()
    assert not page.card.isVisible()
    parts.settle()
    assert "not here" in page.head().prompt


@pytest.mark.parametrize("scale", [1.25, 1.5, 2.0])
def test_with_big_words_nothing_is_cut_off(page: DreamPage, context: Context, scale: float) -> None:
    context.look.change(metrics=Metrics(scale))
    page.resize(1200 if scale < 2 else 993, 380)
    for number in range(page.board.pager.count):
        page.board.show_page(number)
        shown = [b for b in page.findChildren(QAbstractButton) if b.isVisible()]
        assert shown
        for button in shown:
            corner = button.mapTo(page, button.rect().bottomRight())
            assert page.rect().contains(corner), button.accessibleName()
            assert button.width() >= 44
            assert button.height() >= 44


@pytest.mark.parametrize("words", ["w" * 200, "🐶 أحلم بالبحر", '<b>&"', "long " * 400])
def test_any_words_can_be_a_dream(context: Context, qtbot: QtBot, new_person_id: str, words: str) -> None:
    dream = context.services.dreams.add_dream(new_person_id, words).value
    page, _ = opened(context, qtbot, Route(Place.DREAM, new_person_id, dream.id))
    assert page.card.accessibleName().startswith(words.strip())
    assert not page.grab().isNull()


def test_the_page_asks_until_the_person_has_said_yes(page: DreamPage, context: Context) -> None:
    assert page.head().prompt == "This is my dream."
    page.checks[Check.NO].click()
    assert page.head().prompt == "Have I got this right?"
    context.look.change(metrics=Metrics(2.0))
    page.board.pager.page_wanted.emit(1)
    assert page.head().prompt == "This is my dream."


def test_the_first_words_are_one_press_away(page: DreamPage, context: Context, example: Plan) -> None:
    assert page.drawer.first_words.heightForWidth(448) == 0
    context.change(lambda: context.services.dreams.edit_dream(example.dreams[0].id, "I fly.", None))
    page.drawer.show()
    page.drawer.first_words.button.click()
    assert page.drawer.first_words.label.words() == example.dreams[0].words
    assert page.drawer.first_words.label.isVisible()


def test_the_dream_moves_from_the_drawer(page: DreamPage, context: Context, example: Plan) -> None:
    page.drawer.order.row.choice_pressed.emit(1)
    assert context.services.people.plan(example.person.id).dreams[1].id == example.dreams[0].id


def test_after_its_picture_what_matters_is_typed_at_once(
    context: Context, example: Plan, qtbot: QtBot
) -> None:
    window = Window(context, {Place.DREAM: open_page, Place.PICTURE: open_picture})
    qtbot.addWidget(window.shell)
    window.shell.resize(1366, 768)
    window.shell.show()
    window.shell.activateWindow()
    qtbot.waitUntil(window.shell.isActiveWindow)
    context.navigator.start_at(Route(Place.DREAM, example.person.id, example.dreams[0].id))
    assert window.parts is not None
    page = window.parts.widget
    assert isinstance(page, DreamPage)
    page.board.matter_wanted.emit()
    context.navigator.answer(symbol("garden"))
    assert window.shell.is_drawer_open
    field = page.drawer.field
    assert field.focusProxy() is QApplication.focusWidget()
    assert field.words() == ""
    qtbot.keyClicks(QApplication.focusWidget(), "I grow ")
    with qtbot.waitSignal(field.settled):
        qtbot.keyClicks(QApplication.focusWidget(), "beans.")
    line = context.services.people.plan(example.person.id).lines_in("matters", example.dreams[0].id)[-1]
    assert (line.words, line.picture) == ("I grow beans.", symbol("garden"))


def test_words_being_typed_stay_when_something_new_gets_its_id(page: DreamPage, qtbot: QtBot) -> None:
    page.drawer.show()
    page.drawer.activateWindow()
    qtbot.waitUntil(page.drawer.isActiveWindow)
    said = Said(picture=symbol("garden"))
    page.drawer.show_state(DreamState(edited=said, is_matter=True, is_ready=True))
    page.drawer.focus_words()
    qtbot.keyClicks(page.drawer.field.focusProxy(), "I gr")
    page.drawer.show_state(DreamState(edited=replace(said, id="new"), is_matter=True, is_ready=True))
    assert page.drawer.field.words() == "I gr"
    page.drawer.show_state(DreamState(edited=Said("other", "Tea"), is_matter=True, is_ready=True))
    assert page.drawer.field.words() == "Tea"
