"""Say where styles of one's own go, and what is wrong with those that cannot be used."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.pages.styles.view_model import StylesState
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.paged_stack import PagedStack
from pcplanner.ui.widgets.words_label import WordsLabel


class StylesDrawer(QWidget):
    """Stack what a facilitator can know about styles of their own."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: StylesState | None = None
        self.stack = PagedStack(look)
        self.stack.setParent(self)

    def show_state(self, state: StylesState) -> None:
        """Show the folder and the slips."""
        if self._shown is not None and (state.folder, state.slips) == (
            self._shown.folder,
            self._shown.slips,
        ):
            return
        self._shown = state
        words = [say("styles.own"), state.folder, *state.slips]
        roles = [Role.INK, Role.QUIET, *(Role.INK for _ in state.slips)]
        self.stack.set_parts(
            [WordsLabel(self._look, text, role=role) for text, role in zip(words, roles, strict=True) if text]
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the drawer."""
        super().resizeEvent(event)
        self.stack.setGeometry(self.rect().adjusted(0, 8, 0, 0))
