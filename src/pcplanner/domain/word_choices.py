"""Remember what hard words mean in one plan, and which wordings somebody says are fine."""

from dataclasses import dataclass
from datetime import datetime
from uuid import NAMESPACE_URL, uuid5

_NAMESPACE = uuid5(NAMESPACE_URL, "pcplanner/easy-read")


@dataclass(frozen=True, slots=True)
class WordMeaning:
    """What a hard word means in one person's plan; its ``id`` follows from both.

    An empty ``meaning`` is the one that comes with the program. One that ``is_off`` is not explained. A word
    that is put away is as it comes again, or not there where it was the person's own.
    """

    id: str
    person_id: str
    word: str
    chosen_at: datetime
    meaning: str = ""
    is_off: bool = False
    put_away_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class FineWording:
    """One finding that somebody has looked at and says is fine, in one text of a plan; its ``id`` says which.

    ``thing_id`` is the line, dream, goal, step or obstacle; ``key`` is the finding's.
    """

    id: str
    person_id: str
    thing_id: str
    key: str
    chosen_at: datetime
    put_away_at: datetime | None = None


def word_meaning_id(person_id: str, word: str) -> str:
    """Return the id of what a word means in one person's plan."""
    return str(uuid5(_NAMESPACE, f"word\n{person_id}\n{word.casefold()}"))


def fine_wording_id(person_id: str, thing_id: str, key: str) -> str:
    """Return the id of a finding that is fine."""
    return str(uuid5(_NAMESPACE, f"fine\n{person_id}\n{thing_id}\n{key}"))
