"""Show an amount of money as a card, and what the amounts of one period come to."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QFont, QPainter, QPaintEvent

from pcplanner.domain.lines import Answer
from pcplanner.domain.money import Period
from pcplanner.domain.money_told import PeriodSum, amount_words, each_words, sum_sentences, sum_words
from pcplanner.domain.path_story import as_sentences
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.ui.line_editing.line_tile import LineTile
from pcplanner.ui.line_editing.rows import LineRow
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import CORNER_BUTTON, TILE_LINE, TextSize
from pcplanner.ui.theme.shapes import paint_card
from pcplanner.ui.theme.text import LaidText, lay_text
from pcplanner.ui.widgets.press import PressButton

_AMOUNT_PART, _AMOUNT_PART_LARGE, _GAP = 0.32, 0.44, 16
_PAD, _TIGHT = 14, 120


def _without_more(row: LineRow) -> LineRow:
    """Return a row whose amount is told at the right, and so not once more under its words."""
    return replace(row, more=())


class MoneyTile(LineTile):
    """Show what an amount is for at the left, and at the right how much, how often and who pays."""

    def __init__(self, look: Look, row: LineRow, family: Family, plan: Plan) -> None:
        self._plan = plan
        super().__init__(look, _without_more(row), family)

    def show_amount(self, row: LineRow, plan: Plan) -> None:
        """Show an amount as it is now."""
        self._plan = plan
        self.show_row(_without_more(row))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, its line at the left and the amount at the right; "nothing" has no amount."""
        if self._row.answer is not Answer.SAID and self._row.details.money is None:
            super().paintEvent(_event)
            return
        painter = QPainter(self)
        face = paint_card(painter, QRectF(self.rect()), self._body())
        amount = QRectF(face.right() - face.width() * self._amount_part(), face.y(), 0, face.height())
        amount.setRight(face.right() - _PAD)
        text = self._paint_picture_left(painter, face)
        text.setRight(amount.left() - _GAP)
        self._paint_words(painter, self._paint_foot(painter, text))
        self._paint_amount(painter, amount.adjusted(0, 8, 0, -8))

    def _amount_part(self) -> float:
        """Return how much of the width the amount takes: more with big words."""
        return _AMOUNT_PART_LARGE if self._look.metrics.is_large else _AMOUNT_PART

    def _paint_amount(self, painter: QPainter, room: QRectF) -> None:
        look, theme = self._look, self._look.theme
        money = self._row.details.money
        painter.fillRect(
            QRectF(room.left() - _GAP / 2, room.top() + 4, 2, room.height() - 8), theme.strong(self._family)
        )
        room = room.adjusted(_GAP / 2, 0, 0, 0)
        much = say("money.unknown") if money is None else amount_words(money)
        is_number = money is not None and money.pence is not None and not money.words
        large = look.font(TextSize.PROMPT if is_number else TextSize.BODY, bold=True)
        small = look.font(TextSize.CAPTION)
        said = _small_words(self._plan, self._row)
        laid = lay_text(much, large, room.width(), max_lines=2, max_height=room.height() * 0.62)
        rest = _lay_whole(said, small, QSizeF(room.width(), room.height() - laid.height), most_lines=3)
        top = room.center().y() - (laid.height + rest.height) / 2
        laid.draw(painter, QPointF(room.x(), top), theme.colour(Role.INK))
        rest.draw(painter, QPointF(room.x(), top + laid.height), theme.colour(Role.INK))


