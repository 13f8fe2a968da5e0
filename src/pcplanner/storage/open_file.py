"""Hold the open library file: its one connection, one transaction at a time, its troubles in plain words."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock, get_ident
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import DBAPIError

from pcplanner.storage.places import library_file, write_ahead_log
from pcplanner.storage.rows import ActionRow
from pcplanner.storage.troubles import LibraryGone, LibraryLocked, database_trouble


@dataclass(slots=True)
class Unit:
    """Hold a transaction that writes, and the action it stores, by which it is found again."""

    connection: Connection
    action_id: str | None = None


class OpenFile:
    """Give transactions on the library file, and see to it that the file is still there."""

    def __init__(self, folder: Path, engine: Engine) -> None:
        self._folder = folder
        self._path = library_file(folder)
        self._engine = engine
        self._identity = _identity(self._path)
        self._is_closed = False
        self._one_at_a_time = Lock()
        self._inside: int | None = None

    @property
    def is_here(self) -> bool:
        """Say whether the file that was opened is still in its folder."""
        return self._identity is not None and _identity(self._path) == self._identity

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one moment of the library."""
        self._require_open()
        with self._turn(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Unit]:
        """Give a transaction that is on the disk when the block has ended."""
        self._require_open()
        if not self.is_here:
            raise LibraryGone
        with self._turn():
            with self._engine.connect() as connection:
                unit = Unit(connection)
                with connection.begin() as transaction:
                    yield unit
                    failure = _commit_failure(transaction.commit)
            if failure is not None and not self._is_stored(unit.action_id):
                raise failure
        # What is written to a file that has lost its name is gone when the program ends.
        if not (self.is_here and write_ahead_log(self._path).exists()):
            raise LibraryGone

    @contextmanager
    def raw(self) -> Iterator[Any]:
        """Give the driver's own connection, for what works on the whole file, outside any transaction."""
        self._require_open()
        with self._turn():
            pooled = self._engine.raw_connection()
            try:
                yield pooled.driver_connection
            finally:
                pooled.close()

    def close(self) -> None:
        """Bring the write-ahead log into the file and close it; whatever happens, it is closed."""
        if self._is_closed:
            return
        try:
            if self.is_here:
                with self.raw() as connection:
                    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            self._is_closed = True
            self._engine.dispose()

    def _is_stored(self, action_id: str | None) -> bool:
        """Read again from the disk whether a commit that failed has been stored after all."""
        if action_id is None:
            return False
        self._engine.dispose()
        try:
            with self._engine.begin() as connection:
                found = connection.scalar(select(ActionRow.seq).where(ActionRow.id == action_id))
        except (DBAPIError, driver.Error):
            return False
        return found is not None

    def _require_open(self) -> None:
        if self._is_closed:
            raise LibraryLocked

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """Let one thread in at a time, and turn what goes wrong there into plain words."""
        if self._inside == get_ident():
            raise RuntimeError("reading and changing the library are never nested")
        with self._one_at_a_time:
            self._inside = get_ident()
            try:
                with self._plain_words():
                    yield
            finally:
                self._inside = None

    @contextmanager
    def _plain_words(self) -> Iterator[None]:
        try:
            yield
        except (DBAPIError, driver.Error) as error:
            trouble = database_trouble(error, self._folder)
            if trouble is None:
                raise
            raise trouble from error


def _commit_failure(commit: Any) -> DBAPIError | None:
    try:
        commit()
    except DBAPIError as error:
        return error
    return None


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
