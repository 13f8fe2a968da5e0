"""Say what is asked about one amount of money, and what was answered."""

from dataclasses import dataclass, field
from enum import StrEnum

from pcplanner.domain.amounts import Amount, read_amount
from pcplanner.domain.line_words import pounds
from pcplanner.domain.money import Money, Period
from pcplanner.domain.money_told import amount_words, each_words
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.words import say
from pcplanner.ui.who_helps import Helper
from pcplanner.ui.widgets.stepped_head import HeadStep

PERIODS = {
    Period.ONCE: "first",
    Period.HOUR: "clock",
    Period.VISIT: "support-worker",
    Period.NIGHT: "night",
    Period.DAY: "day",
    Period.WEEK: "week",
    Period.FOUR_WEEKS: "calendar",
    Period.MONTH: "month",
    Period.YEAR: "year",
    Period.OTHER: "something-else",
}
"""How often an amount can come, with a symbol for it."""


class MoneyQuestion(StrEnum):
    """The questions about one amount, in order."""

    WHAT = "what"
    AMOUNT = "amount"
    PERIOD = "period"
    PAYER = "payer"
    HOLDER = "holder"


@dataclass(frozen=True, slots=True)
class MoneyForm:
    """Everything that is shown while one amount is asked about.

    ``typed`` is the amount as it stands in its field; ``helpers`` are those who may pay or hold money.
    ``names`` gives the name of the payer and of the holder.
    """

    question: MoneyQuestion
    words: str = ""
    picture: Picture | None = None
    pictures: tuple[Picture, ...] = ()
    money: Money = field(default_factory=Money)
    has_money: bool = False
    typed: str = ""
    helpers: tuple[Helper, ...] = ()
    names: tuple[str, str] = ("", "")
    trouble: str = ""

    @property
    def prompt(self) -> str:
        """Return the question in words."""
        return say(f"money.question_{self.question.value}")

    @property
    def who(self) -> str:
        """Return who was chosen for the question that is asked."""
        return self.money.holder if self.question is MoneyQuestion.HOLDER else self.money.payer

    @property
    def typed_name(self) -> str:
        """Return the name that was typed for who it is, where it is nobody known."""
        return "" if self.who in {x.id for x in self.helpers} else self.who

    @property
    def amount(self) -> Amount:
        """Return what can be read of what was typed."""
        return read_amount(self.typed)

    @property
    def message(self) -> str:
        """Return what is said of the amount as it was typed; empty when all is plain."""
        amount = self.amount
        if amount.problem is not None:
            return say(f"money.{amount.problem.value}")
        if amount.words and amount.pence is not None:
            return say("money.read_as", amount=pounds(amount.pence))
        return ""

    def steps(self) -> tuple[HeadStep, ...]:
        """Return the questions as big steps, each with its answer."""
        payer, holder = self.names
        money, has_money = self.money, self.has_money
        has_amount = has_money and (money.pence is not None or bool(money.words))
        amount = amount_words(money) if has_amount else ""
        has_period = has_money and money.period is not Period.NOT_SAID
        often = each_words(money.period, money.period_words) if has_period else ""
        answers = (
            (MoneyQuestion.WHAT, self.words, self.picture or symbol("write")),
            (MoneyQuestion.AMOUNT, amount, symbol("money")),
            (MoneyQuestion.PERIOD, often, symbol(PERIODS[money.period] if has_period else "when")),
            (MoneyQuestion.PAYER, payer, symbol("pay")),
            (MoneyQuestion.HOLDER, holder, symbol("bank")),
        )
        return tuple(
            HeadStep(say(f"money.step_{question.value}"), value, picture=picture, is_done=bool(value))
            for question, value, picture in answers
        )


def typed_amount(money: Money) -> str:
    """Return an amount as it stands in its field."""
    if money.words or money.pence is None:
        return money.words
    return pounds(money.pence)
