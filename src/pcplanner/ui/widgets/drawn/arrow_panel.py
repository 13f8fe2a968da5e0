"""Show one part of a PATH's arrow: its number, its name, and what was said there."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen

from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import CORNER, CORNER_PICTURE, TextSize
from pcplanner.ui.theme.shapes import (
    dashed_pen,
    paint_picture_ground,
    paint_pixmap,
    paint_tick_disc,
    picture_size,
    round_path,
)
from pcplanner.ui.theme.text import lay_text
from pcplanner.ui.widgets.press import PressButton

_INSET, _DISC, _TICK = 10, 36, 32
_NARROW, _NARROW_INSET, _NARROW_PICTURE = 124, 7, 44
_LINE, _ACTIVE_LINE, _DASH = 3, 5, 2
_PICTURE_SHARE = 0.4
_TITLE_LINES, _TITLE_HEIGHT = 4, 88


@dataclass(frozen=True, slots=True)
class ArrowPart:
    """One part: its number, its name, and what it holds.

    ``is_next`` is the one to fill now; ``is_right`` says that the person has said yes to all of it.
    """

    id: str
    number: int
    words: str
    name: str
    said: tuple[str, ...] = ()
    picture: object | None = None
    is_next: bool = False
    is_right: bool = False


class ArrowPanel(PressButton):
    """Draw a filled, a waiting or the active panel; the star is a panel of its own shape.

    In a narrow one the picture stands beside the number, so that the words have the whole width.
    """

    is_of_plan = True
    corner = float(CORNER - 4)

    def __init__(self, look: Look, *, is_star: bool) -> None:
        super().__init__(look)
        self.part = ArrowPart("", 0, "", "")
        self.is_star = is_star
        self._star: QPainterPath | None = None

    def show_part(self, part: ArrowPart) -> None:
        """Show another part, or the same one with more in it."""
        self.part = part
        self.set_words(part.words)
        self.set_name(part.name)
        self.update()

    def set_star(self, star: QPainterPath | None) -> None:
        """Say where the star lies, which is what the focus goes round."""
        self._star = star

    def outline(self) -> QPainterPath:
        """Return the edge that the focus ring goes round."""
        return self._star if self._star is not None else super().outline()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the part."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.is_star:
            self._paint_star(painter)
        else:
            self._paint_panel(painter)

    def _paint_panel(self, painter: QPainter) -> None:
        theme, part = self._look.theme, self.part
        green = theme.strong(Family.CIRCLE)
        if part.is_next:
            ground, pen = theme.colour(Role.PICTURE), QPen(theme.colour(Role.ON_PICTURE), _ACTIVE_LINE)
        elif part.said:
            ground, pen = theme.soft(Family.CIRCLE), QPen(green, _LINE)
        else:
            ground, pen = theme.colour(Role.PAPER), dashed_pen(theme.colour(Role.EDGE), _DASH)
        half = pen.widthF() / 2
        face = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.setPen(pen)
        painter.setBrush(ground)
        painter.drawPath(round_path(face, self.corner))
        if self.width() < _NARROW:
            self._paint_narrow(painter, face)
        else:
            self._paint_wide(painter, face.adjusted(_INSET, _INSET, -_INSET, -_INSET))
        if part.is_right:
            centre = QPointF(face.right() - _TICK / 2 - 4, face.bottom() - _TICK / 2 - 4)
            tick = theme.colour(Role.ON_MARK)
            paint_tick_disc(painter, centre, _TICK, disc=green, tick=tick, halo=theme.soft(Family.CIRCLE))

    def _paint_wide(self, painter: QPainter, inner: QRectF) -> None:
        """Draw the name beside the number, and below both the picture and what was said."""
        part = self.part
        disc = QRectF(inner.x(), inner.y(), _DISC, _DISC)
        self._paint_number(painter, disc)
        beside = QRectF(disc.right() + 6, inner.y(), inner.right() - disc.right() - 6, _TITLE_HEIGHT)
        below = max(disc.bottom(), self._paint_title(painter, beside)) + 6
        room = QRectF(inner.x(), below, inner.width(), inner.bottom() - below)
        share = QRectF(room.x(), room.y(), room.width(), room.height() * _PICTURE_SHARE)
        if not part.said and not part.is_next:
            self._paint_waiting(painter, share)
        elif part.picture is not None:
            self._paint_picture(painter, share)
            room.setTop(share.bottom() + 6)
        self._paint_said(painter, room)

    def _paint_narrow(self, painter: QPainter, face: QRectF) -> None:
        """Draw the picture beside the number, and below both the name and what was said."""
        inner = face.adjusted(_NARROW_INSET, _NARROW_INSET, -_NARROW_INSET, -_NARROW_INSET)
        disc = QRectF(inner.x(), inner.y(), _DISC, _DISC)
        self._paint_number(painter, disc)
        left = disc.right() + 6
        beside = QRectF(left, inner.y(), inner.right() - left, _NARROW_PICTURE)
        if not self.part.said and not self.part.is_next:
            self._paint_waiting(painter, beside)
        elif self.part.picture is not None:
            self._paint_picture(painter, beside)
        top = beside.bottom() + 4
        below = self._paint_title(painter, QRectF(inner.x(), top, inner.width(), _TITLE_HEIGHT)) + 4
        self._paint_said(painter, QRectF(inner.x(), below, inner.width(), inner.bottom() - below))

    def _paint_number(self, painter: QPainter, disc: QRectF) -> None:
        theme, is_sun = self._look.theme, self.part.is_next
        painter.setPen(QPen(theme.colour(Role.ON_SUN if is_sun else Role.EDGE), 2))
        painter.setBrush(theme.colour(Role.SUN if is_sun else Role.PICTURE))
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
        painter.setPen(theme.colour(Role.ON_SUN if is_sun else Role.ON_PICTURE))
        painter.setFont(self._look.font(TextSize.CAPTION, bold=True))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self.part.number))

    def _paint_title(self, painter: QPainter, room: QRectF) -> float:
        """Write the name and return where it ends."""
        theme = self._look.theme
        font = self._look.font(TextSize.CHIP, bold=True)
        laid = lay_text(self.part.words, font, room.width(), max_lines=_TITLE_LINES, max_height=room.height())
        colour = theme.colour(Role.ON_PICTURE if self.part.is_next else Role.INK)
        laid.draw(painter, room.topLeft(), colour)
        return room.y() + laid.height

    def _paint_waiting(self, painter: QPainter, place: QRectF) -> None:
        """Draw where the picture will go."""
        painter.setPen(dashed_pen(self._look.theme.colour(Role.EDGE), _DASH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(round_path(place, CORNER_PICTURE))

    def _paint_picture(self, painter: QPainter, space: QRectF) -> None:
        look = self._look
        paint_picture_ground(painter, space, look.theme, CORNER_PICTURE)
        pixmap = look.pictures.pixmap(self.part.picture, picture_size(space), self.devicePixelRatioF())
        paint_pixmap(painter, space, pixmap)

    def _paint_said(self, painter: QPainter, room: QRectF) -> None:
        theme, part, top = self._look.theme, self.part, room.y()
        font = self._look.font(TextSize.CHIP)
        colour = theme.colour(Role.ON_PICTURE if part.is_next else Role.INK)
        end = room.bottom() - (_TICK - 6 if part.is_right else 0)
        for words in part.said:
            if end - top < font.pixelSize() * 1.2:
                break
            laid = lay_text(words, font, room.width(), max_lines=4, max_height=end - top)
            if laid.is_cut and part.is_right:
                # The last line may stand beside the tick where it is short enough.
                whole = lay_text(words, font, room.width(), max_lines=4, max_height=room.bottom() - top)
                is_beside = whole.last_width <= room.width() - _TICK
                laid = whole if is_beside and not whole.is_cut else laid
            laid.draw(painter, QPointF(room.x(), top), colour)
            top += laid.height + 4

    def _paint_star(self, painter: QPainter) -> None:
        theme, look, part = self._look.theme, self._look, self.part
        edge = min(self.width(), self.height()) * 0.46
        circle = QRectF(0, 0, edge, edge)
        circle.moveCenter(QPointF(self.width() / 2, self.height() / 2 + 4))
        painter.setPen(QPen(theme.colour(Role.ON_SUN), 3))
        painter.setBrush(theme.colour(Role.PICTURE))
        painter.drawEllipse(circle)
        if part.picture is not None:
            inner = circle.adjusted(edge * 0.16, edge * 0.16, -edge * 0.16, -edge * 0.16)
            pixmap = look.pictures.pixmap(part.picture, picture_size(inner), self.devicePixelRatioF())
            paint_pixmap(painter, inner, pixmap)
        disc = QRectF(self.width() * 0.12, self.height() * 0.12, _DISC, _DISC)
        painter.setPen(QPen(theme.colour(Role.EDGE), 2))
        painter.setBrush(theme.colour(Role.PICTURE))
        painter.drawEllipse(disc)
        painter.setPen(theme.colour(Role.ON_PICTURE))
        painter.setFont(look.font(TextSize.CAPTION, bold=True))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(part.number))
