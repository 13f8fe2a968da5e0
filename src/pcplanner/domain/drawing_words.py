"""Set words on a drawing: wrapped to a width, shortened with an ellipsis only when they must be."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from pcplanner.domain.drawing import Box, Op, TextWidth, Tint, Words

ELLIPSIS = "…"
LINE_HEIGHT = 1.22
"""Times the size of the words: from one baseline to the next."""
ASCENT = 0.93
"""Times the size of the words: from the top of a line to its baseline."""


@dataclass(frozen=True, slots=True)
class Block:
    """Hold wrapped words with the room they need; ``is_cut`` when some of them are not shown."""

    lines: tuple[str, ...]
    size: float
    is_bold: bool
    width: float
    is_cut: bool = False

    @property
    def height(self) -> float:
        """Return the height of all lines."""
        return len(self.lines) * self.size * LINE_HEIGHT


def remembered(measure: TextWidth) -> TextWidth:
    """Return the same measure that asks the font only once for each text."""
    return lru_cache(maxsize=4096)(measure)


def shortened(text: str, size: float, *, is_bold: bool, width: float, measure: TextWidth) -> str:
    """Return the text, or as much of it as fits with an ellipsis; nothing when not even that fits."""
    if measure(text, size, is_bold) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(_cut(text, middle), size, is_bold) <= width:
            low = middle
        else:
            high = middle - 1
    short = _cut(text, low)
    return short if low and measure(short, size, is_bold) <= width else ""


def _cut(text: str, length: int) -> str:
    while 0 < length < len(text) and (unicodedata.combining(text[length]) or text[length] in "\u200d\ufe0f"):
        length -= 1
    return text[:length].rstrip().rstrip("\u200d") + ELLIPSIS


def wrapped(
    text: str, size: float, *, is_bold: bool, width: float, most_lines: int, measure: TextWidth
) -> Block:
    """Return the words in at most so many lines, each no wider than the width."""
    words = text.split()
    lines: list[str] = []
    while words and len(lines) < most_lines:
        count = _how_many_fit(words, size, is_bold, width, measure)
        if len(lines) == most_lines - 1 and count < len(words):
            rest = shortened(" ".join(words), size, is_bold=is_bold, width=width, measure=measure)
            return _block([*lines, rest], size, is_bold, measure, is_cut=True)
        if count == 0:
            short = shortened(words[0], size, is_bold=is_bold, width=width, measure=measure)
            return _block([*lines, short], size, is_bold, measure, is_cut=True)
        lines.append(" ".join(words[:count]))
        words = words[count:]
    return _block(lines, size, is_bold, measure, is_cut=bool(words))


def _how_many_fit(words: list[str], size: float, is_bold: bool, width: float, measure: TextWidth) -> int:
    count = 0
    while count < len(words) and measure(" ".join(words[: count + 1]), size, is_bold) <= width:
        count += 1
    return count


def _block(lines: Iterable[str], size: float, is_bold: bool, measure: TextWidth, *, is_cut: bool) -> Block:
    lines = tuple(line for line in lines if line)
    return Block(lines, size, is_bold, max((measure(x, size, is_bold) for x in lines), default=0.0), is_cut)


def word_ops(
    block: Block, box: Box, measure: TextWidth, *, tint: Tint = Tint.INK, is_centred: bool = True
) -> tuple[Op, ...]:
    """Return the lines of a block written in a box from its top."""
    ops: list[Op] = []
    for number, line in enumerate(block.lines):
        spare = box.w - measure(line, block.size, block.is_bold) if is_centred else 0.0
        baseline = box.y + (number * LINE_HEIGHT + ASCENT + 0.03) * block.size
        ops.append(Words(line, box.x + spare / 2, baseline, block.size, block.is_bold, tint))
    return tuple(ops)
