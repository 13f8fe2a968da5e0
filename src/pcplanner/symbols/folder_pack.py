"""Read a plain folder or zip of pictures, with the list beside them if there is one."""

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from pcplanner.domain.words import say
from pcplanner.symbols.arrivals import (
    OTHER_PICTURE_SUFFIXES,
    Arrival,
    Arrivals,
    is_picture,
    sentence,
    tidy,
    tidy_id,
)
from pcplanner.symbols.licences import about_of
from pcplanner.symbols.sources import CannotRead, Skipped, Source
from pcplanner.symbols.tables import read_table

_SURE_FILE = ("file", "filename", "file name", "path", "picture", "image", "svg")
_FILE = (*_SURE_FILE, "symbol", "name", "label", "title", "id")
_LABEL = ("label", "title", "text", "word", "caption", "name", "symbol", "english")
_WORDS = ("words", "other words", "synonyms", "keywords", "tags", "search", "aliases")
_GROUP = ("group", "category", "folder", "topic", "section")
_ALT = ("alt", "alt text", "description", "meaning")
_BETWEEN_WORDS = re.compile(r"[;,|/]")
_RUN_TOGETHER = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NUMBERED = re.compile(r"(?<=\D)[ ]\d{1,5}$")

_Row = Mapping[str, str]


def read_folder(source: Source) -> Arrivals:
    """Return every picture; what its row in the list says goes before what its name says."""
    pictures = [name for name in source.names if is_picture(name)]
    rows, missing = _rows(source, pictures)
    root = _common_folder(pictures)
    taken: set[str] = set()
    symbols = []
    for name in sorted(pictures, key=lambda name: rows[name][0] if name in rows else len(rows)):
        symbol_id = _free_id(name, root, taken)
        taken.add(symbol_id)
        symbols.append(_arrival(name, symbol_id, root, rows[name][1] if name in rows else {}))
    skipped = (*source.skipped, *_other_kinds(source), *missing)
    return Arrivals(about_of(source), tuple(symbols), skipped)


def _arrival(name: str, symbol_id: str, root: PurePosixPath, row: _Row) -> Arrival:
    label = tidy(_cell(row, _LABEL)) or _label_of(name)
    if is_picture(label):
        label = _label_of(label)
    folder = PurePosixPath(name).parent
    group = tidy(_cell(row, _GROUP)) or ("" if folder == root else tidy(folder.name.replace("_", " ")))
    words = (tidy(word) for word in _BETWEEN_WORDS.split(_cell(row, _WORDS)))
    return Arrival(
        file=name,
        id=symbol_id,
        label=label,
        words=tuple(dict.fromkeys(word for word in words if word and word != label)),
        group=group.lower(),
        alt=sentence(tidy(_cell(row, _ALT)) or label),
    )


def _rows(source: Source, pictures: list[str]) -> tuple[dict[str, tuple[int, _Row]], tuple[Skipped, ...]]:
    """Return the row of each picture with its place in the list, and rows whose picture is not there."""
    by_key = {key: name for name in reversed(pictures) for key in _keys(name)}
    best: dict[str, tuple[int, _Row]] = {}
    missing: tuple[Skipped, ...] = ()
    for name in sorted(x for x in source.names if x.lower().endswith((".csv", ".tsv"))):
        try:
            table = read_table(source.read(name))
        except CannotRead:
            continue
        found: dict[str, tuple[int, _Row]] = {}
        lost = []
        for place, row in enumerate(table):
            named = (_plain(row.get(column, "")) for column in _FILE)
            fits = (by_key.get(x) or by_key.get(x.rpartition("/")[2]) for x in named if x)
            picture = next((x for x in fits if x), None)
            if picture is not None:
                found.setdefault(picture, (place, row))
            elif wanted := tidy(_cell(row, _SURE_FILE)):
                lost.append(Skipped(wanted, say("packs.reason_missing")))
        if len(found) > len(best):
            best, missing = found, tuple(lost)
    return best, missing


def _keys(name: str) -> tuple[str, ...]:
    path = PurePosixPath(_plain(name))
    return (path.as_posix(), path.with_suffix("").as_posix(), path.name, path.stem)


def _plain(name: str) -> str:
    return name.strip().replace("\\", "/").removeprefix("./").casefold()


def _cell(row: _Row, columns: tuple[str, ...]) -> str:
    return next((row[column] for column in columns if row.get(column)), "")


def _label_of(name: str) -> str:
    stem = PurePosixPath(name).stem
    words = _RUN_TOGETHER.sub(" ", stem).replace("_", " ").replace("-", " ")
    words = " ".join(words.split())
    plain = tidy(_NUMBERED.sub("", words)) or tidy(stem)
    return plain if plain.isupper() else plain.lower()


def _free_id(name: str, root: PurePosixPath, taken: set[str]) -> str:
    """Return an id that no other picture has: the name, or the name with its folder, or that and a number."""
    path = PurePosixPath(name)
    inside = path.with_suffix("").relative_to(root).as_posix().replace("/", " ")
    wanted = tidy_id(path.stem)
    if wanted in taken:
        wanted = tidy_id(inside)
    number, free = 2, wanted
    while free in taken:
        free, number = f"{wanted} {number}", number + 1
    return free


def _common_folder(pictures: list[str]) -> PurePosixPath:
    folders = [PurePosixPath(name).parent for name in pictures]
    if not folders:
        return PurePosixPath()
    common = folders[0]
    for folder in folders:
        while common != folder and common not in folder.parents:
            common = common.parent
    return common


def _other_kinds(source: Source) -> Iterator[Skipped]:
    for name in source.names:
        if PurePosixPath(name).suffix.lower() in OTHER_PICTURE_SUFFIXES:
            yield Skipped(name, say("packs.reason_kind"))
