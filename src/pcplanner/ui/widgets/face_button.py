"""Show a round face with a name under it and perhaps a badge."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent

from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.theme.shapes import dashed_pen, paint_round_picture, picture_size, round_path
from pcplanner.ui.theme.text import LaidText, lay_text
from pcplanner.ui.widgets.press import PressButton

_BADGE = 30
_HALO = 4
_NAME_TOP, _PILL = 5, 14


class FaceButton(PressButton):
    """Show a face in a circle, the name below; without a face it is an open seat with an icon."""

    is_of_plan = True

    def __init__(
        self,
        look: Look,
        words: str,
        face: object | None,
        *,
        diameter: int = 70,
        badge: Mark | None = None,
        icon: Icon = Icon.PLUS,
        family: Family = Family.CIRCLE,
        name: str | None = None,
        show_words: bool = True,
    ) -> None:
        self._face = face
        self._diameter = diameter
        self._badge = badge
        self._icon = icon
        self._family = family
        self._is_wordless = not show_words
        super().__init__(look, words, name=name)

    def set_face(self, face: object | None) -> None:
        """Show another face."""
        self._face = face
        self.update()

    def set_badge(self, badge: Mark | None) -> None:
        """Show another badge, or none."""
        self._badge = badge
        self.update()

    def set_diameter(self, diameter: int) -> None:
        """Draw the circle at another size."""
        self._diameter = diameter
        self._refresh()

    def circle(self) -> QRectF:
        """Return where the circle is inside the button."""
        left = (self.width() - self._diameter) / 2
        return QRectF(left, _HALO, self._diameter, self._diameter)

    def centre(self) -> QPointF:
        """Return the middle of the circle inside the button, to place it by."""
        return self.circle().center()

    def outline(self) -> QPainterPath:
        """Return the circle, for the focus ring to go round."""
        path = QPainterPath()
        path.addEllipse(self.circle().adjusted(-1, -1, 1, 1))
        return path

    def sizeHint(self) -> QSize:
        """Ask for the circle and the name below it."""
        if self._is_wordless or not self._words:
            return QSize(self._diameter + 2 * _HALO, self._diameter + 2 * _HALO)
        font = self._look.font(TextSize.CAPTION, bold=True)
        words = min(QFontMetricsF(font).horizontalAdvance(self._words), float(self._look.metrics.grow(180)))
        height = self._diameter + 2 * _HALO + round(font.pixelSize() * 1.3) + 2
        return QSize(max(self._diameter + 2 * _HALO + 12, round(words) + 20), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the face, its badge and its name."""
        look, theme = self._look, self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = self.circle()
        drop = 2 if self.isDown() else 0
        circle.translate(0, drop)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Role.FACE))
        painter.drawEllipse(circle.adjusted(-3, -3, 3, 3))
        if self._face is None:
            self._paint_seat(painter, circle)
        else:
            pixmap = look.pictures.pixmap(self._face, picture_size(circle), self.devicePixelRatioF())
            width = 5 if self._is_chosen else 3
            line = theme.colour(Role.INK)
            if self.underMouse():
                line = theme.strong(self._family)
            paint_round_picture(painter, circle, pixmap, theme, line, width=width)
        if self._badge is not None:
            square = QRectF(circle.right() - _BADGE * 0.72, circle.top() - 2, _BADGE, _BADGE)
            look.icons.paint_mark(painter, square, self._badge, theme)
        if self._words and not self._is_wordless:
            self._paint_name(painter, circle.bottom() + _NAME_TOP)

    def _paint_seat(self, painter: QPainter, circle: QRectF) -> None:
        theme = self._look.theme
        strong = theme.strong(self._family)
        painter.setPen(dashed_pen(strong, 3, 9, 5))
        painter.setBrush(theme.soft(self._family) if self.underMouse() else theme.colour(Role.FACE))
        painter.drawEllipse(circle.adjusted(2, 2, -2, -2))
        edge = circle.width() * 0.4
        square = QRectF(0, 0, edge, edge)
        square.moveCenter(circle.center())
        self._look.icons.paint(painter, square, self._icon, theme, strong)

    def laid_name(self) -> LaidText:
        """Return the name laid out in one line, or in two where one would cut it and there is height."""
        font = self._look.font(TextSize.CAPTION, bold=True)
        width, room = self.width() - 12, self.height() - self.circle().bottom() - _NAME_TOP - 2
        one = lay_text(self._words, font, width, max_lines=1)
        if not one.is_cut or room < 2 * one.height:
            return one
        centre = Qt.AlignmentFlag.AlignHCenter
        return lay_text(self._words, font, width, max_lines=2, max_height=room, align=centre)

    def _paint_name(self, painter: QPainter, top: float) -> None:
        theme, laid = self._look.theme, self.laid_name()
        left = (self.width() - laid.width) / 2
        pill = QRectF(left - 7, top, laid.width + 14, laid.height)
        ground = theme.soft(self._family)
        ground.setAlphaF(0.9)
        painter.fillPath(round_path(pill, min(laid.height / 2, _PILL)), ground)
        # Words in the middle are laid in the whole width, each line in its middle.
        laid.draw(painter, QPointF(left if laid.line_count == 1 else 6, top), theme.colour(Role.INK))
