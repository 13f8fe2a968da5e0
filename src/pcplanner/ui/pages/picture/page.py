"""Show a search, groups of pictures, and ten pictures at a time."""

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.picture.choosing import Found
from pcplanner.ui.pages.picture.crediting import credit_words
from pcplanner.ui.pages.picture.foot import Foot
from pcplanner.ui.pages.picture.found_grid import FoundGrid
from pcplanner.ui.pages.picture.search_box import CLEAR, SearchBox
from pcplanner.ui.pages.picture.shelf_column import ShelfColumn
from pcplanner.ui.pages.picture.state import PictureState, Shelf
from pcplanner.ui.pages.picture.things import (
    GroupKey,
    PartKey,
    Way,
    thing_of,
    things_in_parts,
    things_on_groups,
)
from pcplanner.ui.pages.picture.view_model import PictureViewModel
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.metrics import SETTLE_MS, TextSize
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.icon_button import IconButton
from pcplanner.ui.widgets.pager import PagerStyle, page_keys
from pcplanner.ui.widgets.words_label import WordsLabel

_COLUMN, _FOOT_GAP, _NARROW, _SECOND_LINE = 304, 8, 1000, 20
_HEAR, _HEAR_LARGE, _PAGER = 64, 80, 352
_LOW_PAGE, _LOW_SEARCH = 560, 72


