from hypothesis import given
from hypothesis import strategies as st

from pcplanner.domain.drawing import Box, Words
from pcplanner.domain.drawing_words import shortened, word_ops, wrapped


def measure(text: str, size: float, is_bold: bool) -> float:
    return len(text) * size * (0.6 if is_bold else 0.5)


@given(st.text(max_size=120), st.floats(5, 400), st.integers(1, 5))
def test_lines_fit_and_only_cut_words_are_missing(text: str, width: float, most: int) -> None:
    block = wrapped(text, 10, is_bold=False, width=width, most_lines=most, measure=measure)
    assert len(block.lines) <= most
    assert all(measure(x, 10, False) <= width for x in block.lines)
    if not block.is_cut:
        assert " ".join(block.lines).split() == text.split()


def test_a_cut_text_ends_with_an_ellipsis() -> None:
    block = wrapped("one two three four", 10, is_bold=False, width=40, most_lines=2, measure=measure)
    assert block.lines == ("one two", "three f…")
    assert block.is_cut


def test_an_accent_is_not_torn_from_its_letter() -> None:
    assert shortened("abce\u0301fgh", 10, is_bold=False, width=25, measure=measure) == "abc…"


def test_no_room_at_all_shows_nothing() -> None:
    assert shortened("word", 10, is_bold=False, width=2, measure=measure) == ""


def test_lines_are_centred_over_each_other() -> None:
    block = wrapped("Mum and I make a list", 10, is_bold=False, width=60, most_lines=3, measure=measure)
    ops = [x for x in word_ops(block, Box(0, 0, 100, 50), measure) if isinstance(x, Words)]
    assert [x.x + measure(x.text, 10, False) / 2 for x in ops] == [50] * len(ops)
    assert ops[0].baseline < ops[1].baseline
