"""Show in an empty field what might stand there, over two lines where one is too short."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLineEdit

from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.field_box import FieldBox
from pcplanner.ui.widgets.words_label import WordsLabel

_INSIDE, _ROUND, _END = 8, 10, 14


class FieldHint(WordsLabel):
    """Lie over an empty field of one line whose hint is longer than it; else the field shows its own."""

    def __init__(self, look: Look, words: str, size: TextSize, edit: QLineEdit, box: FieldBox) -> None:
        super().__init__(look, words, size=size, role=Role.QUIET)
        self._edit, self._box = edit, box
        self.setParent(box)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        edit.installEventFilter(self)
        edit.textChanged.connect(self.look_again)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again whether the hint fits, when the field or its letters get another size."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.FontChange}:
            self.look_again()
        return super().eventFilter(watched, event)

    @Slot()
    def look_again(self) -> None:
        """Show whether somebody may need the hint now: where nothing is typed and nothing is said below."""
        room = self._edit.width() - _INSIDE
        is_long = QFontMetricsF(self._edit.font()).horizontalAdvance(self.words()) > room
        self._edit.setPlaceholderText("" if is_long else self.words())
        self.setVisible(is_long and not self._edit.text() and not self._box.message())
        left = self._edit.x() + 2
        self.setGeometry(left, _ROUND, self._box.width() - left - _END, self._box.height() - 2 * _ROUND)
        self.raise_()
