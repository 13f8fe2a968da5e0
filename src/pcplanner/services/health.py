"""Know what has been found out about the library: whether damage was met, whether all of it was looked at."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from pcplanner.services.desk import Desk
from pcplanner.storage.library import Library
from pcplanner.storage.looking import Looked
from pcplanner.storage.troubles import LibraryLocked


class Health:
    """What is known about the library that is open, and about one that was closed with damage in it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._looked: Looked | None = None
        self._damaged: Path | None = None
        self._tell: Callable[[], None] | None = None

    @property
    def is_found_whole(self) -> bool:
        """Say whether the open library has been looked through, and nothing in it was damaged."""
        return self._desk.is_open and self._looked is Looked.WHOLE and not self._desk.library.is_damaged

    @property
    def is_look_due(self) -> bool:
        """Say whether a library is open that has not been looked through to its end."""
        return self._desk.is_open and self._looked not in {Looked.WHOLE, Looked.DAMAGED}

    def is_damaged(self, folder: Path) -> bool:
        """Say whether damage was met in the library of a folder, and no copy has been used since."""
        return self._damaged == folder

    def tell_damage_to(self, tell: Callable[[], None]) -> None:
        """Call ``tell`` when damage is met in an open library, once for each, on whatever thread met it."""
        self._tell = tell

    def begin(self, library: Library) -> None:
        """Know nothing yet about a library that has been opened."""
        self._looked = None
        self._damaged = None
        library.tell_damage_to(partial(self._met, library.folder))

    def look(self) -> None:
        """Look through the open library for damage, until somebody wants to use it."""
        # Between the question and the look it may have been locked.
        with suppress(LibraryLocked):
            library = self._desk.library
            looked = library.look()
            if library is self._desk.library:
                self._looked = looked

    def checked(self, *, is_sound: bool) -> None:
        """Know what came of reading the open library and all its copies."""
        self._looked = Looked.WHOLE if is_sound else Looked.DAMAGED

    def _met(self, folder: Path) -> None:
        self._damaged = folder
        if self._tell is not None:
            self._tell()
