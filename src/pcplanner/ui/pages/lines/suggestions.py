"""Find pictures that go with a whole sentence, word by word."""

from collections.abc import Callable, Iterable, Iterator

from pcplanner.domain.pictures import Picture
from pcplanner.domain.text import search_key

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

Find = Callable[[str, int], Iterable[Picture]]


def suggested(find: Find, words: str, most: int) -> tuple[Picture, ...]:
    """Return at most so many pictures: those for all the words first, then those for each word in turn."""
    if not words.strip():
        return ()
    found: dict[Picture, None] = dict.fromkeys(find(words, most))
    for word in _telling_words(words):
        if len(found) >= most:
            break
        for form in _forms(word):
            best = next((picture for picture in find(form, most) if picture not in found), None)
            if best is not None:
                found[best] = None
                break
    return tuple(found)[:most]


def _telling_words(words: str) -> list[str]:
    plain = "".join(c if c.isalnum() else " " for c in search_key(words[:2000]))
    telling = (w for w in plain.split() if len(w) >= _SHORTEST and w not in _NO_PICTURE)
    return list(dict.fromkeys(telling))[:_MOST_WORDS]


def _forms(word: str) -> Iterator[str]:
    yield word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            yield word.removesuffix(ending)
