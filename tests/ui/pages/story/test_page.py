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

from pcplanner.domain.lines import Details
from pcplanner.domain.times import When
from pcplanner.ui.context import Context
from pcplanner.ui.routes import Place

STORY = (
    ("1964", "I was born."),
    ("When I was 6", "I went to school."),
    ("", "We moved."),
    ("2015", "My flat"),
)


def fill(context: Context, person_id: str) -> None:
    for when, words in STORY:
        context.services.lines.add(person_id, "story", words, details=Details(when=When(when)))


def test_nothing_is_clipped_and_everything_has_a_name(
    context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    fill(context, new_person_id)
    window, page = open_chapter(context, qtbot, chapter_route(Place.STORY, new_person_id, "story"))
    check_every_size(window, page, context)


def test_the_story_is_told_from_left_to_right_in_the_persons_order(
    context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    fill(context, new_person_id)
    _, page = open_chapter(context, qtbot, chapter_route(Place.STORY, new_person_id, "story"))
    shown = cards(page)
    assert [tile.words() for tile in shown] == [words for _, words in STORY]
    assert [tile.x() for tile in shown] == sorted(tile.x() for tile in shown)
    assert shown[1].accessibleName().startswith("When I was 6, I went to school.")
    assert page.reading()[0].startswith("I was born.")


def test_a_card_is_moved_by_the_person_not_by_its_year(
    context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    fill(context, new_person_id)
    window, page = open_chapter(context, qtbot, chapter_route(Place.STORY, new_person_id, "story"))
    window.shell.open_drawer()
    cards(page)[1].click()
    page.drawer.order.up.click()
    plan = context.services.people.plan(new_person_id)
    assert [x.words for x in plan.lines_in("story")][:2] == ["I went to school.", "I was born."]


def test_a_story_begins_with_its_words_and_when_it_was(
    context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    _, page = open_chapter(context, qtbot, chapter_route(Place.STORY, new_person_id, "story"))
    button(page, "Begin my story").click()
    QTest.keyClicks(focus(), "I was born.")
    drawer = page.drawer
    drawer.words.settled.emit("I was born.")
    drawer.say_more.click()
    field = drawer.more.fields["when"].field
    while not field.isVisible():
        drawer.more.pager.more.click()
    field.focus_words()
    QTest.keyClicks(focus(), "1964")
    drawer.more.done.click()
    assert not drawer.more.isVisible()
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    (line,) = context.services.people.plan(new_person_id).lines_in("story")
    assert (line.words, line.details.when) == ("I was born.", When("1964"))
    assert cards(page)[0].accessibleName().startswith("1964, I was born.")


def test_an_empty_story_can_be_answered_too(context: Context, new_person_id: str, qtbot: QtBot) -> None:
    _, page = open_chapter(context, qtbot, chapter_route(Place.STORY, new_person_id, "story"))
    button(page, "I do not want to say").click()
    assert [x.words() for x in cards(page)] == ["I do not want to say"]
    assert list(page.board.pieces())[1:] == ["add"]


def test_an_empty_story_fits_every_size(context: Context, new_person_id: str, qtbot: QtBot) -> None:
    window, page = open_chapter(context, qtbot, chapter_route(Place.STORY, new_person_id, "story"))
    assert len(page.board.pieces()) == 3
    check_every_size(window, page, context)
