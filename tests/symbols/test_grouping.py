from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.domain.pictures import symbol
from pcplanner.symbols.grouping import PictureGroup, groups_of, plain_group_of, plain_groups
from pcplanner.symbols.pack import Pack, Symbol, builtin_pack


def pack(*groups: str, each: int = 1, pack_id: str = "farm") -> Pack:
    symbols = tuple(
        Symbol(f"{group}-{number}", f"{group} {number}", (), group, group, pack_id, "0" * 64)
        for group in groups
        for number in range(each)
    )
    return Pack(pack_id, "Our farm", "CC0", "Our farm", Path(), symbols)


def by_id(groups: tuple[PictureGroup, ...]) -> dict[str, PictureGroup]:
    return {group.id: group for group in groups}


def test_every_symbol_of_our_pack_is_in_one_group() -> None:
    groups = groups_of((builtin_pack(),))
    refs = [each.id for group in groups for each in group.symbols]
    assert len(refs) == len(set(refs)) == len(builtin_pack().symbols)


def test_every_group_of_our_pack_is_one_of_our_groups() -> None:
    assert all(plain_group_of(group) for group in builtin_pack().groups())


def test_the_sign_of_every_group_is_a_symbol_that_exists() -> None:
    assert all(builtin_pack().drawing(group.sign) for group in plain_groups() if group.sign)


@pytest.mark.parametrize(
    ("name", "group"),
    [
        ("food meals and snacks", "food"),
        ("Food Kitchen items", "home"),
        ("Animal Mammal", "nature"),
        ("animals", "nature"),
        ("farm animals", "nature"),
        ("Transport Road", "transport"),
        ("Clothes General", "clothes"),
        ("Healthcare Body parts", "health"),
        ("People Feelings", "feelings"),
        ("people profession", "people"),
        ("Art Colour", "numbers"),
        ("Art Making", "activities"),
        ("country flags", "countries"),
        ("VÉGETABLES", "food"),
        ("Zzyzx", ""),
        ("", ""),
    ],
)
def test_a_group_of_a_pack_comes_under_a_plain_one(name: str, group: str) -> None:
    assert plain_group_of(name) == group


def test_a_group_that_fits_nowhere_keeps_its_own_name() -> None:
    groups = groups_of((builtin_pack(), pack("tractors of mine")))
    assert groups[-1].own_name == "Tractors of mine"
    assert groups[-1].sign == groups[-1].symbols[0].picture


def test_pictures_without_a_group_are_found_under_the_name_of_their_pack() -> None:
    assert [group.own_name for group in groups_of((pack(""),))] == ["Our farm"]


def test_pictures_of_two_packs_are_in_one_group_in_the_order_of_the_packs() -> None:
    groups = by_id(groups_of((pack("feelings"), builtin_pack())))
    assert [each.pack for each in groups["feelings"].symbols][:2] == ["farm", "builtin"]
    assert groups["feelings"].sign == symbol("happy")


def test_a_group_without_pictures_is_not_shown() -> None:
    assert [group.id for group in groups_of((pack("feelings"),))] == ["feelings"]
    assert groups_of(()) == ()


def test_a_group_of_very_many_comes_in_parts_that_hold_them_all() -> None:
    group = groups_of((pack("food fruit", "food meat", "food eggs", each=40),))[0]
    assert [part.own_name for part in group.parts] == ["Food fruit", "Food meat", "Food eggs"]
    assert sum(len(part.symbols) for part in group.parts) == len(group.symbols) == 120


def test_groups_of_only_a_few_make_no_part_of_their_own() -> None:
    few, many = pack("food fish", each=2, pack_id="sea"), pack("food fruit", "food meat", each=50)
    group = groups_of((many, few))[0]
    assert [(part.own_name, len(part.symbols)) for part in group.parts] == [
        ("", 2),
        ("Food fruit", 50),
        ("Food meat", 50),
    ]


def test_a_group_that_is_quickly_looked_through_has_no_parts() -> None:
    assert groups_of((pack("food fruit", "food meat", each=40),))[0].parts == ()


@given(st.lists(st.text(max_size=12), max_size=6))
def test_no_picture_is_lost_whatever_the_groups_are_called(names: list[str]) -> None:
    made = pack(*dict.fromkeys(names), each=30)
    groups = groups_of((made,))
    assert sum(len(group.symbols) for group in groups) == len(made.symbols)
    for group in groups:
        parts = [each for part in group.parts for each in part.symbols]
        assert not parts or sorted(each.id for each in parts) == sorted(each.id for each in group.symbols)
