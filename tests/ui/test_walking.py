"""Walking through a style: the question of each stop, Next, and "Have I got this right?" after each."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from pcplanner.domain.lines import Check
from pcplanner.domain.styles import ChapterKind
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.chapter_routes import chapter_route
from pcplanner.ui.context import Context
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.walking import Walking
from pcplanner.ui.window import Window


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> Window:
    made = Window(context, ALL_PAGES)
    qtbot.addWidget(made.shell)
    made.shell.show()
    return made


def go(context: Context, window: Window, person_id: str, walk_id: str, chapter_id: str) -> None:
    style = context.services.styles.style(walk_id)
    assert style is not None
    route = chapter_route(person_id, style.chapter(chapter_id), walk_id)
    context.navigator.start_at(Route(Place.STYLE, person_id, walk_id), route)
    assert window.parts is not None


def test_every_kind_of_chapter_has_a_page(context: Context, new_person_id: str) -> None:
    kinds = set()
    for style in context.services.styles.all():
        for chapter in style.chapters:
            route = chapter_route(new_person_id, chapter, style.id)
            kinds.add(chapter.kind)
            assert route.walk_id == style.id
            assert route.place in ALL_PAGES
    assert kinds == set(ChapterKind)


def test_a_stop_asks_the_question_of_its_style_and_says_where_we_are(
    context: Context, window: Window, new_person_id: str
) -> None:
    go(context, window, new_person_id, "maps", "gifts")
    head = window.shell.frame.head
    style = context.services.styles.style("maps")
    assert style is not None
    assert head.prompt == style.chapter("gifts").prompt
    assert head.footprints == ([x.id for x in style.chapters].index("gifts") + 1, len(style.chapters))


def test_next_goes_on_to_the_next_chapter_of_the_style(
    context: Context, window: Window, new_person_id: str
) -> None:
    style = context.services.styles.style("maps")
    assert style is not None
    go(context, window, new_person_id, "maps", style.chapters[0].id)
    for chapter in style.chapters[1:]:
        window.shell.next_pressed.emit()
        assert context.navigator.here == chapter_route(new_person_id, chapter, "maps")
    window.shell.next_pressed.emit()
    assert context.navigator.here == Route(Place.STYLE, new_person_id, "maps")


def test_what_was_said_is_read_back_before_the_next_chapter(
    context: Context, window: Window, new_person_id: str
) -> None:
    lines = context.services.lines
    go(context, window, new_person_id, "maps", "gifts")
    line = lines.add(new_person_id, "gifts", "I make people laugh.").value
    context.change(lambda: lines.reword(line.id, "I make all people laugh."))
    window.shell.next_pressed.emit()
    here = context.navigator.here
    assert here is not None
    assert (here.place, here.thing_id) == (Place.CHECK_BACK, "gifts")
    assert window.shell.frame.head.prompt == "Have I got this right?"
    context.change(lambda: lines.check(line.id, Check.YES))
    window.shell.next_pressed.emit()
    here = context.navigator.here
    assert here is not None
    assert (here.place, here.thing_id) == (Place.LINES, "needs")
    assert here.walk_id == "maps"


def test_a_chapter_that_is_off_for_the_person_is_not_asked(
    context: Context, window: Window, new_person_id: str
) -> None:
    context.services.style_choices.turn(new_person_id, "maps", "nightmare", is_on=False)
    go(context, window, new_person_id, "maps", "dreams")
    window.shell.next_pressed.emit()
    here = context.navigator.here
    assert here is not None
    assert here.thing_id == "who_i_am"


def test_the_arrow_is_seen_to_grow_after_each_step_of_path(
    context: Context, window: Window, new_person_id: str
) -> None:
    go(context, window, new_person_id, "path", "now")
    window.shell.next_pressed.emit()
    assert context.navigator.here == Route(Place.STYLE, new_person_id, "path")


def test_next_beside_a_walk_goes_on_as_before(
    context: Context, window: Window, example_person_id: str
) -> None:
    context.navigator.start_at(Route(Place.ABOUT, example_person_id))
    window.shell.next_pressed.emit()
    assert context.navigator.here == Route(Place.LINES, example_person_id, "admire")


def test_next_goes_on_in_the_walk_from_two_days_side_by_side(
    context: Context, window: Window, new_person_id: str
) -> None:
    style = context.services.styles.style("picture_sort")
    assert style is not None
    first, second = style.chapters[:2]
    sorting = context.services.sorting
    older, newer = (sorting.begin(new_person_id, first.topic).value.id for _ in range(2))
    go(context, window, new_person_id, style.id, first.id)
    context.go(Route(Place.SORT_COMPARE, new_person_id, older, newer))
    assert window.shell.frame.head.next_label is None
    window.shell.next_pressed.emit()
    assert context.navigator.here == chapter_route(new_person_id, second, style.id)


def test_a_chapter_behind_us_that_holds_nothing_is_shown_and_said_as_skipped(
    context: Context, window: Window, new_person_id: str
) -> None:
    style = context.services.styles.style("maps")
    assert style is not None
    first, second, third = (x.id for x in style.chapters[:3])
    lines = context.services.lines
    context.change(lambda: lines.add(new_person_id, first, "I was born in Leeds."))
    go(context, window, new_person_id, "maps", third)
    assert window.shell.frame.head.skipped == {2}
    assert "We skipped number 2." in window.shell.frame.header.footprints.accessibleName()
    context.change(lambda: lines.add(new_person_id, second, "Mum."))
    assert window.shell.frame.head.skipped == frozenset()


def test_the_question_of_a_page_is_not_said_while_that_of_its_stop_is_being_read(
    context: Context, example_person_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    style = context.services.styles.style("one_page_profile")
    assert style is not None
    chapter = style.chapter("support")
    walking, page = Walking(context, context.navigator), PageHead("My support", prompt="What helps me most?")
    asked: list[Callable[[], None]] = []
    monkeypatch.setattr(context.worker, "run", lambda job, done, _failed: asked.append(lambda: done(job())))
    walking.arrive(chapter_route(example_person_id, chapter, style.id))
    assert not walking.head(page).is_ready
    asked.pop()()
    assert walking.head(page).is_ready
    assert walking.head(page).prompt == chapter.prompt
