"""Fonts: our own first, others behind it, and words where there is none."""

import pytest

from pcplanner.documents.fonts import BOLD, REGULAR, Run, drawn, text_width


def test_our_own_font_draws_what_it_can() -> None:
    assert drawn("Siân’s café “ok” – £5").runs == (Run(REGULAR, "Siân’s café “ok” – £5"),)
    assert drawn("Yes", bold=True).runs == (Run(BOLD, "Yes"),)
    assert drawn("Yes").is_as_written


def test_an_emoji_becomes_its_name_with_room_around_it() -> None:
    how = drawn("😀😀!")
    assert "".join(run.words for run in how.runs) == "grinning face grinning face!"
    assert how.missing == ("😀", "😀")
    assert not how.is_as_written


def test_a_letter_of_no_font_is_a_question_mark() -> None:
    how = drawn("\U00013080\ue000")
    assert "".join(run.words for run in how.runs) == "??"
    assert how.missing == ("\U00013080", "\ue000")


def test_a_mark_of_no_font_is_left_off_its_letter() -> None:
    assert "".join(run.words for run in drawn("a\U0001e000b").runs) == "ab"


@pytest.mark.parametrize("words", ["", "\u200d", "\x00"])
def test_nothing_to_draw_has_no_width(words: str) -> None:
    assert drawn(words).runs == ()
    assert text_width(words, 16) == 0


def test_width_grows_with_size_and_weight() -> None:
    assert text_width("Robin", 32) == pytest.approx(2 * text_width("Robin", 16))
    assert text_width("Robin", 16, bold=True) > text_width("Robin", 16)
