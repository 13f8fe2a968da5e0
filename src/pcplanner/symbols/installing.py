"""Take a pack in from a zip or a folder: each picture made safe, the broken ones listed, all or nothing."""

import time
from pathlib import Path, PurePosixPath

from pcplanner.domain.errors import InputError
from pcplanner.domain.words import say
from pcplanner.symbols.arrivals import (
    Arrival,
    Arrivals,
    CannotKeepPack,
    Installed,
    LookedAt,
    NothingInPack,
    OnProgress,
    PackSaid,
)
from pcplanner.symbols.folder_pack import read_folder
from pcplanner.symbols.mulberry import read_mulberry
from pcplanner.symbols.pack import Symbol
from pcplanner.symbols.pack_file import PART, SUFFIX, PackWriter, writing
from pcplanner.symbols.pack_ids import id_of
from pcplanner.symbols.photos import NotAPhoto, PhotoTooLarge, take_picture_in
from pcplanner.symbols.sources import CannotRead, Skipped, Source, opened
from pcplanner.symbols.svg_safety import safe_svg

_OLD_PART_SECONDS = 3600


def look_at(path: Path) -> LookedAt:
    """Say what is in a zip or a folder before it is taken in; no picture is read yet."""
    with opened(path) as source:
        arrivals = _arrivals(source)
    return LookedAt(arrivals.about, len(arrivals.symbols), is_known=arrivals.is_known)


def install(
    path: Path, folder: Path, on_progress: OnProgress | None = None, said: PackSaid | None = None
) -> Installed:
    """Take a zip or a folder in as a pack in ``folder``, in place of one of the same name.

    What is ``said`` of the pack goes before what it says itself. ``on_progress`` is told how many pictures of
    how many are done, and may raise ``InstallingStopped``. Until the end nothing changes.
    """
    with opened(path) as source:
        arrivals = _arrivals(source)
        about = (said or PackSaid()).about(arrivals.about)
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


def _arrivals(source: Source) -> Arrivals:
    arrivals = read_mulberry(source) or read_folder(source)
    if not arrivals.symbols:
        raise NothingInPack(say("packs.nothing_in_it"))
    return arrivals


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
    try:
        picture = take_picture_in(data)
    except NotAPhoto as trouble:
        raise CannotRead(say("packs.reason_broken")) from trouble
    except PhotoTooLarge as trouble:
        raise CannotRead(say("packs.reason_large")) from trouble
    return picture.format, picture.data


def _sweep(folder: Path) -> None:
    """Throw away what a program that was killed left behind; a part still being written is young."""
    for part in folder.glob(f".*{PART}"):
        if time.time() - part.stat().st_mtime > _OLD_PART_SECONDS:
            part.unlink(missing_ok=True)
