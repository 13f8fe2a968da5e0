"""Describe dreams and what leads to them: goals, what is in the way, and small steps."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum

from pcplanner.domain.lines import Audience, Check, Source
from pcplanner.domain.pictures import Picture
from pcplanner.domain.times import When

ME = "me"
"""Stands in ``promised_by`` for the person whose plan it is."""


class StepState(Enum):
    """What happened to a promise; the person says which."""

    NOT_YET = "not_yet"
    STARTED = "started"
    DONE = "done"
    CHANGED = "changed"


class ObstacleTheme(Enum):
    """What gets in people's way: in society and services, never in the person."""

    ASSUMPTIONS = "assumptions"
    SERVICES_NOT_FLEXIBLE = "services_not_flexible"
    INFORMATION = "information"
    MONEY = "money"
    CHARGES = "charges"
    STAFF = "staff"
    RISK_AND_RULES = "risk_and_rules"
    SERVICES_NOT_TALKING = "services_not_talking"
    CULTURE_AND_LANGUAGE = "culture_and_language"
    USED_TO_IT = "used_to_it"
    BAD_EXPERIENCE = "bad_experience"
    COUNTING = "counting"
    WHO_IS_ALLOWED = "who_is_allowed"
    FAMILY_WORRIES = "family_worries"
    WHERE_I_LIVE = "where_i_live"
    TRANSPORT = "transport"
    BEING_ALONE = "being_alone"
    AGE = "age"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Dream:
    """A dream, in own words or a picture; nothing here judges it (commitment 4).

    What leads to a dream may be seen by its ``audiences`` only.
    """

    id: str
    person_id: str
    words: str
    picture: Picture | None
    source: Source
    created_at: datetime
    said_by: str = ""
    check: Check = Check.NOT_ASKED
    position: int = 0
    original_words: str = ""
    put_away_at: datetime | None = None
    audiences: tuple[Audience, ...] = (Audience.ME, Audience.FAMILY, Audience.SUPPORTERS)


@dataclass(frozen=True, slots=True)
class Goal:
    """Something on the way to a dream."""

    id: str
    person_id: str
    dream_id: str
    words: str
    picture: Picture | None
    created_at: datetime
    by: When = field(default_factory=When)
    position: int = 0
    original_words: str = ""
    put_away_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What is in the way of a goal, and what gets round it.

    ``step_id`` is the small step it lies in front of, empty when it is in the way of the whole goal.
    ``helper_id`` is who helps to get round it, as in ``Step.promised_by``.
    """

    id: str
    person_id: str
    goal_id: str
    theme: ObstacleTheme
    words: str
    created_at: datetime
    step_id: str = ""
    what_could_help: str = ""
    help_picture: Picture | None = None
    helper_id: str = ""
    position: int = 0
    original_words: str = ""
    put_away_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """A small step: a promise with a picture, who promised, and when.

    ``promised_by`` holds supporters' ids, ``ME`` and names of others, such as an organisation; empty means
    nobody has promised yet. ``follows_up`` is who asks how it went, ``back_up`` what is done when it does not
    work. ``goal_id`` is empty for a step that leads to no goal (yet).
    """

    id: str
    person_id: str
    goal_id: str
    words: str
    picture: Picture | None
    created_at: datetime
    promised_by: tuple[str, ...] = ()
    when: When = field(default_factory=When)
    state: StepState = StepState.NOT_YET
    what_happened: str = ""
    done_on: date | None = None
    position: int = 0
    original_words: str = ""
    put_away_at: datetime | None = None
    follows_up: tuple[str, ...] = ()
    back_up: str = ""
