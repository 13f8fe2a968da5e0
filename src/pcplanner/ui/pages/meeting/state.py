"""Hold what the page of a meeting shows, worked out from the plan."""

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from pcplanner.domain.chapters import Family
from pcplanner.domain.dates import full_date, later
from pcplanner.domain.dreams import ME
from pcplanner.domain.guests import guests_by_name
from pcplanner.domain.lines import Line
from pcplanner.domain.meetings import CLOSING, FEEDBACK, PARKED, WHAT_NEXT, AgendaKind, Meeting, MeetingState
from pcplanner.domain.path_story import as_sentences
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.style_story import is_begun
from pcplanner.domain.times import When
from pcplanner.domain.walks import Stop, Walk
from pcplanner.domain.words import say

WHY_AWAY = ("ill", "not_want", "not_asked", "not_get_here")
_NEXT_TIMES = (("month", 1), ("quarter", 3), ("half_year", 6), ("year", 12))
_FACELESS = "you"
_LINES_OF = {
    AgendaKind.WHAT_NEXT: WHAT_NEXT,
    AgendaKind.FEEDBACK: FEEDBACK,
    AgendaKind.CLOSING: CLOSING,
}


class View(Enum):
    """What of the meeting is shown."""

    GATE = "gate"
    STOP = "stop"
    ALL = "all"
    SAID = "said"


class Gate(Enum):
    """Where the page leads while the meeting does not run."""

    START = "start"
    PREPARE = "prepare"
    GO_ON = "go_on"
    TAKE_HOME = "take_home"
    LOOK = "look"
    SAID = "said"
    OPEN_AGAIN = "open_again"


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody on the list, and what they said at the end."""

    who: str
    name: str
    face: Picture
    was_there: bool | None
    last_word: str = ""
    last_picture: Picture | None = None
    has_spoken: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the agenda, to jump to; one that ``is_said`` holds something.

    A chapter behind us that holds nothing ``is_skipped``.
    """

    id: str
    title: str
    picture: Picture
    family: Family
    is_said: bool
    is_now: bool
    is_skipped: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """A thought that was kept or a last word: who said it, and in which words or picture."""

    name: str
    face: Picture
    words: str
    picture: Picture | None
    is_thought: bool

    @property
    def shown(self) -> str:
        """Return its words, or those of its picture."""
        return self.words or (self.picture.alt if self.picture else "") or say("meeting.in_picture")

    @property
    def spoken(self) -> str:
        """Return what is read aloud for it."""
        return as_sentences([self.name, self.shown])


@dataclass(frozen=True, slots=True)
class NextTime:
    """A time to meet again."""

    words: str
    when: When


@dataclass(frozen=True, slots=True)
class MeetingPageState:
    """Everything the page and its drawer show.

    ``speaker`` is who speaks now, ``closing_who`` whose last word is asked for; empty while a face is to be
    chosen.
    """

    name: str = ""
    face: Picture | None = None
    phase: MeetingState = MeetingState.PLANNED
    view: View = View.GATE
    stop: Stop | None = None
    place: int = 0
    parts: tuple[Part, ...] = ()
    guests: tuple[Guest, ...] = ()
    speaker: str = ME
    closing_who: str = ""
    said: tuple[Said, ...] = ()
    why_away: str = ""
    next_time: When = field(default_factory=When)
    next_times: tuple[NextTime, ...] = ()
    by_name: tuple[str, ...] = ()
    is_ready: bool = False
    is_gone: bool = False

    @property
    def kind(self) -> AgendaKind | None:
        """Return what the part is that is shown now; ``None`` where no part is."""
        return self.stop.kind if self.view is View.STOP and self.stop is not None else None

    @property
    def here(self) -> tuple[Guest, ...]:
        """Return who is here, as far as anybody has said."""
        return tuple(x for x in self.guests if x.was_there is not False)

    @property
    def skipped(self) -> frozenset[int]:
        """Return the numbers, from 1, of the chapters behind us that hold nothing."""
        return frozenset(n for n, x in enumerate(self.parts, 1) if x.is_skipped)

    @property
    def is_person_away(self) -> bool:
        """Say whether the person is not at their own meeting."""
        return any(x.who == ME and x.was_there is False for x in self.guests)

    @property
    def help(self) -> str:
        """Return the help of the style for the facilitator; empty where there is none."""
        chapter = self.stop.chapter if self.stop is not None else None
        return chapter.help if chapter is not None else ""

    @property
    def thoughts(self) -> tuple[str, ...]:
        """Return the thoughts that were kept."""
        return tuple(x.shown for x in self.said if x.is_thought)

    @property
    def is_last(self) -> bool:
        """Say whether there is no part after this one."""
        return self.place + 1 >= len(self.parts)

    def guest(self, who: str) -> Guest | None:
        """Return somebody on the list, or ``None``."""
        return next((x for x in self.guests if x.who == who), None)

    def gates(self) -> tuple[Gate, ...]:
        """Return where the page leads while the meeting does not run."""
        if self.phase is MeetingState.PLANNED:
            return Gate.START, Gate.PREPARE
        if self.phase is MeetingState.DONE:
            said = (Gate.SAID,) if self.said else ()
            return (Gate.TAKE_HOME, Gate.LOOK, *said, Gate.OPEN_AGAIN)
        return Gate.GO_ON, Gate.LOOK, Gate.TAKE_HOME


