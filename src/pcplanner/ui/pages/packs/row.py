"""Show one pack: some of its pictures, whose it is, and what can be done with it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.services.packs import PackCard
from pcplanner.ui.pages.packs.state import left_out_words, licence_words, pictures_words, spoken_card
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import CORNER, CORNER_PICTURE, TextSize
from pcplanner.ui.theme.shapes import paint_card, paint_picture_ground, paint_pixmap, picture_size
from pcplanner.ui.theme.text import LaidText, lay_text
from pcplanner.ui.widgets.icon_button import IconButton
from pcplanner.ui.widgets.press import PressButton

_INSET, _GAP, _SMALL_GAP = 12, 24, 8
_SWITCH, _BUTTON, _TALLEST = 152, 116, 132
_LOW = 120.0


class PackFace(PressButton):
    """Show the pictures, the name, how many there are, the licence and whose they are, as one button."""

    corner = float(CORNER)

    def __init__(self, look: Look, card: PackCard) -> None:
        self._card = card
        super().__init__(look, card.name)
        self.set_name(" ".join(spoken_card(card)))

    def sizeHint(self) -> QSize:
        """Ask for the room of a row."""
        return QSize(880, 200)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, the pictures and the words."""
        theme = self._look.theme
        painter = QPainter(self)
        ground, line = theme.colour(Role.FACE), theme.strong(Family.MAIN)
        face = paint_card(painter, QRectF(self.rect()), self.card(ground, line))
        left = self._paint_samples(painter, face)
        self._paint_words(painter, face, left + _GAP)

    def _paint_samples(self, painter: QPainter, face: QRectF) -> float:
        """Paint four pictures in a square, or side by side in a low row; return where they end."""
        height = face.height() - 2 * _INSET
        rows = 1 if height < _LOW else 2
        edge = (height - (rows - 1) * _SMALL_GAP) / rows
        across = len(self._card.samples) if rows == 1 else 2
        edge = min(edge, (face.width() * 0.4 - (across - 1) * _SMALL_GAP) / max(1, across))
        top = face.center().y() - (rows * (edge + _SMALL_GAP) - _SMALL_GAP) / 2
        for number, picture in enumerate(self._card.samples):
            row, column = divmod(number, max(1, across))
            x, y = (at * (edge + _SMALL_GAP) for at in (column, row))
            space = QRectF(face.x() + _INSET + x, top + y, edge, edge)
            theme = self._look.theme
            paint_picture_ground(painter, space, theme, CORNER_PICTURE, theme.colour(Role.LINE))
            inner = space.adjusted(6, 6, -6, -6)
            pixmap = self._look.pictures.pixmap(picture, picture_size(inner), self.devicePixelRatioF())
            paint_pixmap(painter, inner, pixmap)
        return face.x() + _INSET + across * (edge + _SMALL_GAP) - _SMALL_GAP

    def _paint_words(self, painter: QPainter, face: QRectF, left: float) -> None:
        """Paint as much as there is room for: the name, then how many, the licence and the credit."""
        look, card = self._look, self._card
        width, room = face.right() - 16 - left, face.height() - 16
        quiet, ink = look.theme.colour(Role.QUIET), self.ink()
        lines = (
            (card.name, look.font(TextSize.HEADING, bold=True), 2, ink),
            (pictures_words(card.symbols), look.font(TextSize.BODY), 1, ink),
            (licence_words(card.licence), look.font(TextSize.BODY), 2, ink),
            (card.credit, look.font(TextSize.CAPTION), 3, quiet),
        )
        laid: list[tuple[LaidText, QColor]] = []
        used = 0.0
        for words, font, most, colour in lines:
            one = lay_text(words, font, width, max_lines=most, max_height=max(1.0, room - used))
            is_small = one.is_cut or one.layout.font().pixelSize() < font.pixelSize() * 0.85
            if words and (not laid or not is_small):
                laid.append((one, colour))
                used += one.height
        top = face.center().y() - used / 2
        for one, colour in laid:
            one.draw(painter, QPointF(left, top), colour)
            top += one.height


