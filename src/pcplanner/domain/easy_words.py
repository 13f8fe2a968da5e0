"""Check sentences against the easy read rules that a program can check (CHECKS ER-01 to ER-08).

It finds what to look at again; whether a sentence is easy is for a reader to say.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pcplanner.domain.plain_words import (
    ANSWERED_BY_SELF,
    IRREGULAR_PARTICIPLES,
    NOT_PARTICIPLES,
    NUMBER_WORDS,
    PLAIN_LONG_WORDS,
    PLAINER,
    SHORT_FORMS,
    STATES,
)
from pcplanner.domain.syllables import syllables
from pcplanner.domain.text import sentences
from pcplanner.domain.words import say

LONG_WORDS = 15
TOO_LONG_WORDS = 20
HARD_SYLLABLES = 3

_WORD = re.compile(r"[^\W_]+(?:['.,-][^\W_]+)*")
_BRACKETS = re.compile(r"[()\[\]]")
_STOPS = re.compile(r"[;:](?=\s+\S)|;")
_CAPITALS = re.compile(r"\b[A-Z]{2,}(?:\s+[A-Z]{2,})+\b")
_ROMAN = re.compile(r"\bX{0,3}(?:IX|IV|V?I{1,3}|V)?\b|\b(?:ii|iii|iv|vi|vii|viii|ix)\b")
_SLANTED = re.compile(r"(?<!\w)([*_]{1,3})(?=\S)[^*_]+(?<=\S)\1(?!\w)|</?(?:i|em|u)>", re.IGNORECASE)
_NUMERIC_DATE = re.compile(r"\b\d{1,2}([./-])\d{1,2}\1\d{2,4}\b")
_BE = (
    r"\b(?:am|is|are|was|were|be|been|being|gets?|got|getting"
    r"|(?:it|he|she|that|who)'s|(?:we|they|you)'re|I'm)"
)
_ADVERB = r"(?:not|always|never|often|also|now|then|still|just|only|well|all|both|being|\w+ly)"
_PASSIVE = re.compile(rf"{_BE}\s+(?:{_ADVERB}\s+)*(\w+)\b(\s+by\s+([^\W_]+))?", re.IGNORECASE)
_CLAUSE_END = re.compile(
    r"[,;:.!?/–—]|\b(?:and|but|or|nor|because|so|if|when|then|who|while|until|unless)\b", re.IGNORECASE
)
_NEGATIVE = re.compile(
    r"\b(?:not|no[ -]one|no|never|nobody|nothing|none|nowhere|cannot|without|neither|hardly|\w+n't)\b",
    re.IGNORECASE,
)
_NOT_UN = re.compile(
    r"\b(?:not|\w+n't)\s+(?:very\s+)?"
    r"(?:un(?:able|clear|common|fair|happy|kind|likely|safe|true|usual|wise|well)|impossible|incorrect)\b",
    re.IGNORECASE,
)
_SHORT_FORM = re.compile(
    rf"(?<![\w.])(?:{'|'.join(re.escape(x) for x in sorted(SHORT_FORMS, key=len, reverse=True))})(?!\w)",
    re.IGNORECASE,
)
_ACRONYMS = frozenset({"BSL", "CD", "DVD", "GP", "ID", "MP", "NHS", "OK", "PDF", "TV", "UK", "USB"})


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to look at again: the rule's id, why in plain words, and the words it is about.

    ``is_refused`` is for the one rule that needs a person's say-so (ER-01 over 20 words).
    """

    rule: str
    why: str
    about: str = ""
    is_refused: bool = False


def problems(text: str) -> tuple[Problem, ...]:
    """Return what breaks the easy read rules in a text, sentence by sentence; an empty tuple is good."""
    return tuple(problem for sentence in sentences(text) for problem in _of_sentence(sentence))


def count_words(sentence: str) -> int:
    """Return how many words a sentence has; "well-known", "don't" and "3.50" are one each."""
    return len(_words(_straight(sentence)))


def _of_sentence(sentence: str) -> Iterator[Problem]:
    straight = _straight(sentence)
    for check in (_length, _marks, _capitals, _signs, _numbers, _short_forms, _passive, _double_no, _plainer):
        yield from check(straight)
    yield from _hard_words(straight)


def _straight(sentence: str) -> str:
    return sentence.replace("’", "'").replace("‘", "'")


