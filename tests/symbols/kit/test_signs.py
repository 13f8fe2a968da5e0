"""The tail of a speech bubble comes out of the edge that it is asked for."""

import re

from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import bubble


def _points(*, aside: bool = False) -> list[tuple[int, int]]:
    sheet = Sheet()
    root = 150 if aside else 300
    bubble(sheet, (250, 50, 200, 150), (200, 220), root, aside=aside)
    path = re.search(r' d="([^"]+)"', sheet.svg())
    assert path
    numbers = [int(n) for n in re.findall(r"-?\d+", path.group(1))]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def _beside_the_tip(points: list[tuple[int, int]]) -> set[tuple[int, int]]:
    place = points.index((200, 220))
    return {points[place - 1], points[(place + 1) % len(points)]}


def test_a_tail_leaves_the_lower_edge_around_its_root() -> None:
    assert _beside_the_tip(_points()) == {(284, 200), (316, 200)}


def test_a_tail_aside_leaves_the_left_edge_around_its_root() -> None:
    assert _beside_the_tip(_points(aside=True)) == {(250, 134), (250, 166)}
