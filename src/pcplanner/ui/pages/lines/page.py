"""Show the lines of a chapter: who said each, and whether it is right."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from pcplanner.domain.chapters import ABOUT_ME
from pcplanner.ui.context import Context
from pcplanner.ui.journey import footprints
from pcplanner.ui.line_editing.chapter_head import chapter_head
from pcplanner.ui.line_editing.chapter_view_model import ChapterViewModel
from pcplanner.ui.line_editing.drawer import LineDrawer
from pcplanner.ui.line_editing.line_rows import LineRows, rows_shown
from pcplanner.ui.page import PageParts
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.shell.shell import Shell


class LinesPage(QWidget):
    """Show one row for each line, and a way to add one. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: ChapterViewModel, route: Route) -> None:
        super().__init__()
        self._view_model = view_model
        self._route = route
        self._shown_head = self.head()
        self._joined: Shell | None = None
        self.list = LineRows(context.look, view_model)
        self.list.setParent(self)
        self.grid = self.list.grid
        self.drawer = LineDrawer(context.look, view_model)
        self.list.add_wanted.connect(self.add_line)
        self.list.held.connect(self._hold)
        view_model.state_changed.connect(self._show)
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        route = self._route
        is_about_me = any(each.id == route.thing_id for each in ABOUT_ME)
        prints = footprints(route) if is_about_me else None
        return chapter_head(self._view_model.state, route.thing_id, prints)

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self._view_model.state
        return (*(row.spoken for row in rows_shown(state)), state.hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the page with the rows."""
        super().resizeEvent(event)
        self.list.setGeometry(self.rect())

    def showEvent(self, event: QShowEvent) -> None:
        """Hear from the window when its drawer opens."""
        super().showEvent(event)
        window = self.window()
        if isinstance(window, Shell) and window is not self._joined:
            self._joined = window
            window.drawer_toggled.connect(self._on_drawer_toggled)

    @Slot()
    def add_line(self) -> None:
        """Open the drawer with an empty line."""
        window = self.window()
        if isinstance(window, Shell):
            window.open_drawer()
            if not window.is_drawer_open:
                # It is kept for the facilitator; nobody would see what is typed into it.
                return
        self._view_model.add()
        self.drawer.focus_words()

    @Slot()
    def close_whole(self) -> bool:
        """Show the list again where one line is open whole; say whether one was."""
        opened = self._view_model.opened_id
        if opened:
            self._view_model.close_whole()
            self.list.focus_line(opened)
        return bool(opened)

    def first_answer(self) -> QWidget | None:
        """Return the button that the hint is about, while there is nothing here yet."""
        return self.list.first_answer()

    @Slot()
    def _show(self) -> None:
        state = self._view_model.state
        self.list.show_state(state)
        self.drawer.show_state(state.edit)
        if self.head() != self._shown_head:
            self._shown_head = self.head()
            self.head_changed.emit()

    @Slot(bool)
    def _on_drawer_toggled(self, is_open: bool) -> None:  # a Qt signal's argument
        if not self.isVisible():
            return
        if not is_open:
            focused = QApplication.focusWidget()
            if focused is not None and self.isAncestorOf(focused):
                self._hold(self.list.line_with_keyboard())
            return
        self._view_model.take_up()
        chosen = next((row.id for row in self._view_model.state.cards if row.is_chosen), None)
        if chosen is not None:
            self.list.show_line(chosen)

    @Slot(str)
    def _hold(self, line_id: str) -> None:
        # As the drawer opens, the keyboard may fall anywhere for a moment.
        if self._joined is None or not self._joined.is_drawer_open:
            self._view_model.hold(self._view_model.opened_id or line_id)


def open_page(context: Context, route: Route) -> PageParts:
    """Open the lines of one chapter; the route's thing is the chapter, its parent the filling in of it."""
    view_model = ChapterViewModel(context, route.person_id, route.thing_id, route.parent_id)
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