def _words(sentence: str) -> list[str]:
    return _WORD.findall(sentence)


def _length(sentence: str) -> Iterator[Problem]:
    count = len(_words(sentence))
    if count > TOO_LONG_WORDS:
        yield Problem("ER-01", say("easy_words.too_long", count=count), sentence, is_refused=True)
    elif count > LONG_WORDS:
        yield Problem("ER-01", say("easy_words.long", count=count), sentence)


def _marks(sentence: str) -> Iterator[Problem]:
    for found in (_STOPS.search(sentence), _BRACKETS.search(sentence)):
        if found:
            yield Problem("ER-02", say("easy_words.mark", found=found[0]), found[0])


def _capitals(sentence: str) -> Iterator[Problem]:
    for found in _CAPITALS.finditer(sentence):
        if not set(found[0].split()) <= _ACRONYMS:
            yield Problem("ER-06", say("easy_words.capitals", found=found[0]), found[0])


def _signs(sentence: str) -> Iterator[Problem]:
    if "%" in sentence:
        yield Problem("ER-06", say("easy_words.percent"), "%")
    for found in _SLANTED.finditer(sentence):
        yield Problem("ER-06", say("easy_words.slanted", found=found[0]), found[0])
    for found in _NUMERIC_DATE.finditer(sentence):
        yield Problem("ER-06", say("easy_words.date", found=found[0]), found[0])


def _numbers(sentence: str) -> Iterator[Problem]:
    for found in _ROMAN.finditer(sentence):
        # One capital letter alone is the word "I" or a name, such as "Plan X".
        if len(found[0]) > 1:
            yield _instead("ER-06", found[0], str(_roman_value(found[0].upper())))
    for word in _words(sentence):
        if word.lower() in NUMBER_WORDS:
            yield _instead("ER-06", word, NUMBER_WORDS[word.lower()])


def _roman_value(numeral: str) -> int:
    values = [{"I": 1, "V": 5, "X": 10}[letter] for letter in numeral]
    later = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, later, strict=True))


def _short_forms(sentence: str) -> Iterator[Problem]:
    for found in _SHORT_FORM.finditer(sentence):
        yield _instead("ER-06", found[0], SHORT_FORMS[found[0].lower()])


def _passive(sentence: str) -> Iterator[Problem]:
    for found in _PASSIVE.finditer(sentence):
        word, doer = found[1].lower(), (found[3] or "").lower()
        has_doer = bool(doer) and doer not in ANSWERED_BY_SELF and not doer.isdigit()
        if _is_participle(word) and (has_doer or word not in STATES):
            yield Problem("ER-08", say("easy_words.passive", found=found[0]), found[0])


def _is_participle(word: str) -> bool:
    is_regular = word.endswith("ed") and len(word) > 4 and word not in NOT_PARTICIPLES
    return is_regular or word in IRREGULAR_PARTICIPLES


def _double_no(sentence: str) -> Iterator[Problem]:
    clauses = _CLAUSE_END.split(sentence)
    if _NOT_UN.search(sentence) or any(len(_NEGATIVE.findall(clause)) > 1 for clause in clauses):
        yield Problem("ER-08", say("easy_words.double_no"), sentence)


def _plainer(sentence: str) -> Iterator[Problem]:
    spaced = " ".join(_words(sentence)).lower()
    for found, plain in PLAINER.items():
        if re.search(rf"\b{re.escape(found)}\b", spaced):
            yield _instead("ER-08", found, plain)


def _hard_words(sentence: str) -> Iterator[Problem]:
    for index, word in enumerate(_words(sentence)):
        is_a_name = index > 0 and word[0].isupper()
        if not is_a_name and any(_is_hard(part) for part in word.lower().removesuffix("'s").split("-")):
            yield Problem("ER-04", say("easy_words.hard_word", found=word), word)


def _is_hard(word: str) -> bool:
    if syllables(word) < HARD_SYLLABLES:
        return False
    stems = (word, *(word.removesuffix(end) for end in ("s", "es", "d", "ed", "ing", "ly", "er", "n't")))
    return not any(stem in PLAIN_LONG_WORDS for stem in stems)


def _instead(rule: str, found: str, plain: str) -> Problem:
    return Problem(rule, say("easy_words.instead", plain=plain, found=found), found)
