"""What people type is cleaned, cut into sentences and compared, and nothing else of it is lost."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.domain.errors import InputError
from pcplanner.domain.text import (
    LONGEST_LINE,
    LONGEST_NAME,
    beginning,
    clean_name,
    clean_words,
    cleaned,
    search_key,
    sentences,
)

ANY_TEXT = st.text(st.characters(codec=None), max_size=80)
SENTENCE_LIKE = st.text(st.sampled_from("ab AB.!?…\n\t\"'”’)]5"), max_size=60)


def without_spaces(text: str) -> str:
    return "".join(text.split())


@given(ANY_TEXT)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert cleaned(cleaned(text)) == cleaned(text)


@given(ANY_TEXT)
def test_what_is_cleaned_can_be_stored_and_printed(text: str) -> None:
    clean = cleaned(text)
    clean.encode("utf-8")
    assert unicodedata.is_normalized("NFC", clean)
    assert not any(unicodedata.category(c) in {"Cc", "Cs"} and c != "\n" for c in clean)


@given(st.text(st.characters(exclude_categories=("Cc", "Cs", "Cn", "Cf", "Zl", "Zp")), max_size=80))
def test_cleaning_keeps_everything_that_can_be_read(text: str) -> None:
    assert cleaned(text) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n", "\u2028", "\u2029", "\x85", "\x0b", "\x0c"])
def test_every_line_end_becomes_one_line_feed(end: str) -> None:
    assert cleaned(f"one{end}two") == "one\ntwo"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\tb", "a b"),
        ("a\x00b\x1b[0m", "ab[0m"),
        ("a\u202eb\u2066c", "abc"),
        ("a\ud800b", "ab"),
        ("a\uffffb\ufdd0", "ab"),
        ("e\x00\u0301", "é"),
        ("👩🏽‍🦽", "👩🏽‍🦽"),
        ("سارة", "سارة"),
        ('<b>&"', '<b>&"'),
        ("newer \U0001fae8 than this Python", "newer \U0001fae8 than this Python"),
    ],
)
def test_cleaning_drops_only_what_no_reader_sees(typed: str, kept: str) -> None:
    assert cleaned(typed) == kept


@pytest.mark.parametrize("name", ["  Robin \n Reed\t", "Robin\u00a0Reed", "Robin\r\nReed"])
def test_a_name_is_on_one_line(name: str) -> None:
    assert clean_name(name) == "Robin Reed"


@pytest.mark.parametrize("name", ["", "   ", "\n\t", "\u200d\u200b", "\x00", "\u0301"])
def test_a_name_that_cannot_be_seen_is_refused(name: str) -> None:
    with pytest.raises(InputError, match="type a name"):
        clean_name(name)


@pytest.mark.parametrize("name", ["李", "🙂", "!", "سارة", "7"])
def test_a_name_may_be_any_thing_that_can_be_seen(name: str) -> None:
    assert clean_name(name) == name


def test_a_long_name_is_refused_and_never_cut() -> None:
    assert clean_name("n" * LONGEST_NAME) == "n" * LONGEST_NAME
    with pytest.raises(InputError, match=str(LONGEST_NAME)):
        clean_name("n" * (LONGEST_NAME + 1))


def test_words_keep_their_lines_and_lose_the_space_round_them() -> None:
    assert clean_words("  I like tea.  \n\n  And cake. \n") == "I like tea.\n\n  And cake."


@given(ANY_TEXT)
def test_words_are_trimmed_once_and_for_all(text: str) -> None:
    assert clean_words(clean_words(text)) == clean_words(text)


def test_words_too_long_for_one_line_are_refused_and_never_cut() -> None:
    assert len(clean_words("w" * LONGEST_LINE)) == LONGEST_LINE
    with pytest.raises(InputError, match=str(LONGEST_LINE)):
        clean_words("w" * (LONGEST_LINE + 1))


@given(SENTENCE_LIKE)
def test_sentences_lose_nothing_and_keep_their_order(text: str) -> None:
    assert without_spaces("".join(sentences(text))) == without_spaces(text)


@given(ANY_TEXT)
def test_no_sentence_is_empty_or_holds_a_line_end(text: str) -> None:
    assert all(part and part == part.strip() and "\n" not in part for part in sentences(text))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", ()),
        ("My dreams", ("My dreams",)),
        ("I like tea. I like cake!", ("I like tea.", "I like cake!")),
        ("Tea\nCake", ("Tea", "Cake")),
        ("“Who is it?” I said.", ("“Who is it?”", "I said.")),
        ("Wait… then go.", ("Wait…", "then go.")),
        ("Dr. Lowe came. Mrs. Bell did not.", ("Dr. Lowe came.", "Mrs. Bell did not.")),
        ("It costs £3.50 now. Good.", ("It costs £3.50 now.", "Good.")),
        ("Do you like it? No. I do not.", ("Do you like it?", "No.", "I do not.")),
        ("Take bus No. 5 home.", ("Take bus No. 5 home.",)),
        ("Food, e.g. soup. Good.", ("Food, e.g. soup.", "Good.")),
    ],
)
def test_sentences_end_where_a_reader_stops(text: str, parts: tuple[str, ...]) -> None:
    assert sentences(text) == parts


@given(ANY_TEXT)
def test_a_search_key_is_its_own_key(text: str) -> None:
    assert search_key(search_key(text)) == search_key(text)


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Siân", "SIAN"),
        ("Zoë", "zoe"),
        ("Łucja", "łucja"),
        ("Straße", "STRASSE"),
        ("ℜobin", "robin"),
        ("ÅSA", "asa"),
    ],
)
def test_names_are_found_without_accents_or_capitals(name: str, typed: str) -> None:
    assert search_key(name) == search_key(typed)


def test_the_beginning_of_a_text_is_whole_words_on_one_line() -> None:
    assert beginning("Ring the cafe.", 40) == "Ring the cafe"
    assert beginning("Ring\nthe cafe", 40) == "Ring the cafe"
    assert beginning("I want to live with a dog and two cats by the sea", 40) == (
        "I want to live with a dog and two cats…"
    )
    assert beginning("a" * 50, 40) == "a" * 39 + "…"


@given(SENTENCE_LIKE, st.integers(2, 50))
def test_a_beginning_is_never_longer_than_was_asked_for(text: str, longest: int) -> None:
    found = beginning(text, longest)
    assert len(found) <= longest
    assert "\n" not in found
    assert " ".join(text.split()).startswith(found.rstrip("…"))
