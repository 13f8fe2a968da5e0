"""Find pictures that go with a whole sentence, word by word."""

from collections.abc import Callable, Iterable, Iterator

from pcplanner.domain.pictures import Picture
from pcplanner.domain.text import search_key
from pcplanner.symbols.pack import Symbol
from pcplanner.ui.widgets.choice_row import Choice

SUGGESTIONS = 4
_MOST_WORDS = 12
_SHORTEST = 3
_ENDINGS = ("ing", "ed", "es", "s")
_NO_PICTURE = frozenset(
    {
        *("all", "and", "any", "are", "but", "can", "could", "did", "does", "every", "for", "from", "get"),
        *("had", "has", "have", "her", "him", "his", "into", "its", "make", "may", "not", "our", "she"),
        *("should", "that", "the", "their", "them", "then", "there", "they", "this", "too", "very", "want"),
        *("was", "were", "what", "when", "will", "with", "would", "you", "your"),
    }
)

Find = Callable[[str, int], Iterable[Symbol]]


def pictures_for(words: str, find: Find, most: int = SUGGESTIONS) -> tuple[Picture, ...]:
    """Return at most so many pictures: those for all the words first, then the best for each word in turn."""
    if not words.strip():
        return ()
    found: dict[Picture, None] = dict.fromkeys(symbol.picture for symbol in find(words, most))
    for word in _telling_words(words):
        if len(found) >= most:
            break
        for form in _forms(word):
            best = next((s.picture for s in find(form, most) if s.picture not in found), None)
            if best is not None:
                found[best] = None
                break
    return tuple(found)[:most]


def as_choices(pictures: Iterable[Picture]) -> list[Choice]:
    """Return the pictures as things to choose from."""
    return [Choice(picture, picture.alt, picture=picture) for picture in pictures]


def _telling_words(words: str) -> list[str]:
    plain = "".join(c if c.isalnum() else " " for c in search_key(words[:2000]))
    telling = (w for w in plain.split() if len(w) >= _SHORTEST and w not in _NO_PICTURE)
    return list(dict.fromkeys(telling))[:_MOST_WORDS]


def _forms(word: str) -> Iterator[str]:
    yield word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            yield word.removesuffix(ending)
