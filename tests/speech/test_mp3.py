import sys
from array import array
from types import ModuleType

import miniaudio
import pytest

from pcplanner.speech.mp3 import DELAY_SAMPLES, NoMp3, delay_ms, tags, to_mp3

RATE = 22050
STARTS = (0.0, 0.4, 1.234, 2.0)


def beeps() -> bytes:
    samples = array("h", [0] * (RATE * 3))
    for start in STARTS:
        first = round(start * RATE)
        for place in range(first, first + 2000):
            samples[place] = 12_000 if place // 40 % 2 else -12_000
    return samples.tobytes()


def decoded(mp3: bytes) -> "array[int]":
    return array("h", miniaudio.decode(mp3, miniaudio.SampleFormat.SIGNED16, 1, RATE).samples)


def test_everything_is_heard_later_by_the_same_time_and_no_more() -> None:
    heard = decoded(to_mp3(beeps(), RATE))
    for start in STARTS:
        first = round(start * RATE)
        onset = next(n for n in range(max(0, first - 200), len(heard)) if abs(heard[n]) > 3000)
        assert onset - first == pytest.approx(DELAY_SAMPLES, abs=RATE // 1000)
    assert delay_ms(RATE) == 50


def test_is_as_small_as_said_and_the_same_each_time() -> None:
    mp3 = to_mp3(beeps(), RATE)
    assert mp3 == to_mp3(beeps(), RATE)
    assert len(mp3) == pytest.approx(3 * 64_000 / 8, rel=0.05)


def test_says_plainly_that_nothing_here_makes_it(monkeypatch: pytest.MonkeyPatch) -> None:
    missing: dict[str, ModuleType | None] = {"lameenc": None}
    for name, module in missing.items():
        monkeypatch.setitem(sys.modules, name, module)
    with pytest.raises(NoMp3) as told:
        to_mp3(beeps(), RATE)
    assert told.value.what_to_do


def test_players_find_title_number_and_whose_it_is() -> None:
    told = tags("My circle 😀", "Robin’s plan", "Robin", 3, 12)
    assert told.startswith(b"ID3\x03\x00\x00")
    size = sum(byte << shift for byte, shift in zip(told[6:10], (21, 14, 7, 0), strict=True))
    assert size == len(told) - 10
    for words in ("My circle 😀", "Robin’s plan", "Robin", "3/12"):
        assert words.encode("utf-16-le") in told
    assert b"TPE1" not in tags("My circle", "My plan", " ", 1, 2)
    assert len(decoded(told + to_mp3(beeps(), RATE))) == len(decoded(to_mp3(beeps(), RATE)))
