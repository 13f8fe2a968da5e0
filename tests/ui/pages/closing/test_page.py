from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.line_editing.opening import button, chapter_route, check_every_size, focus, open_chapter

from pcplanner.domain.circle import Ring
from pcplanner.domain.lines import Answer, Line, Source
from pcplanner.domain.meetings import CLOSING
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.line_editing.chapter_page import ChapterPage
from pcplanner.ui.messages import Message
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.words_field import WordsField
from pcplanner.ui.window import Window


def lines(context: Context, person_id: str) -> tuple[Line, ...]:
    return context.services.people.plan(person_id).lines_in(CLOSING)


def add_mum(context: Context, person_id: str) -> str:
    return context.services.circle.add(person_id, "Mum", symbol("mother"), Ring.CLOSEST).value.id


def opened(context: Context, qtbot: QtBot, person_id: str, sheet: str = "") -> tuple[Window, ChapterPage]:
    return open_chapter(context, qtbot, chapter_route(Place.CLOSING, person_id, CLOSING, sheet))


def faces(page: ChapterPage) -> list[str]:
    return [x.full_name() for x in page.board.findChildren(Tile) if x.isVisible()]


def test_nothing_is_clipped_and_everything_has_a_name(
    context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    mum = add_mum(context, new_person_id)
    for number in range(9):
        context.services.circle.add(new_person_id, f"Friend {number}", None, Ring.FRIENDS)
    context.services.lines.add(
        new_person_id, CLOSING, "A very long last word for today", source=Source.SOMEONE_ELSE, said_by=mum
    )
    window, page = opened(context, qtbot, new_person_id)
    check_every_size(window, page, context)
    assert page.board.pager.count > 1
    page.board.show_page(0)
    button(page, "Mum").click()
    check_every_size(window, page, context)
    page.board.show_page(0)
    page.go_back()
    page.board.focus_piece("add")
    button(page, say("closing.somebody_else")).click()
    check_every_size(window, page, context)


def test_each_says_one_word_by_their_face(context: Context, new_person_id: str, qtbot: QtBot) -> None:
    mum = add_mum(context, new_person_id)
    window, page = opened(context, qtbot, new_person_id)
    assert faces(page) == ["Alex, Not said yet", "Mum, Not said yet", "Somebody else"]
    button(page, "Alex").click()
    assert window.shell.frame.head.prompt == "Which word do I want to end with?"
    button(page, "Happy").click()
    button(page, "Mum").click()
    assert window.shell.frame.head.prompt == "What is the last word of Mum?"
    assert window.shell.frame.head.prompt_picture == symbol("mother")
    button(page, "Hope").click()
    own, other = lines(context, new_person_id)
    assert (own.words, own.source, own.said_by, own.picture) == (
        "Happy",
        Source.OWN_WORDS,
        "",
        symbol("happy"),
    )
    assert (other.words, other.source, other.said_by) == ("Hope", Source.SOMEONE_ELSE, mum)
    assert own.slot.sheet_id == other.slot.sheet_id == ""
    assert faces(page) == ["Alex, Happy", "Mum, Hope", "Somebody else"]


def test_by_keyboard_the_face_that_was_asked_has_the_keyboard_again(
    context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    add_mum(context, new_person_id)
    _, page = opened(context, qtbot, new_person_id)
    button(page, "Mum").setFocus()
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert focus().accessibleName() == "Happy"
    QTest.keyClick(focus(), Qt.Key.Key_Right)
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    assert [x.words for x in lines(context, new_person_id)] == ["Hope"]
    assert focus().accessibleName() == "Mum, Hope"
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert focus().accessibleName() == "Hope"
    assert page.go_back()
    assert not page.go_back()


def test_another_word_takes_its_place_and_one_undo_brings_the_first_back(
    context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    _, page = opened(context, qtbot, new_person_id)
    for word in ("Happy", "Tired"):
        button(page, "Alex").click()
        button(page, word).click()
    (line,) = lines(context, new_person_id)
    assert (line.words, line.picture) == ("Tired", symbol("tired"))
    context.services.history.undo(new_person_id)
    (line,) = lines(context, new_person_id)
    assert (line.words, line.picture) == ("Happy", symbol("happy"))
    context.services.history.undo(new_person_id)
    assert not lines(context, new_person_id)


def test_a_word_is_put_away_and_undo_is_offered(
    context: Context, new_person_id: str, qtbot: QtBot, told: list[Message]
) -> None:
    _, page = opened(context, qtbot, new_person_id)
    button(page, "Alex").click()
    assert "away" not in page.board.pieces()
    button(page, "Happy").click()
    button(page, "Alex").click()
    button(page, say("closing.put_away")).click()
    assert not lines(context, new_person_id)
    assert told[-1].offers_undo
    assert faces(page)[0] == "Alex, Not said yet"


def test_not_wanting_to_say_is_an_answer_and_gives_way_to_a_word(
    context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    mum = add_mum(context, new_person_id)
    _, page = opened(context, qtbot, new_person_id)
    button(page, "Mum").click()
    button(page, say("lines.answer_did_not_want")).click()
    (line,) = lines(context, new_person_id)
    assert (line.answer, line.said_by) == (Answer.DID_NOT_WANT, mum)
    button(page, "Mum").click()
    button(page, "Proud").click()
    (line,) = lines(context, new_person_id)
    assert (line.answer, line.words, line.said_by) == (Answer.SAID, "Proud", mum)
    context.services.history.undo(new_person_id)
    (line,) = lines(context, new_person_id)
    assert line.answer is Answer.DID_NOT_WANT


def test_any_picture_can_be_a_last_word(context: Context, new_person_id: str, qtbot: QtBot) -> None:
    window, page = opened(context, qtbot, new_person_id)
    button(page, "Alex").click()
    button(page, say("meeting.word_picture")).click()
    assert context.navigator.here is not None
    assert context.navigator.here.place is Place.PICTURE
    context.navigator.answer(symbol("tea"))
    (line,) = lines(context, new_person_id)
    assert (line.words, line.picture, line.source) == ("", symbol("tea"), Source.OWN_PICTURE)
    assert window.parts is not None
    assert window.parts.widget is page


def test_somebody_else_is_typed_and_asked(context: Context, new_person_id: str, qtbot: QtBot) -> None:
    _, page = opened(context, qtbot, new_person_id)
    button(page, say("closing.somebody_else")).click()
    (field,) = [x for x in page.board.pieces().values() if isinstance(x, WordsField)]
    assert field.isAncestorOf(focus())
    QTest.keyClicks(focus(), "Jo from the choir")
    button(page, say("closing.name_done")).click()
    button(page, "Together").click()
    (line,) = lines(context, new_person_id)
    assert (line.words, line.said_by, line.source) == ("Together", "Jo from the choir", Source.SOMEONE_ELSE)
    assert "Jo from the choir, Together" in faces(page)


def test_own_words_are_typed_in_the_drawer_for_the_face_that_was_asked(
    context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    mum = add_mum(context, new_person_id)
    window, page = opened(context, qtbot, new_person_id)
    button(page, "Mum").click()
    button(page, say("closing.own_words")).click()
    assert window.shell.is_drawer_open
    QTest.keyClicks(focus(), "Sea")
    page.drawer.words.settled.emit("Sea")
    (line,) = lines(context, new_person_id)
    assert (line.words, line.said_by, line.source) == ("Sea", mum, Source.SOMEONE_ELSE)
    assert "Mum, Sea" in faces(page)


def test_words_of_a_meeting_stay_with_the_meeting(context: Context, new_person_id: str, qtbot: QtBot) -> None:
    meeting = context.services.meetings.plan_new(new_person_id, "path").value
    context.services.meetings.invite(meeting.id, "Pat")
    _, page = opened(context, qtbot, new_person_id, meeting.id)
    button(page, "Pat").click()
    button(page, "Proud").click()
    assert [x.slot.sheet_id for x in lines(context, new_person_id)] == [meeting.id]
    _, page = opened(context, qtbot, new_person_id)
    assert faces(page) == ["Alex, Not said yet", "Somebody else"]


def test_a_long_word_opens_whole_from_its_face(context: Context, new_person_id: str, qtbot: QtBot) -> None:
    context.services.lines.add(new_person_id, CLOSING, "We did it. " * 40)
    _, page = opened(context, qtbot, new_person_id)
    button(page, "Alex").click()
    button(page, "Alex").click()
    assert page.whole.isVisible()
    assert page.go_back()
    assert "asked" in page.board.pieces()


def test_in_a_walk_the_face_that_is_asked_stays_the_question(
    context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    add_mum(context, new_person_id)
    window, page = open_chapter(context, qtbot, Route(Place.CLOSING, new_person_id, CLOSING, walk_id="path"))
    button(page, "Mum").click()
    assert window.shell.frame.head.prompt == "What is the last word of Mum?"
    assert window.shell.frame.head.footprints is not None
