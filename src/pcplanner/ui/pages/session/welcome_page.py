"""Show the very first choice: try it with an example, or start a library."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.session.example_card import ExampleCard
from pcplanner.ui.pages.session.welcome_view_model import WelcomeViewModel
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.tile import Tile


class WelcomePage(QWidget):
    """Show two huge choices. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: WelcomeViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        prompt = say("session.opening" if self._view_model.state.is_busy else "session.welcome_prompt")
        return PageHead(title=say("session.welcome_title"), prompt=prompt, prompt_picture=symbol("choose"))

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        return (
            f"{say('session.try_example')}. {say('session.try_example_more')}",
            f"{say('session.start')}. {say('session.start_more')}",
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the two choices side by side."""
        super().resizeEvent(event)
        gap = self._context.look.metrics.gap_wide
        width = (self.width() - gap) // 2
        self.example.setGeometry(0, 0, width, self.height())
        self.start.setGeometry(self.width() - width, 0, width, self.height())

    def _make(self) -> None:
        look = self._context.look
        self.example = ExampleCard(
            look,
            say("session.try_example"),
            say("session.try_example_more"),
            self._view_model.face,
            TextSize.NAME,
        )
        self.start = Tile(
            look,
            say("session.start"),
            picture=symbol("lock"),
            caption=say("session.start_more"),
            name_size=True,
        )
        for part in (self.example, self.start):
            part.setParent(self)

    def _connect(self) -> None:
        self._view_model.state_changed.connect(self._show)
        self.example.clicked.connect(self._view_model.try_example)
        self.start.clicked.connect(self._view_model.start_library)

    def _show(self) -> None:
        self.example.set_not_now(self._view_model.state.is_busy, say("session.opening"))
        self.head_changed.emit()


def open_page(context: Context, _route: Route) -> PageParts:
    """Open the page the program starts with."""
    view_model = WelcomeViewModel(context)
    page = WelcomePage(context, view_model)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        opened=view_model.load,
        closed=view_model.close,
    )
