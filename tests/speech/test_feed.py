from array import array

import pytest
from tests.speech.devices import tone

from pcplanner.speech.feed import Feed

RATE = 1000  # one sample for each millisecond
DELAY = 40


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def feed(clock: Clock) -> Feed:
    return Feed(RATE, DELAY, clock=clock)


def test_all_samples_come_once_in_order_and_then_silence(feed: Feed) -> None:
    clip = array("h", range(1, 26)).tobytes()
    feed.play(clip)
    taken = b"".join(feed.take(10) for _ in range(4))
    assert taken == clip + bytes(30)


def test_sp04_after_stop_nothing_of_the_clip_is_given(feed: Feed) -> None:
    feed.play(tone(5000, RATE))
    feed.take(100)
    feed.stop()
    fade = array("h", feed.take(200))
    assert abs(fade[0]) <= 8000
    assert not any(fade[128:])
    assert not any(feed.take(200))
    assert feed.has_finished


def test_position_is_what_is_heard_not_what_was_handed_over(feed: Feed, clock: Clock) -> None:
    feed.play(tone(1000, RATE))
    for _ in range(4):
        feed.take(10)
    assert feed.position_ms == 0
    clock.now = 0.007
    assert feed.position_ms == 7
    clock.now = 0.5
    assert feed.position_ms == 10
    feed.take(10)
    assert feed.position_ms == 10


def test_a_clip_is_finished_when_its_last_sample_was_heard(feed: Feed) -> None:
    feed.play(tone(20, RATE))
    feed.take(20)
    assert not feed.has_finished
    feed.take(30)
    assert not feed.has_finished
    feed.take(10)
    assert feed.has_finished
    assert feed.position_ms == 20


def test_pause_holds_the_place_and_resume_goes_on_without_a_gap(feed: Feed, clock: Clock) -> None:
    feed.play(array("h", range(1, 201)).tobytes())
    feed.take(100)
    feed.pause()
    assert len(feed.take(200)) == 400
    assert feed.position_ms == 100
    assert not feed.has_finished
    clock.now = 60.0
    assert feed.position_ms == 100
    feed.resume()
    assert feed.position_ms == 100
    assert array("h", feed.take(5)).tolist() == [101, 102, 103, 104, 105]
    feed.take(35)
    assert feed.position_ms == 100
    feed.take(10)
    assert feed.position_ms == 110


def test_volume_works_on_what_plays(feed: Feed) -> None:
    feed.play(tone(100, RATE))
    feed.set_volume(0.5)
    assert max(array("h", feed.take(50))) == 4000
    feed.set_volume(-3)
    assert not any(feed.take(50))


def test_the_loudness_of_one_clip_never_reaches_the_next(feed: Feed) -> None:
    feed.play(tone(100, RATE), 0.25)
    assert max(array("h", feed.take(50))) == 2000
    feed.play(tone(200, RATE))
    feed.take(128)
    assert max(array("h", feed.take(50))) == 8000


def test_a_new_clip_takes_the_place_of_the_old(feed: Feed) -> None:
    feed.play(array("h", [0] * 50).tobytes())
    feed.take(10)
    feed.play(array("h", [7] * 3).tobytes())
    assert array("h", feed.take(5)).tolist() == [7, 7, 7, 0, 0]
    assert feed.position_ms == 0


def test_an_idle_device_is_noticed(feed: Feed, clock: Clock) -> None:
    feed.take(1)
    clock.now = 3.0
    assert feed.idle_s == 3.0
    feed.play(b"")
    assert feed.idle_s == 0.0


def test_a_small_sound_lies_over_the_clip_and_the_silence_and_is_no_part_of_it(feed: Feed) -> None:
    clip = array("h", [100] * 30).tobytes()
    feed.play(clip)
    feed.take(10)
    feed.lay_over(array("h", [7] * 25).tobytes())
    assert array("h", feed.take(20)).tolist() == [107] * 20
    assert array("h", feed.take(20)).tolist() == [7] * 5 + [0] * 15
    feed.stop()
    feed.lay_over(array("h", [7] * 5).tobytes())
    assert feed.has_finished
    assert array("h", feed.take(10)).tolist() == [7] * 5 + [0] * 5
