"""What hard words mean can be changed, put back, added and switched off."""

import pytest
from pytestqt.qtbot import QtBot

from pcplanner.domain.hard_words import meanings_for
from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context
from pcplanner.ui.pages.hard_words.page import HardWordsPage, open_page
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.widgets.option_row import OptionRow


@pytest.fixture
def page(context: Context, qtbot: QtBot, example: Plan) -> HardWordsPage:
    context.services.lines.add(example.person.id, "important", "My tenancy is new.")
    parts = open_page(context, Route(Place.HARD_WORDS, example.person.id))
    assert isinstance(parts.widget, HardWordsPage)
    qtbot.addWidget(parts.widget)
    parts.widget.resize(1288, 424)
    parts.widget.show()
    return parts.widget


def row(page: HardWordsPage, word: str) -> OptionRow:
    rows = [x for x in page.rows.rows() if isinstance(x, OptionRow)]
    return next(x for x in rows if x.words() == word)


def means(context: Context, example: Plan, word: str) -> str:
    plan = context.services.people.plan(example.person.id)
    return meanings_for(plan.word_meanings)[word].means


def test_only_words_of_this_plan_are_shown(page: HardWordsPage) -> None:
    words = [x.words() for x in page.rows.rows() if isinstance(x, OptionRow)]
    assert words[0] == "Add a word"
    assert "tenancy" in words
    assert "ombudsman" not in words


def test_a_meaning_is_changed_and_ours_put_back(page: HardWordsPage, context: Context, example: Plan) -> None:
    ours = means(context, example, "tenancy")
    row(page, "tenancy").click()
    assert page.head().prompt == "What does “tenancy” mean?"
    assert page.panel.back.isHidden()
    page.panel.means.set_words("It lets me live here.")
    page.panel.edited.emit("", "It lets me live here.")
    page.panel.keep.click()
    assert means(context, example, "tenancy") == "It lets me live here."
    assert not page.panel.isVisible()
    row(page, "tenancy").click()
    page.panel.back.click()
    assert means(context, example, "tenancy") == ours


def test_a_word_is_added_and_taken_away(page: HardWordsPage, context: Context, example: Plan) -> None:
    page.add.click()
    page.panel.edited.emit("Gizmo", "A gizmo is my toy.")
    page.panel.keep.click()
    assert means(context, example, "gizmo") == "A gizmo is my toy."
    row(page, "gizmo").click()
    assert page.panel.back.words() == "Take it away"
    page.panel.back.click()
    assert "gizmo" not in [x.words() for x in page.rows.rows() if isinstance(x, OptionRow)]


def test_a_word_is_switched_off_and_on(page: HardWordsPage) -> None:
    row(page, "tenancy").click()
    page.panel.turn.click()
    assert "We do not explain it." in row(page, "tenancy").accessibleName()
    row(page, "tenancy").click()
    assert page.panel.turn.words() == "Explain it"
    page.panel.turn.click()
    assert "We do not explain it." not in row(page, "tenancy").accessibleName()


def test_what_cannot_be_kept_leaves_the_word_open(page: HardWordsPage) -> None:
    page.add.click()
    page.panel.edited.emit("Gizmo", "")
    page.panel.keep.click()
    assert page.panel.isVisible()


def test_back_leads_from_a_word_to_the_list(page: HardWordsPage) -> None:
    row(page, "tenancy").click()
    assert page._view_model.close_word()
    assert not page.panel.isVisible()
    assert not page._view_model.close_word()
