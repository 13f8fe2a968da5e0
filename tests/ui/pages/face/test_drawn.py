import pytest

from pcplanner.symbols.portraits import HAIR_STYLES, PortraitLook
from pcplanner.ui.pages.face.drawn import Part, options, part_words


@pytest.mark.parametrize("part", list(Part))
def test_every_option_has_words_of_its_own(part: Part) -> None:
    words = [option.words for option in options(part, PortraitLook())]
    assert len(set(words)) == len(words) >= 4
    assert all(words)
    assert part_words(part)


@pytest.mark.parametrize("part", [Part.SKIN, Part.HAIR, Part.COLOUR, Part.TOP])
def test_one_of_them_is_how_it_looks_now(part: Part) -> None:
    look = PortraitLook(3, "bob", 2, 4, glasses=True)
    chosen = [option for option in options(part, look) if option.is_chosen]
    assert [option.leads_to for option in chosen] == [look]


def test_every_hair_style_can_be_chosen() -> None:
    assert {option.leads_to.hair_style for option in options(Part.HAIR, PortraitLook())} == set(HAIR_STYLES)


def test_a_headscarf_has_the_colour_of_cloth() -> None:
    hair = [option.words for option in options(Part.COLOUR, PortraitLook())]
    cloth = [option.words for option in options(Part.COLOUR, PortraitLook(hair_style="headscarf"))]
    assert hair != cloth


def test_what_is_put_on_comes_off_again() -> None:
    glasses = options(Part.MORE, PortraitLook())[0]
    assert not glasses.is_chosen
    assert glasses.leads_to.glasses
    again = options(Part.MORE, glasses.leads_to)[0]
    assert again.is_chosen
    assert not again.leads_to.glasses
    assert again.shown.glasses
