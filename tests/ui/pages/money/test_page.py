from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from pcplanner.domain.lines import Answer, Details
from pcplanner.domain.money import Money, Period
from pcplanner.ui.context import Context
from pcplanner.ui.pages.money.page import MoneyPage, open_page
from pcplanner.ui.pages.money.tiles import MoneyTile, SumCard
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.window import Window

Go = Callable[[str], MoneyPage]


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> Window:
    made = Window(context, {Place.MONEY: open_page})
    qtbot.addWidget(made.shell)
    made.shell.resize(1366, 768)
    made.shell.show()
    made.shell.activateWindow()
    return made


@pytest.fixture
def go(window: Window, context: Context) -> Go:
    def gone(person_id: str) -> MoneyPage:
        context.navigator.start_at(Route(Place.MONEY, person_id, "money"))
        assert window.parts is not None
        assert isinstance(window.parts.widget, MoneyPage)
        return window.parts.widget

    return gone


def keep(context: Context, person_id: str, words: str, money: Money) -> None:
    context.change(
        lambda: context.services.lines.add(person_id, "money", words, details=Details(money=money))
    )


def fill(context: Context, person_id: str) -> None:
    keep(context, person_id, "Support at home", Money(5000, Period.WEEK, payer="The council"))
    keep(context, person_id, "Help at night", Money(3400, Period.WEEK, words="about £34"))
    keep(context, person_id, "My budget", Money(9000, Period.WEEK, is_total=True))
    keep(context, person_id, "A trip", Money(None, Period.YEAR))


def piece(page: MoneyPage, key: str) -> QWidget:
    return page.board.pieces()[key]


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def shown(page: QWidget) -> list[PressButton]:
    return [x for x in page.findChildren(PressButton) if x.isVisible()]


def test_the_sums_stand_at_the_foot_each_by_its_period(go: Go, context: Context, new_person_id: str) -> None:
    page = go(new_person_id)
    fill(context, new_person_id)
    names = [x.accessibleName() for x in page.findChildren(SumCard)]
    assert names[0] == "Each week it is about £84. Somebody told us £90. The parts make about £84."
    assert names[1] == "Each year we do not know yet. We do not know 1 amount yet."
    assert any("£84" in x for x in page.reading())


