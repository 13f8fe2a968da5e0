"""Draw what stands on every page: whose plan it is, its date, and which page of how many."""

from pcplanner.documents.fonts import text_width
from pcplanner.documents.measures import GAP, MARGIN, POSTER_MARGIN, Measures
from pcplanner.documents.model import Document
from pcplanner.documents.pages import Anchor, Group, Ink, Line, Role, Text
from pcplanner.documents.paper import INK, STARTED
from pcplanner.domain.words import say

_BASELINE = 1.06
_WIDEST_NUMBER = 100
_RULE_GAP = 0.6


class Foot:
    """The foot of the pages of one document: chosen once, the fullest words that fit."""

    def __init__(self, document: Document, measures: Measures) -> None:
        self._measures = measures
        self._upright = _first_that_fits(document, measures, measures.width)
        self._across = _first_that_fits(document, measures, measures.across.long - 2 * POSTER_MARGIN)

    @property
    def upright_lines(self) -> tuple[str, ...]:
        """Return the lines on an upright page, without the number of the page, which stands in the last."""
        return self._upright

    @property
    def across_lines(self) -> tuple[str, ...]:
        """Return the lines on a page across, as those on an upright one."""
        return self._across

    @property
    def top(self) -> float:
        """Return where the foot of an upright page begins."""
        return self._measures.sheet.long - MARGIN - len(self._upright) * self._measures.leading

    @property
    def body_bottom(self) -> float:
        """Return where the body of an upright page must end."""
        return self.top - 0.6 * self._measures.leading

    @property
    def poster_top(self) -> float:
        """Return where the rule over the foot of a page across lies."""
        lines = len(self._across) * self._measures.leading
        return self._measures.across.short - POSTER_MARGIN - lines - _RULE_GAP * self._measures.leading

    def upright(self, number: int, total: int) -> Group:
        """Return the foot of an upright page."""
        width = self._measures.sheet.short
        words = self._words((*self._upright, page_of(number, total)), MARGIN, width, self.top)
        return Group(Role.ARTIFACT, tuple(words))

    def poster(self, number: int, total: int) -> Group:
        """Return the foot of a page across, under its rule."""
        top, width = self.poster_top, self._measures.across.long
        ink = Ink(stroke=STARTED, width=2)
        rule = Line(POSTER_MARGIN, top, width - POSTER_MARGIN, top, ink)
        below = top + _RULE_GAP * self._measures.leading
        of = page_of(number, total)
        words = self._words((*self._across, of), POSTER_MARGIN, width, below)
        return Group(Role.ARTIFACT, (rule, *words))

    def _words(self, words: tuple[str, ...], margin: float, page_width: float, top: float) -> list[Text]:
        """Return the lines of a foot; the last words stand right of the last line."""
        *lines, of = words
        size = self._measures.size
        baselines = [top + index * self._measures.leading + _BASELINE * size for index in range(len(lines))]
        marks = [Text(margin, y, line, size, INK) for line, y in zip(lines, baselines, strict=True) if line]
        return [*marks, Text(page_width - margin, baselines[-1], of, size, INK, anchor=Anchor.END)]


def page_of(number: int | str, total: int | str) -> str:
    """Return which page of how many, in words."""
    return say("documents.page_of", number=number, total=total)


def _first_that_fits(document: Document, measures: Measures, width: float) -> tuple[str, ...]:
    """Return the first choice whose last line leaves room for the number of the page."""
    number = text_width(page_of(_WIDEST_NUMBER, _WIDEST_NUMBER), measures.size)
    for lines in document.foot:
        *first, last = (text_width(line, measures.size) for line in lines)
        if last + GAP + number <= width and all(x <= width for x in first):
            return lines
    return ("",)
