"""Know the pieces of a chapter of money: its amounts and their sums, or the questions about one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from pcplanner.domain.line_words import answer_picture, answer_words
from pcplanner.domain.lines import Answer
from pcplanner.domain.money_told import each_words, sum_sentences
from pcplanner.domain.words import say
from pcplanner.ui.line_editing.board import Pages, Piece
from pcplanner.ui.line_editing.chapter_page import Hands
from pcplanner.ui.line_editing.chapter_state import ChapterState
from pcplanner.ui.line_editing.rows import LineRow
from pcplanner.ui.pages.money.layout import lay_out_form, lay_out_list
from pcplanner.ui.pages.money.pieces import form_keys, make_form_piece, show_form_piece
from pcplanner.ui.pages.money.tiles import MoneyTile, SumCard, spoken_sum
from pcplanner.ui.pages.money.view_model import MoneyViewModel
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.words_label import WordsLabel

ADD = "add"
HINT = "hint"
_ANSWERS = (Answer.NOTHING, Answer.DID_NOT_WANT)


class MoneySheet:
    """Show the amounts with their sums at the foot; while one is asked about, show its questions."""

    def __init__(self, hands: Hands, view_model: MoneyViewModel, begin: Callable[[], None]) -> None:
        self._hands = hands
        self._view_model = view_model
        self._begin = begin
        self._keys: tuple[str, ...] = ()
        self._cards: dict[str, LineRow] = {}

    def keys(self, state: ChapterState) -> Sequence[str]:
        """Return the amounts, the way to more and the sums, or the pieces of the question."""
        form = self._view_model.form
        self._cards = {f"card:{row.id}": row for row in state.cards}
        if form is not None:
            self._keys = form_keys(form)
        else:
            sums = tuple(f"sum:{x.period.value}:{x.period_words}" for x in self._view_model.sums())
            empty = (HINT, *(f"answer:{x.value}" for x in _ANSWERS))
            self._keys = (*(self._cards or empty), ADD, *sums)
        return self._keys

    def make(self, key: str, state: ChapterState) -> QWidget:
        """Make a card, a sum, or a piece of the question."""
        look, family = self._hands.look, _family(state)
        plan = self._view_model.plan
        if self._view_model.form is not None or plan is None:
            return make_form_piece(look, self._view_model, key, family)
        if key in self._cards:
            tile = MoneyTile(look, self._cards[key], family, plan)
            tile.clicked.connect(lambda: self._hands.press(tile.row))
            return tile
        if key == HINT:
            return WordsLabel(look, say("money.first"), size=TextSize.LINE_NARROW)
        if key.startswith("answer:"):
            return self._answer(Answer(key.partition(":")[2]), family)
        if key == ADD:
            add = PlainButton(look, say("money.add"), icon=Icon.PLUS, icon_above_when_large=True)
            add.clicked.connect(self._begin)
            return add
        told = next(x for x in self._view_model.sums() if f"sum:{x.period.value}:{x.period_words}" == key)
        card = SumCard(look, plan, told, family)
        card.clicked.connect(lambda: self._view_model.hear(card.spoken))
        return card

    def _answer(self, answer: Answer, family: Family) -> QWidget:
        look, words = self._hands.look, answer_words(answer)
        made = OptionRow(look, words, picture=answer_picture(answer), family=family, flat=True)
        made.clicked.connect(lambda: self._view_model.answer_with(answer))
        return made

    def show(self, key: str, piece: QWidget) -> None:
        """Show on a piece how things are now."""
        plan, form = self._view_model.plan, self._view_model.form
        if plan is None:
            return
        if form is not None:
            show_form_piece(key, piece, form)
        elif isinstance(piece, MoneyTile):
            piece.show_amount(self._cards[key], plan)
        elif isinstance(piece, SumCard):
            for told in self._view_model.sums():
                if f"sum:{told.period.value}:{told.period_words}" == key:
                    piece.show_sum(plan, told)

    def lay_out(self, size: QSize) -> Pages:
        """Return the pages for a size."""
        if self._view_model.form is not None:
            return lay_out_form(self._keys, size, self._hands.look.metrics)
        return lay_out_list(self._keys, size, self._hands.look.metrics)

    def ground(self, painter: QPainter, pieces: Sequence[Piece]) -> None:
        """Leave the ground as it is."""

    def back(self) -> bool:
        """Show the whole chapter again where one amount is asked about."""
        return self._view_model.close_form()

    def reading(self, state: ChapterState) -> Sequence[str]:
        """Return the amounts and then the sums, or what was answered."""
        plan, form = self._view_model.plan, self._view_model.form
        if plan is None:
            return ()
        if form is not None:
            return tuple(" ".join((x.words, x.value)).strip() for x in form.steps())
        told = [row.spoken for row in state.cards] or [say("money.first")]
        for each in self._view_model.sums():
            often = each_words(each.period, each.period_words)
            told.append(spoken_sum(often, each, sum_sentences(plan, each)))
        return tuple(told)


def _family(state: ChapterState) -> Family:
    return state.chapter.family if state.chapter else Family.RIGHTS
