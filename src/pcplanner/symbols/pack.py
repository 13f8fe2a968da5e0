"""Read the built-in pack: its index, its drawings, and the words that find them."""

import json
from dataclasses import dataclass
from functools import cache
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


@dataclass(frozen=True, slots=True)
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
        """Return the symbols that fit what was typed, best first; all of them for no words."""
        wanted = search_key(words).split()
        if not wanted:
            return self.symbols[:limit]
        scored = [(score, -i, s) for i, s in enumerate(self.symbols) if (score := _score(s, wanted))]
        scored.sort(key=lambda each: each[:2], reverse=True)
        return tuple(s for _, _, s in scored[:limit])

    def groups(self) -> tuple[str, ...]:
        """Return the names of the groups, in the order of the index."""
        return tuple(dict.fromkeys(s.group for s in self.symbols))


_WHOLE_LABEL, _WHOLE_WORD, _START, _LETTERS = 8, 4, 2, 1
_SHORTEST_WORD_INSIDE = 3


def _score(symbol: Symbol, wanted: list[str]) -> int:
    label = search_key(symbol.label)
    names = [word for text in (label, *map(search_key, symbol.words)) for word in text.split()]
    total = _WHOLE_LABEL if label == " ".join(wanted) else 0
    for word in wanted:
        if word in names:
            total += _WHOLE_WORD + (word in label.split())
        elif any(name.startswith(word) for name in names):
            total += _START
        elif len(word) >= _SHORTEST_WORD_INSIDE and any(word in name for name in names):
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
