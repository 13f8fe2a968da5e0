"""Keep the open library: read it, change it, undo, back it up and close it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, select

from pcplanner.domain.changes import Scope
from pcplanner.storage.backups import Mark, backups_in, make_backup, mark_of, mark_of_backup, share_vault
from pcplanner.storage.changing import ActionLog, Change, Clock
from pcplanner.storage.checking import CheckReport, check_library
from pcplanner.storage.key_wrapping import LEAST_COST
from pcplanner.storage.keys import DataKey, Secret
from pcplanner.storage.lock_file import LockFile
from pcplanner.storage.looking import Looked
from pcplanner.storage.open_file import OpenFile
from pcplanner.storage.reading import Reader
from pcplanner.storage.recovery_code import RecoveryCode, new_code
from pcplanner.storage.rows import MetaRow
from pcplanner.storage.undoing import Undone, redo, undo
from pcplanner.storage.vault import Vault, store_vault

DEVICE = "device"

_Step = Callable[[Connection, ActionLog, str | None, Scope], tuple[Undone, str] | None]


def utc_now() -> datetime:
    """Return the time now."""
    return datetime.now(UTC)


class Library:
    """Hold one open library; ``pcplanner.storage.opening`` makes it.

    It may be used from any thread; one waits for another. ``reading`` and ``changing`` are never nested.
    """

    def __init__(
        self, folder: Path, vault: Vault, key: DataKey, *, file: OpenFile, lock_file: LockFile, clock: Clock
    ) -> None:
        self.folder = folder
        self.is_closed = False
        self._vault = vault
        self._key = key
        self._file = file
        self._lock_file = lock_file
        self._clock = clock
        self._backed_up_mark: Mark | None = None
        with file.reading() as connection:
            self._device = str(connection.scalar(select(MetaRow.value).where(MetaRow.key == DEVICE)))

    @property
    def is_practice(self) -> bool:
        """Say whether this is the practice library, which has no passphrase."""
        return self._vault.is_practice

    @property
    def is_damaged(self) -> bool:
        """Say whether a damaged page has been met since the library was opened."""
        return self._file.is_damaged

    def tell_damage_to(self, tell: Callable[[], None]) -> None:
        """Call ``tell`` when the first damaged page is met, on the thread that met it."""
        self._file.tell_damage_to(tell)

    @contextmanager
    def reading(self) -> Iterator[Reader]:
        """Read the library as it is at one moment."""
        with self._file.reading() as connection:
            yield Reader(connection)

    @contextmanager
    def changing(self, label: str, person_id: str, *, part_of: str = "") -> Iterator[Change]:
        """Change the library; all of it is on the disk when the block has ended, or none.

        ``label`` says what was done, such as "added a step", and is shown by undo; what has none is never
        taken back. Changes in a row with the same ``part_of`` are taken back together.
        """
        now = self._clock()
        with self._file.writing() as unit:
            change = Change(unit.connection, now)
            yield change
            if change.field_changes:
                log = ActionLog(unit.connection, self._device, now)
                if label:
                    log.forget_redo(person_id)
                unit.action_id, _ = log.write(label, person_id, change.field_changes, part_of=part_of)

    def undo(self, person_id: str | None = None, scope: Scope = Scope.ALL) -> Undone | None:
        """Take back the newest change of a plan, or of any, in a scope; ``None`` when there is nothing."""
        return self._step(undo, person_id, scope)

    def redo(self, person_id: str | None = None, scope: Scope = Scope.ALL) -> Undone | None:
        """Do again what was taken back last in a plan, or in any, within a scope; ``None`` for nothing."""
        return self._step(redo, person_id, scope)

    def back_up(self) -> Path:
        """Make a backup now, read it back, thin the old ones, and return its path."""
        with self._file.raw() as connection:
            made = make_backup(connection, self.folder, self._key, self._vault, self._clock())
            self._backed_up_mark = mark_of(connection)
        return made.path

    def back_up_if_changed(self) -> Path | None:
        """Make a backup if something has changed since the newest one."""
        return self.back_up() if self._has_changed() else None

    def clear_traces(self) -> None:
        """Bring the log beside the file into it and empty it, so that it holds nothing that was deleted."""
        with self._file.raw() as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def look(self) -> Looked:
        """Look through the library for damage; give way as soon as another thread wants it."""
        return self._file.look()

    def check(self) -> CheckReport:
        """Read every page of the library and of its backups, and say what is broken."""
        with self._file.raw(is_checking=True) as connection:
            report = check_library(connection, self.folder, self._key)
        if not report.is_sound:
            self._file.note_damage()
        return report

    def change_passphrase(self, secret: Secret, new_passphrase: str) -> None:
        """Change the passphrase, here and in the backups, for somebody who knows a secret of this library."""
        self._prove(secret)
        cost = self._vault.cost_of_passphrase()
        self._keep_vault(self._vault.with_passphrase(self._key, new_passphrase, cost))

    def new_recovery_code(self, secret: Secret) -> RecoveryCode:
        """Make a new recovery code, after which the old one opens nothing here."""
        self._prove(secret)
        code = new_code()
        self._keep_vault(self._vault.with_code(self._key, code, LEAST_COST))
        return code

    def close(self) -> None:
        """Back up if anything changed, close the file, wipe the key and let go of the lock.

        All of that is done even when the backup fails; its trouble is raised at the end.
        """
        if self.is_closed:
            return
        self.is_closed = True
        try:
            self._back_up_last()
        finally:
            try:
                self._file.close()
            finally:
                self._key.wipe()
                self._lock_file.release()

    lock = close

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _back_up_last(self) -> None:
        if self.is_damaged:
            # No backup can be made of it, and that has been told.
            return
        if self._file.is_here:
            self.back_up_if_changed()
        else:
            # The open file may be the last copy of the library there is.
            self.back_up()

    def _step(self, step: _Step, person_id: str | None, scope: Scope) -> Undone | None:
        with self._file.writing() as unit:
            log = ActionLog(unit.connection, self._device, self._clock())
            stepped = step(unit.connection, log, person_id, scope)
            if stepped is None:
                return None
            undone, unit.action_id = stepped
        return undone

    def _has_changed(self) -> bool:
        with self._file.raw() as connection:
            mark = mark_of(connection)
        if self._backed_up_mark is None:
            newest = backups_in(self.folder)[:1]
            self._backed_up_mark = mark_of_backup(newest[0].path, self._key) if newest else (None, 0)
        return mark != self._backed_up_mark

    def _prove(self, secret: Secret) -> None:
        if self.is_practice:
            raise ValueError("the practice library has no passphrase and no code")
        self._vault.open(secret).wipe()

    def _keep_vault(self, vault: Vault) -> None:
        store_vault(self.folder, vault)
        self._vault = vault
        share_vault(self.folder, vault)
