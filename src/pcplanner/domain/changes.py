"""Say what a change touched, so that every page knows whether to look again."""

from dataclasses import dataclass
from enum import Enum
from typing import Generic, TypeVar


class Kind(Enum):
    """The kinds of thing a change can touch."""

    PEOPLE = "people"
    CIRCLE = "circle"
    LINES = "lines"
    DREAMS = "dreams"
    STEPS = "steps"
    PICTURES = "pictures"
    SETTINGS = "settings"
    MEETINGS = "meetings"
    SORTING = "sorting"
    VOICE = "voice"
    FILMS = "films"
    STYLES = "styles"
    WORDS = "words"


class Scope(Enum):
    """Which changes undo may take back: all, those inside a plan, or those of the list of people.

    Nobody is taken off the list from inside their own plan, and no plan is changed unseen from the list.
    """

    ALL = "all"
    PLAN = "plan"
    LIST = "list"


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Changed(Generic[T]):
    """Hold what a service made, whose plan it touched (empty for none), and the kinds that changed."""

    value: T
    person_id: str
    kinds: frozenset[Kind]


@dataclass(frozen=True, slots=True)
class History:
    """Name the change that undo would take back and the one redo would make again; ``None`` for nothing.

    The names are finished phrases such as "added a step".
    """

    undo: str | None = None
    redo: str | None = None
