"""A choice teaches the words it was made for, and nothing where nobody can say which."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pcplanner.domain.pictures import Picture, PictureKind
from pcplanner.symbols.finding import SymbolFinder
from pcplanner.symbols.finding_words import lexicon
from pcplanner.symbols.ideas import Idea, Ideas, idea_of
from pcplanner.symbols.pack import builtin_pack
from pcplanner.symbols.suggesting import Suggester

PHOTO = Picture(PictureKind.PHOTO, "a" * 64)
_PIECES = st.sampled_from(
    [
        "I",
        "like",
        "my",
        "cups",
        "of",
        "tea",
        "swimming",
        "Sam",
        "Zoë",
        "blue",
        "hat",
        "on",
        "Friday",
        "zorgle",
        "not",
    ]
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(_PIECES, max_size=9).map(" ".join))


@pytest.fixture(scope="module")
def own() -> Suggester:
    return Suggester(SymbolFinder(builtin_pack().symbols))


def suggested(own: Suggester, text: str, label: str) -> Picture:
    return next(each.picture for each in own.suggest(text, most=50) if each.label == label)


@pytest.mark.parametrize(
    ("text", "label", "words"),
    [
        ("I want to go swimming on Saturday.", "swim", "swim"),
        ("I want to go swimming on Saturday.", "weekend", "saturday"),
        ("My cups of tea", "tea", "tea"),
        ("My gran", "grandmother", "gran"),
        ("I am not happy.", "sad", "not happy"),
    ],
)
def test_a_picture_that_was_suggested_stands_for_the_words_that_suggested_it(
    own: Suggester, text: str, label: str, words: str
) -> None:
    assert idea_of(own, text, suggested(own, text, label)).words == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I like a cup of tea.", "tea"),
        ("I see Sam on Friday.", "sam"),
        ("Sam is my friend", "sam"),
        ("I wear my blue hat.", "blue hat"),
        ("A lovely cup of tea, please.", "tea"),
        ("My zorgle!", "zorgle"),
        ("My red mug\nin the morning", "red mug"),
        ("Zoë helps me with my shopping.", "zoe"),
        ("I want to live with Zoë.", "zoe"),
    ],
)
def test_any_other_picture_stands_for_the_main_idea(own: Suggester, text: str, words: str) -> None:
    assert idea_of(own, text, PHOTO).words == words


@pytest.mark.parametrize(
    "text",
    [
        "",
        "…",
        "It is.",
        "I want it",
        "I like swimming, tea and my dog",
        "I live with Zoë in Leeds near Bob",
    ],
)
def test_nothing_is_learnt_where_nobody_can_say_what_is_meant(own: Suggester, text: str) -> None:
    assert idea_of(own, text, PHOTO) == Idea()


def test_what_a_photo_is_called_says_which_words_it_is_for(own: Suggester) -> None:
    dog = Picture(PictureKind.PHOTO, "b" * 64, "My dog")
    assert idea_of(own, "I like swimming, tea and my dog", dog).words == "dog"


def test_words_are_told_as_they_were_written(own: Suggester) -> None:
    assert idea_of(own, "I live with Zoë.", PHOTO).said == "Zoë"
    assert idea_of(own, "A lovely cup of tea, please.", PHOTO).said == "tea"
    assert idea_of(own, "Tea is best.", suggested(own, "Tea", "tea")).said == "tea"


def test_what_was_found_out_is_the_same_the_second_time(own: Suggester) -> None:
    ideas = Ideas(own)
    assert ideas.of("Tea", PHOTO) == ideas.of("Tea", PHOTO) == idea_of(own, "Tea", PHOTO)
    assert ideas.telling("I like my Zoë teas") == {"like", "zoe", "tea"}


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_what_is_learnt_of_a_text_is_found_in_that_text_again(own: Suggester, text: str) -> None:
    words = idea_of(own, text, PHOTO).words
    first = next(iter(own.suggest(text, {words: PHOTO})), None) if words else None
    is_denied = {"not", "never", "no"} & {word.written for word in own.line(text)}
    is_light = all(word in lexicon().stop | lexicon().light for word in words.split())
    assert not words or is_denied or is_light or (first is not None and first.picture == PHOTO)


@given(TEXTS)
@settings(max_examples=100, deadline=None)
def test_what_is_learnt_stays_the_same_when_it_is_compared_again(own: Suggester, text: str) -> None:
    words = idea_of(own, text, PHOTO).words
    assert own.suggest(words, {words: PHOTO}, 1) or not words
