import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pcplanner.symbols.finding import SymbolFinder
from pcplanner.symbols.pack import BUILTIN, Symbol, builtin_pack


def symbol_of(label: str, *words: str, pack: str = "other") -> Symbol:
    return Symbol(label.replace(" ", "-"), label, words, "things", f"A {label}.", pack)


def found(finder: SymbolFinder, typed: str, limit: int = 60) -> list[str]:
    return [each.symbol.id for each in finder.search(typed, limit)]


@pytest.fixture(scope="module")
def own() -> SymbolFinder:
    return SymbolFinder(builtin_pack().symbols)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("mother", "mum"),
        ("mom", "mum"),
        ("dogs", "dog"),
        ("swam", "swim"),
        ("swimming", "swim"),
        ("neighbor", "neighbour"),
        ("freind", "friend"),
        ("holliday", "holiday"),
        ("gp", "doctor"),
        ("telly", "television"),
        ("cuppa", "tea"),
        ("bus stop", "bus-stop"),
        ("DREAM", "dream"),
        ("the garden", "garden"),
    ],
)
def test_everyday_words_find_what_is_meant(own: SymbolFinder, typed: str, wanted: str) -> None:
    assert wanted in found(own, typed)[:2]


def test_it_finds_while_somebody_types(own: SymbolFinder) -> None:
    for end in range(3, len("wheelchair") + 1):
        assert any("wheelchair" in each for each in found(own, "wheelchair"[:end])[:8])


def test_a_whole_label_comes_before_part_of_one_before_other_words_before_a_beginning() -> None:
    finder = SymbolFinder(
        (symbol_of("garden chair"), symbol_of("spade", "garden"), symbol_of("gardening"), symbol_of("garden"))
    )
    assert found(finder, "garden") == ["garden", "garden-chair", "spade", "gardening"]


def test_words_together_come_before_words_alone() -> None:
    finder = SymbolFinder((symbol_of("bus"), symbol_of("stop"), symbol_of("bus stop")))
    assert found(finder, "bus stop") == ["bus-stop"]
    assert found(finder, "bus")[0] == "bus"


def test_our_own_words_win_where_two_packs_have_the_same() -> None:
    theirs, ours = symbol_of("break"), symbol_of("break", "rest", pack=BUILTIN)
    first = SymbolFinder((theirs, ours)).search("break")[0]
    assert first.symbol is ours
    assert SymbolFinder((theirs, ours)).search("rest")[0].symbol is ours


def test_equal_symbols_keep_their_order() -> None:
    finder = SymbolFinder((symbol_of("red ball"), symbol_of("blue ball"), symbol_of("old ball")))
    assert found(finder, "ball") == ["red-ball", "blue-ball", "old-ball"]


def test_every_word_has_to_fit() -> None:
    finder = SymbolFinder((symbol_of("red ball"), symbol_of("blue ball")))
    assert found(finder, "ball red") == ["red-ball"]
    assert found(finder, "green ball") == []


def test_letters_inside_a_word_count_from_three_on() -> None:
    finder = SymbolFinder((symbol_of("bathroom"),))
    assert found(finder, "thr")
    assert not found(finder, "th")


def test_no_words_give_the_first_of_all(own: SymbolFinder) -> None:
    assert found(own, "  ", 3) == [each.id for each in builtin_pack().symbols[:3]]


def test_scores_fall_and_stay_between_0_and_1(own: SymbolFinder) -> None:
    scores = [each.score for each in own.search("friend")]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)


def test_no_more_than_asked_for(own: SymbolFinder) -> None:
    assert len(found(own, "a", 4)) == 4


@pytest.mark.parametrize("odd", ["<b>&\"'", "🦄", "\0", "x" * 5_000, "(", "%", "zzz"])
def test_odd_searches_find_nothing_and_break_nothing(own: SymbolFinder, odd: str) -> None:
    assert found(own, odd) == []


@given(st.text(max_size=60))
@settings(max_examples=60, deadline=None)
def test_anything_can_be_typed(typed: str) -> None:
    SymbolFinder((symbol_of("ball"),)).search(typed)


def test_nothing_to_find_in_is_no_trouble() -> None:
    assert SymbolFinder(()).search("dog") == ()


def test_a_sure_slip_is_told_from_another_word(own: SymbolFinder) -> None:
    assert own.meant_by("holiady") == "holiday"
    assert own.meant_by("elephantine") is None
    assert own.knows("holiday")
    assert not own.knows("holiady")
