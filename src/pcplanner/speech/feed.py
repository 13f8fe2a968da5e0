"""Hand samples to the sound device a few at a time, and know which of them is being heard."""

import threading
import time
from array import array
from collections.abc import Callable

from pcplanner.speech.sound import BYTES_PER_SAMPLE

_FADE_SAMPLES = 128


class Feed:
    """Give the device its next samples: the clip while one is playing, silence otherwise.

    ``take`` is called from the device's own thread every few milliseconds; everything else from any thread.
    ``delay_frames`` is how many frames the device holds before they are heard.
    """

    def __init__(
        self, sample_rate: int, delay_frames: int, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.sample_rate = sample_rate
        self._delay_frames = delay_frames
        self._clock = clock
        self._lock = threading.Lock()
        self._clip = b""
        self._over = b""
        self._place = 0
        self._is_paused = False
        self._volume = 1.0
        self._clip_volume = 1.0
        self._fade_from = 0
        self._taken_at = clock()
        self._last_frames = 0
        self._silent_frames = delay_frames
        self._heard_frames = 0

    def play(self, pcm: bytes, volume: float = 1.0) -> None:
        """Put a clip in place of the one that plays; ``volume`` is of this clip alone."""
        with self._lock:
            self._fade_from = self._loudness_now()
            self._clip, self._place, self._is_paused = pcm, 0, False
            self._clip_volume = min(max(volume, 0.0), 1.0)
            self._silent_frames, self._heard_frames, self._last_frames = 0, 0, 0
            self._taken_at = self._clock()

    def lay_over(self, pcm: bytes) -> None:
        """Let a small sound be heard over the clip or the silence; it is not part of the clip."""
        with self._lock:
            self._over = pcm

    def stop(self) -> None:
        """Give silence from the next samples on."""
        with self._lock:
            self._fade_from = self._loudness_now()
            self._clip, self._place, self._is_paused = b"", 0, False

    def pause(self) -> None:
        """Hold the clip where it is."""
        with self._lock:
            self._fade_from = 0 if self._is_paused else self._loudness_now()
            self._is_paused = True

    def resume(self) -> None:
        """Go on with the clip from where it was held."""
        with self._lock:
            if self._is_paused:
                # The device is full of silence now: nothing more is heard until that has gone.
                self._is_paused, self._silent_frames, self._heard_frames = False, 0, self._place

    def set_volume(self, volume: float) -> None:
        """Make everything from now on quieter: 0 is silent, 1 is as rendered."""
        with self._lock:
            self._volume = min(max(volume, 0.0), 1.0)

    @property
    def position_ms(self) -> int:
        """Return how much of the clip has been heard, in milliseconds; it stays put while paused."""
        with self._lock:
            since = min(int((self._clock() - self._taken_at) * self.sample_rate), self._last_frames)
            heard = self._place + self._silent_frames - self._delay_frames + since
            return max(self._heard_frames, min(heard, self._place)) * 1000 // self.sample_rate

    @property
    def has_finished(self) -> bool:
        """Say whether the last sample of the clip has been heard; a stopped clip is finished at once."""
        with self._lock:
            if self._place * BYTES_PER_SAMPLE < len(self._clip):
                return False
            return not self._clip or self._silent_frames >= self._delay_frames

    @property
    def idle_s(self) -> float:
        """Return how long ago the device last asked for samples, in seconds."""
        return self._clock() - self._taken_at

    def take(self, frames: int) -> bytes:
        """Return exactly so many samples."""
        with self._lock:
            self._taken_at = self._clock()
            here = self._place * BYTES_PER_SAMPLE
            part = b"" if self._is_paused else self._clip[here : here + frames * BYTES_PER_SAMPLE]
            count = len(part) // BYTES_PER_SAMPLE
            self._last_frames = frames
            self._place += count
            self._silent_frames = min(self._silent_frames + frames - count, self._delay_frames)
            fade, self._fade_from = self._fade_from, 0
            out = self._at_volume(part) + bytes(frames * BYTES_PER_SAMPLE - len(part))
            over, self._over = self._over[: len(out)], self._over[len(out) :]
        if over:
            out = _together(out, over)
        return _faded(out, fade) if fade else out

    def _at_volume(self, part: bytes) -> bytes:
        volume = self._volume * self._clip_volume
        if volume >= 1.0:
            return part
        return array("h", [int(sample * volume) for sample in array("h", part)]).tobytes()

    def _loudness_now(self) -> int:
        """Return the sample the device was given last, from which a stop has to come down without a click."""
        if not self._place or self._is_paused or self._place * BYTES_PER_SAMPLE >= len(self._clip):
            return 0
        return int(
            array("h", self._clip[(self._place - 1) * BYTES_PER_SAMPLE :][:BYTES_PER_SAMPLE])[0]
            * self._volume
            * self._clip_volume
        )


def _together(out: bytes, over: bytes) -> bytes:
    samples = array("h", out)
    for index, value in enumerate(array("h", over)):
        samples[index] = max(-32768, min(32767, samples[index] + value))
    return samples.tobytes()


def _faded(out: bytes, loudness: int) -> bytes:
    samples = array("h", out)
    length = min(_FADE_SAMPLES, len(samples))
    for index in range(length):
        share = loudness * (length - index) // length
        samples[index] = max(-32768, min(32767, samples[index] + share))
    return samples.tobytes()
