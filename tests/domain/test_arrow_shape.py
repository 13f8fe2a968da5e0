"""The arrow of a PATH keeps its parts inside it, in their order, for every size."""

from itertools import pairwise

import pytest

from pcplanner.domain.arrow_shape import ORDER_ON_ARROW, STEPS_ON_ARROW, arrow_shape


@pytest.mark.parametrize("size", [(1288, 350), (1100, 380), (700, 240)])
def test_panels_stand_in_order_and_never_over_each_other(size: tuple[float, float]) -> None:
    shape = arrow_shape(10, 20, *size)
    assert sorted(ORDER_ON_ARROW) == list(range(1, STEPS_ON_ARROW + 1))
    assert len(shape.panels) == STEPS_ON_ARROW
    for before, after in zip(shape.panels, shape.panels[1:], strict=False):
        assert before.right < after.x + 12
    lowest = max(y for _, y in shape.outline)
    for panel in shape.panels:
        assert panel.x >= 10
        assert panel.y >= 20 - 1
        assert panel.bottom <= lowest + 1
        assert panel.right <= 10 + size[0] + 1
    assert len(shape.star) == 10


def test_panels_give_what_their_gaps_need() -> None:
    narrow = arrow_shape(0, 0, 900, 350, least_gap=9)
    assert all(other.x - one.right >= 8.9 for one, other in pairwise(narrow.panels))
    wide = arrow_shape(0, 0, 1600, 350)
    assert arrow_shape(0, 0, 1600, 350, least_gap=9) == wide
