"""Hold what the recording panel shows."""

from dataclasses import dataclass
from enum import Enum

from pcplanner.domain.words import say
from pcplanner.ui.who_helps import Helper


class Stage(Enum):
    """Where somebody is with a recording; the value names the prompt."""

    ASK = "ask"
    WHO = "who"
    WHOSE = "whose"
    RECORD = "record"
    REVIEW = "review"
    SURE = "sure"


@dataclass(frozen=True, slots=True)
class VoiceState:
    """Everything the panel shows but the meter.

    ``helpers`` are those who may say yes, ``others`` those whose voice it may be. ``length`` is that of the
    recording in hand, in words.
    """

    stage: Stage = Stage.ASK
    helpers: tuple[Helper, ...] = ()
    others: tuple[Helper, ...] = ()
    is_recording: bool = False
    is_playing: bool = False
    length: str = ""
    trouble: str = ""

    @property
    def prompt(self) -> str:
        """Return the question of the stage; it stays as it is while a voice is recorded."""
        return say(f"voice.prompt_{self.stage.value}")


@dataclass(frozen=True, slots=True)
class Heard:
    """What the meter shows: how much was heard, how loud it is from 0 to 1, and the hint beside it."""

    seconds: float = 0.0
    level: float = 0.0
    hint: str = ""
