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

from pcplanner.domain.lines import Details, Slot
from pcplanner.ui.context import Context
from pcplanner.ui.routes import Place
from pcplanner.ui.theme.metrics import Metrics


def fill(context: Context, person_id: str) -> None:
    add = context.services.lines.add
    add(person_id, "week", "I swim.", slot=Slot("monday", "morning"))
    for words in ("Garden club", "Bus home", "Tea"):
        add(person_id, "week", words, slot=Slot("tuesday", "afternoon"))
    add(person_id, "week", "Feed the dog", details=Details(how_often="every day"))


def test_nothing_is_clipped_and_everything_has_a_name(
    context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    fill(context, new_person_id)
    window, page = open_chapter(context, qtbot, chapter_route(Place.WEEK, new_person_id, "week"))
    check_every_size(window, page, context)


def test_the_whole_week_is_one_page_and_what_is_often_the_next(
    context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    fill(context, new_person_id)
    _, page = open_chapter(context, qtbot, chapter_route(Place.WEEK, new_person_id, "week"))
    assert [tile.words() for tile in cards(page)] == ["I swim."]
    assert button(page, "3 things, Garden club").isVisible()
    page.board.show_page(1)
    assert [tile.words() for tile in cards(page)] == ["Feed the dog"]
    assert "every day" in cards(page)[0].accessibleName()


def test_a_day_opens_by_itself_and_back_shows_the_week(
    context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    fill(context, new_person_id)
    _, page = open_chapter(context, qtbot, chapter_route(Place.WEEK, new_person_id, "week"))
    here = context.navigator.here
    many = button(page, "3 things")
    many.setFocus()
    QTest.keyClick(many, Qt.Key.Key_Space)
    seen = []
    for number in range(page.board.pager.count):
        page.board.show_page(number)
        seen += [tile.words() for tile in cards(page)]
    assert seen == ["Garden club", "Bus home", "Tea"]
    assert focus().isVisible()
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert context.navigator.here == here
    assert button(page, "3 things").isVisible()


def test_the_biggest_words_have_one_day_a_page(context: Context, new_person_id: str, qtbot: QtBot) -> None:
    fill(context, new_person_id)
    window, page = open_chapter(context, qtbot, chapter_route(Place.WEEK, new_person_id, "week"))
    context.look.change(metrics=Metrics(2.0))
    window.shell.resize(1280, 720)
    assert button(page, "Monday").isVisible()
    assert len([x for x in page.board.pieces().values() if x.isVisible()]) == 9
    page.board.show_page(1)
    assert button(page, "Tuesday").isVisible()


def test_a_line_goes_to_its_day_and_its_part_of_the_day(
    context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    _, page = open_chapter(context, qtbot, chapter_route(Place.WEEK, new_person_id, "week"))
    button(page, "Add. Friday, Evening").click()
    QTest.keyClicks(focus(), "Film")
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    (line,) = context.services.people.plan(new_person_id).lines_in("week")
    assert (line.words, line.slot) == ("Film", Slot("friday", "evening"))
