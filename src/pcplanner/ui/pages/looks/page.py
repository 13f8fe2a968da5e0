"""Show how somebody likes the program to look and sound, with a true sample."""

from PySide6.QtCore import QRect, QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.looks.sample import Sample
from pcplanner.ui.pages.looks.theme_tile import LookTile
from pcplanner.ui.pages.looks.view_model import LookChoice, LooksViewModel, Part
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.buttons import MainButton, PlainButton
from pcplanner.ui.widgets.icon_button import IconButton
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.tile_grid import TileGrid
from pcplanner.ui.widgets.words_label import WordsLabel

_PARTS_WIDTH, _PART_HEIGHT = 304, 76
_CHOICES_WIDTH, _SAMPLE_GAP = 496, 32
_LEAST_CHOICE, _ROOMY = QSize(120, 50), 320
_ICONS = {
    Part.SIZE: Icon.SEARCH,
    Part.COLOURS: Icon.STAR,
    Part.SOUND: Icon.SOUND,
    Part.VOICE: Icon.BUBBLE,
    Part.MOVEMENT: Icon.MOVE_ON,
}


class LooksPage(QWidget):
    """Show the parts, the choices of one, and the sample. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: LooksViewModel) -> None:
        super().__init__()
        self._look = context.look
        self._view_model = view_model
        self._shown_part: Part | None = None
        self._shown_keys: tuple[str, ...] = ()
        self._shown_head = self.head()
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        return PageHead(
            title=say("looks.title"),
            family=Family.MAIN,
            prompt=say(f"looks.prompt_{state.part.value}"),
            prompt_picture=symbol("in-control"),
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        return tuple(choice.words for choice in self._view_model.state.choices)

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
        self.parts = {
            part: OptionRow(look, say(f"looks.part_{part.value}"), icon=_ICONS[part], size=TextSize.BODY)
            for part in Part
        }
        # The parts once more with the sign above the word, for a row on top where there is little room.
        self.tabs = {
            part: IconButton(look, say(f"looks.part_{part.value}"), icon=_ICONS[part]) for part in Part
        }
        self.grid = TileGrid(look, columns=2, rows=2, min_tile=_LEAST_CHOICE, gap=16, large_gap=12)
        self.caption = WordsLabel(look, say("looks.how_it_looks"), bold=True)
        self.sample = Sample(look)
        self.put_back = PlainButton(look, say("looks.put_back"), icon=Icon.UNDO)
        self.keep = MainButton(look, say("looks.keep"), icon=Icon.TICK, size=TextSize.TILE)
        ways = (*self.parts.values(), *self.tabs.values())
        parts = (*ways, self.grid, self.caption, self.sample, self.put_back, self.keep)
        for part in parts:
            part.setParent(self)

    def _connect(self) -> None:
        self._view_model.state_changed.connect(self._show)
        for part, button in self.parts.items():
            for way in (button, self.tabs[part]):
                way.clicked.connect(lambda _=False, p=part: self._view_model.open_part(p))
        self.sample.hear_pressed.connect(self._view_model.try_voice)
        self.put_back.clicked.connect(self._view_model.put_back)
        self.keep.clicked.connect(self._view_model.keep)
        self._look.changed.connect(self._lay_out)

    @Slot()
    def _show(self) -> None:
        state = self._view_model.state
        for part, caption in state.captions:
            self.parts[part].set_caption(caption)
            self.tabs[part].set_name(self.parts[part].accessibleName())
            for way in (self.parts[part], self.tabs[part]):
                way.set_chosen(part is state.part)
        keys = tuple(choice.key for choice in state.choices)
        if (state.part, keys) != (self._shown_part, self._shown_keys):
            self._shown_part, self._shown_keys = state.part, keys
            self.grid.set_tiles([self._tile(choice) for choice in state.choices])
            self.grid.show_page(0)
        for tile, choice in zip(self.grid.tiles(), state.choices, strict=True):
            if isinstance(tile, LookTile):
                tile.show_choice(choice)
        self.sample.show_profile(state.tried)
        self.put_back.set_not_now(not state.is_other, say("looks.nothing_tried"))
        self.keep.set_not_now(not state.is_other, say("looks.nothing_tried"))
        if self.head() != self._shown_head:
            self._shown_head = self.head()
            self.head_changed.emit()

    def _tile(self, choice: LookChoice) -> LookTile:
        made = LookTile(self._look, self._view_model.state.part, choice)
        made.clicked.connect(lambda: self._view_model.choose(made.choice))
        return made

    @Slot()
    def _lay_out(self) -> None:
        scale = self._look.metrics.scale
        is_large = scale > 1.25 or self.height() < _ROOMY * scale
        for part in (self.sample, self.caption, *self.parts.values()):
            part.setVisible(not is_large)
        for tab in self.tabs.values():
            tab.setVisible(is_large)
        if is_large:
            self._lay_out_large()
        else:
            self._lay_out_usual()

    def _lay_out_usual(self) -> None:
        width, height = self.width(), self.height()
        high = min(_PART_HEIGHT, (height - 4 * 8) // len(self.parts))
        step = (height - high) / (len(self.parts) - 1)
        for number, button in enumerate(self.parts.values()):
            button.setGeometry(0, round(number * step), _PARTS_WIDTH, high)
        left = _PARTS_WIDTH + 24
        choices = min(_CHOICES_WIDTH, (width - left - _SAMPLE_GAP) * 54 // 100)
        self.grid.setGeometry(left, 0, choices, height)
        left += choices + _SAMPLE_GAP
        caption = self._look.metrics.px(26)
        foot = 72
        self.caption.setGeometry(left, -4, width - left, caption)
        sample = QRect(left, caption + 6, width - left, height - caption - 6 - foot - 16)
        self._lay_out_sample(sample, foot)

    def _lay_out_sample(self, sample: QRect, foot: int) -> None:
        self.sample.setGeometry(sample)
        half = (sample.width() - 16) // 2
        top = sample.bottom() + 17
        self.put_back.setGeometry(sample.x(), top, half, foot)
        self.keep.setGeometry(sample.right() + 1 - half, top, half, foot)

    def _lay_out_large(self) -> None:
        """Put the parts in a row on top and the choices below, which are their own sample."""
        width, height, gap = self.width(), self.height(), 12
        top = min(112, height // 3)
        each = (width - gap * (len(self.tabs) - 1)) // len(self.tabs)
        for number, button in enumerate(self.tabs.values()):
            button.setGeometry(number * (each + gap), 0, each, top)
        low = height - top - 16
        buttons = width * 24 // 100
        self.grid.setGeometry(0, top + 16, width - buttons - 16, low)
        half = (low - gap) // 2
        self.put_back.setGeometry(width - buttons, top + 16, buttons, half)
        self.keep.setGeometry(width - buttons, height - half, buttons, half)


def open_page(context: Context, route: Route) -> PageParts:
    """Open how somebody likes it; with no person, how this computer begins."""
    view_model = LooksViewModel(context, route.person_id)
    page = LooksPage(context, view_model)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.grid.pager,
        opened=view_model.load,
    )
