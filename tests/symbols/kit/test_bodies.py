"""Arms that hold a thing stay close to the body, the same on both sides."""

from dataclasses import replace

import pytest

from pcplanner.symbols.kit.bodies import Arm, Half, draw_half, holding
from pcplanner.symbols.kit.faces import HAPPY
from pcplanner.symbols.kit.looks import ME
from pcplanner.symbols.kit.sheet import Sheet


def _drawn(left: Arm, right: Arm) -> str:
    sheet = Sheet()
    draw_half(sheet, ME, HAPPY, Half(256, 146, 124, left=left, right=right))
    return sheet.svg()


def test_both_hands_hold_at_the_same_height_on_both_sides_of_the_body() -> None:
    left, right = holding(256, 146, 124, (72, 204))
    assert right.wrist[0] > 256
    assert 256 - left.wrist[0] == pytest.approx(right.wrist[0] - 256)
    assert left.wrist[1] == right.wrist[1] > 146
    assert (left.bend, left.flip) == (-right.bend, not right.flip)


def test_a_forearm_that_comes_towards_us_is_drawn_shorter() -> None:
    near = holding(256, 146, 124, (72, 204))
    whole = [replace(arm, fore=1.0) for arm in near]
    assert near[0].fore < 1
    assert _drawn(*near) != _drawn(*whole)
