"""A library is made whole or not at all, and never over another."""

from pathlib import Path

import pytest
from tests.storage.made_up import PASSPHRASE, PERSON, put

from pcplanner.storage.key_wrapping import CHEAP_COST, LEAST_COST
from pcplanner.storage.making import create_library, create_practice
from pcplanner.storage.opening import unlock, unlock_with_code
from pcplanner.storage.recovery_code import read_code
from pcplanner.storage.states import LibraryState, state
from pcplanner.storage.troubles import LibraryExists, LibraryOpenElsewhere, NoLibrary, PassphraseEmpty
from pcplanner.storage.vault import read_vault


def test_a_new_library_is_empty_and_its_code_can_be_typed_back(folder: Path) -> None:
    library, code = create_library(folder, PASSPHRASE, CHEAP_COST)
    with library, library.reading() as reader:
        assert not library.is_practice
        assert set(reader.counts().values()) == {0}
    assert read_code(code.text.lower().replace("-", " ")) == code
    assert sorted(x.name for x in folder.iterdir()) == ["library.db", "library.lock", "vault.json"]


def test_there_is_never_a_second_one_in_a_folder(folder: Path) -> None:
    library, _ = create_library(folder, PASSPHRASE, CHEAP_COST)
    with pytest.raises(LibraryOpenElsewhere):
        create_library(folder, "other words", CHEAP_COST)
    library.close()
    before = (folder / "vault.json").read_bytes()
    with pytest.raises(LibraryExists):
        create_library(folder, "other words", CHEAP_COST)
    with pytest.raises(LibraryExists):
        create_practice(folder)
    (folder / "library.db").unlink()
    with pytest.raises(LibraryExists):
        create_library(folder, "other words", CHEAP_COST)
    assert (folder / "vault.json").read_bytes() == before


def test_a_making_that_was_cut_short_is_begun_again(folder: Path) -> None:
    library, _ = create_library(folder, "first words", CHEAP_COST)
    library.close()
    (folder / "library.db").rename(folder / "library.db.new")
    (folder / "library.db.new-wal").write_bytes(b"left over")
    assert state(folder) is LibraryState.NONE
    with pytest.raises(NoLibrary):
        unlock(folder, "first words")
    library, _ = create_library(folder, PASSPHRASE, CHEAP_COST)
    put(library, PERSON)
    library.close()
    unlock(folder, PASSPHRASE).close()
    assert (folder / "vault.json.replaced-1").exists()


def test_an_empty_passphrase_makes_nothing(folder: Path) -> None:
    with pytest.raises(PassphraseEmpty):
        create_library(folder, "", CHEAP_COST)
    assert state(folder) is LibraryState.NONE


def test_the_real_cost_is_never_below_the_least(folder: Path) -> None:
    library, code = create_library(folder, PASSPHRASE)
    library.close()
    for slot in read_vault(folder).slots.values():
        assert slot.cost.memory_kib >= LEAST_COST.memory_kib
        assert slot.cost.iterations >= LEAST_COST.iterations
    unlock_with_code(folder, code.text).close()


def test_nobody_else_may_look_into_the_folder(folder: Path) -> None:
    create_practice(folder).close()
    assert folder.stat().st_mode & 0o077 == 0
