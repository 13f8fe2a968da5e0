"""Make a long document in parts of few pages, each a whole document of some chapters (CHECKS PD-09)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from pcplanner.documents.layout import PAGES_TO_SHIP, lay_out, page_counts
from pcplanner.documents.model import Chapter, Document
from pcplanner.documents.pages import PaperSize
from pcplanner.domain.words import say

_FOR_CONTENTS = 1
_FEWEST_FOR_CHAPTERS = 6
Make = Callable[[Sequence[Chapter], str], Document]
"""Make a whole document of some chapters; the words say which part it is, and are empty for all of it."""


def volume_words(number: int, count: int) -> str:
    """Return which part of how many, in words."""
    return say("documents.volume", number=number, count=count)


def in_volumes(
    chapters: Sequence[Chapter], size_pt: float, make: Make, sheet: PaperSize = PaperSize.A4
) -> tuple[Document, ...]:
    """Return the parts in order; one chapter is only divided where it is too long for any part.

    Each has at most ``PAGES_TO_SHIP`` pages, but where one thing alone takes more, such as a large circle.
    """
    bare = make((), volume_words(1, 1))
    lengths = _Lengths(bare, size_pt, sheet)
    room = max(_FEWEST_FOR_CHAPTERS, PAGES_TO_SHIP - sum(map(lengths.of, bare.chapters)) - _FOR_CONTENTS)
    while True:
        shares = tuple(_shares(chapters, lengths, room))
        documents = tuple(make(x, volume_words(n, len(shares))) for n, x in enumerate(shares, start=1))
        # The list of hard words differs from part to part: only the whole tells how much it takes.
        longest = max(len(lay_out(x, size_pt, sheet).pages) for x in documents)
        if longest <= PAGES_TO_SHIP or room <= _FEWEST_FOR_CHAPTERS:
            return documents
        room = max(_FEWEST_FOR_CHAPTERS, room - (longest - PAGES_TO_SHIP))


class _Lengths:
    """Know how many pages each chapter takes; each is laid out once."""

    def __init__(self, document: Document, size_pt: float, sheet: PaperSize) -> None:
        self._document = document
        self._size_pt = size_pt
        self._sheet = sheet
        self._known: dict[Chapter, int] = {}

    def of(self, chapter: Chapter) -> int:
        """Return the pages of a chapter."""
        if chapter not in self._known:
            alone = replace(self._document, chapters=(chapter,))
            self._known[chapter] = page_counts(alone, self._size_pt, self._sheet)[0]
        return self._known[chapter]


def _shares(chapters: Sequence[Chapter], lengths: _Lengths, room: int) -> Iterator[tuple[Chapter, ...]]:
    """Yield the chapters of each part: as many, in their order, as there is room for."""
    share: list[Chapter] = []
    used = 0
    for chapter in _pieces(chapters, lengths, room):
        pages = lengths.of(chapter)
        if share and used + pages > room:
            yield tuple(share)
            share, used = [], 0
        share.append(chapter)
        used += pages
    yield tuple(share)


def _pieces(chapters: Sequence[Chapter], lengths: _Lengths, room: int) -> Iterator[Chapter]:
    """Yield chapters that fit a part; one that does not is divided between its blocks."""
    for chapter in chapters:
        if len(chapter.blocks) < 2 or lengths.of(chapter) <= room:
            yield chapter
        else:
            half = len(chapter.blocks) // 2
            halves = (chapter.blocks[:half], chapter.blocks[half:])
            yield from _pieces([replace(chapter, blocks=x) for x in halves], lengths, room)