class PackRow(QWidget):
    """Show a pack with its buttons.

    Emits ``heard``, ``switched``, ``removed`` and ``left_out_wanted`` with the card, and ``moved`` with the
    card and -1 or 1.
    """

    heard = Signal(object)
    switched = Signal(object)
    moved = Signal(object, int)
    removed = Signal(object)
    left_out_wanted = Signal(object)

    def __init__(self, look: Look, card: PackCard, name: str, *, is_first: bool, is_last: bool) -> None:
        super().__init__()
        self._look = look
        self.card = card
        self.face = PackFace(look, card)
        self.up = self._button(say("packs.up"), Icon.UP)
        self.down = self._button(say("packs.down"), Icon.DOWN)
        self.take_away = self._button(say("packs.take_away"), Icon.BIN)
        self.switch = self._switch(name) if name else None
        many = len(card.skipped)
        self.left_out = self._button(left_out_words(many), Icon.INFO) if many else None
        self.up.set_not_now(is_first, say("packs.is_first"))
        self.down.set_not_now(is_last, say("packs.is_last"))
        self.take_away.set_not_now(card.is_own, say("packs.own_pack"))
        self.face.setParent(self)
        for button in self.buttons():
            button.setParent(self)
        self._connect()

    def buttons(self) -> tuple[IconButton, ...]:
        """Return the buttons in the order of Tab."""
        every = (self.switch, self.up, self.down, self.take_away, self.left_out)
        return tuple(button for button in every if button is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons at the right, or below where words are largest."""
        super().resizeEvent(event)
        if self._look.metrics.is_large:
            self._stack()
        else:
            self._put_beside()

    def _put_beside(self) -> None:
        grow = self._look.metrics.grow
        columns: list[tuple[int, tuple[IconButton | None, ...]]] = [
            (grow(_BUTTON, 0.6), (self.up, self.down)),
            (grow(_BUTTON, 0.6), (self.take_away, self.left_out)),
        ]
        if self.switch is not None:
            columns.insert(0, (grow(_SWITCH, 0.6), (self.switch,)))
        right = self.width()
        for width, cells in reversed(columns):
            shown = [cell for cell in cells if cell is not None]
            high = (self.height() + _SMALL_GAP) // len(shown) - _SMALL_GAP
            high = min(high, grow(_TALLEST, 0.6))
            top = (self.height() + _SMALL_GAP - len(shown) * (high + _SMALL_GAP)) // 2
            for number, button in enumerate(shown):
                button.setGeometry(right - width, top + number * (high + _SMALL_GAP), width, high)
            right -= width + _SMALL_GAP
        self.face.setGeometry(0, 0, right + _SMALL_GAP - _GAP, self.height())

    def _stack(self) -> None:
        shown = self.buttons()
        high = min(shown[0].sizeHint().height(), self.height() // 2)
        each = (self.width() + _SMALL_GAP) // len(shown) - _SMALL_GAP
        for number, button in enumerate(shown):
            button.setGeometry(number * (each + _SMALL_GAP), self.height() - high, each, high)
        self.face.setGeometry(0, 0, self.width(), self.height() - high - _INSET)

    def _button(self, words: str, icon: Icon) -> IconButton:
        button = IconButton(self._look, words, icon=icon)
        button.set_name(f"{words}. {self.card.name}")
        return button

    def _switch(self, name: str) -> IconButton:
        is_on = self.card.is_on
        words = say("packs.on_for" if is_on else "packs.off_for", name=name)
        button = self._button(words, Icon.EYE if is_on else Icon.EYE_OFF)
        button.set_chosen(is_on)
        return button

    def _connect(self) -> None:
        card = self.card
        self.face.clicked.connect(lambda: self.heard.emit(card))
        self.up.clicked.connect(lambda: self.moved.emit(card, -1))
        self.down.clicked.connect(lambda: self.moved.emit(card, 1))
        self.take_away.clicked.connect(lambda: self.removed.emit(card))
        if self.switch is not None:
            self.switch.clicked.connect(lambda: self.switched.emit(card))
        if self.left_out is not None:
            self.left_out.clicked.connect(lambda: self.left_out_wanted.emit(card))
