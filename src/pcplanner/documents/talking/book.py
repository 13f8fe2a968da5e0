"""Describe a talking copy: what is shown and said, in one order, before anybody writes a file."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pcplanner.documents.model import PictureSize, Sentence
from pcplanner.documents.script import runs_backwards
from pcplanner.domain.chapters import Family

_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"})


@dataclass(frozen=True, slots=True)
class Said:
    """What is shown and said in one go, and is found by its id.

    It is one sentence, or several that are heard in one recording.
    """

    id: str
    sentences: tuple[Sentence, ...]

    @property
    def text(self) -> str:
        """Return the words as they are said."""
        return " ".join(x.text for x in self.sentences)


@dataclass(frozen=True, slots=True)
class PictureFile:
    """A picture as a file of the copy."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture by the name of its file, and what is said for it; a photo fills its frame."""

    said: Said
    file: str
    is_round: bool = False
    is_photo: bool = False


@dataclass(frozen=True, slots=True)
class Sign:
    """A small mark before words; the mark itself says nothing more."""

    said: Said
    file: str


@dataclass(frozen=True, slots=True)
class TickedBox:
    """A box to tick and its words; ``ticked`` says that it is ticked."""

    said: Said
    file: str
    ticked: Said | None = None


@dataclass(frozen=True, slots=True)
class Title:
    """A heading of the first or of the second level, with a face beside it where there is one."""

    said: Said
    level: int = 1
    face: Figure | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A picture, and to the right of it everything that belongs to it."""

    figures: tuple[Figure, ...]
    sentences: tuple[Said, ...]
    signs: tuple[Sign, ...] = ()
    boxes: tuple[TickedBox, ...] = ()
    afterwards: tuple[Said, ...] = ()
    hard_words: tuple[tuple[Said, ...], ...] = ()
    size: PictureSize = PictureSize.LARGE
    level: int = 0

    @property
    def is_backwards(self) -> bool:
        """Say whether most of its words run from right to left; then its picture stands to their right."""
        return runs_backwards(" ".join(x.text for x in (*self.sentences, *self.afterwards)))


@dataclass(frozen=True, slots=True)
class Words:
    """Sentences with no picture."""

    sentences: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class WideFigure:
    """A drawing as wide as the page."""

    figure: Figure


@dataclass(frozen=True, slots=True)
class Space:
    """Room to write or draw, so many lines high; ``said`` is what it is for somebody who cannot see it."""

    question: Said | None
    said: Said
    lines: int


@dataclass(frozen=True, slots=True)
class ChoiceGrid:
    """Pictures to choose from, each with a box to tick and its word."""

    choices: tuple[tuple[Figure, TickedBox], ...]


Block = Title | Row | Words | WideFigure | Space | ChoiceGrid


@dataclass(frozen=True, slots=True)
class BookChapter:
    """A part of the copy with a sound of its own; ``tile`` is the file of the picture that stands for it."""

    id: str
    title: str
    family: Family
    blocks: tuple[Block, ...]
    tile: str = ""

    @property
    def is_backwards(self) -> bool:
        """Say whether most of its rows run from right to left."""
        ways = [x.is_backwards for x in self.blocks if isinstance(x, Row)]
        return sum(ways) * 2 > len(ways)

    def said(self) -> Iterator[Said]:
        """Yield everything that is said, in order."""
        for block in self.blocks:
            yield from said_in(block)

    def told_whole(self) -> frozenset[str]:
        """Return the ids of what is no words on the page, and so is lit as a whole: pictures and boxes."""
        return frozenset(x.id for block in self.blocks for x in _no_words_in(block))


@dataclass(frozen=True, slots=True)
class TalkingBook:
    """A whole talking copy without its sound."""

    title: str
    language: str
    whose: str
    made_on: date
    chapters: tuple[BookChapter, ...]
    files: tuple[PictureFile, ...]
    cover: bytes
    contents_title: str

    def texts(self) -> Iterator[str]:
        """Yield every text there is, for those who look for letters."""
        yield from (self.title, self.whose, self.contents_title)
        for chapter in self.chapters:
            yield chapter.title
            yield from (x.text for x in chapter.said())

    @property
    def is_right_to_left(self) -> bool:
        """Say whether its language or most of it is written from right to left: pages turn the other way."""
        ways = [x.is_backwards for x in self.chapters]
        return self.language.split("-")[0].lower() in _RIGHT_TO_LEFT or sum(ways) * 2 > len(ways)

    @property
    def direction(self) -> str:
        """Return which way its language is written, as HTML names it."""
        return "rtl" if self.is_right_to_left else "ltr"


def said_in(block: Block) -> Iterator[Said]:
    """Yield what is said in a block, in the order it is shown."""
    match block:
        case Title():
            if block.face:
                yield block.face.said
            yield block.said
        case Row():
            yield from _said_in_row(block)
        case Words():
            yield from block.sentences
        case WideFigure():
            yield block.figure.said
        case Space():
            yield from (block.question, block.said) if block.question else (block.said,)
        case ChoiceGrid():
            for figure, box in block.choices:
                yield figure.said
                yield from _said_of_box(box)


def _said_in_row(row: Row) -> Iterator[Said]:
    yield from (x.said for x in row.figures)
    yield from row.sentences
    yield from (x.said for x in row.signs)
    for box in row.boxes:
        yield from _said_of_box(box)
    yield from row.afterwards
    for meaning in row.hard_words:
        yield from meaning


def _said_of_box(box: TickedBox) -> Iterator[Said]:
    if box.ticked:
        yield box.ticked
    yield box.said


def _no_words_in(block: Block) -> Iterator[Said]:
    match block:
        case Title() if block.face:
            yield block.face.said
        case Row():
            yield from (x.said for x in block.figures)
            yield from (x.ticked for x in block.boxes if x.ticked)
        case WideFigure():
            yield block.figure.said
        case Space():
            yield block.said
        case ChoiceGrid():
            for figure, box in block.choices:
                yield from (figure.said, box.ticked) if box.ticked else (figure.said,)
