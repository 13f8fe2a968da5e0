import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pcplanner.domain.pictures import Picture, PictureKind, symbol
from pcplanner.symbols.finding import SymbolFinder
from pcplanner.symbols.pack import Symbol, builtin_pack
from pcplanner.symbols.suggesting import MOST_SUGGESTIONS, Suggester


@pytest.fixture(scope="module")
def own() -> Suggester:
    return Suggester(SymbolFinder(builtin_pack().symbols))


def suggester_of(*labels: str) -> Suggester:
    return Suggester(
        SymbolFinder(Symbol(label, label, (), "things", f"{label}.", "other") for label in labels)
    )


def labels(suggester: Suggester, text: str) -> list[str]:
    return [each.label for each in suggester.suggest(text)]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("I want to go swimming on Saturday.", "swim"),
        ("We wait at the bus stop.", "bus stop"),
        ("My mum helps me to cook.", "cook"),
        ("I can’t sleep.", "sleep"),
        ("I dont feel safe.", "danger"),
        ("I want to go on holliday.", "holiday"),
    ],
)
def test_the_main_idea_of_a_line_comes_first(own: Suggester, text: str, label: str) -> None:
    assert labels(own, text)[0] == label


@pytest.mark.parametrize("text", ["", "   ", "It was what it was.", "xyzzy", "…", "🦄", "They did it.", "\0"])
def test_no_guess_is_better_than_a_silly_one(own: Suggester, text: str) -> None:
    assert own.suggest(text) == ()


def test_no_more_than_four(own: Suggester) -> None:
    text = "I cook, swim, dance, sing, paint, walk and garden with my friend."
    assert len(own.suggest(text)) == MOST_SUGGESTIONS
    assert len(own.suggest(text, most=2)) == 2


def test_not_happy_never_shows_happy_first(own: Suggester) -> None:
    for text in ("I am not happy.", "I am not very happy here.", "I am never happy at work."):
        assert labels(own, text)[0] != "happy"


def test_a_longer_name_comes_before_its_parts() -> None:
    assert labels(suggester_of("ice", "cream", "ice cream"), "I eat ice cream")[0] == "ice cream"


def test_little_words_between_do_not_matter() -> None:
    assert labels(suggester_of("walk dog", "dog"), "I walk my own dog")[0] == "walk dog"


def test_a_thing_is_not_meant_where_somebody_does_something() -> None:
    finder = suggester_of("saw", "watch")
    assert labels(finder, "I saw her. I watch them.") == []
    assert labels(finder, "I need a watch") == ["watch"]


def test_a_country_needs_its_capital() -> None:
    finder = suggester_of("flag Turkey", "football kit Reading")
    assert labels(finder, "I go to Turkey.") == ["flag Turkey"]
    assert labels(finder, "We eat turkey and I like reading.") == []


def test_a_name_with_a_capital_is_not_taken_for_a_slip(own: Suggester) -> None:
    assert labels(own, "I saw Holiady.") == []


@pytest.mark.parametrize(
    "text",
    ["My best friend plays football with me in the park.", "I like cake.", "My mum helps me to cook tea."],
)
def test_scores_fall_from_1(own: Suggester, text: str) -> None:
    scores = [each.score for each in own.suggest(text)]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)


def test_each_suggestion_says_which_words_it_stands_for(own: Suggester) -> None:
    first = own.suggest("I love swimming")[0]
    assert first.words == "swimming"
    assert first.picture == symbol("swim", first.picture.alt)


def test_what_this_person_chose_before_comes_first(own: Suggester) -> None:
    photo = Picture(PictureKind.PHOTO, "ab" * 32, "Our pool")
    for words, text in (("swimming", "I went to swim."), ("to swim", "I like swimming!")):
        first = own.suggest(text, {words: photo})[0]
        assert first.picture == photo
        assert first.score == 1.0
    assert own.suggest("I like football.", {"swimming": photo})[0].picture != photo


def test_what_was_chosen_is_not_shown_twice(own: Suggester) -> None:
    chosen = own.suggest("I like swimming.")[0].picture
    refs = [each.picture.ref for each in own.suggest("I like swimming.", {"swimming": chosen})]
    assert refs.count(chosen.ref) == 1
    assert refs[0] == chosen.ref


def test_what_was_chosen_for_more_words_comes_before_one_word(own: Suggester) -> None:
    bus, stop = Picture(PictureKind.PHOTO, "a" * 64), Picture(PictureKind.PHOTO, "b" * 64)
    found = own.suggest("We wait at the bus stop.", {"bus": bus, "bus stop": stop})
    assert [each.picture for each in found[:2]] == [stop, bus]


def test_a_word_is_remembered_in_any_form(own: Suggester) -> None:
    assert own.key("Swimming") == own.key("to swim") == own.key("swam") == "swim"


@given(st.text(max_size=200))
@settings(max_examples=80, deadline=None)
def test_anything_can_be_a_line(text: str) -> None:
    assert len(suggester_of("ball", "to", "flag X").suggest(text)) <= MOST_SUGGESTIONS


def test_a_very_long_line_is_no_trouble(own: Suggester) -> None:
    assert own.suggest("swimming " * 5_000)


PHOTO = Picture(PictureKind.PHOTO, "c" * 64, "A photo")


def test_small_words_inside_do_not_hide_what_was_chosen(own: Suggester) -> None:
    chosen = {own.key("walk to the shops"): PHOTO}
    assert own.suggest("I walk to shop every day.", chosen)[0].picture == PHOTO


def test_what_was_chosen_for_happy_is_not_shown_for_not_happy(own: Suggester) -> None:
    chosen = {"happy": PHOTO}
    assert own.suggest("I am happy.", chosen)[0].picture == PHOTO
    assert PHOTO not in [each.picture for each in own.suggest("I am not happy.", chosen)]


def test_what_was_chosen_for_a_light_word_does_not_push_in_front_of_an_idea(own: Suggester) -> None:
    chosen = {"play": PHOTO}
    assert own.suggest("Play", chosen)[0].picture == PHOTO
    assert PHOTO not in [each.picture for each in own.suggest("I play football.", chosen)]


def test_of_what_was_chosen_the_main_idea_comes_before_the_day(own: Suggester) -> None:
    friday = Picture(PictureKind.PHOTO, "d" * 64)
    found = own.suggest("On Friday I swim.", {"friday": friday, "swim": PHOTO})
    assert [each.picture for each in found[:2]] == [PHOTO, friday]


def test_one_picture_chosen_for_two_words_is_offered_once_in_its_best_place(own: Suggester) -> None:
    other = Picture(PictureKind.PHOTO, "d" * 64)
    found = own.suggest("The bus stop is by the park.", {"bus stop": PHOTO, "bus": other, "park": PHOTO})
    assert [each.picture for each in found[:2]] == [PHOTO, other]
    assert sum(each.picture == PHOTO for each in found) == 1
