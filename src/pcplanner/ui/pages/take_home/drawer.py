"""Let a facilitator say which paper is in the printer, and whether this copy goes without colours."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.documents.pages import PaperSize
from pcplanner.domain.words import say
from pcplanner.ui.pages.take_home.state import TakeHomeState
from pcplanner.ui.pages.take_home.view_model import TakeHomeViewModel
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.choice_row import Choice, ChoiceRow
from pcplanner.ui.widgets.paged_stack import PagedStack
from pcplanner.ui.widgets.words_label import WordsLabel

_COLUMNS = 2


class TakeHomeDrawer(QWidget):
    """Ask the two questions, each with why; what is chosen is seen on the pages at once."""

    def __init__(self, look: Look, view_model: TakeHomeViewModel) -> None:
        super().__init__()
        sheets = [Choice(x, say(f"take_home.sheet_{x.value}")) for x in (PaperSize.A4, PaperSize.LETTER)]
        self.sheet = ChoiceRow(look, sheets, label=say("take_home.sheet_title"), columns=_COLUMNS)
        colours = [
            Choice(False, say("take_home.with_colours")),
            Choice(True, say("take_home.without_colours")),
        ]
        self.colours = ChoiceRow(look, colours, label=say("take_home.colours_title"), columns=_COLUMNS)
        self.about_sheet = WordsLabel(look, say("take_home.sheet_about"), role=Role.QUIET)
        self.about_colours = WordsLabel(look, say("take_home.colours_about"), role=Role.QUIET)
        self.stack = PagedStack(look)
        self.stack.set_parts([self.sheet, self.about_sheet, self.colours, self.about_colours])
        self.stack.setParent(self)
        self.sheet.choice_pressed.connect(view_model.choose_sheet)
        self.colours.choice_pressed.connect(view_model.choose_grey)

    def show_state(self, state: TakeHomeState) -> None:
        """Show what is chosen."""
        self.sheet.set_chosen([state.sheet])
        self.colours.set_chosen([state.is_grey])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the drawer."""
        super().resizeEvent(event)
        self.stack.setGeometry(self.rect().adjusted(0, 8, 0, 0))
