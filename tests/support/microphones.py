"""Stand in for a microphone that hears what a test wants it to hear."""

from array import array
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from pcplanner.speech.recording import NoMicrophone, Recorder, Tap
from pcplanner.speech.recording_wav import SAMPLE_RATE
from pcplanner.ui.context import Context


def talk(seconds: float, loudness: int = 8000) -> bytes:
    """Return a square wave, which is loud all the time."""
    count = int(seconds * SAMPLE_RATE)
    return array("h", [loudness if n // 40 % 2 else -loudness for n in range(count)]).tobytes()


@dataclass
class StandInMicrophone:
    """Hear only what ``hear`` says; one that is not there cannot be opened."""

    is_there: bool = True
    is_open: bool = False
    starts: bool = True
    taps: list[Tap] = field(default_factory=list)

    def opened(self, tap: Tap) -> "StandInMicrophone":
        if not self.is_there:
            raise NoMicrophone
        self.is_open = True
        self.taps.append(tap)
        return self

    def start(self) -> None:
        if not self.starts:
            raise NoMicrophone

    def close(self) -> None:
        self.is_open = False

    def hear(self, seconds: float, loudness: int = 8000) -> None:
        self.taps[-1].put(talk(seconds, loudness))

    def recorder(self, longest_s: float = 600) -> Recorder:
        return Recorder(make_input=self.opened, in_background=at_once, longest_s=longest_s)


def at_once(work: Callable[[], None]) -> None:
    work()


def with_microphone(context: Context, microphone: StandInMicrophone, longest_s: float = 600) -> Context:
    """Return the context of a computer that has this microphone."""
    services = replace(context.services, recorder=microphone.recorder(longest_s))
    return replace(context, services=services)
