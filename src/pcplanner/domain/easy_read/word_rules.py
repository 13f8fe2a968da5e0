"""Check words: easy ones, and one word for one thing (CHECKS ER-04, ER-05)."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache

from pcplanner.domain.easy_read.findings import Finding
from pcplanner.domain.easy_read.phrases import Match
from pcplanner.domain.easy_read.reading import Reading, Sentence, Word
from pcplanner.domain.easy_read.word_lists import plain_words, same_things, signs
from pcplanner.domain.syllables import syllables
from pcplanner.domain.words import say

HARD_SYLLABLES = 3
_LONGEST_HEARD = 40
_REMEMBERED = 20_000

_ENDINGS = ("s", "es", "d", "ed", "ing", "r", "er", "st", "est", "ly", "y", "ness", "ful", "less")
_HARD_ENDINGS = (
    "tion", "sion", "ment", "ity", "ness", "ance", "ence", "ism", "ise", "ate", "ing", "ed", "ly", "able",
    "ible", "al", "ive", "ous", "ments", "tions", "ities",
)  # fmt: skip


def hard_words(
    sentences: Iterable[Sentence], names: Collection[str], told: Collection[tuple[int, int]]
) -> Iterator[Finding]:
    """Find each hard word once (ER-04), but for names and what was told already."""
    seen: set[str] = set()
    for sentence in sentences:
        for word in sentence.words:
            if word.key in seen or not is_hard_here(sentence, word, names) or _is_in(word, told):
                continue
            seen.add(word.key)
            key = "easy_read.long_word" if beats(word.key) >= HARD_SYLLABLES else "easy_read.rare_word"
            yield Finding("ER-04", sentence.line, word.start, word.end, word.text, say(key))


def is_hard_here(sentence: Sentence, word: Word, names: Collection[str]) -> bool:
    """Say whether a word is hard where it stands; a name or letters everybody says are not."""
    if not is_hard(word.key):
        return False
    bare = word.key.removesuffix("'s")
    return not (word.key in names or bare in names or _is_a_name(sentence, word))


def _is_a_name(sentence: Sentence, word: Word) -> bool:
    if not word.text[0].isupper():
        return False
    if word is not sentence.words[0] or word.text.isupper():
        return True
    # A capital begins every sentence: only a word that is made like a hard one is no name there.
    return not word.key.endswith(_HARD_ENDINGS)


@lru_cache(_REMEMBERED)
def beats(word: str) -> int:
    """Return about how many syllables a word has; no word that is said has more than 40 letters."""
    return syllables(word[:_LONGEST_HEARD])


@lru_cache(_REMEMBERED)
def is_hard(word: str) -> bool:
    """Say whether a word is outside of the plain words and their usual forms."""
    if any(c.isdigit() for c in word) or not word.isascii():
        return False
    known, parts = plain_words(), word.replace(".", "-").replace(",", "-").split("-")
    if word in known or all(_is_plain(part) for part in parts):
        return False
    return len(word) > 1


def _is_plain(part: str) -> bool:
    known = plain_words()
    bare = part.removesuffix("'s").removesuffix("'")
    if len(bare) < 2 or bare in known:
        return True
    return any(stem in known for stem in _stems(bare))


def _stems(word: str) -> Iterator[str]:
    """Return what a word may be a form of."""
    for ending in _ENDINGS:
        if not word.endswith(ending):
            continue
        stem = word[: -len(ending)]
        if len(stem) < 2:
            continue
        yield stem
        if ending in {"ing", "er", "ed", "est", "y"}:
            yield stem + "e"
            if stem[-1] == stem[-2]:
                yield stem[:-1]
        if stem.endswith("i"):
            yield stem[:-1] + "y"
        if stem.endswith("ie") and ending in {"s", "d", "r", "st"}:
            yield stem[:-2] + "y"
    if word.startswith("un") and len(word) > 4:
        yield word[2:]


def two_names(readings: Sequence[Reading]) -> Iterator[tuple[int, Finding]]:
    """Find the same thing named with 2 words (ER-05), with the number of the text it was found in."""
    first: dict[str, str] = {}
    told: set[tuple[str, str]] = set()
    for number, reading in enumerate(readings):
        for sentence in reading.sentences:
            for match in same_things().matches(reading, sentence.words):
                group, root = match.phrase.why, match.phrase.root
                first.setdefault(group, root)
                if first[group] != root and (group, root) not in told:
                    told.add((group, root))
                    yield number, _two_names(reading, sentence, match, first[group])


def _two_names(reading: Reading, sentence: Sentence, match: Match, first: str) -> Finding:
    start, end = sentence.words[match.first].start, sentence.words[match.last].end
    text = reading.text[start:end]
    is_plural = match.phrase.instead != match.phrase.root
    forms = [x.instead for x in same_things() if x.root == first and x.why == match.phrase.why]
    instead = next((x for x in forms if (x != first) == is_plural), first)
    if text[0].isupper() and match.first == 0:
        instead = instead[0].upper() + instead[1:]
    why = say("easy_read.two_names", found=text, first=first)
    return Finding("ER-05", reading.line_of(start), start, end, text, why, instead)


def is_known_letters(word: Word) -> bool:
    """Say whether letters such as TV are ones everybody says."""
    return word.text in signs().acronyms


def _is_in(word: Word, places: Collection[tuple[int, int]]) -> bool:
    return (word.start, word.end) in places
