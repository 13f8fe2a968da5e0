"""Keep the packs that were added: plain files in one folder, which serve every library on this computer."""

import threading
from contextlib import suppress
from pathlib import Path

from pcplanner.domain.pictures import PictureData, SymbolRef
from pcplanner.domain.words import say
from pcplanner.symbols.arrivals import CannotKeepPack, Installed, LookedAt, OnProgress, PackSaid
from pcplanner.symbols.pack import Pack
from pcplanner.symbols.pack_file import SUFFIX, PackFile, UnreadablePack, read_pack

_ASIDE = ".aside"

_Stamp = tuple[int, int]


class Shelf:
    """Give the packs in a folder. The folder is looked at each time: a pack may come and go at any moment."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._read: dict[str, tuple[_Stamp, PackFile | None]] = {}
        self._lock = threading.Lock()

    def ids(self) -> tuple[str, ...]:
        """Return the ids of all packs by name of file, those that cannot be read too."""
        try:
            return tuple(sorted(path.stem for path in self.folder.glob(f"[!.]*{SUFFIX}")))
        except OSError:
            return ()

    def packs(self) -> tuple[Pack, ...]:
        """Return the packs that can be read."""
        found = (self.pack(pack_id) for pack_id in self.ids())
        return tuple(pack for pack in found if pack is not None)

    def pack(self, pack_id: str) -> Pack | None:
        """Return one pack, or ``None`` when it is not there or cannot be read."""
        found = self.pack_file(pack_id)
        return None if found is None else found.pack

    def pack_file(self, pack_id: str) -> PackFile | None:
        """Return one pack with what was left out of it."""
        path = self._path(pack_id)
        if path is None:
            return None
        try:
            seen = path.stat()
        except OSError:
            return None
        stamp = (seen.st_mtime_ns, seen.st_size)
        with self._lock:
            kept = self._read.get(pack_id)
            if kept is None or kept[0] != stamp:
                try:
                    kept = (stamp, read_pack(path))
                except UnreadablePack:
                    kept = (stamp, None)
                self._read[pack_id] = kept
        return kept[1]

    def drawing(self, ref: SymbolRef) -> PictureData | None:
        """Return the drawing of a symbol as the pack has it now."""
        pack = self.pack(ref.pack)
        return None if pack is None else pack.drawing(ref.id)

    def has_exactly(self, ref: SymbolRef) -> bool:
        """Say whether the pack still has the very drawing that was chosen."""
        pack = self.pack(ref.pack)
        symbol = None if pack is None else pack.by_id.get(ref.id)
        return symbol is not None and symbol.sha256 == ref.sha256

    def look_at(self, path: Path) -> LookedAt:
        """Say what is in a zip or a folder; see ``installing.look_at``."""
        # Loaded only here: the readers of drawings would make every start of the program slower.
        from pcplanner.symbols.installing import look_at  # noqa: PLC0415

        return look_at(path)

    def install(
        self, path: Path, on_progress: OnProgress | None = None, said: PackSaid | None = None
    ) -> Installed:
        """Take a zip or a folder in as a pack; see ``installing.install``."""
        # Loaded only here, for the same reason.
        from pcplanner.symbols.installing import install  # noqa: PLC0415

        return install(path, self.folder, on_progress, said)

    def remove(self, pack_id: str) -> bool:
        """Take a pack off the shelf and set it aside; say whether it was there. Raises ``CannotKeepPack``.

        What was set aside before is thrown away.
        """
        path = self._path(pack_id)
        if path is None or not path.exists():
            return False
        self.throw_away()
        try:
            path.replace(self._aside(pack_id))
        except OSError as trouble:
            raise CannotKeepPack(say("packs.cannot_remove")) from trouble
        self._forget(pack_id)
        return True

    def bring_back(self, pack_id: str) -> bool:
        """Put a pack that was set aside back; say whether it is there. Raises ``CannotKeepPack``."""
        path = self._path(pack_id)
        if path is None or path.exists() or not self._aside(pack_id).exists():
            return False
        try:
            self._aside(pack_id).replace(path)
        except OSError as trouble:
            raise CannotKeepPack(say("packs.cannot_bring_back")) from trouble
        self._forget(pack_id)
        return True

    def throw_away(self) -> None:
        """Throw away what was set aside; a file that cannot go now goes another time."""
        with suppress(OSError):
            for path in self.folder.glob(f".*{_ASIDE}"):
                with suppress(OSError):
                    path.unlink()

    def _aside(self, pack_id: str) -> Path:
        return self.folder / f".{pack_id}{_ASIDE}"

    def _forget(self, pack_id: str) -> None:
        with self._lock:
            self._read.pop(pack_id, None)

    def _path(self, pack_id: str) -> Path | None:
        path = self.folder / f"{pack_id}{SUFFIX}"
        is_plain = path.parent == self.folder and path.name == f"{pack_id}{SUFFIX}" and pack_id
        return path if is_plain and not pack_id.startswith(".") and "\0" not in pack_id else None
