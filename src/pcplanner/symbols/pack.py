"""Hold a pack: its symbols and their drawings; read the built-in one."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from pcplanner.domain.assets import asset_path
from pcplanner.domain.pictures import BUILTIN, Picture, PictureData, PictureKind, SymbolRef

__all__ = ["BUILTIN", "Pack", "Symbol", "builtin_pack"]

ReadDrawing = Callable[[str], tuple[str, bytes] | None]


@dataclass(frozen=True, slots=True)
class Symbol:
    """One symbol of a pack; ``words`` are other words for the same thing, ``alt`` says it plainly.

    ``sha256`` is that of its drawing in a pack that was added; the drawing of a built-in symbol may change.
    """

    id: str
    label: str
    words: tuple[str, ...]
    group: str
    alt: str
    pack: str = BUILTIN
    sha256: str = ""

    @property
    def picture(self) -> Picture:
        """Return the picture that points at this symbol."""
        ref = SymbolRef(self.pack, self.id, self.sha256)
        return Picture(PictureKind.SYMBOL, ref.to_text(), self.alt)


@dataclass(frozen=True)
class Pack:
    """A set of symbols with its name, licence and credit.

    ``read`` gives the format and the bytes of a drawing by the symbol's id; without it, drawings are SVG
    files in ``folder``.
    """

    id: str
    name: str
    licence: str
    credit: str
    folder: Path
    symbols: tuple[Symbol, ...]
    read: ReadDrawing | None = None

    def drawing(self, symbol_id: str) -> PictureData | None:
        """Return the drawing of a symbol, or ``None`` when the pack has no such symbol."""
        found = self.by_id.get(symbol_id)
        if found is None:
            return None
        if self.read is None:
            svg = (self.folder / "svg" / f"{symbol_id}.svg").read_bytes()
            return PictureData("svg", svg, found.alt, self.credit)
        drawing = self.read(symbol_id)
        return None if drawing is None else PictureData(*drawing, found.alt, self.credit)

    @cached_property
    def by_id(self) -> Mapping[str, Symbol]:
        """Return the symbols by their ids."""
        return {s.id: s for s in self.symbols}

    def groups(self) -> tuple[str, ...]:
        """Return the names of the groups, in the order of the index."""
        return tuple(dict.fromkeys(s.group for s in self.symbols))


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
