"""Paint a few small round faces that lap over each other, and how many more there are."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.theme.shapes import paint_round_picture, picture_size
from pcplanner.ui.theme.text import lay_text

MOST_FACES = 3
_LAP = 0.7
_GAP = 4.0


def faces_shown(look: Look, count: int, edge: float, width: float) -> tuple[int, str]:
    """Return how many faces of a size fit into a width, at most three, and the words for the rest."""
    font = QFontMetricsF(look.font(TextSize.CAPTION, bold=True))
    for shown in range(min(count, MOST_FACES), 1, -1):
        more = say("lines.faces_more", count=count - shown) if count > shown else ""
        words = font.horizontalAdvance(more) + _GAP if more else 0.0
        if edge + (shown - 1) * edge * _LAP + words <= width:
            return shown, more
    return 1, say("lines.faces_more", count=count - 1) if count > 1 else ""


def faces_width(look: Look, count: int, edge: float, width: float) -> float:
    """Return how wide the faces and the words for the rest are together."""
    shown, more = faces_shown(look, count, edge, width)
    words = QFontMetricsF(look.font(TextSize.CAPTION, bold=True)).horizontalAdvance(more)
    return edge + (shown - 1) * edge * _LAP + (words + _GAP if more else 0.0)


def paint_faces(painter: QPainter, look: Look, space: QRectF, faces: Sequence[object], ratio: float) -> None:
    """Paint the first faces from the left of a space as high as it is, and how many more there are."""
    edge, theme = space.height(), look.theme
    shown, more = faces_shown(look, len(faces), edge, space.width())
    # From the last to the first, so that the first lies on top.
    for number in reversed(range(shown)):
        circle = QRectF(space.x() + number * edge * _LAP, space.y(), edge, edge)
        pixmap = look.pictures.pixmap(faces[number], picture_size(circle), ratio)
        paint_round_picture(painter, circle, pixmap, theme, theme.colour(Role.ON_PICTURE), width=2)
    if more:
        laid = lay_text(more, look.font(TextSize.CAPTION, bold=True), space.width(), max_lines=1)
        left = space.x() + edge + (shown - 1) * edge * _LAP + _GAP
        laid.draw(painter, QPointF(left, space.center().y() - laid.height / 2), theme.colour(Role.INK))
