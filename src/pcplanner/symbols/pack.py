"""Read the built-in pack: its index, its drawings, and the words that find them."""

import json
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from pcplanner.domain.assets import asset_path
from pcplanner.domain.pictures import Picture, PictureData, PictureKind
from pcplanner.domain.text import search_key

BUILTIN = "builtin"


@dataclass(frozen=True, slots=True)
class Symbol:
    """One symbol of a pack; ``words`` are other words for the same thing, ``alt`` says it plainly."""

    id: str
    label: str
    words: tuple[str, ...]
    group: str
    alt: str

    @property
    def picture(self) -> Picture:
        """Return the picture that points at this symbol."""
        return Picture(PictureKind.SYMBOL, f"{BUILTIN}/{self.id}", self.alt)


@dataclass(frozen=True)
class Pack:
    """A set of symbols with its name, licence and credit."""

    id: str
    name: str
    licence: str
    credit: str
    folder: Path
    symbols: tuple[Symbol, ...]

    def drawing(self, symbol_id: str) -> PictureData | None:
        """Return the SVG of a symbol, or ``None`` when the pack has no such symbol."""
        found = next((s for s in self.symbols if s.id == symbol_id), None)
        if found is None:
            return None
        return PictureData(
            "svg", (self.folder / "svg" / f"{symbol_id}.svg").read_bytes(), found.alt, self.credit
        )

    def find(self, words: str, limit: int = 60) -> tuple[Symbol, ...]:
        """Return the symbols that fit what was typed, best first; the first of the pack for no words."""
        wanted = search_key(words).split()
        if not wanted:
            return self.symbols[:limit]
        scored = [
            (score, -i)
            for i, (label, names) in enumerate(self._names)
            if (score := _score(label, names, wanted))
        ]
        scored.sort(reverse=True)
        return tuple(self.symbols[-i] for _, i in scored[:limit])

    @cached_property
    def _names(self) -> tuple[tuple[str, str], ...]:
        """Return each symbol's label and all its words as search compares them, a space round each."""
        return tuple(
            (
                f" {' '.join(search_key(s.label).split())} ",
                f" {' '.join(search_key(' '.join((s.label, *s.words))).split())} ",
            )
            for s in self.symbols
        )

    def groups(self) -> tuple[str, ...]:
        """Return the names of the groups, in the order of the index."""
        return tuple(dict.fromkeys(s.group for s in self.symbols))


_WHOLE_LABEL, _WHOLE_WORD, _START, _LETTERS = 8, 4, 2, 1
_SHORTEST_WORD_INSIDE = 3


def _score(label: str, names: str, wanted: list[str]) -> int:
    total = _WHOLE_LABEL if label == f" {' '.join(wanted)} " else 0
    for word in wanted:
        if f" {word} " in names:
            total += _WHOLE_WORD + (f" {word} " in label)
        elif f" {word}" in names:
            total += _START
        elif len(word) >= _SHORTEST_WORD_INSIDE and word in names:
            total += _LETTERS
        else:
            return 0
    return total


@cache
def builtin_pack() -> Pack:
    """Return the pack that comes with the program."""
    folder = asset_path("symbols")
    index = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    about = index["pack"]
    symbols = tuple(
        Symbol(s["id"], s["label"], tuple(s["words"]), s["group"], s["alt"]) for s in index["symbols"]
    )
    return Pack(about["id"], about["name"], about["licence"], about["credit"], folder, symbols)