def plan_part(plan: Plan, meeting: Meeting, walk: Walk, times: tuple[NextTime, ...]) -> MeetingPageState:
    """Return what the plan says about a meeting, at the part where we are."""
    place = meeting.place_of(meeting.at_item)
    stop = walk.stops[place] if place < len(walk.stops) else None
    said = {x.said_by or ME: x for x in lines_of_meeting(plan, meeting.id) if x.chapter == CLOSING}
    parts = (_part(plan, meeting, stop, n, place) for n, stop in enumerate(walk.stops))
    return MeetingPageState(
        plan.person.name,
        plan.person.picture,
        meeting.state,
        stop=stop,
        place=place,
        parts=tuple(parts),
        guests=tuple(_guest(plan, x.who, x.was_there, said.get(x.who)) for x in meeting.invited),
        said=tuple(_said(plan, x) for x in lines_of_meeting(plan, meeting.id)),
        why_away=meeting.why_away,
        next_time=meeting.next_time,
        next_times=times,
        by_name=guests_by_name(plan),
        is_ready=True,
    )


def _part(plan: Plan, meeting: Meeting, stop: Stop, number: int, place: int) -> Part:
    is_said = _is_said(plan, meeting, stop)
    is_skipped = number < place and stop.chapter is not None and not is_said
    return Part(stop.id, stop.title, stop.picture, stop.family, is_said, number == place, is_skipped)


def next_times(today: date) -> tuple[NextTime, ...]:
    """Return when people usually meet again, counted from a day."""
    return tuple(
        NextTime(say(f"meeting.again_{key}"), When("", later(today, 0, months)))
        for key, months in _NEXT_TIMES
    )


def next_words(when: When) -> str:
    """Return when we meet again as it is said."""
    if when.day is not None and not when.words:
        return full_date(when.day)
    return when.words


def lines_of_meeting(plan: Plan, meeting_id: str) -> tuple[Line, ...]:
    """Return the thoughts that were kept in a meeting, then its last words."""
    lines = (*plan.lines_in(PARKED), *plan.lines_in(CLOSING))
    return tuple(x for x in lines if x.slot.sheet_id == meeting_id)


def _is_said(plan: Plan, meeting: Meeting, stop: Stop) -> bool:
    """Say whether a part holds something: what its chapter holds, or a line of this meeting."""
    if stop.chapter is not None:
        return is_begun(plan, stop.chapter)
    chapter = _LINES_OF.get(stop.kind)
    return any(x.chapter == chapter and x.slot.sheet_id == meeting.id for x in plan.lines)


def _said(plan: Plan, line: Line) -> Said:
    who = line.said_by or ME
    face = plan.face_of(who) or symbol("me" if who == ME else _FACELESS)
    return Said(plan.name_of(who), face, line.words, line.picture, line.chapter == PARKED)


def _guest(plan: Plan, who: str, was_there: bool | None, line: Line | None) -> Guest:
    face = plan.face_of(who) or symbol("me" if who == ME else _FACELESS)
    if line is None:
        return Guest(who, plan.name_of(who), face, was_there)
    return Guest(who, plan.name_of(who), face, was_there, line.words, line.picture, has_spoken=True)
