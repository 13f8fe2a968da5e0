"""Show a search, groups of pictures, and ten pictures at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.picture.choosing import Found, Group, group_sign, group_words
from pcplanner.ui.pages.picture.search_box import SearchBox
from pcplanner.ui.pages.picture.view_model import PictureState, PictureViewModel
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.pager import PagerStyle
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid
from pcplanner.ui.widgets.words_label import WordsLabel

_COLUMNS, _ROWS, _GAP = 5, 2, 12
_GROUPS_WIDTH, _ROW_GAP, _FOOT = 304, 8, 64
_HEAR, _HEAR_LARGE, _PAGER = 64, 80, 352


class PicturePage(QWidget):
    """Show the search, the groups and what was found. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: PictureViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._shown: tuple[object, ...] = ()
        self._gone: tuple[QWidget, ...] = ()
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header says; the search stands where the prompt is on other pages."""
        state = self._view_model.state
        return PageHead(
            title=say("picture.title"),
            family=Family.MAIN,
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
            next_label=say("picture.use_it"),
            spoken=say("picture.prompt"),
            is_wide=True,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        shown = [tile.accessibleName() for tile in self.grid.tiles() if tile.isVisible()]
        return tuple(shown) or (self.nothing.text(),)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    def _make(self) -> None:
        look = self._context.look
        self.search = SearchBox(look)
        self.to_groups = PlainButton(look, say("picture.groups"), icon=Icon.MORE)
        self.groups = {
            group: OptionRow(look, group_words(group), picture=group_sign(group)) for group in Group
        }
        self.grid = TileGrid(look, columns=_COLUMNS, rows=_ROWS, min_tile=QSize(150, 130), gap=_GAP)
        self.nothing = WordsLabel(look, say("picture.nothing"), size=TextSize.LINE)
        self.photo = PlainButton(look, say("picture.photo"), icon=Icon.PHOTO)
        self.none = PlainButton(look, say("picture.none"), icon=Icon.CROSS)
        self.credit = WordsLabel(look, say("picture.credit"), size=TextSize.CAPTION, role=Role.QUIET)
        buttons = (self.search, self.to_groups, *self.groups.values(), self.grid, self.photo, self.none)
        for part in (*buttons, self.nothing, self.credit):
            part.setParent(self)

    def _connect(self) -> None:
        view_model = self._view_model
        view_model.state_changed.connect(self._show)
        self.search.edited.connect(view_model.search)
        self.search.left.connect(self._focus_found)
        self.to_groups.clicked.connect(view_model.show_groups)
        self.photo.clicked.connect(view_model.ask_photo)
        self.none.clicked.connect(view_model.use_none)
        for group, row in self.groups.items():
            row.clicked.connect(lambda _=False, group=group: view_model.open_group(group))
        self._context.look.changed.connect(self._show)

    def _show(self) -> None:
        state = self._view_model.state
        self.search.set_words(state.words)
        for group, row in self.groups.items():
            row.set_chosen(group is state.group)
        self._show_tiles(state)
        self._lay_out()
        self.head_changed.emit()

    def _show_tiles(self, state: PictureState) -> None:
        is_large = self._context.look.metrics.is_large
        is_on_groups = state.is_on_groups and is_large
        now = (state.groups, is_large) if is_on_groups else (state.found,)
        if now != self._shown:
            self._shown = now
            had_focus = any(tile.hasFocus() for tile in self.grid.tiles())
            tiles = self._group_tiles(state) if is_on_groups else [self._tile(each) for each in state.found]
            self._set_tiles(tiles)
            self.grid.show_page(0)
            if tiles and (had_focus or is_on_groups):
                tiles[0].setFocus()
        if not is_on_groups:
            self._show_chosen(state)

    def _set_tiles(self, tiles: Sequence[QWidget]) -> None:
        # The one that is being pressed must outlive its press: the old ones are let go at the next change.
        self._gone = self.grid.tiles()
        self.grid.set_tiles(tiles)

    def _show_chosen(self, state: PictureState) -> None:
        """Show what is chosen in the colour of the page; the other tiles stay plain."""
        tiles = list(self.grid.tiles())
        focused = next((n for n, tile in enumerate(tiles) if tile.hasFocus()), None)
        for number, found in enumerate(state.found):
            is_chosen = found.picture == state.chosen
            tile = tiles[number]
            if isinstance(tile, Tile) and tile.is_chosen() != is_chosen:
                tiles[number] = self._tile(found, is_chosen=is_chosen)
        if tuple(tiles) != self.grid.tiles():
            self._set_tiles(tiles)
            if focused is not None:
                tiles[focused].setFocus()

    def _tile(self, found: Found, *, is_chosen: bool = False) -> Tile:
        tile = Tile(
            self._context.look,
            found.words,
            picture=found.picture,
            plain=not (is_chosen or found.is_round),
            round_picture=found.is_round,
        )
        if is_chosen:
            tile.set_chosen(is_chosen)
        tile.clicked.connect(lambda: self._view_model.choose(found))
        return tile

    def _group_tiles(self, state: PictureState) -> list[Tile]:
        look, view_model = self._context.look, self._view_model
        tiles = []
        for group in state.groups:
            tile = Tile(look, group_words(group), picture=group_sign(group))
            tile.clicked.connect(lambda _=False, group=group: view_model.open_group(group))
            tiles.append(tile)
        photo = Tile(look, say("picture.photo"), picture=symbol("photo"))
        photo.clicked.connect(view_model.ask_photo)
        none = Tile(look, say("picture.none"), icon=Icon.CROSS, plain=True)
        none.clicked.connect(view_model.use_none)
        return [*tiles, photo, none]

    def _focus_found(self) -> None:
        shown = next((tile for tile in self.grid.tiles() if tile.isVisible()), None)
        if shown is not None:
            shown.setFocus()

    def _lay_out(self) -> None:
        state, metrics = self._view_model.state, self._context.look.metrics
        is_large = metrics.is_large
        for group, row in self.groups.items():
            row.setVisible(not is_large and group in state.groups)
        for part in (self.photo, self.none, self.credit):
            part.setVisible(not is_large)
        self.to_groups.setVisible(is_large)
        self.nothing.setVisible(not state.found and not (is_large and state.is_on_groups))
        left, right = metrics.margin_left, self.width() - metrics.margin_right
        if is_large:
            self._lay_out_large(left, right)
        else:
            self._lay_out_usual(left, right)

    def _lay_out_usual(self, left: int, right: int) -> None:
        metrics = self._context.look.metrics
        top, gap, row = metrics.main_gap, metrics.gap_wide, metrics.prompt_height
        pager = max(_PAGER, self.grid.pager.width_of(PagerStyle.ROW))
        search = right - _HEAR - 16 - pager - 2 * gap - 8 - left
        self.search.setGeometry(left, top, search, row)
        body = QRect(left, top + row + gap, right - left, self.height() - top - row - 2 * gap)
        column = metrics.grow(_GROUPS_WIDTH, 0.2)
        shown = [row for group, row in self.groups.items() if group in self._view_model.state.groups]
        height = (body.height() - _ROW_GAP * (len(Group) - 1)) // len(Group)
        for number, option in enumerate(shown):
            option.setGeometry(left, body.y() + number * (height + _ROW_GAP), column, height)
        area = body.adjusted(column + gap, 0, 0, -_FOOT - _GAP)
        self.grid.setGeometry(area)
        self.nothing.setGeometry(area)
        x, foot = area.x(), body.bottom() + 1 - _FOOT
        for button in (self.photo, self.none):
            width = button.sizeHint().width()
            button.setGeometry(x, foot, width, _FOOT)
            x += width + _GAP
        room = max(0, right - x - _GAP)
        self.credit.setGeometry(x + _GAP, foot, room, _FOOT)
        self.credit.setVisible(self.credit.heightForWidth(room) <= _FOOT)

    def _lay_out_large(self, left: int, right: int) -> None:
        gap = self._context.look.metrics.main_gap
        hear = right - _HEAR_LARGE
        groups = self.to_groups.sizeHint().width()
        self.to_groups.setGeometry(hear - gap - groups, gap, groups, _HEAR_LARGE + 4)
        self.search.setGeometry(left, gap, hear - 2 * gap - groups - left, _HEAR_LARGE + 4)
        top = 2 * gap + _HEAR_LARGE + 4
        area = QRect(left, top, right - left, self.height() - top - gap)
        self.grid.setGeometry(area)
        self.nothing.setGeometry(area)


def open_page(context: Context, route: Route) -> PageParts:
    """Open the finder of pictures."""
    view_model = PictureViewModel(context, route)
    page = PicturePage(context, view_model)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.grid.pager,
        closed=view_model.close,
        go_next=view_model.use_it,
    )
