"""Fit what was said in a step of a PATH into its panel: whole words only, or a number that is told beside."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from pcplanner.documents.model import ArrowPart, PictureRow
from pcplanner.domain.drawing import Box, TextWidth
from pcplanner.domain.drawing_words import LINE_HEIGHT, Block, wrapped
from pcplanner.domain.pictures import Picture
from pcplanner.domain.words import say

TITLE = -1
"""The place of the title among the rows of a part."""
_PICTURES = (5.4, 4.4, 3.4, 2.6)
_SMALLEST = 1.9
"""Pictures of rows whose words all gave way may be as small as this, times the size of the words."""
_BESIDE, _FOR_NUMBER = 7.0, 2.5
_BETWEEN, _NEAR = 0.6, 0.3
_DISC = 1.75
_MOST_LINES = 200
_WIDEST = 888

Said = tuple[tuple[str, bool], ...]
"""Words, each with whether they are bold."""
Numbers = dict[int, int]
"""The number of each row of a part that stands for its words, by the place of the row."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How a part fits: which rows have numbers, and how large its pictures are, 0 for none.

    Of the rows with a number those in ``brief`` still say the most important of their words. Rows from
    ``whole`` on are told by one line with their first and their last number, which ``is_short`` where the
    letters are as large as that.
    """

    numbered: frozenset[int] = frozenset()
    brief: frozenset[int] = frozenset()
    picture: float = 0.0
    whole: int = _MOST_LINES
    is_short: bool = False


@dataclass(frozen=True, slots=True)
class Laid:
    """Something in a panel: a picture and words, beside it or under it, ``top`` from the top of the panel.

    ``more`` are words under all of that.
    """

    top: float
    height: float
    lines: tuple[Block, ...] = ()
    picture: Picture | None = None
    side: float = 0.0
    indent: float = 0.0
    down: float = 0.0
    is_disc: bool = False
    under: float = 0.0
    more: tuple[Block, ...] = ()


@dataclass(frozen=True)
class Panel:
    """A part with the room for it; ``is_in_star`` says that its first picture stands in the star."""

    part: ArrowPart
    box: Box
    size: float
    measure: TextWidth = field(repr=False)
    is_in_star: bool = False

    def fit(self) -> Fit:
        """Return how all of it fits, with as many words and as large pictures as there is room for."""
        return next(x for x in self._ways() if self._holds(x) or x.is_short)

    def _ways(self) -> Iterator[Fit]:
        """Yield ways to tell the part, the fullest first: words give way before pictures do."""
        count = len(self.part.rows)
        too_wide = frozenset(n for n in self._places() if self._is_too_wide(n))
        can_be_brief = frozenset(n for n in range(count) if self._has_brief(n))
        smallest = Fit(too_wide | frozenset(range(count)), picture=self._side(_SMALLEST))
        if not self._holds(smallest):
            yield from self._first_ones(too_wide, can_be_brief)
            return
        numbered, brief = too_wide, too_wide & can_be_brief
        yield from self._with_pictures(numbered, brief)
        for place in self._longest_first(can_be_brief - numbered):
            numbered, brief = numbered | {place}, brief | {place}
            yield from self._with_pictures(numbered, brief)
        for place in self._longest_first(frozenset(range(count)) - (numbered - brief)):
            numbered, brief = numbered | {place}, brief - {place}
            yield from self._with_pictures(numbered, brief)
        yield smallest

    def _first_ones(self, too_wide: frozenset[int], can_be_brief: frozenset[int]) -> Iterator[Fit]:
        """Yield ways to tell only the first of many rows, and the rest by one line."""
        count = len(self.part.rows)
        every = too_wide | frozenset(range(count))
        most = min(count - 1, int(self.box.h / (LINE_HEIGHT * self.size)))
        for whole in range(most, 0, -1):
            rest, side = frozenset(range(whole, count)), self._side(_PICTURES[-1])
            if not too_wide - {TITLE} - can_be_brief - rest:
                yield Fit(too_wide | rest, too_wide & can_be_brief, side, whole)
                yield Fit(every if can_be_brief - rest else too_wide | rest, can_be_brief, side, whole)
        yield from (Fit(every, picture=self._side(_SMALLEST), whole=x) for x in range(most, -1, -1))
        yield Fit(every, whole=0, is_short=True)

    def laid(self, fit: Fit, numbers: Numbers | None = None) -> tuple[Laid, ...]:
        """Return everything in its place from the top; without ``numbers`` each is as wide as it may get."""
        told = list[Laid]()
        for each in self._pieces(fit, numbers):
            top = told[-1].top + told[-1].height + _BETWEEN * self.size if told else 0.0
            told.append(replace(each, top=top))
        return tuple(told)

    def height(self, fit: Fit) -> float:
        """Return how high everything is together."""
        *_, last = self.laid(fit)
        return last.top + last.height

    def _places(self) -> range:
        return range(TITLE, len(self.part.rows))

    def _with_pictures(self, numbered: frozenset[int], brief: frozenset[int]) -> Iterator[Fit]:
        yield from (Fit(numbered, brief, self._side(x)) for x in _PICTURES)

    def _side(self, times: float) -> float:
        return min(times * self.size, self.box.w)

    def _longest_first(self, places: frozenset[int]) -> list[int]:
        spoken = {n: " ".join(words for words, _ in said_in(self.part.rows[n])) for n in places}
        return sorted((n for n in places if spoken[n]), key=lambda n: (-len(spoken[n]), n))

    def _has_brief(self, place: int) -> bool:
        """Say whether a row can be told in fewer words, all of which have room."""
        row = self.part.rows[place]
        words = brief_words(row)
        return bool(words) and words != said_in(row) and not self._is_cut(words)

    def _holds(self, fit: Fit) -> bool:
        return self.height(fit) <= self.box.h

    def _is_too_wide(self, place: int) -> bool:
        return self._is_cut(((self.part.title, True),) if place == TITLE else said_in(self.part.rows[place]))

    def _is_cut(self, said: Said) -> bool:
        return any(self._wrapped(words, is_bold, self.box.w).is_cut for words, is_bold in said)

    def _pieces(self, fit: Fit, numbers: Numbers | None) -> Iterator[Laid]:
        yield self._title(fit, numbers)
        rows = self.part.rows
        for place, row in enumerate(rows[: fit.whole]):
            is_in_star = self.is_in_star and not place
            picture = row.picture if row.has_picture and fit.picture and not is_in_star else None
            if place in fit.numbered:
                yield self._numbered(place, numbers, picture, fit)
            elif said_in(row) or picture is not None:
                yield self._row(said_in(row), picture, fit.picture)
        if fit.whole < len(rows):
            first, last = ((numbers or {}).get(x, _WIDEST) for x in (fit.whole, len(rows) - 1))
            key = "numbers_short" if fit.is_short else "numbers"
            key = "number" if fit.whole == len(rows) - 1 else key
            words = say(f"drawings.{key}", number=first, first=first, last=last)
            yield self._row(((words, True),), None, 0.0)

    def _numbered(self, place: int, numbers: Numbers | None, picture: Picture | None, fit: Fit) -> Laid:
        """Return the number of a row beside its picture, and under both the words that it keeps."""
        side = min(fit.picture, self.box.w - _FOR_NUMBER * self.size) if picture is not None else 0.0
        indent = side + 0.5 * self.size if picture is not None else 0.0
        number = self._wrapped(self._number(place, numbers, self.box.w - indent), True, self.box.w)
        down = max(0.0, (side - number.height) / 2)
        beside = max(side, number.height)
        if place not in fit.brief:
            return Laid(0.0, beside, (number,), picture, side, indent, down)
        words = tuple(self._wrapped(*x, self.box.w) for x in brief_words(self.part.rows[place]))
        under = beside + 0.15 * self.size
        return Laid(
            0.0, under + _height(words), (number,), picture, side, indent, down, under=under, more=words
        )

    def _number(self, place: int, numbers: Numbers | None, room: float) -> str:
        """Return the number that stands for a row, with its word where there is room on one line."""
        number = (numbers or {}).get(place, _WIDEST)
        whole = say("drawings.number", number=number)
        return whole if self.measure(whole, self.size, True) <= room else str(number)

    def _title(self, fit: Fit, numbers: Numbers | None) -> Laid:
        disc = _DISC * self.size
        indent = disc + _NEAR * self.size
        words = self.part.title
        if TITLE in fit.numbered:
            words = self._number(TITLE, numbers, self.box.w - indent)
        beside = self._wrapped(words, True, self.box.w - indent)
        if not beside.is_cut and len(beside.lines) < 3:
            down = max(0.0, (disc - beside.height) / 2)
            return Laid(
                0.0, max(disc, beside.height), (beside,), side=disc, indent=indent, down=down, is_disc=True
            )
        under = self._wrapped(words, True, self.box.w)
        down = disc + 0.1 * self.size
        return Laid(0.0, down + under.height, (under,), side=disc, down=down, is_disc=True)

    def _row(self, said: Said, picture: Picture | None, side: float) -> Laid:
        if picture is None:
            lines = tuple(self._wrapped(*each, self.box.w) for each in said)
            return Laid(0.0, _height(lines), lines)
        indent = side + 0.5 * self.size
        lines = tuple(self._wrapped(*each, self.box.w - indent) for each in said)
        is_short = len(lines) == 1 and len(lines[0].lines) == 1
        if not any(x.is_cut for x in lines) and (is_short or self.box.w - indent >= _BESIDE * self.size):
            down = max(0.0, (side - _height(lines)) / 2)
            return Laid(0.0, max(side, _height(lines)), lines, picture, side, indent, down)
        lines = tuple(self._wrapped(*each, self.box.w) for each in said)
        down = side + 0.15 * self.size
        return Laid(0.0, down + _height(lines) if lines else side, lines, picture, side, down=down)

    def _wrapped(self, words: str, is_bold: bool, width: float) -> Block:
        return wrapped(
            words, self.size, is_bold=is_bold, width=width, most_lines=_MOST_LINES, measure=self.measure
        )


def said_in(row: PictureRow) -> Said:
    """Return what a row says on a poster, each with whether it is bold: its sentences, marks and ticks."""
    said = [(x.text, any(y.is_bold for y in x.spans)) for x in row.sentences]
    said += [(x.words, True) for x in row.ticks if x.is_ticked]
    said += [(x.text, False) for x in row.afterwards]
    said += [(say(f"documents.flag_{x.value}"), True) for x in row.flags]
    return tuple(said)


def brief_words(row: PictureRow) -> Said:
    """Return the most important words of a row: those that are no labels, and its marks."""
    said = [(x, any(y.is_bold for y in x.spans)) for x in row.sentences]
    kept = [(x.text, is_bold) for x, is_bold in said if is_bold or not x.is_label]
    return (*kept, *((say(f"documents.flag_{x.value}"), True) for x in row.flags))


def _height(lines: Sequence[Block]) -> float:
    return sum(len(x.lines) * x.size * LINE_HEIGHT for x in lines)
