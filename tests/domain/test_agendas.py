from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count

import pytest

from pcplanner.domain.agendas import missing_parts, new_agenda
from pcplanner.domain.meeting_choices import NEEDS, RULES, ground_rule, need
from pcplanner.domain.meetings import AgendaKind
from pcplanner.domain.people import Person
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import ChapterKind, Style, StyleChapter


def style(chapters: int) -> Style:
    made = [StyleChapter(f"c{n}", ChapterKind.LINES, f"C {n}", "?", "", "me") for n in range(chapters)]
    return Style("s", "S", "", "", "me", tuple(made))


@pytest.fixture
def ids() -> Iterator[str]:
    return (f"i{n}" for n in count())


@pytest.mark.parametrize(("chapters", "breaks"), [(1, 0), (3, 0), (4, 1), (6, 1), (7, 2), (16, 5)])
def test_there_is_a_break_after_three_chapters_or_so(chapters: int, breaks: int, ids: Iterator[str]) -> None:
    plan = Plan(Person("p", "Ann", None, datetime(2026, 3, 4, tzinfo=UTC)))
    kinds = [x.kind for x in new_agenda(style(chapters), plan, lambda: next(ids))]
    assert kinds.count(AgendaKind.BREAK) == breaks
    middle = kinds[1:-4]
    groups = "".join("b" if x is AgendaKind.BREAK else "c" for x in middle).split("b")
    assert all(1 <= len(group) <= 3 for group in groups)


def test_what_is_left_out_can_be_found_again(ids: Iterator[str]) -> None:
    plan = Plan(Person("p", "Ann", None, datetime(2026, 3, 4, tzinfo=UTC)))
    agenda = new_agenda(style(2), plan, lambda: next(ids))
    assert [x.kind for x in missing_parts(agenda, style(2))] == [AgendaKind.PROMISES]
    left = tuple(x for x in agenda if x.chapter_id != "c1" and x.kind is not AgendaKind.THANKS)
    missing = missing_parts(left, style(2))
    assert {(x.kind, x.chapter_id) for x in missing} == {
        (AgendaKind.PROMISES, ""),
        (AgendaKind.THANKS, ""),
        (AgendaKind.CHAPTER, "c1"),
    }


def test_each_need_and_each_rule_has_words_and_a_picture() -> None:
    assert len(NEEDS) >= 12
    assert len(RULES) >= 10
    for choice in (*map(need, NEEDS), *map(ground_rule, RULES)):
        assert choice.words != choice.id
        assert choice.picture.ref


def test_own_words_are_a_rule_too() -> None:
    assert ground_rule("We laugh a lot").words == "We laugh a lot"
