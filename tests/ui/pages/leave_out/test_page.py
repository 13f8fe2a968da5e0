import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pcplanner.domain.words import say
from pcplanner.services.bundle import Services
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.leave_out.page import LeaveOutPage, open_page
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.widgets.option_row import OptionRow


def opened(context: Context, qtbot: QtBot, person_id: str, audience: str = "") -> LeaveOutPage:
    parts = open_page(context, Route(Place.LEAVE_OUT, person_id, audience))
    page = parts.widget
    assert isinstance(page, LeaveOutPage)
    qtbot.addWidget(page)
    page.resize(1200, 376)
    page.show()
    parts.opened()
    return page


@pytest.fixture
def few(practice: Services, new_person_id: str) -> str:
    for words in ("I like tea.", "I like dogs."):
        practice.lines.add(new_person_id, "important", words)
    return new_person_id


def rows(page: LeaveOutPage) -> list[OptionRow]:
    return [x for x in page.grid.tiles() if isinstance(x, OptionRow)]


def test_each_thing_is_a_row_by_its_chapter_that_says_whether_it_stays(
    context: Context, qtbot: QtBot, few: str
) -> None:
    page = opened(context, qtbot, few)
    chapter = "What is important to me"
    assert [x.accessibleName() for x in rows(page)] == [
        f"I like tea., On the page. {chapter}",
        f"I like dogs., On the page. {chapter}",
    ]
    assert all(x.is_chosen() for x in rows(page))
    assert page.fits.words.words() == "It fits on 1 page now."
    assert page.reading()[0] == "It fits on 1 page now."


def test_a_press_leaves_a_thing_out_and_says_at_once_whether_it_fits(
    context: Context, qtbot: QtBot, new_person_id: str, practice: Services
) -> None:
    for number in range(26):
        practice.lines.add(new_person_id, "important", f"Thing {number} is what I like to do each day.")
    page = opened(context, qtbot, new_person_id)
    assert page.fits.words.words() == "It takes 2 pages now. What can stay out?"
    heard: list[str] = []
    context.messages.announced.connect(heard.append)
    row = rows(page)[0]
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    assert rows(page)[0] is row is page.focusWidget()
    assert not row.is_chosen()
    assert "Stays out" in row.accessibleName()
    assert page.fits.words.words() in heard
    presses = 1
    while page.fits.words.words() != "It fits on 1 page now.":
        rows(page)[presses].click()
        presses += 1
    assert presses < 20
    assert len(practice.people.plan(new_person_id).lines) == 26


def test_the_last_thing_stays(context: Context, qtbot: QtBot, few: str, told: list[Message]) -> None:
    page = opened(context, qtbot, few)
    rows(page)[0].click()
    rows(page)[1].click()
    assert [x.is_chosen() for x in rows(page)] == [False, True]
    assert told[-1].words == say("leave_out.one_stays")
    rows(page)[0].click()
    assert all(x.is_chosen() for x in rows(page))


def test_what_others_may_not_see_is_no_row_of_their_page(
    context: Context, qtbot: QtBot, new_person_id: str, practice: Services
) -> None:
    practice.lines.add(new_person_id, "important", "A secret.")
    practice.lines.set_audiences(practice.people.plan(new_person_id).lines[0].id, ())
    page = opened(context, qtbot, new_person_id, "gp")
    assert rows(page) == []
    assert page.fits.words.words() == say("leave_out.empty")


def test_done_goes_back_to_the_copy(context: Context, qtbot: QtBot, few: str) -> None:
    context.navigator.start_at(Route(Place.TAKE_HOME, few))
    context.go(Route(Place.LEAVE_OUT, few))
    parts = open_page(context, Route(Place.LEAVE_OUT, few))
    qtbot.addWidget(parts.widget)
    assert parts.go_next is not None
    parts.go_next()
    assert context.navigator.here == Route(Place.TAKE_HOME, few)
