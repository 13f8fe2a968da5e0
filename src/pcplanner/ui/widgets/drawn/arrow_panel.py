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
_LINE, _ACTIVE_LINE, _DASH = 3, 5, 2
_PICTURE_SHARE = 0.4


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
    """Draw a filled, a waiting or the active panel; the star is a panel of its own shape."""

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
        inner = face.adjusted(_INSET, _INSET, -_INSET, -_INSET)
        below = self._paint_title(painter, inner)
        if not part.said and not part.is_next:
            self._paint_waiting(painter, inner, below)
        if part.said or part.picture is not None:
            self._paint_said(painter, QRectF(inner.x(), below, inner.width(), inner.bottom() - below))
        if part.is_right:
            centre = QPointF(face.right() - _TICK / 2 - 4, face.bottom() - _TICK / 2 - 4)
            tick = theme.colour(Role.ON_MARK)
            paint_tick_disc(painter, centre, _TICK, disc=green, tick=tick, halo=theme.soft(Family.CIRCLE))

    def _paint_title(self, painter: QPainter, inner: QRectF) -> float:
        theme, look = self._look.theme, self._look
        disc = QRectF(inner.x(), inner.y(), _DISC, _DISC)
        is_sun = self.part.is_next
        painter.setPen(QPen(theme.colour(Role.ON_SUN if is_sun else Role.EDGE), 2))
        painter.setBrush(theme.colour(Role.SUN if is_sun else Role.PICTURE))
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
        painter.setPen(theme.colour(Role.ON_SUN if is_sun else Role.ON_PICTURE))
        painter.setFont(look.font(TextSize.CAPTION, bold=True))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self.part.number))
        left = disc.right() + 6
        font = look.font(TextSize.CHIP, bold=True)
        laid = lay_text(self.part.words, font, inner.right() - left, max_lines=3, max_height=66)
        colour = theme.colour(Role.ON_PICTURE if is_sun else Role.INK)
        laid.draw(painter, QPointF(left, inner.y()), colour)
        return max(disc.bottom(), inner.y() + laid.height) + 6

    def _paint_waiting(self, painter: QPainter, inner: QRectF, below: float) -> None:
        """Draw where the picture will go."""
        place = QRectF(inner.x(), below, inner.width(), (inner.bottom() - below) * _PICTURE_SHARE)
        painter.setPen(dashed_pen(self._look.theme.colour(Role.EDGE), _DASH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(round_path(place, CORNER_PICTURE))

    def _paint_said(self, painter: QPainter, room: QRectF) -> None:
        theme, look, part = self._look.theme, self._look, self.part
        top = room.y()
        if part.picture is not None:
            space = QRectF(room.x(), top, room.width(), room.height() * _PICTURE_SHARE)
            paint_picture_ground(painter, space, theme, CORNER_PICTURE)
            pixmap = look.pictures.pixmap(part.picture, picture_size(space), self.devicePixelRatioF())
            paint_pixmap(painter, space, pixmap)
            top = space.bottom() + 6
        colour = theme.colour(Role.ON_PICTURE if part.is_next else Role.INK)
        end = room.bottom() - (_TICK - 6)
        for words in part.said:
            if end - top < look.font(TextSize.CHIP).pixelSize() * 1.2:
                break
            laid = lay_text(words, look.font(TextSize.CHIP), room.width(), max_lines=4, max_height=end - top)
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
