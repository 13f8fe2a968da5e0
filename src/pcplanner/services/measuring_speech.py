"""Measure the voice: how long from a press to the first sound, and from a press to silence."""

import threading
import time
from pathlib import Path

from pcplanner.domain.words import say
from pcplanner.services.measuring import Measured, percentiles
from pcplanner.speech.cache import SoundCache
from pcplanner.speech.feed import Feed
from pcplanner.speech.player import DELAY_MS, MiniaudioOutput, Output, Player
from pcplanner.speech.renderer import Renderer, engine_version
from pcplanner.speech.speaker import Speaker
from pcplanner.speech.utterance import Utterance

CACHED_BUDGET_MS, NEW_BUDGET_MS, STOP_BUDGET_MS = 60, 300, 100
_LONGEST_WAIT_S = 10


class _Ear:
    """Stand between the feed and a device that makes no sound, and note when something can be heard."""

    def __init__(self) -> None:
        self._feed: Feed | None = None
        self._heard = threading.Event()
        self._silent = threading.Event()
        self.at = 0.0

    def listen_to(self, feed: Feed) -> Output:
        self._feed = feed
        return MiniaudioOutput(self, "NULL")

    @property
    def sample_rate(self) -> int:
        return self._feed.sample_rate if self._feed else 22050

    def take(self, frames: int) -> bytes:
        samples = self._feed.take(frames) if self._feed else bytes(2 * frames)
        is_loud = any(samples)
        wanted, other = (self._heard, self._silent) if is_loud else (self._silent, self._heard)
        if not wanted.is_set():
            self.at = time.perf_counter()
            wanted.set()
        if is_loud:
            other.clear()
        return samples

    def wait_for_sound(self) -> None:
        self._heard.wait(_LONGEST_WAIT_S)

    def wait_for_silence(self) -> None:
        self._silent.wait(_LONGEST_WAIT_S)

    def forget(self) -> None:
        self._heard.clear()


def measure_speech(cache: Path, times: int = 20) -> list[Measured]:
    """Return the times to the first sound of a cached and a new sentence, and to silence."""
    ear = _Ear()
    speaker = Speaker(Renderer(), SoundCache(cache, engine_version()), Player(make_output=ear.listen_to))
    try:
        prompt = say("home.hello", name="Robin")
        _press(speaker, ear, prompt)
        cached, stopped = zip(*(_press(speaker, ear, prompt) for _ in range(times)), strict=True)
        new = [_press(speaker, ear, f"I walk Biscuit {n} times this week.")[0] for n in range(times)]
    finally:
        speaker.close()
    return [
        Measured("press to first sound, cached prompt", *percentiles(cached), CACHED_BUDGET_MS, DELAY_MS),
        Measured("press to first sound, new sentence", *percentiles(new), NEW_BUDGET_MS, DELAY_MS),
        Measured("stop speaking", *percentiles(stopped), STOP_BUDGET_MS, DELAY_MS),
    ]


def _press(speaker: Speaker, ear: _Ear, text: str) -> tuple[float, float]:
    """Say a text and stop it; return the ms to first sound and to silence, with the device's buffer."""
    ear.forget()
    pressed = time.perf_counter()
    speaker.speak([Utterance(text)])
    ear.wait_for_sound()
    heard = (ear.at - pressed) * 1000 + DELAY_MS
    pressed = time.perf_counter()
    speaker.stop()
    ear.wait_for_silence()
    return heard, max(0.0, ear.at - pressed) * 1000 + DELAY_MS
