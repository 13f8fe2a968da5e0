"""Reading back: each thing with three answers, and what to do where it is not right."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pcplanner.domain.lines import Check, Source
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.pages.check_back.page import CheckBackPage
from pcplanner.ui.pages.check_back.view_model import Stage
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


@pytest.fixture
def two_lines(context: Context, new_person_id: str) -> tuple[str, str]:
    lines = context.services.lines
    mine = lines.add(new_person_id, "important", "I swim.").value
    hers = lines.add(
        new_person_id, "important", "She needs rest.", source=Source.SOMEONE_ELSE, said_by="Mum"
    ).value
    return mine.id, hers.id


@pytest.fixture
def page(context: Context, window: Window, new_person_id: str, two_lines: tuple[str, str]) -> CheckBackPage:
    route = Route(Place.CHECK_BACK, new_person_id, two_lines and "important")
    context.navigator.start_at(Route(Place.HOME, new_person_id), route)
    assert window.parts is not None
    assert isinstance(window.parts.widget, CheckBackPage)
    return window.parts.widget


def check_of(context: Context, person_id: str, line_id: str) -> Check:
    plan = context.services.people.plan(person_id)
    return next(x.check for x in plan.lines if x.id == line_id)


def press(page: CheckBackPage, qtbot: QtBot, tile: QWidget) -> None:
    tile.setFocus()
    qtbot.keyClick(tile, Qt.Key.Key_Return)


def test_each_thing_is_read_back_and_answered_by_keyboard(
    context: Context, page: CheckBackPage, new_person_id: str, two_lines: tuple[str, str], qtbot: QtBot
) -> None:
    yes, _, unsure = page.answers.tiles()
    assert page.card.words() == "I swim."
    assert yes.hasFocus()
    press(page, qtbot, yes)
    assert page.card.words() == "She needs rest."
    assert "Mum" in page.card.accessibleName()
    press(page, qtbot, unsure)
    assert check_of(context, new_person_id, two_lines[0]) is Check.YES
    assert check_of(context, new_person_id, two_lines[1]) is Check.NOT_SURE
    assert page._view_model.state.stage is Stage.DONE
    assert page.done.isVisible()


def test_no_leads_to_what_to_do_and_leaving_it_keeps_it_marked(
    context: Context, page: CheckBackPage, new_person_id: str, two_lines: tuple[str, str], qtbot: QtBot
) -> None:
    press(page, qtbot, page.answers.tiles()[1])
    assert page._view_model.state.stage is Stage.NOT_RIGHT
    assert [x.accessibleName() for x in page.ways.tiles()] == [
        "Change it",
        "Put it away",
        "Keep both views",
        "Leave it for now",
    ]
    press(page, qtbot, page.ways.tiles()[3])
    assert check_of(context, new_person_id, two_lines[0]) is Check.NO
    assert page.card.words() == "She needs rest."


def test_what_is_not_right_can_be_put_away_and_brought_back(
    context: Context, page: CheckBackPage, new_person_id: str, two_lines: tuple[str, str], qtbot: QtBot
) -> None:
    press(page, qtbot, page.answers.tiles()[1])
    press(page, qtbot, page.ways.tiles()[1])
    assert [x.id for x in context.services.people.plan(new_person_id).lines] == [two_lines[1]]
    assert page.card.words() == "She needs rest."
    context.services.history.undo(new_person_id)
    assert len(context.services.people.plan(new_person_id).lines) == 2


def test_it_can_be_changed_in_the_drawer_and_is_read_back_again(
    context: Context, window: Window, page: CheckBackPage, new_person_id: str, qtbot: QtBot
) -> None:
    press(page, qtbot, page.answers.tiles()[1])
    press(page, qtbot, page.ways.tiles()[0])
    assert window.shell.is_drawer_open
    page._view_model.editor.type_words("I swim every week.")
    page._view_model.settle()
    line = context.services.people.plan(new_person_id).lines_in("important")[0]
    assert (line.words, line.original_words, line.check) == ("I swim every week.", "I swim.", Check.NOT_ASKED)
    assert page.card.words() == "I swim every week."


def test_both_views_are_kept_side_by_side(
    context: Context, page: CheckBackPage, new_person_id: str, two_lines: tuple[str, str], qtbot: QtBot
) -> None:
    press(page, qtbot, page.answers.tiles()[0])
    press(page, qtbot, page.answers.tiles()[1])
    press(page, qtbot, page.ways.tiles()[2])
    page._view_model.editor.type_words("I am not tired.")
    page._view_model.settle()
    plan = context.services.people.plan(new_person_id)
    hers = next(x for x in plan.lines if x.id == two_lines[1])
    mine = next(x for x in plan.lines if x.words == "I am not tired.")
    assert (hers.words, hers.check) == ("She needs rest.", Check.NO)
    assert (mine.beside_id, mine.source) == (hers.id, Source.OWN_WORDS)


def test_back_goes_to_the_thing_before(page: CheckBackPage, window: Window, qtbot: QtBot) -> None:
    press(page, qtbot, page.answers.tiles()[0])
    window.shell.back_pressed.emit()
    assert page.card.words() == "I swim."


def test_before_printing_everything_is_read_back(
    context: Context, window: Window, new_person_id: str, two_lines: tuple[str, str]
) -> None:
    context.services.dreams.add_dream(new_person_id, "I want a dog.")
    context.navigator.start_at(Route(Place.CHECK_BACK, new_person_id))
    assert window.parts is not None
    page = window.parts.widget
    assert isinstance(page, CheckBackPage)
    assert page._view_model.state.count == 3
    assert two_lines


def test_with_nothing_said_it_says_so(context: Context, window: Window, new_person_id: str) -> None:
    context.navigator.start_at(Route(Place.CHECK_BACK, new_person_id, "important"))
    assert window.parts is not None
    page = window.parts.widget
    assert isinstance(page, CheckBackPage)
    assert page.done.isVisible()
    assert page.done.words() == "There is nothing to check here yet."


def test_with_the_largest_words_the_answers_are_whole(
    context: Context, window: Window, page: CheckBackPage
) -> None:
    window.shell.resize(1280, 720)
    window.shell.apply_look(context.look.theme, Metrics(2.0))
    for tile in page.answers.tiles():
        assert page.rect().contains(tile.geometry().translated(page.answers.pos()))
        assert tile.height() >= 96
