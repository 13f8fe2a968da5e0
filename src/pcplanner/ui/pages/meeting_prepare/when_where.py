"""Ask when and where we meet, with answers to press; anything else is typed in the drawer."""

from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.dates import full_date
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.pages.meeting_prepare.state import LENGTHS, PLACES, TIMES, PrepareState, time_words
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.staged_panel import StagedPanel
from pcplanner.ui.widgets.stepped_head import HeadStep
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid

_ROW, _GAP = QSize(220, 90), 16
_MOVES = (
    ("day_later", Icon.RIGHT, 1),
    ("week_later", Icon.RIGHT, 7),
    ("day_earlier", Icon.LEFT, -1),
    ("week_earlier", Icon.LEFT, -7),
)


class DayGrid(TileGrid):
    """Show days that are often chosen, and ways to another. Emits ``chosen(date)`` and ``moved(days)``."""

    chosen = Signal(object)
    moved = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(look, columns=4, rows=2, min_tile=_ROW, gap=_GAP)
        self._days: tuple[tuple[str, date], ...] = ()
        self._moves = [self._move(*each) for each in _MOVES]
        look.changed.connect(self._name_days)

    def show_state(self, state: PrepareState) -> None:
        """Show which day is chosen."""
        if state.quick_days != self._days:
            self._days = state.quick_days
            days = [self._day(words, day) for words, day in self._days]
            self.set_tiles([*days, *self._moves])
            self._name_days()
        for (_, day), row in zip(self._days, self.tiles(), strict=False):
            if isinstance(row, OptionRow):
                row.set_chosen(day == state.day)

    def _name_days(self) -> None:
        # With big words there are no small ones, so the dates stand below in the words themselves.
        is_large = self._look.metrics.is_large
        for (words, day), row in zip(self._days, self.tiles(), strict=False):
            if isinstance(row, OptionRow):
                row.set_words(f"{words}\n{full_date(day)}" if is_large else words)
                row.set_caption("" if is_large else full_date(day))
                row.set_name(f"{words}, {full_date(day)}")

    def _day(self, words: str, day: date) -> OptionRow:
        caption = full_date(day)
        row = OptionRow(self._look, words, picture=symbol("calendar"), caption=caption, family=Family.MEETING)
        row.clicked.connect(lambda: self.chosen.emit(day))
        return row

    def _move(self, key: str, icon: Icon, days: int) -> OptionRow:
        row = OptionRow(self._look, say(f"meeting_prepare.{key}"), icon=icon, family=Family.MEETING)
        row.clicked.connect(lambda: self.moved.emit(days))
        return row


class WordsGrid(TileGrid):
    """Show answers that are kept as their words. Emits ``chosen(words)``."""

    chosen = Signal(str)

    def __init__(self, look: Look, answers: list[tuple[str, str]]) -> None:
        super().__init__(look, columns=4, rows=2, min_tile=_ROW, gap=_GAP)
        self._words = [words for words, _ in answers]
        self.set_tiles([self._row(words, picture) for words, picture in answers])

    def show_chosen(self, words: str) -> None:
        """Show which answer is chosen."""
        # A time that was typed short, like 11 o'clock, is the one that only says more.
        plain = _plain(words)
        chosen = [x for x in self._words if _plain(x) == plain]
        chosen = chosen or [x for x in self._words if plain and _plain(x).startswith(f"{plain} ")]
        for each, row in zip(self._words, self.tiles(), strict=True):
            if isinstance(row, OptionRow):
                row.set_chosen(each in chosen[:1])

    def _row(self, words: str, picture: str) -> OptionRow:
        row = OptionRow(self._look, words, picture=symbol(picture), family=Family.MEETING)
        row.clicked.connect(lambda: self.chosen.emit(words))
        return row


class WhenView(StagedPanel):
    """Ask for the day, the time and how long, one after another."""

    def __init__(self, look: Look) -> None:
        self.days = DayGrid(look)
        self.times = WordsGrid(
            look, [(time_words(hour, part, is_half=half), part) for hour, part, half in TIMES]
        )
        self.lengths = WordsGrid(look, [(say(f"meeting_prepare.lasts_{x}"), "clock") for x in LENGTHS])
        grids: list[TileGrid] = [self.days, self.times, self.lengths]
        super().__init__(look, grids, grids, family=Family.MEETING)

    def show_state(self, state: PrepareState) -> None:
        """Show what is answered, and the question we are on."""
        self.days.show_state(state)
        self.times.show_chosen(state.at)
        self.lengths.show_chosen(state.lasts)
        steps = (
            _step("day", state.day_words, "calendar"),
            _step("time", state.at, "clock"),
            _step("long", state.lasts, "date-and-time"),
        )
        self.show_stage(steps, int(state.clock))


class WhereView(QWidget):
    """Show places to choose from, the own one first. Emits ``chosen(key)`` and ``picture_wanted``."""

    chosen = Signal(str)
    picture_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.grid = TileGrid(look, columns=5, rows=2, min_tile=QSize(180, 150), gap=_GAP)
        self.grid.setParent(self)
        self.tiles = {key: self._tile(key, picture) for key, picture in PLACES.items()}
        self.own = Tile(look, say("meeting_prepare.where_other"), icon=Icon.PLUS, family=Family.MEETING)
        self.own.clicked.connect(self.picture_wanted)
        self.grid.set_tiles([*self.tiles.values(), self.own])

    def show_state(self, state: PrepareState) -> None:
        """Show where we meet."""
        words = {key: say(f"meeting_prepare.where_{key}") for key in PLACES}
        for key, tile in self.tiles.items():
            is_chosen = state.where == words[key]
            tile.set_chosen(is_chosen)
            tile.set_picture(
                state.where_picture if is_chosen and state.where_picture else symbol(PLACES[key])
            )
        is_own = bool(state.where or state.where_picture) and state.where not in words.values()
        self.own.set_chosen(is_own)
        self.own.set_words(state.where if is_own and state.where else say("meeting_prepare.where_other"))
        self.own.set_picture(state.where_picture if is_own else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the places the whole room."""
        super().resizeEvent(event)
        self.grid.setGeometry(self.rect())

    def _tile(self, key: str, picture: str) -> Tile:
        words = say(f"meeting_prepare.where_{key}")
        tile = Tile(self._look, words, picture=symbol(picture), family=Family.MEETING)
        tile.clicked.connect(lambda: self.chosen.emit(key))
        return tile


def _plain(words: str) -> str:
    return " ".join(words.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").casefold().split())


def _step(key: str, value: str, picture: str) -> HeadStep:
    words = say(f"meeting_prepare.clock_{key}")
    return HeadStep(words, value, picture=symbol(picture), is_done=bool(value))
