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


def test_a_code_not_typed_back_is_asked_for_after_the_next_start(services: Services, places: Places) -> None:
    first = services.library.start(PASSPHRASE, PASSPHRASE)
    services.library.lock()
    later = build_services(places, cost=CHEAP_COST)
    assert later.library.is_code_due
    later.library.unlock(PASSPHRASE)
    second = later.library.renew_code(PASSPHRASE)
    assert second.text != first.text
    with pytest.raises(InputError):
        later.library.confirm_code(first.text)
    later.library.confirm_code(second.text)
    assert not later.library.is_code_due
    assert later.library.code_to_type is None
    later.library.lock()


def test_a_failed_second_start_asks_for_no_code(services: Services) -> None:
    started = services.library.start(PASSPHRASE, PASSPHRASE)
    services.library.confirm_code(started.text)
    services.library.lock()
    with pytest.raises(InputError, match="already"):
        services.library.start(PASSPHRASE, PASSPHRASE)
    assert not services.library.is_code_due


def test_a_code_is_tried_without_opening_anything(services: Services) -> None:
    started = services.library.start(PASSPHRASE, PASSPHRASE)
    services.library.lock()
    services.library.try_code(started.text)
    assert not services.library.is_open
    with pytest.raises(InputError, match="short"):
        services.library.recover(started.text, "cat", "cat")
    assert not services.library.is_open
    services.library.recover(started.text, "a new long one", "a new long one")
    assert services.library.is_open


def test_a_copy_is_brought_back_while_the_library_is_open(opened: Services) -> None:
    opened.people.add("Ann")
    copy = opened.library.back_up()
    opened.people.add("Ben")
    total = opened.people.find().total
    opened.library.restore(copy, Passphrase(PASSPHRASE))
    assert opened.people.find().total == total - 1


def test_a_wrong_secret_is_told_as_such_when_looking_at_copies(opened: Services) -> None:
    opened.library.back_up()
    with pytest.raises(WrongPassphrase):
        opened.library.look_at_newest(Passphrase("not this one"))
    assert opened.library.check_open().is_sound


def test_a_broken_practice_library_is_put_aside_and_made_again(services: Services, places: Places) -> None:
    services.library.open_practice()
    services.library.lock()
    (places.practice / "library.db").write_bytes(b"broken")
    services.library.open_practice()
    assert services.people.find().total
    assert list(places.data.glob("practice.damaged-*"))
