"""Keep a pack as one plain zip file: its pictures, and last an index with their places and SHA-256.

A pack is whole or not there: it is written beside its place and then takes it in one step.
"""

import hashlib
import json
import os
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pcplanner.symbols.arrivals import PackAbout
from pcplanner.symbols.pack import Pack, Symbol
from pcplanner.symbols.sources import BROKEN_ZIP, Skipped

SUFFIX = ".zip"
PART = ".part"
FORMAT = 1

_INDEX = "index.json"
_STAMP = (2020, 1, 1, 0, 0, 0)
_HEAD = struct.Struct("<26x2H")
# What reading a zip or its index raises when it is cut off, damaged or something else.
_BROKEN = (*BROKEN_ZIP, KeyError, TypeError, IndexError, AttributeError)
_LARGEST_INDEX = 50_000_000
_LARGEST_PICTURE = 50_000_000
_RAW_DEFLATE = -zlib.MAX_WBITS
_FORMATS = frozenset({"svg", "png", "jpeg"})


class UnreadablePack(Exception):
    """Say that a pack file is damaged or was made by a newer program."""


class PackWriter:
    """Write a pack into a file of its own; ``finish`` writes the index."""

    def __init__(self, file: zipfile.ZipFile) -> None:
        self._file = file
        self._rows: list[dict[str, object]] = []

    def add(self, symbol: Symbol, picture_format: str, data: bytes) -> None:
        """Add a symbol with its drawing."""
        number = len(self._rows) + 1
        name = f"pictures/{number:05}.{picture_format}"
        self._write(name, data, is_small=picture_format != "svg")
        self._rows.append(
            {
                "id": symbol.id,
                "label": symbol.label,
                "words": list(symbol.words),
                "group": symbol.group,
                "alt": symbol.alt,
                "picture": name,
                "sha256": hashlib.sha256(data).hexdigest(),
            }
        )

    @property
    def count(self) -> int:
        """Return how many symbols have been added."""
        return len(self._rows)

    def finish(self, pack_id: str, about: PackAbout, skipped: Iterable[Skipped]) -> None:
        """Write whose pack it is, every symbol, and what was left out."""
        index = {
            "format": FORMAT,
            "pack": {"id": pack_id, "name": about.name, "licence": about.licence, "credit": about.credit},
            "symbols": self._rows,
            "skipped": [[each.name, each.reason] for each in skipped],
        }
        self._write(_INDEX, json.dumps(index, ensure_ascii=False, indent=0).encode("utf-8"), is_small=False)

    def _write(self, name: str, data: bytes, *, is_small: bool) -> None:
        entry = zipfile.ZipInfo(name, _STAMP)
        entry.compress_type = zipfile.ZIP_STORED if is_small else zipfile.ZIP_DEFLATED
        self._file.writestr(entry, data)


@contextmanager
def writing(path: Path) -> Iterator[PackWriter]:
    """Write a pack that takes its place when the block ends, and leaves nothing when it fails.

    Raises ``OSError`` where nothing can be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-", suffix=PART)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            with zipfile.ZipFile(file, "w") as packed:
                yield PackWriter(packed)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a drawing lies in its file."""

    format: str
    offset: int
    packed_bytes: int
    is_packed: bool
    sha256: str


@dataclass(frozen=True, slots=True)
class PackFile:
    """A pack read from its file, with what was left out when it was made."""

    pack: Pack
    skipped: tuple[Skipped, ...]


def read_pack(path: Path) -> PackFile:
    """Read the index of a pack; drawings are read when they are asked for. Raises ``UnreadablePack``."""
    try:
        with zipfile.ZipFile(path) as file:
            entries = {x.filename: x for x in file.infolist()}
            if entries[_INDEX].file_size > _LARGEST_INDEX:
                raise UnreadablePack(path.name)
            index = json.loads(file.read(_INDEX))
        if index["format"] > FORMAT:
            raise UnreadablePack(path.name)
        return _pack_file(path, index, entries)
    except _BROKEN as trouble:
        raise UnreadablePack(path.name) from trouble


def _pack_file(path: Path, index: Mapping[str, Any], entries: Mapping[str, zipfile.ZipInfo]) -> PackFile:
    about = index["pack"]
    symbols, places = [], {}
    for row in index["symbols"]:
        entry = entries[row["picture"]]
        symbol = Symbol(
            str(row["id"]),
            str(row["label"]),
            tuple(str(x) for x in row["words"]),
            str(row["group"]),
            str(row["alt"]),
            path.stem,
            str(row["sha256"]),
        )
        symbols.append(symbol)
        places[symbol.id] = _Place(
            row["picture"].rpartition(".")[2],
            entry.header_offset,
            entry.compress_size,
            entry.compress_type == zipfile.ZIP_DEFLATED,
            symbol.sha256,
        )
    pack = Pack(
        id=path.stem,
        name=str(about["name"]),
        licence=str(about["licence"]),
        credit=str(about["credit"]),
        folder=path.parent,
        symbols=tuple(symbols),
        read=_Drawings(path, places).read,
    )
    return PackFile(pack, tuple(Skipped(str(name), str(reason)) for name, reason in index["skipped"]))


class _Drawings:
    """Read one drawing at a time straight from its place, so that no file is kept open."""

    def __init__(self, path: Path, places: Mapping[str, _Place]) -> None:
        self._path = path
        self._places = places

    def read(self, symbol_id: str) -> tuple[str, bytes] | None:
        """Return the format and bytes of a drawing; ``None`` when it is gone or is not what it was."""
        place = self._places.get(symbol_id)
        if place is None or place.format not in _FORMATS:
            return None
        try:
            with self._path.open("rb") as file:
                file.seek(place.offset)
                name_bytes, extra_bytes = _HEAD.unpack(file.read(_HEAD.size))
                file.seek(name_bytes + extra_bytes, os.SEEK_CUR)
                data = file.read(place.packed_bytes)
            if place.is_packed:
                data = zlib.decompressobj(_RAW_DEFLATE).decompress(data, _LARGEST_PICTURE)
        except (OSError, ValueError, struct.error, zlib.error):
            return None
        return (place.format, data) if hashlib.sha256(data).hexdigest() == place.sha256 else None
