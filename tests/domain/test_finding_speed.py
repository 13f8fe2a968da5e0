"""A speed is proposed that somebody can keep up with."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.domain.access import SCAN_MS
from pcplanner.domain.finding_speed import proposed_scan_ms


def test_the_press_takes_about_65_hundredths_of_the_scan_time() -> None:
    assert proposed_scan_ms([650] * 5) == 1000
    assert proposed_scan_ms([1300] * 5) == 2000


def test_one_lucky_press_makes_no_scan_that_is_too_fast() -> None:
    assert proposed_scan_ms([100, 1300, 1300, 1300, 1300]) == 2000


def test_without_a_press_there_is_nothing_to_go_by() -> None:
    with pytest.raises(ValueError, match="one press"):
        proposed_scan_ms([])


@given(st.lists(st.integers(0, 60_000), min_size=1, max_size=9))
def test_it_stays_within_what_a_scan_can_be_and_in_tenths_of_a_second(presses: list[int]) -> None:
    found = proposed_scan_ms(presses)
    assert SCAN_MS[0] <= found <= SCAN_MS[1]
    assert found % 100 == 0
