"""Show one line with its three answers, as one row of the page."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.lines import Check
from pcplanner.domain.path_story import as_sentences
from pcplanner.domain.words import say
from pcplanner.ui.line_editing.rows import LineRow
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, SMALLEST_PX, TextSize
from pcplanner.ui.theme.shapes import Card, paint_card
from pcplanner.ui.theme.text import lay_text
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.icon_button import IconButton
from pcplanner.ui.widgets.line_card import LineCard, LineKind
from pcplanner.ui.widgets.press import PressButton

_ANSWERS = ((Check.YES, Mark.YES), (Check.NO, Mark.NO), (Check.NOT_SURE, Mark.NOT_SURE))
_FILM_HIGH = 64
_BUTTON_GAP, _CARD_GAP = 8, 24
_CARD_TEXT_SIDES = 40
_NARROW, _WIDE = 640, 1300
_PILL_HEIGHT = 40
_ANSWERS_BELOW = 44
_BESIDE_SOURCE = 200
_BESIDE_PENCIL = 130
_LEAST_PART = 0.62
_INDENT = 56
_ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class Pill(QWidget):
    """Show a sign on a card, perhaps with words: that it is new or being changed, or how much it matters."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._words = ""
        self._icon: Icon | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_words(self, words: str, icon: Icon | None) -> None:
        """Show another sign and its words; no sign hides it."""
        self._words, self._icon = words, icon
        self.setVisible(icon is not None)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for room for the sign and the words on one line."""
        laid = lay_text(self._words, self._look.font(TextSize.CAPTION), 2000, max_lines=1)
        sides = 44 if self._words else 28
        return QSize(
            round(laid.width) + round(laid.height) + sides, max(_PILL_HEIGHT, round(laid.height) + 12)
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill."""
        theme, look = self._look.theme, self._look
        painter = QPainter(self)
        line = theme.strong(Family.ABOUT)
        face = paint_card(
            painter,
            QRectF(self.rect()),
            Card(theme.colour(Role.PAPER), line, None, BUTTON_LINE, self.height() / 2),
        )
        laid = lay_text(self._words, look.font(TextSize.CAPTION), face.width(), max_lines=1)
        square = QRectF(face.x() + 14, face.center().y() - laid.height / 2, laid.height, laid.height)
        if self._icon is not None:
            look.icons.paint(painter, square, self._icon, theme)
        where = square.topRight()
        where.setX(square.right() + 10)
        laid.draw(painter, where, theme.colour(Role.INK))


