"""Describe a line: one thing said, who said it, and whether it is right."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from pcplanner.domain.pictures import Picture


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
    """How much a line matters to the person."""

    MUST = "must"
    SHOULD = "should"
    LIKE = "like"


class Audience(Enum):
    """Who a printed copy may be for."""

    ME = "me"
    FAMILY = "family"
    SUPPORTERS = "supporters"
    GP = "gp"
    ANYONE = "anyone"


OWN_SOURCES = frozenset({Source.OWN_WORDS, Source.OWN_PICTURE})


@dataclass(frozen=True, slots=True)
class Line:
    """One thing said in a chapter.

    ``said_by`` is a supporter's id, or their name when they are not in the circle, and is empty for the
    person. ``original_words`` keeps the first wording once a line is reworded. ``about_id`` ties a line to
    something else, such as the dream it says what matters about. ``position`` orders a chapter.
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


def source_with_words(source: Source, old_words: str, words: str) -> Source:
    """Return whose it is once words have come: what was only my own picture is then my own words."""
    is_told = source is Source.OWN_PICTURE and bool(words) and not old_words
    return Source.OWN_WORDS if is_told else source


def is_persons_own(source: Source, check: Check) -> bool:
    """Say whether something may be shown as the person's: they said it, or they have agreed to it.

    Where people do not agree, yes says only that this is written down right.
    """
    return source in OWN_SOURCES or (check is Check.YES and source is not Source.WE_DISAGREE)
