"""What is hard to read is shown with why, and taken, kept or looked at with one press."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pcplanner.domain.lines import Line, Source
from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context
from pcplanner.ui.pages.easy_read.page import EasyReadPage, open_page
from pcplanner.ui.pages.easy_read.row import FindingLine
from pcplanner.ui.routes import Place, Route

SAID = "Staff facilitate my trip."


@pytest.fixture
def seen(context: Context, example: Plan) -> Line:
    lines = context.services.lines
    return lines.add(example.person.id, "important", SAID, source=Source.SEEN).value


@pytest.fixture
def own(context: Context, example: Plan) -> Line:
    return context.services.lines.add(example.person.id, "important", "I utilise it.").value


def opened(context: Context, qtbot: QtBot, person_id: str) -> EasyReadPage:
    parts = open_page(context, Route(Place.EASY_READ, person_id))
    assert isinstance(parts.widget, EasyReadPage)
    qtbot.addWidget(parts.widget)
    parts.widget.resize(1288, 424)
    parts.widget.show()
    return parts.widget


def row_of(page: EasyReadPage, line: Line) -> FindingLine:
    rows = [x for x in page.rows.rows() if isinstance(x, FindingLine)]
    return next(x for x in rows if x.row.found.thing.id == line.id)


def words(context: Context, line: Line) -> str:
    plan = context.services.people.plan(line.person_id)
    return next(x.words for x in plan.lines if x.id == line.id)


def test_a_finding_tells_where_what_and_why(context: Context, qtbot: QtBot, seen: Line) -> None:
    page = opened(context, qtbot, seen.person_id)
    row = row_of(page, seen)
    assert row.card.accessibleName().startswith("“facilitate”. Paid staff say this.")
    assert row.card.accessibleName().endswith("What is important to me")


def test_plainer_words_are_taken_with_one_press_and_undone(
    context: Context, qtbot: QtBot, seen: Line
) -> None:
    page = opened(context, qtbot, seen.person_id)
    row = row_of(page, seen)
    row.use.setFocus()
    qtbot.keyClick(row.use, Qt.Key.Key_Space)
    assert words(context, seen) == "Staff help my trip."
    assert seen.id not in {x.row.found.thing.id for x in page.rows.rows() if isinstance(x, FindingLine)}
    context.services.history.undo(seen.person_id)
    assert words(context, seen) == SAID


def test_own_words_are_marked_and_have_no_other_wording(context: Context, qtbot: QtBot, own: Line) -> None:
    page = opened(context, qtbot, own.person_id)
    row = row_of(page, own)
    assert row.row.where.endswith("My own words.")
    assert row.use.isHidden()
    assert not row.fine.isHidden()


def test_what_is_fine_is_left_out(context: Context, qtbot: QtBot, seen: Line) -> None:
    page = opened(context, qtbot, seen.person_id)
    before = len(page.rows.rows())
    row_of(page, seen).fine.click()
    assert len(page.rows.rows()) == before - 1
    assert words(context, seen) == SAID


def test_pressing_it_leads_to_its_chapter(context: Context, qtbot: QtBot, seen: Line) -> None:
    page = opened(context, qtbot, seen.person_id)
    row_of(page, seen).card.click()
    assert context.navigator.here == Route(Place.LINES, seen.person_id, "important")


def test_a_plan_without_findings_says_so(context: Context, qtbot: QtBot) -> None:
    person = context.services.people.add("Ann").value
    page = opened(context, qtbot, person.id)
    assert page.fine.isVisible()
    assert page.reading()[0] == "I found no hard words."
    page.go.click()
    assert context.navigator.here == Route(Place.HARD_WORDS, person.id)
