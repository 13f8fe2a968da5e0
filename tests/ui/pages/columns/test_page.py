import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot
from tests.ui.line_editing.opening import (
    button,
    cards,
    chapter_route,
    check_every_size,
    focus,
    open_chapter,
)

from pcplanner.domain.circle import Ring
from pcplanner.domain.lines import Answer, Check, Line, Slot, Source
from pcplanner.ui.context import Context
from pcplanner.ui.routes import Place

KINDS = ("working", "four_plus_one", "signs", "decision_record", "learning_log", "my_names")


def lines(context: Context, person_id: str, chapter: str) -> tuple[Line, ...]:
    return context.services.people.plan(person_id).lines_in(chapter)


def fill(context: Context, person_id: str, chapter: str) -> None:
    """Fill each column of two rows, one cell with several entries."""
    found = context.services.styles.chapter(chapter)
    assert found is not None
    for row in ("a", "b"):
        for column in found.columns:
            slot = Slot(column.id, row if found.is_table else "")
            for words in ("I like it.", "Robin wants a quiet room with a door.")[: 2 if row == "a" else 1]:
                context.services.lines.add(person_id, chapter, words, slot=slot)


@pytest.mark.parametrize("chapter", KINDS)
def test_nothing_is_clipped_and_everything_has_a_name(
    context: Context, new_person_id: str, qtbot: QtBot, chapter: str
) -> None:
    fill(context, new_person_id, chapter)
    window, page = open_chapter(context, qtbot, chapter_route(Place.COLUMNS, new_person_id, chapter))
    check_every_size(window, page, context)


def test_every_line_of_every_column_is_on_a_page(context: Context, new_person_id: str, qtbot: QtBot) -> None:
    fill(context, new_person_id, "decision_record")
    context.services.lines.add(new_person_id, "decision_record", "Lost", slot=Slot("no_such_column", "a"))
    _, page = open_chapter(context, qtbot, chapter_route(Place.COLUMNS, new_person_id, "decision_record"))
    seen = set()
    for number in range(page.board.pager.count):
        page.board.show_page(number)
        seen |= {tile.row.id for tile in cards(page)}
    assert seen == {x.id for x in lines(context, new_person_id, "decision_record")}


def test_a_line_is_added_to_a_column_with_only_the_keyboard(
    context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    window, page = open_chapter(context, qtbot, chapter_route(Place.COLUMNS, new_person_id, "good_bad_days"))
    first = button(page, "Add. ")
    first.setFocus()
    QTest.keyClick(focus(), Qt.Key.Key_Right)
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    assert window.shell.is_drawer_open
    assert isinstance(focus(), QPlainTextEdit)
    QTest.keyClicks(focus(), "It rains.")
    assert [tile.words() for tile in cards(page)] == ["It rains."]
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    (line,) = lines(context, new_person_id, "good_bad_days")
    assert (line.words, line.slot) == ("It rains.", Slot("bad"))


def test_a_row_of_a_table_is_filled_in_cell_by_cell(
    context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    _, page = open_chapter(context, qtbot, chapter_route(Place.COLUMNS, new_person_id, "signs"))
    button(page, "Add. ").click()
    drawer = page.drawer
    assert drawer.title.words() == "When this happens"
    for words in ("It is loud.", "I rub my ears."):
        QTest.keyClicks(focus(), words)
        drawer.next.click()
    assert drawer.title.words() == "We think it means"
    found = lines(context, new_person_id, "signs")
    assert [x.slot.column for x in found] == ["when_this", "i_do"]
    assert len({x.slot.row_id for x in found}) == 1
    page.board.focus_piece("entry:new")
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    QTest.keyClicks(focus(), "It is dark.")
    drawer.next.click()
    rows = {x.slot.row_id for x in lines(context, new_person_id, "signs")}
    assert len(rows) == 2


def test_the_arrow_keys_go_between_cards_and_on_to_the_next_page(
    context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    for n in range(5):
        context.services.lines.add(new_person_id, "good_bad_days", f"Line {n}.", slot=Slot("good"))
    _, page = open_chapter(context, qtbot, chapter_route(Place.COLUMNS, new_person_id, "good_bad_days"))
    cards(page)[0].setFocus()
    for _ in range(2):
        QTest.keyClick(focus(), Qt.Key.Key_Down)
    assert focus() is cards(page)[2]
    QTest.keyClick(focus(), Qt.Key.Key_Down)
    assert page.board.pager.index == 1
    assert page.board.isAncestorOf(focus())
    assert focus().isVisible()


def test_a_card_opens_whole_is_answered_and_closes_with_the_keyboard_back_on_it(
    context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    made = context.services.lines.add(new_person_id, "working", "I go out.", slot=Slot("working")).value
    _, page = open_chapter(context, qtbot, chapter_route(Place.COLUMNS, new_person_id, "working"))
    here = context.navigator.here
    cards(page)[0].setFocus()
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert page.whole.isVisible()
    assert page.isAncestorOf(focus())
    button(page, "Yes. I go out.").click()
    assert context.services.people.plan(new_person_id).lines[0].check is Check.YES
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert context.navigator.here == here
    assert not page.whole.isVisible()
    assert focus() is cards(page)[0]
    assert cards(page)[0].row.id == made.id
    assert "Right" in focus().accessibleName()


def test_views_that_differ_stand_side_by_side_with_their_faces(
    context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    mum = context.services.circle.add(new_person_id, "Mum", None, Ring.CLOSEST).value
    add = context.services.lines.add
    mine = add(new_person_id, "working", "I like the bus.", slot=Slot("working")).value
    context.services.lines.add_view(mine.id, "Robin hates the bus.", None, Source.SOMEONE_ELSE, mum.id)
    _, page = open_chapter(context, qtbot, chapter_route(Place.COLUMNS, new_person_id, "working"))
    assert [tile.words() for tile in cards(page)] == ["I like the bus.", "Robin hates the bus."]
    cards(page)[0].click()
    shown = [row.row.words for row in page.whole.rows()]
    assert shown == ["I like the bus.", "Robin hates the bus."]


def test_a_chapter_that_is_gone_gets_a_plain_message(
    context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    _, page = open_chapter(context, qtbot, chapter_route(Place.COLUMNS, new_person_id, "no_such_chapter"))
    assert page.head().title == "This part is gone"
    assert "still here" in page.head().prompt
    assert not cards(page)


def test_the_drawer_works_on_the_card_that_is_pressed(
    context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    fill(context, new_person_id, "working")
    window, page = open_chapter(context, qtbot, chapter_route(Place.COLUMNS, new_person_id, "working"))
    window.shell.open_drawer()
    tile = cards(page)[0]
    tile.click()
    assert not page.whole.isVisible()
    assert page.drawer.words.words() == tile.words()
    assert tile.is_chosen()


@pytest.mark.parametrize("chapter", ["good_bad_days", "signs", "decision_record"])
def test_the_person_can_answer_nothing_or_not_want_to_say(
    context: Context, new_person_id: str, qtbot: QtBot, chapter: str
) -> None:
    _, page = open_chapter(context, qtbot, chapter_route(Place.COLUMNS, new_person_id, chapter))
    page.board.focus_piece("answer:did_not_want")
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    (line,) = lines(context, new_person_id, chapter)
    assert line.answer is Answer.DID_NOT_WANT
    assert [tile.words() for tile in cards(page)] == ["I do not want to say"]
    assert "answer:nothing" not in page.board.pieces()
    assert page.board.isAncestorOf(focus())
