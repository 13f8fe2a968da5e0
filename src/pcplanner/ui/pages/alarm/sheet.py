"""Know the pieces of the chapter about the alarm: who can ring, the signs, and what is asked."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from pcplanner.domain.line_words import answer_picture, answer_words
from pcplanner.domain.lines import Answer
from pcplanner.domain.pictures import symbol
from pcplanner.domain.text import LONGEST_NAME
from pcplanner.domain.words import say
from pcplanner.ui.line_editing.board import Pages, Piece
from pcplanner.ui.line_editing.chapter_page import Hands
from pcplanner.ui.line_editing.chapter_state import ChapterState
from pcplanner.ui.line_editing.line_tile import LineTile
from pcplanner.ui.line_editing.rows import LineRow
from pcplanner.ui.line_editing.sheet_parts import ColumnHead
from pcplanner.ui.pages.alarm.layout import lay_out_alarm, lay_out_choosing, lay_out_phone
from pcplanner.ui.pages.alarm.tiles import ContactCard
from pcplanner.ui.pages.alarm.view_model import CHOOSING, AlarmViewModel, Contact
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.buttons import MainButton, PlainButton
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.widgets.words_field import WordsField
from pcplanner.ui.widgets.words_label import WordsLabel

_WHO, _SIGNS, _CHOOSE, _SIGN, _NOBODY = "head:who", "head:signs", "choose", "sign", "nobody"
_DONE, _PHONE, _OUT, _CIRCLE, _EMPTY = "done", "phone", "out", "circle", "empty"
_ANSWERS = (Answer.NOTHING, Answer.DID_NOT_WANT)


class AlarmSheet:
    """Show who can ring beside the signs; while people are chosen or a number is asked, show that."""

    def __init__(self, hands: Hands, view_model: AlarmViewModel, add: Callable[[], None]) -> None:
        self._hands = hands
        self._view_model = view_model
        self._add = add
        self._left: tuple[str, ...] = ()
        self._right: tuple[str, ...] = ()
        self._cards: dict[str, LineRow] = {}

    def keys(self, state: ChapterState) -> Sequence[str]:
        """Return the pieces in the order of Tab."""
        view_model = self._view_model
        self._cards = {f"card:{row.id}": row for row in state.cards}
        if view_model.asked == CHOOSING:
            faces = tuple(f"face:{x.id}" for x in view_model.circle)
            self._left, self._right = faces or (_EMPTY,), (_DONE,) if faces else (_CIRCLE, _DONE)
        elif view_model.contact is not None:
            self._left, self._right = (f"contact:{view_model.contact.id}", _PHONE), (_OUT, _DONE)
        else:
            contacts = tuple(f"contact:{x.id}" for x in view_model.contacts)
            answers = tuple(f"answer:{x.value}" for x in _ANSWERS)
            self._left = (_WHO, *(contacts or (_NOBODY,)), _CHOOSE)
            self._right = (_SIGNS, *(self._cards or answers), _SIGN)
        return (*self._left, *self._right)

    def make(self, key: str, state: ChapterState) -> QWidget:
        """Make a piece."""
        look, family = self._hands.look, state.chapter.family if state.chapter else Family.RIGHTS
        match key.partition(":")[0]:
            case "card":
                made: QWidget = self._line(key, family)
            case "head":
                made = self._head(key, family)
            case "contact":
                made = self._contact_card(key, family)
            case "face":
                made = self._face(key)
            case "answer":
                made = self._answer(Answer(key.partition(":")[2]), family)
            case "phone":
                made = self._phone()
            case "nobody" | "empty":
                words = say("alarm.nobody" if key == _NOBODY else "alarm.circle_empty")
                made = WordsLabel(look, words, size=TextSize.LINE_NARROW)
            case _:
                made = self._button(key)
        return made

    def show(self, key: str, piece: QWidget) -> None:
        """Show on a piece how things are now."""
        if isinstance(piece, LineTile):
            piece.show_row(self._cards[key])
        elif isinstance(piece, ContactCard):
            piece.show_contact(self._contact(key))
        elif isinstance(piece, OptionRow) and key.startswith("face:"):
            contact = self._contact(key)
            piece.set_picture(contact.face)
            piece.set_words(contact.name)
            piece.set_chosen(contact.is_chosen)
        elif isinstance(piece, WordsField):
            asked = self._view_model.contact
            if asked is not None and not piece.hasFocus() and piece.words().strip() != asked.phone:
                piece.set_words(asked.phone)
        elif key == _OUT and isinstance(piece, PressButton) and self._view_model.contact is not None:
            piece.set_words(say("alarm.not_any_more", name=self._view_model.contact.name))

    def lay_out(self, size: QSize) -> Pages:
        """Return the pages for a size."""
        metrics = self._hands.look.metrics
        if self._view_model.asked == CHOOSING:
            return lay_out_choosing(self._left, self._right, size, metrics)
        if self._view_model.contact is not None:
            return lay_out_phone((*self._left, *self._right), size, metrics)
        return lay_out_alarm(self._left, self._right, size, metrics)

    def ground(self, painter: QPainter, pieces: Sequence[Piece]) -> None:
        """Leave the ground as it is."""

    def back(self) -> bool:
        """Show the whole chapter again where something is asked."""
        return self._view_model.close_question()

    def reading(self, state: ChapterState) -> Sequence[str]:
        """Return who can ring, with their numbers, and then the signs."""
        view_model = self._view_model
        if view_model.asked == CHOOSING:
            return (say("alarm.choose_hint"), *(x.name for x in view_model.circle))
        if view_model.contact is not None:
            return (view_model.contact.spoken,)
        told = [x.spoken for x in view_model.contacts] or [say("alarm.nobody")]
        signs = [row.spoken for row in state.cards]
        return (*told, say("alarm.signs_title"), *signs) if signs else tuple(told)

    def _contact(self, key: str) -> Contact:
        who = key.partition(":")[2]
        return next((x for x in self._view_model.circle if x.id == who), Contact(who, "", None))

    def _line(self, key: str, family: Family) -> LineTile:
        tile = LineTile(self._hands.look, self._cards[key], family)
        tile.clicked.connect(lambda: self._hands.press(tile.row))
        return tile

    def _answer(self, answer: Answer, family: Family) -> OptionRow:
        look, words = self._hands.look, answer_words(answer)
        row = OptionRow(look, words, picture=answer_picture(answer), family=family, flat=True)
        row.clicked.connect(lambda: self._view_model.answer_with(answer))
        return row

    def _contact_card(self, key: str, family: Family) -> ContactCard:
        card = ContactCard(self._hands.look, self._contact(key), family)
        card.clicked.connect(lambda: self._view_model.ask(self._contact(key).id))
        return card

    def _head(self, key: str, family: Family) -> ColumnHead:
        words, picture = ("alarm.who_title", "phone") if key == _WHO else ("alarm.signs_title", "danger")
        head = ColumnHead(self._hands.look, say(words), picture=symbol(picture), family=family)
        head.clicked.connect(lambda: self._view_model.hear(head.words()))
        return head

    def _face(self, key: str) -> OptionRow:
        contact = self._contact(key)
        icon = None if contact.face else Icon.PERSON
        row = OptionRow(
            self._hands.look,
            contact.name,
            picture=contact.face,
            icon=icon,
            family=Family.CIRCLE,
            round_picture=True,
        )
        row.clicked.connect(lambda: self._view_model.switch(self._contact(key)))
        return row

    def _phone(self) -> WordsField:
        field = WordsField(
            self._hands.look,
            say("alarm.field_phone"),
            size=TextSize.LINE_NARROW if self._hands.look.metrics.is_large else TextSize.NAME,
            max_length=LONGEST_NAME,
            placeholder=say("alarm.phone_hint"),
            show_label=False,
        )
        field.edited.connect(self._view_model.type_phone)
        field.settled.connect(lambda _: self._view_model.settle())
        field.entered.connect(lambda _: self._view_model.close_question())
        return field

    def _button(self, key: str) -> PlainButton:
        look, view_model = self._hands.look, self._view_model
        if key == _DONE:
            done = MainButton(look, say("alarm.done"), icon=Icon.TICK, size=TextSize.TILE)
            done.clicked.connect(view_model.close_question)
            return done
        if key == _CHOOSE:
            choose = PlainButton(look, say("alarm.choose"), icon=Icon.PEOPLE, bold=True)
            choose.clicked.connect(lambda: view_model.ask(CHOOSING))
            return choose
        if key == _SIGN:
            sign = PlainButton(look, say("alarm.add_sign"), icon=Icon.PLUS)
            sign.clicked.connect(self._add)
            return sign
        if key == _CIRCLE:
            circle = PlainButton(look, say("alarm.go_to_circle"), icon=Icon.PEOPLE)
            circle.clicked.connect(view_model.go_to_circle)
            return circle
        out = PlainButton(look, "", icon=Icon.CROSS)
        out.clicked.connect(self._take_out)
        return out

    def _take_out(self) -> None:
        contact = self._view_model.contact
        if contact is not None:
            self._view_model.switch(contact)
