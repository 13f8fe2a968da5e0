import pytest

from pcplanner.domain.pictures import PictureData
from pcplanner.domain.plan import Plan
from pcplanner.ui.photos.naming import Naming, in_one


def test_the_words_it_is_for_come_first_and_then_the_people(example: Plan) -> None:
    naming = Naming("My birthday", "A photo.")
    naming.offer_people(example)
    words = [offer.words for offer in naming.state.offers]
    assert words[:2] == ["My birthday", example.person.name]
    assert {supporter.name for supporter in example.supporters} == set(words[2:])
    assert naming.state.offers[1].picture == example.person.picture


def test_a_name_that_is_the_words_is_offered_once(example: Plan) -> None:
    naming = Naming(example.person.name, "A photo.")
    naming.offer_people(example)
    assert [offer.words for offer in naming.state.offers].count(example.person.name) == 1


def test_what_is_typed_is_what_it_is_called() -> None:
    naming = Naming("My birthday", "A photo.")
    naming.type("  Cake and candles ")
    assert naming.alt == "Cake and candles"


def test_left_empty_it_is_called_what_it_is_for_or_a_photo() -> None:
    assert Naming(" My birthday ", "A photo.").alt == "My birthday"
    assert Naming("  ", "A photo.").alt == "A photo."


def test_several_words_can_be_chosen_and_taken_away_again() -> None:
    naming = Naming("", "A photo.")
    for name in ("Nell", "Sam", "Mum"):
        naming.choose(name)
    assert naming.state.words == "Nell, Sam and Mum"
    naming.choose("Sam")
    assert naming.state.words == "Nell and Mum"
    naming.choose("Nell")
    naming.choose("Mum")
    assert naming.state.words == ""


def test_choosing_after_typing_takes_the_words_that_were_chosen() -> None:
    naming = Naming("", "A photo.")
    naming.choose("Nell")
    naming.type("Nell at the sea")
    assert not naming.state.chosen
    naming.choose("Sam")
    assert naming.state.words == "Nell at the sea and Sam"
    naming.choose("Sam")
    assert naming.state.words == "Nell at the sea"


def test_the_words_stay_when_the_picture_is_changed() -> None:
    naming = Naming("", "A photo.")
    naming.show(PictureData("png", b"photo", "A photo."))
    naming.type("The sea")
    naming.show(None)
    assert naming.alt == "The sea"


@pytest.mark.parametrize(("words", "one"), [((), ""), (("Nell",), "Nell"), (("Nell", "Sam"), "Nell and Sam")])
def test_several_words_become_one(words: tuple[str, ...], one: str) -> None:
    assert in_one(words) == one
