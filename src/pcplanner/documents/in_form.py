"""Show a document with pictures and words, only pictures or only words, as the person likes it."""

from collections.abc import Sequence
from dataclasses import replace

from pcplanner.documents.model import ArrowDrawing, Block, Chapter, PictureRow, PromiseGroup
from pcplanner.domain.access import Form


def in_form(chapters: Sequence[Chapter], form: Form) -> tuple[Chapter, ...]:
    """Return chapters as somebody likes them; facts that no picture can tell keep their words."""
    if form not in {Form.PICTURE_ONLY, Form.WORDS_ONLY}:
        return tuple(chapters)
    return tuple(replace(x, blocks=tuple(_shown(block, form) for block in x.blocks)) for x in chapters)


def _shown(block: Block, form: Form) -> Block:
    match block:
        case PictureRow():
            return _row(block, form)
        case PromiseGroup():
            return replace(block, rows=tuple(_row(row, form) for row in block.rows))
        case ArrowDrawing():
            parts = (replace(x, rows=tuple(_row(row, form) for row in x.rows)) for x in block.parts)
            return replace(block, parts=tuple(parts))
    return block


def _row(row: PictureRow, form: Form) -> PictureRow:
    if form is Form.WORDS_ONLY:
        return replace(row, form=form)
    if not row.is_told_by_picture:
        return row
    # Whoever hears the page instead of seeing it is told the words.
    words = " ".join(x.text for x in (*row.sentences, *row.afterwards))
    told = replace(row.picture, alt=words or row.picture.alt)
    return replace(row, picture=told, sentences=(), afterwards=(), hard_words=(), form=form)
