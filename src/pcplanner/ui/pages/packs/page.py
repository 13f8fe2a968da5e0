"""Show the packs, the ways to add one, the questions about it, and what came of it."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.file_ask import AskFile, FileAsk, ask_for_file
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.packs.added_panel import AddedPanel
from pcplanner.ui.pages.packs.ask import Ask
from pcplanner.ui.pages.packs.choose_pack import dropped_pack, folder_ask, zip_ask
from pcplanner.ui.pages.packs.left_out_list import LeftOutList
from pcplanner.ui.pages.packs.pack_list import PackList
from pcplanner.ui.pages.packs.state import PacksState, View, next_label, prompt_words, spoken_card
from pcplanner.ui.pages.packs.view_model import PacksViewModel
from pcplanner.ui.pages.packs.ways import Ways
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.widgets.paged_rows import PagedRows
from pcplanner.ui.widgets.pager import Pager
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.widgets.progress_panel import ProgressPanel


class PacksPage(QWidget):
    """Show one view at a time, or how far adding has come. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(
        self,
        context: Context,
        view_model: PacksViewModel,
        person_id: str = "",
        ask_file: AskFile | None = None,
    ) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._ask_file = ask_file or partial(ask_for_file, context, person_id)
        self._shown = PacksState()
        self.setAcceptDrops(True)
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        return PageHead(
            title=say("packs.title"),
            family=Family.MAIN,
            prompt=prompt_words(state),
            prompt_picture=symbol("photo"),
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
            next_label=next_label(state),
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self._view_model.state
        match state.view:
            case View.LIST:
                return tuple(" ".join(spoken_card(card)) for card in state.cards)
            case View.WAYS:
                return (self.ways.zip.accessibleName(), self.ways.folder.accessibleName())
            case View.ASK:
                return tuple(say(f"packs.ask_{key}") for key in self.ask.fields)
            case View.ADDED:
                return self.added.reading()
        return tuple(row.accessibleName() for row in self.left_out.rows())

    def go_next(self) -> None:
        """Do what the Next button says in this view."""
        if self._view_model.adding.is_running:
            self._context.messages.tell(say("packs.one_at_a_time"))
            return
        match self._view_model.state.view:
            case View.LIST:
                self._view_model.see_ways()
            case View.WAYS:
                self._context.messages.tell(say("packs.choose_first"))
            case View.ASK:
                self._view_model.add(*self.ask.answers())
            case _:
                self._view_model.see_list()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say that a file or a folder may be dropped here."""
        if dropped_pack(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at what was dropped."""
        path = dropped_pack(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self._view_model.look_at(path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the whole page to the view that is shown."""
        super().resizeEvent(event)
        for part in (*self.views.values(), self.panel):
            part.setGeometry(self.rect())
        self._share_pages()

    def _make(self) -> None:
        look = self._context.look
        self.rows = PackList(look, self._view_model)
        self.ways = Ways(look)
        self.ask = Ask(look)
        self.added = AddedPanel(look)
        self.left_out = LeftOutList(look)
        self.panel = ProgressPanel(look)
        self.pager = Pager(look)
        self.views: Mapping[View, QWidget] = {
            View.LIST: self.rows,
            View.WAYS: self.ways,
            View.ASK: self.ask,
            View.ADDED: self.added,
            View.LEFT_OUT: self.left_out,
        }
        for part in (*self.views.values(), self.panel):
            part.setParent(self)

    def _connect(self) -> None:
        view_model = self._view_model
        view_model.state_changed.connect(self._show)
        self.ways.zip_wanted.connect(lambda: self._choose(zip_ask()))
        self.ways.folder_wanted.connect(lambda: self._choose(folder_ask()))
        self.ask.name_edited.connect(self._on_name_edited)
        self.ask.finished.connect(self.go_next)
        self.panel.stop_pressed.connect(view_model.stop)
        self.added.left_out_wanted.connect(self._on_left_out_wanted)
        self.left_out.pressed.connect(lambda each: view_model.hear_words(f"{each.name}.", each.reason))
        self.pager.page_wanted.connect(self._on_page_wanted)
        for paged in (self.rows, self.ask, self.left_out):
            paged.page_changed.connect(self._share_pages)
        self._context.look.changed.connect(self._share_pages)

    @Slot()
    def _show(self) -> None:
        state, before = self._view_model.state, self._shown
        self._shown = state
        self.rows.show_cards(state)
        if state.found is not None and (state.view, state.found) != (before.view, before.found):
            self.ask.show_found(state.found)
            self._on_name_edited()
        if state.added is not None:
            self.added.show_added(state.added)
        self.left_out.set_skipped(state.left_out.skipped if state.left_out else ())
        progress = state.progress
        if progress is not None:
            self.panel.show_progress(progress.words, progress.done, progress.total)
        for view, part in self.views.items():
            part.setVisible(view is state.view and progress is None)
        self.panel.setVisible(progress is not None)
        self._share_pages()
        if state.view is View.LIST and before.added is not None:
            self.rows.turn_to(before.added.made.pack_id)
        if (state.view, progress is None) != (before.view, before.progress is None):
            self._focus_first()
        self.head_changed.emit()

    def _focus_first(self) -> None:
        """Put the keyboard on the first thing of the view, where it was on the page before."""
        state = self._view_model.state
        if state.progress is not None:
            self.panel.findChildren(PressButton)[0].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        first: dict[View, QWidget | None] = {
            View.WAYS: self.ways.zip,
            View.ASK: self.ask.fields["name"],
            View.ADDED: self.added.left_out,
            View.LEFT_OUT: next(iter(self.left_out.rows()), None),
        }
        widget = first.get(state.view)
        if widget is not None and widget.isVisible():
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _paged(self) -> PagedRows | LeftOutList | None:
        paged = (each for each in (self.rows, self.ask, self.left_out) if not each.isHidden())
        return next(paged, None)

    @Slot()
    def _share_pages(self) -> None:
        """Let the one pager of the page turn whatever is shown."""
        # At the largest words each part keeps its own pager beside itself.
        paged = None if self._context.look.metrics.is_large else self._paged()
        self.pager.set_pages(paged.pager.index if paged else 0, paged.pager.count if paged else 1)

    @Slot(int)
    def _on_page_wanted(self, page: int) -> None:
        paged = self._paged()
        if paged is not None:
            paged.show_page(page)

    def _choose(self, ask: FileAsk) -> None:
        self._ask_file(ask, self._view_model.look_at)

    @Slot()
    def _on_name_edited(self) -> None:
        name, _, _ = self.ask.answers()
        self.ask.show_takes_place_of(self._view_model.takes_place_of(name))

    @Slot()
    def _on_left_out_wanted(self) -> None:
        added = self._view_model.state.added
        if added is not None:
            self._view_model.see_left_out(added.made.about.name, added.made.skipped)


def open_page(context: Context, route: Route) -> PageParts:
    """Open the packs of this computer; with a person, also which of them are on for them."""
    view_model = PacksViewModel(context, route.person_id)
    page = PacksPage(context, view_model, route.person_id)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.pager,
        opened=view_model.load,
        closed=view_model.close,
        go_next=page.go_next,
        go_back=view_model.go_back,
    )
