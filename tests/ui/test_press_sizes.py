import pytest

from pcplanner.domain.access import TARGETS_MM, AccessProfile
from pcplanner.ui.press_sizes import metrics_for, px_of_mm


@pytest.mark.parametrize("mm", TARGETS_MM)
def test_a_length_is_as_long_on_every_screen(mm: int) -> None:
    assert px_of_mm(mm, 96) == round(mm * 96 / 25.4)
    assert px_of_mm(mm, 192) == pytest.approx(2 * px_of_mm(mm, 96), abs=1)


@pytest.mark.parametrize("dpi", [0.0, -3.0, 12.0, 4000.0, float("nan"), float("inf")])
def test_a_screen_that_says_nonsense_counts_as_a_usual_one(dpi: float) -> None:
    assert px_of_mm(25, dpi) == px_of_mm(25, 96)


def test_the_profile_gives_the_sizes() -> None:
    metrics = metrics_for(AccessProfile(scale=150, choices=3, target_mm=30), 100)
    assert (metrics.scale, metrics.choices, metrics.target) == (1.5, 3, 118)
    usual = metrics_for(AccessProfile(), 100)
    assert (usual.choices, usual.target) == (0, 0)
