import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.speech.sentences import LONGEST_SENTENCE, sentence_spans, sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        ("  \n ", ()),
        ("I like tea", ("I like tea",)),
        ("I like tea. Do you? Yes!", ("I like tea.", "Do you?", "Yes!")),
        ("It costs £3.50. I pay.", ("It costs £3.50.", "I pay.")),
        (
            "Dr. Smith and Mrs. Jones met J. Brown. They ate.",
            ("Dr. Smith and Mrs. Jones met J. Brown.", "They ate."),
        ),
        ("One line\nTwo lines", ("One line", "Two lines")),
        ('She said "Go." Then she left.', ('She said "Go."', "Then she left.")),
        ("Well… I wait.", ("Well…", "I wait.")),
    ],
)
def test_text_is_cut_into_sentences(text: str, expected: tuple[str, ...]) -> None:
    assert sentences(text) == expected


@given(st.text(max_size=1500))
def test_no_word_is_lost_and_none_is_too_long(text: str) -> None:
    spans = sentence_spans(text)
    assert "".join("".join(text[a:b] for a, b in spans).split()) == "".join(text.split())
    assert all(0 < b - a <= LONGEST_SENTENCE for a, b in spans)
    assert list(spans) == sorted(spans)


def test_a_long_sentence_is_cut_at_a_comma_and_never_in_a_word() -> None:
    text = ", ".join(["swimming and gardening"] * 40)
    parts = sentences(text)
    assert len(parts) > 2
    assert all(part.endswith("gardening,") for part in parts[:-1])
