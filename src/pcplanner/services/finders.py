"""Keep one search over the packs that are on, made once for each set of packs.

Most people have our own pack alone: the search over it is made once in the program.
"""

import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from pcplanner.domain.picture_uses import WordPicture, is_same_picture
from pcplanner.domain.pictures import Picture
from pcplanner.symbols.finding import SymbolFinder
from pcplanner.symbols.ideas import Idea, Ideas
from pcplanner.symbols.pack import Pack, Symbol, builtin_pack
from pcplanner.symbols.suggesting import Suggester

_KEPT = 3


@dataclass(frozen=True)
class _Made:
    """What was made for one set of packs."""

    packs: tuple[Pack, ...]
    finder: SymbolFinder
    suggester: Suggester
    ideas: Ideas

    def is_for(self, packs: tuple[Pack, ...]) -> bool:
        """Say whether it was made for just these packs, in this order."""
        return len(self.packs) == len(packs) and all(a is b for a, b in zip(self.packs, packs, strict=True))


def _make(packs: tuple[Pack, ...]) -> _Made:
    finder = SymbolFinder(symbol for pack in packs for symbol in pack.symbols)
    suggester = Suggester(finder)
    return _Made(packs, finder, suggester, Ideas(suggester))


@cache
def _made_for_our_own() -> _Made:
    return _make((builtin_pack(),))


class Finders:
    """Search and suggest; every method may be called from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._made: list[_Made] = []

    def search(self, packs: tuple[Pack, ...], words: str, limit: int) -> tuple[Symbol, ...]:
        """Return the symbols that fit what was typed, best first."""
        return tuple(found.symbol for found in self._for(packs).finder.search(words, limit))

    def suggest(
        self, packs: tuple[Pack, ...], text: str, most: int, chosen: Mapping[str, Picture] | None = None
    ) -> tuple[Picture, ...]:
        """Return pictures for the main idea of a line, best first; none where a guess would be silly.

        ``chosen`` holds the pictures that somebody wants for some words; those come first.
        """
        found = self._for(packs).suggester.suggest(text, chosen, most)
        return tuple(each.picture for each in found)

    def idea(
        self, packs: tuple[Pack, ...], text: str, picture: Picture, remembered: Iterable[WordPicture] = ()
    ) -> Idea:
        """Return the words of a text that a picture stands for; an empty idea where nobody can say.

        ``remembered`` is what the person chose before: the same picture is then for the same words.
        """
        known = tuple(sorted(each.words for each in remembered if is_same_picture(each.picture, picture)))
        return self._for(packs).ideas.of(text, picture, known)

    def telling(self, packs: tuple[Pack, ...], text: str) -> frozenset[str]:
        """Return the words of a text, in their plain forms, that say something."""
        return self._for(packs).ideas.telling(text)

    def _for(self, packs: tuple[Pack, ...]) -> _Made:
        if len(packs) == 1 and packs[0] is builtin_pack():
            return _made_for_our_own()
        with self._lock:
            for known in self._made:
                if known.is_for(packs):
                    return known
            made = _make(packs)
            self._made = [made, *self._made[: _KEPT - 1]]
            return made
