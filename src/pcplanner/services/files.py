"""Find the file, the folder or the room for a new file that somebody asks for."""

import os
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pcplanner.domain.errors import EnvironmentTrouble
from pcplanner.domain.file_names import another_name, usable_name, with_ending
from pcplanner.domain.pictures import PictureData
from pcplanner.domain.words import say
from pcplanner.services.file_listing import (
    Listing,
    by_name,
    gone_from,
    is_folder,
    look_into,
    newest_first,
    real_folder,
)
from pcplanner.services.file_places import FilePlace, places_here
from pcplanner.symbols.photos import NotAPhoto, PhotoTooLarge, small_photo

SMALL_PX = 320
_LEAST_FREE_BYTES = 5_000_000


class NoRoom(EnvironmentTrouble):
    """There is no room for a file, or none may be put there."""


@dataclass(frozen=True, slots=True)
class LastPlace:
    """Where somebody was with a job last, and how the files stood there."""

    folder: Path
    is_by_name: bool = False


@dataclass(frozen=True, slots=True)
class NewFile:
    """Where a new file may go; ``free`` is the path beside it when a file of its name is there already."""

    path: Path
    free: Path | None = None


class FileService:
    """What somebody can do with the files of this computer; nothing is changed but a new folder made."""

    def __init__(self) -> None:
        self._last: dict[str, LastPlace] = {}

    def places(self) -> tuple[FilePlace, ...]:
        """Return the usual folders and every stick and drive that is in now."""
        return places_here()

    def look_into(self, folder: Path, endings: Iterable[str]) -> Listing:
        """Return where a folder really is and what is in it, in both orders.

        Raises ``PlaceGone`` and ``CannotLook``.
        """
        folder = real_folder(folder)
        found = look_into(folder, endings)
        return Listing(folder, newest_first(found), by_name(found))

    def small_picture(self, path: Path) -> PictureData | None:
        """Return a photo made small, or ``None`` for one that is broken or too large to be safe."""
        try:
            return small_photo(path, SMALL_PX)
        except (NotAPhoto, PhotoTooLarge):
            return None

    def place_for(self, folder: Path, typed: str, ending: str) -> NewFile:
        """Return where a file goes by the name that was typed, and never in place of another unasked.

        Raises ``InputError`` for a name that cannot be, ``PlaceGone``, and ``NoRoom``.
        """
        path = with_ending(folder / usable_name(typed), ending) if ending else folder / usable_name(typed)
        self._check_room(folder)
        if not os.path.lexists(path):
            return NewFile(path)
        free = another_name(path.name, ending, lambda name: os.path.lexists(folder / name))
        return NewFile(path, folder / free)

    def make_folder(self, parent: Path, typed: str) -> Path:
        """Make a folder; where one of its name is there already, return that one."""
        path = parent / usable_name(typed)
        self._check_room(parent)
        try:
            path.mkdir(exist_ok=True)
        except OSError as trouble:
            raise NoRoom(say("files.no_folder"), what_to_do=say("files.other_place")) from trouble
        return path

    def free_folder_name(self, parent: Path, name: str) -> str:
        """Return a name for a new folder that is not taken."""
        return another_name(name, "", lambda x: (parent / x).exists()) if (parent / name).exists() else name

    def remember(self, job: str, last: LastPlace) -> None:
        """Keep in mind where somebody was with a job, while the program runs."""
        self._last[job] = last

    def last_place(self, job: str) -> LastPlace | None:
        """Return where somebody was with a job last, if it is still there."""
        last = self._last.get(job)
        return last if last is not None and is_folder(last.folder) else None

    def _check_room(self, folder: Path) -> None:
        if not is_folder(folder):
            raise gone_from(folder)
        try:
            free = shutil.disk_usage(folder).free
        except OSError as trouble:
            raise gone_from(folder) from trouble
        if free < _LEAST_FREE_BYTES:
            raise NoRoom(say("files.full"), what_to_do=say("files.other_place"))
        if not os.access(folder, os.W_OK):
            raise NoRoom(say("files.not_here"), what_to_do=say("files.other_place"))
