"""Hold finished pages: what is drawn where, and what each thing is for somebody who cannot see it.

Lengths are points (72 to an inch), measured from the top left corner of the page, down the page.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from pcplanner.domain.access import PaperTheme
from pcplanner.domain.pictures import Picture

MM = 72 / 25.4
CM = 10 * MM
A4_SHORT, A4_LONG = 210 * MM, 297 * MM


class PaperSize(Enum):
    """A size of paper; its sides are in points."""

    A4 = "a4"
    LETTER = "letter"
    A3 = "a3"
    A6 = "a6"

    @property
    def short(self) -> float:
        """Return the short side."""
        return _SIDES[self][0]

    @property
    def long(self) -> float:
        """Return the long side."""
        return _SIDES[self][1]


_SIDES = {
    PaperSize.A4: (A4_SHORT, A4_LONG),
    PaperSize.LETTER: (612.0, 792.0),
    PaperSize.A3: (A4_LONG, 2 * A4_SHORT),
    PaperSize.A6: (A4_SHORT / 2, A4_LONG / 2),
}


class Role(Enum):
    """What a group of things is in the structure of a document; the values are PDF's names."""

    H1 = "H1"
    H2 = "H2"
    P = "P"
    FIGURE = "Figure"
    LIST = "L"
    ITEM = "LI"
    BODY = "LBody"
    ARTIFACT = "Artifact"


class Anchor(Enum):
    """Which point of a text its ``x`` is."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: its top left corner and its size."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Return the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Return the lower edge."""
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class Ink:
    """How a shape is painted; ``dash`` is on, off, on, ...

    Colours are names in ``paper``, else ``#RRGGBB``, or empty for none.
    """

    fill: str = ""
    stroke: str = ""
    width: float = 1.0
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """One run of text on one line; ``y`` is the baseline.

    ``is_backwards`` says that the sentence it is of runs from right to left.
    """

    x: float
    y: float
    words: str
    size: float
    colour: str
    bold: bool = False
    anchor: Anchor = Anchor.START
    is_backwards: bool = False


@dataclass(frozen=True, slots=True)
class PictureBox:
    """A picture drawn as large as fits in a box, whole, in the middle.

    With ``corner`` the box is clipped to rounded corners and filled (a photo is cropped to it);
    a corner of half the width makes a circle, as for faces.
    """

    box: Box
    picture: Picture
    corner: float = 0.0


@dataclass(frozen=True, slots=True)
class Move:
    """Start an outline at a point."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class LineTo:
    """Go on in a straight line."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class CurveTo:
    """Go on along a cubic curve with two control points."""

    x1: float
    y1: float
    x2: float
    y2: float
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Close:
    """Close the outline."""


Command = Move | LineTo | CurveTo | Close


@dataclass(frozen=True, slots=True)
class Path:
    """Any outline; joins and ends are round."""

    commands: tuple[Command, ...]
    ink: Ink


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: Ink


@dataclass(frozen=True, slots=True)
class Polygon:
    """A closed outline with straight sides."""

    points: tuple[tuple[float, float], ...]
    ink: Ink


@dataclass(frozen=True, slots=True)
class Ellipse:
    """An ellipse by its middle and its two radii."""

    x: float
    y: float
    rx: float
    ry: float
    ink: Ink


@dataclass(frozen=True, slots=True)
class RoundBox:
    """A box with rounded corners; ``corner`` 0 is a plain rectangle."""

    box: Box
    corner: float
    ink: Ink


Mark = Text | PictureBox | Path | Line | Polygon | Ellipse | RoundBox


@dataclass(frozen=True, slots=True)
class Group:
    """Things that are one in the structure of the document, drawn in order.

    A ``FIGURE`` needs ``alt``, and everything in it is read as that alt. A ``LIST`` holds ``ITEM``, which
    holds ``BODY``, which holds groups. ``ARTIFACT`` is decoration and is not read. ``language`` marks
    words in another language.
    """

    role: Role
    items: "tuple[Mark | Group, ...]"
    alt: str = ""
    language: str = ""


Item = Mark | Group


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A heading that the reader of the file can go to."""

    words: str
    level: int


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its size, its groups in reading order (all items are in a group), and its bookmarks.

    Nothing is drawn outside ``clip`` where there is one.
    """

    width: float
    height: float
    groups: tuple[Group, ...]
    bookmarks: tuple[Bookmark, ...] = ()
    clip: Box | None = None


@dataclass(frozen=True, slots=True)
class Pages:
    """A whole document ready to be written, and the colours of its paper; ``is_grey`` leaves colours out."""

    title: str
    language: str
    pages: tuple[Page, ...]
    theme: PaperTheme = PaperTheme.BLACK_ON_WHITE
    is_grey: bool = False


def pictures_on(pages: Pages) -> Iterator[Picture]:
    """Yield every picture of a document in reading order, as often as it is drawn."""
    for page in pages.pages:
        for group in page.groups:
            yield from _pictures_in(group)


def _pictures_in(item: Item) -> Iterator[Picture]:
    if isinstance(item, PictureBox):
        yield item.picture
    elif isinstance(item, Group):
        for each in item.items:
            yield from _pictures_in(each)
