from hypothesis import given
from hypothesis import strategies as st

from pcplanner.speech.word_times import WordEvent, align


def _words(text: str, events: list[WordEvent], duration_ms: int = 1000) -> list[tuple[str, int]]:
    return [(text[w.first_char : w.end_char], w.start_ms) for w in align(text, events, duration_ms)]


def test_without_events_the_words_share_the_time_by_length() -> None:
    times = align("one three", (), 1000)
    assert [(w.start_ms, w.end_ms) for w in times] == [(0, 400), (400, 1000)]


def test_pieces_of_a_number_stay_in_their_word() -> None:
    events = [WordEvent(0, 0), WordEvent(3, 100), WordEvent(4, 300), WordEvent(4, 500), WordEvent(8, 700)]
    assert _words("in 1998 now", events) == [("in", 0), ("1998", 100), ("now", 700)]


def test_a_word_that_is_joined_to_the_one_before_gets_its_own_time() -> None:
    events = [WordEvent(0, 0), WordEvent(5, 200), WordEvent(6, 400), WordEvent(13, 450)]
    assert _words("I do live in a", [*events[:1], WordEvent(2, 90), *events[1:]]) == [
        ("I", 0),
        ("do", 90),
        ("live", 200),
        ("in", 400),
        ("a", 450),
    ]


def test_a_word_without_an_event_shares_with_the_one_before() -> None:
    assert _words("up and on", [WordEvent(0, 0), WordEvent(7, 900)]) == [("up", 0), ("and", 385), ("on", 900)]


def test_marks_alone_are_no_words() -> None:
    assert _words("yes - no .", [WordEvent(0, 0), WordEvent(6, 500)]) == [("yes", 0), ("no", 500)]


@given(
    st.text(max_size=60),
    st.lists(st.builds(WordEvent, st.integers(-5, 80), st.integers(0, 5000)), max_size=20),
)
def test_any_events_give_times_in_order_and_one_for_each_word(text: str, events: list[WordEvent]) -> None:
    times = align(text, events, 3000)
    starts = [w.start_ms for w in times]
    assert starts == sorted(starts)
    assert all(w.start_ms <= w.end_ms for w in times)
    assert len({w.first_char for w in times}) == len(times)
    assert len(times) == len(
        [token for token in text.split() if any(letter.isalnum() for letter in token)]
    ) or any(not letter.isalnum() for letter in text)
