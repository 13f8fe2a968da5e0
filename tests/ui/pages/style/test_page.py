"""The page of a style: tiles, or the arrow that fills; the drawer fits it to the person."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pcplanner.domain.lines import Audience, Check, Slot
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.pages.style.page import StylePage
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.window import Window


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> Window:
    made = Window(context, ALL_PAGES)
    qtbot.addWidget(made.shell)
    made.shell.resize(1366, 768)
    made.shell.show()
    return made


def opened(context: Context, window: Window, person_id: str, style_id: str) -> StylePage:
    context.navigator.start_at(Route(Place.HOME, person_id), Route(Place.STYLE, person_id, style_id))
    assert window.parts is not None
    assert isinstance(window.parts.widget, StylePage)
    return window.parts.widget


def test_the_arrow_of_path_tells_each_step_and_fills(
    context: Context, window: Window, new_person_id: str
) -> None:
    page = opened(context, window, new_person_id, "path")
    assert page.board.isVisible()
    names = [x.accessibleName() for x in page.board.panels()]
    assert [x.part.number for x in page.board.panels()] == [3, 4, 5, 8, 7, 6, 2, 1]
    assert all("of 8" in name for name in names)
    assert names[0].startswith("Now.")
    assert names[0] == "Now. Step 3 of 8. It waits."
    assert names[-1].endswith("Step 1 of 8. This is next.")
    lines = context.services.lines
    context.change(lambda: lines.add(new_person_id, "now", "I live with Mum."))
    now = page.board.panels()[0]
    assert now.accessibleName() == "Now. Step 3 of 8. I live with Mum."
    line = context.services.people.plan(new_person_id).lines_in("now")[0]
    context.change(lambda: lines.check(line.id, Check.YES))
    assert now.accessibleName() == "Now. Step 3 of 8. I live with Mum. I said that this is right."
    assert now.part.said == ("I live with Mum.",)


def test_the_arrow_is_walked_with_the_keyboard(
    context: Context, window: Window, new_person_id: str, qtbot: QtBot
) -> None:
    page = opened(context, window, new_person_id, "path")
    first, second = page.board.panels()[:2]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert context.navigator.here == Route(Place.LINES, new_person_id, "bring_in", walk_id="path")


def test_next_goes_to_the_star_first_and_then_from_step_to_step(
    context: Context, window: Window, new_person_id: str
) -> None:
    opened(context, window, new_person_id, "path")
    window.shell.next_pressed.emit()
    assert context.navigator.here == Route(Place.DREAMS, new_person_id, walk_id="path")
    window.shell.next_pressed.emit()
    assert context.navigator.here == Route(Place.STYLE, new_person_id, "path")
    window.shell.next_pressed.emit()
    assert context.navigator.here == Route(Place.LINES, new_person_id, "one_year", walk_id="path")


def test_with_large_words_the_steps_are_tiles(context: Context, window: Window, new_person_id: str) -> None:
    page = opened(context, window, new_person_id, "path")
    window.shell.resize(1280, 720)
    window.shell.apply_look(context.look.theme, Metrics(2.0))
    assert not page.board.isVisible()
    assert len(page.grid.tiles()) == 10
    window.shell.apply_look(context.look.theme, Metrics(1.0))
    window.shell.resize(1366, 768)
    assert page.board.isVisible()


def test_a_style_is_fitted_in_the_drawer(context: Context, window: Window, new_person_id: str) -> None:
    page = opened(context, window, new_person_id, "maps")
    window.shell.open_drawer()
    drawer = page.drawer
    drawer.choose("nightmare")
    drawer.use.choice_pressed.emit("off")
    assert "nightmare" not in [x.id for x in page._view_model.state.tiles]
    drawer.choose("gifts")
    drawer.title.set_words("What I am good at")
    drawer.settle()
    drawer.order.choice_pressed.emit(-1)
    drawer.audiences.choice_pressed.emit(Audience.GP)
    drawer.own.set_words("My band")
    drawer.add.click()
    state = page._view_model.state
    titles = [x.words for x in state.tiles]
    assert "What I am good at" in titles
    assert titles[-1] == "My band"
    edit = next(x for x in state.edits if x.id == "gifts")
    assert Audience.GP in edit.audiences


def test_while_the_drawer_is_open_a_press_chooses_what_it_works_on(
    context: Context, window: Window, new_person_id: str
) -> None:
    page = opened(context, window, new_person_id, "maps")
    window.shell.open_drawer()
    page._on_pressed("gifts")
    assert page.drawer.title.words() == page._view_model.state.tiles[5].words
    assert context.navigator.here == Route(Place.STYLE, new_person_id, "maps")


def test_a_style_that_is_gone_says_that_nothing_is_lost(
    context: Context, window: Window, new_person_id: str
) -> None:
    page = opened(context, window, new_person_id, "no_such_style")
    assert window.shell.frame.head.prompt == "This way to plan is not here any more."
    assert "is safe" in page.others.accessibleName()
    page.others.click()
    assert context.navigator.here == Route(Place.STYLES, new_person_id)


def test_what_is_said_in_one_style_shows_in_the_others(
    context: Context, window: Window, new_person_id: str
) -> None:
    dream = context.services.dreams.add_dream(new_person_id, "I want a dog.").value
    page = opened(context, window, new_person_id, "path")
    assert page.board.panels()[-1].part.said == (dream.words,)
    page = opened(context, window, new_person_id, "maps")
    tile = next(x for x in page._view_model.state.tiles if x.id == "dreams")
    assert tile.said == (dream.words,)


def test_a_chapter_is_filled_in_once_more_and_each_time_stays(
    context: Context, window: Window, new_person_id: str
) -> None:
    lines = context.services.lines
    lines.add(new_person_id, "good_bad_days", "I slept well.", slot=Slot("good"))
    page = opened(context, window, new_person_id, "good_bad_days")
    window.shell.open_drawer()
    page.drawer.again.click()
    here = context.navigator.here
    assert here is not None
    assert (here.place, here.thing_id) == (Place.COLUMNS, "good_bad_days")
    assert here.parent_id
    head = window.shell.frame.head
    assert head.footprints == (1, 1)
    lines.add(new_person_id, "good_bad_days", "It rained.", slot=Slot("bad", sheet_id=here.parent_id))
    page = opened(context, window, new_person_id, "good_bad_days")
    sheets = page._view_model.state.edits[0].sheets
    assert [x for x, _ in sheets] == ["", here.parent_id]
    page.drawer.sheets.choice_pressed.emit("")
    assert context.navigator.here == Route(
        Place.COLUMNS, new_person_id, "good_bad_days", walk_id="good_bad_days"
    )


def test_with_large_words_the_first_page_of_the_drawer_is_filled_and_holds_no_more(
    context: Context, window: Window, new_person_id: str
) -> None:
    page = opened(context, window, new_person_id, "review")
    window.shell.resize(1280, 720)
    window.shell.apply_look(context.look.theme, Metrics(2.0))
    window.shell.open_drawer()
    stack = page.drawer.stack
    shown = [x for x in stack.parts() if x.isVisible()]
    assert len(shown) >= 3
    assert stack.height() // 2 < shown[-1].geometry().bottom() < stack.pager.y()
    style = context.services.styles.style("review")
    assert style is not None
    rows = (page.drawer.chapters, *page.drawer.more_chapters)
    assert [x.key for row in rows for x in row.choices()] == [x.id for x in style.chapters]
    last = rows[-1].buttons()[-1]
    stack.show_part(rows[-1])
    last.click()
    assert page.drawer.title.words() == style.chapters[-1].title
    window.shell.apply_look(context.look.theme, Metrics(1.0))
    assert page.drawer.more_chapters == []
