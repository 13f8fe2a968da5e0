"""A backup is read back before it counts, holds everything, and a half-made one is never listed."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.storage.conftest import FakeClock
from tests.storage.made_up import LINE, PASSPHRASE, PERSON, a_whole_plan, put

from pcplanner.domain.pictures import PictureData
from pcplanner.storage import backups as backups_module
from pcplanner.storage.backups import backups_in, named_backup, open_backup
from pcplanner.storage.keys import Passphrase
from pcplanner.storage.library import Library
from pcplanner.storage.opening import unlock
from pcplanner.storage.safe_files import sync_file
from pcplanner.storage.troubles import BackupDamaged, CannotWrite
from pcplanner.storage.vault import read_vault


def test_a_backup_has_its_number_time_and_key_file(library: Library, folder: Path) -> None:
    put(library, *a_whole_plan())
    path = library.back_up()
    assert path.name == "plans-000001-20250304T100000Z.pcbackup"
    assert sorted(x.name for x in path.iterdir()) == ["library.db", "vault.json"]
    (backup,) = backups_in(folder)
    assert backup == named_backup(path)
    key = read_vault(path).open(Passphrase(PASSPHRASE))
    connection = open_backup(path, key)
    assert connection.execute("SELECT words FROM line").fetchall() == [(LINE.words,)]
    connection.close()


def test_closing_makes_one_only_if_something_changed(
    library: Library, folder: Path, clock: FakeClock
) -> None:
    put(library, *a_whole_plan())
    library.close()
    assert len(backups_in(folder)) == 1
    for _ in range(2):
        with unlock(folder, PASSPHRASE, clock) as again, again.reading() as reader:
            reader.people()
    assert len(backups_in(folder)) == 1
    with unlock(folder, PASSPHRASE, clock) as again:
        again.undo()
    assert len(backups_in(folder)) == 2
    with unlock(folder, PASSPHRASE, clock) as again:
        with again.changing("chose a photo", PERSON.id) as change:
            change.put_media(PictureData("png", b"photo", "a dog"))
        assert again.back_up_if_changed() is not None
        assert again.back_up_if_changed() is None
    assert len(backups_in(folder)) == 3


def test_an_empty_library_is_not_backed_up(library: Library, folder: Path) -> None:
    library.close()
    assert backups_in(folder) == ()


def test_what_was_left_unsaved_in_a_backup_is_backed_up_next_time(library: Library, folder: Path) -> None:
    put(library, PERSON)
    library._file.close()
    library._lock_file.release()
    library.is_closed = True
    assert backups_in(folder) == ()
    unlock(folder, PASSPHRASE).close()
    assert len(backups_in(folder)) == 1


def test_the_order_is_that_of_the_counter(library: Library, folder: Path, clock: FakeClock) -> None:
    put(library, PERSON)
    library.back_up()
    clock.move(days=-9000)
    library.back_up()
    assert [x.counter for x in backups_in(folder)] == [2, 1]
    assert backups_in(folder)[0].made_at < backups_in(folder)[1].made_at


def test_old_ones_are_thinned(library: Library, folder: Path, clock: FakeClock) -> None:
    put(library, PERSON)
    for _ in range(15):
        clock.move(seconds=5)
        library.back_up()
    assert [x.counter for x in backups_in(folder)] == list(range(15, 5, -1))
    assert len(list((folder / "backups").iterdir())) == 10


def test_a_half_made_one_is_not_listed_and_is_cleared_away(library: Library, folder: Path) -> None:
    put(library, PERSON)
    half = folder / "backups/plans-000007-20250304T100000Z.pcbackup.part"
    half.mkdir(parents=True)
    (half / "library.db").write_bytes(b"half")
    (folder / "backups/plans-000009-20250304T100000Z.pcbackup").mkdir()
    (folder / "backups/plans-000008-20259904T100000Z.pcbackup").mkdir()
    (folder / "backups/notes.txt").write_text("mine")
    assert backups_in(folder) == ()
    library.back_up()
    assert [x.counter for x in backups_in(folder)] == [1]
    assert not half.exists()
    assert (folder / "backups/notes.txt").read_text() == "mine"


def test_a_backup_that_does_not_read_back_is_not_kept(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(library, PERSON)

    def spoil(path: Path) -> None:
        sync_file(path)
        data = bytearray(path.read_bytes())
        data[5000] ^= 1
        path.write_bytes(data)

    monkeypatch.setattr(backups_module, "sync_file", spoil)
    with pytest.raises(CannotWrite):
        library.back_up()
    assert backups_in(folder) == ()
    monkeypatch.undo()
    library.back_up()


def test_a_backup_that_misses_rows_is_not_kept(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(library, PERSON)
    counts = iter([{"person": 1}, {"person": 2}])
    monkeypatch.setattr(backups_module, "row_counts", lambda _: next(counts))
    with pytest.raises(CannotWrite):
        library.back_up()
    assert backups_in(folder) == ()
    monkeypatch.undo()


@pytest.mark.parametrize("spoil", ["cut", "flip", "gone", "empty"])
def test_a_damaged_backup_is_told(library: Library, spoil: str) -> None:
    put(library, PERSON)
    path = library.back_up()
    file = path / "library.db"
    data = file.read_bytes()
    changed: dict[str, Any] = {
        "cut": data[:-4096],
        "flip": data[:9000] + bytes([data[9000] ^ 1]) + data[9001:],
        "empty": b"",
    }
    if spoil == "gone":
        file.unlink()
    else:
        file.write_bytes(changed[spoil])
    with pytest.raises(BackupDamaged):
        open_backup(path, read_vault(path).open(Passphrase(PASSPHRASE)))
    if spoil != "gone":
        report = library.check()
        assert report.is_sound
        assert (report.backups, report.sound_backups) == (1, 0)
        assert "Tuesday 4 March 2025" in report.problems[0]


def test_a_backup_can_be_read_while_its_folder_cannot_be_written(library: Library) -> None:
    put(library, PERSON)
    path = library.back_up()
    connection = open_backup(path, read_vault(path).open(Passphrase(PASSPHRASE)))
    connection.close()
    assert sorted(x.name for x in path.iterdir()) == ["library.db", "vault.json"]


def test_a_new_passphrase_is_that_of_the_backups_too(library: Library) -> None:
    put(library, PERSON)
    path = library.back_up()
    library.change_passphrase(Passphrase(PASSPHRASE), "other words")
    read_vault(path).open(Passphrase("other words"))
    put(library, replace(PERSON, name="Z"))
    read_vault(library.back_up()).open(Passphrase("other words"))


def test_many_small_steps_back_in_time_make_no_trouble(library: Library, clock: FakeClock) -> None:
    put(library, PERSON)
    for _ in range(3):
        clock.now -= timedelta(days=365)
        assert library.back_up().is_dir()
