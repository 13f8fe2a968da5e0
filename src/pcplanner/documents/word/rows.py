"""Write rows into a Word document: a picture left, its words right of it, in a table without lines."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from docx.shared import Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from pcplanner.documents.measures import GAP, Measures
from pcplanner.documents.model import Flag, HardWord, PictureRow, Tick, TickGrid
from pcplanner.documents.pages import CM
from pcplanner.documents.paper import family_ink
from pcplanner.documents.pieces import row_runs_backwards
from pcplanner.documents.word import looks
from pcplanner.documents.word.body import INKS, Body
from pcplanner.documents.word.boxes import box_paragraph, let_break
from pcplanner.documents.word.prints import PrintMaker
from pcplanner.documents.word.words import write_sentence, write_ticks, write_words
from pcplanner.domain.chapters import Family
from pcplanner.domain.pictures import Picture
from pcplanner.domain.words import say

_NESTED, _DEEPEST = 1.1 * CM, 2
_COLUMNS = 2
_LEAST_GAP = 14.0
_MOST_SENTENCES_TOGETHER = 10
_BOX_LINE, _BOX_PADDING = 2.0, 0.4


class Rows:
    """Write rows, those that stand alike in one table."""

    def __init__(self, body: Body, measures: Measures, prints: PrintMaker) -> None:
        self._body = body
        self._measures = measures
        self._prints = prints

    def write(self, rows: Sequence[PictureRow], family: Family) -> None:
        """Write rows one under the other; none is ever split between pages."""
        for (side, indent, is_backwards), some in groupby(rows, key=self._place):
            alike = list(some)
            if side:
                self._table(alike, side, indent, family, is_backwards=is_backwards)
            else:
                for row in alike:
                    self._without_pictures(row, indent, family)

    def _place(self, row: PictureRow) -> tuple[float, float, bool]:
        side = self._measures.picture_side(row.size) if row.has_picture else 0.0
        return side, min(row.level, _DEEPEST) * _NESTED, row_runs_backwards(row)

    def _table(
        self, rows: Sequence[PictureRow], side: float, indent: float, family: Family, *, is_backwards: bool
    ) -> None:
        widths = (side + GAP, self._measures.width - side - GAP - indent)
        table = self._body.table(
            len(rows), widths, indent=indent, below=_LEAST_GAP, is_backwards=is_backwards
        )
        for row, made in zip(rows, table.rows, strict=True):
            left, right = made.cells
            looks.set_style(left.paragraphs[0], looks.PICTURE)
            self._body.put_picture(left.paragraphs[0], self._prints.row(row, side))
            if _is_long(row):
                let_break(made)
            words = _InCell(right)
            self._words(words, row, family)
            # Where the picture is higher than its words, the room under these is room enough.
            words.last.paragraph_format.space_after = Pt(self._measures.paragraph_gap - _LEAST_GAP)

    def _without_pictures(self, row: PictureRow, indent: float, family: Family) -> None:
        made = _InBody(self._body, indent)
        self._words(made, row, family)
        if made.last is not None:
            made.last.paragraph_format.space_after = Pt(self._measures.paragraph_gap)
            for each in made.paragraphs[:-1]:
                each.paragraph_format.keep_with_next = True

    def _words(self, place: "_InCell | _InBody", row: PictureRow, family: Family) -> None:
        for sentence in row.sentences:
            write_sentence(place.add(looks.BODY), sentence)
        for flag in row.flags:
            self._flag(place.add(looks.MARK), flag)
        if row.ticks:
            write_ticks(place.add(looks.MARK), row.ticks)
        for number, sentence in enumerate(row.afterwards):
            write_sentence(place.add(looks.BODY if number else looks.MARK), sentence)
        for hard in row.hard_words:
            self._hard_word(place, hard, family)

    def _flag(self, paragraph: Paragraph, flag: Flag) -> None:
        self._body.put_picture(paragraph, self._prints.flag(flag, self._measures.sign))
        write_words(paragraph, f"\u00a0{say(f'documents.flag_{flag.value}')}", is_bold=True)

    def _hard_word(self, place: "_InCell | _InBody", hard: HardWord, family: Family) -> None:
        """Write a box that says what a hard word means; room before it keeps it from its neighbour."""
        place.add(looks.GAP).paragraph_format.space_before = Pt(0.4 * self._measures.leading)
        ink = family_ink(family)
        for sentence in hard.meaning:
            made = place.add(looks.HARD_WORD)
            write_sentence(made, sentence)
            padding = _BOX_PADDING * self._measures.size
            box_paragraph(made, INKS[ink.soft], INKS[ink.strong], _BOX_LINE, padding)

    def grid(self, block: TickGrid) -> None:
        """Write pictures two and two side by side, each left of its box to tick and its word."""
        side = self._measures.small
        words = self._measures.width / _COLUMNS - side - GAP / 2
        pairs = list(_pairs(block))
        table = self._body.table(len(pairs), (side + GAP / 2, words) * _COLUMNS, below=self._measures.leading)
        for pair, made in zip(pairs, table.rows, strict=True):
            cells = made.cells
            for place, (picture, word) in enumerate(pair):
                left, right = cells[2 * place], cells[2 * place + 1]
                looks.set_style(left.paragraphs[0], looks.PICTURE)
                self._body.put_picture(left.paragraphs[0], self._prints.framed(picture, side))
                write_ticks(right.paragraphs[0], (Tick(word),))


def _is_long(row: PictureRow) -> bool:
    """Say whether a row is so long that keeping it whole would leave half a page empty."""
    told = (*row.sentences, *row.afterwards, *(x for hard in row.hard_words for x in hard.meaning))
    return len(told) > _MOST_SENTENCES_TOGETHER


def _pairs(block: TickGrid) -> Iterator[Sequence[tuple[Picture, str]]]:
    for start in range(0, len(block.choices), _COLUMNS):
        yield block.choices[start : start + _COLUMNS]


class _InCell:
    """Add paragraphs to a cell, which has one to begin with."""

    def __init__(self, cell: _Cell) -> None:
        self._cell = cell
        self._is_empty = True
        self.last = cell.paragraphs[0]

    def add(self, style: str) -> Paragraph:
        """Add a paragraph."""
        made: Paragraph = self._cell.paragraphs[0] if self._is_empty else self._cell.add_paragraph()
        looks.set_style(made, style)
        self._is_empty = False
        self.last = made
        return made


class _InBody:
    """Add paragraphs to the body of a document."""

    def __init__(self, body: Body, indent: float) -> None:
        self._body = body
        self._indent = indent
        self.paragraphs: list[Paragraph] = []

    @property
    def last(self) -> Paragraph | None:
        """Return the paragraph that was added last."""
        return self.paragraphs[-1] if self.paragraphs else None

    def add(self, style: str) -> Paragraph:
        """Add a paragraph."""
        made = self._body.paragraph(style)
        if self._indent:
            made.paragraph_format.left_indent = Pt(self._indent)
        self.paragraphs.append(made)
        return made
