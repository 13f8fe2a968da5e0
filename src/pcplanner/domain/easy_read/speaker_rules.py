"""Check that the plan of a person speaks as "I" (CHECKS ER-07)."""

from collections.abc import Iterator
from dataclasses import dataclass

from pcplanner.domain.easy_read.findings import Finding
from pcplanner.domain.easy_read.reading import Reading, Sentence, Word
from pcplanner.domain.easy_read.word_lists import grammar
from pcplanner.domain.words import say

_OTHERS = frozenset({"client", "person", "individual", "resident", "tenant", "patient", "user"})
_PRONOUNS = frozenset({"he", "she"})
_LITTLE = frozenset({"really", "also", "always", "often", "never", "sometimes", "usually", "only"})


@dataclass(frozen=True, slots=True)
class Speaker:
    """Say whose plan it is and what they are called, so that a line about them is told from one by them."""

    name: str = ""

    @property
    def names(self) -> frozenset[str]:
        """Return what the person is called, in small letters: the whole name and each part of it."""
        return frozenset(x.lower() for x in (self.name, *self.name.split()) if len(x) > 1)


def speaks_as_i(reading: Reading, speaker: Speaker | None) -> Iterator[Finding]:
    """Find where a plan says "he likes", "the client likes" or the person's name for "I"."""
    is_first = True
    for sentence in reading.sentences:
        words = sentence.words
        for index in range(len(words)):
            found = _subject(reading, words, index, speaker, is_first=is_first)
            if found:
                yield _found(reading, sentence, *found)
                break
        # After somebody was named, "she" may well be them.
        is_first = is_first and not words


def _subject(
    reading: Reading, words: tuple[Word, ...], index: int, speaker: Speaker | None, *, is_first: bool
) -> tuple[int, int, str] | None:
    """Return the first and last word of what stands for "I" here, and what to say in its place."""
    word = words[index]
    if word.key == "the" and index + 2 < len(words):
        last = index + 1 + (words[index + 1].key == "service")
        if words[last].key in _OTHERS:
            return _with_verb(reading, words, index, last)
    if speaker is None:
        return None
    if word.key in _PRONOUNS and index == 0 and is_first:
        return _with_verb(reading, words, index, index)
    first_name = speaker.name.split()[0].lower() if speaker.name.split() else ""
    if first_name and word.key == f"{first_name}'s" and word.text[0].isupper():
        return index, index, "My" if index == 0 else "my"
    if first_name and word.key == first_name and word.text[0].isupper():
        last = index + _rest_of_name(words, index, speaker)
        return _with_verb(reading, words, index, last)
    return None


def _rest_of_name(words: tuple[Word, ...], index: int, speaker: Speaker) -> int:
    rest = [x.lower() for x in speaker.name.split()[1:]]
    follows = [x.key for x in words[index + 1 : index + 1 + len(rest)]]
    return len(rest) if rest and follows == rest else 0


def _with_verb(
    reading: Reading, words: tuple[Word, ...], first: int, last: int
) -> tuple[int, int, str] | None:
    verb = last + 1
    between = ""
    if verb < len(words) and words[verb].key in _LITTLE:
        between = f"{words[verb].text} "
        verb += 1
    if verb >= len(words) or not reading.is_joined(words[verb - 1], words[verb]):
        return None
    spoken = grammar().spoken_as_i.get(words[verb].key)
    return (first, verb, f"I {between}{spoken}") if spoken else None


def _found(reading: Reading, sentence: Sentence, first: int, last: int, instead: str) -> Finding:
    start, end = sentence.words[first].start, sentence.words[last].end
    text = " ".join(reading.text[start:end].split())
    line = reading.line_of(start)
    return Finding("ER-07", line, start, end, text, say("easy_read.speaks_as_i"), instead)
