from datetime import UTC, datetime
from pathlib import Path

import pytest

from pcplanner.storage.checking import CheckReport
from pcplanner.storage.states import LibraryState
from pcplanner.storage.thinning import Backup
from pcplanner.ui.pages.session.problems_state import Act, Found, copy_rows, is_safe, overview_rows, when

NOW = datetime(2025, 3, 4, 12, 0, tzinfo=UTC)
COPY = Backup(Path("copy"), 1, datetime(2025, 3, 4, 10, 40, tzinfo=UTC))


def test_moments_are_told_as_people_say_them() -> None:
    assert when(COPY.made_at, NOW) == "today at 10:40"
    assert when(datetime(2025, 2, 3, 9, 5, tzinfo=UTC), NOW) == "Monday 3 February 2025 at 09:05"


def test_an_open_library_is_safe_and_can_be_copied() -> None:
    found = Found(True, LibraryState.IN_USE, (COPY,))
    assert is_safe(found)
    assert [row.act for row in overview_rows(found, NOW)] == [Act.SEE_COPIES, Act.CHECK, Act.MAKE_COPY]


def test_what_a_check_found_is_told() -> None:
    report = CheckReport(False, ("The library file is damaged.",), 0, 1, 1)
    found = Found(True, LibraryState.IN_USE, (COPY,), report)
    assert not is_safe(found)
    assert "damaged" in overview_rows(found, NOW)[1].more


@pytest.mark.parametrize(
    "state",
    [LibraryState.DAMAGED, LibraryState.MISSING, LibraryState.VAULT_DAMAGED, LibraryState.VAULT_MISSING],
)
def test_each_break_has_its_sentence_and_the_newest_copy(state: LibraryState) -> None:
    found = Found(False, state, (COPY,))
    rows = overview_rows(found, NOW)
    assert not is_safe(found)
    assert rows[0].act is Act.LOOK_AT_NEWEST
    assert not rows[0].is_good


def test_without_any_copy_it_says_whom_to_ask() -> None:
    rows = overview_rows(Found(False, LibraryState.DAMAGED, ()), NOW)
    assert any("ask" in row.more for row in rows)


def test_copies_are_listed_by_when_they_were_made() -> None:
    assert [row.title for row in copy_rows((COPY,), NOW)] == ["Today at 10:40"]
