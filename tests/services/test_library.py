from datetime import date

import pytest
from tests.services.conftest import PASSPHRASE

from pcplanner.domain.errors import InputError
from pcplanner.services.bundle import Services, build_services
from pcplanner.services.library import secret_from
from pcplanner.services.places import Places
from pcplanner.storage.key_wrapping import CHEAP_COST
from pcplanner.storage.keys import Code, Passphrase
from pcplanner.storage.states import LibraryState
from pcplanner.storage.troubles import LibraryLocked, LibraryOpenElsewhere, WrongPassphrase


def test_a_library_is_started_locked_and_opened_again(services: Services) -> None:
    services.library.start(PASSPHRASE, PASSPHRASE)
    services.people.add("Ann")
    services.library.lock()
    with pytest.raises(LibraryLocked):
        services.people.find()
    services.library.unlock(PASSPHRASE)
    assert services.people.find().total == 1


def test_a_passphrase_must_be_long_enough_and_the_same_twice(services: Services) -> None:
    with pytest.raises(InputError, match="short"):
        services.library.start("cat", "cat")
    with pytest.raises(InputError, match="same"):
        services.library.start(PASSPHRASE, PASSPHRASE + "!")
    assert services.library.state() is LibraryState.NONE


def test_the_code_is_typed_back_and_opens_the_library(services: Services) -> None:
    started = services.library.start(PASSPHRASE, PASSPHRASE)
    services.library.check_code(started.text.lower().replace("-", " "), started)
    services.library.lock()
    services.library.unlock_with_code(started.text)
    services.library.set_passphrase(started.text, "a new long one", "a new long one")
    services.library.lock()
    with pytest.raises(WrongPassphrase):
        services.library.unlock(PASSPHRASE)
    services.library.unlock("a new long one")


def test_the_recovery_sheet_is_a_pdf(services: Services) -> None:
    started = services.library.start(PASSPHRASE, PASSPHRASE)
    assert services.library.recovery_sheet(started, date(2026, 3, 4)).startswith(b"%PDF-")


def test_two_windows_on_one_library_are_told(opened: Services, places: Places) -> None:
    other = build_services(places, cost=CHEAP_COST)
    with pytest.raises(LibraryOpenElsewhere):
        other.library.unlock(PASSPHRASE)


def test_a_copy_brings_everything_back(opened: Services) -> None:
    opened.people.add("Ann")
    copy = opened.library.back_up()
    opened.people.add("Ben")
    opened.library.lock()
    secret = Passphrase(PASSPHRASE)
    assert opened.library.peek(copy, secret).people == 1
    opened.library.restore(copy, secret)
    assert [c.name for c in opened.people.find().cards] == ["Ann"]


def test_the_practice_library_holds_the_example_and_undo_cannot_empty_it(services: Services) -> None:
    services.library.open_practice()
    people = services.people.find().total
    assert people >= 2
    assert services.history.undo("") is None
    services.library.lock()
    services.library.open_practice()
    assert services.people.find().total == people


def test_a_typed_secret_is_taken_for_what_it_looks_like(services: Services) -> None:
    started = services.library.start(PASSPHRASE, PASSPHRASE)
    assert isinstance(secret_from(started.text), Code)
    assert isinstance(secret_from(PASSPHRASE), Passphrase)
