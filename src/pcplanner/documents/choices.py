"""Say what somebody chose to take home: which document, how large, which parts, for whom."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from pcplanner.documents.measures import LARGEST_PT, SMALLEST_PT
from pcplanner.domain.lines import Audience

SMALLEST_LARGE_PRINT_PT = 16


class DocumentKind(Enum):
    """The documents that hold a whole plan."""

    PLAN = "plan"
    LARGE_PRINT = "large_print"


class Part(Enum):
    """A part of a plan that may be left out of a copy."""

    ABOUT = "about"
    CIRCLE = "circle"
    DREAMS = "dreams"
    PATHS = "paths"
    PROMISES = "promises"


ALL_PARTS = frozenset(Part)


@dataclass(frozen=True, slots=True)
class DocumentChoices:
    """Hold what goes into one copy.

    ``credits`` are the sentences that name who drew the pictures.
    """

    kind: DocumentKind
    size_pt: int
    made_on: date
    parts: frozenset[Part] = ALL_PARTS
    audience: Audience = Audience.ME
    credits: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        smallest = SMALLEST_LARGE_PRINT_PT if self.kind is DocumentKind.LARGE_PRINT else SMALLEST_PT
        if not smallest <= self.size_pt <= LARGEST_PT:
            raise ValueError(
                f"{self.kind.value} of {self.size_pt} points; {smallest} to {LARGEST_PT} will do"
            )
