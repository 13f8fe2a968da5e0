"""A style is fitted to one person; what is not named stays as the style has it."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from pcplanner.domain.style_choices import OwnChapter, StyleChoice, all_chapters, fitted
from pcplanner.domain.styles import ChapterKind, Style, StyleChapter

IDS = ("one", "two", "three", "four")
STYLE = Style(
    "plan",
    "Plan",
    "",
    "",
    "plan",
    tuple(StyleChapter(x, ChapterKind.LINES, x.title(), f"{x}?", "", "me") for x in IDS),
)
CHOICE = StyleChoice("c", "p", "plan", datetime(2025, 1, 1, tzinfo=UTC))


def ids_of(style: Style) -> list[str]:
    return [x.id for x in style.chapters]


def test_without_a_choice_a_style_is_as_it_comes() -> None:
    assert fitted(STYLE, None) == STYLE
    assert fitted(STYLE, CHOICE) == STYLE


def test_a_chapter_can_be_off_renamed_moved_and_added() -> None:
    choice = replace(
        CHOICE,
        order=("three", "one", "two", "four"),
        off=("two",),
        names=(("one", "All about me"),),
        own=(OwnChapter("own_1", "My band"),),
    )
    new = fitted(STYLE, choice)
    assert ids_of(new) == ["three", "one", "four", "own_1"]
    assert new.chapter("one").title == "All about me"
    assert new.chapter("own_1").prompt == "My band"
    assert [x.id for x in all_chapters(STYLE, choice)] == ["three", "one", "two", "four", "own_1"]


def test_a_chapter_that_comes_into_the_style_later_stays_after_those_before_it() -> None:
    choice = replace(CHOICE, order=("three", "one"))
    assert ids_of(fitted(STYLE, choice)) == ["three", "four", "one", "two"]


def test_one_chapter_always_stays() -> None:
    assert ids_of(fitted(STYLE, replace(CHOICE, off=IDS))) == ["one"]


@given(st.permutations(IDS), st.sets(st.sampled_from(IDS), max_size=3))
def test_no_chapter_is_lost_or_doubled_by_any_order(order: list[str], off: set[str]) -> None:
    choice = replace(CHOICE, order=tuple(order), off=tuple(off))
    assert [x.id for x in all_chapters(STYLE, choice)] == order
    assert ids_of(fitted(STYLE, choice)) == [x for x in order if x not in off]
