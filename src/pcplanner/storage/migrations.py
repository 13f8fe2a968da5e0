"""Bring a library file up to this version: numbered steps of plain SQL, each in one transaction."""

from dataclasses import dataclass
from pathlib import Path

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from pcplanner.storage.troubles import MigrationFailed, database_trouble

_SCHEMA = Path(__file__).resolve().parent / "schema"


@dataclass(frozen=True, slots=True)
class Migration:
    """Hold one step: the number the file has afterwards, and its SQL."""

    number: int
    sql: str


def all_migrations(folder: Path = _SCHEMA) -> tuple[Migration, ...]:
    """Return the steps in a folder of ``NNN_name.sql`` files, in order and without a gap."""
    found = tuple(
        Migration(int(x.name[:3]), x.read_text(encoding="utf-8")) for x in sorted(folder.glob("*.sql"))
    )
    if [x.number for x in found] != list(range(1, len(found) + 1)):
        raise ValueError("the migrations are not numbered 1, 2, 3 and so on")
    return found


def version_of(engine: Engine) -> int:
    """Return the number of the last step the file has been through; 0 for an empty one."""
    with engine.connect() as connection:
        return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def migrate(engine: Engine, steps: tuple[Migration, ...], folder: Path) -> None:
    """Run the steps the file has not been through; one that fails leaves the file as it was before it."""
    done = version_of(engine)
    for step in steps:
        if step.number > done:
            try:
                _run(engine, step)
            except SQLAlchemyError as error:
                raise (database_trouble(error, folder) or MigrationFailed()) from error


def statements(sql: str) -> tuple[str, ...]:
    """Return the statements of a script one by one, so that none of them ends the transaction they run in."""
    found, current = [], ""
    for line in sql.splitlines(keepends=True):
        current += line
        if driver.complete_statement(current):
            found.append(current.strip())
            current = ""
    if current.strip():
        raise ValueError("the last statement has no end")
    return tuple(found)


def _run(engine: Engine, step: Migration) -> None:
    with engine.begin() as connection:
        for each in statements(step.sql):
            connection.exec_driver_sql(each)
        if connection.exec_driver_sql("PRAGMA foreign_key_check").all():
            raise MigrationFailed
        connection.exec_driver_sql(f"PRAGMA user_version = {step.number:d}")
