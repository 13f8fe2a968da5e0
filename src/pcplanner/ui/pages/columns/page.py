"""Show a chapter of columns: what was said in each, and ways to say more."""

from collections.abc import Sequence
from itertools import pairwise
from uuid import uuid4

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from pcplanner.domain.lines import Answer, Slot
from pcplanner.domain.pictures import symbol
from pcplanner.domain.styles import Column, StyleChapter
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.line_editing.answers import OFFERED, answer_button
from pcplanner.ui.line_editing.board import Pages, Piece
from pcplanner.ui.line_editing.chapter_page import Hands, chapter_parts
from pcplanner.ui.line_editing.chapter_state import ChapterState
from pcplanner.ui.line_editing.chapter_view_model import ChapterViewModel
from pcplanner.ui.line_editing.line_tile import LineTile
from pcplanner.ui.line_editing.rows import LineRow
from pcplanner.ui.line_editing.sheet_parts import AddButton, ColumnHead
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.columns.layout import ENTRY_GAP, Cell, Entry, Grid, lay_out_columns
from pcplanner.ui.routes import Route
from pcplanner.ui.theme.colours import Family, Role

_ADD_ENTRY = "entry:new"


class ColumnsSheet:
    """Know the cells of a chapter: a list for each column, or the rows of a table."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self._grid = Grid((), ())
        self._cards: dict[str, LineRow] = {}
        self._columns: tuple[Column, ...] = ()

    def keys(self, state: ChapterState) -> Sequence[str]:
        """Return the pieces column by column, or entry by entry."""
        chapter = state.chapter
        if chapter is None:
            return ()
        self._cards = {f"card:{row.id}": row for row in state.cards}
        self._columns = _columns_of(chapter, state)
        heads = tuple(f"head:{each.id}" for each in self._columns)
        answers = tuple(f"card:{row.id}" for row in state.cards if _is_of_all(row))
        last = () if state.cards else tuple(f"answer:{each.value}" for each in OFFERED)
        if chapter.is_table:
            self._grid = self._table(state, heads, answers, last)
        else:
            cells = tuple(Cell((*self._cards_in(state, x.id), f"add::{x.id}")) for x in self._columns)
            self._grid = Grid(heads, (Entry(cells),), answers, last)
        return _in_order(self._grid)

    def make(self, key: str, state: ChapterState) -> QWidget:
        """Make a card, the head of a column, or a way to add something."""
        look, family = self._hands.look, state.chapter.family if state.chapter else Family.ABOUT
        kind, _, rest = key.partition(":")
        if kind == "card":
            tile = LineTile(look, self._cards[key], family)
            tile.clicked.connect(lambda: self._hands.press(tile.row))
            return tile
        if kind == "answer":
            return answer_button(look, state.chapter, Answer(rest), self._hands.view_model.answer_with)
        if kind == "head":
            column = self._column(rest)
            head = ColumnHead(look, column.title, picture=symbol(column.symbol), family=family)
            head.clicked.connect(lambda: self._hands.view_model.hear(head.words()))
            return head
        if key == _ADD_ENTRY:
            entry = AddButton(look, family, "", say("columns.add_entry"))
            entry.clicked.connect(lambda: self._hands.add(self._slot(self._columns[0].id, str(uuid4()))))
            return entry
        row_id, _, column_id = rest.partition(":")
        add = AddButton(look, family, self._column(column_id).title)
        add.clicked.connect(lambda: self._hands.add(self._slot(column_id, row_id or str(uuid4()))))
        return add

    def show(self, key: str, piece: QWidget) -> None:
        """Show on a card the line as it is now, and on a head its title."""
        if isinstance(piece, LineTile):
            row = self._cards[key]
            where = "" if _is_of_all(row) else f", {self._column(row.slot.column).title}"
            piece.show_row(row, name=f"{row.name}{where}")
        elif isinstance(piece, ColumnHead):
            piece.set_words(self._column(key.removeprefix("head:")).title)

    def lay_out(self, size: QSize) -> Pages:
        """Return the pages for a size."""
        if not self._grid.heads:
            return ((),)
        return lay_out_columns(self._grid, size, self._hands.look.metrics)

    def ground(self, painter: QPainter, pieces: Sequence[Piece]) -> None:
        """Paint a line between the rows of a table, so that it is plain what belongs together."""
        if not self._grid.is_table:
            return
        tops: dict[int, str] = {}
        for piece in pieces:
            if not piece.key.startswith("head:"):
                tops.setdefault(piece.place.y(), self._row_id(piece.key))
        painter.setPen(QPen(self._hands.look.theme.colour(Role.EDGE), 2))
        for before, after in pairwise(sorted(tops)):
            if tops[before] != tops[after]:
                painter.drawLine(0, after - ENTRY_GAP // 2, painter.window().width(), after - ENTRY_GAP // 2)

    def back(self) -> bool:
        """Have nothing open inside."""
        return False

    def reading(self, state: ChapterState) -> Sequence[str]:
        """Return each column with what was said in it."""
        found = [row.spoken for row in state.cards if _is_of_all(row)]
        for column in self._columns:
            said = [row.spoken for row in state.cards if row.slot.column == column.id]
            found += [column.title, *said] if said else []
        return found or [state.hint]

    def _table(
        self, state: ChapterState, heads: tuple[str, ...], answers: tuple[str, ...], last: tuple[str, ...]
    ) -> Grid:
        row_ids = list(dict.fromkeys(row.slot.row_id for row in state.cards if not _is_of_all(row)))
        # An empty table shows its first row, ready to be filled in.
        entries = tuple(
            Entry(tuple(self._cell(state, column.id, row_id) for column in self._columns))
            for row_id in row_ids or [""]
        )
        return Grid(heads, entries, answers, (_ADD_ENTRY,) if row_ids else last, is_table=True)

    def _cell(self, state: ChapterState, column_id: str, row_id: str) -> Cell:
        found = self._cards_in(state, column_id, row_id)
        return Cell(found or (f"add:{row_id}:{column_id}",))

    def _cards_in(self, state: ChapterState, column_id: str, row_id: str | None = None) -> tuple[str, ...]:
        return tuple(
            f"card:{row.id}"
            for row in state.cards
            if row.slot.column == column_id and row_id in (None, row.slot.row_id)
        )

    def _row_id(self, key: str) -> str:
        card = self._cards.get(key)
        return card.slot.row_id if card else key.split(":")[1]

    def _column(self, column_id: str) -> Column:
        return next((x for x in self._columns if x.id == column_id), self._columns[0])

    def _slot(self, column_id: str, row_id: str) -> Slot:
        chapter = self._hands.view_model.chapter
        return self._hands.view_model.slot(column_id, row_id if chapter and chapter.is_table else "")


def _is_of_all(row: LineRow) -> bool:
    """Say whether a line is an answer to all of the chapter, such as "nothing"."""
    return row.answer is not Answer.SAID and not row.slot.column


def _columns_of(chapter: StyleChapter, state: ChapterState) -> tuple[Column, ...]:
    """Return the columns, and one more for lines in none of them, so that nothing is ever out of sight."""
    known = {column.id for column in chapter.columns}
    others = dict.fromkeys(
        row.slot.column for row in state.cards if row.slot.column not in known and not _is_of_all(row)
    )
    more = tuple(Column(each, say("columns.other"), chapter.symbol) for each in others)
    return (*chapter.columns, *more)


def _in_order(grid: Grid) -> tuple[str, ...]:
    """Return every piece in the order it is read: a list down each column, a table entry by entry."""
    if grid.is_table:
        cells = [key for entry in grid.entries for cell in entry.cells for key in cell.keys]
        return (*grid.heads, *grid.first, *cells, *grid.last)
    lists = zip(grid.heads, grid.entries[0].cells, strict=True)
    return (*grid.first, *(key for head, cell in lists for key in (head, *cell.keys)), *grid.last)


def open_page(context: Context, route: Route) -> PageParts:
    """Open a chapter of columns; the route's thing is the chapter, its parent the filling in of it."""
    view_model = ChapterViewModel(context, route.person_id, route.thing_id, route.parent_id)
    return chapter_parts(context, route, view_model, ColumnsSheet)
