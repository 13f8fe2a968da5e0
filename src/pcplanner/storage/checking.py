"""Read every page of a library and of its backups, and say in plain words what is broken."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pcplanner.domain.dates import full_date
from pcplanner.domain.words import say
from pcplanner.storage.backups import backups_in, open_backup
from pcplanner.storage.connections import is_sound
from pcplanner.storage.keys import DataKey
from pcplanner.storage.troubles import BackupDamaged

_PEOPLE = "SELECT count(*) FROM person WHERE deleted = 0"


@dataclass(frozen=True, slots=True)
class CheckReport:
    """Say whether the library is whole, how many people are in it, and how many backups are whole."""

    is_sound: bool
    problems: tuple[str, ...]
    people: int
    backups: int
    sound_backups: int


def check_library(connection: Any, folder: Path, key: DataKey) -> CheckReport:
    """Check an open library through the driver's connection, and the backups beside it."""
    # Pages still in the write-ahead log are checked where they belong.
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    problems = []
    sound = is_sound(connection)
    if not sound:
        problems.append(say("storage.check_library"))
    backups = backups_in(folder)
    good = 0
    for each in backups:
        try:
            open_backup(each.path, key).close()
            good += 1
        except BackupDamaged:
            problems.append(say("storage.check_backup", when=full_date(each.made_at.astimezone().date())))
    if not good:
        problems.append(say("storage.check_no_backup"))
    people = int(connection.execute(_PEOPLE).fetchone()[0]) if sound else 0
    return CheckReport(sound, tuple(problems), people, len(backups), good)


def count_people(connection: Any) -> int:
    """Return how many people a library or backup holds."""
    with closing(connection.execute(_PEOPLE)) as found:
        return int(found.fetchone()[0])
