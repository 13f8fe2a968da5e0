"""The arrow of a PATH keeps its parts inside it, in their order, for every size."""

from itertools import pairwise

import pytest

from pcplanner.domain.arrow_shape import (
    FIRST_HALF,
    ON_PAPER,
    ON_SCREEN,
    ORDER_ON_ARROW,
    SECOND_HALF,
    STEPS_ON_ARROW,
    ArrowProportions,
    arrow_shape,
)


@pytest.mark.parametrize("parts", [ON_SCREEN, ON_PAPER])
@pytest.mark.parametrize("size", [(1288, 350), (1100, 380), (700, 240)])
def test_panels_stand_in_order_and_never_over_each_other(
    size: tuple[float, float], parts: ArrowProportions
) -> None:
    shape = arrow_shape(10, 20, *size, parts)
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


def test_an_arrow_on_two_pages_has_all_its_panels_and_one_star() -> None:
    first, second = (arrow_shape(0, 0, 770, 400, x) for x in (FIRST_HALF, SECOND_HALF))
    assert len(first.panels) + len(second.panels) == STEPS_ON_ARROW
    assert not first.star
    assert second.star
    for shape in (first, second):
        for before, after in zip(shape.panels, shape.panels[1:], strict=False):
            assert before.right < after.x + 12
        assert all(panel.x >= 0 and panel.right <= 770 + 1 for panel in shape.panels)


def test_panels_on_paper_are_higher_and_wider_than_on_the_screen() -> None:
    screen, paper = (arrow_shape(0, 0, 770, 400, x) for x in (ON_SCREEN, ON_PAPER))
    assert all(
        theirs.w > ours.w and theirs.h > ours.h
        for theirs, ours in zip(paper.panels[:7], screen.panels[:7], strict=True)
    )


def test_panels_give_what_their_gaps_need() -> None:
    narrow = arrow_shape(0, 0, 900, 350, least_gap=9)
    assert all(other.x - one.right >= 8.9 for one, other in pairwise(narrow.panels))
    wide = arrow_shape(0, 0, 1600, 350)
    assert arrow_shape(0, 0, 1600, 350, least_gap=9) == wide
