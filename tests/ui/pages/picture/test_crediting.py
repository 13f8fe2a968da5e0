from collections.abc import Iterable

from pcplanner.domain.pictures import Picture, PictureKind, symbol
from pcplanner.services.packs import PackCard
from pcplanner.ui.pages.picture.crediting import credit_of, credit_words

OURS = PackCard("builtin", "pcplanner symbols", "CC0-1.0", "pcplanner symbols, free for any use", 9)
FARM = PackCard("farm", "Our farm", "CC BY-SA 4.0", "Our farm, copyright 2020 Alex Example, CC BY-SA 4.0", 9)
COW = Picture(PictureKind.SYMBOL, f"farm/cow@{'0' * 64}")
GONE = Picture(PictureKind.SYMBOL, f"gone/cow@{'0' * 64}")
PHOTO = Picture(PictureKind.PHOTO, "0" * 64)


def of_kept(pictures: Iterable[Picture]) -> tuple[str, ...]:
    return tuple(f"Kept {each.ref[:4]}." for each in pictures)


def credit(*shown: Picture, chosen: Picture | None = None) -> str:
    return credit_words(shown, chosen, (OURS, FARM), of_kept)


def test_every_pack_on_the_page_is_named_once_with_its_licence() -> None:
    words = credit(symbol("dream"), COW, symbol("goal"), PHOTO)
    assert words.count("pcplanner symbols") == words.count("Our farm") == 1
    assert "CC0-1.0" in words
    assert "CC BY-SA 4.0" in words


def test_a_pack_with_nothing_on_the_page_is_not_named() -> None:
    assert "Our farm" not in credit(symbol("dream"))
    assert credit(PHOTO) == ""


def test_the_chosen_picture_is_credited_in_full() -> None:
    assert credit(symbol("dream"), COW, chosen=COW) == f"{FARM.credit}."


def test_pictures_of_a_pack_that_is_gone_are_credited_as_the_plan_keeps_it() -> None:
    assert credit(GONE) == "Kept gone."
    assert credit(GONE, chosen=GONE) == "Kept gone."


def test_a_pack_without_a_licence_says_so() -> None:
    unknown = PackCard("farm", "Our farm", "", "Our farm", 9)
    assert "do not know" in credit_of(unknown)
    other = PackCard("farm", "Our farm", "MIT", "Our farm", 9)
    assert "MIT" in credit_of(other)
