"""Hold what the page of a sitting shows, worked out from the plan."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from types import MappingProxyType

from pcplanner.domain.pictures import Picture
from pcplanner.domain.sittings import Sitting, SortOption, SortPlace
from pcplanner.domain.sorting import Asked, option_words, options_in, waiting
from pcplanner.domain.sorting_again import SortNote, is_unclear
from pcplanner.ui.who_helps import Helper


class View(Enum):
    """What the page shows: who took part, one option, if it is right, the board, or the way into the plan."""

    WHO_HELPS = auto()
    WHO_CHOSE = auto()
    ASK = auto()
    CHECK = auto()
    BOARD = auto()
    PLAN = auto()
    PICK = auto()


CHAPTERS: Mapping[str, tuple[SortPlace, str]] = MappingProxyType(
    {
        "important": (SortPlace.GOOD, "important-to-me"),
        "likes": (SortPlace.GOOD, "like"),
        "dislikes": (SortPlace.NOT_GOOD, "do-not-like"),
    }
)
"""The chapters that sorted pictures can go into: which place they come from, and a symbol."""


@dataclass(frozen=True, slots=True)
class SortState:
    """Everything the page and its drawer show.

    With ``is_moving`` the option that is asked has a place already. ``picked`` are the options to go into a
    chapter, ``in_plan`` those that stand there already.
    """

    name: str = ""
    face: Picture | None = None
    view: View = View.ASK
    sitting: Sitting | None = None
    asked: Asked | None = None
    is_moving: bool = False
    wants_to_move: bool = False
    helpers: tuple[Helper, ...] = ()
    note: SortNote | None = None
    chapter: str = ""
    picked: frozenset[str] = frozenset()
    in_plan: frozenset[str] = frozenset()
    is_ready: bool = False
    is_gone: bool = False

    @property
    def asked_words(self) -> str:
        """Return what the option that is asked is called; nothing where none is."""
        return option_words(self.asked.option) if self.asked else ""

    @property
    def is_asked_again(self) -> bool:
        """Say whether something is asked the other way round now."""
        return self.view is View.ASK and self.asked is not None and self.asked.is_again

    @property
    def is_whole(self) -> bool:
        """Say whether there is a board and nothing of it waits."""
        return self.sitting is not None and bool(self.sitting.placed) and not waiting(self.sitting)

    @property
    def is_confirmed(self) -> bool:
        """Say whether the person has said that the board is right."""
        return self.sitting is not None and self.sitting.confirmed_at is not None

    def choices(self) -> tuple[SortOption, ...]:
        """Return what can go into the chapter that is chosen, and does not stand there yet."""
        if self.sitting is None or not self.chapter:
            return ()
        found = options_in(self.sitting, CHAPTERS[self.chapter][0])
        return tuple(x for x in found if x.id not in self.in_plan)

    def clear_choices(self) -> frozenset[str]:
        """Return the ids of those choices that were answered the same way each time they were asked."""
        placed = {x.option_id: x for x in self.sitting.placed} if self.sitting else {}
        return frozenset(x.id for x in self.choices() if not is_unclear(placed[x.id]))
