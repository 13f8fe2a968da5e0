"""Lines: nothing lost, no word split that fits, none too long."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.documents.fonts import text_width
from pcplanner.documents.model import Sentence, Span, plain
from pcplanner.documents.wrap import wrap, wrap_plain

WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=300)
SENTENCES = st.lists(st.tuples(WORDS, st.booleans()), max_size=4).map(
    lambda parts: Sentence(tuple(Span(words, is_bold) for words, is_bold in parts))
)


def letters(text: str) -> str:
    return "".join(text.split())


@given(SENTENCES, st.sampled_from([14, 16, 28, 36]), st.sampled_from([90.0, 330.0, 480.0]))
def test_nothing_is_lost_and_nothing_is_added(sentence: Sentence, size: int, width: float) -> None:
    lines = wrap(sentence, size, width)
    assert letters("".join(line.text for line in lines)) == letters(sentence.text)
    bold = "".join(span.words for line in lines for span in line.spans if span.is_bold)
    assert letters(bold) == letters("".join(span.words for span in sentence.spans if span.is_bold))
    assert all(line.text.strip() for line in lines)


@given(SENTENCES, st.sampled_from([16, 36]))
def test_no_line_is_too_long(sentence: Sentence, size: int) -> None:
    for line in wrap(sentence, size, 330.0):
        # A single letter is never cut, however many marks it carries.
        assert line.width <= 330.0 + 0.01 or len(line.text) <= 2
        assert len(line.text) <= 45 or any(not c.isascii() for c in line.text)


@given(st.lists(st.text("abcdefghijklm", min_size=1, max_size=12), min_size=1, max_size=40))
def test_words_that_fit_stay_whole(words: list[str]) -> None:
    lines = wrap(plain(" ".join(words)), 16, 330.0)
    assert [word for line in lines for word in line.text.split(" ")] == words
    assert all(line.has_space_after for line in lines[:-1])


def test_a_very_long_word_is_cut_between_letters_and_joined_without_a_space() -> None:
    lines = wrap(plain("x" * 230 + " end"), 16, 330.0)
    assert all(len(line.text) <= 45 for line in lines)
    assert not any(line.has_space_after for line in lines[:-2])


def test_a_mark_stays_on_its_letter() -> None:
    for line in wrap(plain("e\u0301" * 100), 16, 200.0):
        assert line.text.startswith("e")


def test_lines_are_about_even() -> None:
    lines = wrap(plain("Robin likes to sit in the garden after tea and cake."), 16, 330.0)
    assert len(lines) == 2
    assert min(line.width for line in lines) > 0.6 * max(line.width for line in lines)


def test_a_line_sooner_ends_at_a_comma() -> None:
    lines = wrap(plain("When it rains a lot, Robin likes to stay in."), 16, 250.0)
    assert lines[0].text == "When it rains a lot,"


def test_bold_words_keep_their_width_and_their_full_stop() -> None:
    sentence = Sentence((Span("Ada is my "), Span("advocate", is_bold=True), Span(".")))
    (line,) = wrap(sentence, 16, 330.0)
    assert line.text == "Ada is my advocate."
    assert [span.words for span in line.spans if span.is_bold] == ["advocate"]
    expected = text_width("Ada is my ", 16) + text_width("advocate", 16, bold=True) + text_width(".", 16)
    assert line.width == pytest.approx(expected, abs=0.5)


def test_nothing_gives_no_lines() -> None:
    assert wrap(plain("  "), 16, 330.0) == ()
    assert wrap_plain("", 16, 330.0) == ()
