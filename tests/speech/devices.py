"""Stand in for loudspeakers: hear what is played, or run much faster than a person listens."""

import threading
import time
from array import array
from dataclasses import dataclass, field

from pcplanner.speech.feed import Feed
from pcplanner.speech.player import DELAY_MS


@dataclass
class Ear:
    """Keep every piece of sound that reaches the device, with the time it was asked for."""

    heard: list[tuple[float, bytes]] = field(default_factory=list)
    feed: Feed | None = None
    changed: threading.Condition = field(default_factory=threading.Condition)

    def listening_to(self, feed: Feed) -> "Ear":
        self.feed = feed
        return self

    @property
    def sample_rate(self) -> int:
        assert self.feed is not None
        return self.feed.sample_rate

    def take(self, frames: int) -> bytes:
        assert self.feed is not None
        samples = self.feed.take(frames)
        with self.changed:
            self.heard.append((time.monotonic(), samples))
            self.changed.notify_all()
        return samples

    def loud_ms_after(self, at: float) -> float:
        """Return how long sound went on in what was handed over after a time."""
        later = [any(samples) for when, samples in self.heard if when > at]
        loud = len(later) - later[::-1].index(True) if True in later else 0
        frames = sum(len(samples) // 2 for _, samples in [x for x in self.heard if x[0] > at][:loud])
        return frames * 1000 / self.sample_rate

    def wait_for_sound(self) -> None:
        with self.changed:
            assert self.changed.wait_for(lambda: any(any(samples) for _, samples in self.heard), 5)

    def wait_for_more(self, pieces: int) -> None:
        with self.changed:
            until = len(self.heard) + pieces
            assert self.changed.wait_for(lambda: len(self.heard) >= until, 5)


class FastOutput:
    """Take samples about thirty times as fast as they sound."""

    def __init__(self, feed: Feed) -> None:
        self._feed = feed
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def start(self) -> None:
        self._over.clear()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._over.set()
        self._thread.join()

    def close(self) -> None:
        if self._thread.is_alive():
            self.stop()

    def _run(self) -> None:
        while not self._over.wait(0.001):
            self._feed.take(self._feed.sample_rate * DELAY_MS // 1000)


def tone(length_ms: int, sample_rate: int = 22050, loudness: int = 8000) -> bytes:
    """Return a square wave, which is loud all the time."""
    count = sample_rate * length_ms // 1000
    return array("h", [loudness if index // 40 % 2 else -loudness for index in range(count)]).tobytes()
