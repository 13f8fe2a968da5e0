"""Know where files can be on this computer: the usual folders, and every stick and drive that is in."""

import os
import string
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import platformdirs

from pcplanner.domain.file_names import shown_name
from pcplanner.services.file_listing import is_folder


class PlaceKind(Enum):
    """What a place is; the value is the end of the key of its words."""

    PICTURES = "pictures"
    DOWNLOADS = "downloads"
    DOCUMENTS = "documents"
    DESKTOP = "desktop"
    HOME = "home"
    DRIVE = "drive"


@dataclass(frozen=True, slots=True)
class FilePlace:
    """One place to begin at; only a drive has a name of its own."""

    kind: PlaceKind
    path: Path
    name: str = ""


Drives = Callable[[], Iterable[Path]]


def usual_folders() -> tuple[tuple[PlaceKind, Path], ...]:
    """Return the folders this system keeps for somebody, whether they are there or not."""
    return (
        (PlaceKind.PICTURES, Path(platformdirs.user_pictures_dir())),
        (PlaceKind.DOWNLOADS, Path(platformdirs.user_downloads_dir())),
        (PlaceKind.DOCUMENTS, Path(platformdirs.user_documents_dir())),
        (PlaceKind.DESKTOP, Path(platformdirs.user_desktop_dir())),
        (PlaceKind.HOME, Path.home()),
    )


def drives_here() -> tuple[Path, ...]:
    """Return every stick and drive that is in now."""
    if sys.platform == "win32":
        return tuple(path for x in string.ascii_uppercase[2:] if is_folder(path := Path(f"{x}:\\")))
    if sys.platform == "darwin":
        return tuple(mounted_on_a_mac(Path("/Volumes")))
    user = Path.home().name
    own = (Path("/media") / user, Path("/run/media") / user)
    return tuple(mounted_on_linux(own, (Path("/media"), Path("/mnt"))))


def mounted_on_linux(own: Iterable[Path], shared: Iterable[Path]) -> Iterator[Path]:
    """Yield the drives in somebody's own folders for them, and those in the shared ones that are mounted."""
    own = tuple(own)
    for base in own:
        yield from _folders_in(base)
    for base in shared:
        yield from (path for path in _folders_in(base) if path not in own and os.path.ismount(path))


def mounted_on_a_mac(volumes: Path) -> Iterator[Path]:
    """Yield the drives beside the computer's own disk, which stands there as a link to the top."""
    yield from (path for path in _folders_in(volumes) if not path.is_symlink())


def places_here(
    usual: Iterable[tuple[PlaceKind, Path]] | None = None, drives: Drives = drives_here
) -> tuple[FilePlace, ...]:
    """Return the places that are there now, none of them twice."""
    found = [FilePlace(kind, path) for kind, path in (usual_folders() if usual is None else usual)]
    found += [FilePlace(PlaceKind.DRIVE, path, shown_name(path.name or str(path))) for path in drives()]
    home = next((x.path for x in found if x.kind is PlaceKind.HOME), None)
    seen: set[Path] = set()
    kept = []
    for place in found:
        # Where a usual folder is missing, some systems name the home folder in its place.
        is_again = place.path in seen or (place.path == home and place.kind is not PlaceKind.HOME)
        if not is_again and is_folder(place.path):
            seen.add(place.path)
            kept.append(place)
    return tuple(kept)


def _folders_in(base: Path) -> list[Path]:
    try:
        return sorted(path for path in base.iterdir() if is_folder(path) and os.access(path, os.R_OK))
    except OSError:
        return []
