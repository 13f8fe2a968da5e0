"""Place the label of a field over its box, and make it smaller where there is little room."""

from PySide6.QtCore import QMargins, QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pcplanner.ui.widgets.field_box import FieldBox
from pcplanner.ui.widgets.words_label import WordsLabel

_GAP = 8


class LabelOverBox(QVBoxLayout):
    """Give the box all that it needs; where little is left, the words over it are made smaller."""

    def __init__(self, parent: QWidget, label: WordsLabel, box: FieldBox) -> None:
        super().__init__(parent)
        self._label, self._box = label, box
        self.setContentsMargins(QMargins())
        self.setSpacing(_GAP)
        self.addWidget(label)
        self.addWidget(box, 1)

    def setGeometry(self, rect: QRect) -> None:
        """Place both, as usual where there is room enough."""
        left = max(1, rect.height() - _GAP - self._box.minimumHeight())
        if self._label.isHidden() or self._label.heightForWidth(rect.width()) <= left:
            super().setGeometry(rect)
            return
        self._label.setGeometry(rect.x(), rect.y(), rect.width(), left)
        self._box.setGeometry(rect.adjusted(0, left + _GAP, 0, 0))
