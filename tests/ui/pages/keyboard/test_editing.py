import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.ui.pages.keyboard.editing import last_word, with_sign, without_letter, without_word


@pytest.mark.parametrize(
    ("words", "left"),
    [("tea", "te"), ("", ""), ("a👩‍👩", "a"), ("ok❤\ufe0f", "ok"), ("x\u0301", ""), ("👍a", "👍")],
)
def test_a_letter_goes_with_everything_that_is_seen_as_one_with_it(words: str, left: str) -> None:
    assert without_letter(words) == left


@pytest.mark.parametrize(
    ("words", "left"),
    [("I like tea", "I like "), ("I like ", "I "), ("I", ""), ("  ", ""), ("a\nb", "a\n"), ("", "")],
)
def test_a_word_goes_and_the_space_before_it_stays(words: str, left: str) -> None:
    assert without_word(words) == left


def test_a_full_stop_takes_the_place_of_a_space_that_came_with_a_guess() -> None:
    assert with_sign("tea ", ".", is_space_ours=True) == "tea."
    assert with_sign("tea ", ".", is_space_ours=False) == "tea ."
    assert with_sign("tea ", "a", is_space_ours=True) == "tea a"


def test_the_last_word_is_found() -> None:
    assert last_word("I like tea ") == "tea"
    assert last_word("  ") == ""


@given(st.text(max_size=30))
def test_taking_away_always_comes_to_an_end(words: str) -> None:
    for take in (without_letter, without_word):
        left = take(words)
        assert words.startswith(left)
        assert len(left) < len(words) or not words
