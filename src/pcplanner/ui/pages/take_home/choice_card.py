"""Show one answer as a card: a sign at the top, its words below, a tick when it is chosen."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.fonts import letters
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, TextSize
from pcplanner.ui.theme.shapes import paint_card, paint_round_picture, paint_tick_disc, picture_size
from pcplanner.ui.theme.text import lay_text
from pcplanner.ui.widgets.face_row import paint_faces
from pcplanner.ui.widgets.press import PressButton

_INSET, _LEAST_INSET, _DISC = 14, 7, 36
_TALLEST_SAMPLE, _MOST_GROWN = 56.0, 2.2
_SAMPLE_LETTERS = "Aa"


class ChoiceCard(PressButton):
    """Show an icon, a face or sample letters over the words of one answer."""

    def __init__(
        self,
        look: Look,
        words: str,
        *,
        icon: Icon | None = None,
        face: object | None = None,
        faces: tuple[object, ...] = (),
        letters_px: int = 0,
    ) -> None:
        self._icon = icon
        self._face = face
        self._faces = faces
        self._letters_px = letters_px
        super().__init__(look, words)

    def sizeHint(self) -> QSize:
        """Ask for 149 x 104 at 100 %."""
        return QSize(self._look.metrics.grow(149), self._look.metrics.grow(104))

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than a choice needs."""
        return QSize(96, 80)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, its sign and its words."""
        theme = self._look.theme
        painter = QPainter(self)
        main = theme.colour(Role.MAIN)
        line = main if self._is_chosen else theme.colour(Role.EDGE)
        ground = theme.colour(Role.MAIN_SOFT if self._is_chosen else Role.FACE)
        card = self.card(ground, line, line_width=BUTTON_LINE, foot=line)
        face = paint_card(painter, QRectF(self.rect()), card)
        font = self._look.font(TextSize.CAPTION)
        width = face.width() - 2 * _INSET + 6
        laid = lay_text(self.words(), font, width, max_lines=2, max_height=face.height() * 0.55)
        left, bottom = face.x() + _INSET, face.bottom() - 8
        if laid.is_cut:
            # Long words may come nearer to the edges.
            left = face.x() + _LEAST_INSET
            wide = face.width() - 2 * _LEAST_INSET + 2
            laid = lay_text(self.words(), font, wide, max_lines=2, max_height=face.height() * 0.55)
        laid.draw(painter, QPointF(left, bottom - laid.height), self.ink())
        room = QRectF(face.x() + _INSET, face.y() + 8, width, bottom - laid.height - face.y() - 8)
        self._paint_sign(painter, room)
        if self._is_chosen:
            disc = QPointF(face.right() - 22, face.top() + 23)
            halo = theme.colour(Role.FACE)
            paint_tick_disc(painter, disc, _DISC, disc=main, tick=theme.colour(Role.ON_MARK), halo=halo)

    def _paint_sign(self, painter: QPainter, room: QRectF) -> None:
        look, theme = self._look, self._look.theme
        edge = min(room.height() - 2, room.width() - _DISC, float(look.metrics.grow(54, 1.0)))
        square = QRectF(room.x(), room.y() + (room.height() - edge) / 2, edge, edge)
        if self._letters_px:
            # Every card grows its letters alike, so that they can be compared.
            grown = min(room.height() / _TALLEST_SAMPLE, _MOST_GROWN)
            font = letters(round(self._letters_px * grown), is_bold=True)
            sample = lay_text(_SAMPLE_LETTERS, font, room.width(), max_lines=1)
            sample.draw(painter, QPointF(room.x(), room.bottom() - sample.height + 2), self.ink())
        elif self._faces:
            space = QRectF(square.x(), square.y(), room.width() - _DISC, edge)
            paint_faces(painter, look, space, self._faces, self.devicePixelRatioF())
        elif self._face is not None:
            pixmap = look.pictures.pixmap(self._face, picture_size(square), self.devicePixelRatioF())
            paint_round_picture(painter, square, pixmap, theme, theme.colour(Role.EDGE), width=2)
        elif self._icon is not None:
            look.icons.paint(painter, square, self._icon, theme, self.ink())
