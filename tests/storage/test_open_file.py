"""A file that goes away, a commit that fails, damage and threads: nothing that was saved is lost."""

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, event
from sqlalchemy.exc import OperationalError
from tests.storage.made_up import LINE, PASSPHRASE, PERSON, a_whole_plan, plan_of, put

from pcplanner.storage.backups import backups_in
from pcplanner.storage.keys import Passphrase
from pcplanner.storage.library import Library
from pcplanner.storage.opening import unlock
from pcplanner.storage.restoring import newest_good_backup, restore
from pcplanner.storage.troubles import (
    CannotWrite,
    LibraryDamaged,
    LibraryGone,
    LibraryLocked,
    LibraryOpenElsewhere,
)

Closed = Callable[[], Path]


def test_a_file_taken_away_while_open_is_told_and_rescued(library: Library, folder: Path) -> None:
    put(library, *a_whole_plan())
    plan = plan_of(library)
    (folder / "library.db").unlink()
    with pytest.raises(LibraryGone) as caught:
        put(library, replace(LINE, words="lost"))
    assert "went away" in caught.value.sentence
    assert plan_of(library) == plan
    library.close()
    backup = newest_good_backup(folder, Passphrase(PASSPHRASE))
    assert backup is not None
    with restore(folder, backup, Passphrase(PASSPHRASE)) as again:
        assert plan_of(again) == plan


def test_even_a_whole_folder_taken_away_is_rescued(library: Library, folder: Path) -> None:
    put(library, *a_whole_plan())
    shutil.rmtree(folder)
    with pytest.raises(LibraryGone):
        put(library, replace(LINE, words="lost"))
    library.close()
    with restore(folder, backups_in(folder)[0].path, Passphrase(PASSPHRASE)) as again:
        assert plan_of(again).lines == (LINE,)


def test_another_file_in_its_place_is_not_taken_for_it(library: Library, folder: Path) -> None:
    put(library, *a_whole_plan())
    (folder / "library.db").rename(folder / "away.db")
    (folder / "library.db").write_bytes(b"something else")
    with pytest.raises(LibraryGone):
        put(library, replace(LINE, words="lost"))
    library.close()
    assert len(backups_in(folder)) == 1


def test_a_log_taken_away_is_told(library: Library, folder: Path) -> None:
    put(library, *a_whole_plan())
    (folder / "library.db-wal").unlink()
    with pytest.raises(LibraryGone):
        put(library, replace(LINE, words="perhaps lost"))
    library.close()
    assert len(backups_in(folder)) == 1


def _fail_commit(library: Library, *, stores_it: bool) -> None:
    """Make the next commit report an error, after or before it has stored everything."""

    def fail(connection: Connection) -> None:
        event.remove(library._file._engine, "commit", fail)
        if stores_it:
            connection.exec_driver_sql("COMMIT")
        error = driver.OperationalError("disk I/O error")
        error.sqlite_errorname = "SQLITE_IOERR_FSYNC"
        raise OperationalError("COMMIT", None, error)

    event.listen(library._file._engine, "commit", fail)


def test_a_failed_commit_that_was_stored_is_found(library: Library) -> None:
    put(library, *a_whole_plan())
    _fail_commit(library, stores_it=True)
    put(library, replace(LINE, words="stored after all"))
    assert plan_of(library).lines[0].words == "stored after all"
    _fail_commit(library, stores_it=True)
    assert library.undo() is not None
    assert plan_of(library).lines == (LINE,)


def test_a_failed_commit_that_was_not_stored_is_told(library: Library) -> None:
    put(library, *a_whole_plan())
    _fail_commit(library, stores_it=False)
    with pytest.raises(CannotWrite) as caught:
        put(library, replace(LINE, words="not stored"))
    assert "could not write" in caught.value.sentence
    assert plan_of(library).lines == (LINE,)
    _fail_commit(library, stores_it=False)
    with pytest.raises(CannotWrite):
        library.undo()
    put(library, replace(LINE, words="on we go"))
    assert plan_of(library).lines[0].words == "on we go"


def test_a_closed_library_says_that_it_is_locked(library: Library) -> None:
    put(library, *a_whole_plan())
    library.lock()
    assert library.is_closed
    library.lock()
    for use in (
        library.undo,
        library.back_up,
        library.check,
        lambda: plan_of(library),
        lambda: put(library, LINE),
    ):
        with pytest.raises(LibraryLocked):
            use()


def test_a_close_whose_backup_fails_still_closes(library: Library, folder: Path) -> None:
    put(library, *a_whole_plan())
    (folder / "backups").write_bytes(b"not a folder")
    with pytest.raises(CannotWrite):
        library.close()
    assert library.is_closed
    (folder / "backups").unlink()
    with unlock(folder, PASSPHRASE) as again:
        assert plan_of(again).lines == (LINE,)


def test_damage_met_while_open_is_told(library: Library, folder: Path) -> None:
    put(library, *a_whole_plan())
    library.close()
    again = unlock(folder, PASSPHRASE)
    path = folder / "library.db"
    with path.open("r+b") as file:
        # The pages after the first few: the tables with the plan.
        file.seek(4096 * 3)
        file.write(os.urandom(4096 * 40))
    with pytest.raises(LibraryDamaged):
        _read_until_it_fails(again)
    with pytest.raises(LibraryDamaged):
        again.back_up()
    again._file.close()
    again._lock_file.release()


def _read_until_it_fails(library: Library) -> None:
    with library.reading() as reader:
        reader.counts()
        reader.people()
        reader.plan(PERSON.id)


def test_nesting_is_a_mistake_that_is_seen_at_once(library: Library) -> None:
    put(library, PERSON)
    with library.reading(), pytest.raises(RuntimeError, match="nested"), library.reading():
        pass
    assert plan_of(library).person == PERSON


def test_threads_take_turns(library: Library) -> None:
    put(library, PERSON)
    troubles: list[BaseException] = []

    def work(number: int) -> None:
        try:
            for i in range(10):
                put(library, replace(LINE, id=f"line {number}.{i}"))
                plan_of(library)
        except BaseException as error:  # noqa: BLE001
            troubles.append(error)

    threads = [Thread(target=work, args=(i,)) for i in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert troubles == []
    assert len(plan_of(library).lines) == 40


def test_sqlite_itself_keeps_a_second_connection_out(library: Library, folder: Path) -> None:
    put(library, PERSON)
    # Even when the lock file has been lost, the library's own lock holds.
    (folder / "library.lock").unlink()
    with pytest.raises(LibraryOpenElsewhere):
        unlock(folder, PASSPHRASE)
    assert plan_of(library).person == PERSON
