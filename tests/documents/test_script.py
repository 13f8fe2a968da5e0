"""Words that run from right to left."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.documents.script import in_drawing_order, is_invisible, runs_backwards


def told(words: str, *, is_backwards: bool = False) -> list[tuple[str, bool]]:
    return [(x.words, x.is_backwards) for x in in_drawing_order(words, is_backwards=is_backwards)]


@given(st.text(st.characters(max_codepoint=0x24F, exclude_categories=["Cc", "Cf", "Cs", "Cn"]), min_size=1))
def test_latin_words_come_back_as_they_are(words: str) -> None:
    assert told(words) == [(words, False)]


@given(st.text(), st.booleans())
def test_nothing_with_ink_is_lost(words: str, is_backwards: bool) -> None:
    drawn = "".join(x for x, _ in told(words, is_backwards=is_backwards))
    assert sorted(c for c in drawn if not is_invisible(c)) == sorted(c for c in words if not is_invisible(c))


def test_numbers_run_forward_among_words_that_run_backwards() -> None:
    assert told("שלום 123 טוב", is_backwards=True) == [(" טוב", True), ("123", False), ("שלום ", True)]


def test_backward_words_keep_their_place_in_a_forward_sentence() -> None:
    assert told("I like שלום a lot") == [("I like ", False), ("שלום", True), (" a lot", False)]


def test_brackets_stay_with_what_is_around_them() -> None:
    assert told("I like (شاہ) 12.")[0] == ("I like (", False)
    assert told("I like (شاہ) 12.")[2][0].startswith(")")
    assert told("א(ב)ג", is_backwards=True) == [("א(ב)ג", True)]


def test_what_joins_letters_stays_and_what_has_no_ink_goes() -> None:
    assert told("a\u00adb\x07c\ufe0f👍🏽") == [("abc👍", False)]
    assert told("ਸ\u200dਰ") == [("ਸ\u200dਰ", False)]
    assert told("a\u200fb") == [("ab", False)]
    assert is_invisible("\u202e")
    assert not is_invisible(" ")


@pytest.mark.parametrize(
    ("words", "is_backwards"),
    [
        ("", False),
        ("I like tea.", False),
        ("مجھے چائے پسند ہے۔", True),
        ("I like the مریم cafe", False),
        ("12", False),
    ],
)
def test_the_page_is_mirrored_for_words_that_mostly_run_backwards(words: str, is_backwards: bool) -> None:
    assert runs_backwards(words) is is_backwards
