from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pcplanner.domain.circle import Role
from pcplanner.domain.lines import Answer
from pcplanner.ui.context import Context
from pcplanner.ui.pages.alarm.page import AlarmPage, open_page
from pcplanner.ui.pages.alarm.tiles import ContactCard
from pcplanner.ui.pages.alarm.view_model import CHOOSING
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.window import Window

Go = Callable[[str], AlarmPage]


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> Window:
    made = Window(context, {Place.ALARM: open_page})
    qtbot.addWidget(made.shell)
    made.shell.resize(1366, 768)
    made.shell.show()
    made.shell.activateWindow()
    return made


@pytest.fixture
def go(window: Window, context: Context) -> Go:
    def gone(person_id: str) -> AlarmPage:
        context.navigator.start_at(Route(Place.ALARM, person_id, "alarm"))
        assert window.parts is not None
        assert isinstance(window.parts.widget, AlarmPage)
        return window.parts.widget

    return gone


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def face(page: AlarmPage, name: str) -> OptionRow:
    return next(x for x in page.findChildren(OptionRow) if x.words() == name and x.isVisible())


def test_somebody_is_chosen_and_gets_a_number_with_the_keyboard_only(
    go: Go, context: Context, example_person_id: str, qtbot: QtBot
) -> None:
    page = go(example_person_id)
    qtbot.keyClick(page.board.pieces()["choose"], Qt.Key.Key_Return)
    assert page.head().prompt == "Who can ring for me?"
    qtbot.keyClick(face(page, "Joy"), Qt.Key.Key_Space)
    assert face(page, "Joy").is_chosen()
    qtbot.keyClick(page.board.pieces()["done"], Qt.Key.Key_Return)
    card = next(x for x in page.findChildren(ContactCard) if x.words() == "Joy")
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert page.head().prompt == "What is the phone number of Joy?"
    assert isinstance(focus(), QLineEdit)
    qtbot.keyClicks(focus(), "01632 960 777")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    plan = context.services.people.plan(example_person_id)
    joy = next(x for x in plan.supporters if x.name == "Joy")
    assert Role.ALARM_CONTACT in joy.roles
    assert [x.words for x in plan.lines_in("alarm", joy.id)] == ["01632 960 777"]
    assert "Joy. The phone number is 01632 960 777." in page.reading()


def test_with_nobody_in_the_circle_there_is_a_way_to_it(
    go: Go, context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    page = go(new_person_id)
    assert "Nobody can ring for me yet." in page.reading()
    qtbot.keyClick(page.board.pieces()["choose"], Qt.Key.Key_Return)
    pieces = page.board.pieces()
    asked = []
    context.navigator.moved.disconnect()
    context.navigator.moved.connect(lambda route, _move: asked.append(route))
    qtbot.keyClick(pieces["circle"], Qt.Key.Key_Return)
    assert asked == [Route(Place.CIRCLE, new_person_id)]


def test_a_sign_is_added_in_the_drawer_and_stands_on_the_page(
    go: Go, window: Window, new_person_id: str, qtbot: QtBot
) -> None:
    page = go(new_person_id)
    qtbot.keyClick(page.board.pieces()["sign"], Qt.Key.Key_Return)
    assert window.shell.is_drawer_open
    qtbot.keyClicks(focus(), "I go quiet.")
    page.drawer.words.settled.emit("I go quiet.")
    assert any("I go quiet." in x for x in page.reading())


def test_back_goes_from_the_number_to_the_whole_chapter(go: Go, example_person_id: str) -> None:
    page = go(example_person_id)
    page.findChildren(ContactCard)[0].click()
    assert page.go_back()
    assert not page.go_back()


@pytest.mark.parametrize(("scale", "size"), [(1.0, (1366, 768)), (1.5, (1280, 720)), (2.0, (1280, 720))])
@pytest.mark.parametrize("asked", ["", CHOOSING, "phone"])
def test_everything_is_whole_and_named_at_every_text_size(
    go: Go,
    window: Window,
    context: Context,
    example_person_id: str,
    scale: float,
    size: tuple[int, int],
    asked: str,
) -> None:
    window.shell.resize(*size)
    page = go(example_person_id)
    # The window puts on the look of the plan that opens, so another size comes after it.
    context.look.change(metrics=Metrics(scale))
    view_model = page._alarm
    view_model.ask(view_model.contacts[0].id if asked == "phone" else asked)
    names = set()
    for number in range(page.board.pager.count):
        page.board.show_page(number)
        for child in page.board.findChildren(QWidget):
            if child.isVisible() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
                place = QRect(child.mapTo(page, QPoint()), child.size())
                assert page.rect().contains(place), child.accessibleName()
                assert child.accessibleName()
                names.add(child.accessibleName())
                if isinstance(child, PressButton):
                    assert min(child.width(), child.height()) >= 44
    if asked == CHOOSING:
        assert {x.name for x in view_model.circle} <= names


def test_where_there_is_no_sign_yet_nothing_is_an_answer_too(
    go: Go, context: Context, new_person_id: str
) -> None:
    page = go(new_person_id)
    rows = {x.words(): x for x in page.findChildren(OptionRow) if x.isVisible()}
    assert list(rows) == ["Nothing", "I do not want to say"]
    rows["I do not want to say"].click()
    (line,) = context.services.people.plan(new_person_id).lines_in("alarm")
    assert line.answer is Answer.DID_NOT_WANT
