"""Take English apart for finding pictures: the words, their plain forms, and how much each one says."""

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from types import MappingProxyType
from typing import Any

from pcplanner.domain.assets import asset_path
from pcplanner.domain.text import search_key

_APART = re.compile(r"[\s\-_/,;:.!?()\[\]\"“”…•]+")
_QUOTES = "'‘’`´"
_SHORTENED = (
    ("can't", "can not"),
    ("won't", "will not"),
    ("shan't", "shall not"),
    ("n't", " not"),
    ("'m", " am"),
    ("'re", " are"),
    ("'ve", " have"),
    ("'ll", " will"),
    ("'d", " would"),
    ("'s", ""),
)
_SHORTEST_BASE = 3


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a line: as compared, and what stood before it; ``plain`` is its dictionary form."""

    written: str
    plain: str
    before: str
    has_capital: bool


@dataclass(frozen=True)
class Lexicon:
    """Hold our own lists of English words; each list is told in ``assets/symbols/words``."""

    forms: Mapping[str, str]
    joined: Mapping[str, tuple[str, ...]]
    same: Mapping[str, tuple[str, ...]]
    near: Mapping[str, tuple[str, ...]]
    loose: frozenset[tuple[str, str]]
    whole: frozenset[str]
    dropped: frozenset[str]
    strengths: frozenset[str]
    denials: frozenset[str]
    doers: frozenset[str]
    turns: frozenset[str]
    stop: frozenset[str]
    light: frozenset[str]
    side: frozenset[str]
    frames: frozenset[str]
    things: frozenset[str]
    never: frozenset[str]
    feelings: frozenset[str]
    ordinary: frozenset[str]

    @property
    def phrases(self) -> Iterator[str]:
        """Return every phrase of the lists of meanings, names and other words alike."""
        return chain(self.same, self.near, *self.same.values(), *self.near.values())

    @property
    def known(self) -> frozenset[str]:
        """Return every word that is in some list, so that it is never taken for a slip."""
        lists = (
            self.whole,
            self.dropped,
            self.strengths,
            self.stop,
            self.light,
            self.ordinary,
            self.feelings,
        )
        told = chain.from_iterable(map(str.split, chain(self.phrases, self.side, self.things)))
        return frozenset(chain(told, self.forms, self.forms.values(), *lists))


@cache
def lexicon() -> Lexicon:
    """Read our lists of words."""
    forms, little, same = (_read(name) for name in ("forms", "little", "same"))
    turned = {
        form: plain
        for table in (forms["irregular"], forms["spelling"])
        for plain, found in table.items()
        for form in found
    }
    return Lexicon(
        forms=MappingProxyType(turned),
        joined=MappingProxyType({apart: tuple(one.split()) for apart, one in forms["joined"].items()}),
        same=MappingProxyType({name: tuple(said) for name, said in same["same"].items()}),
        near=MappingProxyType({name: tuple(said) for name, said in same["near"].items()}),
        loose=frozenset((name, word) for name, words in same["loose"].items() for word in words),
        whole=frozenset(forms["whole"]),
        **{name: frozenset(listed) for name, listed in little.items()},
    )


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((asset_path("symbols/words") / f"{name}.toml").read_text(encoding="utf-8"))


def split_words(text: str) -> list[str]:
    """Return the words of a text with capitals and accents gone: "I don't" gives i, do, not."""
    return [word for word, _ in _split(text)]


def _split(text: str) -> list[tuple[str, bool]]:
    """Return each word and whether it was written with a capital."""
    found: list[tuple[str, bool]] = []
    for piece in _APART.split(text):
        bare = piece.strip(_QUOTES)
        if not bare:
            continue
        # Most words are plain ASCII, where taking accents off would only cost time.
        key = bare.lower() if bare.isascii() else search_key(bare)
        key = _long_form(key) if not key.isalpha() else key
        found.extend((word, bare[0].isupper()) for word in key.split())
    return _joined(found)


def _long_form(word: str) -> str:
    """Return "do not" for "don't", whatever kind of apostrophe it has."""
    for quote in _QUOTES[1:]:
        word = word.replace(quote, "'")
    for short, full in _SHORTENED:
        if word.endswith(short):
            return word.removesuffix(short) + full
    return word


def _joined(found: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """Return the words with "wheel chair" made one, and "keyworker" and "dont" made two."""
    joined = lexicon().joined
    words: list[tuple[str, bool]] = []
    for word, has_capital in found:
        if words and (one := joined.get(f"{words[-1][0]} {word}")):
            words[-1:] = [(each, words[-1][1]) for each in one]
        else:
            words.extend((each, has_capital) for each in joined.get(word, (word,)))
    return words


class Forms:
    """Turn a word into its dictionary form; an ending is only taken off where a known word is left."""

    def __init__(self, known: Iterable[str]) -> None:
        own = lexicon()
        self.known = frozenset(chain(known, own.known))
        self._whole = own.whole
        self._forms = own.forms
        self._found: dict[str, str] = {}

    def plain(self, word: str) -> str:
        """Return the dictionary form: "swimming" gives swim, "mom" gives mum, a strange word itself."""
        if (found := self._found.get(word)) is None:
            found = self._found[word] = self._find(word)
        return found

    def _find(self, word: str) -> str:
        if word in self._forms:
            word = self._forms[word]
            return self._forms.get(word, word)
        if word in self._whole:
            return word
        base = next((each for each in _bases(word) if each in self.known), word)
        return self._forms.get(base, base)

    def key(self, words: Sequence[str]) -> tuple[str, ...]:
        """Return how a phrase is compared: plain forms, without "the", "my" and the like."""
        dropped = lexicon().dropped
        kept = [w for place, w in enumerate(words) if w not in dropped or _is_on_own(words, place)] or words
        return tuple(self.plain(word) for word in kept)

    def line(self, text: str, most: int) -> tuple[Word, ...]:
        """Return the words of a line as they are compared, at most so many, without "the" and "my"."""
        own = lexicon()
        words: list[Word] = []
        before, after_not = "", False
        split = _split(text)[:most]
        written = [word for word, _ in split]
        for place, (word, has_capital) in enumerate(split):
            is_weak = after_not and word in own.strengths
            if not is_weak and (word not in own.dropped or _is_on_own(written, place)):
                words.append(Word(word, self.plain(word), before, has_capital))
                after_not = word == "not"
            before = word
        return tuple(words)


def _is_on_own(words: Sequence[str], place: int) -> bool:
    """Whether an "own" is that of "on my own" and "of my own", which says something by itself."""
    return words[place] == "own" and bool({"on", "of"} & set(words[max(place - 2, 0) : place]))


def _bases(word: str) -> Iterator[str]:
    """Offer what a word may be without its ending, the likeliest first."""
    for ending, make in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _SHORTEST_BASE - (ending == "s"):
            yield from make(stem)


def _of_verb(stem: str) -> tuple[str, ...]:
    """Return "hope", "hop" and "hopp" for the stem of hoping or hopping."""
    is_doubled = stem[-1] == stem[-2] and stem[-1] not in "aeiou"
    return (f"{stem}e", stem[:-1], stem) if is_doubled else (f"{stem}e", stem)


def _of_noun(stem: str) -> tuple[str, ...]:
    return () if stem[-1] in "su" else (stem,)


_ENDINGS: tuple[tuple[str, Callable[[str], tuple[str, ...]]], ...] = (
    ("ies", lambda stem: (f"{stem}y", f"{stem}ie")),
    ("ied", lambda stem: (f"{stem}y",)),
    ("ing", _of_verb),
    ("ed", _of_verb),
    ("es", lambda stem: (f"{stem}e", stem)),
    ("s", _of_noun),
)
