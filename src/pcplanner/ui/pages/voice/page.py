"""Show the recordings about one thing in rows, or the recording of a new one."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.voice.drawer import VoiceDrawer
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.voice.note_row import VoiceNoteRow
from pcplanner.ui.voice.notes import NotesState, NoteView, VoiceNotesViewModel
from pcplanner.ui.voice.panel import VoicePanel
from pcplanner.ui.voice.state import Stage
from pcplanner.ui.widgets.buttons import MainButton, PlainButton
from pcplanner.ui.widgets.paged_rows import PagedRows
from pcplanner.ui.widgets.pager import Pager

_ROW, _GAP, _NEW = 116, 16, 88


class VoicePage(QWidget):
    """Show the list, or the panel while something is recorded. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: VoiceNotesViewModel, panel: VoicePanel) -> None:
        super().__init__()
        self._context = context
        self._look = context.look
        self._view_model = view_model
        self._is_list: bool | None = None
        self._shown: tuple[NoteView, ...] = ()
        self.panel = panel
        self.drawer = VoiceDrawer(context.look)
        self.rows = PagedRows(context.look, row_height=_ROW, gap=_GAP)
        self.new = MainButton(context.look, say("voice.new"), icon=Icon.MICROPHONE)
        self.away = PlainButton(context.look, say("voice.see_away"), icon=Icon.BIN)
        self.pager = Pager(context.look)
        for part in (self.rows, self.new, self.away, self.panel):
            part.setParent(self)
        self.new.clicked.connect(lambda: self._show_list(is_list=False))
        self.away.clicked.connect(self._on_away)
        self.drawer.words_settled.connect(view_model.set_words)
        view_model.keeping.saved.connect(self.drawer.show_saved)
        view_model.keeping.refused.connect(self.drawer.show_problem)
        view_model.state_changed.connect(self._show)
        panel.stage_changed.connect(self._on_stage)
        for done in (panel.kept, panel.thrown_away, panel.declined):
            done.connect(self._on_done)
        self.pager.page_wanted.connect(self._on_page)
        self.rows.page_changed.connect(self._share_pages)
        for inner in (self.rows.pager, panel.pager):
            inner.shown_changed.connect(self._share_pages)
        for faces in (panel.faces, panel.voices):
            faces.grid.page_changed.connect(self._share_pages)
        context.look.changed.connect(self._lay_out)
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        return PageHead(
            title=say("voice.title"),
            family=Family.MAIN,
            prompt=self._prompt(),
            prompt_picture=symbol("listen") if self._is_list else self.panel.prompt_picture(),
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        if not self._is_list:
            return self.panel.reading()
        names = (note.name for note in self._view_model.state.shown)
        return (*names, self.new.words(), *([self.away.words()] if self._view_model.state.away else []))

    def settle(self) -> None:
        """Save what is being typed and what is being recorded."""
        self.drawer.settle()
        self.panel.settle()

    def go_next(self) -> None:
        """Go on with the panel; from the list go back to where this is about."""
        if self._is_list:
            self._context.navigator.back()
        else:
            self.panel.go_next()

    def go_back(self) -> bool:
        """Go back one stage of the panel, then to the list; say whether there was one."""
        state = self._view_model.state
        if self._is_list:
            is_away = state.shows_away
            self._view_model.show_away(is_away=False)
            return is_away
        if self.panel.go_back():
            return True
        if state.notes:
            self._show_list(is_list=True)
        return bool(state.notes)

    def first(self) -> QWidget | None:
        """Return what has the keyboard first."""
        return self.new if self._is_list else self.panel.first_answer()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    @Slot()
    def _show(self) -> None:
        state = self._view_model.state
        if state.shown != self._shown:
            self._shown = state.shown
            self.rows.set_rows(self._rows(state))
            self._share_pages()
        if self._is_list is None and state.is_ready:
            self._show_list(is_list=bool(state.notes))
        elif self._is_list and not state.shown:
            self._show_list(is_list=False)
        self.drawer.show_notes(state.shown)
        self._show_away_button()
        self.head_changed.emit()

    def _show_away_button(self) -> None:
        state = self._view_model.state
        self.away.set_words(say("voice.see_notes" if state.shows_away else "voice.see_away"))
        self.away.set_icon(Icon.SOUND if state.shows_away else Icon.BIN)
        is_first = self.panel.view_model.state.stage is Stage.ASK
        self.away.setVisible(bool(state.away) and (self._is_list or is_first))
        self._lay_out()

    def _prompt(self) -> str:
        if not self._is_list:
            return self.panel.prompt()
        return say("voice.prompt_away" if self._view_model.state.shows_away else "voice.prompt_notes")

    def _rows(self, state: NotesState) -> list[VoiceNoteRow]:
        """Return a row for each recording; one that was there before stays the same widget."""
        old = {row.note.id: row for row in self.rows.rows() if isinstance(row, VoiceNoteRow)}
        return [self._row(note, old.get(note.id)) for note in state.shown]

    def _row(self, note: NoteView, old: VoiceNoteRow | None) -> VoiceNoteRow:
        if old is not None:
            old.show_note(note)
            return old
        row = VoiceNoteRow(self._look, note)
        row.play_pressed.connect(self._view_model.play)
        row.put_away_pressed.connect(self._view_model.put_away)
        row.bring_back_pressed.connect(self._view_model.bring_back)
        row.delete_pressed.connect(self._view_model.delete_for_good)
        return row

    @Slot()
    def _on_stage(self) -> None:
        self._show_away_button()
        self.head_changed.emit()

    @Slot()
    def _on_away(self) -> None:
        self._view_model.show_away(is_away=not self._view_model.state.shows_away)
        if self._view_model.state.shows_away:
            self._show_list(is_list=True)

    @Slot()
    def _on_done(self) -> None:
        if self._view_model.state.notes:
            self._show_list(is_list=True)

    def _show_list(self, *, is_list: bool) -> None:
        if is_list == self._is_list:
            return
        is_first, self._is_list = self._is_list is None, is_list
        self.rows.setVisible(is_list)
        self.new.setVisible(is_list)
        self.panel.setVisible(not is_list)
        self._show_away_button()
        first = self.first()
        if not is_first and self.isVisible() and first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.head_changed.emit()

    @Slot()
    def _lay_out(self) -> None:
        metrics = self._look.metrics
        high = metrics.grow(_NEW, 0.2)
        width = (self.width() - metrics.gap_wide) // 2
        below = 0 if self.away.isHidden() else high + metrics.main_gap
        self.panel.setGeometry(0, 0, self.width(), self.height() - below)
        self.new.setGeometry(0, self.height() - high, width, high)
        self.away.setGeometry(self.width() - width, self.height() - high, width, high)
        self.rows.setGeometry(0, 0, self.width(), self.height() - high - metrics.main_gap)
        self._share_pages()

    @Slot()
    def _share_pages(self) -> None:
        """Let one pager turn what is shown: the rows or the faces."""
        is_rows = self._is_list and not self._look.metrics.is_large
        turned = self.rows.pager if is_rows else self.panel.pager
        is_one = bool(self._is_list) and not is_rows
        self.pager.set_pages(0 if is_one else turned.index, 1 if is_one else turned.count)

    @Slot(int)
    def _on_page(self, page: int) -> None:
        (self.rows if self._is_list else self.panel).show_page(page)

    def sizeHint(self) -> QSize:
        """Ask for the whole main area."""
        return QSize(1288, 424)


def open_page(context: Context, route: Route) -> PageParts:
    """Open the recordings about one thing: ``thing_id`` is its chapter, ``parent_id`` what it is about."""
    about = (route.person_id, route.thing_id, route.parent_id)
    view_model = VoiceNotesViewModel(context, *about)
    panel = VoicePanel(context, *about, shows_prompt=False)
    page = VoicePage(context, view_model, panel)
    view_model.setParent(page)

    def closed() -> None:
        panel.close_down()
        view_model.close()

    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.pager,
        drawer=page.drawer,
        settle=page.settle,
        opened=view_model.watch.load,
        closed=closed,
        go_next=page.go_next,
        go_back=page.go_back,
        asked=panel.prompt,
        first=page.first,
    )
