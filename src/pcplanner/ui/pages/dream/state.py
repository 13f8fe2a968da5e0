"""Hold what the page of a dream shows, worked out from the plan."""

from dataclasses import dataclass

from pcplanner.domain.chapters import MATTERS
from pcplanner.domain.dreams import Dream, StepState
from pcplanner.domain.lines import Check, Line, Source, is_persons_own
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.ui.who_helps import Helper, people_here


@dataclass(frozen=True, slots=True)
class Said:
    """One thing said, the dream itself or what matters about it, and whose words it is."""

    id: str = ""
    words: str = ""
    picture: Picture | None = None
    source: Source = Source.OWN_WORDS
    said_by: str = ""
    check: Check = Check.NOT_ASKED
    is_own: bool = True
    told: str = ""
    face: Picture | None = None
    spoken: str = ""
    first_words: str = ""


@dataclass(frozen=True, slots=True)
class GoalCard:
    """One goal on the way to the dream, and how far it has come."""

    id: str
    words: str
    picture: Picture | None
    state: StepState
    spoken: str


@dataclass(frozen=True, slots=True)
class DreamState:
    """Everything the page and its drawer show; ``edited`` is what the drawer changes now.

    ``is_matter`` says that ``edited`` is something that matters, perhaps a new one that has no id yet.
    """

    name: str = ""
    face: Picture | None = None
    dream: Said = Said()
    matters: tuple[Said, ...] = ()
    goals: tuple[GoalCard, ...] = ()
    tellers: tuple[Helper, ...] = ()
    edited: Said = Said()
    is_matter: bool = False
    suggestions: tuple[Picture, ...] = ()
    is_new: bool = False
    is_gone: bool = False
    is_ready: bool = False


def dream_state(plan: Plan, dream_id: str, edited_id: str, *, is_matter: bool) -> DreamState:
    """Return the state for one dream; ``is_gone`` when the plan does not hold it."""
    dream = next((x for x in plan.dreams if x.id == dream_id), None)
    person = plan.person
    if dream is None:
        return DreamState(person.name, person.picture, is_gone=True, is_ready=True)
    shown = _said_of(plan, dream, dream.words or say("dream.in_picture"))
    lines = plan.lines_in(MATTERS.id, dream_id)
    matters = tuple(_said_of(plan, line, line.words or say("dream.a_picture")) for line in lines)
    chosen = next((m for m in matters if m.id == edited_id), Said()) if is_matter else shown
    return DreamState(
        person.name,
        person.picture,
        shown,
        matters,
        tuple(_goal(plan, goal.id) for goal in plan.goals_of(dream_id)),
        people_here(plan),
        chosen,
        is_matter=is_matter,
        is_ready=True,
    )


def _goal(plan: Plan, goal_id: str) -> GoalCard:
    goal = next(x for x in plan.goals if x.id == goal_id)
    state = plan.goal_state(goal_id)
    shown = goal.words or (goal.picture.alt if goal.picture else "") or say("dream.a_picture")
    spoken = say("dream.goal_spoken", words=shown.rstrip("."), state=say(f"states.{state.value}"))
    return GoalCard(goal.id, goal.words, goal.picture, state, spoken)


def _said_of(plan: Plan, thing: Dream | Line, shown: str) -> Said:
    is_own = is_persons_own(thing.source, thing.check)
    who = plan.name_of(thing.said_by) if thing.said_by else say("dream.somebody")
    return Said(
        thing.id,
        thing.words,
        thing.picture,
        thing.source,
        thing.said_by,
        thing.check,
        is_own,
        _told(thing.source, thing.check, who),
        plan.face_of(thing.said_by) if thing.said_by else None,
        _spoken(thing.source, who, shown.rstrip(".")),
        thing.original_words if thing.original_words != thing.words else "",
    )


def _told(source: Source, check: Check, who: str) -> str:
    if source is Source.SOMEONE_ELSE:
        return say("dream.said_agreed" if check is Check.YES else "dream.said_this", name=who)
    return say(f"dream.{source.value}")


def _spoken(source: Source, who: str, shown: str) -> str:
    if source is Source.SOMEONE_ELSE:
        return say("dream.said_spoken", name=who, words=shown)
    if source is Source.SEEN:
        return say("dream.guess_spoken", words=shown)
    return say("dream.own_spoken", words=shown)
