"""Say money, times, dates and names the right way, and remember which letters on the page they came from."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from types import MappingProxyType

from pcplanner.speech.sound import WordTime

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_MONTH = "|".join(f"{name}|{name[:3]}" for name in _MONTHS)
_JOINER = "\u200d"
_LOOK_CHOOSERS = frozenset(chr(code) for code in range(0xFE00, 0xFE10))
_Reading = Callable[[re.Match[str]], str | None]


@dataclass(frozen=True, slots=True)
class Spoken:
    """Hold the words to say and, for each of their letters, the stretch of the shown text it stands for."""

    text: str
    origins: tuple[tuple[int, int], ...]

    def shown(self, words: Iterable[WordTime]) -> tuple[WordTime, ...]:
        """Return the times with the places of the shown text, one for each shown word."""
        merged: list[WordTime] = []
        for word in words:
            first = min(start for start, _ in self.origins[word.first_char : word.end_char])
            end = max(stop for _, stop in self.origins[word.first_char : word.end_char])
            if merged and first < merged[-1].end_char:
                earlier = merged[-1]
                merged[-1] = replace(earlier, end_ms=word.end_ms, end_char=max(end, earlier.end_char))
            else:
                merged.append(replace(word, first_char=first, end_char=end))
        return tuple(merged)


def spoken(text: str, pronunciations: Iterable[tuple[str, str]] = ()) -> Spoken:
    """Return how a text is said; ``pronunciations`` are pairs of a word and what to say for it."""
    result = _clean(text)
    names = _name_reading(pronunciations)
    if names is not None:
        result = _replace(result, *names)
    for pattern, reading in _readings():
        result = _replace(result, pattern, reading)
    return result


def _clean(text: str) -> Spoken:
    """Drop what no voice can say: control marks, direction marks and halves of characters."""
    pairs = [
        (letter if letter.isprintable() or letter == _JOINER else " ", (place, place + 1))
        for place, letter in enumerate(text)
        if not _is_unheard(letter)
    ]
    return Spoken("".join(letter for letter, _ in pairs), tuple(origin for _, origin in pairs))


def _is_unheard(letter: str) -> bool:
    """Say whether this only changes how other letters look; the joiner inside a picture character stays."""
    return letter in _LOOK_CHOOSERS or (unicodedata.category(letter) == "Cf" and letter != _JOINER)


def _replace(said: Spoken, pattern: re.Pattern[str], reading: _Reading) -> Spoken:
    texts: list[str] = []
    origins: list[tuple[int, int]] = []
    done = 0
    for match in pattern.finditer(said.text):
        words = reading(match)
        if words is None:
            continue
        first, end = match.span()
        texts += [said.text[done:first], words]
        origins += said.origins[done:first]
        origins += [(said.origins[first][0], said.origins[end - 1][1])] * len(words)
        done = end
    texts.append(said.text[done:])
    origins += said.origins[done:]
    return Spoken("".join(texts), tuple(origins))


def _name_reading(pronunciations: Iterable[tuple[str, str]]) -> tuple[re.Pattern[str], _Reading] | None:
    table = {_key(word.strip()): said for word, said in pronunciations if word.strip()}
    if not table:
        return None
    longest_first = sorted(table, key=len, reverse=True)
    # A name typed with accents of their own is found under the name typed with whole letters, and back.
    forms = {form for word in longest_first for form in (word, unicodedata.normalize("NFD", word))}
    names = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    pattern = re.compile(rf"(?<!\w)(?:{names})(?!\w)(?![\u0300-\u036f])", re.IGNORECASE)
    return pattern, lambda match: table.get(_key(match.group()))


def _key(word: str) -> str:
    return unicodedata.normalize("NFC", word).casefold()


def _readings() -> Iterator[tuple[re.Pattern[str], _Reading]]:
    yield _FROM_TO, lambda _: " to "
    yield _SHORT_DAY, lambda m: f"{_DAYS[m[1][:3].casefold()]}"
    yield _POUNDS, _say_pounds
    yield _PENCE, lambda m: f"{m[1]} penny" if m[1] == "1" else f"{m[1]} pence"
    yield _ISO_DATE, lambda m: _say_date(m[3], m[2], m[1])
    yield _SLASH_DATE, lambda m: _say_date(m[1], m[2], m[3])
    yield _LONG_DATE, lambda m: _say_date(m[1], m[2], m[3])
    yield _YEAR, lambda m: f"{m[1]} {m[2][:2]} {m[2][2:]}" if m[2][2:] != "00" else None
    yield _TIME, _say_time
    yield _HOUR, lambda m: f"{m[1]} {(m[2] or m[3]).upper()}M"
    yield _PHONE, _say_digits
    yield _AND_OR, lambda _: "or"
    yield _SLASH, lambda _: " or "
    yield _AMPERSAND, lambda _: " and "
    yield _KISSES, lambda _: "kisses"


# A line between two times or two sums is said; between other numbers it may mean anything.
_FROM_TO = re.compile(
    r"(?<=[\dm])\s?[-–]\s?(?=£\d)|(?<=\d[ap]m)\s?[-–]\s?(?=\d)|(?<=:\d\d)\s?[-–]\s?(?=\d{1,2}(?::|[ap]m))"
)
_DAYS = MappingProxyType(
    {
        "mon": "Monday",
        "tue": "Tuesday",
        "wed": "Wednesday",
        "thu": "Thursday",
        "fri": "Friday",
        "sat": "Saturday",
        "sun": "Sunday",
    }
)
# "Sat" and "sun" are words too: they are days only before a day of the month.
_SHORT_DAY = re.compile(
    r"\b(Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?(?=,?\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?\b)"
)
_POUNDS = re.compile(r"£\s?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{2}))?(?![\d.]\d)")
_PENCE = re.compile(r"\b(\d{1,3})p\b")
_ISO_DATE = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_SLASH_DATE = re.compile(r"\b(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})\b")
_LONG_DATE = re.compile(
    rf"\b(?:[Tt]he\s+)?(\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?({_MONTH})\b\.?(?:,?\s+(\d{{4}})\b)?"
)
_YEAR = re.compile(r"\b(in|since|from|until|till|by|of|year)\s+(1[1-9]\d{2}|20[1-9]\d)\b", re.IGNORECASE)
_HALF = r"\s?(?:[ap]m\b|[ap]\.m\.)"
_TIME = re.compile(
    rf"\b([01]?\d|2[0-3])(?::([0-5]\d)(?![:\d])|\.([0-5]\d)(?={_HALF}))({_HALF})?", re.IGNORECASE
)
_HOUR = re.compile(r"\b(1[0-2]|[1-9])\s?(?:([ap])m\b|([ap])\.m\.)", re.IGNORECASE)
_PHONE = re.compile(r"(?<![\d.,])(?:\+\d{1,3}[ -]?|0)\d{2,4}(?:[ -]?\d{3,4}){1,3}(?![\d.,]\d)\b")
_AND_OR = re.compile(r"\band/or\b", re.IGNORECASE)
_SLASH = re.compile(r"(?<=[^\W\d_])/(?=[^\W\d_])")
_AMPERSAND = re.compile(r"&")
_KISSES = re.compile(r"\b[xX]{2,}\b")


def _say_pounds(match: re.Match[str]) -> str:
    pounds, pence = int(match[1].replace(",", "")), int(match[2] or 0)
    if not pounds and pence:
        return f"{pence} penny" if pence == 1 else f"{pence} pence"
    words = f"{match[1]} pound" if pounds == 1 else f"{match[1]} pounds"
    return f"{words} {pence}" if pence else words


def _say_digits(match: re.Match[str]) -> str:
    digits = " ".join(digit for digit in match.group() if digit.isdigit())
    return f"plus {digits}" if match.group().startswith("+") else digits


def _say_date(day: str, month: str, year: str | None) -> str | None:
    number = int(month) if month.isdigit() else _month_number(month)
    if not 1 <= number <= 12 or not 1 <= int(day) <= 31:
        return None
    words = f"the {_ordinal(int(day))} of {_MONTHS[number - 1]}"
    return f"{words} {_say_year(year)}" if year else words


def _month_number(name: str) -> int:
    return next(
        index for index, month in enumerate(_MONTHS, 1) if month[:3].casefold() == name[:3].casefold()
    )


def _ordinal(day: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{'th' if 11 <= day <= 13 else ending}"


def _say_year(year: str) -> str:
    if len(year) == 2:
        year = f"20{year}"
    is_in_pairs = year[2:] != "00" and not year.startswith("200") and year[2] != "0"
    return f"{year[:2]} {year[2:]}" if is_in_pairs else year


def _say_time(match: re.Match[str]) -> str:
    hour, minutes = int(match[1]), match[2] or match[3]
    half = f" {match[4].strip()[0].upper()}M" if match[4] else ""
    if minutes == "00":
        clock = f"{hour} hundred" if hour > 12 else "midnight" if hour == 0 else f"{hour} o'clock"
        return f"{hour}{half}" if half else clock
    spoken_minutes = f"oh {minutes[1]}" if minutes[0] == "0" else minutes
    return f"{hour} {spoken_minutes}{half}"
