"""Be one key: a letter, or a sign for what it does with a word under it where there is room."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen

from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER_CHIP, TextSize
from pcplanner.ui.theme.shapes import paint_card
from pcplanner.ui.theme.text import lay_text
from pcplanner.ui.widgets.press import PressButton

_MIDDLE = Qt.AlignmentFlag.AlignHCenter
_SIDES, _LEAST_SIGN = 4.0, 26.0
_LARGEST_SHAPE = 64.0
_LEAST_WIDTH_FOR_WORDS, _LEAST_HEIGHT_FOR_WORDS = 96, 64


class Shape(Enum):
    """What is drawn on a key that no icon says."""

    TAKE_AWAY = auto()
    SPACE = auto()
    NEW_LINE = auto()


@dataclass(frozen=True, slots=True)
class Face:
    """What is on a key: letters, or a shape with letters in it, or an icon; a word under it; and its name.

    The name begins with the word under it. A key that is ``is_soft`` writes nothing by itself.
    """

    name: str
    text: str = ""
    shape: Shape | None = None
    icon: Icon | None = None
    caption: str = ""
    is_soft: bool = True


class KeyButton(PressButton):
    """Show one key."""

    corner = float(CORNER_CHIP)

    def __init__(self, look: Look) -> None:
        self._face = Face("")
        super().__init__(look)

    @property
    def face(self) -> Face:
        """Return what is on the key."""
        return self._face

    def set_face(self, face: Face) -> None:
        """Put something else on the key."""
        if face != self._face:
            self._face = face
            self.set_name(face.name)
            self._refresh()

    def sizeHint(self) -> QSize:
        """Ask for 72 x 56."""
        return QSize(72, 56)

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than a finger needs."""
        return QSize(44, 44)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the key."""
        theme = self._look.theme
        painter = QPainter(self)
        ground = theme.colour(Role.BAR if self._face.is_soft else Role.FACE)
        line = theme.colour(Role.EDGE)
        if self._is_chosen:
            ground, line = theme.colour(Role.MAIN_SOFT), theme.colour(Role.MAIN)
        body = self.card(ground, line, line_width=BUTTON_LINE, foot=line)
        face = paint_card(painter, QRectF(self.rect()), body).adjusted(_SIDES, 3, -_SIDES, -3)
        room = self._paint_caption(painter, face)
        if self._face.icon is not None:
            edge = min(room.height() - 4, room.width(), _LARGEST_SHAPE)
            square = QRectF(0, 0, edge, edge)
            square.moveCenter(room.center())
            self._look.icons.paint(painter, square, self._face.icon, theme, self.ink())
        elif self._face.shape is not None:
            self._paint_shape(painter, room, self._face.shape)
        else:
            self._paint_text(painter, room, TextSize.TILE if self._face.is_soft else TextSize.HEADING)

    def _paint_caption(self, painter: QPainter, face: QRectF) -> QRectF:
        """Draw the word under the sign where both have room; return what is left for the sign."""
        # Some words would fit in small keys and others not, so those show their signs alone.
        if not self._face.caption or not self._has_room_for_words():
            return face
        font = self._look.font(TextSize.CHIP)
        laid = lay_text(self._face.caption, font, face.width(), max_lines=1, align=_MIDDLE)
        if laid.is_cut or face.height() - laid.height < _LEAST_SIGN:
            return face
        laid.draw(painter, QPointF(face.x(), face.bottom() - laid.height), self.ink())
        return face.adjusted(0, 0, 0, -laid.height)

    def _has_room_for_words(self) -> bool:
        is_small = self.width() < _LEAST_WIDTH_FOR_WORDS or self.height() < _LEAST_HEIGHT_FOR_WORDS
        return not is_small and not self._look.metrics.is_large

    def _paint_text(self, painter: QPainter, room: QRectF, size: TextSize) -> None:
        font = self._look.font(size, bold=True)
        height = room.height() + 6
        laid = lay_text(
            self._face.text, font, room.width(), max_lines=1, max_height=height, align=_MIDDLE, least_px=14
        )
        laid.draw(painter, QPointF(room.x(), room.center().y() - laid.height / 2), self.ink())

    def _paint_shape(self, painter: QPainter, room: QRectF, shape: Shape) -> None:
        pen = QPen(self.ink(), 3)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if shape is Shape.TAKE_AWAY:
            self._paint_tag(painter, room)
        elif shape is Shape.SPACE:
            width = min(room.width() * 0.6, 3 * _LARGEST_SHAPE)
            foot, middle = room.center().y() + 6, room.center().x()
            path = QPainterPath(QPointF(middle - width / 2, foot - 9))
            path.lineTo(middle - width / 2, foot)
            path.lineTo(middle + width / 2, foot)
            path.lineTo(middle + width / 2, foot - 9)
            painter.drawPath(path)
        else:
            half, centre = min(room.height(), room.width(), _LARGEST_SHAPE) * 0.36, room.center()
            path = QPainterPath(QPointF(centre.x() + half, centre.y() - half * 0.8))
            path.lineTo(centre.x() + half, centre.y() + half * 0.4)
            path.lineTo(centre.x() - half, centre.y() + half * 0.4)
            path.moveTo(centre.x() - half * 0.5, centre.y() - half * 0.1)
            path.lineTo(centre.x() - half, centre.y() + half * 0.4)
            path.lineTo(centre.x() - half * 0.5, centre.y() + half * 0.9)
            painter.drawPath(path)

    def _paint_tag(self, painter: QPainter, room: QRectF) -> None:
        """Draw the sign of taking away: a tag that points to the left, with what goes inside it."""
        height = min(room.height() - 4, _LARGEST_SHAPE * 0.8)
        is_long = len(self._face.text) > 1
        width = min(room.width() - 10, height * (2.1 if is_long else 1.6))
        tag = QRectF(0, 0, width, height)
        tag.moveCenter(room.center())
        point = height * 0.4
        path = QPainterPath(QPointF(tag.left(), tag.center().y()))
        path.lineTo(tag.left() + point, tag.top())
        path.lineTo(tag.right(), tag.top())
        path.lineTo(tag.right(), tag.bottom())
        path.lineTo(tag.left() + point, tag.bottom())
        path.closeSubpath()
        painter.drawPath(path)
        self._paint_text(painter, tag.adjusted(point * 0.8, 0, -2, -2), TextSize.CHIP)
