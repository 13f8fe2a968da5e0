from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from pytestqt.qtbot import QtBot

from pcplanner.domain.circle import Ring, Supporter
from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.circle.page import CirclePage, open_page
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.drawn.piece import PieceButton
from pcplanner.ui.widgets.press import PressButton

Opened = tuple[PageParts, CirclePage]
Open = Callable[..., Opened]


@pytest.fixture
def opened(context: Context, example_person_id: str, qtbot: QtBot) -> Open:
    def made(person_id: str = example_person_id, size: tuple[int, int] = (1366, 584)) -> Opened:
        route = Route(Place.CIRCLE, person_id)
        context.navigator.start_at(Route(Place.HOME, person_id), route)
        parts = open_page(context, route)
        assert isinstance(parts.widget, CirclePage)
        qtbot.addWidget(parts.widget)
        parts.widget.resize(*size)
        parts.widget.show()
        return parts, parts.widget

    return made


@pytest.fixture
def mum(example: Plan) -> Supporter:
    return next(x for x in example.supporters if x.name == "Mum")


def face(page: CirclePage, supporter: Supporter) -> PieceButton:
    found = page.board.pieces.button(("face", supporter.id))
    assert found is not None
    return found


def test_choosing_a_face_asks_where_it_goes(opened: Open, mum: Supporter, qtbot: QtBot) -> None:
    parts, page = opened()
    assert parts.head().prompt == "Who is in my life?"
    assert not page.panel.isVisible()
    qtbot.keyClick(face(page, mum), Qt.Key.Key_Return)
    assert parts.head().prompt == "Where does Mum go?"
    assert page.panel.isVisible()
    assert page.panel.rings[Ring.CLOSEST].is_chosen()


def test_moving_by_keyboard_only(opened: Open, context: Context, mum: Supporter, qtbot: QtBot) -> None:
    _, page = opened()
    qtbot.keyClick(face(page, mum), Qt.Key.Key_Space)
    qtbot.keyClick(page.panel.rings[Ring.PAID], Qt.Key.Key_Return)
    assert page.panel.rings[Ring.PAID].is_chosen()
    before = [x.name for x in context.services.people.plan(mum.person_id).ring(Ring.PAID)]
    qtbot.keyClick(page.panel.on, Qt.Key.Key_Return)
    after = [x.name for x in context.services.people.plan(mum.person_id).ring(Ring.PAID)]
    assert after.index("Mum") == (before.index("Mum") + 1) % len(before)
    qtbot.keyClick(page.panel.out, Qt.Key.Key_Return)
    assert not page.panel.isVisible()
    assert page.board.pieces.button(("face", mum.id)) is None


