"""Check for passive voice, double negatives, sayings and jargon (CHECKS ER-08)."""

from collections.abc import Iterator

from pcplanner.domain.dates import DAYS, MONTHS
from pcplanner.domain.easy_read.findings import Finding
from pcplanner.domain.easy_read.inflecting import is_counted
from pcplanner.domain.easy_read.phrases import Match, PhraseBook
from pcplanner.domain.easy_read.reading import Reading, Sentence, Word
from pcplanner.domain.easy_read.word_lists import grammar, idioms, jargon
from pcplanner.domain.words import say

_ARTICLES = frozenset({"a", "an"})
_DETERMINERS = frozenset({"a", "an", "the", "my", "your", "his", "her", "our", "their", "this", "that"})
_CALENDAR = frozenset(x.lower() for x in (*DAYS, *MONTHS))
_MARKS = frozenset(",;:.!?/–—()")


def passive(reading: Reading, sentence: Sentence) -> Iterator[Finding]:
    """Find where nobody is named who does something."""
    words, known = sentence.words, grammar()
    index = 0
    while index < len(words):
        last = _participle(reading, words, index) if words[index].key in known.be else None
        if last is None:
            index += 1
            continue
        by = _doer(reading, words, last)
        if by or words[last].key not in known.states:
            end = by or last
            yield _at(reading, (words[index], words[end]), say("easy_read.passive"))
        index = last + 1


def _participle(reading: Reading, words: tuple[Word, ...], be: int) -> int | None:
    known, index = grammar(), be + 1
    while index < len(words) and reading.is_joined(words[index - 1], words[index]):
        key = words[index].key
        if not (key in known.between or (key.endswith("ly") and len(key) > 4)):
            return index if _is_participle(key) else None
        index += 1
    return None


def _is_participle(key: str) -> bool:
    known = grammar()
    is_regular = key.endswith("ed") and len(key) > 4 and key not in known.not_participles
    return is_regular or key in known.participles


def _doer(reading: Reading, words: tuple[Word, ...], last: int) -> int | None:
    """Return who does it, after "by"; a day or the person's own self does nothing."""
    if last + 2 >= len(words) or words[last + 1].key != "by":
        return None
    doer = words[last + 2]
    is_doer = doer.key not in grammar().not_doers | _CALENDAR and not doer.key[0].isdigit()
    return last + 2 if is_doer and reading.is_joined(words[last], words[last + 1]) else None


def double_no(reading: Reading, sentence: Sentence) -> Iterator[Finding]:
    """Find 2 words that say no in one part of a sentence."""
    words, known = sentence.words, grammar()
    if not any(map(_is_negative, words)):
        return
    no: Word | None = None
    for index, word in enumerate(words):
        before = words[index - 1] if index else None
        if word.key in known.clause_ends or (before and _MARKS & set(reading.text[before.end : word.start])):
            no = None
        if no and word.key in known.not_un and _is_not(no) and no in words[max(index - 2, 0) : index]:
            bare = word.text[2:]
            instead = bare if word.key.startswith("un") and no.key == "not" and no is before else ""
            yield _at(reading, (no, word), say("easy_read.double_no"), instead)
            no = None
        elif no and _is_negative(word) and not (no.key == "no" and word.key == "one"):
            yield _at(reading, (no, word), say("easy_read.double_no"))
            no = None
        elif _is_negative(word):
            no = word


def _is_not(word: Word) -> bool:
    return word.key == "not" or word.key.endswith("n't")


def _is_negative(word: Word) -> bool:
    return word.key in grammar().negatives or word.key.endswith("n't")


def sayings(reading: Reading, sentence: Sentence) -> Iterator[Finding]:
    """Find sayings that some readers take word for word."""
    yield from _plainer(reading, sentence, idioms())


def office_words(reading: Reading, sentence: Sentence) -> Iterator[Finding]:
    """Find jargon."""
    yield from _plainer(reading, sentence, jargon())


def _plainer(reading: Reading, sentence: Sentence, book: PhraseBook) -> Iterator[Finding]:
    for match in book.matches(reading, sentence.words):
        first, instead = _fitted(reading, sentence.words, match)
        if instead and match.first == 0 and sentence.words[0].text[0].isupper():
            instead = instead[0].upper() + instead[1:]
        place = sentence.words[first], sentence.words[match.last]
        yield _at(reading, place, match.phrase.why, instead)


def _fitted(reading: Reading, words: tuple[Word, ...], match: Match) -> tuple[int, str]:
    """Return where the plainer words begin, and those words with the right "a" or "an" before them."""
    first, instead = match.first, match.phrase.instead
    if not instead or first == 0 or not reading.is_joined(words[first - 1], words[first]):
        return first, instead
    before = words[first - 1]
    if instead.startswith(("a ", "the ")) and before.key in _DETERMINERS:
        return first, instead.split(" ", 1)[1]
    if before.key not in _ARTICLES:
        return first, instead
    article = _article(match, instead)
    if article == before.key:
        return first, instead
    fitted = f"{article} {instead}".strip()
    return first - 1, fitted[0].upper() + fitted[1:] if before.text[0].isupper() else fitted


def _article(match: Match, instead: str) -> str:
    if match.phrase.is_noun and not is_counted(instead.partition(" ")[0]):
        return ""
    return "an" if instead[0].lower() in "aeio" or instead.startswith(("up", "un")) else "a"


def _at(reading: Reading, words: tuple[Word, Word], why: str, instead: str = "") -> Finding:
    start, end = words[0].start, words[1].end
    line = reading.line_of(start)
    return Finding("ER-08", line, start, end, " ".join(reading.text[start:end].split()), why, instead)
