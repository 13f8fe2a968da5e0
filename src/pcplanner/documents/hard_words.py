"""Explain hard words where they are used, from a table that can be edited (CHECKS PD-12)."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from pcplanner.documents.model import Block, Chapter, HardWord, PictureRow, PromiseGroup, Sentence, Span
from pcplanner.domain.assets import asset_path
from pcplanner.domain.pictures import symbol
from pcplanner.domain.text import sentences


class HardWords:
    """Know some hard words, find them in sentences and explain each once in a chapter."""

    def __init__(self, words: Iterable[HardWord]) -> None:
        self._words = {hard.word: hard for hard in words}
        longest_first = sorted(self._words, key=len, reverse=True)
        one_of = "|".join(re.escape(word) for word in longest_first)
        self._pattern = re.compile(rf"(?<!\w)({one_of})(s?)(?!\w)", re.IGNORECASE)

    def _explained(self, blocks: Iterable[Block]) -> Iterator[Block]:
        seen: set[str] = set()
        for block in blocks:
            match block:
                case PictureRow():
                    yield self._explained_row(block, seen)
                case PromiseGroup():
                    yield replace(block, rows=tuple(self._explained_row(row, seen) for row in block.rows))
                case _:
                    yield block

    @property
    def words(self) -> tuple[str, ...]:
        """Return the words that are known."""
        return tuple(self._words)

    def explained_chapter(self, chapter: Chapter) -> Chapter:
        """Return a chapter with the first use of each hard word bold and with its box."""
        return replace(chapter, blocks=tuple(self._explained(chapter.blocks)))

    def _explained_row(self, row: PictureRow, seen: set[str]) -> PictureRow:
        found: list[HardWord] = []
        told = tuple(self._marked(sentence, seen, found) for sentence in row.sentences)
        after = tuple(self._marked(sentence, seen, found) for sentence in row.afterwards)
        if not found:
            return row
        return replace(row, sentences=told, afterwards=after, hard_words=tuple(found))

    def _marked(self, sentence: Sentence, seen: set[str], found: list[HardWord]) -> Sentence:
        spans: list[Span] = []
        for span in sentence.spans:
            start = 0
            for match in self._pattern.finditer(span.words):
                word = match[1].casefold()
                if word in seen:
                    continue
                seen.add(word)
                found.append(self._words[word])
                spans += [Span(span.words[start : match.start()], span.is_bold), Span(match[0], is_bold=True)]
                start = match.end()
            spans.append(Span(span.words[start:], span.is_bold))
        return replace(sentence, spans=tuple(x for x in spans if x.words))


def used_in(chapters: Iterable[Chapter]) -> tuple[HardWord, ...]:
    """Return the hard words that are explained in chapters, in the order of the alphabet."""
    blocks = [block for chapter in chapters for block in chapter.blocks]
    rows = [x for x in blocks if isinstance(x, PictureRow)]
    rows += [row for x in blocks if isinstance(x, PromiseGroup) for row in x.rows]
    return tuple(sorted({hard for row in rows for hard in row.hard_words}, key=lambda x: x.word))


def _bold_once(word: str, sentence: str) -> Sentence:
    before, found, after = re.split(
        rf"(?<!\w)({re.escape(word)}\w*)", sentence, maxsplit=1, flags=re.IGNORECASE
    )
    return Sentence(tuple(x for x in (Span(before), Span(found, is_bold=True), Span(after)) if x.words))


@cache
def hard_words() -> HardWords:
    """Return the hard words of planning that come with the program."""
    return HardWords(_read())


def _read() -> Iterator[HardWord]:
    path = asset_path("templates/hard_words.toml")
    for word, entry in tomllib.loads(path.read_text(encoding="utf-8")).items():
        first, *rest = sentences(entry["means"])
        meaning = (_bold_once(word, first), *(Sentence((Span(x),)) for x in rest))
        yield HardWord(word, meaning, symbol(entry["symbol"]))
