"""Show the printers as tiles, then how to print, or the PDF where there is no printer."""

from functools import partial

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.documents.booklet import Sides
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui import printers
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.printer.answers_row import AnswersRow
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
        self.view_model = view_model
        self._shown: PrinterState | None = None
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self.view_model.state
        labels = {
            View.HOW: say("printer.print_it"),
            View.TURN: say("printer.print_it"),
            View.NONE: say("printer.pdf"),
        }
        return PageHead(
            title=say("printer.title"),
            family=Family.MAIN,
            prompt=say(f"printer.prompt_{state.view.value}"),
            prompt_picture=symbol("print"),
            whose=say("home.whose", name=state.whose) if state.whose else "",
            photo=state.face,
            next_label=labels.get(state.view),
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self.view_model.state
        if state.view is View.CHOOSE:
            return tuple(tile.accessibleName() for tile in self.printers.tiles())
        if state.view is View.NONE:
            return (say("printer.none"), say("printer.none_do"))
        if state.view is View.TURN:
            return (say("printer.turn"), say("printer.turn_do"))
        steps = tuple(step.now.words() for step in self._steps())
        sides = (say(f"printer.sides_{state.sides.value}"),) if state.all_sides else ()
        colour = say("printer.colours" if state.is_colour else "printer.grey")
        return (self.print.words(), steps[0], *sides, *steps[1:], *([colour] if state.has_colours else []))

    def asked(self) -> object:
        """Return which of its questions the page asks now."""
        return self.view_model.state.view

    def first(self) -> QWidget | None:
        """Return what answers the question that is asked now."""
        match self.view_model.state.view:
            case View.CHOOSE:
                return self.printers.first_answer()
            case View.HOW:
                return self.print
            case View.TURN:
                return self.turn.tile
            case View.NONE:
                return self.none.tile

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the whole page to the view that is shown."""
        super().resizeEvent(event)
        for part in (self.printers, self.how, self.none, self.turn):
            part.setGeometry(self.rect())

    def _make(self) -> None:
        look = self._context.look
        self.printers = TileGrid(look, columns=4, rows=2, min_tile=QSize(200, 150))
        self.how = PagedRows(look, row_height=_ROW, gap=_GAP)
        self.print = MainButton(look, say("printer.print_it"), icon=Icon.PRINT)
        self.copies = Stepper(look, say("printer.fewer"), say("printer.more"))
        self.from_page = Stepper(look, say("printer.first_down"), say("printer.first_up"))
        self.to_page = Stepper(look, say("printer.last_down"), say("printer.last_up"))
        self.colours = PlainButton(look, say("printer.colours"))
        self.grey = PlainButton(look, say("printer.grey"))
        self.colour = AnswersRow([self.colours, self.grey])
        self.side_buttons = {x: PlainButton(look, say(f"printer.sides_{x.value}")) for x in Sides}
        self.sides = AnswersRow(list(self.side_buttons.values()))
        turned = Tile(look, say("printer.other_sides"), icon=Icon.REDO)
        self.turn = BeginPanel(look, turned, say("printer.turn"), say("printer.turn_do"))
        pdf = Tile(look, say("printer.pdf"), icon=Icon.SAVE)
        self.none = BeginPanel(look, pdf, say("printer.none"), say("printer.none_do"))
        self.pager = Pager(look)
        for part in (self.printers, self.how, self.none, self.turn):
            part.setParent(self)

    def _connect(self) -> None:
        model = self.view_model
        model.state_changed.connect(self._show)
        self.print.clicked.connect(model.print_it)
        self.none.tile.clicked.connect(model.make_pdf)
        self.copies.stepped.connect(model.change_copies)
        self.from_page.stepped.connect(model.change_first)
        self.to_page.stepped.connect(model.change_last)
        self.turn.tile.clicked.connect(model.print_it)
        self.colours.clicked.connect(lambda: model.use_colours(is_colour=True))
        self.grey.clicked.connect(lambda: model.use_colours(is_colour=False))
        for sides, button in self.side_buttons.items():
            button.clicked.connect(partial(self._on_sides, sides))
        self.printers.set_turned_elsewhere()
        for paged in (self.printers, self.how):
            paged.page_changed.connect(self._share_pages)
        self.pager.page_wanted.connect(self._on_page)
        self._context.look.changed.connect(self._share_pages)

    def _on_sides(self, sides: Sides, *_: bool) -> None:
        self.view_model.use_sides(sides)

    def _steps(self) -> tuple[Stepper, ...]:
        state = self.view_model.state
        # A booklet has all the pages.
        is_many = state.pages > 1 and state.sides is not Sides.BOOKLET
        return (self.copies, self.from_page, self.to_page) if is_many else (self.copies,)

    @Slot()
    def _show(self) -> None:
        state, before = self.view_model.state, self._shown
        self._shown = state
        if before is None or (state.printers, state.usual) != (before.printers, before.usual):
            self.printers.set_tiles([self._tile(name) for name in state.printers])
        steps = self._steps()
        rows: list[QWidget] = [self.print, steps[0], *([self.sides] if state.all_sides else [])]
        rows += [*steps[1:], *([self.colour] if state.has_colours else [])]
        if list(self.how.rows()) != rows:
            self.how.set_rows(rows)
            for row in (self.sides, self.from_page, self.to_page, self.colour):
                if row not in rows:
                    row.setParent(self.how)
                    row.hide()
        self._show_how(state)
        views = {View.CHOOSE: self.printers, View.HOW: self.how, View.NONE: self.none, View.TURN: self.turn}
        for view, part in views.items():
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
        self.colour.show_answers(self.colour.buttons, self.colours if state.is_colour else self.grey)
        shown = [self.side_buttons[x] for x in state.all_sides]
        self.sides.show_answers(shown, self.side_buttons[state.sides])

    def _tile(self, name: str) -> Tile:
        is_usual = name == self.view_model.state.usual
        tile = Tile(
            self._context.look,
            printer_words(name),
            icon=Icon.PRINT,
            caption=say("printer.usual") if is_usual else "",
            reserve_lines=1,
        )
        tile.clicked.connect(lambda: self.view_model.choose(name))
        return tile

    def _paged(self) -> TileGrid | PagedRows | None:
        if self._context.look.metrics.is_large:
            # With big words the pager stands beside what it turns.
            return None
        view = self.view_model.state.view
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


def open_page(context: Context, route: Route) -> PageParts:
    """Open the printers of this computer for what is to be printed."""
    kept = context.drafts.take(route)
    ask = kept if isinstance(kept, PrinterAsk) else PrinterAsk(say("printer.title"))
    here = PrintersHere(printers.printer_names, printers.has_colours, printers.turns_by_itself)
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
