"""Lay out the page that says what is on which page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pcplanner.documents.fonts import text_width
from pcplanner.documents.measures import GAP, MARGIN, Measures
from pcplanner.documents.pages import Group, Role, Text
from pcplanner.documents.paper import INK
from pcplanner.documents.parts import line_marks
from pcplanner.documents.pieces import Piece, list_item
from pcplanner.documents.wrap import TextLine, wrap_plain
from pcplanner.domain.words import say

_BASELINE = 1.06
_GAP_LINES = 0.25


@dataclass(frozen=True, slots=True)
class Entry:
    """A chapter and the page it starts on."""

    title: str
    page_number: int


def contents_pieces(entries: Sequence[Entry], measures: Measures) -> Iterator[Piece]:
    """Yield a piece for each entry: the page first, in bold, then the title."""
    labels = [say("documents.page_number", number=entry.page_number) for entry in entries]
    indent = max((text_width(label, measures.size, bold=True) for label in labels), default=0.0) + GAP
    for entry, label in zip(entries, labels, strict=True):
        lines = wrap_plain(entry.title, measures.size, measures.width - indent)
        yield _piece(label, lines, indent, measures)


def _piece(label: str, lines: Sequence[TextLine], indent: float, measures: Measures) -> Piece:
    size, leading = measures.size, measures.leading

    def draw(y: float) -> tuple[Group, ...]:
        marks = [Text(MARGIN, y + _BASELINE * size, f"{label} ", size, INK, bold=True)]
        for index, line in enumerate(lines):
            marks += line_marks(line, MARGIN + indent, y + index * leading, size)
        return (list_item((Group(Role.P, tuple(marks)),)),)

    return Piece(len(lines) * leading, draw, 0.0 if measures.is_close else _GAP_LINES * leading)
