"""Hold what the page that gets a meeting ready shows, worked out from the plan."""

from dataclasses import dataclass
from datetime import date
from enum import Enum, IntEnum

from pcplanner.domain.agendas import missing_parts
from pcplanner.domain.chapters import Family
from pcplanner.domain.dates import full_date, later
from pcplanner.domain.dreams import ME
from pcplanner.domain.meetings import AgendaItem, AgendaKind, Coming, Invited, Meeting
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import Style
from pcplanner.domain.walks import Walk, walk_of_meeting
from pcplanner.domain.words import say
from pcplanner.ui.who_helps import circle_of

_QUICK_DAYS = (("week", 7, 0), ("two_weeks", 14, 0), ("month", 0, 1))
_HOURS = (
    *((hour, "morning") for hour in ("10", "11")),
    *((hour, "afternoon") for hour in ("12", "1", "2", "3", "4", "5")),
    *((hour, "evening") for hour in ("6", "7")),
)
TIMES = tuple((hour, part, is_half) for hour, part in _HOURS for is_half in (False, True))
LENGTHS = ("30", "60", "90", "120", "half_day", "day")
PLACES = {
    "home": "home",
    "centre": "community-centre",
    "day_centre": "day-centre",
    "cafe": "cafe",
    "library": "library",
    "park": "park",
    "work": "workplace",
    "college": "college",
}


class Stage(IntEnum):
    """The five parts of getting ready, and what there is to do then."""

    WHO = 0
    WHEN = 1
    WHERE = 2
    WHAT = 3
    RULES = 4
    READY = 5


class Clock(IntEnum):
    """The three questions about when."""

    DAY = 0
    TIME = 1
    LONG = 2


class Ready(Enum):
    """What there is to do when all is ready."""

    INVITATION = "invitation"
    MY_VIEWS = "my_views"
    START = "start"
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class GuestFace:
    """Somebody who can come: invited or not."""

    who: str
    name: str
    face: Picture
    guest: Invited | None


@dataclass(frozen=True, slots=True)
class AgendaTile:
    """One part of the agenda."""

    id: str
    title: str
    picture: Picture
    family: Family


@dataclass(frozen=True, slots=True)
class Addable:
    """A part that can be put into the agenda."""

    kind: AgendaKind
    chapter_id: str
    title: str
    picture: Picture


@dataclass(frozen=True, slots=True)
class PrepareState:
    """Everything the page and its drawer show.

    ``who`` is whose needs are asked; ``item_id`` the part of the agenda that is chosen, empty for none.
    ``is_one_asked`` says that with big words the needs stand in place of the faces.
    """

    person_id: str = ""
    name: str = ""
    face: Picture | None = None
    stage: Stage = Stage.WHO
    faces: tuple[GuestFace, ...] = ()
    who: str = ME
    is_one_asked: bool = False
    clock: Clock = Clock.DAY
    day: date | None = None
    at: str = ""
    lasts: str = ""
    where: str = ""
    where_picture: Picture | None = None
    where_notes: str = ""
    agenda: tuple[AgendaTile, ...] = ()
    item_id: str = ""
    is_adding: bool = False
    addable: tuple[Addable, ...] = ()
    rules: tuple[str, ...] = ()
    today: date = date.min
    is_ready: bool = False
    is_gone: bool = False

    @property
    def chosen(self) -> GuestFace | None:
        """Return whose needs are asked."""
        return next((x for x in self.faces if x.who == self.who and x.guest), None)

    @property
    def item(self) -> AgendaTile | None:
        """Return the part of the agenda that is chosen."""
        return next((x for x in self.agenda if x.id == self.item_id), None)

    @property
    def day_words(self) -> str:
        """Return the day as it is said; empty where there is none yet."""
        return full_date(self.day) if self.day else ""

    @property
    def time_words(self) -> str:
        """Return the time and how long, as they are said."""
        if self.at and self.lasts:
            return say("meeting_prepare.at_for", at=self.at, lasts=self.lasts)
        return self.at or self.lasts

    @property
    def clock_answer(self) -> str:
        """Return what is answered to the question about when that is asked; empty where nothing is."""
        return (self.day_words, self.at, self.lasts)[self.clock]

    @property
    def quick_days(self) -> tuple[tuple[str, date], ...]:
        """Return days that are often chosen, each with its words."""
        return tuple(
            (say(f"meeting_prepare.in_{key}"), later(self.today, days, months))
            for key, days, months in _QUICK_DAYS
        )


def plan_part(plan: Plan, meeting: Meeting, style: Style, today: date) -> PrepareState:
    """Return what the plan says about a meeting that is got ready."""
    walk = walk_of_meeting(meeting, style)
    return PrepareState(
        plan.person.id,
        plan.person.name,
        plan.person.picture,
        faces=_faces(plan, meeting),
        day=meeting.day,
        at=meeting.at,
        lasts=meeting.lasts,
        where=meeting.where,
        where_picture=meeting.where_picture,
        where_notes=meeting.where_notes,
        agenda=tuple(AgendaTile(x.id, x.title, x.picture, x.family) for x in walk.stops),
        addable=_addable(meeting, style),
        rules=meeting.ground_rules,
        today=today,
        is_ready=True,
    )


def time_words(hour: str, part: str, *, is_half: bool = False) -> str:
    """Return a time as it is said and kept: a full hour or half an hour later."""
    if hour == "12" and not is_half:
        return say("meeting_prepare.at_noon")
    key = "at_half" if is_half else "at_time"
    return say(f"meeting_prepare.{key}", hour=hour, part=say(f"meeting_prepare.part_{part}"))


def coming_words(guest: Invited | None) -> str:
    """Return what somebody answered, in a few words; empty where nobody asked."""
    if guest is None or guest.coming is Coming.NOT_ASKED:
        return ""
    return say(f"meeting_prepare.short_{guest.coming.value}")


def _faces(plan: Plan, meeting: Meeting) -> tuple[GuestFace, ...]:
    known = [ME, *(x.id for x in circle_of(plan))]
    # Somebody who has left the circle, or was never in it, still stands on the list.
    others = [x.who for x in meeting.invited if x.who not in known]
    return tuple(
        GuestFace(
            who,
            plan.name_of(who),
            plan.face_of(who) or symbol("me" if who == ME else "you"),
            meeting.guest(who),
        )
        for who in (*known, *others)
    )


def _addable(meeting: Meeting, style: Style) -> tuple[Addable, ...]:
    break_item = AgendaItem("", AgendaKind.BREAK)
    items = (break_item, *missing_parts(meeting.agenda, style))
    walk: Walk = walk_of_meeting(_with(meeting, items), style)
    return tuple(
        Addable(item.kind, item.chapter_id, stop.title, stop.picture)
        for item, stop in zip(items, walk.stops, strict=True)
    )


def _with(meeting: Meeting, items: tuple[AgendaItem, ...]) -> Meeting:
    return Meeting(meeting.id, meeting.person_id, meeting.style_id, meeting.created_at, agenda=items)
