"""Damage is found in pages that nobody reads, takes nothing else with it, and stands in nobody's way."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event, Thread

import pytest
from tests.storage.made_up import LINE, PASSPHRASE, a_whole_plan, plan_of, put

from pcplanner.domain.pictures import PictureData
from pcplanner.storage import open_file
from pcplanner.storage.library import Library
from pcplanner.storage.looking import Looked, look_through
from pcplanner.storage.opening import unlock
from pcplanner.storage.troubles import LibraryDamaged, LibraryLocked

PHOTO = bytes(range(256)) * 160


@pytest.fixture
def in_a_photo(library: Library, folder: Path) -> Path:
    """Return a library that is closed, with one bit flipped in the middle of its photo."""
    put(library, *a_whole_plan())
    with library.changing("", "") as change:
        change.put_media(PictureData("jpeg", PHOTO, "Me"))
    library.close()
    _flip(folder, -len(PHOTO) // 2)
    return folder


def _flip(folder: Path, place: int) -> None:
    path = folder / "library.db"
    data = bytearray(path.read_bytes())
    data[place] ^= 4
    path.write_bytes(data)


def test_a_library_that_is_whole_is_found_whole(library: Library) -> None:
    put(library, *a_whole_plan())
    assert library.look() is Looked.WHOLE
    assert not library.is_damaged


def test_damage_in_a_page_that_nobody_reads_is_found_and_told_once(in_a_photo: Path) -> None:
    told: list[str] = []
    with unlock(in_a_photo, PASSPHRASE) as library:
        library.tell_damage_to(lambda: told.append("damaged"))
        assert plan_of(library).lines
        assert not library.is_damaged
        assert library.look() is Looked.DAMAGED
        assert library.look() is Looked.DAMAGED
        assert library.is_damaged
    assert told == ["damaged"]


def test_after_damage_was_met_what_is_sound_is_read_and_changed_as_before(in_a_photo: Path) -> None:
    with unlock(in_a_photo, PASSPHRASE) as library:
        before = plan_of(library)
        for _ in range(2):
            assert library.look() is Looked.DAMAGED
            with pytest.raises(LibraryDamaged):
                library.back_up()
            assert plan_of(library) == before
            assert not library.check().is_sound
            assert plan_of(library) == before
            put(library, replace(LINE, words="and on we go"))
            library.undo()
    with pytest.raises(LibraryDamaged), unlock(in_a_photo, PASSPHRASE) as library:
        assert plan_of(library) == before


def test_a_library_known_to_be_damaged_is_closed_without_more_ado(in_a_photo: Path) -> None:
    library = unlock(in_a_photo, PASSPHRASE)
    put(library, replace(LINE, words="changed since the last copy"))
    library.look()
    library.close()
    with unlock(in_a_photo, PASSPHRASE) as again:
        again.look()
        assert plan_of(again).lines[0].words == "changed since the last copy"


def test_a_look_gives_way_to_somebody_who_wants_the_library(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(library, *a_whole_plan())
    library.close()
    begun, asked = Event(), Event()

    def wanted_after_a_while(is_wanted: Callable[[], bool]) -> Callable[[], bool]:
        def ask() -> bool:
            begun.set()
            asked.wait(20)
            return is_wanted()

        return ask

    monkeypatch.setattr(
        open_file, "look_through", lambda source, wanted: look_through(source, wanted_after_a_while(wanted))
    )
    with unlock(library.folder, PASSPHRASE) as again:
        looks: list[Looked] = []
        looking = Thread(target=lambda: looks.append(again.look()))
        looking.start()
        assert begun.wait(20)
        reading = Thread(target=lambda: plan_of(again))
        reading.start()
        while not again._file._waiting:
            pass
        asked.set()
        for thread in (looking, reading):
            thread.join(20)
        assert looks == [Looked.GAVE_WAY]
        assert again.look() is Looked.WHOLE


def test_who_waits_while_the_library_closes_finds_it_locked_and_not_damaged(library: Library) -> None:
    put(library, *a_whole_plan())
    told: list[str] = []
    library.tell_damage_to(lambda: told.append("damaged"))
    raised: list[BaseException] = []
    inside, go_on = Event(), Event()

    def hold() -> None:
        with library.reading():
            inside.set()
            go_on.wait(20)

    def read() -> None:
        try:
            plan_of(library)
        except LibraryLocked as error:
            raised.append(error)

    holding, closing, reading = Thread(target=hold), Thread(target=library._file.close), Thread(target=read)
    holding.start()
    assert inside.wait(20)
    closing.start()
    reading.start()
    while len(library._file._waiting) < 2:
        pass
    go_on.set()
    for thread in (holding, closing, reading):
        thread.join(20)
    with pytest.raises(LibraryLocked):
        plan_of(library)
    assert not told
    library._key.wipe()
    library._lock_file.release()
    library.is_closed = True


@pytest.mark.parametrize("kept", ["words", "photo"])
def test_the_end_of_something_long_is_never_read_as_zeros(library: Library, folder: Path, kept: str) -> None:
    """The page read last fails nothing after it: SQLCipher gives zeros in its place, and no error."""
    long_line = replace(LINE, words="a long story " * 1500)
    put(library, *a_whole_plan(), long_line)
    with library.changing("", "") as change:
        name = change.put_media(PictureData("jpeg", PHOTO, "Me"))
    library.close()
    original = (folder / "library.db").read_bytes()
    refused = 0
    for page in range(2, len(original) // 4096):
        (folder / "library.db").write_bytes(original)
        _flip(folder, page * 4096 + 2000)
        try:
            again = unlock(folder, PASSPHRASE)
        except LibraryDamaged:
            continue
        try:
            if kept == "photo":
                with again.reading() as reader:
                    media = reader.media(name)
                assert media is not None
                assert media.data == PHOTO
            else:
                assert plan_of(again).lines[0].words == long_line.words
        except LibraryDamaged:
            refused += 1
        else:
            with pytest.raises(LibraryDamaged):
                again.back_up()
        again._file.note_damage()
        again.close()
    assert refused > 4
