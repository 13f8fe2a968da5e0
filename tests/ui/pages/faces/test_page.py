from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
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
from pcplanner.domain.lines import Details, Slot, Source
from pcplanner.domain.meetings import FEEDBACK
from pcplanner.ui.context import Context
from pcplanner.ui.line_editing.chapter_page import ChapterPage
from pcplanner.ui.pages.faces.face_row import FaceRow
from pcplanner.ui.routes import Place


def rows(page: ChapterPage) -> list[FaceRow]:
    return [row for row in page.board.findChildren(FaceRow) if row.isVisible()]


def fill(context: Context, person_id: str) -> None:
    add = context.services.lines.add
    now = Details(wanted="very_good", said_on=date(2025, 3, 4))
    home = add(person_id, "how_it_is", "My home", slot=Slot("good"), details=now).value
    context.services.lines.add_view(home.id, "My home", None, Source.SOMEONE_ELSE, "Mum")
    add(person_id, "how_it_is", "My friends")


def test_nothing_is_clipped_and_everything_has_a_name(
    context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    fill(context, new_person_id)
    window, page = open_chapter(context, qtbot, chapter_route(Place.FACES, new_person_id, "how_it_is"))
    check_every_size(window, page, context)
    for row in rows(page):
        for step in row.steps.values():
            assert row.rect().contains(step.geometry())
            assert min(step.width(), step.height()) >= 64


def test_now_and_wanted_are_shown_for_each_thing(context: Context, new_person_id: str, qtbot: QtBot) -> None:
    fill(context, new_person_id)
    _, page = open_chapter(context, qtbot, chapter_route(Place.FACES, new_person_id, "how_it_is"))
    first = rows(page)[0]
    assert [x for x, step in first.steps.items() if step.is_chosen()] == ["good"]
    assert first.steps["very_good"].accessibleName() == "Very good. My home. I want this."
    assert "4 Mar 2025" in first.card.row.said_words


def test_views_of_several_people_stay_apart_and_are_never_added_up(
    context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    fill(context, new_person_id)
    _, page = open_chapter(context, qtbot, chapter_route(Place.FACES, new_person_id, "how_it_is"))
    assert [row.card.words() for row in rows(page)] == ["My home", "My home", "My friends"]
    second = rows(page)[1]
    second.steps["poor"].setFocus()
    QTest.keyClick(second.steps["poor"], Qt.Key.Key_Space)
    columns = [x.slot.column for x in context.services.people.plan(new_person_id).lines_in("how_it_is")]
    assert sorted(columns) == ["", "good", "poor"]
    assert focus() is rows(page)[1].steps["poor"]


def test_a_face_that_is_chosen_is_taken_back_by_choosing_it_again(
    context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    fill(context, new_person_id)
    _, page = open_chapter(context, qtbot, chapter_route(Place.FACES, new_person_id, "how_it_is"))
    rows(page)[0].steps["good"].click()
    assert context.services.people.plan(new_person_id).lines_in("how_it_is")[0].slot.column == ""


def test_each_person_of_a_meeting_says_how_it_was(context: Context, new_person_id: str, qtbot: QtBot) -> None:
    mum = context.services.circle.add(new_person_id, "Mum", None, Ring.CLOSEST).value
    away = context.services.circle.add(new_person_id, "Sam", None, Ring.FRIENDS).value
    meetings = context.services.meetings
    meeting = meetings.plan_new(new_person_id, "path").value
    for who in (mum.id, away.id):
        meetings.invite(meeting.id, who)
    meetings.set_here(meeting.id, away.id, False)
    route = chapter_route(Place.FACES, new_person_id, FEEDBACK, meeting.id)
    _, page = open_chapter(context, qtbot, route)
    assert [row.card.words() for row in rows(page)] == ["Alex", "Mum"]
    button(page, "Very good. Alex").click()
    button(page, "Poor. Mum").click()
    found = context.services.people.plan(new_person_id).lines_in(FEEDBACK)
    assert [(x.slot.column, x.slot.sheet_id, x.said_by) for x in found] == [
        ("very_good", meeting.id, ""),
        ("poor", meeting.id, mum.id),
    ]
    assert [row.card.words() for row in rows(page)] == ["Alex", "Mum"]
    button(page, "OK. Mum").click()
    found = context.services.people.plan(new_person_id).lines_in(FEEDBACK)
    assert [x.slot.column for x in found] == ["very_good", "ok"]
    assert len(cards(page)) == 2


def test_where_nothing_is_asked_yet_nothing_is_an_answer_without_a_face(
    context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    _, page = open_chapter(context, qtbot, chapter_route(Place.FACES, new_person_id, "how_it_is"))
    assert [x for x in page.board.pieces() if x.startswith("answer:")] == [
        "answer:nothing",
        "answer:did_not_want",
    ]
    button(page, "Nothing").click()
    (row,) = rows(page)
    assert row.card.words() == "Nothing"
    assert row.card.width() == row.width()
    assert not any(step.isVisible() for step in row.steps.values())
    assert list(page.board.pieces())[1:] == ["add"]
