"""Describe a line: one thing said, who said it, and whether it is right."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum

from pcplanner.domain.money import Money
from pcplanner.domain.pictures import Picture
from pcplanner.domain.times import When


class Source(Enum):
    """Who a line comes from (commitment 2)."""

    OWN_WORDS = "own_words"
    OWN_PICTURE = "own_picture"
    SEEN = "seen"
    SOMEONE_ELSE = "someone_else"
    WE_DISAGREE = "we_disagree"


class Check(Enum):
    """What the person answered to "Have I got this right?" (commitment 3)."""

    NOT_ASKED = "not_asked"
    YES = "yes"
    NO = "no"
    NOT_SURE = "not_sure"


class Importance(Enum):
    """How much a line matters to the person; ``MUST_NOT`` is what must not happen."""

    MUST = "must"
    SHOULD = "should"
    LIKE = "like"
    MUST_NOT = "must_not"


class Answer(Enum):
    """What kind of answer a line is; "nothing" is one too, and differs from what nobody has asked yet."""

    SAID = "said"
    NOTHING = "nothing"
    DOES_NOT_APPLY = "does_not_apply"
    DO_NOT_KNOW = "do_not_know"
    DID_NOT_WANT = "did_not_want"


class Audience(Enum):
    """Who a printed copy may be for."""

    ME = "me"
    FAMILY = "family"
    SUPPORTERS = "supporters"
    GP = "gp"
    ANYONE = "anyone"


OWN_SOURCES = frozenset({Source.OWN_WORDS, Source.OWN_PICTURE})


@dataclass(frozen=True, slots=True)
class Slot:
    """Say where in its chapter a line stands.

    ``column`` is the id of a column; lines with one ``row_id`` stand in one row of a table, several of them
    in one cell where they share the column too. ``sheet_id`` tells apart a chapter that was filled in more
    than once: it is a meeting's id, or that of a sheet of its own. ``under_id`` is the line a nested one
    belongs to.
    """

    column: str = ""
    row_id: str = ""
    sheet_id: str = ""
    under_id: str = ""


@dataclass(frozen=True, slots=True)
class Spot:
    """Say where on a drawing something stands: thousandths from the left and from the top, and its colour."""

    across: int
    down: int
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Details:
    """Hold what some lines say beside their words, each in the words it was said in.

    ``rank`` orders by what matters most, from 1. ``said_on`` is the day it was said, where that is not the
    day it was written down. ``when`` and ``until`` begin and end something, ``how_often`` is a routine.
    ``wanted`` is the column where the person wants to be, beside the one where they are now.
    ``is_off_page`` says that the person leaves it out of the one page about them.
    """

    reason: str = ""
    only_if: str = ""
    if_not: str = ""
    rank: int | None = None
    is_heading: bool = False
    said_on: date | None = None
    when: When = field(default_factory=When)
    until: When = field(default_factory=When)
    how_often: str = ""
    look_again_on: date | None = None
    wanted: str = ""
    money: Money | None = None
    spot: Spot | None = None
    is_off_page: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One thing said in a chapter.

    ``said_by`` is a supporter's id, or their name when they are not in the circle, and is empty for the
    person. ``original_words`` keeps the first wording once a line is reworded. ``about_id`` ties a line to
    something else, such as the dream it says what matters about. ``position`` orders a chapter.
    ``beside_id`` is the line it stands beside as another view of the same thing: somebody else's, or what
    the person says now.
    """

    id: str
    person_id: str
    chapter: str
    words: str
    picture: Picture | None
    source: Source
    created_at: datetime
    said_by: str = ""
    check: Check = Check.NOT_ASKED
    importance: Importance | None = None
    position: int = 0
    original_words: str = ""
    how_we_check: str = ""
    about_id: str = ""
    audiences: tuple[Audience, ...] = (Audience.ME,)
    put_away_at: datetime | None = None
    slot: Slot = field(default_factory=Slot)
    answer: Answer = Answer.SAID
    beside_id: str = ""
    details: Details = field(default_factory=Details)

    @property
    def day(self) -> date:
        """Return the day it was said."""
        return self.details.said_on or self.created_at.astimezone().date()


def source_with_words(source: Source, old_words: str, words: str) -> Source:
    """Return whose it is once words have come: what was only my own picture is then my own words."""
    is_told = source is Source.OWN_PICTURE and bool(words) and not old_words
    return Source.OWN_WORDS if is_told else source


def is_persons_own(source: Source, check: Check) -> bool:
    """Say whether something may be shown as the person's: they said it, or they have agreed to it.

    Where people do not agree, yes says only that this is written down right.
    """
    return source in OWN_SOURCES or (check is Check.YES and source is not Source.WE_DISAGREE)
