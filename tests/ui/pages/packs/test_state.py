import pytest

from pcplanner.services.packs import PackCard
from pcplanner.ui.pages.packs.state import (
    PacksState,
    left_out_words,
    licence_words,
    pictures_words,
    spoken_card,
)


@pytest.mark.parametrize(
    ("licence", "part"),
    [
        ("CC0-1.0", "any use"),
        ("public domain", "any use"),
        ("CC BY 4.0", "Free to use."),
        ("CC BY-SA 4.0", "Free to use."),
        ("CC BY-ND 4.0", "as they are. We"),
        ("CC BY-NC-SA 4.0", "not to sell. We"),
        ("CC BY-NC-ND 4.0", "as they are, but not to sell"),
        ("MIT", "Free to use."),
        ("", "do not know"),
        ("Oak House bought it", "Oak House bought it"),
        ("NC", "NC"),
    ],
)
def test_a_licence_is_said_in_plain_words(licence: str, part: str) -> None:
    assert part in licence_words(licence)


def test_numbers_are_said_as_people_say_them() -> None:
    assert [pictures_words(1), pictures_words(3436)] == ["1 picture", "3,436 pictures"]
    assert [left_out_words(1), left_out_words(1200)] == ["1 left out", "1,200 left out"]


def test_a_pack_says_its_name_its_pictures_its_licence_and_whose_it_is() -> None:
    said = " ".join(spoken_card(PackCard("a", "Kettles", "CC BY 4.0", "Kettles, Sam", 2)))
    for part in ("Kettles.", "2 pictures.", "Free to use.", "Kettles, Sam"):
        assert part in said
    assert "Bring" not in " ".join(spoken_card(PackCard("a", "Kettles", "", "", 2, is_away=True)))
    assert "cannot read" in " ".join(spoken_card(PackCard("a", "Kettles", "", "", 0, is_damaged=True)))


def test_only_ours_is_only_ours() -> None:
    ours = PackCard("builtin", "Ours", "CC0", "", 1, is_own=True)
    assert PacksState(cards=(ours,)).has_only_ours
    assert not PacksState(cards=(ours, PackCard("a", "A", "", "", 1))).has_only_ours
    assert not PacksState().has_only_ours
