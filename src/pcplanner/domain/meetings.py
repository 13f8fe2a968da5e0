"""Describe a meeting: who comes and what they need, what we will do, and where we are in it."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum

from pcplanner.domain.pictures import Picture
from pcplanner.domain.times import When

PARKED = "meeting_parked"
CLOSING = "closing"
FEEDBACK = "feedback"
WHAT_NEXT = "what_next"
OF_ONE_MEETING = frozenset({PARKED, CLOSING, FEEDBACK, WHAT_NEXT})
"""Chapters whose lines belong to one meeting: their ``slot.sheet_id`` is its id."""


class MeetingState(Enum):
    """How far a meeting has come; one that was stopped goes on another time at the same place."""

    PLANNED = "planned"
    RUNNING = "running"
    STOPPED = "stopped"
    DONE = "done"


class Coming(Enum):
    """What somebody answered to the invitation."""

    NOT_ASKED = "not_asked"
    YES = "yes"
    MAYBE = "maybe"
    NO = "no"


class AgendaKind(Enum):
    """What one part of a meeting is."""

    HELLO = "hello"
    PROMISES = "promises"
    CHAPTER = "chapter"
    BREAK = "break"
    OWN = "own"
    CLOSING = "closing"
    WHAT_NEXT = "what_next"
    FEEDBACK = "feedback"
    THANKS = "thanks"


@dataclass(frozen=True, slots=True)
class Invited:
    """Somebody the person wants at the meeting.

    ``who`` is ``ME``, a supporter's id or a name. ``needs`` are ids of needs, ``need_words`` what else they
    need. ``was_there`` is ``None`` until the meeting begins.
    """

    who: str
    needs: tuple[str, ...] = ()
    need_words: str = ""
    coming: Coming = Coming.NOT_ASKED
    was_there: bool | None = None


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One part of a meeting; ``chapter_id`` is set for a chapter, ``words`` where it has words of its own."""

    id: str
    kind: AgendaKind
    chapter_id: str = ""
    words: str = ""
    picture: Picture | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """One planning session.

    ``at`` and ``lasts`` are times as people say them ("2 o'clock", "1 hour"). ``ground_rules`` are ids of
    rules that were chosen, or own words. ``at_item`` is the id of the part where we are; ``is_in_chapter``
    says that its chapter is open, not only its question. ``why_away`` says why the person was not at their
    own meeting.
    """

    id: str
    person_id: str
    style_id: str
    created_at: datetime
    day: date | None = None
    at: str = ""
    lasts: str = ""
    where: str = ""
    where_picture: Picture | None = None
    where_notes: str = ""
    invited: tuple[Invited, ...] = ()
    agenda: tuple[AgendaItem, ...] = ()
    ground_rules: tuple[str, ...] = ()
    state: MeetingState = MeetingState.PLANNED
    at_item: str = ""
    is_in_chapter: bool = False
    started_at: datetime | None = None
    ended_at: datetime | None = None
    why_away: str = ""
    next_time: When = field(default_factory=When)
    position: int = 0
    put_away_at: datetime | None = None

    def item(self, item_id: str) -> AgendaItem | None:
        """Return a part of the agenda, or ``None`` where it is not in it (any more)."""
        return next((x for x in self.agenda if x.id == item_id), None)

    def place_of(self, item_id: str) -> int:
        """Return which part it is, from 0; the first where it is not in the agenda (any more)."""
        ids = [x.id for x in self.agenda]
        return ids.index(item_id) if item_id in ids else 0

    def guest(self, who: str) -> Invited | None:
        """Return somebody who is invited, or ``None``."""
        return next((x for x in self.invited if x.who == who), None)
