import pytest

from pcplanner.domain.access import KeyboardOrder
from pcplanner.domain.errors import PlainError
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import symbol
from pcplanner.services.bundle import Services


def test_words_of_the_plan_and_of_pictures_are_known(opened: Services, ann: Person) -> None:
    opened.lines.add(ann.id, "important", "My trip to Zanzibar", symbol("tea"))
    opened.people.set_picture(ann.id, symbol("friend"))
    known = opened.guessing.known_words(ann.id)
    assert known.plan is not None
    assert known.plan.person.name == "Ann"
    assert known.guesses.guesses("to zanz") == ("Zanzibar",)
    assert known.guesses.guesses("an")[0] == "Ann"
    assert known.picture_of("Ann") == symbol("friend")
    tea = known.picture_of("Tea")
    assert tea is not None
    assert tea.ref == symbol("tea").ref


def test_nothing_of_another_persons_plan_is_known(opened: Services, ann: Person) -> None:
    other = opened.people.add("Bartholomew").value
    opened.lines.add(ann.id, "important", "My trip to Zanzibar")
    for known in (opened.guessing.known_words(other.id), opened.guessing.known_words()):
        assert known.guesses.guesses("zanz") == ()
    assert opened.guessing.known_words(ann.id).guesses.guesses("barth") == ()


def test_without_a_person_pictures_are_known(opened: Services) -> None:
    known = opened.guessing.known_words()
    assert known.plan is None
    assert known.picture_of("tea") is not None
    assert known.guesses.guesses("")[0] == "I"


def test_a_pack_that_is_off_for_somebody_is_not_guessed_from(opened: Services, ann: Person) -> None:
    opened.packs.switch("builtin", ann.id, is_on=False)
    assert opened.guessing.known_words(ann.id).picture_of("tea") is None


def test_somebody_who_is_not_there_is_told_plainly(opened: Services) -> None:
    with pytest.raises(PlainError):
        opened.guessing.known_words("nobody")


def test_the_order_of_the_letters_is_remembered_and_can_be_undone(opened: Services, ann: Person) -> None:
    opened.people.set_keyboard_order(ann.id, KeyboardOrder.QWERTY)
    assert opened.people.plan(ann.id).person.access.keyboard_order is KeyboardOrder.QWERTY
    opened.history.undo(ann.id)
    assert opened.people.plan(ann.id).person.access.keyboard_order is KeyboardOrder.ABC
