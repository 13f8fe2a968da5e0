"""Hold what the page of meetings shows, worked out from the plan."""

from dataclasses import dataclass

from pcplanner.domain.agendas import is_got_ready
from pcplanner.domain.dates import full_date
from pcplanner.domain.meetings import Meeting, MeetingState
from pcplanner.domain.path_story import as_sentences
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import Style
from pcplanner.domain.words import say

_ORDER = {MeetingState.RUNNING: 0, MeetingState.STOPPED: 1, MeetingState.PLANNED: 2, MeetingState.DONE: 3}


@dataclass(frozen=True, slots=True)
class MeetingCard:
    """One meeting: its words, what stands under them, its picture and how far it has come.

    One that ``is_got_ready`` needs no more questions before it starts.
    """

    id: str
    words: str
    caption: str
    picture: Picture
    state: MeetingState
    is_got_ready: bool = False

    @property
    def spoken(self) -> str:
        """Return what is read aloud for it."""
        return as_sentences([self.words, self.caption])


@dataclass(frozen=True, slots=True)
class StyleCard:
    """One planning style to choose for a new meeting."""

    id: str
    words: str
    picture: Picture
    about: str


@dataclass(frozen=True, slots=True)
class MeetingsState:
    """Everything the page shows; ``is_choosing`` says that a style is chosen for a new meeting."""

    name: str = ""
    face: Picture | None = None
    cards: tuple[MeetingCard, ...] = ()
    styles: tuple[StyleCard, ...] = ()
    is_choosing: bool = False
    is_ready: bool = False

    @property
    def is_empty(self) -> bool:
        """Say whether there has been no meeting yet."""
        return self.is_ready and not self.cards


def meeting_cards(plan: Plan, styles: dict[str, Style]) -> tuple[MeetingCard, ...]:
    """Return the meetings: what goes on, what is planned, the nearest day first, then the past ones."""
    return tuple(_card(x, styles) for x in sorted(plan.meetings, key=_place))


def _place(meeting: Meeting) -> tuple[int, bool, int]:
    if meeting.state is MeetingState.PLANNED:
        day = meeting.day
        return _ORDER[meeting.state], day is None, day.toordinal() if day else -meeting.position
    began = meeting.started_at or meeting.created_at
    return _ORDER[meeting.state], False, -round(began.timestamp())


def _card(meeting: Meeting, styles: dict[str, Style]) -> MeetingCard:
    style = styles.get(meeting.style_id)
    name = style.name if style else say("meeting.title")
    picture = symbol(style.symbol if style else "meeting")
    if meeting.state in {MeetingState.RUNNING, MeetingState.STOPPED}:
        return MeetingCard(meeting.id, say("meetings.go_on"), name, picture, meeting.state)
    day = _day_words(meeting)
    return MeetingCard(meeting.id, name, day, picture, meeting.state, is_got_ready(meeting))


def _day_words(meeting: Meeting) -> str:
    day = meeting.day
    if meeting.state is MeetingState.DONE and meeting.started_at is not None:
        day = meeting.started_at.astimezone().date()
    if day is None:
        return say("meetings.no_day")
    return full_date(day)