def test_an_open_seat_begins_in_its_ring(
    opened: Open, context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    _, page = opened(new_person_id)
    seat = page.board.pieces.button(("open", "2.0"))
    assert seat is not None
    qtbot.keyClick(seat, Qt.Key.Key_Return)
    assert context.navigator.here == Route(Place.SUPPORTER, new_person_id, "", "2.0")


def test_an_empty_circle_says_what_to_do_first(opened: Open, new_person_id: str) -> None:
    parts, page = opened(new_person_id)
    assert "Put the first one in." in page.hint.text()
    assert any("Nobody here yet." in text for text in parts.reading())


def test_the_hear_button_reads_the_rings(opened: Open, mum: Supporter, qtbot: QtBot) -> None:
    parts, page = opened()
    assert any("Mum" in text and "Closest" in text for text in parts.reading())
    face(page, mum).click()
    assert len(parts.reading()) == 1
    assert parts.reading()[0].startswith("Mum")


def test_a_drop_on_another_ring_moves(opened: Open, context: Context, mum: Supporter) -> None:
    _, page = opened()
    page.board.dropped.emit(mum.id, int(Ring.FRIENDS), 5)
    friends = context.services.people.plan(mum.person_id).ring(Ring.FRIENDS)
    assert [x.turn_degrees for x in friends if x.name == "Mum"] == [5]


def many(context: Context, person_id: str, count: int) -> None:
    name = 'A very long name <b>&" نور 👩‍🦽 ' + "x" * 100
    for number in range(count):
        ring = Ring(number % 4 + 1)
        context.services.circle.add(person_id, f"{name}{number}", None, ring, is_paid=ring is Ring.PAID)


@pytest.mark.parametrize(
    ("scale", "size"),
    [(1.0, (1366, 584)), (1.0, (1280, 536)), (1.5, (1280, 520)), (2.0, (1288, 376)), (2.0, (1202, 328))],
)
@pytest.mark.parametrize("count", [0, 1, 12, 40])
def test_everything_is_whole_with_any_number_at_every_text_size(
    opened: Open, context: Context, new_person_id: str, count: int, scale: float, size: tuple[int, int]
) -> None:
    many(context, new_person_id, count)
    context.look.change(metrics=Metrics(scale))
    parts, page = opened(new_person_id, size)
    seen: set[str] = set()
    for number in range(page.board.pager.count):
        page.board.show_page(number)
        seen |= {b.piece.key[1] for b in page.board.pieces.buttons if b.piece.key[0] == "face"}
    assert len(seen) == count
    if count:
        page.board.pressed.emit(sorted(seen)[0])
    for button in page.findChildren(PressButton):
        if button.isVisibleTo(page) and not isinstance(button, PieceButton):
            place = QRect(button.mapTo(page, QPoint()), button.size())
            assert button.accessibleName()
            assert min(button.width(), button.height()) >= 44
            assert page.rect().contains(place), button.accessibleName()
    assert parts.head().prompt


def test_with_big_words_the_buttons_take_the_place_of_the_circle(
    opened: Open, context: Context, mum: Supporter, qtbot: QtBot
) -> None:
    context.look.change(metrics=Metrics(2.0))
    parts, page = opened(size=(1288, 376))
    page.board.pressed.emit(mum.id)
    assert not page.board.isVisible()
    assert page.panel.isVisible()
    assert parts.head().next_label == "Done"
    assert parts.go_next is not None
    parts.go_next()
    assert page.board.isVisible()
    parts.go_next()
    assert context.navigator.here is not None
    assert context.navigator.here.place is Place.DREAMS


def test_next_goes_on_though_somebody_is_chosen(opened: Open, context: Context, mum: Supporter) -> None:
    parts, page = opened()
    face(page, mum).click()
    assert parts.go_next is not None
    parts.go_next()
    assert context.navigator.here is not None
    assert context.navigator.here.place is Place.DREAMS


def test_bigger_words_are_followed_at_once(opened: Open, context: Context) -> None:
    parts, _ = opened()
    assert parts.head().is_wide
    context.look.change(metrics=Metrics(2.0))
    assert not parts.head().is_wide


def test_with_big_words_the_keyboard_lands_on_the_ring_and_comes_back_to_the_face(
    opened: Open, context: Context, mum: Supporter, qtbot: QtBot
) -> None:
    context.look.change(metrics=Metrics(2.0))
    parts, page = opened(size=(1288, 376))
    face(page, mum).setFocus()
    qtbot.keyClick(face(page, mum), Qt.Key.Key_Return)
    assert page.focusWidget() is page.panel.rings[Ring.CLOSEST]
    page.panel.rings[Ring.FRIENDS].setFocus()
    qtbot.keyClick(page.panel.rings[Ring.FRIENDS], Qt.Key.Key_Return)
    assert page.focusWidget() is page.panel.rings[Ring.FRIENDS]
    assert parts.go_next is not None
    parts.go_next()
    assert page.focusWidget() is face(page, mum)


def test_after_somebody_is_taken_out_the_keyboard_is_on_putting_in(
    opened: Open, mum: Supporter, qtbot: QtBot
) -> None:
    _, page = opened()
    qtbot.keyClick(face(page, mum), Qt.Key.Key_Return)
    page.panel.out.setFocus()
    qtbot.keyClick(page.panel.out, Qt.Key.Key_Return)
    assert page.focusWidget() is page.put_in


def test_the_line_of_whoever_is_chosen_is_whole_on_the_board(opened: Open, example: Plan) -> None:
    _, page = opened()
    for member in example.supporters:
        face(page, member).click()
        assert page.board.rect().contains(face(page, member).geometry()), member.name


def test_choosing_leads_the_keyboard_to_what_can_be_done(opened: Open, mum: Supporter, qtbot: QtBot) -> None:
    _, page = opened()
    face(page, mum).setFocus()
    qtbot.keyClick(face(page, mum), Qt.Key.Key_Return)
    assert page.focusWidget() is page.panel.rings[Ring.CLOSEST]
    page.panel.on.setFocus()
    qtbot.keyClick(page.panel.on, Qt.Key.Key_Return)
    assert page.focusWidget() is page.panel.on
