"""Know the pieces of closing words: the faces, or the words to choose from for one of them, or a name."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from pcplanner.domain.line_words import answer_picture, answer_words
from pcplanner.domain.lines import Answer
from pcplanner.domain.words import say
from pcplanner.ui.last_words.pieces import LAST_WORDS, last_word, picture_row, word_row
from pcplanner.ui.line_editing.board import Pages, Piece
from pcplanner.ui.line_editing.chapter_page import Hands
from pcplanner.ui.line_editing.chapter_state import ChapterState
from pcplanner.ui.pages.closing.layout import lay_out_faces, lay_out_name, lay_out_words
from pcplanner.ui.pages.closing.seats import Seat
from pcplanner.ui.pages.closing.view_model import ClosingViewModel
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.words_field import WordsField
from pcplanner.ui.widgets.words_label import WordsLabel

ADD, FIELD, DONE, ASKED = "add", "name", "name_done", "asked"
HINT, WORD, PICTURE, OWN, NONE, AWAY = "hint", "word:", "picture", "own", "none", "away"


class ClosingSheet:
    """Show a big face for each, with what they said; while one is asked, the words to choose from.

    ``pressed`` takes the face that was pressed, ``own_wanted`` asks for words that are typed.
    """

    def __init__(
        self,
        hands: Hands,
        view_model: ClosingViewModel,
        pressed: Callable[[Seat], object],
        own_wanted: Callable[[], object],
    ) -> None:
        self._hands = hands
        self._view_model = view_model
        self._pressed = pressed
        self._own_wanted = own_wanted
        self._seats: dict[str, Seat] = {}
        self._asked: Seat | None = None
        self._keys: tuple[str, ...] = ()
        self._field: WordsField | None = None

    def keys(self, state: ChapterState) -> Sequence[str]:
        """Return the faces, then the way to ask somebody else; or what answers the question."""
        seats = self._view_model.seats() if state.is_read else ()
        self._seats = {seat.key: seat for seat in seats}
        self._asked = self._view_model.asked_seat()
        if self._view_model.is_naming:
            self._keys = (FIELD, DONE)
        elif self._asked is not None:
            last = AWAY if self._asked.row else NONE
            self._keys = (ASKED, *(f"{WORD}{key}" for key, _ in LAST_WORDS), PICTURE, OWN, last)
        else:
            hint = () if state.cards else (HINT,)
            self._keys = (*self._seats, ADD, *hint)
        return self._keys

    def make(self, key: str, state: ChapterState) -> QWidget:
        """Make a face, a word, or the field for a name."""
        look, model = self._hands.look, self._view_model
        seat = self._asked if key == ASKED else self._seats.get(key)
        if seat is not None:
            return self._face(key, seat, state.chapter.family if state.chapter else Family.MEETING)
        if key.startswith(WORD):
            name = key.removeprefix(WORD)
            return word_row(look, name, dict(LAST_WORDS)[name], model.press_word)
        if key == PICTURE:
            return picture_row(look, model.choose_picture)
        if key == FIELD:
            label = say("closing.field_name")
            self._field = WordsField(look, label, placeholder=label, show_label=False)
            self._field.entered.connect(model.name_guest)
            return self._field
        if key == HINT:
            return WordsLabel(look, say("closing.first"), size=TextSize.LINE_NARROW)
        return self._other(key)

    def show(self, key: str, piece: QWidget) -> None:
        """Show what somebody said, or which word they chose."""
        seat = self._asked if key == ASKED else self._seats.get(key)
        if seat is not None and isinstance(piece, Tile):
            row = seat.row
            piece.set_words(seat.name)
            piece.set_picture(seat.face)
            piece.set_inset(row.picture if row else None)
            # Said as the word of a mark, it is shown however big the words are.
            piece.set_mark(None, seat.said)
            piece.set_caption("" if row else say("closing.not_yet"))
            piece.set_chosen(bool(row and row.is_chosen))
        elif isinstance(piece, OptionRow) and self._asked is not None:
            row = self._asked.row
            is_word = row is not None and bool(row.words)
            if key.startswith(WORD):
                piece.set_chosen(is_word and self._asked.said == last_word(key.removeprefix(WORD)))
            elif key == PICTURE:
                is_alone = row is not None and not is_word and row.picture is not None
                piece.set_chosen(is_alone)
                piece.set_picture(row.picture if row is not None and is_alone else None)

    def lay_out(self, size: QSize) -> Pages:
        """Return the pages for a size."""
        look = self._hands.look
        if self._view_model.is_naming:
            return lay_out_name(FIELD, DONE, size, look)
        if self._asked is not None:
            return lay_out_words(ASKED, self._keys[1:], size, look)
        faces = [key for key in self._keys if key != HINT]
        return lay_out_faces(faces, size, look, HINT if HINT in self._keys else "")

    def ground(self, painter: QPainter, pieces: Sequence[Piece]) -> None:
        """Leave the ground as it is."""

    def back(self) -> bool:
        """Show the faces again; say whether something was asked."""
        return self._view_model.leave()

    def reading(self, state: ChapterState) -> Sequence[str]:
        """Return each face with what was said, or the words to choose from."""
        if self._view_model.is_naming:
            return ()
        if self._asked is not None:
            return [last_word(key) for key, _ in LAST_WORDS]
        first = () if state.cards else (say("closing.first"),)
        return [*first, *(seat.spoken for seat in self._seats.values())]

    def _face(self, key: str, seat: Seat, family: Family) -> Tile:
        tile = Tile(self._hands.look, seat.name, picture=seat.face, family=family, round_picture=True)
        tile.clicked.connect(lambda: self._on_face(key))
        return tile

    def _other(self, key: str) -> PressButton:
        look, model = self._hands.look, self._view_model
        made: PressButton
        if key == ADD:
            made = Tile(look, say("closing.somebody_else"), icon=Icon.PLUS, plain=True)
            made.clicked.connect(model.begin_naming)
        elif key == DONE:
            made = PlainButton(look, say("closing.name_done"), icon=Icon.NEXT, bold=True)
            made.clicked.connect(self._on_named)
        elif key == NONE:
            words, picture = answer_words(Answer.DID_NOT_WANT), answer_picture(Answer.DID_NOT_WANT)
            made = OptionRow(look, words, picture=picture, family=Family.MEETING)
            made.clicked.connect(model.say_nothing)
        elif key == OWN:
            made = OptionRow(look, say("closing.own_words"), icon=Icon.PENCIL, family=Family.MEETING)
            made.clicked.connect(self._own_wanted)
        else:
            made = OptionRow(look, say("closing.put_away"), icon=Icon.BIN, family=Family.MEETING)
            made.clicked.connect(model.put_asked_away)
        return made

    def _on_face(self, key: str) -> None:
        seat = self._asked if key == ASKED else self._seats.get(key)
        if seat is None:
            return
        if key != ASKED:
            self._pressed(seat)
        elif seat.row is not None:
            self._view_model.press(seat.row)
            self._view_model.open_whole(seat.row.id)
        else:
            self._view_model.say(seat.spoken)

    def _on_named(self) -> None:
        if self._field is not None:
            self._view_model.name_guest(self._field.words())
