"""Break sentences into lines that fit, without losing or splitting a word."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pcplanner.documents.fonts import text_width
from pcplanner.documents.measures import MOST_CHARACTERS
from pcplanner.documents.model import Sentence, Span
from pcplanner.documents.script import runs_backwards

_SPACES = re.compile(r"[^\S\u00a0\u202f]+")
_HAN = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\U00020000-\U0003ffff]")
_OPENS, _CLOSES = "（「『《〈【“‘([{", "）」』》〉】”’，。、；：！？)]},.;:!?…"
_MOST_LINES_TO_EVEN_OUT = 4
_COMMA_IS_WORTH = 0.05


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of a sentence: its spans, how wide it is, and whether a space parts it from the next.

    ``is_backwards`` says that the sentence runs from right to left.
    """

    spans: tuple[Span, ...]
    width: float
    has_space_after: bool = False
    is_backwards: bool = False

    @property
    def text(self) -> str:
        """Return the words of the line."""
        return "".join(span.words for span in self.spans)


@dataclass(frozen=True, slots=True)
class _Word:
    """A word with its looks; ``joins`` says that it goes on from the one before without a space."""

    spans: tuple[Span, ...]
    width: float
    letters: int
    joins: bool = False


def wrap(
    sentence: Sentence, size: float, width: float, most_characters: int = MOST_CHARACTERS
) -> tuple[TextLine, ...]:
    """Return the lines of a sentence, about even in length where there are few."""
    space = text_width(" ", size, all(span.is_bold for span in sentence.spans))
    words = [part for word in _words(sentence, size) for part in _pieces(word, size, width, most_characters)]
    lines = _fill(words, width, space, most_characters)
    if 1 < len(lines) <= _MOST_LINES_TO_EVEN_OUT and not any(word.joins for word in words):
        lines = _evened(words, len(lines), width, space, most_characters)
    following = [*lines[1:], []] if lines else []
    is_backwards = runs_backwards(sentence.text)
    return tuple(
        _line(line, space, has_space_after=bool(after) and not after[0].joins, is_backwards=is_backwards)
        for line, after in zip(lines, following, strict=True)
    )


def wrap_plain(words: str, size: float, width: float, *, is_bold: bool = False) -> tuple[TextLine, ...]:
    """Return the lines of words that all look the same, with no limit but the width."""
    return wrap(Sentence((Span(words, is_bold),)), size, width, most_characters=1_000_000)


def _words(sentence: Sentence, size: float) -> Iterator[_Word]:
    current: list[Span] = []
    for span in sentence.spans:
        parts = _SPACES.split(span.words)
        for index, part in enumerate(parts):
            if index and current:
                yield _word(tuple(current), size)
                current = []
            if part:
                current.append(Span(part, span.is_bold))
    if current:
        yield _word(tuple(current), size)


def _word(spans: tuple[Span, ...], size: float, *, joins: bool = False) -> _Word:
    width = sum(text_width(span.words, size, span.is_bold) for span in spans)
    return _Word(spans, width, sum(len(span.words) for span in spans), joins)


def _pieces(word: _Word, size: float, width: float, most: int) -> Iterator[_Word]:
    """Yield a word whole, or cut between letters when no line could hold it; Chinese breaks anywhere."""
    has_signs = any(_HAN.search(span.words) for span in word.spans)
    parts = [_word(sign, size) for sign in _signs(word)] if has_signs else [word]
    for index, part in enumerate(parts):
        for piece in _cut(part, size, width, most):
            yield replace(piece, joins=piece.joins or index > 0)


def _cut(word: _Word, size: float, width: float, most: int) -> Iterator[_Word]:
    if word.width <= width and word.letters <= most:
        yield word
        return
    piece: tuple[Span, ...] = ()
    has_begun = False
    for letter in _letters(word):
        longer = _joined(piece, letter)
        if piece and (_spans_width(longer, size) > width or sum(len(x.words) for x in longer) > most):
            yield _word(piece, size, joins=has_begun)
            has_begun = True
            longer = (letter,)
        piece = longer
    if piece:
        yield _word(piece, size, joins=has_begun)


def _signs(word: _Word) -> Iterator[tuple[Span, ...]]:
    """Yield the pieces of a word that may each begin a line: never a sign that closes something."""
    piece: tuple[Span, ...] = ()
    for letter in _letters(word):
        before = piece[-1].words[-1] if piece else ""
        is_latin = not _HAN.search(before + letter.words)
        if piece and not is_latin and before not in _OPENS and letter.words[0] not in _CLOSES:
            yield piece
            piece = ()
        piece = _joined(piece, letter)
    if piece:
        yield piece


def _letters(word: _Word) -> Iterator[Span]:
    """Yield the letters of a word, each with the marks that stand on it."""
    for span in word.spans:
        letter = ""
        for character in span.words:
            if letter and not unicodedata.combining(character):
                yield Span(letter, span.is_bold)
                letter = ""
            letter += character
        if letter:
            yield Span(letter, span.is_bold)


def _joined(spans: tuple[Span, ...], more: Span) -> tuple[Span, ...]:
    if spans and spans[-1].is_bold == more.is_bold:
        return (*spans[:-1], Span(spans[-1].words + more.words, more.is_bold))
    return (*spans, more)


def _spans_width(spans: tuple[Span, ...], size: float) -> float:
    return sum(text_width(span.words, size, span.is_bold) for span in spans)


def _fill(words: list[_Word], width: float, space: float, most: int) -> list[list[_Word]]:
    lines: list[list[_Word]] = []
    used, letters = 0.0, 0
    for word in words:
        gap, letter = (0.0, 0) if word.joins else (space, 1)
        fits = used + gap + word.width <= width and letters + letter + word.letters <= most
        if lines and fits:
            lines[-1].append(word)
            used, letters = used + gap + word.width, letters + letter + word.letters
        else:
            lines.append([word])
            used, letters = word.width, word.letters
    return lines


def _evened(words: list[_Word], count: int, width: float, space: float, most: int) -> list[list[_Word]]:
    """Return so many lines, as even as can be, sooner broken after a comma than elsewhere."""
    best: dict[tuple[int, int], tuple[float, int]] = {(0, 0): (0.0, 0)}
    for line in range(1, count + 1):
        for end in range(line, len(words) + 1):
            used, letters = -space, -1
            for start in range(end - 1, line - 2, -1):
                used += space + words[start].width
                letters += 1 + words[start].letters
                if used > width or letters > most:
                    break
                before = best.get((line - 1, start))
                if before is None:
                    continue
                ends_well = end < len(words) and words[end - 1].spans[-1].words.endswith(",")
                cost = before[0] + (1 - used / width) ** 2 - (_COMMA_IS_WORTH if ends_well else 0.0)
                if (line, end) not in best or cost < best[line, end][0]:
                    best[line, end] = (cost, start)
    lines: list[list[_Word]] = []
    end = len(words)
    for line in range(count, 0, -1):
        start = best[line, end][1]
        lines.insert(0, words[start:end])
        end = start
    return lines


def _line(words: list[_Word], space: float, *, has_space_after: bool, is_backwards: bool) -> TextLine:
    spans: tuple[Span, ...] = ()
    for index, word in enumerate(words):
        for number, span in enumerate(word.spans):
            if index and not number and not word.joins:
                spans = _joined(spans, Span(" ", spans[-1].is_bold and span.is_bold))
            spans = _joined(spans, span)
    width = sum(word.width for word in words) + space * sum(not word.joins for word in words[1:])
    return TextLine(spans, width, has_space_after, is_backwards)
