"""Check signs, short forms, numbers and dates (CHECKS ER-06)."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache

from pcplanner.domain.dates import DAYS, MONTHS, full_date
from pcplanner.domain.easy_read.findings import Finding
from pcplanner.domain.easy_read.reading import Reading, Sentence, Word
from pcplanner.domain.easy_read.word_lists import signs
from pcplanner.domain.words import say

_SLANTED = re.compile(
    r"(?<!\w)([*_]{1,3})(?=[^\s*_])([^*_\n]{1,300})(?<=\S)\1(?!\w)|</?(?:i|em|u)>", re.IGNORECASE
)
_PERCENT = re.compile(r"(\d+(?:\.\d+)?)?\s?%")
_ROMAN = re.compile(r"\b(?:X{1,3}(?:IX|IV|V?I{0,3})|IX|IV|VI{1,3}|I{2,3})\b|\b(?:ii|iii|iv|vi|vii|viii|ix)\b")
_MONTH = "|".join([*MONTHS, *(rf"{x[:3]}\b\.?" for x in MONTHS), r"Sept\b\.?"])
_DAY = "|".join([*DAYS, *(rf"{x[:3]}\b\.?" for x in DAYS), r"Tues\b\.?", r"Thurs\b\.?"])
_FULL_DAY = "|".join(DAYS)
_NUMERIC = re.compile(r"\b(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\b|\b(\d{4})-(\d{2})-(\d{2})\b")
_WRITTEN = re.compile(
    rf"(?:\b(?P<weekday>{_DAY}),? (?:the )?)?\b(?P<day>\d{{1,2}})(?P<th>st|nd|rd|th)?"
    rf" (?:of )?(?P<month>{_MONTH})(?:,? (?P<year>\d{{4}}))?(?!\w)",
    re.IGNORECASE,
)
_HUNDRED, _THOUSAND = 100, 1000


def marks(reading: Reading, sentence: Sentence) -> Iterator[Finding]:
    """Find marks for slanted or underlined words, and per cent."""
    text = reading.of(sentence)
    for found in _SLANTED.finditer(text):
        yield _found(reading, sentence, found.span(), say("easy_read.slanted"), found[2] or "")
    for found in _PERCENT.finditer(text):
        instead = say("easy_read.out_of_100", number=found[1]) if found[1] else ""
        yield _found(reading, sentence, found.span(), say("easy_read.percent"), instead)


def capitals(reading: Reading, sentence: Sentence) -> Iterator[Finding]:
    """Find more than one word in capitals."""
    if sum(word.text.isupper() for word in sentence.words) < 2:
        return
    run: list[Word] = []
    for word in (*sentence.words, None):
        if word and word.text.isupper() and (not run or reading.is_joined(run[-1], word)):
            run.append(word)
            continue
        if sum(_is_shouted(x) for x in run) > 1 or (
            any(_is_shouted(x) for x in run) and sum(len(x.text) > 1 for x in run) > 1
        ):
            yield _capitals(reading, sentence, run)
        run = [word] if word and word.text.isupper() else []


def _is_shouted(word: Word) -> bool:
    return len(word.text) > 1 and word.text.isalpha() and word.text not in signs().acronyms


def _capitals(reading: Reading, sentence: Sentence, run: list[Word]) -> Finding:
    start, end = run[0].start, run[-1].end
    small = " ".join(x.text if x.text == "I" or x.text in signs().acronyms else x.text.lower() for x in run)
    if run[0] is sentence.words[0]:
        small = small[0].upper() + small[1:]
    why = say("easy_read.capitals")
    return Finding(
        "ER-06", reading.line_of(start), start, end, " ".join(reading.text[start:end].split()), why, small
    )


def numbers(reading: Reading, sentence: Sentence) -> Iterator[Finding]:
    """Find Roman numbers, and numbers in words; "one" alone so often means "somebody"."""
    for found in _ROMAN.finditer(reading.of(sentence)):
        yield _found(reading, sentence, found.span(), say("easy_read.roman"), str(_roman(found[0].upper())))
    words, index = sentence.words, 0
    while index < len(words):
        last = _number_end(reading, words, index)
        run = words[index : last + 1]
        if run and (len(run) > 1 or run[0].key != "one"):
            span = run[0].start - sentence.start, run[-1].end - sentence.start
            yield _found(reading, sentence, span, say("easy_read.digits"), _in_digits(run))
        index = max(last, index) + 1


def _number_end(reading: Reading, words: tuple[Word, ...], index: int) -> int:
    """Return where a number in words that begins here ends; one before it where none begins."""
    last = index - 1
    for n in range(index, len(words)):
        is_after = n == index or reading.is_joined(words[n - 1], words[n])
        if is_after and _values(words[n]):
            last = n
        elif not (is_after and words[n].key == "and" and n == last + 1 and _is_big(words[last])):
            break
    return last


def _is_big(word: Word) -> bool:
    return word.key in {"hundred", "thousand", "million"}


def _values(word: Word) -> list[int]:
    """Return the numbers that a word says: 1 for most, 2 for "twenty-five"."""
    known = _known_numbers()
    parts = word.key.split("-")
    return [known[x] for x in parts] if all(x in known for x in parts) else []


@cache
def _known_numbers() -> Mapping[str, int]:
    return {"one": 1, **{word: int(told.replace(",", "")) for word, told in signs().numbers.items()}}


def _in_digits(run: tuple[Word, ...]) -> str:
    """Return a number in digits; empty where the words are several numbers, such as "two three"."""
    total = part = 0
    for value in (x for word in run for x in _values(word)):
        if value >= _THOUSAND:
            total, part = total + max(part, 1) * value, 0
        elif value == _HUNDRED:
            part = max(part, 1) * value
        elif part and part % _room_of(value):
            return ""
        else:
            part += value
    return f"{total + part:,}"


def _room_of(value: int) -> int:
    """Return what a number must be whole times of for another to be added: 10 for 5, 100 for 15."""
    return 10 if value < 10 else _HUNDRED


def short_forms(reading: Reading, sentence: Sentence) -> Iterator[Finding]:
    """Find short forms such as "e.g."."""
    for found in _short_forms().finditer(reading.of(sentence)):
        instead = _as_written(found[0], signs().short[found[0].lower()])
        yield _found(reading, sentence, found.span(), say("easy_read.short_form"), instead)


@cache
def _short_forms() -> re.Pattern[str]:
    longest_first = sorted(signs().short, key=len, reverse=True)
    one_of = "|".join(re.escape(x) for x in longest_first)
    return re.compile(rf"(?<![\w.])(?:{one_of})(?![\w/])", re.IGNORECASE)


def dates(reading: Reading, sentence: Sentence) -> Iterator[Finding]:
    """Find dates that are not in full with their day of the week."""
    text = reading.of(sentence)
    for found in _NUMERIC.finditer(text):
        day = _day_of_numeric(found)
        yield _found(reading, sentence, found.span(), say("easy_read.date"), full_date(day) if day else "")
    for found in _WRITTEN.finditer(text):
        instead = _written_in_full(found)
        if instead != found[0]:
            yield _found(reading, sentence, found.span(), say("easy_read.date"), instead)


def _day_of_numeric(found: re.Match[str]) -> date | None:
    if found[5]:
        return _date(int(found[5]), int(found[6]), int(found[7]))
    year = int(found[4])
    return _date(year + (2000 if year < 100 else 0), int(found[3]), int(found[1]))


def _written_in_full(found: re.Match[str]) -> str:
    """Return a date that was written in words as it should be; the year stays away where it was."""
    month = next(x for x in MONTHS if x.lower().startswith(found["month"][:3].lower()))
    if found["year"]:
        day = _date(int(found["year"]), MONTHS.index(month) + 1, int(found["day"]))
        return full_date(day) if day else found[0]
    weekday = found["weekday"]
    first = next((x for x in DAYS if weekday and x.lower().startswith(weekday[:3].lower())), "")
    return f"{first} {int(found['day'])} {month}".strip()


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _roman(numeral: str) -> int:
    values = [{"I": 1, "V": 5, "X": 10}[letter] for letter in numeral]
    later = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, later, strict=True))


def _as_written(found: str, instead: str) -> str:
    return instead[0].upper() + instead[1:] if found[0].isupper() and found[1:].islower() else instead


def _found(reading: Reading, sentence: Sentence, span: tuple[int, int], why: str, instead: str) -> Finding:
    start, end = sentence.start + span[0], sentence.start + span[1]
    line = reading.line_of(start)
    return Finding("ER-06", line, start, end, " ".join(reading.text[start:end].split()), why, instead)
