"""Walk through a document and make the talking copy of it: the same words and pictures in the same order."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from pcplanner.documents.drawn_pictures import PictureFunction
from pcplanner.documents.model import (
    ArrowDrawing,
    Block,
    Chapter,
    CircleDrawing,
    CirclePoster,
    CodeBlock,
    Document,
    Heading,
    Paragraph,
    PathDrawing,
    PictureRow,
    Poster,
    PromiseGroup,
    Sentence,
    Tick,
    TickGrid,
    WritingSpace,
    plain,
    strong,
)
from pcplanner.documents.talking import book as shown
from pcplanner.documents.talking.book import BookChapter, Figure, Said, TalkingBook, TickedBox
from pcplanner.documents.talking.figures import Figures
from pcplanner.domain.pictures import Picture, PictureKind
from pcplanner.domain.words import say

IsRecorded = Callable[[str], bool]
"""Say whether somebody has recorded exactly these words."""


def talking_book(
    document: Document,
    size_pt: float,
    picture: PictureFunction,
    is_recorded: IsRecorded = lambda _: False,
    on_chapter: Callable[[], object] = lambda: None,
) -> TalkingBook:
    """Return the talking copy of a document; ``picture`` gives the bytes of each picture.

    Sentences that follow each other and were recorded in one go are said in one go. ``on_chapter`` is called
    before each chapter; what it raises ends the work.
    """
    figures = Figures(picture)
    teller = _Teller(figures, is_recorded)
    chapters: list[BookChapter] = []
    for number, chapter in enumerate(document.chapters, start=1):
        on_chapter()
        chapters.append(teller.chapter(chapter, number))
    return TalkingBook(
        document.title,
        document.language,
        document.whose,
        document.made_on,
        tuple(chapters),
        figures.files(),
        figures.cover(document, size_pt),
        document.contents_title or say("documents.contents_title"),
    )


class _Teller:
    """Give everything that is said its id, from the first chapter to the last."""

    def __init__(self, figures: Figures, is_recorded: IsRecorded) -> None:
        self._figures = figures
        self._is_recorded = is_recorded
        self._count = 0

    def chapter(self, chapter: Chapter, number: int) -> BookChapter:
        """Return a chapter; promises come after everything else, as on paper."""
        face = self._figure(chapter.face, is_round=True) if chapter.face else None
        blocks: list[shown.Block] = [shown.Title(self._said(strong(chapter.title)), face=face)]
        for block in chapter.blocks:
            if not isinstance(block, PromiseGroup):
                blocks += self._block(block, chapter.title)
        for block in chapter.blocks:
            if isinstance(block, PromiseGroup):
                blocks += self._promises(block)
        return BookChapter(f"c{number}", chapter.title, chapter.family, tuple(blocks), _tile_of(blocks))

    def _block(self, block: Block, title: str) -> Iterator[shown.Block]:
        match block:
            case Heading():
                yield shown.Title(self._said(strong(block.words)), level=2)
            case PictureRow():
                yield self._row(block)
            case PromiseGroup():
                yield from self._promises(block)
            case Paragraph():
                yield shown.Words(self._all_said(block.sentences))
            case CodeBlock():
                yield shown.Words(tuple(self._said(strong(x)) for x in block.groups))
            case WritingSpace():
                question = self._said(strong(block.question)) if block.question else None
                yield shown.Space(question, self._said(plain(block.words)), block.lines)
            case TickGrid():
                yield shown.ChoiceGrid(
                    tuple((self._figure(x), self._box(Tick(words))) for x, words in block.choices)
                )
            case CircleDrawing():
                yield shown.Words((self._said(block.intro),))
                yield from self._wide(self._figures.circle(block))
            case PathDrawing() | ArrowDrawing() | CirclePoster():
                yield from self._poster(block, title)

    def _poster(self, block: Poster, title: str) -> Iterator[shown.Block]:
        pages, rows = self._figures.poster(block, title)
        yield from self._wide(pages)
        if rows:
            yield shown.Title(self._said(strong(say("documents.numbers_title"))), level=2)
            yield from (self._row(x) for x in rows)

    def _wide(self, drawings: Sequence[tuple[str, str]]) -> Iterator[shown.Block]:
        for file, alt in drawings:
            yield shown.WideFigure(Figure(self._said(plain(alt)), file))

    def _promises(self, group: PromiseGroup) -> Iterator[shown.Block]:
        face = self._figure(group.face, is_round=True)
        yield shown.Title(self._said(strong(group.name)), level=2, face=face)
        yield from (self._row(x) for x in group.rows)

    def _row(self, row: PictureRow) -> shown.Row:
        pictures = [x for x in (row.picture, row.corner) if x and row.has_picture]
        return shown.Row(
            tuple(self._figure(x) for x in pictures),
            self._all_said(row.sentences),
            tuple(
                shown.Sign(self._said(strong(say(f"documents.flag_{x.value}"))), self._figures.flag(x))
                for x in row.flags
            ),
            tuple(self._box(x) for x in row.ticks),
            self._all_said(row.afterwards),
            tuple(self._all_said(x.meaning) for x in row.hard_words),
            row.size,
            row.level,
        )

    def _box(self, box: Tick) -> TickedBox:
        ticked = self._said(plain(say("documents.ticked"))) if box.is_ticked else None
        return TickedBox(
            self._said(plain(box.words)), self._figures.tick_box(is_ticked=box.is_ticked), ticked
        )

    def _figure(self, picture: Picture, *, is_round: bool = False) -> Figure:
        file, alt = self._figures.picture(picture)
        is_face = is_round or picture.kind is PictureKind.PORTRAIT
        is_photo = picture.kind is not PictureKind.SYMBOL
        return Figure(self._said(plain(alt)), file, is_face, is_photo)

    def _all_said(self, sentences: Sequence[Sentence]) -> tuple[Said, ...]:
        """Return sentences, those of one recording as one; the longest recording that fits comes first."""
        said: list[Said] = []
        rest = list(sentences)
        while rest:
            ends = range(len(rest), 1, -1)
            end = next((n for n in ends if self._is_recorded(" ".join(x.text for x in rest[:n]))), 1)
            said.append(replace(self._said(rest[0]), sentences=tuple(rest[:end])))
            rest = rest[end:]
        return tuple(said)

    def _said(self, sentence: Sentence) -> Said:
        self._count += 1
        return Said(f"s{self._count}", (sentence,))


def _tile_of(blocks: Sequence[shown.Block]) -> str:
    """Return the file of the picture that stands for a chapter: its first one."""
    for block in blocks:
        match block:
            case shown.Title() if block.face:
                return block.face.file
            case shown.Row() if block.figures:
                return block.figures[0].file
            case shown.WideFigure():
                return block.figure.file
            case shown.ChoiceGrid() if block.choices:
                return block.choices[0][0].file
    return ""
