import pytest

from pcplanner.domain.pictures import BUILTIN, Picture, PictureKind, SymbolRef, symbol

SHA = "0123456789abcdef" * 4


@pytest.mark.parametrize(
    "ref", [SymbolRef(BUILTIN, "dream"), SymbolRef("mulberry", "eat_,_to", SHA), SymbolRef("a", "b/c", SHA)]
)
def test_a_reference_comes_back_from_its_text(ref: SymbolRef) -> None:
    assert SymbolRef.of(Picture(PictureKind.SYMBOL, ref.to_text())) == ref


def test_a_built_in_symbol_needs_no_more_than_its_id() -> None:
    assert SymbolRef.of(symbol("dream")) == SymbolRef(BUILTIN, "dream")


@pytest.mark.parametrize("text", ["", "dream", "s2-bob-h3-t1-g", "0" * 64])
def test_what_names_no_pack_is_in_none(text: str) -> None:
    assert SymbolRef.of(Picture(PictureKind.PORTRAIT, text)).pack == ""


def test_a_picture_comes_back_from_its_text() -> None:
    picture = Picture(PictureKind.SYMBOL, f"mulberry/eat_,_to@{SHA}", 'A "big" lunch.')
    assert Picture.from_text(picture.to_text()) == picture
