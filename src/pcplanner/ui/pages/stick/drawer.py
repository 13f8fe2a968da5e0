"""Let a helper open the folder that was written, in a window of the computer's own."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.services.stick_writing import WrittenStick
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.paged_stack import PagedStack
from pcplanner.ui.widgets.words_label import WordsLabel


class StickDrawer(QWidget):
    """Hold the one button, and what it is for. Emits ``open_wanted``."""

    open_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.button = PlainButton(look, say("stick.open_folder"), icon=Icon.FOLDER)
        self.button.setMinimumHeight(look.metrics.grow(96, 0.5))
        self.about = WordsLabel(look, say("stick.open_about"), role=Role.QUIET)
        self.stack = PagedStack(look)
        self.stack.set_parts([self.button, self.about])
        self.stack.setParent(self)
        self.button.clicked.connect(self.open_wanted)
        self.show_written(None)

    def show_written(self, written: WrittenStick | None) -> None:
        """Offer the folder once there is one."""
        self.button.set_not_now(written is None, say("stick.open_first"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the drawer."""
        super().resizeEvent(event)
        self.stack.setGeometry(self.rect().adjusted(0, 8, 0, 0))
