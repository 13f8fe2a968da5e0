"""Show the big arrow of a PATH: it fills as the meeting goes, and each of its parts is a button."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from pcplanner.domain.arrow_shape import ORDER_ON_ARROW, ArrowShape, arrow_shape
from pcplanner.domain.drawing import Box, Point
from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.theme.text import lay_text
from pcplanner.ui.widgets.drawn.arrow_panel import ArrowPanel, ArrowPart

_HIGHEST, _OUTLINE = 440, 4
# One px more than stands between any two things that can be pressed: the panels end at whole px.
_LEAST_GAP = 9


@dataclass(frozen=True, slots=True)
class ArrowStory:
    """The eight parts in the order of the steps, from the star."""

    parts: tuple[ArrowPart, ...]


class ArrowBoard(QWidget):
    """Draw the arrow with its panels; ``pressed`` gives the id of the part that was pressed."""

    told_as = QAccessible.Role.Grouping

    pressed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shape: ArrowShape | None = None
        self._panels: list[ArrowPanel] = []
        self._story: ArrowStory | None = None
        self.setAccessibleName(say("drawings.arrow_board"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self._place)

    def panels(self) -> Sequence[ArrowPanel]:
        """Return the panels as they stand from the left; the star is the last."""
        return tuple(self._panels)

    def show_story(self, story: ArrowStory) -> None:
        """Show the parts as they are now."""
        if story == self._story:
            return
        self._story = story
        if not self._panels:
            for number in ORDER_ON_ARROW:
                panel = ArrowPanel(self._look, is_star=number == 1)
                panel.setParent(self)
                panel.show()
                panel.clicked.connect(lambda _=False, p=panel: self.pressed.emit(p.part.id))
                self._panels.append(panel)
        for number, panel in zip(ORDER_ON_ARROW, self._panels, strict=True):
            panel.show_part(story.parts[number - 1])
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the arrow for the new size."""
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the arrow with the arrow keys."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        by = step.get(Qt.Key(event.key()))
        here = next((n for n, panel in enumerate(self._panels) if panel.hasFocus()), None)
        if by is None or here is None or not 0 <= here + by < len(self._panels):
            super().keyPressEvent(event)
            return
        self._panels[here + by].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the arrow under its panels."""
        shape, theme = self._shape, self._look.theme
        if shape is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.colour(Role.PATH_EDGE), _OUTLINE)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(theme.colour(Role.PATH))
        painter.drawPolygon(_polygon(shape.outline))
        painter.setPen(QPen(theme.colour(Role.SUN_EDGE), _OUTLINE, j=Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(theme.colour(Role.SUN))
        painter.drawPolygon(_polygon(shape.star))
        self._paint_dream(painter, shape)

    def _paint_dream(self, painter: QPainter, shape: ArrowShape) -> None:
        """Write the dream under its star."""
        said = self._story.parts[0].said if self._story else ()
        if not said:
            return
        star = _rect(shape.panels[-1])
        wide = 2 * (self.width() - star.center().x())
        left, top = self.width() - wide, star.bottom() - 16
        font = self._look.font(TextSize.CAPTION, bold=True)
        laid = lay_text(said[0], font, wide, max_lines=4, max_height=self.height() - top)
        at = QPointF(left + max(0.0, (wide - laid.width) / 2), top)
        laid.draw(painter, at, self._look.theme.colour(Role.INK))

    def _place(self) -> None:
        high = min(self.height(), _HIGHEST)
        top = (self.height() - high) / 2
        edge = _OUTLINE / 2
        self._shape = arrow_shape(
            edge, top + edge, self.width() - 2 * edge, high - 2 * edge, least_gap=_LEAST_GAP
        )
        star = QPainterPath()
        star.addPolygon(_polygon(self._shape.star))
        star.closeSubpath()
        for panel, box in zip(self._panels, self._shape.panels, strict=False):
            place = _rect(box)
            panel.setGeometry(place)
            panel.set_star(star.translated(-place.x(), -place.y()) if panel.is_star else None)
        self.update()


def _polygon(corners: Sequence[Point]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in corners])


def _rect(box: Box) -> QRect:
    return QRectF(box.x, box.y, box.w, box.h).toRect()
