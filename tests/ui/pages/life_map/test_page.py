from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pcplanner.domain.lines import Details, Spot
from pcplanner.domain.pictures import symbol
from pcplanner.ui.context import Context
from pcplanner.ui.pages.life_map.page import LifeMapPage, open_page
from pcplanner.ui.pages.life_map.tiles import PlaceButton, SquareButton
from pcplanner.ui.pages.life_map.view_model import MapAsks
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.window import Window

Go = Callable[[str], LifeMapPage]


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> Window:
    made = Window(context, {Place.LIFE_MAP: open_page})
    qtbot.addWidget(made.shell)
    made.shell.resize(1366, 768)
    made.shell.show()
    made.shell.activateWindow()
    return made


@pytest.fixture
def go(window: Window, context: Context) -> Go:
    def gone(person_id: str) -> LifeMapPage:
        context.navigator.start_at(Route(Place.LIFE_MAP, person_id, "places"))
        assert window.parts is not None
        assert isinstance(window.parts.widget, LifeMapPage)
        return window.parts.widget

    return gone


def keep(context: Context, person_id: str, words: str, spot: Spot | None = None) -> None:
    details = Details(spot=spot)
    context.change(
        lambda: context.services.lines.add(person_id, "places", words, symbol("library"), details=details)
    )


def spot(context: Context, person_id: str) -> Spot | None:
    return context.services.people.plan(person_id).lines_in("places")[0].details.spot


def button(page: LifeMapPage, words: str) -> PlaceButton:
    return next(x for x in page.findChildren(PlaceButton) if x.words() == words and x.isVisible())


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_a_place_is_put_and_coloured_with_the_keyboard_only(
    go: Go, context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    page = go(new_person_id)
    keep(context, new_person_id, "Library")
    qtbot.keyClick(button(page, "Library"), Qt.Key.Key_Return)
    assert page.head().prompt == "How is Library?"
    qtbot.keyClick(page.board.pieces()["feeling:like"], Qt.Key.Key_Space)
    qtbot.keyClick(page.board.pieces()["move"], Qt.Key.Key_Return)
    assert isinstance(focus(), SquareButton)
    qtbot.keyClick(focus(), Qt.Key.Key_Right)
    assert focus().accessibleName() == "Put it top left"
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    assert spot(context, new_person_id) == Spot(300, 125, "like")
    assert focus().accessibleName() == "It is top left"
    qtbot.keyClick(page.board.pieces()["done"], Qt.Key.Key_Return)
    qtbot.keyClick(page.board.pieces()["done"], Qt.Key.Key_Return)
    assert button(page, "Library").accessibleName() == "Library, top left, I like it here"


def test_the_arrow_keys_move_the_chosen_place_a_little(
    go: Go, context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    page = go(new_person_id)
    keep(context, new_person_id, "Library", Spot(300, 125))
    button(page, "Library").click()
    shown = button(page, "Library")
    shown.setFocus()
    qtbot.keyClick(shown, Qt.Key.Key_Right)
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    assert spot(context, new_person_id) == Spot(340, 165)
    assert focus() is shown


def test_the_arrow_keys_go_from_place_to_place_while_none_is_chosen(
    go: Go, context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    page = go(new_person_id)
    keep(context, new_person_id, "Library", Spot(100, 125))
    keep(context, new_person_id, "The pool", Spot(900, 125))
    button(page, "Library").setFocus()
    qtbot.keyClick(button(page, "Library"), Qt.Key.Key_Right)
    assert focus() is button(page, "The pool")
    assert spot(context, new_person_id) == Spot(100, 125)


def test_a_drag_is_a_shortcut(go: Go, context: Context, new_person_id: str) -> None:
    page = go(new_person_id)
    keep(context, new_person_id, "Library", Spot(100, 125, "ok"))
    shown = button(page, "Library")
    start = shown.rect().center()
    QTest.mousePress(shown, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(shown, start + QPoint(40, 0))
    QTest.mouseMove(shown, start + QPoint(200, 0))
    QTest.mouseRelease(shown, Qt.MouseButton.LeftButton, pos=shown.rect().center())
    found = spot(context, new_person_id)
    assert found is not None
    assert found.across > 200
    assert found.colour == "ok"


def test_all_of_a_place_can_be_looked_at_and_back_leads_to_it(
    go: Go, context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    page = go(new_person_id)
    keep(context, new_person_id, "Library", Spot(300, 125))
    button(page, "Library").click()
    qtbot.keyClick(page.board.pieces()["look"], Qt.Key.Key_Return)
    assert page.whole.isVisible()
    assert page.go_back()
    assert page.board.isVisible()
    assert page.go_back()
    assert not page.go_back()


def test_the_words_of_a_colour_are_typed(go: Go, context: Context, new_person_id: str, qtbot: QtBot) -> None:
    page = go(new_person_id)
    keep(context, new_person_id, "Library", Spot(300, 125, "like"))
    qtbot.keyClick(page.board.pieces()["colours"], Qt.Key.Key_Return)
    field = focus()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, "My safe places")
    qtbot.keyClick(page.board.pieces()["done"], Qt.Key.Key_Return)
    assert button(page, "Library").accessibleName() == "Library, top left, My safe places"


def test_with_big_words_the_map_is_a_list(go: Go, context: Context, new_person_id: str) -> None:
    page = go(new_person_id)
    keep(context, new_person_id, "Library", Spot(300, 125, "like"))
    keep(context, new_person_id, "The pool")
    context.look.change(metrics=Metrics(2.0))
    shown = [x for x in page.findChildren(PlaceButton) if x.isVisible()]
    assert {x.width() for x in shown} == {shown[0].width()}
    assert shown[0].width() > page.board.width() / 2
    assert page.reading()[0] == "Library, top left, I like it here"


@pytest.mark.parametrize(("scale", "size"), [(1.0, (1366, 768)), (1.5, (1280, 720)), (2.0, (1280, 720))])
@pytest.mark.parametrize(
    ("asks", "count"),
    [
        (MapAsks.NOTHING, 0),
        (MapAsks.NOTHING, 26),
        (MapAsks.FEELING, 3),
        (MapAsks.WHERE, 3),
        (MapAsks.COLOURS, 0),
    ],
)
def test_everything_is_whole_and_named_at_every_text_size(
    go: Go,
    window: Window,
    context: Context,
    new_person_id: str,
    scale: float,
    size: tuple[int, int],
    asks: MapAsks,
    count: int,
) -> None:
    window.shell.resize(*size)
    for number in range(count):
        spot = Spot(37 * number % 1000, 91 * number % 1000, "want")
        context.services.lines.add(
            new_person_id, "places", f"Place {number}", symbol("library"), details=Details(spot=spot)
        )
    page = go(new_person_id)
    # The window puts on the look of the plan that opens, so another size comes after it.
    context.look.change(metrics=Metrics(scale))
    if asks in {MapAsks.FEELING, MapAsks.WHERE}:
        page._map.choose(page._map.places()[0])
    page._map.ask(asks)
    seen = set()
    for number in range(page.board.pager.count):
        page.board.show_page(number)
        for child in page.board.findChildren(QWidget):
            if child.isVisible() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
                place = QRect(child.mapTo(page, QPoint()), child.size())
                assert page.rect().contains(place), child.accessibleName()
                assert child.accessibleName()
                if isinstance(child, PlaceButton):
                    seen.add(child.words())
                if isinstance(child, PressButton):
                    assert min(child.width(), child.height()) >= 44, child.accessibleName()
    is_list = asks is MapAsks.NOTHING or (asks is MapAsks.FEELING and scale < 2)
    assert len(seen) == (count if is_list else 0)
