from datetime import date

import pytest

from pcplanner.domain.lines import Details
from pcplanner.domain.times import When
from pcplanner.ui.line_editing.detail_words import FIELDS, field_text, with_field

TODAY = date(2026, 5, 1)


@pytest.mark.parametrize("words", ["1964", "when I was 6", "before the summer", "Sunday", "4 March", "2027 "])
def test_a_time_keeps_its_own_words(words: str) -> None:
    details = with_field(Details(), "when", words, TODAY)
    assert details == Details(when=When(words))


def test_a_whole_date_is_a_day() -> None:
    details = with_field(Details(), "until", "4 March 2027", TODAY)
    assert details == Details(until=When(day=date(2027, 3, 4)))
    assert field_text(details or Details(), "until") == "4 March 2027"


def test_a_day_without_a_year_on_which_something_was_said_is_the_last_one() -> None:
    assert with_field(Details(), "said_on", "4 June", TODAY) == Details(said_on=date(2025, 6, 4))
    assert with_field(Details(), "look_again_on", "4 June", TODAY) == Details(look_again_on=date(2026, 6, 4))


@pytest.mark.parametrize(
    ("field", "words"),
    [("said_on", "some day"), ("look_again_on", "x"), ("rank", "first"), ("rank", "0"), ("rank", "9" * 400)],
)
def test_what_cannot_be_understood_is_said_so(field: str, words: str) -> None:
    assert with_field(Details(), field, words, TODAY) is None


@pytest.mark.parametrize("field", FIELDS)
def test_an_emptied_field_is_empty_again(field: str) -> None:
    full = Details("a", "b", "c", 1, False, TODAY, When("d"), When(day=TODAY), "e", TODAY)
    emptied = with_field(full, field, "", TODAY)
    assert emptied is not None
    assert field_text(emptied, field) == ""
    assert field_text(full, field) != ""
