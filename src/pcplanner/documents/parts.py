"""Lay out what stands in a column of words: sentences, marks, boxes to tick and boxes for hard words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import itemgetter

from pcplanner.documents.fonts import text_width
from pcplanner.documents.measures import Measures
from pcplanner.documents.model import Flag, HardWord, Sentence, Tick, strong
from pcplanner.documents.pages import Box, Group, Ink, Role, RoundBox, Text
from pcplanner.documents.paper import INK, ON_PICTURE, FamilyInk
from pcplanner.documents.signs import flag_sign, tick, tick_box
from pcplanner.documents.wrap import TextLine, wrap
from pcplanner.domain.words import say

_BASELINE = 1.06
_BOX_PADDING = 0.75
_TICK_SIDE = 1.1


@dataclass(frozen=True, slots=True)
class Part:
    """Something in a column: its height, the sentences in it, and how it is drawn from its top left."""

    height: float
    sentences: int
    draw: Callable[[float, float], tuple[Group, ...]]


def sentence_parts(sentence: Sentence, measures: Measures, width: float, room: float) -> list[Part]:
    """Return a sentence as one part, or as several when it is longer than a whole page."""
    lines = wrap(sentence, measures.size, width)
    most = max(int(room / measures.leading), 1)
    count = 0 if sentence.is_label else 1
    return [lines_part(lines[start : start + most], measures, count) for start in range(0, len(lines), most)]


def lines_part(lines: Sequence[TextLine], measures: Measures, count: int) -> Part:
    """Return lines of one sentence as one part, which counts as so many sentences."""

    def draw(x: float, y: float) -> tuple[Group, ...]:
        return (paragraph(lines, x, y, measures.size, leading=measures.leading),)

    return Part(len(lines) * measures.leading, count, draw)


def paragraph(
    lines: Sequence[TextLine], x: float, y: float, size: float, *, leading: float, role: Role = Role.P
) -> Group:
    """Return lines of words as one paragraph or heading, from its top left corner."""
    marks = tuple(
        mark for index, line in enumerate(lines) for mark in line_marks(line, x, y + index * leading, size)
    )
    return Group(role, marks)


def line_marks(line: TextLine, x: float, top: float, size: float) -> list[Text]:
    """Return the runs of one line; a space at its end keeps words apart for whoever reads the file."""
    marks = []
    spans = tuple(enumerate(line.spans))
    for index, span in reversed(spans) if line.is_backwards else spans:
        is_end = index == len(line.spans) - 1
        words = span.words + " " if is_end and line.has_space_after else span.words
        # The space at the end of words that run backwards stands left of them.
        left = x - text_width(" ", size, span.is_bold) if line.is_backwards and words != span.words else x
        baseline = top + _BASELINE * size
        text = Text(left, baseline, words, size, INK, span.is_bold, is_backwards=line.is_backwards)
        marks.append((index, text))
        x += text_width(span.words, size, span.is_bold)
    return [mark for _, mark in sorted(marks, key=itemgetter(0))]


def flag_part(flag: Flag, measures: Measures, width: float) -> Part:
    """Return the mark of what the person said about a line, with its words in bold."""
    side = measures.sign
    indent = side + 0.6 * measures.size
    lines = wrap(strong(say(f"documents.flag_{flag.value}")), measures.size, width - indent)
    gap = 0.4 * measures.leading

    def draw(x: float, y: float) -> tuple[Group, ...]:
        top = y + gap
        sign = Box(x, top + 0.71 * measures.size - side / 2, side, side)
        return (
            Group(Role.ARTIFACT, flag_sign(flag, sign)),
            paragraph(lines, x + indent, top, measures.size, leading=measures.leading),
        )

    # A label, not one more of the few sentences of a page: it says how the line is marked.
    return Part(gap + len(lines) * measures.leading, 0, draw)


def ticks_part(ticks: Sequence[Tick], measures: Measures, width: float) -> Part:
    """Return boxes to tick with their words, side by side as far as there is room."""
    size, side = measures.size, _TICK_SIDE * measures.size
    word_at, between, gap = side + 0.45 * size, 1.1 * size, 0.35 * measures.leading
    places: list[tuple[float, float]] = []
    across, down = 0.0, gap
    for each in ticks:
        needed = word_at + text_width(each.words, size)
        if places and across + needed > width:
            across, down = 0.0, down + measures.leading
        places.append((across, down))
        across += needed + between

    def draw(x: float, y: float) -> tuple[Group, ...]:
        groups: list[Group] = []
        for each, (left, top) in zip(ticks, places, strict=True):
            box = Box(x + left, y + top + 0.71 * size - side / 2, side, side)
            groups.append(_box_to_tick(each, box))
            baseline = y + top + _BASELINE * size
            groups.append(Group(Role.P, (Text(x + left + word_at, baseline, each.words, size, INK),)))
        return tuple(groups)

    return Part(down + measures.leading, 0, draw)


def _box_to_tick(each: Tick, box: Box) -> Group:
    if each.is_ticked:
        return Group(Role.FIGURE, (tick_box(box), tick(box, ON_PICTURE)), alt=say("documents.ticked"))
    return Group(Role.ARTIFACT, (tick_box(box),))


def hard_word_part(hard: HardWord, measures: Measures, width: float, ink: FamilyInk) -> Part:
    """Return a box that says what a hard word means."""
    size, leading = measures.size, measures.leading
    padding, gap = _BOX_PADDING * size, 0.5 * leading
    wrapped = [wrap(sentence, size, width - 2 * padding) for sentence in hard.meaning]
    count = sum(len(lines) for lines in wrapped)
    height = count * leading + 2 * padding

    def draw(x: float, y: float) -> tuple[Group, ...]:
        box = RoundBox(Box(x, y + gap, width, height), 6, Ink(fill=ink.soft, stroke=ink.strong, width=2))
        groups = [Group(Role.ARTIFACT, (box,))]
        top = y + gap + padding
        for lines in wrapped:
            groups.append(paragraph(lines, x + padding, top, size, leading=leading))
            top += len(lines) * leading
        return tuple(groups)

    return Part(gap + height, len(hard.meaning), draw)


def space_part(height: float) -> Part:
    """Return some room with nothing in it."""
    return Part(height, 0, lambda _x, _y: ())


def stacked(parts: Sequence[Part], x: float, y: float) -> tuple[Group, ...]:
    """Draw parts one under the other."""
    groups: list[Group] = []
    for part in parts:
        groups.extend(part.draw(x, y))
        y += part.height
    return tuple(groups)
