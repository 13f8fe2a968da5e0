from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.domain.errors import InputError
from pcplanner.domain.file_names import another_name, shown_name, usable_name, with_ending, without_ending


def test_the_ending_is_added_once_and_other_dots_stay() -> None:
    assert with_ending(Path("a/My plan v1.2"), ".pdf") == Path("a/My plan v1.2.pdf")
    assert with_ending(Path("a/plan.PDF"), ".pdf") == Path("a/plan.PDF")


def test_the_ending_that_all_have_is_left_out_of_what_is_shown() -> None:
    assert without_ending("Beach 1.JPG", (".jpg",)) == "Beach 1"
    assert without_ending("Beach v1.2", (".jpg",)) == "Beach v1.2"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("cv\u202egpj.exe", "cvgpj.exe"),
        ("a\nb\tc\x07", "a b c"),
        ("bad\udcff.png", "bad?.png"),
        ("\u2066\u2069", "?"),
        ("\U0001f469\u200d\U0001f467.png", "\U0001f469\u200d\U0001f467.png"),
    ],
)
def test_nothing_in_a_name_that_is_shown_can_mislead(name: str, shown: str) -> None:
    assert shown_name(name) == shown


@pytest.mark.parametrize(
    ("typed", "name"),
    [("  My: plan? ", "My plan"), ("../../etc/passwd", "etcpasswd"), ("plan...", "plan"), ("a\u202eb", "ab")],
)
def test_a_typed_name_becomes_one_that_every_system_keeps(typed: str, name: str) -> None:
    assert usable_name(typed) == name


@pytest.mark.parametrize("typed", ["", "  ", "???", "...", "CON", "nul.pdf", "Lpt1"])
def test_a_name_that_cannot_be_is_refused_in_plain_words(typed: str) -> None:
    with pytest.raises(InputError):
        usable_name(typed)


@given(st.text(max_size=400))
def test_a_usable_name_stays_inside_its_folder_and_fits(typed: str) -> None:
    try:
        name = usable_name(typed)
    except InputError:
        return
    assert Path("folder", name).parent == Path("folder")
    assert 0 < len(name.encode()) <= 230
    assert name == name.strip(" ")


def test_the_first_number_that_is_free_goes_behind_the_name() -> None:
    taken = {"My plan.pdf", "My plan 2.pdf"}
    assert another_name("My plan.pdf", ".pdf", taken.__contains__) == "My plan 3.pdf"
    assert another_name("Trip v1.2", "", {"Trip v1.2"}.__contains__) == "Trip v1.2 2"
