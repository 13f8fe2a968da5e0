"""Take the words that pictures are looked for with."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER_BUTTON, TextSize
from pcplanner.ui.theme.shapes import Card, paint_card, round_path

_LONGEST, _ICON, _INSET = 200, 40, 22
CLEAR = 60


class SearchBox(QWidget):
    """Show a glass and what is typed.

    Emits ``edited(str)`` at each letter, and ``left`` to go on to what was found.
    """

    edited = Signal(str)
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.edit = QLineEdit()
        self.edit.setFrame(False)
        self.edit.setMaxLength(_LONGEST)
        self.edit.setStyle(look.field_style)
        self.edit.setAccessibleName(say("picture.search"))
        self.edit.setPlaceholderText(say("picture.search_hint"))
        self.edit.textEdited.connect(self.edited)
        self.edit.installEventFilter(self)
        self.setFocusProxy(self.edit)
        row = QHBoxLayout(self)
        row.addWidget(self.edit)
        look.changed.connect(self._dress)
        self._dress()

    def words(self) -> str:
        """Return what is typed."""
        return self.edit.text()

    def describe(self, words: str) -> None:
        """Say to a screen reader what the pictures are for."""
        self.edit.setAccessibleDescription(words)

    def set_words(self, words: str) -> None:
        """Show other words without telling anybody."""
        if words != self.edit.text():
            self.edit.setText(words)

    def outline(self) -> QPainterPath:
        """Return the edge that the focus ring goes round."""
        return round_path(QRectF(self.rect()), CORNER_BUTTON)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on to what was found with Enter or the arrow down."""
        keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in keys:
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box and the glass."""
        theme = self._look.theme
        painter = QPainter(self)
        card = Card(theme.colour(Role.FACE), theme.colour(Role.EDGE), None, BUTTON_LINE, CORNER_BUTTON)
        face = paint_card(painter, QRectF(self.rect()), card)
        square = QRectF(face.x() + _INSET, face.center().y() - _ICON / 2, _ICON, _ICON)
        self._look.icons.paint(painter, square, Icon.SEARCH, theme)

    def _dress(self) -> None:
        self.edit.setFont(self._look.font(TextSize.LINE))
        self.edit.setPalette(self._look.palette())
        row = self.layout()
        if row is not None:
            # The button that clears the words stands over the end of the box.
            row.setContentsMargins(_INSET + _ICON + 14, 6, CLEAR + _INSET, 6)
        self.update()
