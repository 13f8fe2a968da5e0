"""Change how words are said for somebody, such as a name that the voice says wrong (CHECKS SP-10)."""

from dataclasses import replace

from pcplanner.domain.access import AccessProfile
from pcplanner.domain.text import clean_words


def with_saying(profile: AccessProfile, word: str, said: str) -> AccessProfile:
    """Return a profile in which a word is said like this; a word that is there already is changed in place.

    Without a word or without what to say for it the profile stays as it is.
    """
    word, said = clean_words(word), clean_words(said)
    if not word or not said:
        return profile
    kept = tuple((old, said if _is_same(old, word) else how) for old, how in profile.say_like)
    is_there = any(_is_same(old, word) for old, _ in profile.say_like)
    return replace(profile, say_like=kept if is_there else (*kept, (word, said)))


def without_saying(profile: AccessProfile, word: str) -> AccessProfile:
    """Return a profile in which a word is said as the voice says it."""
    kept = tuple(pair for pair in profile.say_like if not _is_same(pair[0], clean_words(word)))
    return replace(profile, say_like=kept)


def _is_same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()
