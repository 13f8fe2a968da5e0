"""Turn what stands on a page round, for words that run from right to left: pictures go to the right.

Nothing is drawn as in a mirror: each thing keeps its shape, and only its place changes. Lines of words are
moved whole, so that words of another direction in them still read.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from pcplanner.documents.fonts import text_width
from pcplanner.documents.moving import moved
from pcplanner.documents.pages import (
    Anchor,
    Close,
    Ellipse,
    Group,
    Item,
    Line,
    Path,
    PictureBox,
    Polygon,
    Role,
    RoundBox,
    Text,
)
from pcplanner.documents.pieces import Piece

_ONE_THING = frozenset({Role.FIGURE, Role.ARTIFACT})


def mirrored(groups: Sequence[Group], left: float, right: float) -> tuple[Group, ...]:
    """Return groups with what stood at the left of a room at its right, and the other way round."""
    return tuple(_group(group, left + right) for group in groups)


def drawn_in_turn(pieces: Sequence[Piece], top: float, left: float, right: float) -> tuple[Group, ...]:
    """Return pieces drawn one under the other, each mirrored in its room where its words run backwards."""
    groups: list[Group] = []
    last: Piece | None = None
    for piece in pieces:
        top += last.gap_to(piece) if last else 0.0
        drawn = piece.draw(top)
        groups += mirrored(drawn, left, right) if piece.is_backwards else drawn
        top += piece.height
        last = piece
    return tuple(groups)


def _group(group: Group, ends: float) -> Group:
    if group.role in _ONE_THING:
        return replace(group, items=_moved(group.items, ends))
    items: list[Item] = []
    for is_text, some in groupby(group.items, key=lambda x: isinstance(x, Text)):
        if is_text:
            for line in _lines([x for x in some if isinstance(x, Text)]):
                items += _moved(line, ends)
        else:
            items += [_group(x, ends) if isinstance(x, Group) else _moved((x,), ends)[0] for x in some]
    return replace(group, items=tuple(items))


def _lines(texts: Sequence[Text]) -> list[list[Text]]:
    """Return texts by the line they stand on; what stands well apart on a line is a line of its own."""
    lines: list[list[Text]] = []
    for text in texts:
        near = lines and lines[-1][0].y == text.y and _is_next_to(text, lines[-1])
        if near:
            lines[-1].append(text)
        else:
            lines.append([text])
    return lines


def _is_next_to(text: Text, line: Sequence[Text]) -> bool:
    (low, high), spans = next(_spans(text)), [next(_spans(x)) for x in line]
    return any(low - end < text.size and start - high < text.size for start, end in spans)


def _moved(items: Sequence[Item], ends: float) -> tuple[Item, ...]:
    """Return things moved together, so that their room lies on the other side."""
    spans = [span for item in items for span in _spans(item)]
    if not spans:
        return tuple(items)
    by = ends - min(low for low, _ in spans) - max(high for _, high in spans)
    return tuple(moved(item, by) for item in items)


def _spans(item: Item) -> Iterator[tuple[float, float]]:
    """Yield from where to where something reaches across the page."""
    match item:
        case Group():
            for each in item.items:
                yield from _spans(each)
        case Text():
            width = text_width(item.words.rstrip(), item.size, item.bold)
            before = {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[item.anchor]
            # The space after words that run backwards is drawn left of them.
            if item.is_backwards:
                before -= text_width(item.words, item.size, item.bold) - width
            yield item.x - before, item.x - before + width
        case PictureBox() | RoundBox():
            yield item.box.x, item.box.right
        case Line():
            yield min(item.x1, item.x2), max(item.x1, item.x2)
        case Ellipse():
            yield item.x - item.rx, item.x + item.rx
        case Polygon():
            across = [x for x, _ in item.points]
            yield min(across), max(across)
        case Path():
            across = [c.x for c in item.commands if not isinstance(c, Close)]
            yield min(across), max(across)
