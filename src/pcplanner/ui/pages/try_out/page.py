"""Try some ways to see, hear and press, one question at a time, and show what was found."""

from random import Random

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.try_out.options import Option
from pcplanner.ui.pages.try_out.sample_tile import SampleTile
from pcplanner.ui.pages.try_out.view_model import TryOutViewModel
from pcplanner.ui.pages.try_out.wall import Wall
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.buttons import MainButton, PlainButton
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid

_FOOT, _GAP, _WIDEST, _BESIDE, _LARGE = 72, 16, 400, 232, 1.5
_LEAST_ROW = QSize(300, 76)


class TryOutPage(QWidget):
    """Show the choices of one question, or what was found. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: TryOutViewModel) -> None:
        super().__init__()
        self._look = context.look
        self._view_model = view_model
        self._shown: tuple[Option, ...] = ()
        self._make()
        self._shown_head = self.head()
        view_model.state_changed.connect(self._show)
        self._look.changed.connect(self._place)
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        return PageHead(
            title=say("try_out.title"),
            family=Family.MAIN,
            prompt=state.prompt,
            prompt_picture=state.picture,
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        return tuple(x.accessibleName() for x in self.buttons())

    def buttons(self) -> tuple[QWidget, ...]:
        """Return the choices that are shown, in order."""
        return self.rows.tiles() if self._view_model.state.is_end else self.wall.tiles()

    def asked(self) -> object:
        """Return which question is asked now."""
        return self._view_model.trying.at

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything in its place."""
        super().resizeEvent(event)
        self._place()

    def _make(self) -> None:
        look, view_model = self._look, self._view_model
        self.wall = Wall(look)
        self.rows = TileGrid(look, columns=2, rows=4, min_tile=_LEAST_ROW, gap=12)
        self.leave_out = PlainButton(look, say("try_out.leave_out"), icon=Icon.MOVE_ON)
        self.stop = PlainButton(look, say("try_out.stop_here"), icon=Icon.FLAG)
        self.leave = PlainButton(look, say("try_out.leave"), icon=Icon.CLOSE)
        self.use = MainButton(look, say("try_out.use"), icon=Icon.TICK)
        parts = (self.wall, self.rows, self.leave_out, self.stop, self.leave, self.use)
        for part in parts:
            part.setParent(self)
        self.leave_out.clicked.connect(view_model.leave_out)
        self.stop.clicked.connect(view_model.stop)
        self.leave.clicked.connect(view_model.leave)
        self.use.clicked.connect(view_model.use)

    @Slot()
    def _show(self) -> None:
        state = self._view_model.state
        if state.options != self._shown:
            self._show_options(state.options, is_end=state.is_end)
        asking: tuple[QWidget, ...] = (self.wall, self.leave_out, self.stop)
        telling: tuple[QWidget, ...] = (self.rows, self.leave, self.use)
        for part in asking:
            part.setVisible(not state.is_end)
        for part in telling:
            part.setVisible(state.is_end)
        key = "leave_as_it_was" if state.is_changing else "leave_out"
        self.leave_out.set_words(say(f"try_out.{key}"))
        self._place()
        if self.head() != self._shown_head:
            self._shown_head = self.head()
            self.head_changed.emit()

    def _show_options(self, options: tuple[Option, ...], *, is_end: bool) -> None:
        had = [x.key for x in self._shown]
        self._shown = options
        tiles = self.wall.tiles()
        if not is_end and had == [x.key for x in options] and len(tiles) == len(options):
            # Only a tick is new: what has the keyboard keeps it.
            for tile, option in zip(tiles, options, strict=True):
                tile.set_chosen(option.is_chosen)
            return
        made = [self._button(x, is_end=is_end) for x in options]
        self.wall.set_tiles(() if is_end else made)
        self.rows.set_tiles(made if is_end else ())

    def _button(self, option: Option, *, is_end: bool) -> PressButton:
        button = self._row(option) if is_end else self._tile(option)
        if option.is_chosen:
            button.set_chosen(True)
        button.clicked.connect(lambda *_: self._view_model.press(option.key))
        return button

    def _tile(self, option: Option) -> PressButton:
        if option.scale or option.theme or option.picture is None:
            return SampleTile(self._look, option)
        tile = Tile(self._look, option.words, picture=option.picture, caption=option.caption)
        if not option.words:
            tile.set_name(option.name)
        return tile

    def _row(self, option: Option) -> OptionRow:
        row = OptionRow(self._look, option.words, picture=option.picture, size=TextSize.BODY)
        row.set_name(option.name)
        return row

    @Slot()
    def _place(self) -> None:
        width, height = self.width(), self.height()
        if self._look.metrics.scale >= _LARGE or self._look.metrics.has_big_targets:
            # Big words leave the pictures more room when the buttons stand beside them.
            self._place_beside(width, height)
        else:
            self._place_below(width, height)

    def _place_beside(self, width: int, height: int) -> None:
        # Yes comes first in a column and last in a row: Tab goes as the eye does.
        left, each = width - _BESIDE, (height - self._look.metrics.gap_small) // 2
        for part in (self.wall, self.rows):
            part.setGeometry(0, 0, left - _GAP, height)
        for upper, lower in ((self.leave_out, self.stop), (self.use, self.leave)):
            upper.stackUnder(lower)
            upper.setGeometry(left, 0, _BESIDE, each)
            lower.setGeometry(left, height - each, _BESIDE, each)

    def _place_below(self, width: int, height: int) -> None:
        foot = self._look.metrics.pressable(self._look.metrics.grow(_FOOT, 0.4))
        top, each = height - foot, min(self._look.metrics.px(_WIDEST), (width - _GAP) // 2)
        for part in (self.wall, self.rows):
            part.setGeometry(0, 0, width, top - _GAP)
        for left, right in ((self.leave_out, self.stop), (self.leave, self.use)):
            left.stackUnder(right)
            left.setGeometry(width - 2 * each - _GAP, top, each, foot)
            right.setGeometry(width - each, top, each, foot)


def open_page(context: Context, route: Route, random: Random | None = None) -> PageParts:
    """Open the try-out of a person; ``random`` shuffles it."""
    view_model = TryOutViewModel(context, route, random or Random())
    page = TryOutPage(context, view_model)
    view_model.setParent(page)
    view_model.finished.connect(context.navigator.back)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.rows.pager,
        opened=view_model.load,
        closed=view_model.close,
        settle=view_model.settle,
        go_next=view_model.go_on,
        go_back=view_model.go_back,
        asked=page.asked,
    )
