"""Know the pieces of the map: its places and colours, or what is asked about one of them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from pcplanner.domain.map_colours import Feeling
from pcplanner.domain.pictures import Picture
from pcplanner.domain.words import say
from pcplanner.ui.line_editing.board import Pages, Piece
from pcplanner.ui.line_editing.chapter_page import Hands
from pcplanner.ui.line_editing.chapter_state import ChapterState
from pcplanner.ui.pages.life_map.buttons import make_button
from pcplanner.ui.pages.life_map.colours import place_words, square_of
from pcplanner.ui.pages.life_map.ground import paint_map
from pcplanner.ui.pages.life_map.layout import (
    column_width,
    home_rect,
    lay_out_column,
    lay_out_in_twos,
    lay_out_list,
    lay_out_places,
    lay_out_squares,
    map_rect,
    side_by_side,
    spot_at,
)
from pcplanner.ui.pages.life_map.tiles import FeelingRow, PlaceButton, SquareButton, square_name
from pcplanner.ui.pages.life_map.view_model import SQUARES, LifeMapViewModel, MapAsks, MapPlace
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.words_field import WordsField
from pcplanner.ui.widgets.words_label import WordsLabel

_FEELINGS = tuple(f"feeling:{x.value}" for x in Feeling)
_FIELDS = tuple(f"field:{x.value}" for x in Feeling)
_SQUARES = tuple(f"square:{number}" for number in SQUARES)
_LOW = 360
_ARROWS = ("nudge:left", "nudge:up", "nudge:down", "nudge:right")


class MapSheet:
    """Show the places round home, with a column of buttons beside them; with big words, a list."""

    def __init__(self, hands: Hands, view_model: LifeMapViewModel, add: Callable[[], None]) -> None:
        self._hands = hands
        self._view_model = view_model
        self._add = add
        self._places: dict[str, MapPlace] = {}
        self._face: Picture | None = None
        self._asked: tuple[object, ...] = ()
        self._laid_out: Pages = ()

    @property
    def _is_large(self) -> bool:
        return self._hands.look.metrics.takes_turns

    def keys(self, state: ChapterState) -> Sequence[str]:
        """Return the pieces, with what the keyboard begins at first."""
        self._places = {f"card:{x.row.id}": x for x in self._view_model.places()}
        self._face = state.face
        match self._view_model.asks:
            case MapAsks.COLOURS:
                return (*(key for pair in zip(_FEELINGS, _FIELDS, strict=True) for key in pair), "done")
            case MapAsks.WHERE:
                return (*_SQUARES, *self._hint(), *_ARROWS, "done")
            case MapAsks.FEELING:
                shown = () if self._is_large else tuple(self._places)
                return (*shown, *_FEELINGS, "move", "look", "done")
        if self._is_large:
            return (*(self._places or ("hint",)), "colours", "add")
        return (*self._places, *self._hint(), *_FEELINGS, "colours", "add")

    def make(self, key: str, state: ChapterState) -> QWidget:  # noqa: ARG002
        """Make a place, a square, a colour, or a button."""
        look, view_model = self._hands.look, self._view_model
        kind, _, which = key.partition(":")
        if key in self._places:
            return self._place(key)
        if kind == "feeling":
            feeling = Feeling(which)
            row = FeelingRow(look, feeling, view_model.feelings()[feeling])
            row.clicked.connect(lambda: self._press_feeling(feeling))
            return row
        if kind == "field":
            return self._field(Feeling(which))
        if kind == "square":
            square = SquareButton(look)
            square.clicked.connect(lambda: view_model.put_in_square(int(which)))
            return square
        if kind == "hint":
            return WordsLabel(look, size=TextSize.BODY)
        return make_button(look, view_model, key, self._add)

    def show(self, key: str, piece: QWidget) -> None:
        """Show on a piece how things are now."""
        view_model, which = self._view_model, key.partition(":")[2]
        chosen = view_model.chosen
        if isinstance(piece, PlaceButton):
            piece.show_place(self._places[key], is_chosen=key == f"card:{view_model.chosen_id}")
        elif isinstance(piece, FeelingRow):
            feeling = Feeling(which)
            piece.set_words(view_model.feelings()[feeling])
            if chosen is not None or piece.is_chosen():
                piece.set_chosen(chosen is not None and chosen.feeling is feeling)
        elif isinstance(piece, SquareButton):
            self._show_square(piece, int(which))
        elif isinstance(piece, WordsField):
            words = view_model.feelings()[Feeling(which)]
            if not piece.hasFocus() and piece.words().strip() != words:
                piece.set_words(words)
        elif isinstance(piece, WordsLabel):
            asks_where = view_model.asks is MapAsks.WHERE
            first = "life_map.how" if self._places else "life_map.first"
            piece.set_words(say("life_map.move_how" if asks_where else first))

    def lay_out(self, size: QSize) -> Pages:
        """Return the pages for a size."""
        metrics, asks = self._hands.look.metrics, self._view_model.asks
        column = QRect(0, 0, column_width(metrics), size.height())
        if asks is MapAsks.COLOURS:
            return self._colours(size)
        if self._is_large:
            return self._large(size)
        room = map_rect(size, metrics)
        if asks is MapAsks.WHERE:
            pairs = (_ARROWS[:2], _ARROWS[2:], ("done",))
            return ((*lay_out_column(("hint",), pairs, column), *lay_out_squares(_SQUARES, room)),)
        rows = _FEELINGS if asks is MapAsks.FEELING else ("hint", *_FEELINGS)
        if size.height() < _LOW:
            # The hint gives its room, so that each row stays high enough for a finger.
            rows = _FEELINGS
        last = (("move", "look"), ("done",)) if asks is MapAsks.FEELING else (("colours",), ("add",))
        beside = tuple(lay_out_column(rows, last, column))
        return tuple((*beside, *page) for page in self._place_pages(room))

    def ground(self, painter: QPainter, pieces: Sequence[Piece]) -> None:
        """Paint the neighbourhood: rings round home and a path to each place."""
        asks, metrics = self._view_model.asks, self._hands.look.metrics
        if self._is_large or asks is MapAsks.COLOURS or not pieces:
            return
        size = painter.viewport().size()
        room = map_rect(size, metrics)
        ends = [x.place.center() for x in pieces if x.key in self._places]
        if asks is MapAsks.WHERE:
            ends = [x.place.center() for page in self._place_pages(room)[:1] for x in page]
        home = home_rect(room, metrics)
        paint_map(painter, self._hands.look, room, home, ends, face=self._face)

    def back(self) -> bool:
        """Go back from what is asked."""
        return self._view_model.close_question()

    def reading(self, state: ChapterState) -> Sequence[str]:  # noqa: ARG002
        """Return each place with where it is and what its colour means."""
        chosen = self._view_model.chosen
        if chosen is not None:
            return (chosen.name,)
        return tuple(x.name for x in self._places.values()) or (say("life_map.first"),)

    def _place_pages(self, room: QRect) -> Pages:
        """Return the places laid out; they are only looked for again when something is another."""
        spots = {key: x.spot for key, x in self._places.items()}
        asked = (tuple(spots.items()), room, self._hands.look.metrics)
        if asked != self._asked:
            self._asked, self._laid_out = asked, lay_out_places(spots, room, self._hands.look.metrics)
        return self._laid_out

    def _hint(self) -> tuple[str, ...]:
        return () if self._is_large else ("hint",)

    def _place(self, key: str) -> PlaceButton:
        button = PlaceButton(self._hands.look, self._places[key])
        button.clicked.connect(lambda: self._hands.press(button.place.row))
        button.nudged.connect(self._view_model.nudge)
        button.dropped.connect(lambda middle: self._dropped(key, button, middle))
        return button

    def _dropped(self, key: str, button: PlaceButton, middle: QPoint) -> None:
        board = button.parentWidget()
        if board is not None and key in self._places and not self._is_large:
            room = map_rect(board.size(), self._hands.look.metrics)
            self._view_model.put_at(self._places[key], spot_at(middle, room))

    def _field(self, feeling: Feeling) -> WordsField:
        label = say("life_map.field_colour", colour=say(f"life_map.colour_{feeling.value}"))
        field = WordsField(self._hands.look, label, max_length=60, placeholder=label, show_label=False)
        field.edited.connect(lambda words: self._view_model.type_colour(feeling, words))
        field.settled.connect(lambda _: self._view_model.settle())
        return field

    def _show_square(self, square: SquareButton, number: int) -> None:
        chosen = self._view_model.chosen
        is_here = chosen is not None and chosen.is_put and square_of(chosen.spot) == number
        others = [x for x in self._places.values() if x.is_put and x.row.id != self._view_model.chosen_id]
        there = [x.row for x in others if square_of(x.spot) == number]
        names = ", ".join(x.short_name for x in there)
        square.show_picture(next((x.picture for x in there if x.picture), None))
        square.set_name(square_name(place_words(number), names, is_here=is_here))
        if is_here or square.is_chosen():
            square.set_chosen(is_here)

    def _press_feeling(self, feeling: Feeling) -> None:
        if self._view_model.chosen is not None:
            self._view_model.feel(feeling)
        else:
            self._view_model.say(self._view_model.feelings()[feeling])

    def _colours(self, size: QSize) -> Pages:
        """Return the colours, each beside its words; as many to a page as there is room for."""
        metrics = self._hands.look.metrics
        high, width = 16 + metrics.px(76), min(metrics.grow(220, 0.4), size.width() // 3)
        done = Piece("done", QRect(size.width() - width, size.height() - 76, width, 76))
        per_page = max(1, (size.height() + 8) // (high + 8))
        pages = []
        for first in range(0, len(_FEELINGS), per_page):
            page: list[Piece] = []
            pairs = list(zip(_FEELINGS, _FIELDS, strict=True))[first : first + per_page]
            for row, pair in enumerate(pairs):
                room = QRect(0, row * (high + 8), size.width() - width - 16, min(high, size.height()))
                if self._is_large:
                    # With big words the colour stands over what it means.
                    page += _one_over_another(pair, size, high, done.place)
                else:
                    page += side_by_side(pair, room)
            pages.append((*page, done))
        return tuple(pages)

    def _large(self, size: QSize) -> Pages:
        metrics = self._hands.look.metrics
        match self._view_model.asks:
            case MapAsks.WHERE:
                foot = metrics.pressable(metrics.grow(68, 0.1))
                room = QRect(0, 0, size.width(), size.height() - foot)
                below = QRect(0, size.height() - foot, size.width(), foot)
                return ((*lay_out_squares(_SQUARES, room), *side_by_side((*_ARROWS, "done"), below)),)
            case MapAsks.FEELING:
                return lay_out_in_twos(_FEELINGS, ("move", "look", "done"), size, metrics)
        cards = tuple(self._places) or ("hint",)
        return lay_out_list(cards, ("colours", "add"), size, metrics)


def _one_over_another(pair: Sequence[str], size: QSize, high: int, beside: QRect) -> Sequence[Piece]:
    top = max(64, min(92, size.height() - high - 8))
    field = QRect(0, top + 8, beside.left() - 16, min(high, size.height() - top - 8))
    return (Piece(pair[0], QRect(0, 0, size.width(), top)), Piece(pair[1], field))
