"""Measure which pictures are suggested for the lines in ``sentences.txt``, beside a plain look for letters.

Run it by itself to see the table: ``python -m tests.symbols.quality.measure``.
"""

import csv
import io
import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pcplanner.symbols.finding import SymbolFinder
from pcplanner.symbols.pack import BUILTIN, Symbol, builtin_pack
from pcplanner.symbols.suggesting import Suggester

SENTENCES = Path(__file__).with_name("sentences.txt")
MULBERRY_ZIP = Path(__file__).resolve().parents[4] / "shared" / "symbol-packs" / "mulberry-symbols.zip"
NO_PICTURE = "-"

Suggest = Callable[[str], Sequence[Symbol]]


@dataclass(frozen=True)
class Case:
    """A line with the pictures that are right for it, and those that are fair: none right means none is."""

    part: str
    text: str
    right: frozenset[str]
    fair: frozenset[str]


@dataclass(frozen=True)
class Quality:
    """Say how often the first and the first four are right, and how often the first is nonsense."""

    lines: int
    top_1: float
    top_4: float
    nonsense: float
    silent: float


def read_cases(part: str = "") -> tuple[Case, ...]:
    """Return the lines of one part of the list, or of all."""
    cases: list[Case] = []
    current = ""
    for raw in SENTENCES.read_text(encoding="utf-8").splitlines():
        line = raw.strip()
        if line.startswith("["):
            current = line[1 : line.index("]")]
        elif line and not line.startswith("#"):
            text, right, fair = (piece.strip() for piece in line.split("|"))
            wanted = frozenset(right.split()) - {NO_PICTURE}
            cases.append(Case(current, text, wanted, frozenset(fair.split())))
    return tuple(case for case in cases if not part or case.part == part)


def mulberry_symbols() -> tuple[Symbol, ...]:
    """Return the symbols of Mulberry as its makers list them."""
    with zipfile.ZipFile(MULBERRY_ZIP) as packed:
        name = next(name for name in packed.namelist() if name.endswith("symbol-info.csv"))
        rows = csv.DictReader(io.StringIO(packed.read(name).decode("utf-8-sig")))
        return tuple(_symbol(row) for row in rows)


def _symbol(row: dict[str, str]) -> Symbol:
    name = row["symbol-en"]
    plain = name.removesuffix("_,_to")
    label = re.sub(r"_\d[a-d]?$", "", plain).replace("_", " ").replace(" - ", " ").replace(" , ", ", ")
    words = (*([f"to {label}"] if plain != name else []), *row["tags"].split())
    return Symbol(name, label, words, row["category-en"].lower(), f"{label}.", "mulberry")


def names_of(symbol: Symbol) -> frozenset[str]:
    """Return what a symbol is called in the list."""
    label = "-".join(re.findall(r"[a-z0-9]+", symbol.label.lower()))
    return frozenset((label, symbol.id)) if symbol.pack == BUILTIN else frozenset((label,))


def our_way(symbols: Sequence[Symbol]) -> Suggest:
    """Return what suggests as the program does."""
    suggester = Suggester(SymbolFinder(symbols))
    by_ref = {symbol.picture.ref: symbol for symbol in symbols}
    return lambda text: [by_ref[each.picture.ref] for each in suggester.suggest(text)]


def plain_way(symbols: Sequence[Symbol]) -> Suggest:
    """Return what only looks for the letters of each word in labels and other words, most words first."""
    named = [(" ".join((symbol.label, *symbol.words)).lower(), symbol) for symbol in symbols]

    def suggest(text: str) -> list[Symbol]:
        words = [word for word in re.findall(r"[a-z']+", text.lower()) if len(word) > 2]
        counted = [(sum(word in names for word in words), symbol) for names, symbol in named]
        counted.sort(key=lambda each: -each[0])
        return [symbol for count, symbol in counted[:4] if count]

    return suggest


def measure(suggest: Suggest, cases: Sequence[Case]) -> Quality:
    """Return how good the suggestions for some lines are."""
    top_1 = top_4 = nonsense = silent = 0
    for case in cases:
        found = [names_of(symbol) for symbol in suggest(case.text)]
        if not case.right:
            top_1 += not found
            top_4 += not found
        else:
            top_1 += bool(found and found[0] & case.right)
            top_4 += any(names & case.right for names in found)
            silent += not found
        nonsense += bool(found and not found[0] & (case.right | case.fair))
    count = len(cases)
    return Quality(count, top_1 / count, top_4 / count, nonsense / count, silent / count)


def table() -> Iterator[str]:
    """Return the table of all parts, all packs and both ways, line by line."""
    own = builtin_pack().symbols
    packs = {"ours": own}
    if MULBERRY_ZIP.exists():
        packs["ours and Mulberry"] = (*own, *mulberry_symbols())
    yield f"{'packs':18} {'way':10} {'lines':>12} {'top 1':>6} {'top 4':>6} {'nonsense':>9} {'none':>5}"
    parts = ("", *dict.fromkeys(case.part for case in read_cases()))
    for name, symbols in packs.items():
        ways = {"pcplanner": our_way(symbols), "substring": plain_way(symbols)}
        for way, suggest in ways.items():
            for part in parts if way == "pcplanner" else ("",):
                got = measure(suggest, read_cases(part))
                what = f"{name:18} {way:10} {part or 'all':>7} {got.lines:4}"
                yield f"{what} {got.top_1:6.0%} {got.top_4:6.0%} {got.nonsense:9.1%} {got.silent:5.0%}"


if __name__ == "__main__":
    print("\n".join(table()))
