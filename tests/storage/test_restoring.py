"""A backup can be looked into and brought back, and what was there before is kept."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.storage.conftest import FakeClock
from tests.storage.made_up import LINE, PASSPHRASE, PERSON, a_whole_plan, plan_of, put

from pcplanner.storage import restoring
from pcplanner.storage.backups import backups_in
from pcplanner.storage.key_wrapping import CHEAP_COST
from pcplanner.storage.keys import Code, Passphrase, Practice
from pcplanner.storage.making import create_library, create_practice
from pcplanner.storage.opening import unlock, unlock_with_code
from pcplanner.storage.restoring import newest_good_backup, peek_backup, restore
from pcplanner.storage.states import LibraryState, state
from pcplanner.storage.troubles import (
    BackupDamaged,
    LibraryDamaged,
    LibraryOpenElsewhere,
    WrongPassphrase,
    WrongRecoveryCode,
)

Closed = Callable[[], Path]
SECRET = Passphrase(PASSPHRASE)


def test_looking_into_a_backup_changes_nothing(closed: Closed) -> None:
    folder = closed()
    path = backups_in(folder)[0].path
    before = {x: (x.read_bytes(), x.stat().st_mtime_ns) for x in folder.rglob("*") if x.is_file()}
    contents = peek_backup(path, SECRET)
    assert (contents.path, contents.people, contents.counts["step"]) == (path, 1, 1)
    assert contents.changed_at == contents.made_at == datetime(2025, 3, 4, 10, tzinfo=UTC)
    with pytest.raises(WrongPassphrase):
        peek_backup(path, Passphrase("wrong"))
    assert {x: (x.read_bytes(), x.stat().st_mtime_ns) for x in folder.rglob("*") if x.is_file()} == before


def test_after_damage_the_newest_good_backup_brings_everything_back(closed: Closed) -> None:
    folder = closed()
    with unlock(folder, PASSPHRASE) as library:
        plan = plan_of(library)
    data = (folder / "library.db").read_bytes()
    (folder / "library.db").write_bytes(data[:4096])
    with pytest.raises(LibraryDamaged):
        unlock(folder, PASSPHRASE)
    assert state(folder) is LibraryState.DAMAGED
    backup = newest_good_backup(folder, SECRET)
    assert backup is not None
    with restore(folder, backup, SECRET) as library:
        assert plan_of(library) == plan
        put(library, replace(LINE, words="and on we go"))
        library.undo()
        library.undo()
        library.redo()
    assert (folder / "library.db.damaged-1").read_bytes() == data[:4096]
    with unlock(folder, PASSPHRASE) as library:
        assert plan_of(library) == plan


def test_a_damaged_backup_is_passed_over(closed: Closed) -> None:
    folder = closed()
    with unlock(folder, PASSPHRASE) as library:
        put(library, replace(PERSON, name="Newer"))
    newest, older = backups_in(folder)
    file = newest.path / "library.db"
    data = bytearray(file.read_bytes())
    data[-10] ^= 1
    file.write_bytes(data)
    assert newest_good_backup(folder) == newest.path
    assert newest_good_backup(folder, SECRET) == older.path
    with pytest.raises(BackupDamaged):
        restore(folder, newest.path, SECRET)
    with unlock(folder, PASSPHRASE) as library:
        assert plan_of(library).person.name == "Newer"
    file.write_bytes(b"")
    assert newest_good_backup(folder) == older.path
    shutil.rmtree(folder / "backups")
    assert newest_good_backup(folder) is None


def test_a_library_that_is_whole_is_put_aside_too(closed: Closed) -> None:
    folder = closed()
    older = backups_in(folder)[0].path
    with unlock(folder, PASSPHRASE) as library:
        put(library, replace(PERSON, name="Newer"))
    before = (folder / "library.db").read_bytes()
    with restore(folder, older, SECRET) as library:
        assert plan_of(library).person == PERSON
    assert (folder / "library.db.replaced-1").read_bytes() == before


def test_a_log_left_by_a_killed_program_is_never_played_into_a_restored_file(closed: Closed) -> None:
    folder = closed()
    (folder / "library.db-wal").write_bytes(b"old log")
    restore(folder, backups_in(folder)[0].path, SECRET).close()
    assert (folder / "library.db.replaced-1-wal").read_bytes() == b"old log"


def test_a_restored_library_counts_as_another_device(closed: Closed) -> None:
    folder = closed()
    with restore(folder, backups_in(folder)[0].path, SECRET) as library:
        put(library, replace(LINE, words="new"))
        with library._file.raw() as connection:
            found = connection.execute("SELECT count(DISTINCT device), max(counter) FROM change").fetchone()
            first = connection.execute("SELECT counter FROM change ORDER BY seq DESC LIMIT 1").fetchone()
    assert found[0] == 2
    assert first == (1,)


def test_drill_with_nothing_but_a_backup_and_the_recovery_code(folder: Path, tmp_path: Path) -> None:
    library, code = create_library(folder, PASSPHRASE, CHEAP_COST)
    put(library, *a_whole_plan())
    backup = library.back_up()
    library.close()
    stick = tmp_path / "stick"
    shutil.copytree(backup, stick / backup.name)
    shutil.rmtree(folder)
    new_home = tmp_path / "new computer" / "library"
    with restore(new_home, stick / backup.name, Code(code.text.lower())) as library:
        assert len(plan_of(library).steps) == 1
        library.change_passphrase(Code(code.text), "a new start")
    unlock(new_home, "a new start").close()
    unlock_with_code(new_home, code.text).close()
    with pytest.raises(WrongPassphrase):
        unlock(new_home, PASSPHRASE)


def test_a_backup_from_before_a_new_passphrase_opens_with_the_new_one(closed: Closed, tmp_path: Path) -> None:
    folder = closed()
    backup = backups_in(folder)[0].path
    old_vault = (backup / "vault.json").read_bytes()
    with unlock(folder, PASSPHRASE) as library:
        library.change_passphrase(SECRET, "new words")
    # As if the backup had been somewhere else when the passphrase was changed.
    (backup / "vault.json").write_bytes(old_vault)
    assert peek_backup(backup, Passphrase("new words")).people == 1
    assert peek_backup(backup, SECRET).people == 1
    restore(folder, backup, Passphrase("new words")).close()
    unlock(folder, "new words").close()
    assert not (folder / "vault.json.replaced-1").exists()


def test_the_backup_of_another_library_can_be_brought_back(closed: Closed, tmp_path: Path) -> None:
    folder = closed()
    other, _ = create_library(tmp_path / "other", "other words", CHEAP_COST)
    with other:
        put(other, replace(PERSON, name="Sam"))
    backup = backups_in(tmp_path / "other")[0].path
    with restore(folder, backup, Passphrase("other words")) as library:
        assert plan_of(library).person.name == "Sam"
    assert (folder / "vault.json.replaced-1").exists()
    assert (folder / "library.db.replaced-1").exists()


def test_a_slip_in_the_code_is_told_and_nothing_is_touched(closed: Closed) -> None:
    folder = closed()
    with pytest.raises(WrongRecoveryCode):
        restore(folder, backups_in(folder)[0].path, Code("ABCD-EFGH"))
    assert state(folder) is LibraryState.READY


def test_nothing_is_restored_over_an_open_library(closed: Closed) -> None:
    folder = closed()
    with unlock(folder, PASSPHRASE), pytest.raises(LibraryOpenElsewhere):
        restore(folder, backups_in(folder)[0].path, SECRET)


def test_what_is_no_backup_is_told(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "plans-000001-20250304T100000Z.pcbackup"):
        with pytest.raises(BackupDamaged):
            peek_backup(path, SECRET)
        with pytest.raises(BackupDamaged):
            restore(tmp_path / "lib", path, SECRET)


def test_a_practice_library_is_restored_too(folder: Path) -> None:
    with create_practice(folder) as library:
        put(library, *a_whole_plan())
    (folder / "library.db").unlink()
    backup = newest_good_backup(folder, Practice())
    assert backup is not None
    with restore(folder, backup, Practice()) as library:
        assert library.is_practice
        assert len(plan_of(library).steps) == 1


@pytest.mark.parametrize("step", ["put_library_aside", "put_aside", "store_vault", "sync_folder"])
def test_a_restore_that_was_cut_short_can_be_done_again(
    closed: Closed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    folder = closed()
    other, _ = create_library(tmp_path / "other", PASSPHRASE, CHEAP_COST)
    with other:
        put(other, replace(PERSON, name="Sam"))
    backup = backups_in(tmp_path / "other")[0].path
    real = getattr(restoring, step)

    def stop_after(*given: object) -> None:
        real(*given)
        raise KeyboardInterrupt

    monkeypatch.setattr(restoring, step, stop_after)
    with pytest.raises(KeyboardInterrupt):
        restore(folder, backup, SECRET)
    monkeypatch.undo()
    assert newest_good_backup(folder) is not None
    with restore(folder, backup, SECRET) as library:
        assert plan_of(library).person.name == "Sam"
    kept = [x.name for x in folder.iterdir() if ".replaced-" in x.name]
    assert any(x.startswith("library.db") for x in kept)


def test_the_clock_is_that_of_the_library(closed: Closed, clock: FakeClock) -> None:
    folder = closed()
    clock.move(days=1)
    with restore(folder, backups_in(folder)[0].path, SECRET, clock) as library:
        put(library, replace(LINE, words="new"))
        assert library.back_up().name.endswith("-20250305T100000Z.pcbackup")
