"""Show a week: what happens on each day, and what happens often."""

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from pcplanner.domain.line_places import PARTS
from pcplanner.domain.pictures import symbol
from pcplanner.domain.styles import Column
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.line_editing.board import Pages, Piece
from pcplanner.ui.line_editing.chapter_page import Hands, chapter_parts
from pcplanner.ui.line_editing.chapter_state import ChapterState
from pcplanner.ui.line_editing.chapter_view_model import ChapterViewModel
from pcplanner.ui.line_editing.line_tile import LineTile
from pcplanner.ui.line_editing.rows import LineRow
from pcplanner.ui.line_editing.sheet_parts import AddButton, ColumnHead
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.week.layout import Week, lay_out_week
from pcplanner.ui.pages.week.many_tile import ManyTile
from pcplanner.ui.routes import Route
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.metrics import TextSize


class WeekSheet:
    """Know the days of a week with their parts, and which day is open by itself."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self._cards: dict[str, LineRow] = {}
        self._week = Week((), PARTS, {})
        self._days: tuple[Column, ...] = ()
        self._open_day = ""

    def keys(self, state: ChapterState) -> Sequence[str]:
        """Return the pieces day by day, and last what happens often."""
        self._cards = {f"card:{row.id}": row for row in state.cards}
        self._days = state.chapter.columns if state.chapter else ()
        days = tuple(day.id for day in self._days)
        cells: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        often = []
        for key, row in self._cards.items():
            # What stands on no day, or in no part of one, happens often.
            if row.slot.column in days and row.slot.row_id in PARTS:
                cells[row.slot.column, row.slot.row_id].append(key)
            else:
                often.append(key)
        self._week = Week(days, PARTS, {x: tuple(y) for x, y in cells.items()}, tuple(often))
        found = [f"part:{part}" for part in PARTS]
        for day in days:
            found.append(f"head:{day}")
            for part in PARTS:
                found += [*cells.get((day, part), ()), f"more:{day}:{part}", f"add:{day}:{part}"]
        return (*found, "head:", *often, "add::")

    def make(self, key: str, state: ChapterState) -> QWidget:
        """Make a card, the head of a day or a part of it, or a way to add something or to see more."""
        look, family = self._hands.look, state.chapter.family if state.chapter else Family.ABOUT
        kind, _, rest = key.partition(":")
        if kind == "card":
            tile = LineTile(look, self._cards[key], family)
            tile.clicked.connect(lambda: self._hands.press(tile.row))
            return tile
        day, _, part = rest.partition(":")
        if kind == "head":
            picture = None if day else symbol("week")
            head = ColumnHead(look, self._day_words(day), picture=picture, family=family)
            head.clicked.connect(lambda: self._on_day(day))
            return head
        if kind == "part":
            words = say(f"week.{rest}")
            label = ColumnHead(look, words, picture=symbol(rest), family=family, size=TextSize.BODY)
            label.clicked.connect(lambda: self._hands.view_model.hear(words))
            return label
        if kind == "more":
            more = ManyTile(look, family)
            more.clicked.connect(lambda: self._on_day(day))
            return more
        where = say("week.when", day=self._day_words(day), part=say(f"week.{part}")) if day else ""
        add = AddButton(look, family, where, "" if day else say("week.add_often"))
        slot = self._hands.view_model.slot(day, part)
        add.clicked.connect(lambda: self._hands.add(slot))
        return add

    def show(self, key: str, piece: QWidget) -> None:
        """Show on a piece how things are now."""
        if isinstance(piece, LineTile):
            row = self._cards[key]
            where = self._where(row)
            piece.show_row(row, name=f"{row.name}, {where}")
        elif isinstance(piece, ManyTile):
            day, part = key.split(":")[1:]
            piece.show_rows([self._cards[x] for x in self._week.cards.get((day, part), ())])

    def lay_out(self, size: QSize) -> Pages:
        """Return the pages for a size."""
        return lay_out_week(self._week, size, self._hands.look.metrics, self._open_day)

    def ground(self, painter: QPainter, pieces: Sequence[Piece]) -> None:
        """Leave the ground as it is."""

    def back(self) -> bool:
        """Show the whole week again where one day is open, and go to that day."""
        was_open, self._open_day = self._open_day, ""
        if was_open:
            self._hands.show_at(f"head:{was_open}")
        return bool(was_open)

    def reading(self, state: ChapterState) -> Sequence[str]:
        """Return each day with what happens on it, and what happens often."""
        found: list[str] = []
        for day in self._days:
            keys = [key for part in PARTS for key in self._week.cards.get((day.id, part), ())]
            found += [day.title, *(self._cards[key].spoken for key in keys)] if keys else []
        often = [self._cards[key].spoken for key in self._week.often]
        found += [say("week.often"), *often] if often else []
        return found or [state.hint]

    def _on_day(self, day: str) -> None:
        """Say what a day is called and open it by itself; a press on an open one shows the week again."""
        self._hands.view_model.say(self._day_words(day))
        if day:
            self._open_day = "" if self._open_day else day
            self._hands.show_at(f"head:{day}")

    def _day_words(self, day: str) -> str:
        return next((x.title for x in self._days if x.id == day), say("week.often"))

    def _where(self, row: LineRow) -> str:
        if row.slot.row_id not in PARTS:
            return say("week.often")
        return say("week.when", day=self._day_words(row.slot.column), part=say(f"week.{row.slot.row_id}"))


def open_page(context: Context, route: Route) -> PageParts:
    """Open a week; the route's thing is the chapter, its parent the filling in of it."""
    view_model = ChapterViewModel(context, route.person_id, route.thing_id, route.parent_id)
    return chapter_parts(context, route, view_model, WeekSheet)
