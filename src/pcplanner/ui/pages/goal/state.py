"""Hold what the page of a goal shows, worked out from the plan."""

from dataclasses import dataclass, field
from datetime import date
from operator import itemgetter

from pcplanner.domain.dates import full_date, later, months_on, short_date
from pcplanner.domain.dreams import Goal, Obstacle, Step, StepState
from pcplanner.domain.path_story import joined
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.times import When
from pcplanner.domain.words import say

_SUMMER = 6
"""The month that summer begins in."""


@dataclass(frozen=True, slots=True)
class GoalRow:
    """One small step, or what is in the way (``state`` is ``None``), in the order of the path."""

    id: str
    words: str
    picture: Picture | None
    caption: str
    state: StepState | None
    spoken: str
    can_go_up: bool = False
    can_go_down: bool = False


@dataclass(frozen=True, slots=True)
class GoalState:
    """Everything the page and its drawer show."""

    name: str = ""
    face: Picture | None = None
    dream_id: str = ""
    words: str = ""
    picture: Picture | None = None
    by: When = field(default_factory=When)
    by_words: str = ""
    state: StepState = StepState.NOT_YET
    first_words: str = ""
    spoken: str = ""
    rows: tuple[GoalRow, ...] = ()
    times: tuple[str, ...] = ()
    suggestions: tuple[Picture, ...] = ()
    is_new: bool = False
    is_gone: bool = False
    is_ready: bool = False


def goal_state(plan: Plan, goal_id: str, today: date) -> GoalState:
    """Return the state for one goal; ``is_gone`` when the plan does not hold it."""
    person = plan.person
    goal = next((x for x in plan.goals if x.id == goal_id), None)
    if goal is None:
        return GoalState(person.name, person.picture, times=times_from(today), is_gone=True, is_ready=True)
    state = plan.goal_state(goal_id)
    shown = _shown(goal.words, goal.picture)
    return GoalState(
        person.name,
        person.picture,
        goal.dream_id,
        goal.words,
        goal.picture,
        goal.by,
        when_words(goal.by),
        state,
        goal.original_words if goal.original_words != goal.words else "",
        say("goal.goal_spoken", words=shown, state=say(f"states.{state.value}")),
        _rows(plan, goal),
        times_from(today),
        is_ready=True,
    )


def times_from(today: date) -> tuple[str, ...]:
    """Return a few times to choose from, the soonest first; each stays true whenever the plan is read."""
    soon, later_on = months_on(today, 1), months_on(today, 3)
    summer = date(today.year + (today.month >= _SUMMER), _SUMMER, 1)
    times = (
        (_last_of(soon), say("goal.in_month", month=_month(soon))),
        (_last_of(later_on), say("goal.in_month", month=_month(later_on))),
        (summer, say("goal.before_summer")),
        (date(today.year, 12, 31), say("goal.this_year", year=today.year)),
    )
    return (*(words for _, words in sorted(times, key=itemgetter(0))), say("goal.when_ready"))


def when_words(when: When) -> str:
    """Return when as it is shown: in own words, else the day."""
    if when.words:
        return when.words[:1].upper() + when.words[1:]
    return say("goal.by", day=full_date(when.day)) if when.day else ""


def _last_of(day: date) -> date:
    return later(months_on(day.replace(day=1), 1), days=-1)


def _month(day: date) -> str:
    return short_date(day).split(" ", 1)[1]


def _shown(words: str, picture: Picture | None) -> str:
    return (words or (picture.alt if picture else "") or say("goal.in_picture")).rstrip(".")


def _rows(plan: Plan, goal: Goal) -> tuple[GoalRow, ...]:
    steps, obstacles = plan.steps_of(goal.id), plan.obstacles_of(goal.id)
    rows: list[GoalRow] = []
    for place, step in enumerate(steps):
        rows += [_rock(plan, x) for x in obstacles if x.step_id == step.id]
        rows.append(_step(plan, step, place, len(steps)))
    known = {x.id for x in steps}
    rows += [_rock(plan, x) for x in obstacles if x.step_id not in known]
    return tuple(rows)


def _step(plan: Plan, step: Step, place: int, count: int) -> GoalRow:
    names = joined([plan.name_of(x) for x in step.promised_by]) or say("goal.nobody")
    caption = say("goal.step_caption", who=names, state=say(f"states.{step.state.value}"))
    spoken = say("goal.row_spoken", words=_shown(step.words, step.picture), caption=caption)
    return GoalRow(
        step.id, step.words, step.picture, caption, step.state, spoken, place > 0, place < count - 1
    )


def _rock(plan: Plan, rock: Obstacle) -> GoalRow:
    words = rock.words or say(f"obstacle.theme_{rock.theme.value}")
    helped = rock.what_could_help or (plan.name_of(rock.helper_id) if rock.helper_id else "")
    caption = say("goal.rock_helped", help=helped) if helped else say("goal.rock_caption")
    spoken = say("goal.row_spoken", words=words.rstrip("."), caption=caption.rstrip("."))
    return GoalRow(rock.id, words, None, caption, None, spoken)
