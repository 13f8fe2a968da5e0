"""A damaged file never gives wrong words, and is kept."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.storage.made_up import PASSPHRASE, a_whole_plan, put

from pcplanner.domain.errors import Fault
from pcplanner.storage.key_wrapping import CHEAP_COST
from pcplanner.storage.making import create_library
from pcplanner.storage.opening import unlock
from pcplanner.storage.states import LibraryState, state
from pcplanner.storage.troubles import LibraryDamaged, LibraryMissing

Closed = Callable[[], Path]


@pytest.mark.parametrize("length", [0, 1, 15, 100, 511, 4095, 4096, "half", -1])
def test_a_file_cut_short_is_damaged_and_kept(closed: Closed, length: int | str) -> None:
    folder = closed()
    path = folder / "library.db"
    data = path.read_bytes()
    kept = data[: len(data) // 2 if isinstance(length, str) else length]
    path.write_bytes(kept)
    with pytest.raises(LibraryDamaged) as caught:
        _read_all(folder)
    assert caught.value.fault is Fault.ENVIRONMENT
    kept_file = folder / "library.db.damaged-1"
    if not path.exists():
        assert kept_file.read_bytes() == kept
        assert state(folder) is LibraryState.DAMAGED
        with pytest.raises(LibraryMissing):
            unlock(folder, PASSPHRASE)
    else:
        # It opens, as its first pages are whole, and is told when the rest is read.
        assert path.read_bytes() == kept


def _read_all(folder: Path) -> object:
    """Open a library and read every page of it."""
    library = unlock(folder, PASSPHRASE)
    try:
        with library.reading() as reader:
            counts = reader.counts()
            cards = reader.people(limit=1000)
            found = counts, [(reader.plan(x.id), reader.put_away(x.id)) for x in cards], reader.history(None)
        if not library.check().is_sound:
            raise LibraryDamaged
        return found
    finally:
        library._file.close()
        library._lock_file.release()


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, object]:
    folder = tmp_path_factory.mktemp("original") / "lib"
    library, _ = create_library(folder, PASSPHRASE, CHEAP_COST)
    put(library, *a_whole_plan())
    library.close()
    return folder, _read_all(folder)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_a_flipped_bit_never_gives_wrong_words(
    original: tuple[Path, object], tmp_path_factory: pytest.TempPathFactory, place: float, bit: int
) -> None:
    source, right = original
    folder = tmp_path_factory.mktemp("flipped") / "lib"
    shutil.copytree(source, folder)
    path = folder / "library.db"
    data = bytearray(path.read_bytes())
    data[int(place * len(data))] ^= 1 << bit
    path.write_bytes(data)
    try:
        found = _read_all(folder)
    except LibraryDamaged:
        return
    # The salt at the head is known from the key file too, so spoiling it does no harm.
    assert found == right
    assert int(place * len(data)) < 16


def test_a_plain_database_is_no_library(closed: Closed) -> None:
    folder = closed()
    (folder / "library.db").write_bytes(b"SQLite format 3\x00" + bytes(8192))
    assert state(folder) is LibraryState.DAMAGED
    with pytest.raises(LibraryDamaged):
        unlock(folder, PASSPHRASE)
    assert not (folder / "library.db").exists()


def test_each_damaged_file_gets_its_own_number(closed: Closed) -> None:
    folder = closed()
    for number in (1, 2, 3):
        (folder / "library.db").write_bytes(bytes([number]) * 100)
        (folder / "library.db-wal").write_bytes(b"log")
        with pytest.raises(LibraryDamaged):
            unlock(folder, PASSPHRASE)
    for number in (1, 2, 3):
        assert (folder / f"library.db.damaged-{number}").read_bytes() == bytes([number]) * 100
        assert (folder / f"library.db.damaged-{number}-wal").read_bytes() == b"log"