class SumCard(PressButton):
    """Show what the amounts of one period come to, and what else was said of it; a press says it."""

    is_of_plan = True
    corner = float(CORNER_BUTTON)

    def __init__(self, look: Look, plan: Plan, told: PeriodSum, family: Family) -> None:
        self._family = family
        self._told = told
        self._more: tuple[str, ...] = ()
        super().__init__(look, each_words(told.period, told.period_words))
        self.show_sum(plan, told)

    @property
    def spoken(self) -> str:
        """Return the sum in sentences."""
        return spoken_sum(self._words, self._told, self._more)

    def show_sum(self, plan: Plan, told: PeriodSum) -> None:
        """Show what it comes to now."""
        self._told, self._more = told, sum_sentences(plan, told)
        self.set_words(each_words(told.period, told.period_words))
        self.set_name(self.spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for 400 x 120."""
        return QSize(400, self._look.metrics.grow(120, 0.8))

    def minimumSizeHint(self) -> QSize:
        """Need room for a sum."""
        return QSize(160, 64)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the period, the sum and what was said of it."""
        look, theme = self._look, self._look.theme
        painter = QPainter(self)
        strong = theme.strong(self._family)
        body = self.card(theme.soft(self._family), strong, line_width=TILE_LINE)
        face = paint_card(painter, QRectF(self.rect()), body)
        # What was said beside the sum needs the room more than big letters do.
        is_tight = bool(self._more) and face.height() < look.metrics.px(_TIGHT)
        pad = 4 if is_tight else 8
        room = face.adjusted(_PAD, pad, -_PAD, -pad)
        size = TextSize.BODY if is_tight else TextSize.PROMPT
        amount = lay_text(sum_words(self._told), look.font(size, bold=True), room.width() * 0.55, max_lines=1)
        width = room.width() - amount.width - _GAP
        often = lay_text(
            self._words,
            look.font(TextSize.BODY, bold=True),
            width,
            max_lines=2,
            max_height=room.height() * 0.6,
        )
        high = max(often.height, amount.height)
        small = look.font(TextSize.CHIP)
        more = _lay_whole(self._more, small, QSizeF(room.width(), room.height() - high), most_lines=4)
        top = room.center().y() - (high + (more.height if self._more else 0)) / 2
        ink = theme.colour(Role.INK)
        often.draw(painter, QPointF(room.x(), top + (high - often.height) / 2), ink)
        amount.draw(painter, QPointF(room.right() - amount.width, top + (high - amount.height) / 2), ink)
        if self._more:
            more.draw(painter, QPointF(room.x(), top + high), ink)


def _lay_whole(said: Sequence[str], font: QFont, room: QSizeF, *, most_lines: int) -> LaidText:
    """Lay as many whole sentences as there is room for, the first one always; a press says them all."""
    high = max(float(font.pixelSize()), room.height())
    for count in range(len(said), 0, -1):
        laid = lay_text(" ".join(said[:count]), font, room.width(), max_lines=most_lines, max_height=high)
        if not laid.is_cut or count == 1:
            return laid
    return lay_text("", font, room.width(), max_lines=1)


def spoken_sum(often: str, told: PeriodSum, more: tuple[str, ...]) -> str:
    """Return a sum in sentences, what was said of it after it."""
    if told.pence is not None:
        key = "money.sum_not_said" if told.period is Period.NOT_SAID else "money.sum_spoken"
        first = say(key, often=often, amount=sum_words(told))
    elif told.stated:
        first = f"{often}."
    else:
        first = say("money.sum_unknown", often=often)
    return " ".join((first, *more))


def _small_words(plan: Plan, row: LineRow) -> list[str]:
    """Return how often an amount comes, that it is all of it, who pays and who holds the money."""
    money = row.details.money
    if money is None:
        return []
    is_unknown = money.pence is None and not money.words
    words = [say("money.total_sign")] if money.is_total and not is_unknown else []
    if money.period is not Period.NOT_SAID:
        is_apart = money.is_total or is_unknown
        often = each_words(money.period) if is_apart else say(f"money.{money.period.value}")
        words.append(money.period_words if money.period is Period.OTHER and money.period_words else often)
    words = [as_sentences([x]) for x in words]
    if money.payer:
        words.append(say("money.payer", name=plan.name_of(money.payer)))
    if money.holder:
        words.append(say("money.holder", name=plan.name_of(money.holder)))
    return words
