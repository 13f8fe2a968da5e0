"""An open library changes its secrets, closes once, and forgets its key."""

from pathlib import Path

import pytest
from tests.storage.made_up import PASSPHRASE, PERSON, plan_of, put

from pcplanner.storage.backups import backups_in
from pcplanner.storage.key_wrapping import CHEAP_COST
from pcplanner.storage.keys import Code, Passphrase, Practice
from pcplanner.storage.library import Library
from pcplanner.storage.making import create_library, create_practice
from pcplanner.storage.opening import unlock, unlock_with_code
from pcplanner.storage.troubles import WrongPassphrase, WrongRecoveryCode
from pcplanner.storage.vault import read_vault


def test_a_new_passphrase_needs_an_old_secret_and_leaves_the_file_as_it_is(
    library: Library, folder: Path
) -> None:
    put(library, PERSON)
    with pytest.raises(WrongPassphrase):
        library.change_passphrase(Passphrase("wrong"), "new words")
    before = (folder / "library.db").stat().st_mtime_ns
    library.change_passphrase(Passphrase(PASSPHRASE), "new words")
    assert (folder / "library.db").stat().st_mtime_ns == before
    library.close()
    with pytest.raises(WrongPassphrase):
        unlock(folder, PASSPHRASE)
    with unlock(folder, "new words") as again:
        assert plan_of(again).person == PERSON


def test_who_forgot_the_passphrase_sets_a_new_one_with_the_code(folder: Path) -> None:
    library, code = create_library(folder, PASSPHRASE, CHEAP_COST)
    library.close()
    with unlock_with_code(folder, code.text) as again:
        again.change_passphrase(Code(code.text), "new words")
    unlock(folder, "new words").close()
    unlock_with_code(folder, code.text).close()


def test_a_new_code_ends_the_old_one(folder: Path) -> None:
    library, old = create_library(folder, PASSPHRASE, CHEAP_COST)
    with library:
        put(library, PERSON)
        backup = library.back_up()
        new = library.new_recovery_code(Passphrase(PASSPHRASE))
        with pytest.raises(WrongRecoveryCode):
            library.new_recovery_code(Code(old.text))
    with pytest.raises(WrongRecoveryCode):
        unlock_with_code(folder, old.text)
    with pytest.raises(WrongRecoveryCode):
        read_vault(backup).open(Code(old.text))
    unlock_with_code(folder, new.text).close()


def test_a_backup_that_cannot_take_the_new_key_file_is_no_trouble(library: Library, folder: Path) -> None:
    put(library, PERSON)
    backup = library.back_up()
    (backup / "vault.json").unlink()
    (backup / "vault.json").mkdir()
    library.change_passphrase(Passphrase(PASSPHRASE), "new words")
    read_vault(folder).open(Passphrase("new words"))


def test_the_practice_library_takes_no_passphrase(folder: Path) -> None:
    with create_practice(folder) as library:
        with pytest.raises(ValueError, match="practice"):
            library.change_passphrase(Practice(), "words")
        with pytest.raises(ValueError, match="practice"):
            library.new_recovery_code(Practice())


def test_closing_wipes_the_key_and_takes_the_log_away(library: Library, folder: Path) -> None:
    put(library, PERSON)
    assert (folder / "library.db-wal").exists()
    library.close()
    assert library._key.is_wiped
    assert sorted(x.name for x in folder.iterdir()) == ["backups", "library.db", "library.lock", "vault.json"]
    assert len(backups_in(folder)) == 1
    library.close()
    assert len(backups_in(folder)) == 1
