"""Give each symbol all its names: its label, its other words, and what our lists say means the same."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from pcplanner.symbols.finding_words import Forms, lexicon, split_words
from pcplanner.symbols.pack import BUILTIN, Symbol

_VERB = re.compile(r",?\s+to(?=\s|$)")
_DOING = "to "
_HOW_IT_IS = "descriptive"
_PROGRAM = "program"
_SPACES = re.compile(r"[\s_]+")
# What sets one drawing of a thing apart from the next: "doctor 1a", "happy lady", "eat 2".
_VARIANT = re.compile(r"\s+(?:\d+\w?|- ?(?:ladies|ladys|mans)|lady|man|person|female|male|generic|parent)$")
_KIND_FIRST = re.compile(r"^(?:flag|country|football kit)\s+(?:the\s+)?(?=\S)", re.IGNORECASE)
_COMMON_WORD = 8


class NameKind(Enum):
    """How a name belongs to its symbol, with how much it counts in search and in suggestions."""

    LABEL = (1.0, 1.0)
    SHORT = (0.95, 0.95)
    WORD = (0.8, 0.92)
    SAME = (0.7, 0.9)
    NEAR = (0.35, 0.62)
    PROPER = (0.6, 0.85)
    LOOSE = (0.8, 0.3)
    TAG = (0.3, 0.0)

    def __init__(self, in_search: float, in_line: float) -> None:
        self.in_search = in_search
        self.in_line = in_line


@dataclass(frozen=True, slots=True)
class Entry:
    """One symbol of one pack, in the order of the packs.

    It is bare when its name is a verb or says how something is: alone, that is seldom what a line is about.
    """

    number: int
    symbol: Symbol
    label: str
    is_bare: bool

    @property
    def is_button(self) -> bool:
        """Whether it stands on a button of the program, which is seldom what somebody talks about."""
        return self.is_own and self.symbol.group == _PROGRAM

    @property
    def is_own(self) -> bool:
        """Whether it is of the pack that comes with the program."""
        return self.symbol.pack == BUILTIN


@dataclass(frozen=True, slots=True)
class Name:
    """One name of an entry, as words with capitals gone."""

    entry: Entry
    words: tuple[str, ...]
    kind: NameKind


def entries_of(symbols: Iterable[Symbol]) -> Iterator[Entry]:
    """Give each symbol its number, in the order they came."""
    for number, symbol in enumerate(symbols):
        label, is_verb = _clean(symbol.label)
        is_verb = is_verb or f"{_DOING}{label}" in symbol.words
        yield Entry(number, symbol, label, is_verb or symbol.group.startswith(_HOW_IT_IS))


def _clean(label: str) -> tuple[str, bool]:
    """Return a label without the marks of a file name, and whether it is something that one does."""
    spaced = _SPACES.sub(" ", label).strip()
    bare = _VERB.sub("", spaced) if "," in spaced else spaced
    return bare.strip(), bare != spaced


def own_names(entries: Sequence[Entry]) -> Iterator[Name]:
    """Return the names that the packs themselves give."""
    common, loose = _common_words(entries), lexicon().loose
    for entry in entries:
        yield Name(entry, tuple(split_words(entry.label)), NameKind.LABEL)
        if (shorter := _without_variant(entry.label)) != entry.label:
            yield Name(entry, tuple(split_words(shorter)), NameKind.SHORT)
        if (proper := _KIND_FIRST.sub("", shorter)) != shorter:
            yield Name(entry, tuple(split_words(proper)), NameKind.PROPER)
        for text in entry.symbol.words:
            is_tag = (entry.symbol.pack, text) in common and not entry.is_own
            is_loose = (entry.label.casefold(), text.casefold()) in loose
            kind = NameKind.TAG if is_tag else NameKind.LOOSE if is_loose else NameKind.WORD
            yield Name(entry, tuple(split_words(text.removeprefix(_DOING))), kind)


def _without_variant(label: str) -> str:
    shorter = label
    while (cut := _VARIANT.sub("", shorter)) != shorter:
        shorter = cut
    return shorter


def _common_words(entries: Sequence[Entry]) -> frozenset[tuple[str, str]]:
    """Return the words that so many symbols of a pack carry that they name a shelf, not a thing."""
    counted = Counter((entry.symbol.pack, text) for entry in entries for text in entry.symbol.words)
    return frozenset(word for word, times in counted.items() if times >= _COMMON_WORD)


def told_names(names: Sequence[Name], forms: Forms) -> Iterator[Name]:
    """Return the names that our lists add: "mother" for what is called mum."""
    called: dict[tuple[str, ...], dict[int, Entry]] = {}
    for name in names:
        if name.kind in {NameKind.LABEL, NameKind.SHORT}:
            called.setdefault(forms.key(name.words), {})[name.entry.number] = name.entry
    own = lexicon()
    for table, kind in ((own.same, NameKind.SAME), (own.near, NameKind.NEAR)):
        for target, phrases in table.items():
            for entry in called.get(forms.key(split_words(target)), {}).values():
                for phrase in phrases:
                    yield Name(entry, tuple(split_words(phrase)), kind)
