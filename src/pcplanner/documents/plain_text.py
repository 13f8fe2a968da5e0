"""Write a document as plain text: every sentence on a line of its own, in the order of the PDF."""

from collections.abc import Iterator
from itertools import chain

from pcplanner.documents.drawn_pictures import PictureFunction
from pcplanner.documents.flow import Figure, FlowBlock, FlowChapter, flow_of
from pcplanner.documents.measures import Measures
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
from pcplanner.domain.pictures import Picture, PictureKind
from pcplanner.domain.text import sentences
from pcplanner.domain.words import say

EMPTY_BOX, TICKED_BOX = "☐", "☑"
_NESTED = "  "
_AROUND_A_CHAPTER = ["", ""]


def as_text(document: Document, size_pt: float, picture: PictureFunction) -> str:
    """Return a document as text, each line ended by a line feed.

    What a picture shows is told where somebody chose it to tell something, and nowhere else. The size is
    that of the PDF: what is too long for a drawing at that size is told under it, here too.
    """
    flow = flow_of(document, Measures(size_pt))
    writer = _TextWriter(picture)
    first, *rest = (list(writer.chapter(x)) for x in flow.chapters)
    contents = [flow.contents, "", *(x.title for x in flow.chapters[1:])] if flow.contents else []
    parts = [x for x in (first, contents, *rest) if x]
    lines = chain.from_iterable([*(_AROUND_A_CHAPTER if n else []), *part] for n, part in enumerate(parts))
    return "".join(f"{line}\n" for line in lines)


class _TextWriter:
    """Tell chapters line by line; an empty line stands between two things."""

    def __init__(self, picture: PictureFunction) -> None:
        self._picture = picture

    def chapter(self, chapter: FlowChapter) -> Iterator[str]:
        """Yield the lines of a chapter."""
        yield _on_one_line(chapter.title)
        for block in chapter.blocks:
            yield ""
            yield from self._block(block)

    def _block(self, block: FlowBlock) -> Iterator[str]:
        match block:
            case Heading():
                yield _on_one_line(block.words)
            case PictureRow():
                yield from self._row(block)
            case PromiseGroup():
                yield _on_one_line(block.name)
                for row in block.rows:
                    yield ""
                    yield from self._row(row)
            case Paragraph():
                yield from (_on_one_line(x.text) for x in block.sentences)
            case CodeBlock():
                yield from (f"{n} {group}" for n, group in enumerate(block.groups, start=1))
            case WritingSpace():
                if block.question:
                    yield block.question
                yield f"[{block.words}]"
            case TickGrid():
                yield from (f"{EMPTY_BOX} {_on_one_line(words)}" for _, words in block.choices)
            case Figure():
                yield from sentences(block.alt)

    def _row(self, row: PictureRow) -> Iterator[str]:
        indent = _NESTED * row.level
        yield from (indent + _on_one_line(x) for x in self._words(row))

    def _words(self, row: PictureRow) -> Iterator[str]:
        told = [x.text for x in row.sentences]
        shown = self._shown(row, " ".join(told))
        if shown:
            yield f"[{say('documents.picture')}: {shown.rstrip('.')}]"
        yield from told
        yield from (say(f"documents.flag_{x.value}") for x in row.flags)
        yield from (f"{TICKED_BOX if x.is_ticked else EMPTY_BOX} {x.words}" for x in row.ticks)
        yield from (x.text for x in row.afterwards)
        yield from (x.text for hard in row.hard_words for x in hard.meaning)

    def _shown(self, row: PictureRow, told: str) -> str:
        """Return what the picture of a row tells; nothing where its words say the same."""
        if not row.has_picture:
            return ""
        is_chosen = row.is_told_by_picture or row.picture.kind is PictureKind.PHOTO or not told
        pictures = [row.picture] if is_chosen else []
        pictures += [row.corner] if row.corner is not None else []
        alts = (self._alt(x) for x in pictures)
        return " ".join(x for x in alts if x.casefold().rstrip(".") not in told.casefold())

    def _alt(self, picture: Picture) -> str:
        return picture.alt.strip() or self._picture(picture).alt.strip()


def _on_one_line(words: str) -> str:
    return " ".join(words.split("\n"))
