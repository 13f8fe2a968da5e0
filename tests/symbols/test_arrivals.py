import pytest

from pcplanner.symbols.arrivals import is_picture, sentence, tidy, tidy_id


@pytest.mark.parametrize(
    ("words", "after"), [("", ""), ("eat", "Eat."), ("Where is it?", "Where is it?"), ("é", "É.")]
)
def test_a_meaning_is_a_sentence(words: str, after: str) -> None:
    assert sentence(words) == after


def test_words_from_outside_are_on_one_line_and_not_too_long() -> None:
    assert tidy(" a\n\u202eb\0 c ") == "a b c"
    assert len(tidy("x" * 9_000)) == 200


def test_an_id_has_no_sign_that_a_reference_needs() -> None:
    assert tidy_id("a@b/c") == "a-b-c"


@pytest.mark.parametrize(
    ("name", "is_one"), [("a.SVG", True), ("x/a.jpeg", True), ("a.gif", False), ("svg", False)]
)
def test_pictures_are_known_by_their_names(name: str, is_one: bool) -> None:
    assert is_picture(name) == is_one
