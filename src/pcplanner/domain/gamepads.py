"""Say which piece of a gamepad is pressed: a button, an arrow, a trigger or one way of a stick."""

from dataclasses import dataclass
from enum import IntEnum

from pcplanner.domain.words import say

_LOWEST, _HIGHEST = -32_768, 32_767
# A lever that rests further out than this is a trigger: it has one way to go only.
_OUT = 24_000
# Pressed past the first share of its way, and let go again before the second.
_PRESSED, _LET_GO = 0.5, 0.3
_FORWARD, _BACK = 0, 1
_ARROWS = ("up", "right", "down", "left")
_PART_CODE, _NUMBER_CODE = 100_000, 10


class PadPart(IntEnum):
    """The sorts of pieces; the number is part of a piece's code and never changes."""

    BUTTON = 0
    CROSS = 1
    LEVER = 2


@dataclass(frozen=True, slots=True)
class PadPiece:
    """One piece that can be pressed: which sort, the how-manieth from 0, and which way where it has ways."""

    part: PadPart
    number: int
    way: int = 0

    @property
    def code(self) -> int:
        """Return the one number that is kept of it."""
        return self.part * _PART_CODE + self.number * _NUMBER_CODE + self.way

    def words(self, rest: int = 0) -> str:
        """Return what it is called; ``rest`` is where its lever stands when nobody touches it."""
        if self.part is PadPart.BUTTON:
            return say("input.pad_button", n=self.number + 1)
        if self.part is PadPart.CROSS:
            return say(f"input.pad_{_ARROWS[self.way]}")
        if is_trigger(rest):
            return say("input.pad_trigger", n=self.number + 1)
        return say("input.pad_stick", n=2 * self.number + self.way + 1)


def is_trigger(rest: int) -> bool:
    """Say whether a lever that rests here is a trigger."""
    return abs(rest) > _OUT


def ways_pressed(part: PadPart, value: int, rest: int, was: frozenset[int]) -> frozenset[int]:
    """Return the ways in which a piece is pressed now, when ``was`` are those it was pressed before.

    ``value`` is 1 or 0 of a button, the bits up 1, right 2, down 4 and left 8 of a cross, and the place of a
    lever from -32768 to 32767. A lever has to come well back before it is let go, so that a trembling hand
    presses once.
    """
    if part is PadPart.BUTTON:
        return frozenset({0}) if value else frozenset()
    if part is PadPart.CROSS:
        return frozenset(way for way in range(len(_ARROWS)) if value & 1 << way)
    to, way = (_HIGHEST, _FORWARD) if value > rest else (_LOWEST, _BACK)
    share = (value - rest) / (to - rest) if to != rest else 0.0
    return frozenset({way}) if share >= (_LET_GO if way in was else _PRESSED) else frozenset()
