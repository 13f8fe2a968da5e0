"""Look at finished pages and files: rows, marks, what is told and what should be."""

import re
from collections.abc import Iterator
from dataclasses import replace
from importlib.util import find_spec

import pytest
from tests.documents.reading import Element, Pdf

from pcplanner.documents.model import (
    CircleDrawing,
    Document,
    Heading,
    Paragraph,
    PathDrawing,
    PictureRow,
    PromiseGroup,
)
from pcplanner.documents.pages import CM, Box, Group, Mark, Page, Role, RoundBox, Text
from pcplanner.domain.words import say

ALMOST = 0.05

needs_fonts = pytest.mark.skipif(
    find_spec("manimgx_fonts") is None or find_spec("justmytype_intl_cjk") is None,
    reason="the fonts of pcplanner[fonts] are not installed",
)


def is_upright(pdf: Pdf, page: int) -> bool:
    return float(pdf.reader.pages[page].mediabox.width) < 600


def paragraphs(pdf: Pdf, *roles: str) -> list[Element]:
    """Return the paragraphs of upright pages that are not in a drawing."""
    return [e for e in pdf.elements(*(roles or ("P",))) if e.page is not None and is_upright(pdf, e.page)]


def is_bold(pdf: Pdf, name: str) -> bool:
    return any(
        "Bold" in str(page["/Resources"]["/Font"][name].get_object()["/BaseFont"])
        for page in pdf.reader.pages
        if name in page["/Resources"]["/Font"]
    )


def told(pdf: Pdf, document: Document) -> list[str]:
    """Return what is told on the pages, without the contents, the drawings and what is said again.

    Words that are too long for a drawing belong to it.
    """
    contents = {e.page for e in pdf.elements("P") if re.match(r"Page \d+ ", e.text)}
    posters = {n for n in range(len(pdf.reader.pages)) if not is_upright(pdf, n)}
    names = {x.name for chapter in document.chapters for x in chapter.blocks if isinstance(x, PromiseGroup)}
    seen: set[str] = set()
    kept: list[Element] = []
    chapter = part = ""
    for e in pdf.elements("H1", "H2", "P"):
        part = e.text if e.role == "H2" else "" if e.role == "H1" else part
        if e.page in contents | posters or part == say("documents.numbers_title"):
            continue
        chapter = e.text if e.role == "H1" else chapter
        starts_a_page = bool(kept) and kept[-1].page != e.page
        # A part that goes on over the page, and who promised, are said again.
        if starts_a_page and e.role == "P" and e.text == say("documents.more", heading=part):
            continue
        if chapter == say("documents.promises_title"):
            if starts_a_page and e.role == "P" and e.text in seen & names:
                continue
            seen.add(e.text)
        kept.append(e)
    return [e.text for e in kept]


def said(document: Document) -> list[str]:
    """Return every word a document should print, walking the document and not the layout."""
    words = []
    for chapter in document.chapters:
        if not any(isinstance(block, PathDrawing) for block in chapter.blocks):
            words.append(chapter.title)
        for block in chapter.blocks:
            match block:
                case Heading():
                    words.append(block.words)
                case Paragraph():
                    words += [x.text for x in block.sentences]
                case CircleDrawing():
                    words.append(block.intro.text)
                case PictureRow():
                    words += said_in(block)
                case PromiseGroup():
                    words += [block.name, *(x for row in block.rows for x in said_in(row))]
    return words


def said_in(row: PictureRow) -> list[str]:
    return [
        *(x.text for x in row.sentences),
        *(say(f"documents.flag_{x.value}") for x in row.flags),
        *(x.words for x in row.ticks),
        *(x.text for x in row.afterwards),
        *(x.text for hard in row.hard_words for x in hard.meaning),
    ]


def marks_of(thing: Page | Group) -> Iterator[Mark]:
    """Yield everything drawn on a page or in a group."""
    for item in thing.groups if isinstance(thing, Page) else thing.items:
        if isinstance(item, Group):
            yield from marks_of(item)
        else:
            yield item


def every_mark(page: Page) -> list[Mark]:
    """Return everything on a page but the drawing of a circle or a path."""
    plain = tuple(x for x in page.groups if not (x.role is Role.FIGURE and len(x.items) > 8))
    return list(marks_of(replace(page, groups=plain)))


def rows_of(page: Page) -> list[list[Group]]:
    """Return the rows of a page: a framed picture and what belongs to it."""
    flat: list[Group] = []

    def flatten(group: Group) -> None:
        if group.role in {Role.LIST, Role.ITEM, Role.BODY}:
            for item in group.items:
                if isinstance(item, Group):
                    flatten(item)
        else:
            flat.append(group)

    for group in page.groups[:-1]:
        flatten(group)
    rows: list[list[Group]] = []
    for group in flat:
        framed = [m for m in group.items if isinstance(m, RoundBox) and m.box.width >= 3 * CM - ALMOST]
        if group.role is Role.FIGURE and framed and len(group.items) <= 4:
            rows.append([group])
        elif group.role in {Role.H1, Role.H2}:
            continue
        elif rows and group.role is Role.P:
            rows[-1].append(group)
    return rows


def texts_of(row: list[Group]) -> list[Text]:
    """Return the words of a row; the name under the next face, which stands further left, is none of them."""
    frame = frame_of(row)
    texts = [m for group in row[1:] for m in group.items if isinstance(m, Text)]
    return [text for text in texts if not (text.bold and text.x < frame.x)]


def frame_of(row: list[Group]) -> Box:
    """Return the frame of the picture of a row."""
    return next(m for m in row[0].items if isinstance(m, RoundBox)).box
