import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pcplanner.domain.amounts import Amount, AmountProblem, read_amount
from pcplanner.domain.line_words import pounds


@pytest.mark.parametrize(
    ("typed", "pence", "words"),
    [
        ("12", 1200, ""),
        (" £12.50 ", 1250, ""),
        ("12.5", 1250, ""),
        ("£1,234", 123400, ""),
        ("12 pounds", 1200, ""),
        ("50p", 50, ""),
        ("0", 0, ""),
        ("about 12", 1200, "about 12"),
        ("£12 or so", 1200, "£12 or so"),
        ("", None, ""),
    ],
)
def test_an_amount_is_understood_and_its_words_are_kept(typed: str, pence: int | None, words: str) -> None:
    assert read_amount(typed) == Amount(pence, words)


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("a lot", AmountProblem.NO_NUMBER),
        ("£", AmountProblem.NO_NUMBER),
        ("10 to 12", AmountProblem.SEVERAL),
        ("10-12", AmountProblem.SEVERAL),
        ("12.345", AmountProblem.PENCE),
        ("1.5p", AmountProblem.PENCE),
        ("9" * 30, AmountProblem.TOO_MUCH),
        ("-5", AmountProblem.BELOW_NOTHING),
        ("£-5", AmountProblem.BELOW_NOTHING),
    ],
)
def test_what_is_no_amount_is_kept_as_it_was_typed(typed: str, problem: AmountProblem) -> None:
    assert read_amount(typed) == Amount(None, typed, problem)


@given(st.integers(0, 9_999_999_999))
def test_an_amount_that_is_shown_is_read_as_itself(pence: int) -> None:
    assert read_amount(pounds(pence)) == Amount(pence)


@given(st.text(max_size=100))
@example("1" * 100)
@example("١٢")
@example("²")
@example("12.")
@example("1,2,3")
def test_nothing_that_is_typed_is_lost(typed: str) -> None:
    found = read_amount(typed)
    assert (found.pence is None) is (found.problem is not None or not typed.split())
    if found.problem is not None:
        assert found.words == " ".join(typed.split())
    if found.words:
        # Read again, as when the field shows what was kept, it stays the same.
        assert read_amount(found.words) == found
