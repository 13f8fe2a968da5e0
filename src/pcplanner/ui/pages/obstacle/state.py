"""Hold what the page of an obstacle shows, worked out from the plan."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from types import MappingProxyType

from pcplanner.domain.dreams import Obstacle, ObstacleTheme
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.ui.who_helps import Helper, helpers_of

THEME_PICTURES: Mapping[ObstacleTheme, Picture] = MappingProxyType(
    {
        ObstacleTheme.ASSUMPTIONS: symbol("not-sure"),
        ObstacleTheme.SERVICES_NOT_FLEXIBLE: symbol("in-the-way"),
        ObstacleTheme.INFORMATION: symbol("information"),
        ObstacleTheme.MONEY: symbol("money"),
        ObstacleTheme.CHARGES: symbol("shop"),
        ObstacleTheme.STAFF: symbol("support-worker"),
        ObstacleTheme.RISK_AND_RULES: symbol("safe"),
        ObstacleTheme.SERVICES_NOT_TALKING: symbol("phone"),
        ObstacleTheme.CULTURE_AND_LANGUAGE: symbol("speak-up"),
        ObstacleTheme.USED_TO_IT: symbol("not-working"),
        ObstacleTheme.BAD_EXPERIENCE: symbol("sad"),
        ObstacleTheme.COUNTING: symbol("search"),
        ObstacleTheme.WHO_IS_ALLOWED: symbol("lock"),
        ObstacleTheme.FAMILY_WORRIES: symbol("worried"),
        ObstacleTheme.WHERE_I_LIVE: symbol("home"),
        ObstacleTheme.TRANSPORT: symbol("bus-stop"),
        ObstacleTheme.BEING_ALONE: symbol("lonely"),
        ObstacleTheme.AGE: symbol("calendar"),
        ObstacleTheme.OTHER: symbol("something-else"),
    }
)


class Stage(IntEnum):
    """The five questions about what is in the way."""

    WHAT = 0
    WORDS = 1
    WHERE = 2
    HELP = 3
    WHO = 4


@dataclass(frozen=True, slots=True)
class Place:
    """Where it can be in the way: in front of a small step, or (no id) of the whole goal."""

    id: str
    words: str
    picture: Picture | None


@dataclass(frozen=True, slots=True)
class ObstacleState:
    """Everything the page and its drawer show."""

    name: str = ""
    face: Picture | None = None
    stage: Stage = Stage.WHAT
    dream_id: str = ""
    theme: ObstacleTheme | None = None
    words: str = ""
    step_id: str = ""
    help_words: str = ""
    help_picture: Picture | None = None
    helper_id: str = ""
    places: tuple[Place, ...] = ()
    first_words: str = ""
    helpers: tuple[Helper, ...] = ()
    suggestions: tuple[Picture, ...] = ()
    is_place_chosen: bool = False
    is_saved: bool = False
    is_new: bool = False
    is_gone: bool = False
    is_ready: bool = False

    @property
    def shown_words(self) -> str:
        """Return what is in the way, in own words or in those of its theme."""
        if self.words:
            return self.words
        return say(f"obstacle.theme_{self.theme.value}") if self.theme else ""

    @property
    def is_placed(self) -> bool:
        """Say whether somebody has said where it is; at first it is in the way of the whole goal."""
        return self.is_place_chosen or bool(self.step_id) or (self.is_saved and not self.is_new)

    @property
    def place_words(self) -> str:
        """Return where it is in the way."""
        return next((p.words for p in self.places if p.id == self.step_id), "")

    @property
    def helper_name(self) -> str:
        """Return who helps."""
        return next((h.name for h in self.helpers if h.id == self.helper_id), self.helper_id)


def plan_part(plan: Plan, obstacle: Obstacle | None, goal_id: str) -> ObstacleState:
    """Return what the plan says about one obstacle; ``None`` is a new one for a goal."""
    person = plan.person
    goal = next((g for g in plan.goals if g.id == (obstacle.goal_id if obstacle else goal_id)), None)
    steps = plan.steps_of(goal.id) if goal else ()
    whole = Place("", say("obstacle.whole_goal"), goal.picture if goal else None)
    places = (whole, *(Place(s.id, s.words or say("obstacle.step_in_picture"), s.picture) for s in steps))
    step_id = obstacle.step_id if obstacle else ""
    return ObstacleState(
        person.name,
        person.picture,
        dream_id=goal.dream_id if goal else "",
        theme=obstacle.theme if obstacle else None,
        words=obstacle.words if obstacle else "",
        # The step it lay in front of may be put away: then it is in the way of the whole goal.
        step_id=step_id if step_id in {p.id for p in places} else "",
        help_words=obstacle.what_could_help if obstacle else "",
        help_picture=obstacle.help_picture if obstacle else None,
        helper_id=obstacle.helper_id if obstacle else "",
        places=places,
        first_words=_first_words(obstacle) if obstacle else "",
        helpers=helpers_of(plan, (obstacle.helper_id,) if obstacle else ()),
        is_saved=obstacle is not None,
        is_ready=True,
    )


def _first_words(obstacle: Obstacle) -> str:
    return obstacle.original_words if obstacle.original_words != obstacle.words else ""
