"""Show with a true small picture how things are shown, how large a button is, or how many there are."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from pcplanner.domain.access import AccessProfile, Form
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.pages.looks.choices import LookChoice, Part
from pcplanner.ui.press_sizes import px_of_mm, screen_dpi
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER, CORNER_CHIP, TextSize
from pcplanner.ui.theme.shapes import Card, paint_card, paint_pixmap, paint_tick_disc, picture_size
from pcplanner.ui.theme.text import lay_text
from pcplanner.ui.widgets.press import PressButton

SAMPLED = frozenset({Part.FORM, Part.TARGET, Part.COUNT})
_INSET, _GAP, _LOW, _DISC = 12, 6, 150, 38
_BESIDE, _LEAST_SAMPLE = 0.42, 28
_AS_MADE_PX, _AS_MADE_COUNT = 64, 4


class SampleTile(PressButton):
    """Show the sample above the words, or beside them where the tile is low."""

    corner = float(CORNER)

    def __init__(self, look: Look, part: Part, choice: LookChoice) -> None:
        self._part = part
        self._choice = choice
        super().__init__(look, choice.words)

    def show_choice(self, choice: LookChoice) -> None:
        """Show how the choice stands now."""
        self._choice = choice
        self.set_words(choice.words)
        self.set_chosen(choice.is_chosen)

    def sizeHint(self) -> QSize:
        """Ask for 240 x 204."""
        return QSize(240, 204)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, the sample and the words."""
        theme, painter = self._look.theme, QPainter(self)
        main = theme.colour(Role.MAIN)
        line = main if self._is_chosen else theme.colour(Role.EDGE)
        ground = theme.colour(Role.MAIN_SOFT if self._is_chosen else Role.FACE)
        face = paint_card(
            painter, QRectF(self.rect()), self.card(ground, line, line_width=BUTTON_LINE, foot=line)
        )
        inner = face.adjusted(_INSET, _INSET, -_INSET, -_INSET)
        disc = QPointF(face.right() - 24, face.top() + 25)
        if self._part is Part.TARGET and self._holds_words(face, inner):
            self._paint_words_in_target(painter, face)
            self._paint_tick(painter, disc)
            return
        if self.height() < _LOW:
            sample, words = self._beside(inner)
        else:
            sample, words = self._above(inner)
        self._paint_sample(painter, sample)
        font = self._look.font(TextSize.TILE, bold=True)
        end = 30 if self._is_chosen and self.height() < _LOW else 0
        laid = lay_text(self._words, font, words.width() - end, max_lines=3, max_height=words.height())
        laid.draw(painter, QPointF(words.x(), words.center().y() - laid.height / 2), self.ink())
        self._paint_tick(painter, disc)

    def _paint_tick(self, painter: QPainter, centre: QPointF) -> None:
        theme = self._look.theme
        if self._is_chosen:
            on, halo = theme.colour(Role.ON_MAIN), theme.colour(Role.FACE)
            paint_tick_disc(painter, centre, _DISC, disc=theme.colour(Role.MAIN), tick=on, halo=halo)

    def _edge(self) -> int:
        mm = self._choice.profile.target_mm
        return px_of_mm(mm, screen_dpi(self)) if mm else _AS_MADE_PX

    def _holds_words(self, face: QRectF, inner: QRectF) -> bool:
        """Tell whether the button just goes into the tile, but has no room beside or above the words."""
        sample = (self._beside if self.height() < _LOW else self._above)(inner)[0]
        edge = self._edge()
        is_too_big = edge > min(sample.width(), sample.height())
        return is_too_big and edge <= min(face.width(), face.height()) - 2 * BUTTON_LINE

    def _paint_words_in_target(self, painter: QPainter, face: QRectF) -> None:
        """Paint the button as large as it will be, with its words on it."""
        edge = self._edge()
        box = QRectF(face.x() + _GAP, face.center().y() - edge / 2, edge, edge)
        self._paint_box(painter, box)
        font, middle = self._look.font(TextSize.TILE, bold=True), Qt.AlignmentFlag.AlignHCenter
        room = QSizeF(edge - _GAP, edge - _GAP)
        laid = lay_text(self._words, font, room.width(), max_height=room.height(), align=middle)
        top = QPointF(box.x() + _GAP / 2, box.center().y() - laid.height / 2)
        laid.draw(painter, top, self._look.theme.colour(Role.ON_PICTURE))

    def _beside(self, inner: QRectF) -> tuple[QRectF, QRectF]:
        wide = min(inner.width() * _BESIDE, inner.height() * 1.5)
        left = inner.x() + wide + _INSET
        return QRectF(inner.x(), inner.y(), wide, inner.height()), QRectF(
            left, inner.y(), inner.right() - left, inner.height()
        )

    def _above(self, inner: QRectF) -> tuple[QRectF, QRectF]:
        font = self._look.font(TextSize.TILE, bold=True)
        laid = lay_text(self._words, font, inner.width(), max_lines=2, max_height=inner.height() * 0.4)
        top = inner.bottom() - laid.height
        sample = QRectF(inner.x(), inner.y(), inner.width() - _DISC / 2, top - _GAP - inner.y())
        return sample, QRectF(inner.x() + 4, top, inner.width() - 4, laid.height)

    def _paint_sample(self, painter: QPainter, space: QRectF) -> None:
        if min(space.width(), space.height()) < _LEAST_SAMPLE:
            return
        if self._part is Part.FORM:
            self._paint_form(painter, space, self._choice.profile)
        elif self._part is Part.TARGET:
            self._paint_target(painter, space)
        else:
            for box in _boxes(space, self._choice.profile.choices or _AS_MADE_COUNT):
                self._paint_box(painter, box)

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        theme = self._look.theme
        corner = min(CORNER_CHIP, box.height() / 4)
        card = Card(theme.colour(Role.PICTURE), theme.strong(Family.MAIN), None, BUTTON_LINE, corner)
        paint_card(painter, box, card)

    def _paint_target(self, painter: QPainter, space: QRectF) -> None:
        """Paint a button as large as it will be; what is larger than its place reaches out of sight."""
        edge = self._edge()
        painter.save()
        painter.setClipRect(space)
        box = QRectF(space.x(), space.y(), edge, edge)
        if edge < space.height():
            box.moveTop(space.center().y() - edge / 2)
        self._paint_box(painter, box)
        painter.restore()

    def _paint_form(self, painter: QPainter, space: QRectF, profile: AccessProfile) -> None:
        look, form = self._look, profile.form
        self._paint_box(painter, space)
        inner = space.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        words = say("looks.form_sample") if form is not Form.PICTURE_ONLY else ""
        font = look.font(TextSize.BODY, bold=True)
        laid = lay_text(words, font, inner.width(), max_lines=1, max_height=inner.height()) if words else None
        colour = look.theme.colour(Role.ON_PICTURE)
        if form is Form.WORDS_ONLY and laid is not None:
            laid.draw(painter, inner.center() - QPointF(laid.width / 2, laid.height / 2), colour)
            return
        picture = QRectF(inner)
        if laid is not None and laid.height < inner.height() * 0.6:
            picture.setBottom(inner.bottom() - laid.height)
            laid.draw(painter, QPointF(inner.center().x() - laid.width / 2, picture.bottom()), colour)
        if form is Form.PHOTO:
            edge = min(picture.width(), picture.height())
            square = QRectF(0, 0, edge, edge)
            square.moveCenter(picture.center())
            look.icons.paint(painter, square, Icon.PHOTO, look.theme, colour)
            return
        pixmap = look.pictures.pixmap(symbol("tea"), picture_size(picture), self.devicePixelRatioF())
        paint_pixmap(painter, picture, pixmap)


def _boxes(space: QRectF, count: int) -> Iterator[QRectF]:
    """Yield so many places in rows of one length."""
    columns = 3 if count > 4 else min(count, 2 if count == 4 else count)
    rows = -(-count // columns)
    wide = (space.width() - (columns - 1) * _GAP) / columns
    high = (space.height() - (rows - 1) * _GAP) / rows
    for number in range(count):
        row, column = divmod(number, columns)
        yield QRectF(space.x() + column * (wide + _GAP), space.y() + row * (high + _GAP), wide, high)
