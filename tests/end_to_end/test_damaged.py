"""A damaged library that can still be unlocked, in the real window: told with a way back that works."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from tests.end_to_end.driving import PASSPHRASE, Driver

from pcplanner.domain.access import AccessProfile
from pcplanner.domain.pictures import Picture
from pcplanner.domain.words import say
from pcplanner.services.bundle import Services, build_services
from pcplanner.services.places import Places, places_under
from pcplanner.storage.key_wrapping import CHEAP_COST
from pcplanner.storage.troubles import LibraryDamaged
from pcplanner.ui.routes import Place, Route

PAGE = 4096
Damage = Callable[[str], None]


class _Ruby:
    """A person with a photo and some lines."""

    def __init__(self, services: Services, photo: Path) -> None:
        self.photo: Picture = services.pictures.take_photo_in(photo, None, "Ruby")
        self.id = services.people.add("Ruby", self.photo).value.id
        services.people.set_access(self.id, AccessProfile(speech=False, motion=False))
        for number in range(20):
            services.lines.add(self.id, "important", f"Line {number} " + "and more of it " * 8)
        self.plan = services.people.plan(self.id)
        self.bytes = services.pictures.data(self.photo).data


@pytest.fixture
def places(home: Path) -> Places:
    return places_under(home)


@pytest.fixture
def ruby(places: Places, tmp_path: Path) -> _Ruby:
    photo = tmp_path / "ruby.png"
    Image.effect_noise((700, 700), 90).convert("RGB").save(photo)
    services = build_services(places, cost=CHEAP_COST)
    started = services.library.start(PASSPHRASE, PASSPHRASE)
    services.library.confirm_code(started.text)
    made = _Ruby(services, photo)
    services.library.lock()
    return made


@pytest.fixture
def damage(places: Places, ruby: _Ruby) -> Damage:
    """Return what spoils a page that holds a part of the plan, of the photo, or of nothing that is read."""
    path = places.library / "library.db"
    original = path.read_bytes()

    def spoil(page: int) -> None:
        data = bytearray(original)
        data[page * PAGE + 777] ^= 32
        path.write_bytes(data)

    def holds() -> str:
        services = build_services(places, cost=CHEAP_COST)
        try:
            services.library.unlock(PASSPHRASE)
        except LibraryDamaged:
            for kept in places.library.glob("library.db.*"):
                kept.unlink()
            return "all"
        found = first_damaged(services)
        with suppress(LibraryDamaged):
            services.library.lock()
        return found

    def first_damaged(services: Services) -> str:
        def history() -> None:
            services.history.history(ruby.id)
            services.history.history("")

        reads: dict[str, Callable[[], object]] = {
            "list": services.people.find,
            "plan": lambda: services.people.plan(ruby.id),
            "history": history,
            "photo": lambda: services.pictures.data(ruby.photo),
        }
        for what, read in reads.items():
            with suppress(LibraryDamaged):
                read()
            if services.library.is_damaged:
                return what
        return "nothing"

    def damage(what: str) -> None:
        for page in range(2, len(original) // PAGE):
            spoil(page)
            if holds() == what:
                spoil(page)
                return
        raise AssertionError(f"no page holds {what}")

    return damage


def enter(program: Driver) -> None:
    program.wait_for(Place.UNLOCK)
    program.write(say("session.passphrase"), PASSPHRASE)
    program.key(Qt.Key.Key_Return)
    program.wait(lambda: program.services.library.is_open, "the library to open")


def bring_back(program: Driver, ruby: _Ruby, places: Places) -> None:
    """Use the newest copy from the page about copies and problems, as its buttons say."""
    program.wait_for(Place.PROBLEMS)
    program.wait(lambda: program.button(say("session.bring_back")), "the button that was named")
    said = " ".join(program.texts())
    assert LibraryDamaged().sentence in said
    assert say("session.safe") not in said
    program.press(say("session.bring_back"))
    program.write(say("session.secret"), PASSPHRASE)
    program.press(say("session.look_into_it"))
    program.press(say("session.use_copy"))
    program.wait_for(Place.PEOPLE)
    program.wait_told(say("session.copy_used"))
    assert program.services.people.plan(ruby.id) == ruby.plan
    assert program.services.pictures.data(ruby.photo).data == ruby.bytes
    assert len(list(places.library.glob("library.db.damaged-?"))) == 1


def test_a_person_whose_plan_is_damaged_is_not_shown_half(
    open_program: Callable[[], Driver], places: Places, ruby: _Ruby, damage: Damage
) -> None:
    damage("plan")
    program = open_program()
    enter(program)
    program.wait_for(Place.PEOPLE)
    program.context.go(Route(Place.HOME, ruby.id))
    bring_back(program, ruby, places)
    program.press("Ruby")
    program.wait_for(Place.HOME)


def test_a_list_of_people_that_is_damaged_is_not_shown_empty(
    open_program: Callable[[], Driver], places: Places, ruby: _Ruby, damage: Damage
) -> None:
    damage("list")
    program = open_program()
    enter(program)
    bring_back(program, ruby, places)


@pytest.mark.parametrize("what", ["history", "photo", "nothing"])
def test_damage_is_told_with_the_button_it_names(
    open_program: Callable[[], Driver],
    places: Places,
    ruby: _Ruby,
    damage: Damage,
    what: str,
    qtlog: Any,
) -> None:
    damage(what)
    program = open_program()
    enter(program)
    program.wait_for(Place.PEOPLE)
    program.wait_told(LibraryDamaged().sentence)
    program.press(say("session.bring_back"))
    bring_back(program, ruby, places)
    assert sum(LibraryDamaged().sentence in message.words for message in program.told) == 1
    assert not [record.message for record in qtlog.records if "painter" in record.message.lower()]


def test_a_whole_library_is_called_safe_only_after_it_was_looked_at(
    open_program: Callable[[], Driver], ruby: _Ruby
) -> None:
    program = open_program()
    enter(program)
    program.wait_for(Place.PEOPLE)
    program.context.go(Route(Place.PROBLEMS))
    program.wait(lambda: say("session.safe") in program.texts(), "to be told that the plans are safe")
    assert program.services.library.health.is_found_whole
