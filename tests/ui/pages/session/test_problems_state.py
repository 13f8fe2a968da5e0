from datetime import UTC, datetime
from pathlib import Path

import pytest

from pcplanner.domain.words import say
from pcplanner.storage.checking import CheckReport
from pcplanner.storage.states import LibraryState
from pcplanner.storage.thinning import Backup
from pcplanner.ui.pages.session.problems_state import (
    Act,
    Found,
    Standing,
    copy_rows,
    overview_rows,
    prompt,
    standing,
    when,
)

NOW = datetime(2025, 3, 4, 12, 0, tzinfo=UTC)
COPY = Backup(Path("copy"), 1, datetime(2025, 3, 4, 10, 40, tzinfo=UTC))


def test_moments_are_told_as_people_say_them() -> None:
    assert when(COPY.made_at, NOW) == "today at 10:40"
    assert when(datetime(2025, 2, 3, 9, 5, tzinfo=UTC), NOW) == "Monday 3 February 2025 at 09:05"


def test_nothing_is_called_safe_before_it_was_looked_at() -> None:
    for is_open, state in ((True, LibraryState.IN_USE), (False, LibraryState.READY)):
        found = Found(is_open, state, (COPY,))
        assert standing(found) is Standing.NOT_KNOWN
        assert "safe" not in prompt(found)
    assert overview_rows(Found(True, LibraryState.IN_USE, (COPY,)), NOW)[1].standing is Standing.NOT_KNOWN


def test_damage_that_was_met_is_told_and_mended_from_the_newest_copy() -> None:
    for is_open in (True, False):
        found = Found(is_open, LibraryState.READY, (COPY,), is_damaged=True, is_whole=True)
        first, *others = overview_rows(found, NOW)
        assert standing(found) is first.standing is Standing.BAD
        assert first.act is Act.LOOK_AT_NEWEST
        assert "damaged" in first.title
        assert Act.MAKE_COPY not in {row.act for row in others}
        assert prompt(found) == say("session.not_safe")
    alone = Found(True, LibraryState.IN_USE, (), is_damaged=True)
    assert prompt(alone) == say("session.not_safe_alone")
    assert overview_rows(alone, NOW)[0].act is Act.CHECK


def test_an_open_library_that_was_looked_at_is_safe_and_can_be_copied() -> None:
    found = Found(True, LibraryState.IN_USE, (COPY,), is_whole=True)
    assert standing(found) is Standing.GOOD
    assert [row.act for row in overview_rows(found, NOW)] == [Act.SEE_COPIES, Act.CHECK, Act.MAKE_COPY]


def test_what_a_check_found_is_told() -> None:
    report = CheckReport(False, ("The library file is damaged.",), 0, 1, 1)
    found = Found(True, LibraryState.IN_USE, (COPY,), report)
    assert standing(found) is Standing.BAD
    assert "damaged" in overview_rows(found, NOW)[1].more


@pytest.mark.parametrize(
    "state",
    [LibraryState.DAMAGED, LibraryState.MISSING, LibraryState.VAULT_DAMAGED, LibraryState.VAULT_MISSING],
)
def test_each_break_has_its_sentence_and_the_newest_copy(state: LibraryState) -> None:
    found = Found(False, state, (COPY,))
    rows = overview_rows(found, NOW)
    assert standing(found) is Standing.BAD
    assert rows[0].act is Act.LOOK_AT_NEWEST
    assert rows[0].standing is Standing.BAD


def test_without_any_copy_it_says_whom_to_ask() -> None:
    rows = overview_rows(Found(False, LibraryState.DAMAGED, ()), NOW)
    assert any("ask" in row.more for row in rows)


def test_copies_are_listed_by_when_they_were_made() -> None:
    assert [row.title for row in copy_rows((COPY,), NOW)] == ["Today at 10:40"]
