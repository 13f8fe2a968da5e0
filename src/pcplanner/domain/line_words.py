"""Put a line into words and a picture, with all that is said beside its words."""

from collections.abc import Iterator

from pcplanner.domain.dates import full_date
from pcplanner.domain.lines import Answer, Line
from pcplanner.domain.money import Money, Period
from pcplanner.domain.path_story import as_sentences
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import StyleChapter
from pcplanner.domain.times import When
from pcplanner.domain.words import say

_ANSWER_SYMBOLS = {
    Answer.NOTHING: "no",
    Answer.DOES_NOT_APPLY: "not-right",
    Answer.DO_NOT_KNOW: "do-not-know",
    Answer.DID_NOT_WANT: "do-not-want-to-say",
}

_STOPS, _AFTER_STOP = (".", "!", "?", "…"), " \n\"'”’)]"


def answer_words(answer: Answer) -> str:
    """Return an answer such as "nothing" in the person's words; empty where something was said."""
    return "" if answer is Answer.SAID else say(f"lines.answer_{answer.value}")


def answer_in(chapter: StyleChapter | None, answer: Answer) -> str:
    """Return an answer in words: in a chapter about people nothing is nobody."""
    if answer is Answer.NOTHING and chapter is not None and chapter.nobody:
        return say("lines.answer_nobody")
    return answer_words(answer)


def words_in(chapter: StyleChapter | None, line: Line) -> str:
    """Return the words of a line as its chapter shows them, without empty lines at their end."""
    if not line.words and line.answer is not Answer.SAID:
        return answer_in(chapter, line.answer)
    return shown_words(line).rstrip()


def answer_picture(answer: Answer) -> Picture | None:
    """Return the symbol of an answer such as "nothing"; ``None`` where something was said."""
    return None if answer is Answer.SAID else symbol(_ANSWER_SYMBOLS[answer])


def shown_words(line: Line) -> str:
    """Return the words of a line: what was said, the answer it stands for, or what its picture shows."""
    if line.words or line.answer is not Answer.SAID:
        return line.words or answer_words(line.answer)
    if line.picture is None:
        return ""
    return line.picture.alt or say("lines.a_picture")


def shown_picture(line: Line) -> Picture | None:
    """Return the picture of a line, or that of the answer it stands for."""
    return answer_picture(line.answer) if line.picture is None else line.picture


def more_words(plan: Plan, line: Line) -> tuple[str, ...]:
    """Return what a line says beside its words, a sentence each, in the words it was said in."""
    return tuple(map(_as_sentence, _more(plan, line)))


def when_words(when: When) -> str:
    """Return when something is, in own words, as a date, or both."""
    day = full_date(when.day) if when.day else ""
    return say("lines.when_both", words=when.words, day=day) if when.words and day else when.words or day


def money_words(plan: Plan, money: Money) -> tuple[str, ...]:
    """Return an amount with how often, who pays and who holds it, a sentence each."""
    sentences = [as_sentences([x]) for x in _amount_words(money)]
    if money.payer:
        sentences.append(say("money.payer", name=plan.name_of(money.payer)))
    if money.holder:
        sentences.append(say("money.holder", name=plan.name_of(money.holder)))
    return tuple(sentences)


def _amount_words(money: Money) -> Iterator[str]:
    is_said = money.period is not Period.NOT_SAID
    if money.pence is None and not money.words:
        # What nobody knows comes first, as a whole sentence, and how often after it.
        yield say("money.unknown_total" if money.is_total else "money.unknown")
        if is_said:
            yield money.period_words or say(f"money.each_{money.period.value}")
        return
    amount = money.words or pounds(money.pence or 0)
    period = say(f"money.{money.period.value}") if is_said else ""
    period = money.period_words if money.period is Period.OTHER else period
    key = "money.total" if money.is_total else "money.amount"
    yield say(key, amount=amount, period=period).strip()


def pounds(pence: int) -> str:
    """Return an amount in pounds as people write it, such as £12 or £12.50."""
    sign = "-" if pence < 0 else ""
    whole, rest = divmod(abs(pence), 100)
    return f"{sign}£{whole:,}.{rest:02d}" if rest else f"{sign}£{whole:,}"


def _as_sentence(words: str) -> str:
    """Return words with a full stop where they end without one."""
    return words if words.rstrip(_AFTER_STOP)[-1:] in _STOPS else f"{words.rstrip()}."


def _more(plan: Plan, line: Line) -> Iterator[str]:
    details = line.details
    for key, words in (
        ("reason", details.reason),
        ("only_if", details.only_if),
        ("if_not", details.if_not),
        ("when", when_words(details.when)),
        ("until", when_words(details.until)),
        ("how_often", details.how_often),
        ("rank", str(details.rank) if details.rank is not None else ""),
        ("look_again", full_date(details.look_again_on) if details.look_again_on else ""),
        ("said_on", full_date(details.said_on) if details.said_on else ""),
    ):
        if words:
            yield say(f"lines.more_{key}", words=words)
    if details.money is not None:
        yield from money_words(plan, details.money)
