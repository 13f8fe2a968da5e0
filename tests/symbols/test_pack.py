import pytest

from pcplanner.domain.pictures import PictureKind
from pcplanner.symbols.pack import BUILTIN, builtin_pack


def test_every_symbol_has_its_own_id_a_drawing_and_plain_words() -> None:
    pack = builtin_pack()
    assert len({s.id for s in pack.symbols}) == len(pack.symbols)
    for symbol in pack.symbols:
        drawing = pack.drawing(symbol.id)
        assert drawing is not None
        assert drawing.format == "svg"
        assert drawing.data.lstrip().startswith((b"<svg", b"<?xml"))
        assert drawing.alt == symbol.alt
        assert symbol.label
        assert symbol.alt.endswith(".")


def test_a_symbol_points_at_itself() -> None:
    dream = next(s for s in builtin_pack().symbols if s.id == "dream")
    assert dream.picture.kind is PictureKind.SYMBOL
    assert dream.picture.ref == f"{BUILTIN}/dream"
    assert dream.picture.alt == dream.alt


@pytest.mark.parametrize("name", ["", "nothing-of-this-name", "../index", "DREAM"])
def test_a_symbol_that_is_not_there_has_no_drawing(name: str) -> None:
    assert builtin_pack().drawing(name) is None


def test_the_groups_hold_every_symbol_once() -> None:
    pack = builtin_pack()
    groups = pack.groups()
    assert len(set(groups)) == len(groups)
    assert {s.group for s in pack.symbols} == set(groups)
