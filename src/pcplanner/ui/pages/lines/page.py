"""Show the lines of a chapter: who said each, and whether it is right."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.journey import footprints
from pcplanner.ui.line_editing.drawer import LineDrawer
from pcplanner.ui.line_editing.rows import LineRow
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.lines.line_row import LineRowWidget
from pcplanner.ui.pages.lines.view_model import LinesState, LinesViewModel
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.shell.shell import Shell
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.tile_grid import TileGrid

_ROWS, _GAP, _LARGE_GAP = 3, 20, 16
_LEAST_ROW, _LEAST_FIRST = QSize(300, 114), QSize(300, 90)
_SIZE = TextSize.MAIN_BUTTON


class _Part(Enum):
    """What stands beside the lines."""

    HINT = auto()
    ADD = auto()
    BACK = auto()


class LinesPage(QWidget):
    """Show one row for each line, and a way to add one. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: LinesViewModel, route: Route) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._route = route
        self._shown_head = self.head()
        self._joined: Shell | None = None
        self._rows: dict[str, LineRowWidget] = {}
        self._parts: dict[_Part, OptionRow] = {}
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state, chapter = self._view_model.state, self._view_model.chapter
        return PageHead(
            title=say(f"chapters.{chapter.id}_title"),
            family=Family(chapter.family.value),
            prompt=say(f"chapters.{chapter.id}_prompt"),
            prompt_picture=symbol(chapter.symbol),
            whose=say("home.whose", name=state.name),
            photo=state.face,
            footprints=footprints(self._route),
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self._view_model.state
        return (*(row.spoken for row in state.rows), state.hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the page with the rows."""
        super().resizeEvent(event)
        self.grid.setGeometry(self.rect())

    def showEvent(self, event: QShowEvent) -> None:
        """Share the page out once more: its size may have changed while its parts were still hidden."""
        super().showEvent(event)
        window = self.window()
        if isinstance(window, Shell) and window is not self._joined:
            self._joined = window
            window.drawer_toggled.connect(self._on_drawer_toggled)
        self.grid.show_page(self.grid.pager.index)

    @Slot()
    def add_line(self) -> None:
        """Open the drawer with an empty line."""
        self._view_model.add_line()
        window = self.window()
        if isinstance(window, Shell):
            window.open_drawer()
        self.drawer.focus_words()

    @Slot()
    def close_whole(self) -> bool:
        """Show the list again where one line is open whole; say whether one was."""
        opened = self._view_model.whole_id
        if not opened:
            return False
        self._view_model.close_whole()
        row = self._rows.get(opened)
        if row is not None:
            self.grid.show_tile(row)
            row.buttons()[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _make(self) -> None:
        look = self._context.look
        self.grid = TileGrid(look, columns=1, rows=_ROWS, min_tile=_LEAST_ROW, gap=_GAP, large_gap=_LARGE_GAP)
        self.grid.setParent(self)
        self.drawer = LineDrawer(look, self._view_model)

    def _connect(self) -> None:
        self._view_model.state_changed.connect(self._show)

    @Slot()
    def _show(self) -> None:
        state = self._view_model.state
        self._rows = {row.id: self._rows.get(row.id) or self._row(row) for row in state.rows}
        self._parts = {part: self._parts.get(part) or self._part(part) for part in _parts_shown(state)}
        # What to do first must be seen together with the button it is about.
        self.grid.set_least(_LEAST_FIRST if state.hint else _LEAST_ROW)
        tiles: list[QWidget] = [*self._rows.values(), *self._parts.values()]
        if tuple(tiles) != self.grid.tiles():
            self._set_tiles(tiles)
        for row in state.rows:
            widget = self._rows[row.id]
            widget.show_row(row)
            if row.is_chosen and row.is_new and not widget.isVisible():
                self.grid.show_tile(widget)
        if state.hint:
            self._parts[_Part.HINT].set_words(state.hint)
        self.drawer.show_state(state.edit)
        if self.head() != self._shown_head:
            self._shown_head = self.head()
            self.head_changed.emit()

    def _set_tiles(self, tiles: list[QWidget]) -> None:
        """Show other rows; where the focus was on one that goes, it goes to the first."""
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        is_other_list = not set(tiles) & set(self.grid.tiles())
        self.grid.set_tiles(tiles)
        if is_other_list:
            self.grid.show_page(0)
        if had_focus and not self.isAncestorOf(QApplication.focusWidget() or self):
            self.grid.show_page(0)
            first = tiles[0].card if isinstance(tiles[0], LineRowWidget) else tiles[0]
            (self.first_answer() or first).setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, row: LineRow) -> LineRowWidget:
        made = LineRowWidget(self._context.look, row)
        made.pressed.connect(self._view_model.press)
        made.answered.connect(self._view_model.answer)
        made.whole_wanted.connect(lambda wanted: self._view_model.open_whole(wanted.id))
        made.held.connect(self._on_held)
        made.moved_off.connect(self._on_moved_off)
        return made

    def _part(self, part: _Part) -> OptionRow:
        look, chapter = self._context.look, self._view_model.chapter
        family = Family(chapter.family.value)
        if part is _Part.HINT:
            made = OptionRow(
                look, "", picture=symbol(chapter.symbol), family=family, flat=True, soft=True, size=_SIZE
            )
            made.clicked.connect(self._follow_hint)
        elif part is _Part.BACK:
            made = OptionRow(look, say("lines.back_to_all"), icon=Icon.BACK, family=family, size=_SIZE)
            made.clicked.connect(self.close_whole)
        else:
            made = OptionRow(look, say("lines.add"), icon=Icon.PLUS, family=family, size=_SIZE)
            made.clicked.connect(self.add_line)
        made.installEventFilter(self)
        return made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that no line is in hand any more when the keyboard comes to something else of the page."""
        if event.type() == QEvent.Type.FocusIn:
            self._hold("")
        return super().eventFilter(watched, event)

    def _follow_hint(self) -> None:
        """Do what the hint says."""
        self._view_model.say_hint()
        self.add_line()

    def first_answer(self) -> QWidget | None:
        """Return the button that the hint is about, while there is nothing here yet."""
        return self._parts[_Part.ADD] if self._view_model.state.hint else None

    @Slot(bool)
    def _on_drawer_toggled(self, is_open: bool) -> None:  # a Qt signal's argument
        if not self.isVisible():
            return
        if not is_open:
            focused = QApplication.focusWidget()
            if focused is not None and self.isAncestorOf(focused):
                rows = (row for row in self._rows.values() if row.isAncestorOf(focused))
                self._hold(next((row.row.id for row in rows), ""))
            return
        self._view_model.take_up()
        chosen = next((row for row in self._rows.values() if row.row.is_chosen), None)
        if chosen is not None and not chosen.isVisible():
            self.grid.show_tile(chosen)

    @Slot(object)
    def _on_held(self, row: LineRow) -> None:
        self._hold(row.id)

    def _hold(self, line_id: str) -> None:
        # As the drawer opens, the keyboard may fall anywhere for a moment.
        if self._joined is None or not self._joined.is_drawer_open:
            self._view_model.hold(self._view_model.whole_id or line_id)

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
        buttons = there.buttons() if isinstance(there, LineRowWidget) else [there]
        buttons[min(button, len(buttons) - 1)].setFocus(Qt.FocusReason.TabFocusReason)


def _parts_shown(state: LinesState) -> tuple[_Part, ...]:
    if state.is_whole:
        return (_Part.BACK,)
    return (_Part.HINT, _Part.ADD) if state.hint else (_Part.ADD,)


def open_page(context: Context, route: Route) -> PageParts:
    """Open the lines of one chapter; the route's thing is the chapter."""
    view_model = LinesViewModel(context, route.person_id, route.thing_id)
    page = LinesPage(context, view_model, route)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.grid.pager,
        drawer=page.drawer,
        settle=view_model.settle,
        opened=view_model.load,
        go_back=page.close_whole,
        first=page.first_answer,
    )
