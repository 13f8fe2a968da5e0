"""Hold what the page shows."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

from pcplanner.domain.looks import Look
from pcplanner.domain.pictures import Picture
from pcplanner.domain.words import say
from pcplanner.symbols.grouping import PictureGroup
from pcplanner.ui.pages.picture.choosing import Found, Key

_LONGEST_TITLE = 48


class Shelf(Enum):
    """What the pictures on the page are."""

    WORDS = "words"
    SEARCH = "search"
    FAVOURITES = "favourites"
    USED = "used"
    PEOPLE = "people"
    GROUPS = "groups"
    PARTS = "parts"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class PictureState:
    """Everything the page shows."""

    has_person: bool = False
    is_ready: bool = False
    name: str = ""
    face: Picture | None = None
    for_words: str = ""
    typed: str = ""
    shelf: Shelf = Shelf.GROUPS
    group_id: str = ""
    part_id: str = ""
    groups: tuple[PictureGroup, ...] = ()
    found: tuple[Found, ...] = ()
    chosen: Found | None = None
    favourites: frozenset[Key] = frozenset()
    look: Look = field(default_factory=Look)

    @property
    def is_on_groups(self) -> bool:
        """Say whether groups or parts of one are shown, not pictures."""
        return self.shelf in {Shelf.GROUPS, Shelf.PARTS}

    @property
    def group(self) -> PictureGroup | None:
        """Return the group that is looked through."""
        return next((each for each in self.groups if each.id == self.group_id), None)

    @property
    def part(self) -> PictureGroup | None:
        """Return the part that is looked through, or the group where it has none."""
        group = self.group
        if group is None or not group.parts:
            return group
        return next((each for each in group.parts if each.id == self.part_id), None)

    @property
    def is_favourite(self) -> bool:
        """Say whether the chosen picture is a favourite."""
        return self.chosen is not None and self.chosen.key in self.favourites

    @property
    def title(self) -> str:
        """Return the title of the page: for which words a picture is looked for."""
        if not self.for_words:
            return say("picture.title")
        words = " ".join(self.for_words.split())
        short = words if len(words) <= _LONGEST_TITLE else words[: _LONGEST_TITLE - 1].rstrip() + "…"
        return say("picture.title_for", words=short)

    @property
    def prompt(self) -> str:
        """Return the question as it is spoken."""
        return say("picture.prompt_for", words=self.for_words) if self.for_words else say("picture.prompt")

    @property
    def nothing(self) -> str:
        """Return what to do where there is no picture."""
        return say(f"picture.nothing_{self.shelf.value}")

    @property
    def count(self) -> str:
        """Return how many pictures there are."""
        if not self.found:
            return self.nothing
        key = "picture.found_one" if len(self.found) == 1 else "picture.found_many"
        return say(key, count=len(self.found))

    def shelves(self) -> Iterator[Shelf]:
        """Yield what there is besides the groups."""
        if self.has_person:
            yield from (Shelf.FAVOURITES, Shelf.USED, Shelf.PEOPLE)


def shelf_words(shelf: Shelf) -> str:
    """Return what pictures are called together."""
    return say(f"picture.shelf_{shelf.value}")
