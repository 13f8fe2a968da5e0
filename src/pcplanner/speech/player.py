"""Play sound on the computer's loudspeaker, and stop it at once."""

import atexit
import threading
from collections.abc import Callable, Generator
from typing import Any, Protocol

from pcplanner.speech.feed import Feed
from pcplanner.speech.problems import NoSoundDevice
from pcplanner.speech.sound_system import sound_system

# Three small periods: a new clip waits at most one, and the app may be busy for two without a crackle.
PERIOD_MS = 10
PERIODS = 3
DELAY_MS = PERIOD_MS * PERIODS
# A device that has not asked for samples for so long has been unplugged or has died.
_DEAD_AFTER_S = 2.0


class Output(Protocol):
    """Say what the player needs of a sound device."""

    def start(self) -> None:
        """Begin to ask the feed for samples."""

    def stop(self) -> None:
        """End asking for samples."""

    def close(self) -> None:
        """Give the device back."""


class Source(Protocol):
    """Say what a sound device asks of a feed."""

    @property
    def sample_rate(self) -> int:
        """Return the number of samples for each second."""

    def take(self, frames: int) -> bytes:
        """Return exactly so many samples."""


class MiniaudioOutput:
    """Play a feed through miniaudio; ``backend`` names one of its backends, empty is the computer's own."""

    def __init__(self, feed: Source, backend: str = "") -> None:
        self._feed = feed
        self._device, self._trouble = _open_device(feed.sample_rate, backend)

    def start(self) -> None:
        """Begin to ask the feed for samples."""
        samples = _samples(self._feed)
        next(samples)
        try:
            self._device.start(samples)
        except self._trouble as error:
            raise NoSoundDevice from error

    def stop(self) -> None:
        """End asking for samples."""
        try:
            self._device.stop()
        except self._trouble as error:
            raise NoSoundDevice from error

    def close(self) -> None:
        """Give the device back."""
        self._device.close()


def _open_device(sample_rate: int, backend: str) -> tuple[Any, type[Exception]]:
    """Open a loudspeaker, and say which error it raises."""
    miniaudio, wanted = sound_system(backend, NoSoundDevice)
    trouble: type[Exception] = miniaudio.MiniaudioError
    try:
        device = miniaudio.PlaybackDevice(
            output_format=miniaudio.SampleFormat.SIGNED16,
            nchannels=1,
            sample_rate=sample_rate,
            buffersize_msec=PERIOD_MS,
            callback_periods=PERIODS,
            backends=wanted,
            app_name="pcplanner",
        )
    except trouble as error:
        raise NoSoundDevice from error
    return device, trouble


def _samples(feed: Source) -> Generator[bytes, int, None]:
    frames = yield b""
    while True:
        frames = yield feed.take(frames)


class Player:
    """Play one clip at a time; every method may be called from any thread and none waits for sound to end.

    The device is opened by the first ``play`` and kept, because opening one takes longer than a person waits;
    ``rest`` stops it between times, and ``close`` gives it back (the end of the program does so too).
    Where there is no device, ``open`` and ``play`` raise ``NoSoundDevice``.
    """

    def __init__(self, *, backend: str = "", make_output: Callable[[Feed], Output] | None = None) -> None:
        self._make_output = make_output or (lambda feed: MiniaudioOutput(feed, backend))
        self._lock = threading.RLock()
        self._feed: Feed | None = None
        self._output: Output | None = None
        self._is_running = False
        self._volume = 1.0
        atexit.register(self.close)

    def open(self, sample_rate: int) -> None:
        """Open the device without a sound, so that the first clip need not wait."""
        with self._lock:
            self._ready_feed(sample_rate)

    def play(self, pcm: bytes, sample_rate: int, volume: float = 1.0) -> None:
        """Play a clip from its beginning, in place of the one that plays, so loud from 0 to 1."""
        with self._lock:
            self._ready_feed(sample_rate).play(pcm, volume)
            if not self._is_running:
                self._start()

    def ring(self, samples: Callable[[int], bytes], usual_rate: int) -> None:
        """Lay a small sound over what is heard now; ``samples`` gives it at the rate of the device."""
        with self._lock:
            feed = self._ready_feed(self._feed.sample_rate if self._feed is not None else usual_rate)
            feed.lay_over(samples(feed.sample_rate))
            if not self._is_running:
                self._start()

    def stop(self) -> None:
        """Fall silent; what is left is the few hundredths of a second that the device already holds."""
        feed = self._feed
        if feed is not None:
            feed.stop()

    def pause(self) -> None:
        """Hold the clip."""
        feed = self._feed
        if feed is not None:
            feed.pause()

    def resume(self) -> None:
        """Go on with the held clip."""
        feed = self._feed
        if feed is not None:
            feed.resume()

    def set_volume(self, volume: float) -> None:
        """Set how loud, from 0 to 1; it works at once, also on a clip that plays."""
        with self._lock:
            self._volume = volume
            if self._feed is not None:
                self._feed.set_volume(volume)

    @property
    def position_ms(self) -> int:
        """Return how much of the clip has been heard, in milliseconds."""
        feed = self._feed
        return feed.position_ms if feed is not None else 0

    @property
    def has_finished(self) -> bool:
        """Say whether the clip has been heard to its end, or was stopped."""
        feed = self._feed
        return feed is None or feed.has_finished

    def check(self) -> None:
        """Raise ``NoSoundDevice`` when the device has died while it should be playing."""
        with self._lock:
            if self._feed is not None and self._is_dead(self._feed):
                self._drop()
                raise NoSoundDevice

    def rest(self) -> None:
        """Stop the device until the next clip, so that an idle program uses no power for silence."""
        with self._lock:
            if self._output is not None and self._is_running:
                self._is_running = False
                self._output.stop()

    def close(self) -> None:
        """Fall silent and give the device back."""
        atexit.unregister(self.close)
        with self._lock:
            self._drop()

    def _ready_feed(self, sample_rate: int) -> Feed:
        feed = self._feed
        if feed is not None and (feed.sample_rate != sample_rate or self._is_dead(feed)):
            self._drop()
            feed = None
        if feed is None:
            feed = Feed(sample_rate, sample_rate * DELAY_MS // 1000)
            feed.set_volume(self._volume)
            self._output, self._feed = self._make_output(feed), feed
        return feed

    def _is_dead(self, feed: Feed) -> bool:
        return self._is_running and feed.idle_s > _DEAD_AFTER_S

    def _start(self) -> None:
        assert self._output is not None
        try:
            self._output.start()
        except NoSoundDevice:
            self._drop()
            raise
        self._is_running = True

    def _drop(self) -> None:
        output, self._output, self._feed = self._output, None, None
        self._is_running = False
        if output is not None:
            output.close()
