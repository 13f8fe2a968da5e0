"""Hold a film that is open, how its playing began, and how far it is."""

from dataclasses import dataclass

from pcplanner.symbols.film_limits import SOUND_RATE
from pcplanner.symbols.film_reel import FilmPicture, Reel

_SAMPLE_BYTES = 2


@dataclass(frozen=True, slots=True)
class PlaybackState:
    """Whether the film is ready and plays, where it is and how long it lasts, and why it cannot be shown."""

    is_ready: bool = False
    is_playing: bool = False
    at_ms: int = 0
    length_ms: int = 0
    trouble: str = ""


class Loaded:
    """Hold an open film with its sound; used on the drawing worker only, but to end it."""

    def __init__(self, reel: Reel) -> None:
        self.reel = reel
        self._sound = b""

    def load_sound(self) -> None:
        """Make the sound, which takes a while with a long film."""
        self._sound = self.reel.sound()

    def from_(self, at_ms: int) -> bytes:
        """Return the sound from a time on."""
        return self._sound[at_ms * SOUND_RATE // 1000 * _SAMPLE_BYTES :]


@dataclass(frozen=True, slots=True)
class Begun:
    """The picture a film begins with, whether its sound is heard, and whether nothing is there to hear it."""

    first: FilmPicture | None
    is_heard: bool
    has_no_device: bool = False
