import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.symbols.pack_ids import id_of


@pytest.mark.parametrize(
    ("name", "pack_id"),
    [
        ("Mulberry Symbols", "mulberry"),
        ("Bücher & Co.", "bucher-co"),
        ("builtin", "my-builtin"),
        ("CON", "my-con"),
        ("../../etc", "etc"),
        ("?!", "my-pictures"),
        ("x" * 300, "x" * 60),
    ],
)
def test_ids_are_plain_names_of_files(name: str, pack_id: str) -> None:
    assert id_of(name) == pack_id


def test_names_in_other_letters_do_not_take_each_others_place() -> None:
    names = ("図", "絵", "Картинки", "Символи", "Картинки 1", "Символи 1", "Ma Символи", "Ma Картинки")
    assert len({id_of(name) for name in names}) == len(names)
    assert id_of("Картинки") == id_of("  КАРТИНКИ ")


@given(st.text(max_size=90))
def test_an_id_is_short_plain_and_always_the_same(name: str) -> None:
    made = id_of(name)
    assert made
    assert set(made) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert made[0] != "-"
    assert len(made) <= 64
    assert made == id_of(name)
