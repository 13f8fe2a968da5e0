"""A library opens with its own key only, and each thing that can be wrong has its own sentence."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.storage.made_up import PASSPHRASE, a_whole_plan, plan_of, put

from pcplanner.domain.errors import Fault, PlainError
from pcplanner.storage.connections import connect
from pcplanner.storage.key_wrapping import CHEAP_COST
from pcplanner.storage.keys import DataKey, Passphrase
from pcplanner.storage.making import create_library, create_practice
from pcplanner.storage.opening import check, open_practice, unlock, unlock_with_code
from pcplanner.storage.states import LibraryState, state
from pcplanner.storage.troubles import (
    LibraryDamaged,
    LibraryMissing,
    LibraryNewer,
    LibraryOpenElsewhere,
    NoLibrary,
    VaultDamaged,
    VaultMissing,
    WrongPassphrase,
    WrongRecoveryCode,
    WrongVault,
)
from pcplanner.storage.vault import read_vault

Closed = Callable[[], Path]


def _key(folder: Path) -> DataKey:
    return read_vault(folder).open(Passphrase(PASSPHRASE))


def _files(folder: Path) -> dict[str, bytes]:
    return {x.name: x.read_bytes() for x in folder.iterdir() if x.is_file()}


def test_it_opens_with_the_passphrase_and_with_the_code(folder: Path) -> None:
    library, code = create_library(folder, PASSPHRASE, CHEAP_COST)
    put(library, *a_whole_plan())
    library.close()
    with unlock(folder, PASSPHRASE) as again:
        plan = plan_of(again)
    with unlock_with_code(folder, code.text.lower()) as again:
        assert plan_of(again) == plan


def test_a_wrong_secret_changes_nothing(closed: Closed) -> None:
    folder = closed()
    before = _files(folder)
    with pytest.raises(WrongPassphrase) as caught:
        unlock(folder, "seven blue kettles")
    assert caught.value.fault is Fault.INPUT
    assert "Nothing is lost" in caught.value.sentence
    with pytest.raises(WrongRecoveryCode):
        unlock_with_code(folder, "ABCD")
    with pytest.raises(WrongPassphrase):
        open_practice(folder)
    assert _files(folder) == before
    unlock(folder, PASSPHRASE).close()


def test_there_may_be_no_library(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(NoLibrary):
            unlock(folder, PASSPHRASE)
        assert state(folder) is LibraryState.NONE


def test_a_wrong_passphrase_never_puts_a_damaged_file_aside(closed: Closed) -> None:
    folder = closed()
    (folder / "library.db").write_bytes(b"")
    with pytest.raises(WrongPassphrase):
        unlock(folder, "wrong")
    assert (folder / "library.db").exists()


def test_a_missing_file_is_told_and_a_missing_or_damaged_key_file_too(closed: Closed, tmp_path: Path) -> None:
    folder = closed()
    shutil.copytree(folder, tmp_path / "no vault")
    shutil.copytree(folder, tmp_path / "bad vault")
    (folder / "library.db").unlink()
    assert state(folder) is LibraryState.MISSING
    with pytest.raises(LibraryMissing):
        unlock(folder, PASSPHRASE)
    (tmp_path / "no vault/vault.json").unlink()
    assert state(tmp_path / "no vault") is LibraryState.VAULT_MISSING
    with pytest.raises(VaultMissing):
        unlock(tmp_path / "no vault", PASSPHRASE)
    (tmp_path / "bad vault/vault.json").write_bytes(b"{")
    assert state(tmp_path / "bad vault") is LibraryState.VAULT_DAMAGED
    with pytest.raises(VaultDamaged):
        unlock(tmp_path / "bad vault", PASSPHRASE)


def test_the_key_file_of_another_library_is_told_and_nothing_is_moved(closed: Closed, tmp_path: Path) -> None:
    folder = closed()
    other, _ = create_library(tmp_path / "other", PASSPHRASE, CHEAP_COST)
    other.close()
    (folder / "vault.json").write_bytes((tmp_path / "other/vault.json").read_bytes())
    with pytest.raises(WrongVault):
        unlock(folder, PASSPHRASE)
    assert (folder / "library.db").exists()


def test_a_newer_library_is_left_untouched(closed: Closed) -> None:
    folder = closed()
    newer = connect(folder / "library.db", _key(folder), mode="rw")
    newer.execute("PRAGMA user_version = 999")
    newer.close()
    before = _files(folder)
    with pytest.raises(LibraryNewer) as caught:
        unlock(folder, PASSPHRASE)
    assert "as it was" in caught.value.sentence
    assert _files(folder) == before


def test_two_windows_in_one_program(closed: Closed) -> None:
    folder = closed()
    with unlock(folder, PASSPHRASE) as library:
        assert state(folder) is LibraryState.IN_USE
        with pytest.raises(LibraryOpenElsewhere):
            unlock(folder, PASSPHRASE)
        put(library, *a_whole_plan())
    assert state(folder) is LibraryState.READY
    unlock(folder, PASSPHRASE).close()


_OPEN_AND_WAIT = """
import sys
from pathlib import Path
from pcplanner.storage.opening import unlock
library = unlock(Path(sys.argv[1]), sys.argv[2])
print("open", flush=True)
sys.stdin.readline()
if len(sys.argv) > 3:
    library.close()
