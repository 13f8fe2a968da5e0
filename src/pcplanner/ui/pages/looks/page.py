"""Show how somebody likes the program to look and sound, with a true sample."""

from PySide6.QtCore import QRect, QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.looks.choices import LookChoice, Part
from pcplanner.ui.pages.looks.kept_sign import KeptSign
from pcplanner.ui.pages.looks.sample import Sample
from pcplanner.ui.pages.looks.say_like_panel import SayLikePanel
from pcplanner.ui.pages.looks.tiles import made_tile, show_choice
from pcplanner.ui.pages.looks.view_model import LooksViewModel
from pcplanner.ui.pixmaps import Pixmaps
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.pager import PagerStyle
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.widgets.tile_grid import TileGrid
from pcplanner.ui.widgets.words_label import WordsLabel

_PARTS_WIDTH, _PARTS_NARROW, _NARROW = 304, 212, 1000
_PARTS_GAP, _PARTS_A_PAGE, _PAGER_HEIGHT = 10, 4, 64
_CHOICES_WIDTH, _SAMPLE_GAP = 496, 32
_LEAST_PART, _LEAST_CHOICE, _ROOMY = QSize(160, 44), QSize(120, 50), 320
_ICONS = {
    Part.SIZE: Icon.SEARCH,
    Part.COLOURS: Icon.STAR,
    Part.PAPER: Icon.PAGE,
    Part.MY_LOOK: Icon.PERSON,
    Part.PICTURES: Icon.PHOTO,
    Part.SOUND: Icon.SOUND,
    Part.VOICE: Icon.BUBBLE,
    Part.MOVEMENT: Icon.MOVE_ON,
    Part.PRESSING: Icon.DOWN,
    Part.FORM: Icon.PHOTO,
    Part.TARGET: Icon.PLUS,
    Part.COUNT: Icon.MORE,
    Part.HEARD: Icon.SAY_AGAIN,
    Part.SAY_LIKE: Icon.PENCIL,
    Part.CUE_VOICE: Icon.TWO_BUBBLES,
    Part.SOUNDS: Icon.SOUND,
    Part.GUARD: Icon.KEY,
    Part.TRY_OUT: Icon.STAR,
}


