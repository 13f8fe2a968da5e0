"""Say everything in a language whose words are longer, as most languages are beside English."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from types import MappingProxyType

import pytest

from pcplanner.domain import words

LONGER = 1.4
_PLACE = re.compile(r"(\{\w+\})")
_WORD = re.compile(r"[^\W\d_]+")
_ACCENTS = str.maketrans("aeiouAEIOU", "áéíóúÁÉÍÓÚ")


def longer(text: str) -> str:
    """Return a text whose words are 40 % longer with accents; what is in braces stays as it is."""
    parts = _PLACE.split(text)
    return "".join(part if n % 2 else _WORD.sub(_longer_word, part) for n, part in enumerate(parts))


@contextmanager
def longer_words() -> Iterator[None]:
    """Let the program say longer words: ``say`` reads them in one place."""
    table = MappingProxyType({key: longer(text) for key, text in words.all_words().items()})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(words, "all_words", lambda: table)
        yield


def _longer_word(found: re.Match[str]) -> str:
    word = found[0]
    more = round(len(word) * (LONGER - 1))
    # The middle is repeated, so that a word still begins with its own first letter, capital or not.
    start = max(1, (len(word) - more) // 2)
    return (word[:start] + word[start : start + more] * 2 + word[start + more :]).translate(_ACCENTS)
