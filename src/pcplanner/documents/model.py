"""Describe a document by what it says, before anybody decides how a page looks."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from pcplanner.domain.access import Form
from pcplanner.domain.chapters import Family
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan


@dataclass(frozen=True, slots=True)
class Span:
    """Some words of a sentence, bold or not."""

    words: str
    is_bold: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, which gets lines of its own; a label, such as a date, is no whole sentence."""

    spans: tuple[Span, ...]
    is_label: bool = False

    @property
    def text(self) -> str:
        """Return the sentence without its looks."""
        return "".join(span.words for span in self.spans)


def plain(words: str) -> Sentence:
    """Return a sentence with nothing bold in it."""
    return Sentence((Span(words),))


def strong(words: str) -> Sentence:
    """Return a sentence that is bold throughout."""
    return Sentence((Span(words, is_bold=True),))


def label(words: str) -> Sentence:
    """Return words that stand like a sentence but are none, such as "By Friday 7 March 2025"."""
    return Sentence((Span(words),), is_label=True)


class Flag(Enum):
    """What the person has said about a line; each is drawn as a mark with its words."""

    AGREED = "agreed"
    RIGHT = "right"
    NOT_RIGHT = "not_right"
    NOT_SURE = "not_sure"
    NOT_CHECKED = "not_checked"


@dataclass(frozen=True, slots=True)
class HardWord:
    """A hard word with what it means, in sentences, and its picture."""

    word: str
    meaning: tuple[Sentence, ...]
    picture: Picture


@dataclass(frozen=True, slots=True)
class Tick:
    """A box to tick with a pen, and its word."""

    words: str
    is_ticked: bool = False


class PictureSize(Enum):
    """How large the picture of a row is."""

    LARGE = "large"
    FACE = "face"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a chapter."""

    words: str


@dataclass(frozen=True, slots=True)
class PictureRow:
    """A picture, and to the right of it sentences, marks, boxes to tick and boxes for hard words.

    ``afterwards`` is told under the boxes to tick, so that these stay with what they are for. ``level`` is
    how deep the row is nested under another one; 0 for a row by itself. ``corner`` is a small second picture
    in the corner of the first, such as what somebody said beside their face. ``is_told_by_picture`` says that
    the picture alone tells it to whoever likes only pictures; ``form`` is how it is shown. ``about_id`` is
    the id of what it tells, where somebody may want that alone.
    """

    picture: Picture
    sentences: tuple[Sentence, ...]
    flags: tuple[Flag, ...] = ()
    ticks: tuple[Tick, ...] = ()
    afterwards: tuple[Sentence, ...] = ()
    hard_words: tuple[HardWord, ...] = ()
    size: PictureSize = PictureSize.LARGE
    level: int = 0
    corner: Picture | None = None
    is_told_by_picture: bool = False
    form: Form = Form.BOTH
    about_id: str = ""

    @property
    def has_picture(self) -> bool:
        """Say whether the picture is drawn."""
        return self.form is not Form.WORDS_ONLY


@dataclass(frozen=True, slots=True)
class WritingSpace:
    """A box to write or draw in with a pen, so many lines high; it is read as ``words``.

    ``question`` stands inside it at the top.
    """

    lines: int
    words: str
    question: str = ""


@dataclass(frozen=True, slots=True)
class TickGrid:
    """Pictures two and two side by side, each with a box to tick with a pen and its word."""

    choices: tuple[tuple[Picture, str], ...]


@dataclass(frozen=True, slots=True)
class PromiseGroup:
    """What one of the circle promised: a face, a name, and a row for each promise."""

    name: str
    face: Picture
    rows: tuple[PictureRow, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences with no picture, such as the one under the title of a drawing."""

    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class CodeBlock:
    """Something to be typed back later, in groups, as large as it goes."""

    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CircleDrawing:
    """The drawing of the circle, under its heading."""

    plan: Plan
    intro: Sentence


@dataclass(frozen=True, slots=True)
class PathDrawing:
    """The drawing of the path to one dream, on pages of its own."""

    plan: Plan
    dream_id: str


@dataclass(frozen=True, slots=True)
class ArrowPart:
    """One step of a PATH: its number, its title, its picture, and a row for each thing said in it."""

    number: int
    title: str
    picture: Picture
    rows: tuple[PictureRow, ...] = ()


@dataclass(frozen=True, slots=True)
class ArrowDrawing:
    """The drawing of a PATH, its steps in their order, on pages of its own."""

    plan: Plan
    parts: tuple[ArrowPart, ...]


@dataclass(frozen=True, slots=True)
class CirclePoster:
    """The drawing of the circle on pages of its own."""

    plan: Plan


Poster = PathDrawing | ArrowDrawing | CirclePoster
"""Drawings that have pages across of their own."""

Block = (
    Heading
    | PictureRow
    | PromiseGroup
    | Paragraph
    | CodeBlock
    | WritingSpace
    | TickGrid
    | CircleDrawing
    | PathDrawing
    | ArrowDrawing
    | CirclePoster
)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of a document that starts a page; ``face`` stands beside the title of the first page."""

    title: str
    family: Family
    blocks: tuple[Block, ...]
    face: Picture | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document, in order.

    ``foot`` holds what may stand at the foot of a page, the fullest first; the first that fits is used.
    ``contents_title`` is empty for a document that never needs a page of contents.
    """

    title: str
    language: str
    whose: str
    made_on: date
    chapters: tuple[Chapter, ...]
    foot: tuple[tuple[str, ...], ...]
    contents_title: str = ""
