"""Read the Mulberry Symbols as their makers publish them: ``EN/<name>.svg`` and ``symbol-info.csv``."""

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from pcplanner.domain.words import say
from pcplanner.symbols.arrivals import Arrival, Arrivals, PackAbout, sentence, tidy, tidy_id
from pcplanner.symbols.sources import CannotRead, Skipped, Source
from pcplanner.symbols.tables import read_table

MULBERRY = PackAbout(
    "Mulberry Symbols",
    "CC BY-SA 4.0",
    "Mulberry Symbols, copyright 2018-2026 Steve Lee, CC BY-SA 4.0, creativecommons.org/licenses/by-sa/4.0",
)

_LIST = "symbol-info.csv"
_FOLDER = "EN"
_COLUMNS = frozenset({"symbol-en", "category-en", "tags"})
_VERB = re.compile(r"_,_to$")
_WHICH = re.compile(r"_\d[a-d]?$")


def read_mulberry(source: Source) -> Arrivals | None:
    """Return the symbols in the order of their list, or ``None`` when this is not Mulberry."""
    lists = [name for name in source.names if PurePosixPath(name).name == _LIST]
    if not lists:
        return None
    home = PurePosixPath(min(lists, key=len)).parent
    folder = home / _FOLDER
    drawings = {
        PurePosixPath(name).stem: name
        for name in source.names
        if PurePosixPath(name).parent == folder and PurePosixPath(name).suffix.lower() == ".svg"
    }
    try:
        rows = read_table(source.read((home / _LIST).as_posix()))
    except CannotRead:
        return None
    if not drawings or not rows or not set(rows[0]) >= _COLUMNS:
        return None
    by_name = {row.get("symbol-en", ""): row for row in rows}
    missing = tuple(
        Skipped(tidy(name), say("packs.reason_missing")) for name in by_name if name and name not in drawings
    )
    return Arrivals(MULBERRY, tuple(_symbols(by_name, drawings)), (*source.skipped, *missing), is_known=True)


def _symbols(rows: Mapping[str, Mapping[str, str]], drawings: Mapping[str, str]) -> Iterator[Arrival]:
    for name in (*(x for x in rows if x in drawings), *(x for x in drawings if x not in rows)):
        row = rows.get(name, {})
        label = label_of(name)
        is_verb = _VERB.search(name) is not None
        words = (f"to {label}" if is_verb else "", *row.get("tags", "").split())
        yield Arrival(
            file=drawings[name],
            id=tidy_id(name),
            label=label,
            words=tuple(dict.fromkeys(tidy(word) for word in words if word)),
            group=tidy(row.get("category-en", "")).lower(),
            alt=sentence(label),
        )


def label_of(name: str) -> str:
    """Return the words of a file's name: ``drink_2_,_to`` is "drink", ``hat_-_ladies`` is "hat ladies"."""
    plain = _WHICH.sub("", _VERB.sub("", name))
    words = plain.replace("_", " ").replace(" - ", " ").replace(" , ", ", ")
    return tidy(words) or tidy(name.replace("_", " "))
