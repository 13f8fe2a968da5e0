"""An older file is brought up to date after a backup; a step that fails leaves it as it was."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.storage.made_up import PASSPHRASE, plan_of

from pcplanner.storage.backups import backups_in
from pcplanner.storage.connections import connect, engine_for
from pcplanner.storage.keys import DataKey, Passphrase
from pcplanner.storage.library import Library, utc_now
from pcplanner.storage.lock_file import LockFile
from pcplanner.storage.migrations import Migration, all_migrations, migrate, statements, version_of
from pcplanner.storage.opening import open_locked, unlock
from pcplanner.storage.troubles import MigrationFailed
from pcplanner.storage.vault import read_vault

Closed = Callable[[], Path]

NEXT = len(all_migrations()) + 1
GOOD = Migration(
    NEXT,
    "CREATE TABLE mat (id TEXT NOT NULL) STRICT;\n"
    "-- A comment; with a semicolon.\n"
    "INSERT INTO mat\n  VALUES ('a; b');\n",
)
BAD = Migration(NEXT, "CREATE TABLE mat (id TEXT NOT NULL) STRICT;\nINSERT INTO nowhere VALUES (1);\n")
ORPHAN = Migration(
    NEXT,
    "PRAGMA defer_foreign_keys = ON;\n"
    "INSERT INTO change VALUES (1000, 'no action', 'd', 1, 't', 'r', 'f', NULL, '1');\n",
)


def _open(folder: Path, *more: Migration) -> Library:
    vault = read_vault(folder)
    lock_file = LockFile(folder)
    try:
        return open_locked(
            folder,
            vault,
            vault.open(Passphrase(PASSPHRASE)),
            lock_file,
            clock=utc_now,
            steps=(*all_migrations(), *more),
        )
    except BaseException:
        lock_file.release()
        raise


def _version(folder: Path) -> int:
    key = read_vault(folder).open(Passphrase(PASSPHRASE))
    connection = connect(folder / "library.db", key, mode="rw")
    try:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()


def test_a_new_step_is_run_once_after_a_backup(closed: Closed) -> None:
    folder = closed()
    before = backups_in(folder)
    with _open(folder, GOOD) as library:
        assert len(plan_of(library).steps) == 1
        with library._file.raw() as connection:
            assert connection.execute("SELECT id FROM mat").fetchall() == [("a; b",)]
    assert _version(folder) == NEXT
    after = backups_in(folder)
    assert len(after) == len(before) + 1
    key = read_vault(folder).open(Passphrase(PASSPHRASE))
    backup = connect(after[0].path / "library.db", key, mode="ro")
    assert backup.execute("PRAGMA user_version").fetchone() == (NEXT - 1,)
    backup.close()
    with _open(folder, GOOD):
        pass
    assert backups_in(folder) == after


@pytest.mark.parametrize("step", [BAD, ORPHAN], ids=["bad SQL", "an orphan"])
def test_a_failing_step_leaves_the_file_as_it_was(closed: Closed, step: Migration) -> None:
    folder = closed()
    with pytest.raises(MigrationFailed) as caught:
        _open(folder, step)
    assert "as it was" in caught.value.sentence
    assert _version(folder) == NEXT - 1
    assert len(backups_in(folder)) == 2
    with unlock(folder, PASSPHRASE) as library:
        assert len(plan_of(library).steps) == 1
        with library._file.raw() as connection:
            assert not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'mat'").fetchall()


def test_the_steps_before_a_failing_one_stay(tmp_path: Path) -> None:
    engine = engine_for(tmp_path / "new.db", DataKey.new(), is_new=True)
    with pytest.raises(MigrationFailed):
        migrate(engine, (*all_migrations(), BAD), tmp_path)
    assert version_of(engine) == NEXT - 1
    engine.dispose()


def test_the_steps_are_numbered_without_a_gap(tmp_path: Path) -> None:
    assert [x.number for x in all_migrations()] == list(range(1, NEXT))
    (tmp_path / "001_first.sql").write_text("")
    (tmp_path / "003_third.sql").write_text("")
    with pytest.raises(ValueError, match="numbered"):
        all_migrations(tmp_path)


def test_a_script_is_cut_into_its_statements() -> None:
    assert len(statements(GOOD.sql)) == 2
    with pytest.raises(ValueError, match="end"):
        statements("SELECT 1;\nSELECT 2")


def test_no_step_ends_its_own_transaction() -> None:
    for step in all_migrations():
        assert not {"BEGIN", "COMMIT", "ROLLBACK", "VACUUM"} & set(step.sql.upper().split())
