"""Record what somebody says, a piece at a time, so that what was said so far can be kept as it goes."""

import atexit
import threading
import time
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Protocol

from pcplanner.domain.errors import EnvironmentTrouble
from pcplanner.domain.words import say
from pcplanner.speech.loudness import level_of
from pcplanner.speech.recording_wav import SAMPLE_RATE
from pcplanner.speech.sound import BYTES_PER_SAMPLE
from pcplanner.speech.sound_system import sound_system

LONGEST_S = 600
PERIOD_MS = 20
# A microphone that has sent nothing for so long has been unplugged or has died.
_LOST_AFTER_S = 2.0


class NoMicrophone(EnvironmentTrouble):
    """Nothing is there to record with, or it went away; ``was_lost`` says which."""

    def __init__(self, *, was_lost: bool = False) -> None:
        self.was_lost = was_lost
        if was_lost:
            super().__init__(say("voice.lost"), what_to_do=say("voice.lost_do"))
        else:
            super().__init__(say("voice.no_microphone"), what_to_do=say("voice.no_microphone_do"))


class Tap:
    """Take what a microphone hears until it is closed or full: mono, 16 bits, 16,000 samples a second.

    ``put`` is called from the device's own thread, everything else from any thread.
    """

    def __init__(self, longest_s: float = LONGEST_S, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._most_bytes = int(longest_s * SAMPLE_RATE) * BYTES_PER_SAMPLE
        self._clock = clock
        self._lock = threading.Lock()
        self._waiting = bytearray()
        self._bytes = 0
        self._level = 0.0
        self._heard_at = clock()
        self.trouble: NoMicrophone | None = None
        self.is_closed = False

    @property
    def sample_rate(self) -> int:
        """Return the number of samples for each second."""
        return SAMPLE_RATE

    @property
    def level(self) -> float:
        """Return how loud the newest samples were: 0 is silent, 1 as loud as can be."""
        return self._level

    @property
    def seconds(self) -> float:
        """Return how much has been heard in all."""
        return self._bytes / (SAMPLE_RATE * BYTES_PER_SAMPLE)

    @property
    def waiting_s(self) -> float:
        """Return how much of it has not been taken yet, in seconds."""
        return len(self._waiting) / (SAMPLE_RATE * BYTES_PER_SAMPLE)

    @property
    def is_full(self) -> bool:
        """Say whether the longest time there may be has been heard."""
        return self._bytes >= self._most_bytes

    @property
    def idle_s(self) -> float:
        """Return how long ago samples came last, in seconds."""
        return self._clock() - self._heard_at

    def begin(self) -> None:
        """Count from now on how long no samples come: the device has been started."""
        self._heard_at = self._clock()

    def put(self, samples: bytes | bytearray) -> None:
        """Take the next samples of the device."""
        level = level_of(samples)
        with self._lock:
            self._heard_at = self._clock()
            if self.is_closed:
                return
            room = self._most_bytes - self._bytes
            part = samples[:room]
            self._waiting += part
            self._bytes += len(part)
            self._level = level

    def take(self) -> bytes:
        """Return the samples that came since the last time."""
        with self._lock:
            taken = bytes(self._waiting)
            self._waiting.clear()
            return taken

    def close(self) -> None:
        """Take nothing more; what has come can still be taken out."""
        with self._lock:
            self.is_closed = True
            self._level = 0.0


class Input(Protocol):
    """Say what the recorder needs of a microphone."""

    def start(self) -> None:
        """Begin to put samples into the tap, or raise ``NoMicrophone``."""

    def close(self) -> None:
        """Give the device back."""


class MiniaudioInput:
    """Record through miniaudio; ``backend`` names one of its backends, empty is the computer's own."""

    def __init__(self, tap: Tap, backend: str = "") -> None:
        self._tap = tap
        self._device, self._trouble = _open_device(tap.sample_rate, backend)

    def start(self) -> None:
        """Begin to put samples into the tap."""
        sink = _sink(self._tap)
        next(sink)
        try:
            self._device.start(sink)
        except self._trouble as error:
            raise NoMicrophone from error

    def close(self) -> None:
        """Give the device back."""
        self._device.close()


def _open_device(sample_rate: int, backend: str) -> tuple[Any, type[Exception]]:
    """Open a microphone, and say which error it raises."""
    miniaudio, wanted = sound_system(backend, NoMicrophone)
    trouble: type[Exception] = miniaudio.MiniaudioError
    try:
        device = miniaudio.CaptureDevice(
            input_format=miniaudio.SampleFormat.SIGNED16,
            nchannels=1,
            sample_rate=sample_rate,
            buffersize_msec=PERIOD_MS,
            backends=wanted,
            app_name="pcplanner",
        )
    except trouble as error:
        raise NoMicrophone from error
    return device, trouble


def _sink(tap: Tap) -> Generator[None, bytes, None]:
    while True:
        samples = yield
        tap.put(samples)


class Recorder:
    """Record one sound at a time; no method waits for the microphone.

    It is opened and given back in a thread of its own: ``in_background`` runs such work. What has been heard
    stays to be taken after ``stop``, until the next ``start``.
    """

    def __init__(
        self,
        *,
        make_input: Callable[[Tap], Input] = MiniaudioInput,
        in_background: Callable[[Callable[[], None]], object] | None = None,
        longest_s: float = LONGEST_S,
    ) -> None:
        self._make_input = make_input
        self._in_background = in_background or ThreadPoolExecutor(1, "recorder").submit
        self._longest_s = longest_s
        self._lock = threading.Lock()
        self._tap: Tap | None = None
        self._input: Input | None = None
        atexit.register(self.close)

    def start(self) -> None:
        """Begin a new sound; whether that works is told by ``trouble``."""
        self.stop()
        tap = Tap(self._longest_s)
        with self._lock:
            self._tap = tap
        self._in_background(lambda: self._open(tap))

    def stop(self) -> None:
        """Record nothing more from this moment on."""
        device = self._end()
        if device is not None:
            self._in_background(device.close)

    def take(self) -> bytes:
        """Return the samples that came since the last time."""
        return self._tap.take() if self._tap is not None else b""

    @property
    def is_recording(self) -> bool:
        """Say whether somebody is being recorded, or will be as soon as the microphone is open."""
        return self._tap is not None and not self._tap.is_closed

    @property
    def is_on(self) -> bool:
        """Say whether the microphone is open."""
        return self._input is not None

    @property
    def level(self) -> float:
        """Return how loud it is now, from 0 to 1."""
        return self._tap.level if self._tap is not None else 0.0

    @property
    def seconds(self) -> float:
        """Return how much of this sound has been heard."""
        return self._tap.seconds if self._tap is not None else 0.0

    @property
    def waiting_s(self) -> float:
        """Return how much of it has not been taken yet, in seconds."""
        return self._tap.waiting_s if self._tap is not None else 0.0

    @property
    def is_full(self) -> bool:
        """Say whether the longest time there may be has been recorded."""
        return self._tap is not None and self._tap.is_full

    @property
    def trouble(self) -> NoMicrophone | None:
        """Return why nothing is recorded, or ``None`` when all is well."""
        tap = self._tap
        if tap is None or tap.is_closed:
            return None
        if tap.trouble is None and self.is_on and tap.idle_s > _LOST_AFTER_S:
            tap.trouble = NoMicrophone(was_lost=True)
        return tap.trouble

    def close(self) -> None:
        """Give the microphone back now: the program ends."""
        atexit.unregister(self.close)
        device = self._end()
        if device is not None:
            device.close()

    def _open(self, tap: Tap) -> None:
        if tap.is_closed:
            return
        try:
            device = self._make_input(tap)
        except NoMicrophone as trouble:
            tap.trouble = trouble
            return
        try:
            tap.begin()
            device.start()
        except NoMicrophone as trouble:
            tap.trouble = trouble
            device.close()
            return
        with self._lock:
            is_wanted = self._tap is tap and not tap.is_closed
            if is_wanted:
                self._input = device
        if not is_wanted:
            # It takes a moment to come on, and somebody may have pressed stop by then.
            device.close()

    def _end(self) -> Input | None:
        with self._lock:
            if self._tap is not None:
                self._tap.close()
            device, self._input = self._input, None
            return device
