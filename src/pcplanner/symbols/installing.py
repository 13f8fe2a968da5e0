"""Take a pack in from a zip or a folder: each picture made safe, the broken ones listed, all or nothing."""

import re
import time
import unicodedata
from dataclasses import replace
from pathlib import Path, PurePosixPath

from pcplanner.domain.errors import InputError
from pcplanner.domain.pictures import BUILTIN
from pcplanner.domain.words import say
from pcplanner.symbols.arrivals import (
    Arrival,
    Arrivals,
    CannotKeepPack,
    Installed,
    NothingInPack,
    OnProgress,
    tidy,
)
from pcplanner.symbols.folder_pack import read_folder
from pcplanner.symbols.mulberry import read_mulberry
from pcplanner.symbols.pack import Symbol
from pcplanner.symbols.pack_file import PART, SUFFIX, PackWriter, writing
from pcplanner.symbols.photos import take_picture_in
from pcplanner.symbols.sources import Skipped, Source, opened
from pcplanner.symbols.svg_safety import safe_svg

_LONGEST_ID = 60
_OLD_PART_SECONDS = 3600
_NOT_IN_IDS = re.compile(r"[^a-z0-9]+")
# Names that Windows keeps for itself.
_NOT_A_FILE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)")


def install(path: Path, folder: Path, on_progress: OnProgress | None = None, name: str = "") -> Installed:
    """Take a zip or a folder in as a pack in ``folder``, in place of one of the same name.

    ``name`` is used in place of the pack's own. ``on_progress`` is told how many pictures of how many are
    done, and may raise ``InstallingStopped``. Until the end nothing changes.
    """
    with opened(path) as source:
        arrivals = read_mulberry(source) or read_folder(source)
        about = replace(arrivals.about, name=tidy(name)) if tidy(name) else arrivals.about
        if not arrivals.symbols:
            raise NothingInPack(say("packs.nothing_in_it"))
        pack_id = id_of(about.name)
        try:
            _sweep(folder)
            with writing(folder / f"{pack_id}{SUFFIX}") as writer:
                skipped = _take_all(source, arrivals, writer, on_progress)
                writer.finish(pack_id, about, skipped)
                symbols = writer.count
        except OSError as trouble:
            raise CannotKeepPack(say("packs.cannot_keep")) from trouble
    return Installed(pack_id, about, symbols, skipped)


def id_of(name: str) -> str:
    """Return the id of a pack from its name: small letters, digits and dashes, never that of our own."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii").lower()
    plain = _NOT_IN_IDS.sub("-", plain.removesuffix(" symbols")).strip("-")[:_LONGEST_ID].strip("-")
    if plain in {"", BUILTIN} or _NOT_A_FILE.fullmatch(plain):
        return f"my-{plain or 'pictures'}"
    return plain


def _take_all(
    source: Source, arrivals: Arrivals, writer: PackWriter, on_progress: OnProgress | None
) -> tuple[Skipped, ...]:
    skipped = list(arrivals.skipped)
    total = len(arrivals.symbols)
    for number, arrival in enumerate(arrivals.symbols, start=1):
        try:
            picture_format, data = _safe(arrival, source.read(arrival.file))
        except InputError as trouble:
            skipped.append(Skipped(arrival.file, trouble.sentence))
        else:
            writer.add(_symbol(arrival), picture_format, data)
        if on_progress is not None:
            on_progress(number, total)
    if not writer.count:
        raise NothingInPack(say("packs.nothing_in_it"))
    return tuple(skipped)


def _symbol(arrival: Arrival) -> Symbol:
    return Symbol(arrival.id, arrival.label, arrival.words, arrival.group, arrival.alt)


def _safe(arrival: Arrival, data: bytes) -> tuple[str, bytes]:
    if PurePosixPath(arrival.file).suffix.lower() == ".svg":
        return "svg", safe_svg(data)
    picture = take_picture_in(data)
    return picture.format, picture.data


def _sweep(folder: Path) -> None:
    """Throw away what a program that was killed left behind; a part still being written is young."""
    for part in folder.glob(f".*{PART}"):
        if time.time() - part.stat().st_mtime > _OLD_PART_SECONDS:
            part.unlink(missing_ok=True)
