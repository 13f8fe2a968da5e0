"""Hold the open library file: its one connection, one transaction at a time, its troubles in plain words."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock, get_ident
from traceback import clear_frames
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import DBAPIError

from pcplanner.domain.errors import PlainError
from pcplanner.storage.connections import has_read_damage
from pcplanner.storage.looking import Looked, look_through
from pcplanner.storage.places import library_file, write_ahead_log
from pcplanner.storage.rows import ActionRow
from pcplanner.storage.troubles import LibraryDamaged, LibraryGone, LibraryLocked, database_trouble


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
        self._waiting: set[int] = set()
        self._is_damaged = False
        self._tell_damage: Callable[[], None] | None = None

    @property
    def is_here(self) -> bool:
        """Say whether the file that was opened is still in its folder."""
        return self._identity is not None and _identity(self._path) == self._identity

    @property
    def is_damaged(self) -> bool:
        """Say whether a damaged page has been met since the file was opened."""
        return self._is_damaged

    def tell_damage_to(self, tell: Callable[[], None]) -> None:
        """Call ``tell`` when the first damaged page is met, on the thread that met it."""
        self._tell_damage = tell

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one moment of the library."""
        with (
            self._turn(),
            self._engine.begin() as connection,
            _refusing_damage(connection.connection.driver_connection),
        ):
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
                    with _refusing_damage(connection.connection.driver_connection):
                        yield unit
                    failure = _commit_failure(transaction.commit)
            if failure is not None and not self._is_stored(unit.action_id):
                raise failure
        # What is written to a file that has lost its name is gone when the program ends.
        if not (self.is_here and write_ahead_log(self._path).exists()):
            raise LibraryGone

    @contextmanager
    def raw(self, *, is_checking: bool = False) -> Iterator[Any]:
        """Give the driver's own connection, for what works on the whole file, outside any transaction.

        What only checks the file tells of damage itself.
        """
        with self._turn():
            pooled = self._engine.raw_connection()
            try:
                if is_checking:
                    yield pooled.driver_connection
                else:
                    with _refusing_damage(pooled.driver_connection):
                        yield pooled.driver_connection
            finally:
                pooled.close()

    def look(self) -> Looked:
        """Look through the file for damage; give way as soon as another thread wants it."""
        try:
            with self.raw() as connection:
                looked = look_through(connection, lambda: bool(self._waiting))
        except LibraryDamaged:
            # It has been noted and told.
            return Looked.DAMAGED
        if looked is Looked.DAMAGED:
            self.note_damage()
        return looked

    def note_damage(self) -> None:
        """Remember that the file is damaged, tell it once, and read on with a fresh connection.

        The one that has met a damaged page refuses the sound ones too.
        """
        with self._one_at_a_time:
            self._end_connection()
        self._met_damage()

    def close(self) -> None:
        """Bring the write-ahead log into the file and close it; whatever happens, it is closed."""
        if self._is_closed:
            return
        try:
            if self.is_here and not self._is_damaged:
                with self.raw() as connection:
                    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            # In a turn of its own: who waits meanwhile must not open the file again with a wiped key.
            with self._one_at_a_time:
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
        self._waiting.add(get_ident())
        with self._one_at_a_time:
            self._waiting.discard(get_ident())
            self._require_open()
            self._inside = get_ident()
            try:
                with self._plain_words():
                    yield
            except PlainError as trouble:
                _untie(trouble)
                if isinstance(trouble, LibraryDamaged):
                    self._end_connection()
                    self._met_damage()
                raise
            finally:
                self._inside = None

    def _end_connection(self) -> None:
        if not self._is_closed:
            self._engine.dispose()

    def _met_damage(self) -> None:
        if not self._is_damaged:
            self._is_damaged = True
            if self._tell_damage is not None:
                self._tell_damage()

    @contextmanager
    def _plain_words(self) -> Iterator[None]:
        try:
            yield
        except (DBAPIError, driver.Error) as error:
            trouble = database_trouble(error, self._folder)
            if trouble is None:
                raise
            raise trouble from error


def _untie(trouble: BaseException | None) -> None:
    """Let a trouble go as soon as it has been answered.

    SQLAlchemy ties its errors to themselves, so they would keep alive whatever called us until the next
    collection: a page that is being drawn would keep its painter, and Qt could draw nothing more.
    """
    # Errors that led to each other in a ring are gone through once.
    seen: set[int] = set()
    while trouble is not None and id(trouble) not in seen:
        seen.add(id(trouble))
        clear_frames(trouble.__traceback__)
        trouble = trouble.__cause__ or trouble.__context__


@contextmanager
def _refusing_damage(connection: Any) -> Iterator[None]:
    """Take nothing from a damaged page: neither what was read there nor the error it led to."""
    try:
        yield
    except Exception as error:
        if has_read_damage(connection):
            raise LibraryDamaged from error
        raise
    if has_read_damage(connection):
        raise LibraryDamaged


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
