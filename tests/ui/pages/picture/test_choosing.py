import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.domain.circle import Ring
from pcplanner.domain.picture_uses import WordPicture
from pcplanner.domain.pictures import Picture, PictureKind, symbol
from pcplanner.domain.plan import Plan
from pcplanner.services.bundle import Services
from pcplanner.symbols.finding import SymbolFinder
from pcplanner.symbols.grouping import groups_of
from pcplanner.symbols.pack import Symbol, builtin_pack
from pcplanner.ui.pages.picture.choosing import (
    Found,
    faces_of,
    for_typed,
    for_words,
    group_words,
    in_group,
    named_after,
    once,
)

PACKS = (builtin_pack(),)
FINDER = SymbolFinder(builtin_pack().symbols)
PHOTO = Picture(PictureKind.PHOTO, "0" * 64, "My photo.")


def find(words: str) -> tuple[Symbol, ...]:
    return tuple(each.symbol for each in FINDER.search(words, 60))


@pytest.mark.parametrize("group", groups_of(PACKS))
def test_every_group_has_a_name_and_pictures_that_begin_with_a_capital(group: object) -> None:
    found = next(each for each in groups_of(PACKS) if each == group)
    assert group_words(found)
    assert all(each.words[0].isupper() for each in in_group(found))


def test_the_faces_begin_with_my_own_and_the_closest(example: Plan) -> None:
    faces = faces_of(example)
    assert faces[0].words == example.person.name
    closest = [x.name for x in example.supporters if x.ring == Ring.CLOSEST and x.picture]
    assert {face.words for face in faces[1 : 1 + len(closest)]} == set(closest)


def test_a_name_finds_its_face_before_the_symbols(example: Plan) -> None:
    found = for_typed("mu", faces_of(example), find)
    assert found[0].words == "Mum"
    assert found[0].is_round
    assert any("music" in each.words for each in found[1:])


def test_a_symbol_that_stands_for_somebody_keeps_its_own_label(example: Plan) -> None:
    garden = Found("Mabel", symbol("garden"))
    assert for_typed("garden", (garden,), find)[0].words == "Garden"
    assert for_typed("mabel", (garden,), find)[0] == garden
    assert [each.words for each in named_after([garden.picture], (garden,), PACKS)] == ["Garden"]


def test_no_words_find_no_faces(example: Plan) -> None:
    assert not any(each.is_round for each in for_typed("  ", faces_of(example), find))


def test_for_words_what_was_chosen_before_comes_before_who_is_named_and_what_fits(
    example: Plan, practice: Services
) -> None:
    tea = Found("My photo", PHOTO)
    suggested = (*named_after([PHOTO, symbol("friend")], (), PACKS),)
    remembered = (WordPicture("1", example.person.id, "tea", PHOTO, example.person.created_at),)
    found = for_words("Tea with Mum.", faces_of(example), suggested, remembered, find)
    assert found[0] == tea
    assert found[1].words == "Mum"
    assert found[2].words == "Friend"


def test_a_picture_that_is_in_no_pack_is_called_what_it_shows() -> None:
    gone = Picture(PictureKind.SYMBOL, f"farm/tractor@{'1' * 64}", "A red tractor.")
    named = list(named_after([PHOTO, gone, Picture(PictureKind.PHOTO, "1" * 64)], (), PACKS))
    assert [each.words for each in named] == ["My photo", "A red tractor", "A picture"]


def test_a_face_keeps_its_name_wherever_it_is_shown(example: Plan) -> None:
    faces = faces_of(example)
    assert list(named_after([faces[1].picture], faces, PACKS)) == [faces[1]]


def test_each_picture_is_shown_once_where_it_comes_first() -> None:
    one, same = Found("One", PHOTO), Found("Another name", Picture(PHOTO.kind, PHOTO.ref, "Other"))
    assert once([one, same]) == (one,)


@given(st.text(max_size=60))
def test_any_words_find_each_picture_at_most_once(words: str) -> None:
    faces = (Found("Mum", PHOTO, is_round=True),)
    for found in (for_typed(words, faces, find), for_words(words, faces, (), (), find)):
        assert len({each.key for each in found}) == len(found)
