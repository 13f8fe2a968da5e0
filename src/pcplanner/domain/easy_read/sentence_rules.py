"""Check how sentences are built: their length, one idea each, one on a line (CHECKS ER-01 to ER-03)."""

import re
from collections.abc import Iterator

from pcplanner.domain.easy_read.findings import Finding
from pcplanner.domain.easy_read.reading import Reading, Sentence, Word
from pcplanner.domain.easy_read.word_lists import grammar, plain_words
from pcplanner.domain.words import say

LONG_WORDS = 15
TOO_LONG_WORDS = 20

_FEWEST_IN_HALF = 3
_SPLITS = frozenset({"and", "but", "so", "because"})
_ALWAYS_JOINS = frozenset({"because", "if", "unless"})
_AFTER_WHICH = frozenset(
    "choose chose decide know ask say see tell pick on in to of for at from with by about".split()  # noqa: SIM905
)
_STOPS = re.compile(r";|:(?=\s*[^\W\d_])(?!//)")
_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]|[()\[\]]")
_BROKEN = re.compile(r"([^\W\d_]+)-[ \t\r]*\n[ \t]*(?=([^\W\d_]+))")


def length(reading: Reading, sentence: Sentence) -> Iterator[Finding]:
    """Find a sentence that is too long (ER-01), with 2 shorter ones where it can be parted."""
    count = len(sentence.words)
    if count > LONG_WORDS:
        is_strong = count > TOO_LONG_WORDS
        why = say("easy_read.too_long" if is_strong else "easy_read.long", count=count)
        yield _whole(reading, sentence, "ER-01", why, is_strong=is_strong)


def one_idea(reading: Reading, sentence: Sentence) -> Iterator[Finding]:
    """Find marks inside a sentence and more clauses than one reader can hold (ER-02)."""
    text, start = reading.of(sentence), sentence.start
    for found in _STOPS.finditer(text):
        if found.end() < len(text):
            yield _mark(reading, sentence, found)
    for found in _BRACKETS.finditer(text):
        why = say("easy_read.bracket")
        place = start + found.start(), start + found.end()
        yield Finding("ER-02", reading.line_of(place[0]), *place, _flat(found[0]), why)
    if _has_many_clauses(sentence):
        yield _whole(reading, sentence, "ER-02", say("easy_read.clauses"))


def own_line(reading: Reading) -> Iterator[Finding]:
    """Find 2 sentences on one line, and a word that is broken at the end of a line (ER-03)."""
    last_line = 0
    for sentence in reading.sentences:
        if sentence.line == last_line and sentence.words:
            text = _flat(reading.of(sentence))
            why = say("easy_read.own_line")
            yield Finding("ER-03", sentence.line, sentence.start, sentence.end, text, why)
        last_line = sentence.last_line
    for found in _BROKEN.finditer(reading.text):
        whole = found[1] + found[2]
        joined = found[1] if whole.lower() in plain_words() else f"{found[1]}-"
        why = say("easy_read.broken_word")
        yield Finding("ER-03", reading.line_of(found.start()), *found.span(), f"{found[1]}-", why, joined)


def _mark(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Finding:
    start = sentence.start + found.start()
    after = re.compile(r"\s*(\w)?").match(reading.text, start + 1)
    end = after.end() if after else start + 1
    instead = ""
    if found[0] == ";" and after and after[1]:
        instead = f". {after[1].upper()}"
    why = say("easy_read.mark", found=found[0])
    text = _flat(reading.text[start:end])
    return Finding("ER-02", reading.line_of(start), start, end, text, why, instead)


def _has_many_clauses(sentence: Sentence) -> bool:
    known, light = grammar(), 0
    for index, word in enumerate(sentence.words[1:], 1):
        before = sentence.words[index - 1]
        if word.key in known.heavy_joins and not (word.key == "which" and before.key in _AFTER_WHICH):
            return True
        light += _joins(sentence.words, index)
    return light > 1


def _joins(words: tuple[Word, ...], index: int) -> bool:
    known, key = grammar(), words[index].key
    if key in _ALWAYS_JOINS:
        return True
    following = words[index + 1].key if index + 1 < len(words) else ""
    is_subject = following.split("'")[0] in known.subjects
    return (key in known.light_joins or key == "and") and is_subject


def _whole(reading: Reading, sentence: Sentence, rule: str, why: str, *, is_strong: bool = False) -> Finding:
    text, parted = _flat(reading.of(sentence)), _parted(reading, sentence)
    return Finding(rule, sentence.line, sentence.start, sentence.end, text, why, parted, is_strong)


def _parted(reading: Reading, sentence: Sentence) -> str:
    """Return a sentence as 2, parted at the joining word nearest to its middle; empty where there is none."""
    words = sentence.words
    if reading.text[sentence.end - 1] == "?":
        return ""
    places = [n for n in range(len(words)) if words[n].key in _SPLITS and _can_part(words, n)]
    if not places:
        return ""
    middle = min(places, key=lambda n: abs(2 * n - len(words)))
    left = _flat(reading.text[sentence.start : words[middle].start]).rstrip(" ,–-")
    rest = _flat(reading.text[words[middle + 1].start : sentence.end])
    joint = {"and": "", "but": "But ", "so": "So ", "because": "This is because "}[words[middle].key]
    # What was "and we go" begins the new sentence, so its first letter grows.
    right = joint + rest if joint else rest[0].upper() + rest[1:]
    return f"{left}. {right}"


def _can_part(words: tuple[Word, ...], index: int) -> bool:
    before, after = index, len(words) - index - 1
    shortest, longest = min(before, after), max(before, after)
    return shortest >= _FEWEST_IN_HALF and longest < LONG_WORDS - 2 and _joined_to_subject(words, index)


def _joined_to_subject(words: tuple[Word, ...], index: int) -> bool:
    following = words[index + 1].key.split("'")[0] if index + 1 < len(words) else ""
    return following in grammar().subjects


def _flat(text: str) -> str:
    return " ".join(text.split())
