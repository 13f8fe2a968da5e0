"""Show a calm page for a break: nothing of the plan, no clock, four wishes and two ways on."""

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.locking import lock_plans
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.pause.view_model import PauseViewModel, Wish
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import CORNER_CARD, TextSize
from pcplanner.ui.theme.shapes import paint_picture_ground, paint_pixmap, picture_size
from pcplanner.ui.widgets.buttons import MainButton, PlainButton
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.words_label import WordsLabel

_PICTURE_WIDTH, _COLUMN_GAP = 520, 40
_TILE_GAP, _TILE_HEIGHT, _FOOT_HEIGHT = 16, 188, 108
_LEAST_TILE, _LARGE_FOOT = 130, 96
_READY_PART = 416 / 712


class BigPicture(QWidget):
    """Show one large still picture on white."""

    def __init__(self, look: Look, picture: object, name: str) -> None:
        super().__init__()
        self._look = look
        self._picture = picture
        self.setAccessibleName(name)
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        space = QRectF(self.rect())
        paint_picture_ground(painter, space, theme, CORNER_CARD, theme.colour(Role.LINE))
        side = min(space.width(), space.height()) * 0.12
        inner = space.adjusted(side, side, -side, -side)
        pixmap = self._look.pictures.pixmap(self._picture, picture_size(inner), self.devicePixelRatioF())
        paint_pixmap(painter, inner, pixmap)


class _Hidden(QWidget):
    """Say that the plan is hidden and safe, after a lock."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.words = WordsLabel(look, say("pause.hidden"), size=TextSize.TILE)
        self.words.setParent(self)
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lock."""
        edge = float(self._look.metrics.grow(36))
        square = QRectF(0, (self.height() - edge) / 2, edge, edge)
        self._look.icons.paint(QPainter(self), square, Icon.LOCK, self._look.theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words beside the lock."""
        super().resizeEvent(event)
        left = self._look.metrics.grow(36) + 16
        self.words.setGeometry(left, 0, self.width() - left, self.height())


class PausePage(QWidget):
    """Show the break. Emits ``head_changed``, though its head never changes."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: PauseViewModel) -> None:
        super().__init__()
        self._look = context.look
        self._view_model = view_model
        self._make()
        self._connect()

    def head(self) -> PageHead:
        """Return a head that tells nothing of whose plan it is."""
        return PageHead(title=say("pause.title"), spoken=say("pause.spoken"), is_wide=True)

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        return (*(wish.words for wish in self._view_model.wishes), say("pause.ready"), say("pause.stop"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything in its place."""
        super().resizeEvent(event)
        self._lay_out()

    def _make(self) -> None:
        look = self._look
        self.picture = BigPicture(look, symbol("break"), say("pause.title"))
        self.title = WordsLabel(look, say("pause.prompt"), size=TextSize.TITLE, bold=True)
        self.long = WordsLabel(look, say("pause.as_long"), size=TextSize.HEADING)
        self.hidden = _Hidden(look)
        self.tiles = [
            Tile(look, wish.words, picture=wish.picture, plain=True) for wish in self._view_model.wishes
        ]
        self.ready = MainButton(look, say("pause.ready"), icon=Icon.TICK)
        self.stop = PlainButton(look, say("pause.stop"), icon=Icon.LOCK)
        for part in (self.picture, self.title, self.long, self.hidden, *self.tiles, self.ready, self.stop):
            part.setParent(self)

    def _connect(self) -> None:
        for tile, wish in zip(self.tiles, self._view_model.wishes, strict=True):
            self._ask_on_press(tile, wish)
        self.ready.clicked.connect(self._view_model.go_on)
        self.stop.clicked.connect(self._view_model.stop_for_today)
        self._look.changed.connect(self._lay_out)

    def _ask_on_press(self, tile: Tile, wish: Wish) -> None:
        tile.clicked.connect(lambda: self._view_model.ask_for(wish))

    def _lay_out(self) -> None:
        metrics = self._look.metrics
        left, right = metrics.margin_left, self.width() - metrics.margin_right
        top, bottom = metrics.main_gap, self.height() - metrics.main_gap
        hear = 24 + (80 if metrics.is_large else 64)
        is_narrow = metrics.scale > 1.25
        self.picture.setVisible(not is_narrow)
        if not is_narrow:
            wide = min(_PICTURE_WIDTH, (right - left) * 41 // 100)
            self.picture.setGeometry(left, top, wide, bottom - top)
            left += wide + _COLUMN_GAP
        room = QRect(left, top, right - left, bottom - top)
        foot = _LARGE_FOOT if metrics.is_large else metrics.grow(_FOOT_HEIGHT, 0.1)
        tiles_bottom = bottom - foot - metrics.main_gap
        y = top + (0 if metrics.is_large else 12)
        beside = room.width() - hear
        title = self._fit_title(beside)
        long = max(metrics.px(60), self.long.heightForWidth(room.width()))
        rows: list[tuple[QWidget, int, int]] = [
            (self.title, title, beside),
            (self.long, long, room.width()),
            (self.hidden, metrics.px(52), room.width()),
        ]
        # With big words there is not room for all of it: what is left out is said.
        for less in (self.long, self.hidden):
            used = sum(high for _, high, _ in rows)
            if tiles_bottom - y - used - 12 < metrics.grow(_LEAST_TILE, 0.5):
                rows = [row for row in rows if row[0] is not less]
        shown = [part for part, _, _ in rows]
        self.long.setVisible(self.long in shown)
        self.hidden.setVisible(self.hidden in shown)
        for part, high, width in rows:
            part.setGeometry(left, y, width, high)
            y += high
        y += 4
        tile_top = max(y + 8, tiles_bottom - metrics.grow(_TILE_HEIGHT, 0.5))
        self._lay_out_tiles(QRect(left, tile_top, room.width(), tiles_bottom - tile_top))
        ready = round((room.width() - _TILE_GAP) * _READY_PART)
        self.ready.setGeometry(left, bottom - foot, ready, foot)
        self.stop.setGeometry(left + ready + _TILE_GAP, bottom - foot, room.width() - ready - _TILE_GAP, foot)

    def _fit_title(self, width: int) -> int:
        """Return how high the title is; with big words it keeps to one line, which leaves the tiles room."""
        metrics = self._look.metrics
        least = metrics.px(52 if metrics.is_large else 60)
        for size in (TextSize.TITLE, TextSize.PROMPT, TextSize.HEADING):
            self.title.set_size(size)
            if not metrics.is_large or self.title.heightForWidth(width) <= least:
                break
        return max(least, self.title.heightForWidth(width))

    def _lay_out_tiles(self, space: QRect) -> None:
        each = (space.width() - 3 * _TILE_GAP) // 4
        for number, tile in enumerate(self.tiles):
            tile.setGeometry(space.x() + number * (each + _TILE_GAP), space.y(), each, space.height())


def open_page(context: Context, route: Route) -> PageParts:
    """Open the break; whose plan it is stays hidden."""
    del route
    view_model = PauseViewModel(context, lock_plans)
    page = PausePage(context, view_model)
    view_model.setParent(page)
    return PageParts(page, page.head, page.head_changed, reading=page.reading, go_next=view_model.go_on)
