"""Hold what the page of a small step shows, worked out from the plan."""

from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum

from pcplanner.domain.dates import full_date, later, months_on, short_date, small_date
from pcplanner.domain.dreams import Step, StepState
from pcplanner.domain.path_story import joined, when_words
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.times import When
from pcplanner.domain.words import say
from pcplanner.ui.who_helps import Helper, helpers_of


class Stage(IntEnum):
    """The four questions about a small step."""

    WHAT = 0
    WHO = 1
    WHEN = 2
    HOW = 3


@dataclass(frozen=True, slots=True)
class TimeChoice:
    """One time to choose, with the day it means where it means one."""

    when: When
    words: str
    caption: str
    picture: Picture


@dataclass(frozen=True, slots=True)
class StepPageState:
    """Everything the page and its drawer show.

    ``day`` is the day in the day picker, ``None`` while the quick times are shown; ``day_note`` says what was
    understood of a day that was typed.
    """

    name: str = ""
    face: Picture | None = None
    stage: Stage = Stage.WHAT
    dream_id: str = ""
    words: str = ""
    picture: Picture | None = None
    promised_by: tuple[str, ...] = ()
    when: When = field(default_factory=When)
    state: StepState = StepState.NOT_YET
    happened: str = ""
    first_words: str = ""
    asks: str = ""
    back_up: str = ""
    has_goal: bool = True
    helpers: tuple[Helper, ...] = ()
    times: tuple[TimeChoice, ...] = ()
    day: date | None = None
    day_note: str = ""
    suggestions: tuple[Picture, ...] = ()
    is_saved: bool = False
    is_new: bool = False
    is_gone: bool = False
    is_ready: bool = False

    @property
    def names(self) -> str:
        """Return who promised, as it is said."""
        known = {h.id: h.name for h in self.helpers}
        return joined([known.get(who, who) for who in self.promised_by])

    @property
    def when_words(self) -> str:
        """Return when, as it is said."""
        return when_words(self.when)

    @property
    def when_small(self) -> str:
        """Return when, as short as it can be said."""
        return small_date(self.when.day) if self.when.day and not self.when.words else self.when_words

    @property
    def shown_words(self) -> str:
        """Return the words of the step, or what its picture shows."""
        return self.words or (self.picture.alt if self.picture else "") or say("step.in_picture")


def plan_part(plan: Plan, step: Step | None, goal_id: str, today: date) -> StepPageState:
    """Return what the plan says about one step; ``None`` is a new one for a goal."""
    person = plan.person
    goal = next((g for g in plan.goals if g.id == (step.goal_id if step else goal_id)), None)
    promised = step.promised_by if step else ()
    return StepPageState(
        person.name,
        person.picture,
        dream_id=goal.dream_id if goal else "",
        words=step.words if step else "",
        picture=step.picture if step else None,
        promised_by=promised,
        when=step.when if step else When(),
        state=step.state if step else StepState.NOT_YET,
        happened=step.what_happened if step else "",
        first_words=step.original_words if step and step.original_words != step.words else "",
        asks=", ".join(plan.name_of(who) for who in step.follows_up) if step else "",
        back_up=step.back_up if step else "",
        has_goal=bool(step.goal_id if step else goal_id),
        helpers=helpers_of(plan, promised),
        times=_with_own(times_from(today), step.when if step else When()),
        is_saved=step is not None,
        is_ready=True,
    )


def times_from(today: date) -> tuple[TimeChoice, ...]:
    """Return the quick times; each is kept as a day or as words that stay true."""
    tomorrow, week = later(today, 1), later(today, 7)
    this, after = (
        say("step.in_month", month=_month(today)),
        say("step.in_month", month=_month(months_on(today, 1))),
    )
    calendar, clock = symbol("calendar"), symbol("clock")
    return (
        TimeChoice(When(day=tomorrow), say("step.tomorrow"), full_date(tomorrow), symbol("next-step")),
        TimeChoice(When(day=week), say("step.next_week"), full_date(week), calendar),
        TimeChoice(When(this[:1].lower() + this[1:]), this, "", calendar),
        TimeChoice(When(after[:1].lower() + after[1:]), after, "", calendar),
        _in_words(say("step.next_meeting"), symbol("review")),
        _in_words(say("step.every_week"), clock),
        _in_words(say("step.when_ready"), symbol("good-day")),
    )


def _with_own(times: tuple[TimeChoice, ...], when: When) -> tuple[TimeChoice, ...]:
    """Return the times with the one in own words first, where those are none of the others."""
    if not when.words or any(time.when == when for time in times):
        return times
    caption = full_date(when.day) if when.day else ""
    return (TimeChoice(when, when_words(When(when.words)), caption, symbol("when")), *times)


def _in_words(words: str, picture: Picture) -> TimeChoice:
    return TimeChoice(When(words[:1].lower() + words[1:]), words, "", picture)


def _month(day: date) -> str:
    return short_date(day).split(" ", 1)[1]
