"""Find phrases of a list in the words of a sentence: the longest first, each place once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from pcplanner.domain.easy_read.reading import Reading, Word, words_of


@dataclass(frozen=True, slots=True)
class Phrase:
    """One form of a phrase: its words as they are looked up, plainer words, why, and the plain form of it.

    ``is_capitals`` is for letters such as "MDT", which mean something else in small letters.
    """

    words: tuple[str, ...]
    instead: str
    why: str
    root: str
    is_capitals: bool = False
    is_noun: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase and the words it was found in, from the first to the last."""

    phrase: Phrase
    first: int
    last: int


class PhraseBook:
    """Know many phrases and find them."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        begun: dict[str, dict[tuple[str, ...], Phrase]] = {}
        for phrase in phrases:
            # What comes first in a list wins over another meaning of the same words.
            begun.setdefault(phrase.words[0], {}).setdefault(phrase.words, phrase)
        self._by_first: Mapping[str, tuple[Phrase, ...]] = MappingProxyType(
            {
                first: tuple(sorted(each.values(), key=lambda x: -len(x.words)))
                for first, each in begun.items()
            }
        )

    def __iter__(self) -> Iterator[Phrase]:
        return (phrase for each in self._by_first.values() for phrase in each)

    def matches(self, reading: Reading, words: Sequence[Word]) -> Iterator[Match]:
        """Return each place of the words where a phrase stands."""
        index = 0
        while index < len(words):
            found = self._at(reading, words, index)
            if found:
                # "To access" gives way to "access the community", which says more.
                later = (self._at(reading, words, n) for n in range(index + 1, found.last + 1))
                better = next((x for x in later if x is not None and _length(x) > _length(found)), None)
                found = better or found
                yield found
            index = found.last + 1 if found else index + 1

    def _at(self, reading: Reading, words: Sequence[Word], index: int) -> Match | None:
        begun = self._by_first.get(words[index].key)
        return _longest(begun, reading, words, index) if begun else None


def _length(match: Match) -> int:
    return match.last - match.first


def _longest(
    phrases: tuple[Phrase, ...], reading: Reading, words: Sequence[Word], index: int
) -> Match | None:
    for phrase in phrases:
        last = index + len(phrase.words) - 1
        if last >= len(words) or tuple(x.key for x in words[index : last + 1]) != phrase.words:
            continue
        is_written = not phrase.is_capitals or words[index].text.isupper()
        is_joined = all(reading.is_joined(words[n], words[n + 1]) for n in range(index, last))
        if is_written and is_joined:
            return Match(phrase, index, last)
    return None


def keys_of(text: str) -> tuple[str, ...]:
    """Return the words of a phrase as they are looked up."""
    return tuple(word.key for word in words_of(text))