def test_an_amount_is_written_down_with_the_keyboard_only(
    go: Go, context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    page = go(new_person_id)
    qtbot.keyClick(piece(page, "add"), Qt.Key.Key_Return)
    assert isinstance(focus(), QLineEdit)
    qtbot.keyClicks(focus(), "Swimming")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    qtbot.keyClicks(focus(), "£6.50")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    qtbot.keyClick(piece(page, "period:visit"), Qt.Key.Key_Space)
    qtbot.keyClick(piece(page, "next"), Qt.Key.Key_Return)
    qtbot.keyClick(piece(page, "who:me"), Qt.Key.Key_Return)
    qtbot.keyClick(piece(page, "done"), Qt.Key.Key_Return)
    (line,) = context.services.people.plan(new_person_id).lines_in("money")
    assert line.words == "Swimming"
    assert line.details.money == Money(650, Period.VISIT, payer="me")
    (card,) = page.findChildren(MoneyTile)
    assert "£6.50 a visit" in card.accessibleName()


def test_pressing_an_amount_asks_about_it_and_back_shows_all(
    go: Go, window: Window, context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    page = go(new_person_id)
    fill(context, new_person_id)
    card = next(x for x in page.findChildren(MoneyTile) if x.words() == "Help at night")
    card.click()
    assert page.head().prompt == "How much is it?"
    assert isinstance(focus(), QLineEdit)
    assert focus().property("text") == "about £34"
    assert page.go_back()
    assert page.head().prompt != "How much is it?"
    assert not page.go_back()


def test_with_the_drawer_open_a_press_works_on_the_line_there(
    go: Go, window: Window, context: Context, new_person_id: str
) -> None:
    page = go(new_person_id)
    fill(context, new_person_id)
    window.shell.open_drawer()
    card = next(x for x in page.findChildren(MoneyTile) if x.words() == "Support at home")
    card.click()
    assert page.drawer.words.words() == "Support at home"
    assert "add" in page.board.pieces()


def test_a_bad_amount_is_told_at_its_field(
    go: Go, context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    page = go(new_person_id)
    fill(context, new_person_id)
    page.findChildren(MoneyTile)[0].click()
    field = focus()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, "lots of money")
    qtbot.keyClick(piece(page, "done"), Qt.Key.Key_Return)
    (line, *_) = context.services.people.plan(new_person_id).lines_in("money")
    assert line.details.money is not None
    assert line.details.money.words == "lots of money"


@pytest.mark.parametrize(("scale", "size"), [(1.0, (1366, 768)), (1.5, (1280, 720)), (2.0, (1280, 720))])
@pytest.mark.parametrize("step", [None, 0, 1, 2, 3, 4])
def test_everything_is_whole_and_named_at_every_text_size(
    go: Go,
    window: Window,
    context: Context,
    example_person_id: str,
    scale: float,
    size: tuple[int, int],
    step: int | None,
) -> None:
    window.shell.resize(*size)
    page = go(example_person_id)
    # The window puts on the look of the plan that opens, so another size comes after it.
    context.look.change(metrics=Metrics(scale))
    fill(context, example_person_id)
    if step is not None:
        page.findChildren(MoneyTile)[0].click()
        page._money.go_to(step)
    seen = set()
    for number in range(page.board.pager.count):
        page.board.show_page(number)
        for child in page.board.findChildren(QWidget):
            if not child.isVisible() or not child.focusPolicy() & Qt.FocusPolicy.TabFocus:
                continue
            seen.add(child)
            place = QRect(child.mapTo(page, QPoint()), child.size())
            assert page.rect().contains(place), child.accessibleName()
            assert child.accessibleName()
            if isinstance(child, PressButton):
                assert min(child.width(), child.height()) >= 44, child.accessibleName()
        assert not [x for x in page.findChildren(QScrollBar) if x.isVisible()]
    assert seen


@pytest.mark.parametrize("size", [(1366, 768), (1280, 720)])
def test_a_question_is_in_view_also_when_its_amount_stood_on_a_later_page(
    go: Go, window: Window, context: Context, new_person_id: str, size: tuple[int, int]
) -> None:
    window.shell.resize(*size)
    page = go(new_person_id)
    context.look.change(metrics=Metrics(2.0))
    fill(context, new_person_id)
    page.board.show_page(1)
    card = next(x for x in page.findChildren(MoneyTile) if x.isVisible())
    card.click()
    assert piece(page, "field:amount").isVisible()
    assert page.go_back()
    assert card.words() in [x.words() for x in page.findChildren(MoneyTile) if x.isVisible()]


def test_an_empty_chapter_offers_nothing_as_an_answer(go: Go, context: Context, new_person_id: str) -> None:
    page = go(new_person_id)
    names = [x.accessibleName() for x in shown(page)]
    assert {"Nothing", "I do not want to say"} <= set(names)
    next(x for x in shown(page) if x.accessibleName() == "Nothing").click()
    (line,) = context.services.people.plan(new_person_id).lines_in("money")
    assert (line.answer, line.details.money) == (Answer.NOTHING, None)
    assert "I do not want to say" not in [x.accessibleName() for x in shown(page)]


def test_nothing_is_ticked_before_anybody_says_how_often(
    go: Go, context: Context, new_person_id: str
) -> None:
    page = go(new_person_id)
    keep(context, new_person_id, "Swimming", Money(600))
    page.findChildren(MoneyTile)[0].click()
    page._money.go_to(2)
    rows = [x for x in page.findChildren(OptionRow) if x.isVisible()]
    assert rows
    assert not any(x.is_chosen() for x in rows)


def test_another_payer_gets_an_amount_of_their_own_for_the_same_thing(
    go: Go, context: Context, new_person_id: str
) -> None:
    page = go(new_person_id)
    keep(context, new_person_id, "Swimming", Money(600, Period.VISIT, payer="me"))
    page.findChildren(MoneyTile)[0].click()
    page._money.go_to(3)
    another = piece(page, "another")
    assert isinstance(another, PressButton)
    another.click()
    assert page.head().prompt == "How much is it?"
    lines = context.services.people.plan(new_person_id).lines_in("money")
    assert [x.words for x in lines] == ["Swimming", "Swimming"]
    assert {x.details.money for x in lines} == {
        Money(600, Period.VISIT, payer="me"),
        Money(None, Period.VISIT),
    }
