"""Let a helper who knows the computer's own window use that one."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.paged_stack import PagedStack
from pcplanner.ui.widgets.words_label import WordsLabel


class FilesDrawer(QWidget):
    """Hold the one button, and what it is for. Emits ``own_window_wanted``."""

    own_window_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.button = PlainButton(look, say("files.own_window"), icon=Icon.COMPUTER)
        self.button.setMinimumHeight(look.metrics.grow(96, 0.5))
        self.about = WordsLabel(look, say("files.own_window_about"), role=Role.QUIET)
        self.stack = PagedStack(look)
        self.stack.set_parts([self.button, self.about])
        self.stack.setParent(self)
        self.button.clicked.connect(self.own_window_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the drawer."""
        super().resizeEvent(event)
        self.stack.setGeometry(self.rect().adjusted(0, 8, 0, 0))
