"""Show what to take home: what goes in, the true pages, the questions, and the two buttons at the end."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pcplanner.documents.choices import Format
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.file_ask import AskFile, FileAsk, FileJob, ask_for_file
from pcplanner.ui.journey import footprints
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.take_home.card_grid import CardGrid
from pcplanner.ui.pages.take_home.copy_view import CopyView
from pcplanner.ui.pages.take_home.drawer import TakeHomeDrawer
from pcplanner.ui.pages.take_home.large_view import LargeView
from pcplanner.ui.pages.take_home.places import Area, is_stepped, places, sheets
from pcplanner.ui.pages.take_home.preview import Preview
from pcplanner.ui.pages.take_home.questions import Questions
from pcplanner.ui.pages.take_home.view_model import TakeHomeViewModel
from pcplanner.ui.printer_ask import AskPrinter
from pcplanner.ui.printing import Fold, MakePrinter, PrintEnd, Printing
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.widgets.buttons import MainButton, PlainButton
from pcplanner.ui.widgets.pager import Pager


class TakeHomePage(QWidget):
    """Show the copy and its questions. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(
        self,
        context: Context,
        route: Route,
        view_model: TakeHomeViewModel,
        *,
        ask_printer: AskPrinter | None = None,
        make_printer: MakePrinter | None = None,
        ask_file: AskFile | None = None,
    ) -> None:
        super().__init__()
        self._context = context
        self._look = context.look
        self._route = route
        self._view_model = view_model
        self._ask_file = ask_file or partial(ask_for_file, context, route.person_id)
        self._sheet = 0
        self._is_large_view = False
        self._told_head: PageHead | None = None
        self._is_choosing_copy = False
        self._make()
        self.printing = Printing(context, self, person_id=route.person_id, ask=ask_printer, make=make_printer)
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        return PageHead(
            title=say("take_home.title"),
            family=Family.MAIN,
            prompt=self._prompt(),
            prompt_picture=symbol("take-home"),
            whose=say("home.whose", name=state.name),
            photo=state.face,
            footprints=footprints(self._route),
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        if self._is_choosing_copy:
            return self.copy_view.reading()
        state = self._view_model.state
        parts = [say("take_home.part_spoken", part=x.words, state=x.caption) for x in state.parts]
        papers = [x.words for x in (*state.papers, *state.items)]
        inside = papers if state.items else [*papers, *parts]
        return (*inside, *(note.words for note in state.notes), say("take_home.size", size=state.size_pt))

    def go_back(self) -> bool:
        """Close the large view or the kinds of copies; say whether one was open."""
        if self._is_large_view:
            self._on_smaller()
        elif self._is_choosing_copy:
            self._show_kinds(is_shown=False)
            self.copy_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            return False
        return True

    def close_page(self) -> None:
        """Stop drawing; what is being printed goes on to its end without the page."""
        self._view_model.close()
        if self.printing.is_printing:
            self.printing.setParent(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything in its place."""
        super().resizeEvent(event)
        self._lay_out()
        self._tell_head()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the page as wide as its place is now."""
        super().showEvent(event)
        self._lay_out()

    def _make(self) -> None:
        look = self._look
        self.questions = Questions(look, self._view_model)
        self.preview = Preview(look)
        self.print_button = MainButton(look, say("take_home.print_it"), icon=Icon.PRINT)
        self.copy_button = PlainButton(look, say("take_home.make_copy"), icon=Icon.SAVE)
        self.large_view = LargeView(look)
        self.drawer = TakeHomeDrawer(look, self._view_model)
        self.copy_view = CopyView(look, self)
        self.pager = Pager(look)
        questions = self.questions
        self.areas: Mapping[Area, QWidget] = {
            Area.PAPERS: questions.papers,
            Area.PARTS: questions.parts,
            Area.PREVIEW: self.preview,
            Area.SIZE: questions.size,
            Area.AUDIENCE: questions.audience,
            Area.CHECKED: questions.checked,
            Area.AGAIN: questions.again,
            Area.NOTES: questions.notes,
            Area.PRINT: self.print_button,
            Area.COPY: self.copy_button,
        }
        for part in (*self.areas.values(), self.large_view):
            part.setParent(self)
        self.large_view.hide()
        self.copy_view.hide()

    def _connect(self) -> None:
        view_model = self._view_model
        view_model.state_changed.connect(self._show)
        view_model.print_wanted.connect(self._on_print_wanted)
        view_model.copy_wanted.connect(self._on_copy_wanted)
        view_model.kind_wanted.connect(self._on_kind_wanted)
        view_model.parts_wanted.connect(self._on_parts_wanted)
        self.copy_view.format_pressed.connect(self._on_format_pressed)
        self.copy_view.stick_pressed.connect(view_model.go_to_stick)
        self.preview.turned.connect(view_model.shown.turn)
        self.preview.stop_pressed.connect(self._on_stop)
        self.preview.draw_pressed.connect(view_model.draw_again)
        self.preview.bigger_pressed.connect(self._on_bigger)
        self.large_view.turned.connect(view_model.shown.turn)
        self.large_view.two_wanted.connect(self._on_two_wanted)
        self.large_view.closed.connect(self._on_smaller)
        self.print_button.clicked.connect(view_model.print_it)
        self.copy_button.clicked.connect(view_model.choose_copy)
        self.printing.progressed.connect(view_model.show_printing)
        self.printing.ended.connect(self._on_print_ended)
        self.printing.pdf_wanted.connect(view_model.make_copy)
        tell = self._context.messages.tell
        # Bound to no page: printing may end when this page is no longer there.
        self.printing.ended.connect(lambda end: end in _TOLD and tell(say(_TOLD[end])))
        self.pager.page_wanted.connect(self._on_sheet_wanted)
        self._look.changed.connect(self._on_look_changed)

    def _prompt(self) -> str:
        if self._is_choosing_copy:
            return say("take_home.copy_prompt")
        area = self._sheets()[self._sheet][0]
        if area is Area.PARTS and self._view_model.state.items:
            return say("take_home.items_title")
        if not (is_stepped(self._look.metrics, self.width()) and self._sheet):
            return say("take_home.prompt")
        return say(f"take_home.{area.value}_title")

    def _sheets(self) -> tuple[tuple[Area, ...], ...]:
        pages = {area: grid.pages_in(self.size()) for area, grid in self._grids().items()}
        has_papers = bool(self._view_model.state.papers)
        return sheets(self._look.metrics, self.width(), has_papers=has_papers, pages=pages)

    def _grids(self) -> Mapping[Area, CardGrid]:
        """Return the questions with many answers, which may be shown in turn."""
        questions = self.questions
        return {Area.PAPERS: questions.papers, Area.PARTS: questions.parts, Area.CHECKED: questions.checked}

    def _show(self) -> None:
        state = self._view_model.state
        self.questions.show_state(state)
        self.preview.show_state(state)
        self.large_view.show_state(state)
        self.drawer.show_state(state)
        is_ready = bool(state.pages) and state.progress is None and not state.is_stopped
        for button in (self.print_button, self.copy_button):
            button.set_not_now(not is_ready, say("take_home.not_ready"))
        self._lay_out()
        self._tell_head()

    def _tell_head(self) -> None:
        if self.head() != self._told_head:
            self._told_head = self.head()
            self.head_changed.emit()

    @Slot()
    def _lay_out(self) -> None:
        metrics = self._look.metrics
        all_sheets = self._sheets()
        self._sheet = min(self._sheet, len(all_sheets) - 1)
        is_covered = self._is_large_view or self._is_choosing_copy
        self.pager.set_pages(self._sheet, 1 if is_covered else len(all_sheets))
        stepped = is_stepped(metrics, self.width())
        self.questions.set_big(is_big=stepped)
        self.preview.set_across(is_across=stepped)
        has_notes = bool(self._view_model.state.notes)
        found = places(metrics, self.size(), all_sheets[self._sheet], has_notes=has_notes)
        self._show_turn(all_sheets)
        for area, widget in self.areas.items():
            if area in found:
                widget.setGeometry(found[area])
            widget.setVisible(area in found and not is_covered)
        self.copy_view.setGeometry(self.rect())
        self.copy_view.setVisible(self._is_choosing_copy)
        self.large_view.setGeometry(self.rect())
        self.large_view.setVisible(self._is_large_view)
        paper = self.large_view.paper if self._is_large_view else self.preview.paper
        if self.isVisible():
            self._view_model.shown.want_width(paper.wanted_width())

    def _show_turn(self, all_sheets: Sequence[tuple[Area, ...]]) -> None:
        """Show those answers whose turn it is on this page."""
        here = all_sheets[self._sheet]
        turn = sum(1 for each in all_sheets[: self._sheet] if each == here)
        for area, grid in self._grids().items():
            grid.show_page(turn if here == (area,) else 0)

    @Slot()
    def _on_look_changed(self) -> None:
        self._lay_out()
        self._tell_head()

    @Slot(int)
    def _on_sheet_wanted(self, sheet: int) -> None:
        self._sheet = sheet
        self._is_large_view = self._is_choosing_copy = False
        self._lay_out()
        self._tell_head()

    @Slot()
    def _on_parts_wanted(self) -> None:
        sheet = next(n for n, areas in enumerate(self._sheets()) if Area.PARTS in areas)
        if sheet != self._sheet:
            self._on_sheet_wanted(sheet)
        self.questions.parts.cards()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_kind_wanted(self) -> None:
        self._show_kinds(is_shown=True)
        first = self.copy_view.first_answer()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_format_pressed(self, wanted: Format) -> None:
        self._show_kinds(is_shown=False)
        self._view_model.make_copy(wanted)

    def _show_kinds(self, *, is_shown: bool) -> None:
        self._is_choosing_copy = is_shown
        self._lay_out()
        self._tell_head()

    @Slot()
    def _on_bigger(self) -> None:
        if self.preview.bigger.is_not_now():
            self._context.messages.tell(say("take_home.not_ready"))
            return
        self._is_large_view = True
        self._lay_out()
        self.large_view.show_top()
        self.large_view.down.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(bool)
    def _on_two_wanted(self, is_two: bool) -> None:  # a Qt signal's argument
        self._view_model.shown.show_two(is_two=is_two)
        self._lay_out()

    @Slot()
    def _on_smaller(self) -> None:
        self._is_large_view = False
        self._view_model.shown.show_two(is_two=False)
        self._lay_out()
        self.preview.bigger.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_stop(self) -> None:
        if self.printing.is_printing:
            self.printing.stop()
        else:
            self._view_model.stop()

    @Slot(bytes, str, object)
    def _on_print_wanted(self, pdf: bytes, title: str, fold: Fold | None) -> None:
        self.printing.start(pdf, title, fold)

    @Slot(str, object)
    def _on_copy_wanted(self, name: str, wanted: Format) -> None:
        if wanted is Format.TRACKS:
            self._ask_file(FileAsk(FileJob.FOLDER, say("take_home.ask_tracks")), self._view_model.save)
            return
        ending, kind = f".{wanted.value}", say(f"formats.kind_{wanted.value}")
        ask = FileAsk(FileJob.SAVE, say("files.prompt_save"), (ending,), kind, name)
        self._ask_file(ask, self._view_model.save)

    @Slot(object)
    def _on_print_ended(self, _end: PrintEnd) -> None:
        self._view_model.show_printing(0, 0)


_TOLD = {PrintEnd.PRINTED: "take_home.printed", PrintEnd.STOPPED: "take_home.print_stopped"}


def open_page(context: Context, route: Route) -> PageParts:
    """Open what to take home from a person's plan."""
    view_model = TakeHomeViewModel(context, route.person_id, route.thing_id, route.parent_id)
    page = TakeHomePage(context, route, view_model)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.pager,
        drawer=page.drawer,
        opened=view_model.load,
        closed=page.close_page,
        go_back=page.go_back,
    )
