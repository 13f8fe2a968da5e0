"""Show plain words that wrap, grow with the text size and take the colour of their role."""

from PySide6.QtCore import QPointF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.theme.text import lay_text


class WordsLabel(QLabel):
    """Show words as they are, never as mark-up; smaller where they have less room than they ask for."""

    def __init__(
        self,
        look: Look,
        words: str = "",
        *,
        size: TextSize = TextSize.BODY,
        bold: bool = False,
        role: Role = Role.INK,
        wrap: bool = True,
        hide_when_large: bool = False,
    ) -> None:
        super().__init__()
        self._look = look
        self._size = size
        self._is_bold = bold
        self._role = role
        self._is_hidden_when_large = hide_when_large
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setText(words)
        self._dress()
        look.dressing.connect(self._dress)

    def words(self) -> str:
        """Return the words shown."""
        return self.text()

    def set_words(self, words: str) -> None:
        """Show other words."""
        self.setText(words)

    def set_role(self, role: Role) -> None:
        """Take the colour of another role."""
        self._role = role
        self._dress()

    def set_size(self, size: TextSize) -> None:
        """Show the words in another size."""
        if size is not self._size:
            self._size = size
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words; what asks for more room than there is is made smaller before anything is cut."""
        if self._has_room():
            super().paintEvent(event)
            return
        room = self.contentsRect()
        lines = None if self.wordWrap() else 1
        across = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        laid = lay_text(
            self.text(), self.font(), room.width(), max_lines=lines, max_height=room.height(), align=across
        )
        down = (room.height() - laid.height) / 2 if self.alignment() & Qt.AlignmentFlag.AlignVCenter else 0.0
        where = QPointF(room.x(), room.y() + max(0.0, down))
        laid.draw(QPainter(self), where, self._look.theme.colour(self._role))

    def _has_room(self) -> bool:
        if not self.wordWrap():
            return self.sizeHint().width() <= self.width() and self.sizeHint().height() <= self.height()
        is_wide = self.minimumSizeHint().width() <= self.width()
        return is_wide and self.heightForWidth(self.width()) <= self.height()

    @Slot()
    def _dress(self) -> None:
        self.setFont(self._look.font(self._size, bold=self._is_bold))
        palette = self.palette()
        palette.setColor(self.foregroundRole(), self._look.theme.colour(self._role))
        self.setPalette(palette)
        if self._is_hidden_when_large:
            # Hidden is asked for, shown is left to the parent: a label without one would open as a window.
            self.setHidden(self._look.metrics.is_large)