class LooksPage(QWidget):
    """Show the parts, the choices of one, and the sample. Emits ``head_changed``.

    With big words, or where there is little room, the parts have the page to themselves until one is opened.
    """

    head_changed = Signal()

    def __init__(self, context: Context, view_model: LooksViewModel) -> None:
        super().__init__()
        self._look = context.look
        self._view_model = view_model
        self._shown_tiles: tuple[object, ...] = ()
        self._make(Pixmaps(context.services.pictures))
        self._connect()
        self._shown_head = self.head()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        asked = "parts" if self._is_on_parts() else (state.piece or state.shown_part).value
        if state.draft is not None:
            asked = "word"
        return PageHead(
            title=say("looks.title"),
            family=Family.MAIN,
            prompt=say(f"looks.prompt_{asked}"),
            prompt_picture=symbol("in-control"),
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        if self._view_model.state.draft is not None:
            return self.say_like.reading()
        return tuple(tile.accessibleName() for tile in self.grid.tiles())

    def go_back(self) -> bool:
        """Go back from a word or the colours to where they were opened, or from the choices to the parts."""
        if self._view_model.state.draft is not None:
            self._view_model.leave_word()
        elif self._view_model.state.piece is not None:
            self._view_model.open_piece(None)
        elif self._has_little_room() and not self._is_on_parts():
            self._view_model.open_part(None)
        else:
            return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything in its place."""
        super().resizeEvent(event)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Share the page out once more: its size may have changed while its parts were still hidden."""
        super().showEvent(event)
        self.grid.show_page(self.grid.pager.index)

    def _make(self, sample_pictures: Pixmaps) -> None:
        look = self._look
        self.parts = {
            part: OptionRow(look, say(f"looks.part_{part.value}"), icon=_ICONS[part], size=TextSize.BODY)
            for part, _ in self._view_model.state.captions
        }
        self.rows = TileGrid(
            look, columns=1, rows=_PARTS_A_PAGE, min_tile=_LEAST_PART, gap=_PARTS_GAP, is_choice=False
        )
        self.grid = TileGrid(look, columns=2, rows=2, min_tile=_LEAST_CHOICE, gap=16, large_gap=12)
        self.caption = WordsLabel(look, say("looks.how_it_looks"), bold=True)
        self.sample = Sample(look, sample_pictures)
        self.to_parts = PlainButton(look, say("looks.parts"), icon=Icon.BACK)
        self.put_back = PlainButton(look, say("looks.put_back"), icon=Icon.UNDO)
        self.kept = KeptSign(look)
        self.say_like = SayLikePanel(look)
        self.rows.set_tiles(tuple(self.parts.values()))
        foot = (self.to_parts, self.put_back, self.kept)
        for part in (self.rows, self.rows.pager, self.grid, self.caption, self.sample, *foot, self.say_like):
            part.setParent(self)

    def _connect(self) -> None:
        self._view_model.state_changed.connect(self._show)
        for part, row in self.parts.items():
            row.clicked.connect(lambda _=False, p=part: self._view_model.open_part(p))
        self.sample.hear_pressed.connect(self._view_model.try_voice)
        self.to_parts.clicked.connect(self.go_back)
        self.put_back.clicked.connect(self._view_model.put_back)
        self.say_like.edited.connect(self._view_model.write)
        self.say_like.hear_pressed.connect(self._view_model.hear_word)
        self.say_like.keep_pressed.connect(self._view_model.keep_word)
        self.say_like.away_pressed.connect(self._view_model.take_word_away)
        self._look.changed.connect(self._lay_out)

    def _has_little_room(self) -> bool:
        scale = self._look.metrics.scale
        return scale > 1.25 or self.height() < _ROOMY * scale or self._look.metrics.has_big_targets

    def _is_on_parts(self) -> bool:
        return self._has_little_room() and self._view_model.state.part is None

    @Slot()
    def _show(self) -> None:
        state = self._view_model.state
        for part, caption in state.captions:
            self.parts[part].set_caption(caption)
            self.parts[part].set_chosen(part is state.shown_part)
        self._show_tiles()
        self.sample.show_profile(state.now)
        self.put_back.set_not_now(not state.is_other, say("looks.nothing_changed"))
        self._show_draft()
        self._tell_head()

    def _show_draft(self) -> None:
        """Show the word that is being written in place of everything else, or not."""
        state = self._view_model.state
        is_writing, has_room = state.draft is not None, not self._has_little_room()
        self.say_like.show_draft(state.draft)
        for part in (self.rows, self.sample, self.caption):
            part.setVisible(has_room and not is_writing)
        self.rows.pager.setVisible(has_room and not is_writing and self.rows.pager.is_needed)
        self.grid.setVisible(not is_writing)
        self.grid.pager.setVisible(not is_writing and self.grid.pager.is_needed)
        self.put_back.setVisible(not is_writing)
        is_told = state.is_other and state.is_kept and not is_writing
        self.kept.setVisible(is_told and not self._look.metrics.has_big_targets)
        self.to_parts.setVisible(not has_room and not self._is_on_parts() and not is_writing)

    def _show_tiles(self) -> None:
        state, is_on_parts = self._view_model.state, self._is_on_parts()
        self.to_parts.setVisible(self._has_little_room() and not is_on_parts)
        keys = tuple(choice.key for choice in state.choices)
        wanted = (self._has_little_room(), is_on_parts, state.shown_part, state.piece, keys)
        if wanted != self._shown_tiles:
            # When only the room has changed, somebody stays on the choice they have just pressed.
            is_the_same = wanted[1:] == self._shown_tiles[1:]
            self._shown_tiles = wanted
            rows, tiles = map(self._part_row, self.parts), map(self._tile, state.choices)
            self.grid.set_tiles([*rows] if is_on_parts else [*tiles])
            if not is_the_same:
                self.grid.show_page(0)
        for tile, choice in zip(self.grid.tiles(), () if is_on_parts else state.choices, strict=False):
            show_choice(tile, choice)

    def _part_row(self, part: Part) -> OptionRow:
        caption = dict(self._view_model.state.captions)[part]
        made = OptionRow(self._look, say(f"looks.part_{part.value}"), icon=_ICONS[part], caption=caption)
        made.clicked.connect(lambda: self._view_model.open_part(part))
        return made

    def _tile(self, choice: LookChoice) -> PressButton:
        made = made_tile(
            self._look, self._view_model.state.shown_part, choice, is_low=self._has_little_room()
        )
        made.clicked.connect(lambda: self._choose(choice.key))
        return made

    def _choose(self, key: str) -> None:
        # What is chosen has changed since the tile was made, so the choice it stands for now is taken.
        self._view_model.choose(next(x for x in self._view_model.state.choices if x.key == key))

    def _tell_head(self) -> None:
        if self.head() != self._shown_head:
            self._shown_head = self.head()
            self.head_changed.emit()

    @Slot()
    def _lay_out(self) -> None:
        has_little_room = self._has_little_room()
        self.say_like.setGeometry(self.rect())
        self._show_tiles()
        if has_little_room:
            self._lay_out_little()
        else:
            self._lay_out_usual()
        self._show_draft()
        self._tell_head()

    def _lay_out_usual(self) -> None:
        width, height = self.width(), self.height()
        parts, share = (_PARTS_NARROW, 50) if width < _NARROW else (_PARTS_WIDTH, 54)
        pager = self.rows.pager
        pager.setParent(self)
        pager.stackUnder(self.grid)
        pager.set_style(PagerStyle.COMPACT)
        high = self._look.metrics.pressable(_PAGER_HEIGHT)
        pager.setGeometry(0, height - high, parts, high)
        self.rows.setGeometry(0, 0, parts, height - high - _PARTS_GAP)
        pager.setVisible(pager.is_needed)
        left = parts + 24
        choices = min(_CHOICES_WIDTH, (width - left - _SAMPLE_GAP) * share // 100)
        self.grid.setGeometry(left, 0, choices, height)
        left += choices + _SAMPLE_GAP
        caption = self._look.metrics.px(26)
        foot = self._look.metrics.pressable(72)
        self.caption.setGeometry(left, 0, width - left, caption)
        sample = QRect(left, caption + 6, width - left, height - caption - 6 - foot - 16)
        self._lay_out_sample(sample, foot)

    def _lay_out_sample(self, sample: QRect, foot: int) -> None:
        self.sample.setGeometry(sample)
        half = (sample.width() - 16) // 2
        top = sample.bottom() + 17
        self.put_back.setGeometry(sample.x(), top, half, foot)
        self.kept.setGeometry(sample.right() + 1 - half, top, half, foot)

    def _lay_out_little(self) -> None:
        """Give the page to the choices, which are their own sample, with the buttons beside them."""
        width, height, gap = self.width(), self.height(), 12
        is_big = self._look.metrics.has_big_targets
        self.rows.pager.setVisible(False)
        column = width * 24 // 100
        self.grid.setGeometry(0, 0, width - column - 16, height)
        high = (height - 2 * gap) // 3
        if is_big:
            # What can be pressed needs all the height; that it is kept is told in the notice.
            gap = self._look.metrics.gap_small
            high = (height - gap) // 2
        for number, part in enumerate((self.to_parts, self.put_back, self.kept)):
            part.setGeometry(width - column, number * (high + gap), column, high)


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
        go_back=page.go_back,
    )
