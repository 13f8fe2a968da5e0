"""Mend small slips of the finger: the known words that are nearest to what was typed."""

from bisect import bisect_left
from collections.abc import Sequence

_SHORTEST, _LONGEST = 4, 24
_TWO_SLIPS_FROM = 7
_PREFIX_FROM = 5
_MOST = 6
_SURE_FROM = 6
_VOWELS = "aeiou"


def nearest(word: str, known: Sequence[str], *, may_go_on: bool = False) -> tuple[tuple[str, int], ...]:
    """Return the known words with one slip (or two, in a long word), nearest first, with how many.

    A slip is a letter missing, added, changed or swapped with its neighbour. With ``may_go_on`` the word
    may be the beginning of a longer one, as it is while somebody types.
    """
    if not _SHORTEST <= len(word) <= _LONGEST:
        return ()
    # Loaded with the first slip: most people never need it, and the program starts sooner.
    from rapidfuzz import process  # noqa: PLC0415
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    most = 2 if len(word) >= _TWO_SLIPS_FROM else 1
    found = process.extract(word, known, scorer=OSA.distance, score_cutoff=most, limit=_MOST)
    if not found and may_go_on and len(word) >= _PREFIX_FROM:
        begun = [each[: len(word)] for each in known]
        found = process.extract(word, begun, scorer=OSA.distance, score_cutoff=1, limit=_MOST)
    by_slips = sorted(found, key=lambda each: (each[1], known[each[2]][0] != word[0], each[2]))
    return tuple((known[where], int(slips)) for _, slips, where in by_slips)


def beginning_with(start: str, known: Sequence[str]) -> Sequence[str]:
    """Return the words of a sorted list that begin so."""
    return known[bisect_left(known, start) : bisect_left(known, start + "\U0010ffff")]


def is_sure_slip(word: str, meant: str) -> bool:
    """Whether one slip is of a kind that seldom makes another real word.

    Two letters swapped, a letter too many or too few, or a vowel for a vowel, and never the first letter.
    """
    if word[0] != meant[0]:
        return False
    if len(word) != len(meant):
        return len(meant) >= _SURE_FROM and word[-1] == meant[-1]
    changed = {
        letter for one, other in zip(word, meant, strict=True) if one != other for letter in (one, other)
    }
    return sorted(word) == sorted(meant) or (len(word) >= _SURE_FROM and changed <= set(_VOWELS))