"""


def test_two_programs(closed: Closed) -> None:
    folder = closed()
    command = [sys.executable, "-c", _OPEN_AND_WAIT, str(folder), PASSPHRASE]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "open\n"
        assert state(folder) is LibraryState.IN_USE
        with pytest.raises(LibraryOpenElsewhere) as caught:
            unlock(folder, PASSPHRASE)
        assert "another window" in caught.value.sentence
        child.kill()
        child.wait()
    # Whoever was killed is in nobody's way.
    assert state(folder) is LibraryState.READY
    unlock(folder, PASSPHRASE).close()


@pytest.mark.parametrize("closes", [[], ["close"]], ids=["left open", "closed"])
def test_the_program_ends_without_a_crash(closed: Closed, closes: list[str]) -> None:
    folder = closed()
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-c", _OPEN_AND_WAIT, str(folder), PASSPHRASE, *closes],
        input="\n",
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_after_an_unclean_end_every_page_is_checked(closed: Closed) -> None:
    folder = closed()
    path = folder / "library.db"
    data = bytearray(path.read_bytes())
    data[-100] ^= 1
    path.write_bytes(data)
    # The last page is not looked at in a plain start, but is when a log was left behind.
    (folder / "library.db-wal").write_bytes(b"")
    with pytest.raises(LibraryDamaged):
        unlock(folder, PASSPHRASE)
    assert (folder / "library.db.damaged-1").exists()


def test_the_practice_library_needs_no_passphrase_and_is_still_encrypted(folder: Path) -> None:
    with create_practice(folder) as library:
        assert library.is_practice
        put(library, *a_whole_plan())
    assert state(folder) is LibraryState.PRACTICE
    with open_practice(folder) as library:
        assert len(plan_of(library).steps) == 1
    assert b"SQLite" not in (folder / "library.db").read_bytes()
    with pytest.raises(WrongPassphrase):
        unlock(folder, "")


def test_check_reads_the_library_and_its_backups(closed: Closed) -> None:
    folder = closed()
    report = check(folder, Passphrase(PASSPHRASE))
    assert report.is_sound
    assert (report.people, report.backups, report.sound_backups, report.problems) == (1, 1, 1, ())


def test_a_long_name_that_is_not_ascii_is_no_trouble(tmp_path: Path) -> None:
    folder = tmp_path / "Żółć ?#%41 שלום" / ("x" * 120) / "mine"
    library, _ = create_library(folder, PASSPHRASE, CHEAP_COST)
    put(library, *a_whole_plan())
    library.close()
    with unlock(folder, PASSPHRASE) as library:
        assert len(plan_of(library).steps) == 1


def test_every_trouble_says_what_to_press(closed: Closed) -> None:
    folder = closed()
    with pytest.raises(PlainError) as caught:
        unlock(folder, "no")
    assert caught.value.what_to_do
    assert str(caught.value) == f"{caught.value.sentence} {caught.value.what_to_do}"
