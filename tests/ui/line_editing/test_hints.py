"""Under the words of a line stands what may be hard to read; own words are left alone until asked."""

import pytest
from pytestqt.qtbot import QtBot

from pcplanner.domain.lines import Line, Source
from pcplanner.ui.context import Context
from pcplanner.ui.line_editing.chapter_view_model import ChapterViewModel
from pcplanner.ui.line_editing.drawer import LineDrawer

SAID, PLAINER = "Staff facilitate my trip.", "Staff help my trip."


@pytest.fixture
def view_model(context: Context, new_person_id: str) -> ChapterViewModel:
    made = ChapterViewModel(context, new_person_id, "admire")
    made.show_drawer(is_shown=True)
    return made


@pytest.fixture
def drawer(context: Context, view_model: ChapterViewModel, qtbot: QtBot) -> LineDrawer:
    made = LineDrawer(context.look, view_model)
    qtbot.addWidget(made)
    made.resize(416, 470)
    made.show()
    view_model.state_changed.connect(lambda: made.show_state(view_model.state.edit))
    return made


def type_line(view_model: ChapterViewModel, words: str, source: Source) -> None:
    view_model.editor.choose_source(source)
    view_model.editor.type_words(words)
    view_model.settle()


def line(context: Context, view_model: ChapterViewModel) -> Line:
    (only,) = context.services.people.plan(view_model._person_id).lines_in("admire")
    return only


def test_nothing_is_said_while_somebody_types(drawer: LineDrawer, view_model: ChapterViewModel) -> None:
    type_line(view_model, SAID, Source.SEEN)
    assert drawer.hints.use.isVisible()
    view_model.editor.type_words(SAID + " I")
    assert not drawer.hints.use.isVisible()


def test_plainer_words_are_one_change_of_their_own_that_keeps_the_first_wording(
    drawer: LineDrawer, view_model: ChapterViewModel, context: Context
) -> None:
    type_line(view_model, SAID, Source.SEEN)
    assert drawer.hints.use.words() == "Use “help”"
    assert "Paid staff say this." in drawer.hints.use.accessibleName()
    assert drawer.words.message() == "“facilitate” Paid staff say this."
    drawer.hints.use.click()
    assert (line(context, view_model).words, drawer.words.words()) == (PLAINER, PLAINER)
    assert line(context, view_model).original_words == SAID
    context.change(lambda: context.services.history.undo(view_model._person_id))
    assert (line(context, view_model).words, drawer.words.words()) == (SAID, SAID)


def test_what_is_fine_is_hushed_for_this_line(drawer: LineDrawer, view_model: ChapterViewModel) -> None:
    type_line(view_model, SAID, Source.SEEN)
    drawer.hints.fine.click()
    assert not drawer.hints.fine.isVisible()
    assert drawer.hints.words.words() == "I found no hard words."
    view_model.editor.start_new()
    type_line(view_model, SAID, Source.SEEN)
    assert drawer.hints.fine.isVisible()


def test_own_words_are_only_looked_at_when_asked_and_never_changed(
    drawer: LineDrawer, view_model: ChapterViewModel, context: Context
) -> None:
    type_line(view_model, "I utilise it.", Source.OWN_WORDS)
    hints = drawer.hints
    assert hints.look_button.isVisible()
    assert not hints.use.isVisible()
    assert not hints.fine.isVisible()
    assert drawer.words.message() == "Saved."
    hints.look_button.click()
    assert not hints.look_button.isVisible()
    assert not hints.use.isVisible()
    assert hints.fine.isVisible()
    assert hints.words.words() == "“utilise”"
    assert drawer.words.message() == "“utilise” This is an office word."
    assert line(context, view_model).words == "I utilise it."


def test_the_strip_keeps_its_place(drawer: LineDrawer, view_model: ChapterViewModel) -> None:
    before = drawer.picture.geometry()
    for words in ("I am kind.", SAID, "I go " * 20):
        type_line(view_model, words, Source.SEEN)
        assert drawer.picture.geometry() == before
        assert drawer.hints.height() == drawer.hints.height_wanted(drawer.width())
