import pytest

from pcplanner.domain.lengths import length_words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 seconds"),
        (1, "1 second"),
        (12.9, "12 seconds"),
        (60, "1 minute"),
        (61, "1 minute 1 second"),
        (125, "2 minutes 5 seconds"),
        (600, "10 minutes"),
    ],
)
def test_a_length_is_said_in_words(seconds: float, words: str) -> None:
    assert length_words(seconds) == words
