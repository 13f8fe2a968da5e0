"""Shuffle what is looked for in the try-out, and hold what was noted and chosen."""

from dataclasses import dataclass, replace
from enum import StrEnum
from random import Random

from pcplanner.domain.access import Form

THINGS = (
    "tea",
    "cat",
    "key",
    "phone",
    "clock",
    "football",
    "glasses",
    "television",
    "garden",
    "money",
    "shower",
    "star",
)
"""The symbols that are looked for; each is plain to see and has a short name."""
FORMS = (Form.PICTURE_ONLY, Form.BOTH, Form.WORDS_ONLY)
COUNTS = (2, 2, 4, 6, 9)
"""How many things there are to find one among, round after round."""
THINGS_OF_A_FORM, ROUNDS_OF_A_FORM = 4, 2
PACES = (-30, 0, 30)
"""By how many words a minute the voice is slower or faster."""


class Ask(StrEnum):
    """What is asked, in this order."""

    FORM = "form"
    CHOICES = "choices"
    SIZE = "size"
    COLOURS = "colours"
    PACE = "pace"
    SPOKEN = "spoken"
    PRESS = "press"


@dataclass(frozen=True, slots=True)
class Round:
    """One thing to find among others, shown in one form; the things stand in this order."""

    ask: Ask
    form: Form
    things: tuple[str, ...]
    wanted: str


@dataclass(frozen=True, slots=True)
class Found:
    """Say how it went with one round: whether the thing was found, and with how many presses."""

    round: Round
    is_found: bool
    presses: int

    @property
    def is_easy(self) -> bool:
        """Say whether the first press found it."""
        return self.is_found and self.presses == 1


@dataclass(frozen=True, slots=True)
class Notes:
    """Hold what was noted, and what was chosen for each question; nothing chosen means as it was."""

    found: tuple[Found, ...] = ()
    chosen: tuple[tuple[Ask, str], ...] = ()

    def choice(self, ask: Ask) -> str:
        """Return what was chosen, or nothing."""
        return next((value for each, value in self.chosen if each is ask), "")

    def with_choice(self, ask: Ask, value: str) -> "Notes":
        """Return these notes with another answer; an empty one takes it away."""
        rest = tuple(x for x in self.chosen if x[0] is not ask)
        return replace(self, chosen=(*rest, (ask, value)) if value else rest)

    def without(self, ask: Ask) -> "Notes":
        """Return these notes with nothing about a question."""
        found = tuple(x for x in self.found if x.round.ask is not ask)
        return replace(self.with_choice(ask, ""), found=found)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with something to choose."""

    ask: Ask


@dataclass(frozen=True, slots=True)
class PressOnce:
    """One big thing to press, in the way that was just chosen."""


@dataclass(frozen=True, slots=True)
class Ended:
    """Show what was found."""


Shown = Round | Asked | PressOnce | Ended


def rounds(random: Random) -> tuple[Round, ...]:
    """Return the rounds for the forms and then for how many, shuffled.

    The wanted thing of a round never stands where it stood in the round before, so that pressing always the
    same place finds nothing: no form goes well in both its rounds, and no more than 2 are told apart.
    """
    forms = list(FORMS)
    random.shuffle(forms)
    made: list[Round] = []
    place = -1
    for form in forms:
        for _ in range(ROUNDS_OF_A_FORM):
            place = _other_place(random, THINGS_OF_A_FORM, place)
            made.append(_round(random, Ask.FORM, form, THINGS_OF_A_FORM, place))
    for count in COUNTS:
        place = _other_place(random, count, place)
        made.append(_round(random, Ask.CHOICES, Form.BOTH, count, place))
    return tuple(made)


def _other_place(random: Random, count: int, before: int) -> int:
    return random.choice([x for x in range(count) if x != before])


def _round(random: Random, ask: Ask, form: Form, count: int, place: int) -> Round:
    things = random.sample(THINGS, count)
    return Round(ask, form, tuple(things), things[place])


def most_easily(notes: Notes) -> int:
    """Return among how many a thing was found easily, up to the first time it was not; 0 for none."""
    most = 0
    tried = [x for x in notes.found if x.round.ask is Ask.CHOICES]
    for number, found in enumerate(tried):
        if not found.is_easy:
            break
        # Two at once may be found by chance, so they are tried twice.
        most = len(found.round.things) if number else 0
    return most


def counts_offered(notes: Notes) -> tuple[int, ...]:
    """Return how many things a page somebody may choose from: those that went easily."""
    most = most_easily(notes)
    return tuple(x for x in dict.fromkeys(COUNTS) if x <= most)
