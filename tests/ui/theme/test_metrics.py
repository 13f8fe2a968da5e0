import pytest

from pcplanner.ui.theme.metrics import SCALES, Metrics, TextSize


def test_the_window_parts_at_the_two_drawn_sizes() -> None:
    small, large = Metrics(1.0), Metrics(2.0)
    assert (small.header_height, small.bar_height) == (80, 104)
    assert (large.header_height, large.bar_height) == (112, 144)
    assert not small.is_large
    assert large.is_large


@pytest.mark.parametrize("scale", SCALES)
def test_no_words_are_under_18_px(scale: float) -> None:
    assert min(Metrics(scale).font_px(size) for size in TextSize) >= 18


def test_words_grow_with_the_scale() -> None:
    large = Metrics(2.0)
    sizes = (TextSize.BODY, TextSize.TILE, TextSize.PROMPT, TextSize.TITLE)
    assert [large.font_px(size) for size in sizes] == [44, 48, 68, 80]


def test_some_things_grow_more_slowly() -> None:
    assert Metrics(2.0).grow(100) == 150
    assert Metrics(1.0).grow(100) == 100


def test_other_scales_are_refused() -> None:
    with pytest.raises(ValueError, match="3"):
        Metrics(3.0)
