"""Tell the path to one dream in order: now, small steps, what is in the way, goals, the star."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum

from pcplanner.domain.dates import full_date
from pcplanner.domain.dreams import ME, Dream, Goal, Obstacle, Step, StepState
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.times import When
from pcplanner.domain.words import say

_STATE_WORDS = {
    StepState.DONE: "drawings.state_done",
    StepState.STARTED: "drawings.state_started",
    StepState.NOT_YET: "drawings.state_not_yet",
    StepState.CHANGED: "drawings.state_changed",
}


class PathKind(Enum):
    """What a thing on the path is.

    ``OPEN`` is an empty place that asks what could come there; ``WAY`` is a way round that stands on the
    path itself, where there is no room for it beside its rock.
    """

    NOW = "now"
    STEP = "step"
    GOAL = "goal"
    OBSTACLE = "obstacle"
    WAY = "way"
    OPEN = "open"
    STAR = "star"


@dataclass(frozen=True, slots=True)
class Face:
    """Show somebody: their picture, or the first letter of their name."""

    name: str
    picture: Picture | None


@dataclass(frozen=True, slots=True)
class PathItem:
    """One thing on the path.

    ``id`` is the step's, goal's, obstacle's or dream's own; ``now`` for the start; an open place has the id
    of the goal or dream it belongs to. ``name`` begins with the words that are seen (for buttons),
    ``spoken`` begins with where it is on the path (for reading in order, and for alt text).
    """

    id: str
    kind: PathKind
    words: str
    picture: Picture | None
    spoken: str
    name: str
    state: StepState | None = None
    faces: tuple[Face, ...] = ()
    way_words: str = ""
    way_picture: Picture | None = None
    rock_spoken: str = ""
    way_spoken: str = ""

    @property
    def has_way_round(self) -> bool:
        """Say whether something gets round it."""
        return bool(self.way_words or self.way_picture)


@dataclass(frozen=True, slots=True)
class PathStory:
    """The whole path to one dream, in reading order, with its title."""

    dream_id: str
    title: str
    items: tuple[PathItem, ...]

    @property
    def states(self) -> tuple[StepState, ...]:
        """Return the states on the path, for the key, always in the same order."""
        used = {x.state for x in self.items}
        return tuple(state for state in _STATE_WORDS if state in used)


def state_words(state: StepState) -> str:
    """Return the word for a state, as in the key and as it is spoken."""
    return say(_STATE_WORDS[state])


def path_story(plan: Plan, dream_id: str) -> PathStory:
    """Return the path to a dream; a dream that is not in the plan is a ``KeyError``."""
    dream = next((x for x in plan.dreams if x.id == dream_id), None)
    if dream is None:
        raise KeyError(dream_id)
    goals = plan.goals_of(dream_id)
    total = sum(len(plan.steps_of(x.id)) for x in goals)
    items: list[PathItem] = [_now(plan)]
    if not goals:
        items.append(_open(dream_id, say("drawings.no_goals")))
    number = 0
    for place, goal in enumerate(goals, 1):
        steps = plan.steps_of(goal.id)
        obstacles = plan.obstacles_of(goal.id)
        for step in steps:
            number += 1
            items += [_obstacle(plan, x) for x in obstacles if x.step_id == step.id]
            items.append(_step(plan, step, number, total))
        if not steps:
            items.append(_open(goal.id, say("drawings.no_steps")))
        known = {x.id for x in steps}
        items += [_obstacle(plan, x) for x in obstacles if x.step_id not in known]
        items.append(_goal(plan, goal, place, len(goals)))
    items.append(_star(dream))
    return PathStory(dream_id, path_title(dream.words), tuple(items))


def printed(story: PathStory) -> PathStory:
    """Return a path for paper, where an empty place says so and asks nothing."""

    def told(item: PathItem) -> PathItem:
        if item.kind is not PathKind.OPEN:
            return item
        is_goal_less = item.id == story.dream_id
        words = say("drawings.no_goals_yet" if is_goal_less else "drawings.no_steps_yet")
        return replace(item, words=words, spoken=words, name=words)

    return replace(story, items=tuple(told(x) for x in story.items))


def first_path(plan: Plan) -> PathStory:
    """Return the path of somebody who has told no dream yet: from now, by steps to come, to an empty star."""
    words = say("drawings.first_dream")
    spoken = as_sentences([words, say("drawings.first_dream_spoken")])
    star = PathItem("", PathKind.STAR, words, None, spoken=spoken, name=spoken)
    said = say("drawings.first_steps_spoken")
    steps = (PathItem(f"to-come-{x}", PathKind.OPEN, "", None, spoken=said, name=said) for x in range(2))
    return PathStory("", say("drawings.path_board"), (_now(plan), *steps, star))


def path_title(dream_words: str) -> str:
    """Return the title of the path: "My path to my own front door"."""
    words = " ".join(dream_words.split()).rstrip(".")
    first, _, rest = words.partition(" ")
    if not words:
        return say("drawings.path_board")
    if first in {"A", "An", "My", "The"} and rest and "." not in rest:
        return say("drawings.path_title", dream=f"{first.lower()} {rest}")
    return say("drawings.path_title_own", dream=words)


def as_sentences(parts: Iterable[str]) -> str:
    """Return the parts as sentences one after the other, each with its full stop."""
    said = (" ".join(x.split()) for x in parts)
    return " ".join(x if x[-1] in ".!?…" else f"{x}." for x in said if x)


def _shown_words(words: str, picture: Picture | None) -> str:
    """Return what is read for a thing: its words, else what its picture shows."""
    return words or (picture.alt if picture and picture.alt else say("drawings.picture_only"))


def _now(plan: Plan) -> PathItem:
    name = as_sentences([say("drawings.now"), say("drawings.now_spoken")])
    face = (Face(plan.person.name, plan.person.picture),)
    return PathItem(
        "now", PathKind.NOW, say("drawings.now"), plan.person.picture, spoken=name, name=name, faces=face
    )


def _open(about_id: str, words: str) -> PathItem:
    return PathItem(about_id, PathKind.OPEN, words, None, spoken=words, name=words)


def _star(dream: Dream) -> PathItem:
    shown = _shown_words(dream.words, dream.picture)
    return PathItem(
        dream.id,
        PathKind.STAR,
        dream.words,
        dream.picture,
        spoken=as_sentences([say("drawings.star_spoken"), shown]),
        name=as_sentences([shown, say("drawings.star_spoken")]),
    )


def _goal(plan: Plan, goal: Goal, number: int, total: int) -> PathItem:
    state = plan.goal_state(goal.id)
    shown = _shown_words(goal.words, goal.picture)
    where = say("drawings.goal_number", number=number, total=total)
    rest = [when_words(goal.by), state_words(state)]
    return PathItem(
        goal.id,
        PathKind.GOAL,
        goal.words,
        goal.picture,
        spoken=as_sentences([where, shown, *rest]),
        name=as_sentences([shown, where, *rest]),
        state=state,
    )


def _step(plan: Plan, step: Step, number: int, total: int) -> PathItem:
    shown = _shown_words(step.words, step.picture)
    where = say("drawings.step_number", number=number, total=total)
    names = [_who(plan, x) for x in step.promised_by]
    promised = say("drawings.promised_by", names=joined(names)) if names else say("drawings.nobody_promised")
    rest = [promised, when_words(step.when), state_words(step.state)]
    return PathItem(
        step.id,
        PathKind.STEP,
        step.words,
        step.picture,
        spoken=as_sentences([where, shown, *rest]),
        name=as_sentences([shown, where, *rest]),
        state=step.state,
        faces=tuple(Face(plan.name_of(x), plan.face_of(x)) for x in step.promised_by),
    )


def obstacle_words(obstacle: Obstacle) -> str:
    """Return what is in the way: in own words, else in those of its theme."""
    return obstacle.words or say(f"obstacle.theme_{obstacle.theme.value}")


def _obstacle(plan: Plan, obstacle: Obstacle) -> PathItem:
    words = obstacle_words(obstacle)
    said = as_sentences([say("drawings.in_the_way"), words])
    way = ""
    faces: tuple[Face, ...] = ()
    if obstacle.what_could_help or obstacle.help_picture:
        way, faces = _way_round(plan, obstacle)
    whole = as_sentences([said, way])
    return PathItem(
        obstacle.id,
        PathKind.OBSTACLE,
        words,
        None,
        spoken=whole,
        name=whole,
        faces=faces,
        way_words=obstacle.what_could_help,
        way_picture=obstacle.help_picture,
        rock_spoken=said,
        way_spoken=way,
    )


def _way_round(plan: Plan, obstacle: Obstacle) -> tuple[str, tuple[Face, ...]]:
    """Return a way round in words, and the face of who helps."""
    parts = [say("drawings.way_round"), _shown_words(obstacle.what_could_help, obstacle.help_picture)]
    who = obstacle.helper_id
    if not who:
        return as_sentences(parts), ()
    parts.append(say("drawings.i_help") if who == ME else say("drawings.helps", name=plan.name_of(who)))
    return as_sentences(parts), (Face(plan.name_of(who), plan.face_of(who)),)


def with_ways_on_the_path(items: tuple[PathItem, ...]) -> tuple[PathItem, ...]:
    """Return the same path with each way round as a thing of its own after its rock."""
    found: list[PathItem] = []
    for item in items:
        if item.kind is PathKind.OBSTACLE and item.has_way_round:
            said = item.rock_spoken
            rock = replace(item, spoken=said, name=said, faces=(), way_words="", way_picture=None)
            way = PathItem(
                item.id,
                PathKind.WAY,
                item.way_words,
                item.way_picture,
                spoken=item.way_spoken,
                name=item.way_spoken,
                faces=item.faces,
            )
            found += [rock, way]
        else:
            found.append(item)
    return tuple(found)


def _who(plan: Plan, who: str) -> str:
    return say("drawings.me") if who == ME else plan.name_of(who)


def joined(names: list[str]) -> str:
    """Return names as they are said: "Meg", "Meg and Kit", "Mum, Meg and Kit"."""
    if len(names) < 2:
        return "".join(names)
    return say("drawings.and", first=", ".join(names[:-1]), last=names[-1])


def when_words(when: When) -> str:
    """Return when, in own words, else as a full date, else nothing."""
    words = when.words or (full_date(when.day) if when.day else "")
    return words[:1].upper() + words[1:]
