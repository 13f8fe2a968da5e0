"""Name what was done, with what it was done to: "added a step: ring the cafe"."""

from pcplanner.domain.text import beginning
from pcplanner.domain.words import say

_LONGEST = 40


def named(did: str, words: str) -> str:
    """Return what was done with the beginning of the words it was done to, where it has any."""
    what = beginning(words, _LONGEST)
    return say("did.named", did=did, what=what) if what else did


def name_of(name: str) -> str:
    """Return a name, or the beginning of a very long one, for the name of what was done."""
    return beginning(name, _LONGEST)
