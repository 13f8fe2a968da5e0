"""Change words by one press: put something at their end, or take something away from it."""

import re
import unicodedata

_WORD_AT_END = re.compile(r"\S+\s*\Z|\s+\Z")
_JOINER, _VARIANTS = "\u200d", range(0xFE00, 0xFE10)
_CLOSE_TO_WORD = frozenset(".,?!:;)")


def with_sign(words: str, sign: str, *, is_space_ours: bool) -> str:
    """Return words with a letter or a sign after them.

    A full stop or a comma stands close to its word; with ``is_space_ours`` the space there came with a guess.
    """
    if is_space_ours and sign in _CLOSE_TO_WORD:
        words = words.removesuffix(" ")
    return unicodedata.normalize("NFC", words + sign)


def without_letter(words: str) -> str:
    """Return words without the last letter, with everything that is seen as one with it."""
    kept = words[:-1]
    while kept and words and (_clings(words[len(kept)]) or kept[-1] == _JOINER):
        kept = kept[:-1]
    return kept


def without_word(words: str) -> str:
    """Return words without the last one; the space before it stays."""
    return _WORD_AT_END.sub("", words, count=1)


def last_word(words: str) -> str:
    """Return the word that was written last; empty where there is none."""
    parts = words.split()
    return parts[-1] if parts else ""


def _clings(letter: str) -> bool:
    return bool(unicodedata.combining(letter)) or letter == _JOINER or ord(letter) in _VARIANTS
