"""Ask who is here, and for the last word of each, by their faces."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.last_words.pieces import LAST_WORDS, last_word, picture_row, word_row
from pcplanner.ui.pages.meeting.state import WHY_AWAY, Guest, MeetingPageState
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.choice_row import Choice, ChoiceRow
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid
from pcplanner.ui.widgets.words_label import WordsLabel

_LEAST, _GAP = QSize(150, 150), 16


class GuestGrid(TileGrid):
    """Show a big face for each, and the way to all parts. Emits ``pressed(who)`` and ``all_pressed``."""

    pressed = Signal(str)
    all_pressed = Signal()

    def __init__(self, look: Look, *, rows: int) -> None:
        super().__init__(look, columns=6, rows=rows, min_tile=_LEAST, gap=_GAP)
        self._guests: tuple[Guest, ...] = ()
        self._most_rows = rows
        self.all = Tile(look, say("meeting.all"), picture=symbol("agenda"), plain=True)
        self.all.clicked.connect(self.all_pressed)

    def show_guests(self, guests: tuple[Guest, ...]) -> None:
        """Show these faces, the same as before where they are the same people."""
        if [(x.who, x.name, x.face) for x in guests] != [(x.who, x.name, x.face) for x in self._guests]:
            # Few people have big faces, in one row.
            self._rows = self._most_rows if len(guests) >= self._columns else 1
            self.set_tiles([*(self._tile(guest) for guest in guests), self.all])
        self._guests = guests

    def faces(self) -> dict[str, Tile]:
        """Return the tile of each on the list."""
        tiles = (x for x in self.tiles() if isinstance(x, Tile))
        return dict(zip((x.who for x in self._guests), tiles, strict=False))

    def _tile(self, guest: Guest) -> Tile:
        tile = Tile(self._look, guest.name, picture=guest.face, family=Family.MEETING, round_picture=True)
        tile.is_of_plan = True
        tile.clicked.connect(lambda: self.pressed.emit(guest.who))
        return tile


class HelloView(QWidget):
    """Ask who is here, and why the person is away where they are. Emits ``why_pressed(words)``."""

    why_pressed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.grid = GuestGrid(look, rows=2)
        choices = [Choice(say(f"meeting.why_{key}"), say(f"meeting.why_{key}")) for key in WHY_AWAY]
        self.why_label = WordsLabel(look, size=TextSize.TILE, bold=True)
        self.why = ChoiceRow(look, choices, columns=4)
        self._is_away = False
        for part in (self.grid, self.why_label, self.why):
            part.setParent(self)
        self.why.choice_pressed.connect(self.why_pressed)
        look.changed.connect(self._lay_out)

    def show_state(self, state: MeetingPageState) -> None:
        """Show who is here."""
        self.grid.show_guests(state.guests)
        for guest in state.guests:
            tile = self.grid.faces()[guest.who]
            mark = {True: Mark.YES, False: Mark.NO, None: None}[guest.was_there]
            key = {True: "meeting.here", False: "meeting.away", None: ""}[guest.was_there]
            tile.set_mark(mark, say(key) if key else "")
        self._is_away = state.is_person_away
        self.why_label.set_words(say("meeting.why_prompt", name=state.name))
        self.why.set_chosen([state.why_away])
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    @Slot()
    def _lay_out(self) -> None:
        # At the largest words there is only room for the faces; why is then said in the drawer.
        is_shown = self._is_away and not self._look.metrics.is_large
        chips = self.why.heightForWidth(self.width())
        label = self._look.metrics.px(34)
        foot = chips + label + _GAP if is_shown else 0
        self.why.setVisible(is_shown)
        self.why_label.setVisible(is_shown)
        self.grid.setGeometry(0, 0, self.width(), self.height() - foot)
        self.why_label.setGeometry(0, self.height() - chips - label, self.width(), label)
        self.why.setGeometry(0, self.height() - chips, self.width(), chips)


class ClosingView(QWidget):
    """Ask each for one word or picture. Emits ``word_pressed(key, symbol)`` and ``picture_wanted``.

    With big words the faces and the words take turns on the page.
    """

    word_pressed = Signal(str, str)
    picture_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._is_asking = False
        self.grid = GuestGrid(look, rows=1)
        self.words = TileGrid(look, columns=4, rows=2, min_tile=QSize(200, 84), gap=_GAP)
        self.rows = {key: word_row(look, key, each, self.word_pressed.emit) for key, each in LAST_WORDS}
        self.other = picture_row(look, self.picture_wanted.emit)
        self.words.set_tiles([*self.rows.values(), self.other])
        self.hint = WordsLabel(look, say("meeting.closing_hint"), size=TextSize.LINE_NARROW)
        for part in (self.grid, self.words, self.hint):
            part.setParent(self)
        look.changed.connect(self._lay_out)

    @property
    def is_split(self) -> bool:
        """Tell whether faces and words take turns."""
        return self._look.metrics.scale > 1.25 or self._look.metrics.has_big_targets

    def show_state(self, state: MeetingPageState) -> None:
        """Show who has said what, and whose word is asked for."""
        guests = state.here
        self.grid.show_guests(guests)
        for guest in guests:
            tile = self.grid.faces()[guest.who]
            tile.set_caption(guest.last_word)
            tile.set_mark(
                Mark.DONE if guest.has_spoken else None, say("meeting.said") if guest.has_spoken else ""
            )
            tile.set_chosen(guest.who == state.closing_who)
        asked = state.guest(state.closing_who)
        for key, row in self.rows.items():
            row.set_chosen(asked is not None and asked.last_word == last_word(key))
        is_other = asked is not None and asked.last_picture is not None and not asked.last_word
        self.other.set_chosen(is_other)
        self.other.set_picture(asked.last_picture if asked is not None and is_other else None)
        self._is_asking = asked is not None
        self._lay_out()

    def first_answer(self) -> QWidget | None:
        """Return what answers now: a word, or a face."""
        return (self.words if self._is_asking else self.grid).first_answer()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    @Slot()
    def _lay_out(self) -> None:
        width, height = self.width(), self.height()
        self.words.setVisible(self._is_asking)
        self.hint.setVisible(not self._is_asking and not self.is_split)
        self.grid.setVisible(not (self._is_asking and self.is_split))
        if self.is_split:
            self.grid.setGeometry(self.rect())
            self.words.setGeometry(self.rect())
            return
        faces = (height - _GAP) * 46 // 100
        self.grid.setGeometry(0, 0, width, faces)
        below = height - faces - _GAP
        self.words.setGeometry(0, faces + _GAP, width, below)
        self.hint.setGeometry(0, faces + _GAP, width, below // 2)
