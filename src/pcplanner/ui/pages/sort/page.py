"""Show one sitting: an option at a time, the whole board, and the way of it into the plan."""

from dataclasses import replace

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.sorting import option_picture, option_words
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.sort.ask_view import AskView, column_places
from pcplanner.ui.pages.sort.board_view import BoardView
from pcplanner.ui.pages.sort.drawer import SortDrawer
from pcplanner.ui.pages.sort.editing import SortEditing
from pcplanner.ui.pages.sort.heading import head_of, reading_of
from pcplanner.ui.pages.sort.state import CHAPTERS, SortState, View
from pcplanner.ui.pages.sort.view_model import SortViewModel
from pcplanner.ui.pages.sort.wall import FAMILIES
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.shell.shell import Shell
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.who_helps import Helper, HelperFaces
from pcplanner.ui.widgets.begin_panel import BeginPanel
from pcplanner.ui.widgets.pager import Pager
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid
from pcplanner.ui.widgets.words_field import WordsField
from pcplanner.ui.widgets.words_label import WordsLabel

_ELSE, _ELSE_AT = "somebody else", 4
_TILE = QSize(150, 150)
_PICK_COLUMNS, _PICK_ROWS, _PICK_GAP = 6, 2, 16


class SortPage(QWidget):
    """Show the view that the sitting is at. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: SortViewModel, editing: SortEditing) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._editing = editing
        self._shown: tuple[object, ...] = ()
        self._told_head: object = None
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        metrics = self._context.look.metrics
        column = column_places(self, metrics)[0].width()
        return head_of(
            self._view_model.state, self._view_model.just_said, column, takes_turns=metrics.takes_turns
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        return reading_of(self._view_model.state)

    def first_answer(self) -> QWidget | None:
        """Return what answers first: the place at the left, a picture, or a face."""
        body = self._body()
        if body is self.who:
            return self.who.grid.first_answer()
        if isinstance(body, AskView | BoardView | TileGrid):
            return body.first_answer()
        return self.begin.tile if body is self.begin else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give whatever is shown the whole room."""
        super().resizeEvent(event)
        for body in self._bodies():
            body.setGeometry(self.rect())
        if event.size().width() != event.oldSize().width():
            # The prompt is as wide as the column it stands over.
            self.head_changed.emit()

    def _make(self) -> None:
        look = self._context.look
        self.who = HelperFaces(look)
        self.ask, self.board = AskView(look), BoardView(look)
        self.plan = TileGrid(look, columns=3, min_tile=_TILE)
        self.plan.set_tiles([self._chapter(chapter) for chapter in CHAPTERS])
        self.check = TileGrid(look, columns=2, min_tile=_TILE)
        self.check.set_tiles(self._check_tiles())
        self.pick = TileGrid(look, columns=_PICK_COLUMNS, rows=_PICK_ROWS, min_tile=_TILE, gap=_PICK_GAP)
        first = Tile(look, say("sort.first_picture"), picture=symbol("pictures"), family=Family.ABOUT)
        self.begin = BeginPanel(look, first, say("sort.first"), say("sort.first_more"))
        self.gone = WordsLabel(look, say("sort.gone"), size=TextSize.LINE)
        self.drawer = SortDrawer(look)
        self.pager = Pager(look)
        for body in self._bodies():
            body.setParent(self)
            body.setVisible(False)

    def _connect(self) -> None:
        model, ask, drawer = self._view_model, self.ask, self.drawer
        model.state_changed.connect(self._show)
        model.words_wanted.connect(lambda: self._open_drawer(drawer.words))
        model.keeping.saved.connect(drawer.show_saved)
        model.keeping.refused.connect(drawer.show_problem)
        self._context.look.changed.connect(self._on_look_changed)
        ask.place_pressed.connect(model.press_place)
        ask.option_pressed.connect(model.say_option)
        ask.else_pressed.connect(self._editing.ask_something_else)
        ask.move_pressed.connect(model.look_to_move)
        ask.later_pressed.connect(model.ask_later)
        ask.all_pressed.connect(model.see_all)
        ask.right_pressed.connect(model.say_right)
        ask.pages_changed.connect(self._share_pages)
        self.board.picture_pressed.connect(model.press_picture)
        self.board.pages_changed.connect(self._share_pages)
        self.begin.tile.clicked.connect(self._editing.ask_something_else)
        self.who.helper_pressed.connect(self._on_who)
        for grid in self._grids():
            grid.set_turned_elsewhere()
            grid.page_changed.connect(self._share_pages)
        self.pager.page_wanted.connect(self._on_page)
        drawer.words_settled.connect(self._editing.set_words)
        drawer.added.connect(self._editing.add)
        drawer.place_words_settled.connect(self._editing.set_place_words)
        drawer.name_entered.connect(self._editing.set_name)
        drawer.chip_pressed.connect(self._on_chip)

    def _bodies(self) -> tuple[QWidget, ...]:
        return (self.who, self.ask, self.board, self.check, self.plan, self.pick, self.begin, self.gone)

    def _grids(self) -> tuple[TileGrid, ...]:
        return (self.who.grid, self.check, self.plan, self.pick)

    def _body(self) -> QWidget | None:
        state = self._view_model.state
        if not state.is_ready:
            return None
        if state.is_gone or state.sitting is None:
            return self.gone
        if state.view in {View.ASK, View.BOARD} and not state.sitting.options:
            return self.begin
        bodies = {
            View.ASK: self.ask,
            View.CHECK: self.check,
            View.BOARD: self.board,
            View.PLAN: self.plan,
            View.PICK: self.pick,
        }
        return bodies.get(state.view, self.who)

    @Slot()
    def _show(self) -> None:
        state, body = self._view_model.state, self._body()
        if state.sitting is not None:
            self.ask.show_state(state)
            self.board.show_sitting(state.sitting)
            who = state.sitting.helped_by if state.view is View.WHO_HELPS else state.sitting.chosen_by
            self.who.show_helpers(_with_somebody_else(state.helpers), [who])
            self._show_choices(state)
        for each in self._bodies():
            each.setVisible(each is body)
        self.drawer.show_state(state)
        self._share_pages()
        head = (replace(self.head(), spoken=""), self._view_model.asked)
        if head != self._told_head or body is not self.ask:
            # Where nothing else is asked, nothing is said once more.
            self._told_head = head
            self.head_changed.emit()
            self._view_model.just_said = ""

    def _show_choices(self, state: SortState) -> None:
        choices = state.choices() if state.view is View.PICK else ()
        shown = (state.chapter, *choices)
        if choices and shown != self._shown:
            self._shown = shown
            self.pick.set_tiles([self._choice(option.id, state) for option in choices])
        if choices:
            for option, tile in zip(choices, self.pick.tiles(), strict=True):
                if isinstance(tile, PressButton):
                    tile.set_chosen(option.id in state.picked)

    def _choice(self, option_id: str, state: SortState) -> Tile:
        option = next(x for x in state.choices() if x.id == option_id)
        tile = Tile(
            self._context.look,
            option_words(option),
            picture=option_picture(option),
            family=FAMILIES[CHAPTERS[state.chapter][0]],
        )
        tile.clicked.connect(lambda: self._view_model.into_plan.pick(option_id))
        return tile

    def _chapter(self, chapter: str) -> Tile:
        place, picture = CHAPTERS[chapter]
        words = say(f"sort.chapter_{chapter}")
        tile = Tile(self._context.look, words, picture=symbol(picture), family=FAMILIES[place])
        tile.clicked.connect(lambda: self._view_model.choose_chapter(chapter))
        return tile

    def _check_tiles(self) -> list[Tile]:
        look, model = self._context.look, self._view_model
        yes = Tile(look, say("sort.check_yes"), picture=symbol("good"), family=Family.CIRCLE)
        yes.clicked.connect(model.ask_before_right)
        on = Tile(look, say("sort.check_go_on"), picture=symbol("pictures"), family=Family.ABOUT)
        on.clicked.connect(model.start_asking)
        return [yes, on]

    def _open_drawer(self, field: WordsField) -> None:
        """Open the drawer at a field, ready to type."""
        window = self.window()
        if isinstance(window, Shell):
            window.open_drawer()
        self.drawer.focus_field(field)

    @Slot(str)
    def _on_who(self, who: str) -> None:
        if who == _ELSE:
            self._open_drawer(self.drawer.names[self._view_model.state.view])
        else:
            self._view_model.choose_who(who)

    @Slot()
    def _share_pages(self) -> None:
        """Let the pager turn what is shown; with the biggest words a grid keeps its own beside itself."""
        body, index, count = self._body(), 0, 1
        if isinstance(body, AskView | BoardView):
            index, count = body.page, body.page_count
        elif not self._context.look.metrics.is_large:
            grid = next((x for x in self._grids() if x.isVisibleTo(self)), None)
            index, count = (grid.pager.index, grid.pager.count) if grid else (0, 1)
        self.pager.set_pages(index, count)

    @Slot(int)
    def _on_page(self, page: int) -> None:
        body = self._body()
        shown = self.who.grid if body is self.who else body
        if isinstance(shown, AskView | BoardView | TileGrid):
            shown.show_page(page)

    def _on_chip(self, key: object) -> None:
        model = self._view_model
        if key == "picture":
            self._editing.ask_picture()
        elif key == "leave_out":
            self._editing.leave_out()
        elif key == "again":
            self._editing.sort_again()
        elif key == "away":
            self._editing.put_away()
        elif key == "plan":
            model.open_plan()
        else:
            model.ask_who(View.WHO_HELPS if key == "helps" else View.WHO_CHOSE)

    @Slot()
    def _on_look_changed(self) -> None:
        self._share_pages()
        self.head_changed.emit()


def _with_somebody_else(helpers: tuple[Helper, ...]) -> tuple[Helper, ...]:
    # It stands on the first page, however many there are.
    other = Helper(_ELSE, say("sort.somebody_else"), None)
    return (*helpers[:_ELSE_AT], other, *helpers[_ELSE_AT:])


def open_page(context: Context, route: Route) -> PageParts:
    """Open the sitting in the route's thing."""
    view_model = SortViewModel(context, route)
    page = SortPage(context, view_model, SortEditing(context, route, view_model))
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.pager,
        drawer=page.drawer,
        settle=page.drawer.settle,
        opened=view_model.watch.load,
        closed=view_model.watch.close,
        go_next=view_model.go_on,
        go_back=view_model.go_back,
        asked=lambda: view_model.asked,
        first=page.first_answer,
    )
