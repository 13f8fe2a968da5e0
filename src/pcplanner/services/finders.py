"""Keep one search over the packs that are on, made once for each set of packs."""

import threading

from pcplanner.domain.pictures import Picture
from pcplanner.symbols.finding import SymbolFinder
from pcplanner.symbols.pack import Pack, Symbol
from pcplanner.symbols.suggesting import Suggester

_KEPT = 3


class Finders:
    """Search and suggest; every method may be called from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._made: list[tuple[tuple[Pack, ...], SymbolFinder, Suggester]] = []

    def search(self, packs: tuple[Pack, ...], words: str, limit: int) -> tuple[Symbol, ...]:
        """Return the symbols that fit what was typed, best first."""
        return tuple(found.symbol for found in self._for(packs)[0].search(words, limit))

    def suggest(self, packs: tuple[Pack, ...], text: str, most: int) -> tuple[Picture, ...]:
        """Return pictures for the main idea of a line, best first; none where a guess would be silly."""
        return tuple(each.picture for each in self._for(packs)[1].suggest(text, most=most))

    def _for(self, packs: tuple[Pack, ...]) -> tuple[SymbolFinder, Suggester]:
        with self._lock:
            for known, finder, suggester in self._made:
                if len(known) == len(packs) and all(a is b for a, b in zip(known, packs, strict=True)):
                    return finder, suggester
            finder = SymbolFinder(symbol for pack in packs for symbol in pack.symbols)
            suggester = Suggester(finder)
            self._made = [(packs, finder, suggester), *self._made[: _KEPT - 1]]
            return finder, suggester
