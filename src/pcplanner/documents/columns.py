"""Stack what stands right of a picture, and cut the stack where no page could hold it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from operator import itemgetter

from pcplanner.documents.measures import MOST_SENTENCES, Measures
from pcplanner.documents.model import HardWord, PictureRow, Sentence
from pcplanner.documents.pages import Group
from pcplanner.documents.paper import FamilyInk
from pcplanner.documents.parts import (
    Part,
    flag_part,
    hard_word_part,
    lines_part,
    sentence_parts,
    space_part,
    stacked,
    ticks_part,
)
from pcplanner.documents.wrap import TextLine, wrap

_FEWEST_LINES = 2
_BEFORE_AFTERWARDS = 0.25


def columns_of(
    row: PictureRow, measures: Measures, width: float, ink: FamilyInk, room: float
) -> Iterator[list[Part]]:
    """Yield the parts of a row for one column, or for as many columns as it takes to fit a page each."""
    whole = _boxes_last(row, measures, width, ink, room)
    if _fits(whole, room):
        yield whole
        return
    column: list[Part] = []
    if row.ticks:
        *before, column = _words_with_boxes_to_tick(row, measures, width, ink, room)
        yield from before
        row = replace(row, sentences=row.afterwards, afterwards=(), flags=(), ticks=())
    for part in _boxes_with_their_sentence(row, measures, width, ink, room):
        if column and not _fits([*column, part], room):
            yield column
            column = []
        column.append(part)
    yield column


def _words_with_boxes_to_tick(
    row: PictureRow, measures: Measures, width: float, ink: FamilyInk, room: float
) -> Iterator[list[Part]]:
    """Yield what boxes to tick are for, with the boxes; of very many words the last lines stay with them."""
    said = tuple(x for x in row.hard_words if any(_is_bold_in(x, y) for y in row.sentences))
    whole = _boxes_last(replace(row, afterwards=(), hard_words=said), measures, width, ink, room)
    if _fits(whole, room):
        yield whole
        return
    # There is no room for a box about a hard word too; the list at the end has it.
    told = tuple(_plainer(sentence, said) for sentence in row.sentences)
    lines = [(number, line) for number, x in enumerate(told) for line in wrap(x, measures.size, width)]
    boxes = _after_the_words(row, measures, width)
    fit = int((room - sum(p.height for p in boxes)) / measures.leading)
    last = max(1, min(fit, len(lines) - _FEWEST_LINES))
    first, rest = lines[:-last], lines[-last:]
    most = max(1, int(room / measures.leading))
    for start in range(0, len(first), most):
        yield _sentences_of(first[start : start + most], told, measures)
    yield [*_sentences_of(rest, told, measures), *boxes]


def _sentences_of(
    lines: Sequence[tuple[int, TextLine]], told: Sequence[Sentence], measures: Measures
) -> list[Part]:
    """Return lines as parts, one for each sentence they are of."""
    return [
        lines_part([line for _, line in some], measures, 0 if told[number].is_label else 1)
        for number, some in groupby(lines, key=itemgetter(0))
    ]


def _plainer(sentence: Sentence, hard_words: Sequence[HardWord]) -> Sentence:
    for hard in hard_words:
        sentence = _with_plain(hard, sentence)
    return sentence


def _fits(parts: Sequence[Part], room: float) -> bool:
    return sum(p.height for p in parts) <= room and sum(p.sentences for p in parts) <= MOST_SENTENCES


def _boxes_last(row: PictureRow, measures: Measures, width: float, ink: FamilyInk, room: float) -> list[Part]:
    parts = [p for sentence in row.sentences for p in sentence_parts(sentence, measures, width, room)]
    parts += _after_the_words(row, measures, width)
    if row.afterwards:
        parts.append(space_part(_BEFORE_AFTERWARDS * measures.leading))
    parts += [p for sentence in row.afterwards for p in sentence_parts(sentence, measures, width, room)]
    return parts + [hard_word_part(x, measures, width, ink) for x in row.hard_words]


def _boxes_with_their_sentence(
    row: PictureRow, measures: Measures, width: float, ink: FamilyInk, room: float
) -> list[Part]:
    """Return the parts with the box of each hard word tied to the sentence the word is bold in (PD-12).

    A word whose box would not fit on the page with its sentence is not bold here; the list at the end has it.
    """
    boxes = list(row.hard_words)
    parts: list[Part] = []
    for sentence in row.sentences:
        said = [x for x in boxes if _is_bold_in(x, sentence)]
        boxes = [x for x in boxes if x not in said]
        told, explained = _as_far_as_they_fit(
            sentence, [(x, hard_word_part(x, measures, width, ink)) for x in said], room - measures.leading
        )
        *first, last = sentence_parts(told, measures, width, room - sum(p.height for p in explained))
        parts += [*first, _together([last, *explained])]
    return parts + _after_the_words(row, measures, width)


def _as_far_as_they_fit(
    sentence: Sentence, boxes: Sequence[tuple[HardWord, Part]], room: float
) -> tuple[Sentence, list[Part]]:
    """Return the boxes that fit, and the sentence with the words of the others no longer bold."""
    explained: list[Part] = []
    for hard, box in boxes:
        if sum(p.height for p in explained) + box.height <= room:
            explained.append(box)
        else:
            sentence = _with_plain(hard, sentence)
    return sentence, explained


def _with_plain(hard: HardWord, sentence: Sentence) -> Sentence:
    spans = [replace(x, is_bold=x.is_bold and x.words.casefold() != hard.word) for x in sentence.spans]
    return replace(sentence, spans=tuple(spans))


def _after_the_words(row: PictureRow, measures: Measures, width: float) -> list[Part]:
    parts = [flag_part(x, measures, width) for x in row.flags]
    return [*parts, ticks_part(row.ticks, measures, width)] if row.ticks else parts


def _is_bold_in(hard: HardWord, sentence: Sentence) -> bool:
    return any(span.is_bold and hard.word in span.words.casefold() for span in sentence.spans)


def _together(parts: list[Part]) -> Part:
    def draw(x: float, y: float) -> tuple[Group, ...]:
        return stacked(parts, x, y)

    return Part(sum(p.height for p in parts), sum(p.sentences for p in parts), draw)
