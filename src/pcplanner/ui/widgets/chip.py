"""Show a small choice of the facilitator's: an icon and a few words, flat."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CHIP_CHOSEN_LINE, CORNER_CHIP, TextSize
from pcplanner.ui.theme.shapes import (
    paint_card,
    paint_picture_ground,
    paint_pixmap,
    paint_tick_disc,
    picture_size,
)
from pcplanner.ui.theme.text import LaidText, lay_text
from pcplanner.ui.widgets.face_row import faces_width, paint_faces
from pcplanner.ui.widgets.press import PressButton

_ICON_LEFT = 11
_ICON = 29
_DISC, _SMALL_DISC = 24, 18
_FACE, _FACES_ABOVE, _FACES_BESIDE = 36, 40, 0.36
_LARGEST_ABOVE = 1.0


class ChipButton(PressButton):
    """Show an icon and one or two short lines of words, flat, with a tick when chosen."""

    corner = float(CORNER_CHIP)

    def __init__(
        self, look: Look, words: str, *, icon: Icon | None = None, faces: tuple[object, ...] = ()
    ) -> None:
        self._icon = icon
        self._faces = faces
        super().__init__(look, words)

    def sizeHint(self) -> QSize:
        """Ask for 144 x 60 at 100 %, higher where faces stand over the words."""
        metrics = self._look.metrics
        high = metrics.grow(60, 0.8) + (_FACES_ABOVE if self._has_faces_above() else 0)
        return QSize(metrics.pressable(metrics.grow(144, 0.8)), metrics.pressable(high))

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than a finger needs."""
        return QSize(96, 56)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip."""
        look, theme = self._look, self._look.theme
        painter = QPainter(self)
        main = theme.colour(Role.MAIN)
        ground = theme.colour(Role.MAIN_SOFT if self._is_chosen else Role.FACE)
        line = main if self._is_chosen else theme.colour(Role.EDGE)
        card = self.card(ground, line, line_width=BUTTON_LINE, chosen_width=CHIP_CHOSEN_LINE)
        face = paint_card(painter, QRectF(self.rect()), card)
        left = face.x() + 14.0
        if self._has_faces_above():
            # The words keep the room they have without faces, and the tick its corner.
            most = face.width() - _ICON_LEFT - _DISC - 4
            self._paint_faces(painter, QRectF(face.x() + _ICON_LEFT, face.y() + 7, most, _FACE))
            face = face.adjusted(0, _FACES_ABOVE, 0, 0)
        elif self._faces and (room := self._room_beside(face)) is not None:
            self._paint_faces(painter, room)
            left = self._left_of_words(room)
        elif self._icon is not None:
            edge = float(look.metrics.grow(_ICON))
            square = QRectF(face.x() + _ICON_LEFT, face.center().y() - edge / 2, edge, edge)
            look.icons.paint(painter, square, self._icon, theme, self.ink())
            left = square.right() + 6
        laid, disc = self._lay_words(face, left)
        laid.draw(painter, QPointF(left, face.center().y() - laid.height / 2), self.ink())
        if self._is_chosen:
            top = face.top() - (_FACES_ABOVE if self._has_faces_above() else 0)
            centre = QPointF(face.right() - disc / 2 - 1, top + disc / 2 + 1)
            on, halo = theme.colour(Role.ON_MARK), theme.colour(Role.FACE)
            paint_tick_disc(painter, centre, disc, disc=main, tick=on, halo=halo)

    def _has_faces_above(self) -> bool:
        """Say whether faces stand over the words; big words leave room only beside them."""
        return bool(self._faces) and self._look.metrics.scale <= _LARGEST_ABOVE

    def _room_beside(self, face: QRectF) -> QRectF | None:
        """Return the room for faces beside the words, or ``None`` where it would cut the words."""
        edge = float(self._look.metrics.grow(_FACE, 0.4))
        for most in (face.width() * _FACES_BESIDE, edge):
            room = QRectF(face.x() + _ICON_LEFT, face.center().y() - edge / 2, most, edge)
            if not self._lay_words(face, self._left_of_words(room))[0].is_cut:
                return room
        return None

    def _left_of_words(self, room: QRectF) -> float:
        return room.x() + faces_width(self._look, len(self._faces), room.height(), room.width()) + 10

    def _paint_faces(self, painter: QPainter, space: QRectF) -> None:
        paint_faces(painter, self._look, space, self._faces, self.devicePixelRatioF())

    def _lay_words(self, face: QRectF, left: float) -> tuple[LaidText, int]:
        """Lay the words out clear of the tick: broken at another word, else beside a smaller tick."""
        metrics, width, height = self._look.metrics, face.right() - left - 6, face.height() - 6
        if not self._is_chosen:
            return self._laid(self._words, width, height, is_bold=False), metrics.grow(_DISC)
        for is_bold in (True, False):
            for disc in (metrics.grow(_DISC), metrics.grow(_SMALL_DISC)):
                for words in _broken(self._words):
                    laid = self._laid(words, width, height, is_bold=is_bold)
                    is_at_tick = face.center().y() - laid.height / 2 < face.top() + disc
                    is_clear = left + laid.first_width <= face.right() - disc
                    if not laid.is_cut and (is_clear or not is_at_tick):
                        return laid, disc
        return self._laid(self._words, width, height, is_bold=False), metrics.grow(_SMALL_DISC)

    def _laid(self, words: str, width: float, height: float, *, is_bold: bool) -> LaidText:
        font = self._look.font(TextSize.CHIP, bold=is_bold)
        return lay_text(words, font, width, max_lines=2, max_height=height)


def _broken(words: str) -> list[str]:
    """Return the words as they are, and broken in two at each space, the longest first line first."""
    spaces = [at for at, letter in enumerate(words) if letter == " "]
    return [words, *(f"{words[:at]}\n{words[at + 1 :]}" for at in reversed(spaces))]


class PictureButton(PressButton):
    """Show only a picture, flat, on white; its words are for screen readers and the voice."""

    corner = float(CORNER_CHIP)

    def __init__(self, look: Look, words: str, picture: object) -> None:
        self._picture = picture
        super().__init__(look, words)

    def sizeHint(self) -> QSize:
        """Ask for 104 x 104."""
        edge = self._look.metrics.pressable(self._look.metrics.grow(104, 0.3))
        return QSize(edge, edge)

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than a choice needs."""
        return QSize(64, 64)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture and its edge."""
        theme = self._look.theme
        painter = QPainter(self)
        line = theme.colour(Role.MAIN if self._is_chosen else Role.EDGE)
        card = self.card(
            theme.colour(Role.PICTURE), line, line_width=BUTTON_LINE, chosen_width=CHIP_CHOSEN_LINE
        )
        face = paint_card(painter, QRectF(self.rect()), card)
        inner = face.adjusted(8, 8, -8, -8)
        paint_picture_ground(painter, inner, theme, 8)
        ratio = self.devicePixelRatioF()
        pixmap = self._look.pictures.pixmap(self._picture, picture_size(inner), ratio)
        paint_pixmap(painter, inner, pixmap)
        if self._is_chosen:
            centre = QPointF(face.right() - _DISC / 2 - 1, face.top() + _DISC / 2 + 1)
            on, halo = theme.colour(Role.ON_MARK), theme.colour(Role.PICTURE)
            paint_tick_disc(painter, centre, _DISC, disc=line, tick=on, halo=halo)
