"""A damaged library: whatever page is spoiled, a copy brings all plans and the photo back."""

import gc
import shutil
import weakref
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest
from tests.services.conftest import PASSPHRASE

from pcplanner.domain.pictures import Picture, PictureData
from pcplanner.services.bundle import Services, build_services
from pcplanner.services.places import Places, places_under
from pcplanner.storage.key_wrapping import CHEAP_COST
from pcplanner.storage.keys import Passphrase
from pcplanner.storage.states import LibraryState
from pcplanner.storage.troubles import LibraryDamaged, LibraryOpenElsewhere

PHOTO = PictureData("jpeg", bytes(range(256)) * 200, "Ann laughing")
PAGE = 4096
PARTS = 8


class _Made:
    """A library with a plan and a photo, closed, with one copy; and a way to have it damaged."""

    def __init__(self, home: Path) -> None:
        self._home = home
        services = build_services(places_under(home), cost=CHEAP_COST)
        services.library.start(PASSPHRASE, PASSPHRASE)
        self.photo = services.pictures.keep(PHOTO, PHOTO.alt)
        self.person_id = services.people.add("Ann", self.photo).value.id
        for number in range(12):
            services.lines.add(self.person_id, "important", f"Line {number} " + "and more words " * 9)
        self.plan = services.people.plan(self.person_id)
        services.library.lock()
        self.file = places_under(home).library / "library.db"
        self.pages = self.file.stat().st_size // PAGE

    def damaged(self, home: Path, pages: range) -> Services:
        shutil.copytree(self._home, home)
        path = places_under(home).library / "library.db"
        data = bytearray(path.read_bytes())
        for page in pages:
            data[page * PAGE + 1234] ^= 16
        path.write_bytes(data)
        return build_services(places_under(home), cost=CHEAP_COST)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> _Made:
    return _Made(tmp_path_factory.mktemp("made") / "home")


@pytest.fixture(scope="module")
def photo_pages(made: _Made, tmp_path_factory: pytest.TempPathFactory) -> list[int]:
    """Return the pages that hold nothing but a part of the photo."""
    home = tmp_path_factory.mktemp("photo")
    placeholder = build_services(places_under(home)).pictures.placeholder(made.photo).data
    found = []
    for page in range(2, made.pages):
        services = made.damaged(home / str(page), range(page, page + 1))
        with suppress(LibraryDamaged):
            services.library.unlock(PASSPHRASE)
            if services.people.plan(made.person_id) == made.plan:
                shown = services.pictures.data(made.photo).data
                assert shown in {PHOTO.data, placeholder}
                assert services.library.is_damaged == (shown == placeholder)
                # The rest is still there after a damaged page has been met.
                assert services.people.plan(made.person_id) == made.plan
                found += [page] if shown == placeholder else []
        with suppress(LibraryDamaged):
            services.library.lock()
    return found


def everything(services: Services, person_id: str, photo: Picture) -> tuple[object, bytes]:
    return services.people.plan(person_id), services.pictures.data(photo).data


@pytest.mark.parametrize("part", range(PARTS))
def test_whatever_page_is_damaged_a_copy_brings_all_of_it_back(
    made: _Made, tmp_path: Path, part: int
) -> None:
    for page in range(part, made.pages, PARTS):
        home = tmp_path / str(page)
        services = made.damaged(home, range(page, page + 1))
        library = services.library
        told: list[str] = []
        library.health.tell_damage_to(partial(told.append, "damaged"))
        try:
            library.unlock(PASSPHRASE)
        except LibraryDamaged:
            assert library.state() is LibraryState.DAMAGED
        else:
            library.health.look()
            assert (library.is_damaged, told) == (True, ["damaged"]), f"page {page} was called whole"
            assert not library.health.is_found_whole
            with suppress(LibraryDamaged):
                services.people.find()
        copies = library.backups()
        secret = Passphrase(PASSPHRASE)
        assert library.look_at_newest(secret).people == 1
        library.restore(copies[0].path, secret)
        assert everything(services, made.person_id, made.photo) == (made.plan, PHOTO.data)
        assert not library.is_damaged
        assert len(list(places_under(home).library.glob("library.db.damaged-?"))) == 1
        library.lock()


def test_changes_that_were_never_copied_do_not_keep_a_copy_out(
    made: _Made, photo_pages: list[int], tmp_path: Path
) -> None:
    """Closing tries a last copy of what changed, which fails where damage has not been met so far."""
    services = made.damaged(tmp_path / "home", range(photo_pages[-2], photo_pages[-2] + 1))
    services.library.unlock(PASSPHRASE)
    services.people.add("Ben")
    assert not services.library.is_damaged
    services.library.restore(services.library.backups()[0].path, Passphrase(PASSPHRASE))
    assert [card.name for card in services.people.find().cards] == ["Ann"]
    kept = list(places_under(tmp_path / "home").library.glob("library.db.damaged-?"))
    assert len(kept) == 1
    services.library.lock()


def test_a_damaged_photo_is_drawn_as_missing_and_the_rest_of_the_plan_is_there(
    photo_pages: list[int],
) -> None:
    assert len(photo_pages) >= len(PHOTO.data) // PAGE


def test_damage_is_remembered_after_locking_for_that_library_alone(
    made: _Made, photo_pages: list[int], tmp_path: Path
) -> None:
    services = made.damaged(tmp_path / "home", range(photo_pages[-2], photo_pages[-2] + 1))
    services.library.unlock(PASSPHRASE)
    services.library.health.look()
    services.library.lock()
    assert services.library.is_damaged
    services.library.open_practice()
    assert not services.library.is_damaged
    services.library.lock()


def test_a_library_that_will_not_close_keeps_no_other_from_opening(
    opened: Services, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.library.lock()
    opened.library.open_practice()
    practice = opened.desk.library
    monkeypatch.setattr(practice, "close", _refuse)
    with pytest.raises(LibraryDamaged):
        opened.library.unlock(PASSPHRASE)
    opened.library.unlock(PASSPHRASE)
    assert not opened.library.is_practice
    monkeypatch.undo()
    practice.close()
    with pytest.raises(LibraryOpenElsewhere):
        build_services(places, cost=CHEAP_COST).library.unlock(PASSPHRASE)


def _refuse() -> None:
    raise LibraryDamaged


def test_a_damaged_photo_lets_go_of_whoever_asked_for_it(
    made: _Made, photo_pages: list[int], tmp_path: Path
) -> None:
    """An error that kept the drawing of a page alive would keep its painter, and nothing more is drawn."""
    services = made.damaged(tmp_path / "home", range(photo_pages[-2], photo_pages[-2] + 1))
    services.library.unlock(PASSPHRASE)

    class Painter:
        pass

    def paint() -> "weakref.ref[Painter]":
        painter = Painter()
        services.pictures.data(made.photo)
        return weakref.ref(painter)

    gc.disable()
    try:
        assert paint()() is None
    finally:
        gc.enable()
    services.library.lock()
