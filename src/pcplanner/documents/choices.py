"""Say what somebody chose to take home: which document, how large, which parts, for whom."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from pcplanner.documents.measures import LARGEST_PT, SMALLEST_PT
from pcplanner.documents.pages import PaperSize
from pcplanner.domain.chapters import Family
from pcplanner.domain.lines import Audience

SMALLEST_LARGE_PRINT_PT = 16


class DocumentKind(Enum):
    """The documents: a whole plan, one way to plan, and the papers of a meeting and of Picture sort."""

    PLAN = "plan"
    LARGE_PRINT = "large_print"
    STYLE = "style"
    INVITATION = "invitation"
    AGENDA = "agenda"
    MY_VIEWS = "my_views"
    WHAT_NEXT = "what_next"
    FEEDBACK = "feedback"
    SORT = "sort"
    RECORD = "record"
    HOW_I_USE = "how_i_use"
    PROFILE = "profile"
    PROMISES = "promises"
    CIRCLE = "circle"
    GOAL_PATH = "goal_path"
    ARROW = "arrow"
    CARDS = "cards"
    ALARM = "alarm"
    RULES = "rules"


WHOLE_PLAN = frozenset({DocumentKind.PLAN, DocumentKind.LARGE_PRINT})
CAN_BE_PARTED = frozenset({*WHOLE_PLAN, DocumentKind.STYLE})
"""Documents that may be long: they have contents and a word list, and can be made in parts."""

CAN_BE_FOLDED = frozenset(
    {
        *CAN_BE_PARTED,
        DocumentKind.WHAT_NEXT,
        DocumentKind.RECORD,
        DocumentKind.PROMISES,
        DocumentKind.CIRCLE,
        DocumentKind.SORT,
    }
)
"""Documents that may be a booklet; the others are filled in, cut out, hung up or one page."""

OF_A_MEETING = frozenset(
    {
        DocumentKind.INVITATION,
        DocumentKind.AGENDA,
        DocumentKind.WHAT_NEXT,
        DocumentKind.RECORD,
        DocumentKind.RULES,
    }
)
"""Documents that are about one meeting: ``DocumentChoices.about_id`` is its id."""


class Format(Enum):
    """What a document can be saved as; the values are the endings of the files."""

    PDF = "pdf"
    WORD = "docx"
    TEXT = "txt"
    PICTURES = "png"
    EPUB = "epub"
    PAGE = "html"
    TRACKS = "mp3"
    JSON = "json"


TALKING = (Format.EPUB, Format.PAGE, Format.TRACKS)
"""Formats that are heard; tracks are a folder of files."""

OF_ANY_DOCUMENT = (Format.PDF, Format.WORD, Format.TEXT, Format.PICTURES, *TALKING)
"""Formats that every document has; the others are of a whole plan only."""


class Part(Enum):
    """A part of a plan that may be left out of a copy."""

    ABOUT = "about"
    CIRCLE = "circle"
    DREAMS = "dreams"
    PATHS = "paths"
    PROMISES = "promises"
    MEETINGS = "meetings"


ALL_PARTS = frozenset(Part)


def part_of(family: Family) -> Part:
    """Return the part of a plan that a chapter of a family goes in with."""
    return _PARTS.get(family, Part.ABOUT)


_PARTS = {
    Family.CIRCLE: Part.CIRCLE,
    Family.DREAMS: Part.DREAMS,
    Family.STEPS: Part.PROMISES,
    Family.MEETING: Part.MEETINGS,
}


@dataclass(frozen=True, slots=True)
class DocumentChoices:
    """Hold what goes into one copy.

    ``parts`` are those of a whole plan. ``style_id`` is the way to plan of a ``STYLE``, ``about_id`` the
    meeting or the sitting a document is about, or the paper of a ``HOW_I_USE``, ``title`` what it is called
    where that is not "Robin's plan". ``credits`` are the sentences that name who drew the pictures.
    ``volume`` is the number, from 1, of one of the parts that a long document is made in; 0 is all of it.
    ``sheet`` is the paper, and with ``is_on_two_sheets`` a poster on A3 is printed on two A4 sheets to glue
    together. ``is_grey`` says that it is printed without colours.
    """

    kind: DocumentKind
    size_pt: int
    made_on: date
    parts: frozenset[Part] = ALL_PARTS
    audience: Audience = Audience.ME
    credits: tuple[str, ...] = ()
    style_id: str = ""
    about_id: str = ""
    title: str = ""
    volume: int = 0
    sheet: PaperSize = PaperSize.A4
    is_on_two_sheets: bool = False
    is_grey: bool = False

    def __post_init__(self) -> None:
        smallest = SMALLEST_LARGE_PRINT_PT if self.kind is DocumentKind.LARGE_PRINT else SMALLEST_PT
        if not smallest <= self.size_pt <= LARGEST_PT:
            raise ValueError(
                f"{self.kind.value} of {self.size_pt} points; {smallest} to {LARGEST_PT} will do"
            )
