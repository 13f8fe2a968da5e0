"""Show lines as rows with their answers, and what can be done beside them."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from pcplanner.domain.lines import Answer
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.speech.utterance import Kind
from pcplanner.ui.line_editing.answers import answer_button
from pcplanner.ui.line_editing.chapter_state import ChapterState
from pcplanner.ui.line_editing.chapter_view_model import ChapterViewModel
from pcplanner.ui.line_editing.heading_row import HeadingRow
from pcplanner.ui.line_editing.line_row import LineRowWidget
from pcplanner.ui.line_editing.rows import LineRow
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.tile_grid import TileGrid

_ROWS, _GAP, _LARGE_GAP = 4, 20, 16
_LEAST_ROW, _LEAST_FIRST = QSize(300, 114), QSize(300, 90)
_SIZE = TextSize.MAIN_BUTTON


class _Part(Enum):
    """What stands beside the lines."""

    HINT = auto()
    ADD = auto()
    BACK = auto()
    NOTHING = auto()
    DID_NOT_WANT = auto()


_ANSWERS = {_Part.NOTHING: Answer.NOTHING, _Part.DID_NOT_WANT: Answer.DID_NOT_WANT}
Row = LineRowWidget | HeadingRow


class LineRows(QWidget):
    """Show one row for each line, and ways to add one.

    Emits ``add_wanted``, and ``held(str)`` with the id of the line that the keyboard came to; empty for none.
    """

    add_wanted = Signal()
    held = Signal(str)

    def __init__(self, look: Look, view_model: ChapterViewModel) -> None:
        super().__init__()
        self._look = look
        self._view_model = view_model
        self._state = ChapterState()
        self._rows: dict[tuple[str, bool, bool], Row] = {}
        self._parts: dict[_Part, OptionRow] = {}
        self._family: Family | None = None
        self.grid = TileGrid(look, columns=1, rows=_ROWS, min_tile=_LEAST_ROW, gap=_GAP, large_gap=_LARGE_GAP)
        self.grid.setParent(self)

    def rows(self) -> tuple[Row, ...]:
        """Return the rows that show lines, in order."""
        return tuple(self._rows.values())

    def show_state(self, state: ChapterState) -> None:
        """Show the lines of a chapter, or the one that is open whole."""
        self._state = state
        family = state.chapter.family if state.chapter else Family.ABOUT
        if family is not self._family:
            self._family, self._parts = family, {}
        shown = rows_shown(state)
        self._rows = {_key(row): self._rows.get(_key(row)) or self._row(row) for row in shown}
        self._parts = {part: self._parts.get(part) or self._part(part) for part in _parts_shown(state)}
        # What to do first must be seen together with the button it is about.
        self.grid.set_least(_LEAST_FIRST if state.hint else _LEAST_ROW)
        tiles: list[QWidget] = [*self._rows.values(), *self._parts.values()]
        if tuple(tiles) != self.grid.tiles():
            self._set_tiles(tiles)
        for row in shown:
            widget = self._rows[_key(row)]
            widget.show_row(row)
            if row.is_chosen and row.is_new and not widget.isVisible():
                self.grid.show_tile(widget)
        if state.hint:
            self._parts[_Part.HINT].set_words(state.hint)

    def show_line(self, line_id: str) -> None:
        """Turn to the page a line is on."""
        widget = next((x for x in self._rows.values() if x.row.id == line_id), None)
        if widget is not None and not widget.isVisible():
            self.grid.show_tile(widget)

    def focus_line(self, line_id: str) -> None:
        """Put the keyboard on the last button of a line."""
        widget = next((x for x in self._rows.values() if x.row.id == line_id), None)
        if widget is not None:
            self.grid.show_tile(widget)
            _buttons(widget)[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Put the keyboard on the first row."""
        tiles = self.grid.tiles()
        if tiles:
            self.grid.show_page(0)
            _buttons(tiles[0])[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def line_with_keyboard(self) -> str:
        """Return the id of the line that the keyboard is on; empty for none."""
        focused = QApplication.focusWidget()
        if focused is None:
            return ""
        rows = self._rows.values()
        return next((x.row.id for x in rows if x is focused or x.isAncestorOf(focused)), "")

    def first_answer(self) -> QWidget | None:
        """Return the button that the hint is about, while there is nothing here yet."""
        return self._parts.get(_Part.ADD) if self._state.hint else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the page with the rows."""
        super().resizeEvent(event)
        self.grid.setGeometry(self.rect())

    def showEvent(self, event: QShowEvent) -> None:
        """Share the page out once more: its size may have changed while its parts were still hidden."""
        super().showEvent(event)
        self.grid.show_page(self.grid.pager.index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that no line is in hand any more when the keyboard comes to something else of the page."""
        if event.type() == QEvent.Type.FocusIn:
            self.held.emit(watched.row.id if isinstance(watched, HeadingRow) else "")
        return super().eventFilter(watched, event)

    def _set_tiles(self, tiles: list[QWidget]) -> None:
        """Show other rows; where the focus was on one that goes, it goes to the first."""
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        is_other_list = not set(tiles) & set(self.grid.tiles())
        self.grid.set_tiles(tiles)
        if is_other_list:
            self.grid.show_page(0)
        if had_focus and tiles and not self.isAncestorOf(QApplication.focusWidget() or self):
            self.grid.show_page(0)
            first = tiles[0].card if isinstance(tiles[0], LineRowWidget) else tiles[0]
            (self.first_answer() or first).setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, row: LineRow) -> Row:
        if row.is_heading and not row.is_part:
            heading = HeadingRow(self._look, row, self._family or Family.ABOUT)
            heading.clicked.connect(lambda: self._view_model.press(heading.row))
            heading.installEventFilter(self)
            return heading
        made = LineRowWidget(self._look, row)
        made.pressed.connect(self._view_model.press)
        made.answered.connect(self._view_model.answer)
        made.whole_wanted.connect(lambda wanted: self._view_model.open_whole(wanted.id))
        made.film_wanted.connect(lambda wanted: self._view_model.see_films(wanted.id))
        made.held.connect(lambda held: self.held.emit(held.id))
        made.moved_off.connect(self._on_moved_off)
        return made

    def _part(self, part: _Part) -> OptionRow:
        look, chapter = self._look, self._state.chapter
        family = self._family or Family.ABOUT
        if part is _Part.HINT:
            picture = symbol(chapter.symbol) if chapter else None
            made = OptionRow(look, "", picture=picture, family=family, flat=True, soft=True, size=_SIZE)
            made.clicked.connect(self._follow_hint)
        elif part is _Part.BACK:
            made = OptionRow(look, say("lines.back_to_all"), icon=Icon.BACK, family=family, size=_SIZE)
            made.clicked.connect(self._view_model.close_whole)
        elif part is _Part.ADD:
            made = OptionRow(look, say("lines.add"), icon=Icon.PLUS, family=family, size=_SIZE)
            made.clicked.connect(self.add_wanted)
        else:
            made = answer_button(look, chapter, _ANSWERS[part], self._view_model.answer_with, _SIZE)
        made.installEventFilter(self)
        return made

    def _follow_hint(self) -> None:
        """Do what the hint says."""
        self._view_model.say(self._state.hint, Kind.PROMPT)
        self.add_wanted.emit()

    @Slot(int, int)
    def _on_moved_off(self, rows: int, button: int) -> None:
        tiles = self.grid.tiles()
        sender = self.sender()
        here = next((n for n, tile in enumerate(tiles) if tile is sender), None)
        if here is None or not 0 <= here + rows < len(tiles):
            return
        there = tiles[here + rows]
        if not there.isVisible():
            self.grid.show_tile(there)
        buttons = _buttons(there)
        buttons[min(button, len(buttons) - 1)].setFocus(Qt.FocusReason.TabFocusReason)


def rows_shown(state: ChapterState) -> tuple[LineRow, ...]:
    """Return the rows that are shown: one line whole where one is open, else all."""
    return state.opened or state.cards


def _key(row: LineRow) -> tuple[str, bool, bool]:
    return row.id, row.is_part, row.is_heading and not row.is_part


def _buttons(widget: QWidget) -> list[QWidget]:
    return [*widget.buttons()] if isinstance(widget, LineRowWidget) else [widget]


def _parts_shown(state: ChapterState) -> tuple[_Part, ...]:
    if state.opened:
        return (_Part.BACK,)
    if state.chapter is None:
        return ()
    return (_Part.HINT, _Part.ADD, *_ANSWERS) if state.hint else (_Part.ADD,)
