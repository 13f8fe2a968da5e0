"""Read a text as its sentences and words, each with its place in the text; any text, in linear time."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

_WORD = re.compile(r"[^\W_]+(?:['.,-][^\W_]+)*")
_CHUNK = re.compile(r"\S+")
_BULLET = re.compile(r"[-*•·–—o]+|\(?(?:\d{1,3}|[a-z])[.)]")
_CLOSERS = "\"'”)]*_"
_STOPS = (".", "!", "?", "…")
_NO_STOPS = frozenset({"dr.", "mr.", "mrs.", "ms.", "miss.", "st.", "prof.", "rev.", "e.g.", "i.e."})
_CUT_SHORT = frozenset({"etc.", "approx.", "vs.", "a.m.", "p.m."})
_WRAPPED_FROM = 40
_CURLY = str.maketrans({"’": "'", "‘": "'"})


@dataclass(frozen=True, slots=True)
class Word:
    """One word and its place in the text; ``key`` is how it is looked up."""

    text: str
    start: int
    end: int
    key: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its place in the text, the line it begins and ends on (from 1), and its words."""

    start: int
    end: int
    line: int
    last_line: int
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """A text with its apostrophes straight, letter for letter as long as it was, and its sentences."""

    text: str
    sentences: tuple[Sentence, ...] = ()
    line_starts: tuple[int, ...] = (0,)

    def of(self, sentence: Sentence) -> str:
        """Return the words of a sentence as they stand."""
        return self.text[sentence.start : sentence.end]

    def line_of(self, place: int) -> int:
        """Return the line a place is on, from 1."""
        return bisect_right(self.line_starts, place)

    def is_joined(self, first: Word, second: Word) -> bool:
        """Say whether nothing but space stands between two words that follow each other."""
        return self.text[first.end : second.start].isspace()


def read_text(text: str) -> Reading:
    """Return the sentences of a text; a new line ends one, unless a long line was only broken there."""
    straight = text.translate(_CURLY)
    starts = [0, *(found.end() for found in re.finditer("\n", straight))]
    sentences = tuple(_sentences(straight, starts))
    return Reading(straight, sentences, tuple(starts))


def words_of(text: str) -> tuple[Word, ...]:
    """Return the words of a text; "well-known", "don't" and "3.50" are one each."""
    return tuple(_words(text, 0, len(text)))


def count_words(text: str) -> int:
    """Return how many words a text has, as a reader counts them."""
    return len(words_of(text.translate(_CURLY)))


def _words(text: str, start: int, end: int) -> Iterator[Word]:
    for found in _WORD.finditer(text, start, end):
        yield Word(found[0], found.start(), found.end(), found[0].lower())


def _sentences(text: str, starts: list[int]) -> Iterator[Sentence]:
    begun: tuple[int, int] | None = None
    last_end = 0
    for line, (start, after) in enumerate(pairwise([*starts, len(text) + 1]), 1):
        chunks = list(_CHUNK.finditer(text, start, after - 1))
        if begun and not _goes_on(text, starts[line - 2], last_end, chunks):
            yield _made(text, begun, last_end, line - 1)
            begun = None
        for index, chunk in enumerate(chunks):
            if begun is None:
                if index == 0 and len(chunks) > 1 and _BULLET.fullmatch(chunk[0]):
                    continue
                begun = (chunk.start(), line)
            last_end = chunk.end()
            following = chunks[index + 1][0] if index + 1 < len(chunks) else ""
            if _is_end(chunk[0], following):
                yield _made(text, begun, last_end, line)
                begun = None
    if begun:
        yield _made(text, begun, last_end, len(starts))


def _made(text: str, begun: tuple[int, int], end: int, last_line: int) -> Sentence:
    return Sentence(begun[0], end, begun[1], last_line, tuple(_words(text, begun[0], end)))


def _goes_on(text: str, line_start: int, last_end: int, chunks: list[re.Match[str]]) -> bool:
    """Say whether a sentence that a long line ends without a stop goes on in the next line."""
    is_long = last_end - line_start >= _WRAPPED_FROM and text[last_end - 1] != ":"
    return is_long and bool(chunks) and chunks[0][0][0].islower() and not _BULLET.fullmatch(chunks[0][0])


def _is_end(chunk: str, following: str) -> bool:
    bare = chunk.rstrip(_CLOSERS)
    word = bare.lower().lstrip("([\"'“")
    if not bare.endswith(_STOPS) or word in _NO_STOPS or (word in _CUT_SHORT and following[:1].islower()):
        return False
    return not (bare == "No." and following[:1].isdigit())
