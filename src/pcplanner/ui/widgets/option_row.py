"""Show a choice as a row: a picture or an icon on the left, its words on the right."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent

from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import CORNER, CORNER_PICTURE, SMALLEST_PX, TextSize
from pcplanner.ui.theme.shapes import (
    paint_card,
    paint_picture_ground,
    paint_pixmap,
    paint_round_picture,
    paint_tick_disc,
    picture_size,
)
from pcplanner.ui.theme.text import LaidText, lay_text
from pcplanner.ui.widgets.press import PressButton

_INSET = 12
_DISC_ROOM, _DISC_ROOM_LOW, _DISC_ROOM_VERY_LOW = 44, 33, 36
_VERY_LOW, _LOW, _HIGH = 60, 72, 90
_LEAST_LABEL, _LINE = 0.9, 1.22
_SMALL_PICTURE = 44.0
_SMALL_ICON, _LEAST_ABOVE, _ABOVE_GAP = 36.0, 120, 6


class OptionRow(PressButton):
    """Show a picture or an icon on the left and words on the right, as one button."""

    corner = float(CORNER)

    def __init__(
        self,
        look: Look,
        words: str,
        *,
        picture: object | None = None,
        icon: Icon | None = None,
        caption: str = "",
        family: Family = Family.MAIN,
        soft: bool = False,
        flat: bool = False,
        round_picture: bool = False,
        wide_picture: bool = False,
        mark: Mark | None = None,
        size: TextSize = TextSize.TILE,
    ) -> None:
        self._caption = caption
        self._picture = picture
        self._icon = icon
        self._family = family
        self._is_soft = soft
        self._is_flat = flat
        self._is_round = round_picture
        self._is_wide = wide_picture
        self._mark = mark
        self._size = size
        super().__init__(look, words)

    def set_picture(self, picture: object | None) -> None:
        """Show another picture."""
        self._picture = picture
        self.update()

    def set_caption(self, caption: str) -> None:
        """Show other small words under the label."""
        self._caption = caption
        self._rename()
        self._refresh()

    def set_mark(self, mark: Mark | None) -> None:
        """Show a mark at the end of the row; its word belongs in the caption."""
        self._mark = mark
        self.update()

    def full_name(self) -> str:
        """Return the words and then the caption."""
        return ", ".join(part for part in (self._words, self._caption) if part)

    def sizeHint(self) -> QSize:
        """Ask for a row of 304 x 104, taller with bigger words."""
        metrics = self._look.metrics
        return QSize(metrics.pressable(metrics.grow(304)), metrics.pressable(metrics.grow(104, 0.6)))

    def minimumSizeHint(self) -> QSize:
        """Need room for the picture and a short word."""
        return QSize(self._look.metrics.grow(160), self._look.metrics.grow(72, 0.6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, the picture and the words."""
        theme = self._look.theme
        painter = QPainter(self)
        strong = theme.strong(self._family)
        is_soft = self._is_soft or self._is_chosen
        ground = theme.soft(self._family) if is_soft else theme.colour(Role.FACE)
        foot = None if self._is_flat else strong
        face = paint_card(painter, QRectF(self.rect()), self.card(ground, strong, foot=foot))
        has_words = self._look.shows_words(self._picture)
        if has_words and self._stands_above(face):
            self._paint_above(painter, face, strong)
            return
        right = face.right() - 14
        if self._mark is not None:
            edge = float(min(52, round(face.height() * 0.5)))
            square = QRectF(right - edge, face.center().y() - edge / 2, edge, edge)
            self._look.icons.paint_mark(painter, square, self._mark, theme)
            right = square.left() - 10
        place = self._picture_place(face, right)
        if not has_words:
            place.moveCenter(face.center())
        left = self._paint_picture(painter, face, place, right)
        self._paint_tick(painter, face, strong)
        if has_words:
            self._paint_words(painter, face, left, right)

    def _picture_place(self, face: QRectF, right: float) -> QRectF:
        """Return where the picture stands: smaller where the caption has no room beside it otherwise."""
        # In a low row the picture needs all the room there is.
        around = 4 if self._is_low(face) else _INSET - 2
        height = min(face.height() - 2 * around, 0.45 * face.width())
        width = min(height * 1.45, 0.4 * face.width()) if self._is_wide else height
        left = face.x() + _INSET - 2
        usual = QRectF(left, face.center().y() - height / 2, width, height)
        if self._picture is None or not self._caption or height <= _SMALL_PICTURE:
            return usual
        small = QRectF(left, face.center().y() - _SMALL_PICTURE / 2, _SMALL_PICTURE, _SMALL_PICTURE)
        lost, kept = (self._lay_words(face, right - x.right() - 14)[0] is None for x in (usual, small))
        return small if lost and not kept else usual

    def _is_low(self, face: QRectF) -> bool:
        return face.height() < _LOW and self._picture is not None

    def _paint_tick(self, painter: QPainter, face: QRectF, strong: QColor) -> None:
        if self._is_chosen:
            is_high = not _LOW < face.height() <= _HIGH
            # In a middling row the tick stands further up, so that the words keep their size beside it.
            disc = QPointF(face.right() - 22, face.top() + (23 if is_high else 20))
            size = 36
            if face.height() < _VERY_LOW:
                disc, size = QPointF(face.right() - 18, face.center().y()), 28
            tick, halo = self._look.theme.colour(Role.ON_MARK), self._look.theme.colour(Role.FACE)
            paint_tick_disc(painter, disc, size, disc=strong, tick=tick, halo=halo)

    @staticmethod
    def _disc_room(face: QRectF) -> int:
        """Return how much of the right end the tick takes from the words beside it."""
        if face.height() < _VERY_LOW:
            return _DISC_ROOM_VERY_LOW
        return _DISC_ROOM_LOW if _LOW < face.height() <= _HIGH else _DISC_ROOM

    def _stands_above(self, face: QRectF) -> bool:
        """Tell whether the row is so high and narrow that its words have room only below its icon."""
        if self._icon is None or self._picture is not None or face.height() < _LEAST_ABOVE:
            return False
        icon = self._look.metrics.grow(56)
        room = face.width() - (_INSET + icon + 10) - (_DISC_ROOM if self._is_chosen else 14)
        return self._lay_words(face, room)[1].is_cut

    def _paint_above(self, painter: QPainter, face: QRectF, strong: QColor) -> None:
        """Draw the icon over the words."""
        theme, edge = self._look.theme, min(float(self._look.metrics.grow(56)), face.height() * 0.36)
        square = QRectF(face.x() + _INSET, face.y() + _INSET, edge, edge)
        if self._icon is not None and self._look.shows_icons:
            self._look.icons.paint(painter, square, self._icon, theme, strong)
        self._paint_tick(painter, face, strong)
        below = face.adjusted(0, edge + _INSET + _ABOVE_GAP - 6, 0, 0)
        small, label = self._lay_words(below, face.width() - 2 * _INSET)
        top = below.top() + 6
        label.draw(painter, QPointF(face.x() + _INSET, top), self.ink())
        if small:
            where = QPointF(face.x() + _INSET, top + label.height)
            small.draw(painter, where, theme.colour(Role.QUIET))

    def _paint_picture(self, painter: QPainter, face: QRectF, space: QRectF, right: float) -> float:
        look, theme = self._look, self._look.theme
        shown = look.picture_of(self._picture)
        inside = 2 if self._is_low(face) or space.height() <= _SMALL_PICTURE else 6
        if (shown is None and not look.shows_icons) or (self._picture is None and self._icon is None):
            return face.x() + 18
        ratio = self.devicePixelRatioF()
        if self._picture is None and self._icon is not None:
            edge = min(space.height(), float(look.metrics.grow(56)))
            end = face.right() - self._disc_room(face) if self._is_chosen else right
            if self._lay_words(face, end - space.x() - 2 - edge - 10)[1].is_cut:
                # Words come before the size of the icon beside them.
                edge = min(edge, _SMALL_ICON)
            square = QRectF(space.x() + 2, face.center().y() - edge / 2, edge, edge)
            look.icons.paint(painter, square, self._icon, theme, theme.strong(self._family))
            return square.right() + 10
        if self._is_round:
            pixmap = look.pictures.pixmap(self._picture, picture_size(space), ratio)
            paint_round_picture(painter, space, pixmap, theme, theme.colour(Role.INK))
        else:
            paint_picture_ground(painter, space, theme, CORNER_PICTURE)
            inner = space.adjusted(inside, inside, -inside, -inside)
            paint_pixmap(painter, inner, look.pictures.pixmap(shown, picture_size(inner), ratio))
        return space.right() + 14

    def _paint_words(self, painter: QPainter, face: QRectF, left: float, right: float) -> None:
        look = self._look
        small, label = self._lay_words(face, right - left)
        height = label.height + (small.height if small else 0)
        width = max(label.width, small.width if small else 0)
        disc = self._disc_room(face)
        is_far = left + width > face.right() - disc
        if self._is_chosen and is_far and face.center().y() - height / 2 < face.top() + disc:
            # The words reach up to the tick, so they end before it.
            small, label = self._lay_words(face, min(right, face.right() - disc) - left)
            height = label.height + (small.height if small else 0)
        y = face.center().y() - height / 2
        label.draw(painter, QPointF(left, y), self.ink())
        if small:
            small.draw(painter, QPointF(left, y + label.height), look.theme.colour(Role.QUIET))

    def _lay_words(self, face: QRectF, width: float) -> tuple[LaidText | None, LaidText]:
        look = self._look
        width, room = max(24.0, width), face.height() - 12
        font, label_font = look.font(TextSize.CAPTION), look.font(self._size, bold=True)
        if self._caption and not look.metrics.is_large:
            # In a low row the caption may take what one line of the words leaves.
            for share in (room * 0.5, room - label_font.pixelSize() * _LINE):
                small = lay_text(self._caption, font, width, max_lines=2, max_height=share)
                rest = room - small.height
                if small.is_cut or rest < label_font.pixelSize() * _LEAST_LABEL:
                    continue
                label = lay_text(self._words, label_font, width, max_lines=4, max_height=rest)
                if share == room * 0.5 or not label.is_cut:
                    return small, label
        # The words need the room; the name of the row says the rest.
        label = lay_text(self._words, label_font, width, max_lines=4, max_height=room)
        if label.is_cut and face.height() < _VERY_LOW:
            # Two lines of the smallest letters just go into a very low row.
            label_font.setPixelSize(SMALLEST_PX)
            label = lay_text(self._words, label_font, width, max_lines=2, max_height=face.height() + 3)
        return None, label
