"""Explain hard words where they are used, from a table that can be edited (CHECKS PD-12)."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from pcplanner.documents.model import Block, Chapter, HardWord, PictureRow, PromiseGroup, Sentence, Span
from pcplanner.domain.hard_words import Meaning, meanings_for, pattern_of
from pcplanner.domain.text import sentences
from pcplanner.domain.word_choices import WordMeaning

_MOST_PLANS = 8


class HardWords:
    """Know some hard words, find them in sentences and explain each once in a chapter."""

    def __init__(self, words: Iterable[HardWord]) -> None:
        self._words = {hard.word: hard for hard in words}
        self._pattern = pattern_of(self._words)

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
    parts = re.split(rf"(?<!\w)({re.escape(word)}\w*)", sentence, maxsplit=1, flags=re.IGNORECASE)
    spans = (Span(x, is_bold=n == 1) for n, x in enumerate(parts))
    return Sentence(tuple(x for x in spans if x.words))


def hard_words() -> HardWords:
    """Return the hard words of planning that come with the program."""
    return hard_words_for(())


@lru_cache(_MOST_PLANS)
def hard_words_for(choices: tuple[WordMeaning, ...]) -> HardWords:
    """Return the hard words of one plan, with what they mean in it and without those switched off."""
    return HardWords(_told(x) for x in meanings_for(choices).values() if not x.is_off)


def _told(meaning: Meaning) -> HardWord:
    first, *rest = sentences(meaning.means)
    told = [_bold_once(meaning.word, first), *(Sentence((Span(x),)) for x in rest)]
    if not any(span.is_bold for span in told[0].spans):
        # Somebody's own words need not name the word, so that it stands before them.
        word = f"{meaning.word[0].upper()}{meaning.word[1:]}."
        told = [Sentence((Span(word, is_bold=True),)), *told]
    return HardWord(meaning.word, tuple(told), meaning.picture)
