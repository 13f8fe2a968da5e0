"""Reckon how much work a safe drawing is for whoever draws it, on screen or in a PDF."""

import math
import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from pcplanner.symbols.svg_values import growth

# The finest drawing of the Mulberry Symbols comes to 230,000. A PDF takes about 15 millionths of a
# second for each letter and number of an outline, and 80 times that for each part.
MOST_WORK = 400_000
MOST_GROWTH = 1e12
_WORK_OF_PART = 80
_MOST_STEPS = 12
_LONG = 2_000
_LETTERS_A_NUMBER = 2
_POINTER = re.compile(r"url\(#([^'\")\s]+)\)")
_PIECES = re.compile(r"[A-DF-Za-df-z]|\d+\.?\d*|\.\d+")


def is_too_much_work(drawing: Element) -> bool:
    """Say whether a drawing has too many outlines, or points at its own parts far too often or in a ring.

    Nor may things in things be made larger so often that numbers run out.
    """
    return _growth(drawing) > MOST_GROWTH or _Reckoning(drawing).work_of(drawing, ()) > MOST_WORK


def _growth(part: Element) -> float:
    own = max(growth(part.get(name, "")) for name in ("transform", "gradientTransform"))
    return own * max((_growth(child) for child in part), default=1.0)


class _Reckoning:
    def __init__(self, drawing: Element) -> None:
        self._by_id = {each.attrib["id"]: each for each in drawing.iter() if "id" in each.attrib}
        self._known: dict[str, float] = {}
        self._outlines: dict[str, int] = {}

    def work_of(self, part: Element, way: tuple[str, ...]) -> float:
        """Return the work of a part with all it points at; ``way`` is what was pointed at on the way here."""
        work = 0.0
        for each in part.iter():
            outline = each.get("d") or each.get("points")
            work += _WORK_OF_PART + (self._pieces(outline) if outline else 0)
            work += sum(self._work_of_target(target, way) for target in _targets(each))
            if work > MOST_WORK:
                break
        return work

    def _work_of_target(self, target: str, way: tuple[str, ...]) -> float:
        if target in way or len(way) > _MOST_STEPS:
            return math.inf
        if target not in self._known:
            part = self._by_id.get(target)
            self._known[target] = 0.0 if part is None else self.work_of(part, (*way, target))
        return self._known[target]

    def _pieces(self, outline: str) -> int:
        """Return about how many letters and numbers an outline has; short ones are not worth counting."""
        if len(outline) <= _LONG:
            return len(outline) // _LETTERS_A_NUMBER
        if outline not in self._outlines:
            self._outlines[outline] = sum(1 for _ in _PIECES.finditer(outline))
        return self._outlines[outline]


def _targets(part: Element) -> Iterator[str]:
    for name in ("fill", "stroke", "clip-path"):
        value = part.get(name)
        if value and value.startswith("url"):
            found = _POINTER.fullmatch(value)
            if found is not None:
                yield found[1]
    link = part.get("xlink:href")
    if link:
        yield link[1:]
