"""Fonts: our own first, others behind it, and words where there is none."""

import pytest
from tests.documents.looking import needs_fonts

from pcplanner.documents.fonts import BOLD, REGULAR, Run, drawn, text_width


def test_our_own_font_draws_what_it_can() -> None:
    assert drawn("Siân’s café “ok” – £5").runs == (Run(REGULAR, "Siân’s café “ok” – £5"),)
    assert drawn("Yes", bold=True).runs == (Run(BOLD, "Yes"),)
    assert drawn("Yes").is_as_written


@needs_fonts
@pytest.mark.parametrize("words", ["ਪੰਜਾਬੀ", "ગુજરાતી", "বাংলা", "हिन्दी", "தமிழ்", "میں", "我喜欢去公园。", "😀"])
@pytest.mark.parametrize("bold", [False, True])
def test_other_letters_come_from_a_font_of_theirs(words: str, bold: bool) -> None:
    how = drawn(words, bold)
    (run,) = how.runs
    assert run.shaped is not None
    assert not how.missing
    assert how.is_as_written
    assert text_width(words, 16, bold) == pytest.approx(2 * text_width(words, 8, bold))


@needs_fonts
def test_all_of_a_word_comes_from_one_font_and_spaces_are_as_wide_as_ours() -> None:
    assert [x.words for x in drawn("ਮੈਂ ਘਰ.").runs] == ["ਮੈਂ ਘਰ."]
    assert [x.words for x in drawn("I like ਘਰ a lot").runs] == ["I like ", "ਘਰ ", "a lot"]
    apart = sum(text_width(x, 16) for x in ("ਮੈਂ", " ", "ਘਰ"))
    assert text_width("ਮੈਂ ਘਰ", 16) == pytest.approx(apart, abs=0.02)


def test_what_runs_backwards_is_not_in_order_but_as_written() -> None:
    how = drawn("مریم 12", is_backwards=True)
    assert how.is_as_written
    assert not how.is_in_order
    assert next(x.words for x in how.runs).strip() == "12"


def test_a_letter_of_no_font_is_a_question_mark() -> None:
    how = drawn("\U00013080\ue000")
    assert "".join(run.words for run in how.runs) == "??"
    assert how.missing == ("\U00013080", "\ue000")
    assert not how.is_as_written


def test_a_mark_of_no_font_is_left_off_its_letter() -> None:
    assert "".join(run.words for run in drawn("a\U0001e000b").runs) == "ab"


@pytest.mark.parametrize("words", ["", "\x00"])
def test_nothing_to_draw_has_no_width(words: str) -> None:
    assert drawn(words).runs == ()
    assert text_width(words, 16) == 0


def test_width_grows_with_size_and_weight() -> None:
    assert text_width("Robin", 32) == pytest.approx(2 * text_width("Robin", 16))
    assert text_width("Robin", 16, bold=True) > text_width("Robin", 16)
