"""Tell a story as cards on a path, each with when it was."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from pcplanner.domain.line_words import when_words
from pcplanner.domain.lines import Answer
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.line_editing.answers import OFFERED, answer_button
from pcplanner.ui.line_editing.board import Pages, Piece
from pcplanner.ui.line_editing.chapter_page import Hands, chapter_parts
from pcplanner.ui.line_editing.chapter_state import ChapterState
from pcplanner.ui.line_editing.chapter_view_model import ChapterViewModel
from pcplanner.ui.line_editing.line_tile import LineTile
from pcplanner.ui.line_editing.rows import LineRow
from pcplanner.ui.line_editing.sheet_parts import AddButton
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.story.layout import lay_out_story, story_path
from pcplanner.ui.routes import Route
from pcplanner.ui.theme.colours import Family, Role

_ADD, _ANSWER = "add", "answer:"
_PATH_WIDTH, _PATH_EDGE = 40, 46


class StorySheet:
    """Know the cards of a story in the order that the person tells it."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self._cards: dict[str, LineRow] = {}
        self._last: tuple[str, ...] = (_ADD,)

    def keys(self, state: ChapterState) -> Sequence[str]:
        """Return the cards in their order, the way to add one, and in an empty story what else to answer."""
        self._cards = {f"card:{row.id}": row for row in state.cards}
        answers = () if self._cards else tuple(f"{_ANSWER}{each.value}" for each in OFFERED)
        self._last = (_ADD, *answers)
        return (*self._cards, *self._last)

    def make(self, key: str, state: ChapterState) -> QWidget:
        """Make a card, the way to add one, or an answer."""
        look, family = self._hands.look, state.chapter.family if state.chapter else Family.ABOUT
        if key == _ADD:
            add = AddButton(look, family, "", say("story.add"))
            add.clicked.connect(lambda: self._hands.add(self._hands.view_model.slot()))
            return add
        if key.startswith(_ANSWER):
            answer = Answer(key.removeprefix(_ANSWER))
            return answer_button(look, state.chapter, answer, self._hands.view_model.answer_with)
        tile = LineTile(look, self._cards[key], family)
        tile.clicked.connect(lambda: self._hands.press(tile.row))
        return tile

    def show(self, key: str, piece: QWidget) -> None:
        """Show on a card the line as it is now, under when it was."""
        if isinstance(piece, LineTile):
            row = self._cards[key]
            when = when_words(row.details.when)
            # What is seen first is said first.
            name = say("story.card", when=when, words=row.name) if when else row.name
            told = say("lines.more_when", words=when)
            more = tuple(x for x in row.more if x not in {told, f"{told}."})
            piece.show_row(replace(row, more=more), when, name)
        elif isinstance(piece, AddButton):
            piece.set_words(say("story.add" if self._cards else "story.add_first"))

    def lay_out(self, size: QSize) -> Pages:
        """Return the pages for a size."""
        return lay_out_story(tuple(self._cards), self._last, size, self._hands.look.metrics)

    def ground(self, painter: QPainter, pieces: Sequence[Piece]) -> None:
        """Paint the path that the cards stand on."""
        theme = self._hands.look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = story_path([piece.place for piece in pieces])
        for role, width in ((Role.PATH_EDGE, _PATH_EDGE), (Role.PATH, _PATH_WIDTH)):
            pen = QPen(theme.colour(role), width)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.strokePath(path, pen)

    def back(self) -> bool:
        """Have nothing open inside."""
        return False

    def reading(self, state: ChapterState) -> Sequence[str]:
        """Return the story in its order."""
        return [row.spoken for row in state.cards] or [say("story.first")]


def open_page(context: Context, route: Route) -> PageParts:
    """Open a story; the route's thing is the chapter, its parent the filling in of it."""
    view_model = ChapterViewModel(context, route.person_id, route.thing_id, route.parent_id)
    return chapter_parts(context, route, view_model, StorySheet)
