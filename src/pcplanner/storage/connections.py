"""Open the encrypted file: the key first, then the settings that keep it safe."""

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

from pcplanner.storage.keys import DataKey

_SETTINGS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA locking_mode = EXCLUSIVE",
)
# The log is brought into the file after some 350 changes and on closing: at the usual 1000 pages it would
# hold up more than one change in a hundred.
_WAL = ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA wal_autocheckpoint = 4000")
_ONE_AT_A_TIME_S = 30


def engine_for(path: Path, key: DataKey, *, is_new: bool = False) -> Engine:
    """Return an engine with the one connection to the library file, for reading and writing."""
    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=lambda: connect(path, key, mode="rwc" if is_new else "rw", settings=_SETTINGS + _WAL),
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        pool_timeout=_ONE_AT_A_TIME_S,
    )
    event.listen(engine, "begin", _begin)
    return engine


def connect(path: Path, key: DataKey, *, mode: str, settings: tuple[str, ...] = _SETTINGS) -> Any:
    """Return a keyed connection; ``mode`` is SQLite's ``ro``, ``rw`` or ``rwc``.

    The key names the salt too, so a file whose first 16 bytes are spoiled still opens.
    """
    connection = driver.connect(
        f"{path.resolve().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=0,
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for each in settings:
            connection.execute(each)
    except BaseException:
        connection.close()
        raise
    return connection


def is_sound(connection: Any) -> bool:
    """Say whether every page is as it was written and the tables hold together."""
    try:
        if connection.execute("PRAGMA cipher_integrity_check").fetchall():
            return False
        return bool(connection.execute("PRAGMA quick_check").fetchall() == [("ok",)])
    except driver.DatabaseError:
        return False


def has_read_damage(connection: Any) -> bool:
    """Say whether a page that this connection has read was damaged.

    SQLCipher gives such a page as zeros and refuses only the next one, so the end of a long text or of a
    photo would be read as zeros without any error.
    """
    return bool(connection.execute("PRAGMA cipher_status").fetchone() == ("0",))


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