class LineRowWidget(QWidget):
    """Show a line and take the answers to it.

    Emits ``pressed(LineRow)``, ``answered(LineRow, Check)``, ``whole_wanted(LineRow)``,
    ``film_wanted(LineRow)``, ``held(LineRow)`` when the keyboard comes to it, and ``moved_off(rows,
    button)``: an arrow key that leads to the same button of another row.
    """

    pressed = Signal(object)
    answered = Signal(object, object)
    whole_wanted = Signal(object)
    held = Signal(object)
    moved_off = Signal(int, int)
    film_wanted = Signal(object)

    def __init__(self, look: Look, row: LineRow) -> None:
        super().__init__()
        self._look = look
        self._row = row
        self._make()
        self._connect()
        self._show()

    @property
    def row(self) -> LineRow:
        """Return the line that is shown."""
        return self._row

    def buttons(self) -> list[PressButton]:
        """Return what can be pressed, from left to right."""
        every: list[PressButton] = [self.card, self.film, *self.answers.values(), self.show_all]
        return [button for button in every if not button.isHidden()]

    def show_row(self, row: LineRow) -> None:
        """Show a line."""
        if row != self._row:
            self._row = row
            self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go with the arrow keys between the buttons of a row, and to the rows above and below."""
        if event.type() == QEvent.Type.FocusIn:
            self.held.emit(self._row)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _ARROWS.get(Qt.Key(event.key()))
            buttons = self.buttons()
            here = next((n for n, button in enumerate(buttons) if button is watched), None)
            if step is not None and here is not None:
                across = here + step[1]
                if step[0]:
                    self.moved_off.emit(step[0], here)
                elif 0 <= across < len(buttons):
                    buttons[across].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the card and the answers in their places."""
        super().resizeEvent(event)
        self._place()

    def _make(self) -> None:
        look = self._look
        self.card = LineCard(look, "", "")
        self.card.setParent(self)
        self.film = PlainButton(look, say("film.open"), icon=Icon.FILM)
        self.film.setParent(self)
        self.answers = {
            check: IconButton(look, say(f"lines.check_{check.value}"), mark=mark) for check, mark in _ANSWERS
        }
        for button in self.answers.values():
            button.setParent(self)
        self.pill = Pill(look, self)
        self.show_all = PlainButton(look, say("lines.show_all"), icon=Icon.MORE)
        self.show_all.setParent(self)

    def _connect(self) -> None:
        self.card.clicked.connect(lambda: self.pressed.emit(self._row))
        for check, button in self.answers.items():
            button.clicked.connect(lambda _=False, c=check: self.answered.emit(self._row, c))
        self.show_all.clicked.connect(lambda: self.whole_wanted.emit(self._row))
        self.film.clicked.connect(lambda: self.film_wanted.emit(self._row))
        for each in (self.card, *self.answers.values(), self.film, self.show_all):
            each.installEventFilter(self)
        self._look.changed.connect(self._place)

    def _show(self) -> None:
        row = self._row
        self.card.set_chosen(row.is_chosen)
        for check, button in self.answers.items():
            button.setVisible(row.takes_answer and not row.is_new)
            button.set_chosen(row.check is check)
            button.set_name(say("lines.answer_name", answer=button.words(), words=row.short_name))
        self._place()

    @Slot()
    def _place(self) -> None:
        answers = list(self.answers.values())
        left = self._indent()
        if answers[0].isHidden():
            self.card.setGeometry(self.rect().adjusted(left, 0, 0, 0))
        elif self._look.metrics.is_large and self.width() < _WIDE:
            self._place_below(answers)
        else:
            self._place_beside(answers)
        self._place_film()
        self._dress()

    def _place_film(self) -> None:
        """Put the button of a film beside its line, which makes room for it."""
        self.film.setVisible(self._row.has_film)
        if not self._row.has_film:
            return
        card, size = self.card.geometry(), self.film.sizeHint()
        wide = size.width()
        self.card.setGeometry(card.adjusted(0, 0, -wide - _BUTTON_GAP, 0))
        high = min(max(size.height(), _FILM_HIGH), card.height())
        top = card.top() + (card.height() - high) // 2
        self.film.setGeometry(card.right() + 1 - wide, top, wide, high)

    def _place_beside(self, answers: list[IconButton]) -> None:
        size = QSize(max(button.sizeHint().width() for button in answers), answers[0].sizeHint().height())
        left = self.width() - 3 * size.width() - 2 * _BUTTON_GAP
        top = (self.height() - min(size.height(), self.height())) // 2
        for number, button in enumerate(answers):
            x = left + number * (size.width() + _BUTTON_GAP)
            button.setGeometry(x, top, size.width(), min(size.height(), self.height()))
        indent = self._indent()
        self.card.setGeometry(indent, 0, left - _CARD_GAP - indent, self.height())

    def _place_below(self, answers: list[IconButton]) -> None:
        # So wide a button has its sign beside its word, and the line has the room above.
        high = min(self._look.metrics.px(_ANSWERS_BELOW), self.height() // 2)
        top = self.height() - high
        wide = (self.width() - 2 * _CARD_GAP) // 3
        for number, button in enumerate(answers):
            button.setGeometry(number * (wide + _CARD_GAP), top, wide, high)
        self.card.setGeometry(self._indent(), 0, self.width() - self._indent(), top - 16)

    def _indent(self) -> int:
        """Return how far in a line stands that belongs under another."""
        return min(self._row.depth * _INDENT, self.width() // 4)

    def _dress(self) -> None:
        row, card = self._row, self.card.geometry()
        words = " ".join((as_sentences([row.words]), *row.more)) if row.more else row.words
        is_cut = not row.is_part and self._is_cut(words, card)
        sign, icon = self._sign(card, is_cut=is_cut)
        is_note = not sign and not row.is_new and card.width() >= _NARROW
        self.card.set_line(
            words,
            row.source_words,
            kind=LineKind(row.kind.value),
            picture=row.picture,
            face=row.face,
            least_px=SMALLEST_PX if row.is_part or row.is_new else self._least_px(card),
            note=row.importance if is_note else "",
        )
        self.card.set_name(row.name)
        self.pill.show_words(sign, icon)
        self.show_all.setVisible(is_cut)
        self.show_all.set_name(say("lines.answer_name", answer=say("lines.show_all"), words=row.short_name))
        all_size = QSize(self.show_all.sizeHint().width(), self.card.source_height() + 6)
        end = self._to_corner(self.show_all, all_size, card, 0) if is_cut else 0
        self.film.set_name(say("lines.answer_name", answer=say("film.open"), words=row.short_name))
        self.card.set_end_room(self._to_corner(self.pill, self.pill.sizeHint(), card, end) if icon else end)

    def _sign(self, card: QRect, *, is_cut: bool) -> tuple[str, Icon | None]:
        """Return what the pill says: that it is new, that the drawer changes it, or how much it matters."""
        row = self._row
        if row.is_new and not is_cut:
            return say("lines.new_line"), Icon.PENCIL
        if row.is_chosen:
            return "", Icon.PENCIL if self._has_room_for_pencil(card) else None
        has_room = bool(row.importance) and not is_cut and self._has_room_for_pill(row.importance, card)
        return (row.importance, Icon.STAR) if has_room else ("", None)

    def _has_room_for_pencil(self, card: QRect) -> bool:
        """Say whether a pencil fits beside who said it, however small that has to be."""
        source = lay_text(self._row.source_words, self._look.font(TextSize.CHIP), 2000, max_lines=1)
        small = source.width * SMALLEST_PX / self._look.font(TextSize.CHIP).pixelSize()
        picture = min(card.height(), 0.3 * card.width()) if self._row.picture else 0.0
        return card.width() - picture - self.card.source_height() - _BESIDE_PENCIL > small

    def _has_room_for_pill(self, sign: str, card: QRect) -> bool:
        """Say whether a pill fits beside who said it."""
        if self._look.metrics.is_large:
            return False
        words, small = self._look.font(TextSize.BODY), self._look.font(TextSize.CAPTION)
        source = lay_text(self._row.source_words, words, 2000, max_lines=1).width
        pill = lay_text(sign, small, 2000, max_lines=1).width
        return card.height() + source + pill + _BESIDE_SOURCE < card.width()

    def _is_cut(self, words: str, card: QRect) -> bool:
        """Say whether the card has to leave words out."""
        size = self._size_in(card)
        width = card.width() - min(card.height(), 0.3 * card.width()) - _CARD_TEXT_SIDES
        room = card.height() - self.card.source_height() - 26
        font, least = self._look.font(size, bold=True), self._least_px(card)
        return lay_text(words, font, width, max_lines=3, max_height=room, least_px=least).is_cut

    def _size_in(self, card: QRect) -> TextSize:
        return TextSize.LINE_NARROW if card.width() < _NARROW else TextSize.LINE

    def _least_px(self, card: QRect) -> int:
        """Return how small words may be made before they are cut and the whole line opens by itself."""
        return max(SMALLEST_PX, round(self._look.metrics.font_px(self._size_in(card)) * _LEAST_PART))

    def _to_corner(self, part: QWidget, size: QSize, card: QRect, end: int) -> int:
        """Put something at the lower end of the card, ``end`` px from it; return how much is taken now."""
        below = 13 if part is self.pill else 5
        left, top = card.right() - 15 - end - size.width(), card.bottom() - below - size.height()
        part.setGeometry(left, top, size.width(), size.height())
        part.raise_()
        return end + size.width() + _BUTTON_GAP