class PicturePage(QWidget):
    """Show the search, the groups and what was found.

    Emits ``head_changed``, and ``announced`` with what a screen reader is told.
    """

    head_changed = Signal()
    announced = Signal(str)

    def __init__(self, context: Context, view_model: PictureViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._shown: PictureState | None = None
        self._pause = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header says; the search stands where the prompt is on other pages."""
        state = self._view_model.state
        return PageHead(
            title=state.title,
            family=Family.MAIN,
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
            next_label=say("picture.use_it"),
            spoken=state.prompt,
            is_wide=True,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        return tuple(tile.words() for tile in self.grid.shown()) or (self.nothing.text(),)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the page from wherever the keyboard is."""
        turn = page_keys(event.key())
        if turn:
            self.grid.turn(turn)
        else:
            super().keyPressEvent(event)

    def _make(self) -> None:
        look = self._context.look
        self.search = SearchBox(look)
        self.grid = FoundGrid(look)
        self.nothing = WordsLabel(look, size=TextSize.LINE)
        self.foot = Foot(look)
        self.column = ShelfColumn(look)
        self.to_groups = PlainButton(look, say("picture.groups"), icon=Icon.MORE)
        self.clear = IconButton(look, say("picture.clear"), icon=Icon.CLOSE, show_words=False)
        # Tab goes in this order, as it is seen; Down or Enter lead straight to what was found.
        for part in (
            self.search,
            self.clear,
            self.to_groups,
            self.column,
            self.grid,
            self.nothing,
            self.foot,
        ):
            part.setParent(self)

    def _connect(self) -> None:
        view_model = self._view_model
        view_model.state_changed.connect(self._show)
        self.search.edited.connect(view_model.search)
        self.search.left.connect(self.grid.focus_first)
        self.clear.clicked.connect(self._on_clear)
        self.grid.pressed.connect(self._on_pressed)
        self.grid.left_above.connect(self.search.setFocus)
        self.grid.turned.connect(self._show_credit)
        self.column.shelf_pressed.connect(view_model.open_shelf)
        self.column.look_pressed.connect(view_model.open_looks)
        self.column.left_beside.connect(self.grid.focus_first)
        self.column.strip.skin_picked.connect(lambda colour: view_model.set_look(skin=colour))
        self.column.strip.hair_picked.connect(lambda colour: view_model.set_look(hair=colour))
        self.to_groups.clicked.connect(lambda: view_model.open_shelf(Shelf.GROUPS))
        self.foot.favourite.clicked.connect(view_model.change_favourite)
        self.foot.way_pressed.connect(self._on_way)
        self._pause.timeout.connect(self._announce)
        self._context.look.changed.connect(self._show)

    def _show(self) -> None:
        state, before = self._view_model.state, self._shown
        self._shown = state
        is_other = before is None or _shown_of(state) != _shown_of(before)
        self.search.set_words(state.typed)
        if before is None or before.prompt != state.prompt:
            self.search.describe(state.prompt)
        self.nothing.set_words(state.nothing)
        self.column.show_state(state)
        focused = QApplication.focusWidget()
        self._show_things(state, is_other=is_other)
        self._show_credit()
        self._lay_out()
        if focused is not None and self.isAncestorOf(focused) and not focused.isVisible():
            # What had the keyboard is not on the page any more.
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        if before is not None:
            self._tell(before, state, is_other=is_other)
        if before is None or (before.name, before.face) != (state.name, state.face):
            self.head_changed.emit()

    def _show_things(self, state: PictureState, *, is_other: bool) -> None:
        if state.shelf is Shelf.PARTS:
            parts = things_in_parts(state.group)
            self.grid.set_things(len(parts), parts.__getitem__, is_other=is_other)
        elif state.is_on_groups:
            is_large = self._context.look.metrics.is_large
            things = things_on_groups(state, has_ways=not self.foot.has_ways, has_shelves=is_large)
            self.grid.set_things(len(things), things.__getitem__, is_other=is_other)
        else:
            self.grid.set_things(
                len(state.found), lambda n: thing_of(state.found[n], state), is_other=is_other
            )

    def _show_credit(self) -> None:
        state, services = self._view_model.state, self._context.services
        shown = (tile.thing().picture for tile in self.grid.shown())
        chosen = state.chosen.picture if state.chosen else None
        cards = self._view_model.cards
        credit = credit_words((x for x in shown if x), chosen, cards, services.pictures.credits)
        self.foot.show_state(state, credit)

    def _tell(self, before: PictureState, state: PictureState, *, is_other: bool) -> None:
        """Tell a screen reader how many pictures there are, once typing pauses, or of a favourite."""
        if is_other:
            self._pause.start()
        elif before.chosen == state.chosen and before.is_favourite != state.is_favourite:
            self._say_politely(say("picture.now_kept" if state.is_favourite else "picture.now_taken_out"))

    def _announce(self) -> None:
        state = self._view_model.state
        if not state.is_on_groups:
            self._say_politely(state.count)

    def _say_politely(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.announced.emit(words)

    def _on_clear(self) -> None:
        self._view_model.search("")
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_pressed(self, key: object) -> None:
        if isinstance(key, Found):
            self._view_model.choose(key)
        elif isinstance(key, GroupKey):
            self._view_model.open_group(key.id)
        elif isinstance(key, PartKey):
            self._view_model.open_part(key.id)
        elif isinstance(key, Shelf):
            self._view_model.open_shelf(key)
        else:
            self._on_way(key)

    def _on_way(self, way: object) -> None:
        view_model = self._view_model
        does = {
            Way.PHOTO: view_model.ask_photo,
            Way.DRAW: view_model.ask_drawing,
            Way.NONE: view_model.use_none,
            Way.PACKS: view_model.open_packs,
            Way.LOOK: view_model.open_looks,
        }
        if isinstance(way, Way):
            does[way]()

    def _lay_out(self) -> None:
        state, metrics = self._view_model.state, self._context.look.metrics
        is_large = metrics.is_large
        self.column.setVisible(not is_large)
        self.to_groups.setVisible(is_large)
        self.nothing.setVisible(state.is_ready and not self.grid.count)
        self.clear.setVisible(bool(state.typed))
        left, right = metrics.margin_left, self.width() - metrics.margin_right
        if is_large:
            self._lay_out_large(left, right)
        else:
            self._lay_out_usual(left, right)
        box, inset = self.search.geometry(), 10
        height = min(CLEAR + 4, box.height() - 2 * inset)
        top = box.y() + (box.height() - height) // 2
        self.clear.setGeometry(box.right() - CLEAR - inset, top, CLEAR, height)

    def _lay_out_usual(self, left: int, right: int) -> None:
        metrics = self._context.look.metrics
        top, gap = metrics.main_gap, metrics.gap_wide
        row = metrics.prompt_height if self.height() >= _LOW_PAGE else _LOW_SEARCH
        pager = max(_PAGER, self.grid.pager.width_of(PagerStyle.ROW))
        search = right - _HEAR - 16 - pager - 2 * gap - 8 - left
        self.search.setGeometry(left, top, search, row)
        # In a low window the search is lower than the buttons beside it, which keep their place.
        first = top + max(row, _LOW_SEARCH + 8)
        body = QRect(left, first + gap - 8 * (row < metrics.prompt_height), right - left, 0)
        body.setBottom(self.height() - gap - 1)
        column = metrics.grow(_COLUMN, 0.2)
        # A second line of the credit may reach into the margin above the bar.
        area = body.adjusted(column + gap, 0, 0, self.foot.overhang())
        if body.width() < _NARROW and self.foot.has_ways:
            # The buttons below need the whole width for their words, where the credit takes one line.
            foot = self.foot.height_wanted() - _SECOND_LINE
            self.foot.setGeometry(body.x(), area.bottom() + 1 - foot, body.width(), foot)
            body.setBottom(self.foot.y() - _FOOT_GAP - 1)
            self._lay_out_above(area)
        else:
            self._lay_out_found(area)
        self.column.setGeometry(body.x(), body.y(), column, body.height())

    def _lay_out_large(self, left: int, right: int) -> None:
        gap = self._context.look.metrics.main_gap
        hear = right - _HEAR_LARGE
        groups = self.to_groups.sizeHint().width()
        self.to_groups.setGeometry(hear - gap - groups, gap, groups, _HEAR_LARGE + 4)
        self.search.setGeometry(left, gap, hear - 2 * gap - groups - left, _HEAR_LARGE + 4)
        top = 2 * gap + _HEAR_LARGE + 4
        self._lay_out_found(QRect(left, top, right - left, self.height() - top - gap))

    def _lay_out_found(self, area: QRect) -> None:
        foot = self.foot.height_wanted()
        self.foot.setGeometry(area.x(), area.bottom() + 1 - foot, area.width(), foot)
        self._lay_out_above(area)

    def _lay_out_above(self, area: QRect) -> None:
        """Give the pictures what is above the foot."""
        above = area.adjusted(0, 0, 0, -self.foot.height() - _FOOT_GAP)
        self.grid.setGeometry(above)
        self.nothing.setGeometry(above)


def _shown_of(state: PictureState) -> tuple[object, ...]:
    """Return what decides which pictures are shown."""
    return state.shelf, state.group_id, state.part_id, state.typed


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
        opened=view_model.come_again,
        closed=view_model.close,
        go_next=view_model.use_it,
        go_back=view_model.go_back,
    )
