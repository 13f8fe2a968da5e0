"""Find symbols and suggest pictures on the command line, for people and for other programs."""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator

from pcplanner.cli.status import places_of
from pcplanner.domain.pictures import SymbolRef
from pcplanner.domain.words import say
from pcplanner.services.packs import PackService
from pcplanner.symbols.finding import SymbolFinder
from pcplanner.symbols.suggesting import Suggester

_Row = tuple[str, str, str, float]


def search_symbols(asked: argparse.Namespace) -> None:
    """List the symbols that fit some words, best first."""
    found = _finder(asked).search(" ".join(asked.words), asked.limit)
    rows = [(each.symbol.id, each.symbol.pack, each.symbol.label, each.score) for each in found]
    if asked.json:
        print(json.dumps([_told(row) for row in rows], ensure_ascii=False))
    else:
        _print(rows)


def suggest_symbols(asked: argparse.Namespace) -> None:
    """Suggest pictures for a sentence, or for each line that comes in, best first."""
    suggester = Suggester(_finder(asked))
    lines: Iterable[str] = [asked.sentence] if asked.sentence is not None else _lines_in()
    for text in lines:
        rows = _suggested(suggester, text)
        if asked.json:
            told = {"text": text, "suggestions": [_told(row) for row in rows]}
            print(json.dumps(told, ensure_ascii=False), flush=True)
        else:
            _print(rows)


def _finder(asked: argparse.Namespace) -> SymbolFinder:
    """Return what finds in all packs, in their order."""
    return SymbolFinder(s for pack in PackService(places_of(asked)).packs() for s in pack.symbols)


def _lines_in() -> Iterator[str]:
    """Return each line of the input as it comes; broken letters never stop the rest."""
    for line in sys.stdin.buffer:
        yield line.decode("utf-8", errors="replace").rstrip("\r\n")


def _suggested(suggester: Suggester, text: str) -> list[_Row]:
    rows: list[_Row] = []
    for each in suggester.suggest(text):
        ref = SymbolRef.of(each.picture)
        rows.append((ref.id, ref.pack, each.label, each.score))
    return rows


def _told(row: _Row) -> dict[str, str | float]:
    return dict(zip(("id", "pack", "label", "score"), row, strict=True))


def _print(rows: Iterable[_Row]) -> None:
    told = [f"{symbol_id}  {pack}  {label}  {score:.3f}" for symbol_id, pack, label, score in rows]
    print("\n".join(told or [say("cli.no_picture")]), flush=True)
