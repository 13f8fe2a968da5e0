"""Keep the lengths of an easy-read page at one size of type (CHECKS PD-01 to PD-08)."""

from dataclasses import dataclass, replace

from pcplanner.documents.model import PictureSize
from pcplanner.documents.pages import CM, PaperSize

SMALLEST_PT, LARGEST_PT = 14, 36
MOST_CHARACTERS = 45
MOST_SENTENCES = 8
MOST_ROWS = 5
MARGIN = 2 * CM
POSTER_MARGIN = 1.25 * CM
GAP = 0.8 * CM
LINE = 1.5
_CODE_TIMES = 1.75
_SIGN_TIMES = 1.35


@dataclass(frozen=True, slots=True)
class Measures:
    """The lengths that follow from the size of the type, in points.

    ``large``, ``small`` and ``face`` are the sides of pictures; ``is_close`` lets rows stand as near to each
    other as their words allow. ``left`` is where words begin, ``width`` the room between the margins and
    ``gap`` the room between a picture and its words: those of an upright A4 unless the
    ``sheet`` is another or is cut. ``across`` is the paper of posters.
    """

    size: float
    large: float = 4.5 * CM
    small: float = 3.4 * CM
    face: float = 2.7 * CM
    is_close: bool = False
    left: float = MARGIN
    width: float = PaperSize.A4.short - 2 * MARGIN
    gap: float = GAP
    sheet: PaperSize = PaperSize.A4
    across: PaperSize = PaperSize.A4

    @classmethod
    def on(cls, sheet: PaperSize, size: float, across: PaperSize | None = None) -> "Measures":
        """Return the usual measures of a page of another size, and of posters on paper of their own."""
        return cls(size, width=sheet.short - 2 * MARGIN, sheet=sheet, across=across or sheet)

    @property
    def leading(self) -> float:
        """Return the height of a line of body text."""
        return LINE * self.size

    @property
    def paragraph_gap(self) -> float:
        """Return the room between two paragraphs: one and a half lines."""
        return 1.5 * self.leading

    @property
    def title_size(self) -> float:
        """Return the size of the heading of a chapter; less of a jump where the body is already large."""
        return self.size * (1.5 if self.size <= 18 else 1.3)

    @property
    def heading_size(self) -> float:
        """Return the size of a heading inside a chapter."""
        return self.size * 1.25

    @property
    def code_size(self) -> float:
        """Return the size of a code to be copied."""
        return self.size * _CODE_TIMES

    @property
    def sign(self) -> float:
        """Return the side of a mark beside words."""
        return self.size * _SIGN_TIMES

    @property
    def height(self) -> float:
        """Return the room between the margins of an upright page, the foot included."""
        return self.sheet.long - 2 * MARGIN

    def page(self, *, is_poster: bool) -> tuple[float, float]:
        """Return the width and the height of a page; posters are across."""
        return (self.across.long, self.across.short) if is_poster else (self.sheet.short, self.sheet.long)

    def picture_side(self, size: PictureSize) -> float:
        """Return the side of a picture of a row."""
        return {PictureSize.LARGE: self.large, PictureSize.FACE: 3.0 * CM, PictureSize.SMALL: self.small}[
            size
        ]

    def closer(self) -> "tuple[Measures, ...]":
        """Return these measures and others that save pages, from roomy to close; no picture under 3 cm."""
        sides = ((4.5, 3.4, 2.7), (4.0, 3.4, 2.7), (3.6, 3.2, 2.4), (3.2, 3.0, 2.4))
        close = (replace(self, large=a * CM, small=b * CM, face=c * CM, is_close=True) for a, b, c in sides)
        return (self, *close)

    def words_width(self, size: PictureSize) -> float:
        """Return the room right of a picture of a row."""
        return self.width - self.picture_side(size) - self.gap
