from pcplanner.domain.pictures import symbol
from pcplanner.services.bundle import Services
from pcplanner.symbols.pack import Symbol
from pcplanner.ui.picture_suggestions import as_choices, pictures_for

KNOWN = {"walk": "walk", "dog": "dog", "tea": "tea", "dog walk": "dog-walk"}


def find(words: str, most: int) -> tuple[Symbol, ...]:
    return tuple(Symbol(KNOWN[words], words, (), "", "") for _ in range(1) if words in KNOWN)[:most]


def refs(words: str, most: int) -> list[str]:
    return [picture.ref for picture in pictures_for(words, find, most)]


def test_each_telling_word_of_a_sentence_finds_its_picture() -> None:
    assert refs("I walked the Dogs, then had tea!", 4) == ["builtin/walk", "builtin/dog", "builtin/tea"]


def test_the_whole_words_come_first() -> None:
    assert refs("dog walk", 4)[0] == "builtin/dog-walk"


def test_no_more_than_were_asked_for_and_none_for_nothing() -> None:
    assert len(refs("walk dog tea", 2)) == 2
    assert refs("  ", 4) == []
    assert refs("\U0001f600 !!! x", 4) == []


def test_pictures_are_offered_for_the_words(services: Services) -> None:
    found = [p.ref for p in pictures_for("I swim with my friend.", services.pictures.find)]
    assert "builtin/swim" in found
    assert "builtin/friend" in found
    assert len(found) <= 4


def test_each_picture_is_a_choice_with_its_name() -> None:
    picture = symbol("swim", "somebody swims")
    assert [(c.key, c.words, c.picture) for c in as_choices([picture])] == [
        (picture, "somebody swims", picture)
    ]
