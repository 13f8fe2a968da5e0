"""Words that run from right to left."""

from hypothesis import given
from hypothesis import strategies as st

from pcplanner.documents.script import as_drawn, is_invisible


@given(st.text(st.characters(max_codepoint=0x24F, exclude_categories=["Cc", "Cf", "Cs", "Cn"])))
def test_latin_words_come_back_as_they_are(words: str) -> None:
    assert as_drawn(words) == words


def test_hebrew_is_turned_round_and_numbers_are_not() -> None:
    assert as_drawn("שלום 123 טוב") == "בוט 123 םולש"


def test_words_around_keep_their_place() -> None:
    assert as_drawn("I like שלום a lot") == "I like םולש a lot"


def test_brackets_open_the_other_way() -> None:
    assert as_drawn("א(ב)ג") == "ג(ב)א"


def test_arabic_letters_take_the_shape_of_their_place() -> None:
    # meem, reh, yeh, meem: the reh does not join what follows it.
    assert as_drawn("مريم") == "\ufee2\ufef3\ufeae\ufee3"


def test_lam_and_alef_become_one_letter() -> None:
    assert as_drawn("لا") == "\ufefb"


def test_urdu_letters_have_their_shapes_too() -> None:
    assert as_drawn("گھر").isprintable()
    assert as_drawn("چ") == "\ufb7a"


def test_marks_stay_on_their_letter() -> None:
    assert as_drawn("אָב") == "באָ"


def test_what_has_no_ink_is_left_out() -> None:
    assert as_drawn("a\u200db\u00adc\x07d\ufe0f👍🏽") == "abcd👍"
    assert is_invisible("\u202e")
    assert not is_invisible(" ")
