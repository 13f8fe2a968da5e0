"""Show the printers as tiles, then how to print, or the PDF where there is no printer."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui import printers
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.printer.stepper import Stepper
from pcplanner.ui.pages.printer.view_model import (
    MOST_COPIES,
    PrintersHere,
    PrinterState,
    PrinterViewModel,
    View,
    copies_words,
    printer_words,
)
from pcplanner.ui.printer_ask import PrinterAsk
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.widgets.begin_panel import BeginPanel
from pcplanner.ui.widgets.buttons import MainButton, PlainButton
from pcplanner.ui.widgets.paged_rows import PagedRows
from pcplanner.ui.widgets.pager import Pager
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid

_ROW, _GAP = 66, 14


class PrinterPage(QWidget):
    """Show one view at a time. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: PrinterViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._shown: PrinterState | None = None
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        labels = {View.HOW: say("printer.print_it"), View.NONE: say("printer.pdf"), View.CHOOSE: None}
        return PageHead(
            title=say("printer.title"),
            family=Family.MAIN,
            prompt=say(f"printer.prompt_{state.view.value}"),
            prompt_picture=symbol("print"),
            whose=say("home.whose", name=state.whose) if state.whose else "",
            photo=state.face,
            next_label=labels[state.view],
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self._view_model.state
        if state.view is View.CHOOSE:
            return tuple(tile.accessibleName() for tile in self.printers.tiles())
        if state.view is View.NONE:
            return (say("printer.none"), say("printer.none_do"))
        steps = tuple(step.now.words() for step in self._steps())
        colour = say("printer.colours" if state.is_colour else "printer.grey")
        return (self.print.words(), *steps, *([colour] if state.has_colours else []))

    def asked(self) -> object:
        """Return which of its questions the page asks now."""
        return self._view_model.state.view

    def first(self) -> QWidget | None:
        """Return what answers the question that is asked now."""
        firsts = {View.CHOOSE: self.printers.first_answer(), View.HOW: self.print, View.NONE: self.none.tile}
        return firsts[self._view_model.state.view]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the whole page to the view that is shown."""
        super().resizeEvent(event)
        for part in (self.printers, self.how, self.none):
            part.setGeometry(self.rect())

    def _make(self) -> None:
        look = self._context.look
        self.printers = TileGrid(look, columns=4, rows=2, min_tile=QSize(200, 150))
        self.how = PagedRows(look, row_height=_ROW, gap=_GAP)
        self.print = MainButton(look, say("printer.print_it"), icon=Icon.PRINT)
        self.copies = Stepper(look, say("printer.fewer"), say("printer.more"))
        self.from_page = Stepper(look, say("printer.first_down"), say("printer.first_up"))
        self.to_page = Stepper(look, say("printer.last_down"), say("printer.last_up"))
        self.colour = _ColourRow(
            PlainButton(look, say("printer.colours")), PlainButton(look, say("printer.grey"))
        )
        pdf = Tile(look, say("printer.pdf"), icon=Icon.SAVE)
        self.none = BeginPanel(look, pdf, say("printer.none"), say("printer.none_do"))
        self.pager = Pager(look)
        for part in (self.printers, self.how, self.none):
            part.setParent(self)

    def _connect(self) -> None:
        model = self._view_model
        model.state_changed.connect(self._show)
        self.print.clicked.connect(model.print_it)
        self.none.tile.clicked.connect(model.make_pdf)
        self.copies.stepped.connect(model.change_copies)
        self.from_page.stepped.connect(model.change_first)
        self.to_page.stepped.connect(model.change_last)
        self.colour.colour.clicked.connect(lambda: model.use_colours(is_colour=True))
        self.colour.grey.clicked.connect(lambda: model.use_colours(is_colour=False))
        self.printers.set_turned_elsewhere()
        for paged in (self.printers, self.how):
            paged.page_changed.connect(self._share_pages)
        self.pager.page_wanted.connect(self._on_page)
        self._context.look.changed.connect(self._share_pages)

    def _steps(self) -> tuple[Stepper, ...]:
        is_many = self._view_model.state.pages > 1
        return (self.copies, self.from_page, self.to_page) if is_many else (self.copies,)

    @Slot()
    def _show(self) -> None:
        state, before = self._view_model.state, self._shown
        self._shown = state
        if before is None or (state.printers, state.usual) != (before.printers, before.usual):
            self.printers.set_tiles([self._tile(name) for name in state.printers])
        rows: list[QWidget] = [self.print, *self._steps(), *([self.colour] if state.has_colours else [])]
        if list(self.how.rows()) != rows:
            self.how.set_rows(rows)
            for row in (self.from_page, self.to_page, self.colour):
                if row not in rows:
                    row.setParent(self.how)
                    row.hide()
        self._show_how(state)
        for view, part in ((View.CHOOSE, self.printers), (View.HOW, self.how), (View.NONE, self.none)):
            part.setVisible(view is state.view)
        self._share_pages()
        self.head_changed.emit()

    def _show_how(self, state: PrinterState) -> None:
        why = say("printer.no_further")
        self.print.set_words(say("printer.print_on", printer=printer_words(state.printer)))
        self.copies.show_value(
            copies_words(state.copies),
            can_less=state.copies > 1,
            can_more=state.copies < MOST_COPIES,
            why=why,
        )
        self.from_page.show_value(
            say("printer.first", page=state.first),
            can_less=state.first > 1,
            can_more=state.first < state.last,
            why=why,
        )
        self.to_page.show_value(
            say("printer.last", page=state.last),
            can_less=state.last > state.first,
            can_more=state.last < state.pages,
            why=why,
        )
        for button, is_chosen in (
            (self.colour.colour, state.is_colour),
            (self.colour.grey, not state.is_colour),
        ):
            button.set_chosen(is_chosen)
            button.set_icon(Icon.TICK if is_chosen else None)

    def _tile(self, name: str) -> Tile:
        is_usual = name == self._view_model.state.usual
        tile = Tile(
            self._context.look,
            printer_words(name),
            icon=Icon.PRINT,
            caption=say("printer.usual") if is_usual else "",
            reserve_lines=1,
        )
        tile.clicked.connect(lambda: self._view_model.choose(name))
        return tile

    def _paged(self) -> TileGrid | PagedRows | None:
        if self._context.look.metrics.is_large:
            # With big words the pager stands beside what it turns.
            return None
        view = self._view_model.state.view
        return self.printers if view is View.CHOOSE else self.how if view is View.HOW else None

    @Slot()
    def _share_pages(self) -> None:
        paged = self._paged()
        self.pager.set_pages(paged.pager.index if paged else 0, paged.pager.count if paged else 1)

    @Slot(int)
    def _on_page(self, page: int) -> None:
        paged = self._paged()
        if paged is not None:
            paged.show_page(page)


class _ColourRow(QWidget):
    """Hold the two answers side by side."""

    def __init__(self, colour: PlainButton, grey: PlainButton) -> None:
        super().__init__()
        self.colour, self.grey = colour, grey
        for part in (colour, grey):
            part.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the row out."""
        super().resizeEvent(event)
        half = (self.width() - _GAP) // 2
        self.colour.setGeometry(0, 0, half, self.height())
        self.grey.setGeometry(half + _GAP, 0, self.width() - half - _GAP, self.height())


def open_page(context: Context, route: Route) -> PageParts:
    """Open the printers of this computer for what is to be printed."""
    kept = context.drafts.take(route)
    ask = kept if isinstance(kept, PrinterAsk) else PrinterAsk(say("printer.title"))
    here = PrintersHere(printers.printer_names, printers.has_colours)
    view_model = PrinterViewModel(context, ask, here, route.person_id)
    page = PrinterPage(context, view_model)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.pager,
        opened=view_model.load,
        go_next=view_model.go_next,
        go_back=view_model.go_back,
        asked=page.asked,
        first=page.first,
    )
