import pytest

from pcplanner.domain.plan import Plan
from pcplanner.symbols.finding import SymbolFinder
from pcplanner.symbols.pack import Symbol, builtin_pack
from pcplanner.ui.pages.picture.choosing import (
    Found,
    Group,
    faces_of,
    for_words,
    group_sign,
    group_words,
    in_group,
)


def group(wanted: Group, faces: tuple[Found, ...] = ()) -> tuple[Found, ...]:
    pack = builtin_pack()
    return in_group(
        wanted, faces, pack.groups(), lambda name: tuple(s for s in pack.symbols if s.group == name)
    )


def test_every_symbol_of_the_pack_is_in_one_group() -> None:
    found = [each.picture.ref for wanted in Group for each in group(wanted)]
    assert len(found) == len(set(found)) == len(builtin_pack().symbols)


@pytest.mark.parametrize("wanted", list(Group))
def test_every_group_has_a_name_and_a_picture_that_exists(wanted: Group) -> None:
    assert group_words(wanted)
    assert builtin_pack().drawing(group_sign(wanted).ref.partition("/")[2]) is not None


def test_the_faces_begin_with_my_own_and_the_closest(example: Plan) -> None:
    faces = faces_of(example)
    assert faces[0].words == example.person.name
    closest = [x.name for x in example.supporters if x.ring == 1 and x.picture]
    assert {face.words for face in faces[1 : 1 + len(closest)]} == set(closest)
    assert group(Group.MINE, faces) == faces


def find(words: str, limit: int) -> tuple[Symbol, ...]:
    return tuple(each.symbol for each in SymbolFinder(builtin_pack().symbols).search(words, limit))


def test_a_name_finds_its_face_before_the_symbols(example: Plan) -> None:
    faces = faces_of(example)
    found = for_words("mu", faces, find)
    assert found[0].words == "Mum"
    assert found[0].is_round
    assert any("music" in each.words for each in found[1:])


def test_no_words_find_no_faces(example: Plan) -> None:
    assert not any(each.is_round for each in for_words("  ", faces_of(example), find))


def test_words_begin_with_a_capital() -> None:
    assert all(each.words[0].isupper() for each in group(Group.ACTIVITIES))
