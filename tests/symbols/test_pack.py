import pytest

from pcplanner.domain.pictures import PictureKind
from pcplanner.symbols.pack import BUILTIN, Pack, Symbol, builtin_pack


def made_up(*symbols: Symbol) -> Pack:
    pack = builtin_pack()
    return Pack("made-up", "Made up", "CC0", "", pack.folder, symbols)


def symbol_of(label: str, *words: str) -> Symbol:
    return Symbol(label.replace(" ", "-"), label, words, "things", f"A {label}.")


def ids(found: tuple[Symbol, ...]) -> list[str]:
    return [each.id for each in found]


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


def test_the_whole_label_comes_before_a_word_of_it_and_before_other_words() -> None:
    pack = made_up(
        symbol_of("garden chair"),
        symbol_of("spade", "garden"),
        symbol_of("gardening"),
        symbol_of("garden"),
    )
    assert ids(pack.find("garden")) == ["garden", "garden-chair", "spade", "gardening"]


def test_equal_symbols_keep_the_order_of_the_pack() -> None:
    pack = made_up(symbol_of("red ball"), symbol_of("blue ball"), symbol_of("old ball"))
    assert ids(pack.find("ball")) == ["red-ball", "blue-ball", "old-ball"]


def test_every_word_that_was_typed_has_to_fit() -> None:
    pack = made_up(symbol_of("red ball"), symbol_of("blue ball"))
    assert ids(pack.find("ball red")) == ["red-ball"]
    assert pack.find("green ball") == ()


def test_a_beginning_is_enough_and_letters_inside_a_word_from_three_on() -> None:
    pack = made_up(symbol_of("swimming"))
    assert pack.find("s")
    assert pack.find("swim")
    assert pack.find("imm")
    assert not pack.find("im")


def test_accents_and_capitals_do_not_matter() -> None:
    pack = made_up(symbol_of("café"))
    assert pack.find("CAFE")
    assert pack.find("Café")


def test_no_words_give_the_first_of_all() -> None:
    pack = builtin_pack()
    assert pack.find("", 7) == pack.symbols[:7]
    assert pack.find("   ", 3) == pack.symbols[:3]


def test_no_more_are_found_than_asked_for() -> None:
    assert len(builtin_pack().find("a", 4)) == 4


@pytest.mark.parametrize("odd", ["<b>&\"'", "🦄", "\0", "x" * 5_000, "(", "%"])
def test_odd_searches_find_nothing_and_break_nothing(odd: str) -> None:
    assert builtin_pack().find(odd) == ()


@pytest.mark.parametrize(
    ("typed", "wanted"), [("mother", "mum"), ("mate", "friend"), ("dream", "dream"), ("garden", "garden")]
)
def test_everyday_words_find_what_is_meant(typed: str, wanted: str) -> None:
    assert wanted in ids(builtin_pack().find(typed))[:3]
