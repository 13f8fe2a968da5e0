"""Show what can be done, in a few sentences, and the ways to more help."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.help.signs import sign_of
from pcplanner.ui.pages.help.view_model import HelpRow, HelpState, HelpViewModel, Topic
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.icon_button import IconButton
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.widgets.tile_grid import TileGrid

_BUTTON_WIDTH, _BUTTON_HEIGHT, _GAP = 304, 76, 24
_ICONS = {Topic.PAGE: Icon.HELP, Topic.KEYS: Icon.KEY, Topic.ABOUT: Icon.INFO}
_WAYS = (
    ("hear", Icon.SOUND),
    ("keys", Icon.KEY),
    ("problems", Icon.SAVE),
    ("about", Icon.INFO),
    ("looks", Icon.SETTINGS),
    ("packs", Icon.PHOTO),
)


class HelpPage(QWidget):
    """Show sentences at the left and more help at the right. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: HelpViewModel) -> None:
        super().__init__()
        self._look = context.look
        self._view_model = view_model
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        spoken = " ".join((state.prompt, *(row.spoken for row in state.rows)))
        return PageHead(
            title=say("help.title"),
            family=Family.RIGHTS,
            prompt=state.prompt,
            prompt_picture=symbol("help"),
            spoken=spoken if state.topic is Topic.PAGE else state.prompt,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self._view_model.state
        return () if state.topic is Topic.PAGE else tuple(row.spoken for row in state.rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything in its place."""
        super().resizeEvent(event)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Share the page out once more: its size may have changed while its parts were still hidden."""
        super().showEvent(event)
        self.grid.show_page(self.grid.pager.index)

    def _make(self) -> None:
        look = self._look
        self.grid = TileGrid(look, columns=1, rows=3, min_tile=QSize(200, 90), gap=20, large_gap=12)
        self.grid.setParent(self)
        self.rows = {
            way: OptionRow(look, say(f"help.{way}"), icon=icon, family=Family.RIGHTS, size=TextSize.BODY)
            for way, icon in _WAYS
        }
        self.small = {
            way: IconButton(look, say(f"help.short_{way}"), icon=icon, family=Family.RIGHTS)
            for way, icon in _WAYS
        }
        for button in (*self.rows.values(), *self.small.values()):
            button.setParent(self)
        for way, button in self.small.items():
            button.set_name(say(f"help.{way}"))

    def _connect(self) -> None:
        verbs = {
            "hear": self._view_model.hear,
            "keys": self._view_model.open_keys,
            "problems": self._view_model.open_problems,
            "about": self._view_model.open_about,
            "looks": self._view_model.open_looks,
            "packs": self._view_model.open_packs,
        }
        for way, verb in verbs.items():
            self.rows[way].clicked.connect(verb)
            self.small[way].clicked.connect(verb)
        self._view_model.state_changed.connect(self._show)
        self._look.changed.connect(self._on_look_changed)

    @Slot()
    def _show(self) -> None:
        state = self._view_model.state
        self.grid.set_tiles([self._row(state, row) for row in state.rows])
        self.grid.show_page(0)
        buttons: tuple[dict[str, OptionRow] | dict[str, IconButton], ...] = (self.rows, self.small)
        for ways in buttons:
            for way, topic in (("keys", Topic.KEYS), ("about", Topic.ABOUT)):
                ways[way].set_chosen(state.topic is topic)
        self.head_changed.emit()

    def _row(self, state: HelpState, row: HelpRow) -> PressButton:
        # With very big words a row has no room for a caption, so everything is in its words.
        is_large = self._look.metrics.is_large
        made = OptionRow(
            self._look,
            row.spoken if is_large else row.words,
            icon=sign_of(row.key) if row.key else _ICONS[state.topic],
            caption="" if is_large else row.small,
            family=Family.RIGHTS,
            soft=True,
            flat=True,
            size=TextSize.HEADING,
        )
        made.is_of_plan = True
        made.clicked.connect(lambda: self._view_model.press(row))
        return made

    @Slot()
    def _on_look_changed(self) -> None:
        self._show()
        self._lay_out()

    def _lay_out(self) -> None:
        is_large = self._look.metrics.is_large
        for way, _ in _WAYS:
            self.rows[way].setVisible(not is_large)
            self.small[way].setVisible(is_large)
        if is_large:
            self._lay_out_large()
        else:
            self._lay_out_usual()

    def _lay_out_usual(self) -> None:
        width, height = self.width(), self.height()
        buttons = self._look.metrics.grow(_BUTTON_WIDTH, 0.5)
        self.grid.setGeometry(0, 0, width - buttons - _GAP, height)
        step = (height + 12) / len(_WAYS)
        for number, button in enumerate(self.rows.values()):
            top = round(number * step)
            button.setGeometry(width - buttons, top, buttons, round(step) - 12)

    def _lay_out_large(self) -> None:
        """Put the ways to more help in a row below the sentences."""
        width, height, gap = self.width(), self.height(), 12
        high = min(112, height * 2 // 5)
        each = (width - gap * (len(_WAYS) - 1)) // len(_WAYS)
        for number, button in enumerate(self.small.values()):
            button.setGeometry(number * (each + gap), height - high, each, high)
        self.grid.setGeometry(0, 0, width, height - high - 16)


def open_page(context: Context, route: Route) -> PageParts:
    """Open help; the route's thing is the place it was asked for."""
    view_model = HelpViewModel(context, route.person_id, route.thing_id)
    page = HelpPage(context, view_model)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.grid.pager,
        go_next=view_model.go_on,
    )
