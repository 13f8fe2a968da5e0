"""Show, after one press, how something was first said, where it says something else now."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.paged_stack import PagedStack
from pcplanner.ui.widgets.words_label import WordsLabel

_GAP, _MOST, _MOST_LARGE = 8, 300, 90


class FirstWords(QWidget):
    """Hold a button and the words under it; nothing at all is shown where there are none.

    Emits ``opened(str)`` with all the words when they are shown.
    """

    opened = Signal(str)

    def __init__(self, look: Look, see: str, hide: str) -> None:
        super().__init__()
        self._look = look
        self._see, self._hide = see, hide
        self._words = ""
        self._is_open = False
        self._stack: PagedStack | None = None
        self.button = PlainButton(look, see, icon=Icon.EYE)
        self.label = WordsLabel(look)
        for part in (self.button, self.label):
            part.setParent(self)
            part.setVisible(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.button.clicked.connect(self._on_pressed)
        look.changed.connect(self._show)

    def is_open(self) -> bool:
        """Tell whether the words are shown."""
        return self._is_open

    def stand_in(self, stack: PagedStack) -> None:
        """Stay in sight in the stack this is a part of: with its words it may need another page."""
        self._stack = stack

    def show_words(self, words: str) -> None:
        """Offer these words; none takes the button away."""
        if words == self._words:
            return
        self._words, self._is_open = words, False
        self._show()

    def sizeHint(self) -> QSize:
        """Ask for the button and the words."""
        return QSize(300, self.heightForWidth(300))

    def hasHeightForWidth(self) -> bool:
        """Tell that the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the button and of the words under it, or nothing."""
        if not self._words:
            return 0
        below = _GAP + self.label.heightForWidth(width) if self._is_open else 0
        return self.button.sizeHint().height() + below

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Put the words below the button."""
        self._place()

    @Slot()
    def _on_pressed(self) -> None:
        self._is_open = not self._is_open
        self._show()
        if self._is_open:
            self.opened.emit(self._words)

    @Slot()
    def _show(self) -> None:
        most = _MOST_LARGE if self._look.metrics.is_large else _MOST
        is_long = len(self._words) > most
        self.label.set_words(f"{self._words[:most].rstrip()} …" if is_long else self._words)
        # What does not fit is said aloud, and a screen reader reads it all.
        self.label.setAccessibleName(self._words)
        self.button.set_words(self._hide if self._is_open else self._see)
        self.button.setVisible(bool(self._words))
        self.label.setVisible(bool(self._words) and self._is_open)
        self._place()
        if self._stack is not None and self._is_open:
            self._stack.show_part(self)
        elif self._stack is not None:
            self._stack.show_page(self._stack.pager.index)

    def _place(self) -> None:
        high = self.button.sizeHint().height()
        wide = min(self.width(), self.button.sizeHint().width())
        self.button.setGeometry(0, 0, wide, high)
        top = high + _GAP
        self.label.setGeometry(0, top, self.width(), max(0, self.height() - top))
