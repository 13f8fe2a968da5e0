import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.domain.word_guesses import (
    MOST_GUESSES,
    WordGuesses,
    names_in,
    starts_sentence,
    texts_of,
    with_guess,
    word_being_written,
)
from pcplanner.services.example import read_example

TEXTS = (
    "I like swimming with Sam.",
    "I like swimming. I like the sea.",
    "Sam likes tea and TV.",
    "My tea is hot.",
)
WORDS = st.text(alphabet="abcdeéßİI'’- .?!\nSŵ1", max_size=30)
TYPED = st.one_of(WORDS, st.text(max_size=12))


def known(
    *, labels: tuple[str, ...] = ("bus stop", "Bus", "seaside"), plain: tuple[str, ...] = ()
) -> WordGuesses:
    return WordGuesses(TEXTS, ("Sam", "Anna-Lena McKay"), labels, ("I", "My"), plain)


def test_what_is_written_is_ended_with_what_the_plan_says_most() -> None:
    assert known().guesses("I like s")[0] == "swimming"
    assert known().guesses("the se") == ("sea", "seaside")


def test_names_keep_their_capitals_and_other_words_do_not() -> None:
    assert known().guesses("with s")[0] == "Sam"
    assert "McKay" in known().guesses("m")
    # "Swimming" would be a name only if it were written so in the middle of a sentence.
    assert WordGuesses(["Swimming is good."], plain=()).guesses("s") == ("swimming",)


def test_a_capital_that_was_begun_with_is_kept() -> None:
    assert known().guesses("Sw") == ("Swimming",)
    assert known().guesses("SW") == ("SWIMMING",)
    assert known().guesses("and t") == ("TV", "tea", "the")


def test_after_a_word_come_the_words_that_followed_it() -> None:
    assert known().guesses("I ")[0] == "like"
    assert known().guesses("I like ")[:2] == ("swimming", "the")


def test_a_sentence_begins_as_sentences_of_the_plan_do() -> None:
    for before in ("", "That is all. ", "That is all.\n"):
        assert known().guesses(before)[:3] == ("I", "My", "Sam")
    assert WordGuesses(starters=["I", "My"], plain=()).guesses("") == ("I", "My")


def test_a_letter_that_would_be_another_one_as_a_capital_stays_small() -> None:
    assert WordGuesses(["ılık su."], plain=()).guesses("")[0] == "ılık"


def test_labels_of_pictures_are_guessed_whole_and_word_by_word() -> None:
    assert known().guesses("bu") == ("bus", "bus stop")


def test_days_and_months_have_their_capital() -> None:
    assert WordGuesses().guesses("on mon") == ("Monday",)


def test_what_is_written_already_is_no_guess() -> None:
    assert "bus" not in known().guesses("bus")


def test_numbers_are_not_guessed() -> None:
    assert WordGuesses(["I have 25 cats."], plain=()).guesses("2") == ()


def test_guesses_come_only_from_what_was_given() -> None:
    plans = read_example().plans
    one, other = plans[0], plans[1]
    guesses = WordGuesses(texts_of(one), names_in(one), plain=())
    given_words = " ".join((*texts_of(one), *names_in(one))).casefold()
    strange = [w for name in names_in(other) for w in name.split() if w.casefold() not in given_words]
    assert strange
    for word in strange:
        assert word not in guesses.guesses(word[:2])


@pytest.mark.parametrize(
    ("before", "written"), [("I lik", "lik"), ("I ", ""), ("don't", "don't"), ("don'", "don'"), ("a.b", "b")]
)
def test_the_word_being_written_is_found(before: str, written: str) -> None:
    assert word_being_written(before) == written


@pytest.mark.parametrize(("before", "starts"), [("", True), ("Yes. ", True), ("Yes.", False), ("a\n", True)])
def test_a_sentence_starts_after_a_stop_and_a_space(before: str, starts: bool) -> None:
    assert starts_sentence(before) is starts


@given(TYPED)
def test_every_guess_begins_with_what_was_written_and_none_comes_twice(before: str) -> None:
    guesses = known().guesses(before)
    written = word_being_written(before).casefold()
    assert len(guesses) <= MOST_GUESSES
    assert len({guess.casefold() for guess in guesses}) == len(guesses)
    assert all(guess.casefold().startswith(written) for guess in guesses)
    assert known().guesses(before) == guesses


@given(TYPED)
def test_taking_a_guess_loses_nothing_that_was_written(before: str) -> None:
    for guess in known().guesses(before):
        after = with_guess(before, guess)
        assert after.casefold().startswith(before.casefold())
        assert after.endswith(f"{guess} ")


@given(st.lists(st.text(max_size=40), max_size=6), st.lists(st.text(max_size=15), max_size=4), TYPED)
def test_any_texts_can_be_learnt(texts: list[str], labels: list[str], before: str) -> None:
    guesses = WordGuesses(texts, labels, labels).guesses(before)
    written = word_being_written(before).casefold()
    assert all(guess.casefold().startswith(written) for guess in guesses)


def test_ten_thousand_words_are_looked_through_without_going_over_all_of_them() -> None:
    many = [f"a{n:05d}x" for n in range(10_000)]
    guesses = WordGuesses(labels=many, plain=())
    assert guesses.guesses("a") == tuple(many[:4])
    assert guesses.guesses("a00999") == ("a00999x",)
