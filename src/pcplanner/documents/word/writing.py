"""Write a document as a Word file: real headings, pictures in line beside their words, nothing floating."""

from collections.abc import Iterator
from dataclasses import dataclass

import docx
from docx.document import Document as WordDocument

from pcplanner.documents.drawn_pictures import PictureFunction
from pcplanner.documents.flow import Figure, Flow, FlowBlock, FlowChapter, flow_of
from pcplanner.documents.measures import LARGEST_PT, SMALLEST_PT, Measures
from pcplanner.documents.model import (
    CodeBlock,
    Document,
    Heading,
    Paragraph,
    PictureRow,
    PromiseGroup,
    TickGrid,
    WritingSpace,
)
from pcplanner.documents.pages import PaperSize
from pcplanner.documents.pdf import OnPage
from pcplanner.documents.word.body import Body
from pcplanner.documents.word.letters import embed_letters
from pcplanner.documents.word.looks import dress
from pcplanner.documents.word.packing import pack, tell_about
from pcplanner.documents.word.prints import Print, PrintMaker, draw_prints
from pcplanner.documents.word.rows import Rows


@dataclass(frozen=True, slots=True)
class WrittenWord:
    """A finished Word file, and what the pictures show that could not be read."""

    docx: bytes
    unreadable: tuple[str, ...] = ()


def write_word(
    document: Document,
    size_pt: float,
    picture: PictureFunction,
    on_picture: OnPage | None = None,
    sheet: PaperSize = PaperSize.A4,
) -> WrittenWord:
    """Return a document as a Word file with its body at this size; the same document gives the same bytes.

    ``on_picture`` is told of each picture that is drawn, as of a page; what it raises ends the work.
    """
    if not SMALLEST_PT <= size_pt <= LARGEST_PT:
        raise ValueError(f"type of {size_pt} points; it must be {SMALLEST_PT} to {LARGEST_PT}")
    measures = Measures.on(sheet, size_pt)
    flow = flow_of(document, measures)
    prints = PrintMaker(picture)
    drawn = draw_prints(_prints_in(flow, measures, prints), picture, on_picture)
    made = docx.Document()
    dress(made, measures, document.language)
    _Writer(made, flow, measures, prints, drawn.images).write()
    embed_letters(made)
    tell_about(made, document)
    return WrittenWord(pack(made), drawn.unreadable)


def _prints_in(flow: Flow, measures: Measures, prints: PrintMaker) -> Iterator[Print]:
    for chapter in flow.chapters:
        if chapter.face is not None:
            yield prints.face(chapter.face, measures.large)
        for block in chapter.blocks:
            yield from _prints_of(block, measures, prints)


def _prints_of(block: FlowBlock, measures: Measures, prints: PrintMaker) -> Iterator[Print]:
    match block:
        case PictureRow():
            if block.has_picture:
                yield prints.row(block, measures.picture_side(block.size))
            yield from (prints.flag(flag, measures.sign) for flag in block.flags)
        case PromiseGroup():
            yield prints.face(block.face, measures.face)
            for row in block.rows:
                yield from _prints_of(row, measures, prints)
        case TickGrid():
            yield from (prints.framed(x, measures.small) for x, _ in block.choices)
        case Figure():
            yield prints.figure(block)


class _Writer:
    """Write the chapters of one document into a new file."""

    def __init__(
        self,
        made: WordDocument,
        flow: Flow,
        measures: Measures,
        prints: PrintMaker,
        images: dict[Print, bytes],
    ) -> None:
        self._flow = flow
        self._measures = measures
        self._prints = prints
        self._body = Body(made, flow.document, measures, images)
        self._rows = Rows(self._body, measures, prints)

    def write(self) -> None:
        """Write every chapter, with the list of them after the first where there is one."""
        first, *rest = self._flow.chapters
        self._chapter(first, 0)
        if self._flow.contents:
            self._body.contents(self._flow.contents, [x.title for x in rest])
        for number, chapter in enumerate(rest, start=1):
            self._chapter(chapter, number)
        self._body.end()

    def _chapter(self, chapter: FlowChapter, number: int) -> None:
        is_across = any(isinstance(x, Figure) and x.is_across for x in chapter.blocks[:1])
        self._body.begin_chapter(is_across=is_across)
        if chapter.face is not None:
            self._body.picture(self._prints.face(chapter.face, self._measures.large), keeps=True)
        self._body.title(chapter.title, chapter.family, number)
        waiting: list[PictureRow] = []
        for block in chapter.blocks:
            if isinstance(block, PictureRow):
                waiting.append(block)
                continue
            self._rows.write(waiting, chapter.family)
            waiting = []
            self._block(block, chapter)
        self._rows.write(waiting, chapter.family)

    def _block(self, block: FlowBlock, chapter: FlowChapter) -> None:
        body = self._body
        match block:
            case Heading():
                body.turn_page(is_across=False)
                body.heading(block.words)
            case PromiseGroup():
                body.picture(self._prints.face(block.face, self._measures.face), keeps=True, is_apart=True)
                body.heading(block.name, has_room=False)
                self._rows.write(block.rows, chapter.family)
            case Paragraph():
                body.sentences(block.sentences)
            case CodeBlock():
                body.code(block.groups)
            case WritingSpace():
                body.writing_space(block)
            case TickGrid():
                self._rows.grid(block)
            case Figure():
                body.turn_page(is_across=block.is_across)
                body.figure(self._prints.figure(block), is_across=block.is_across)
