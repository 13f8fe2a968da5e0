"""Hold one wish to have something said, and whom to tell how it goes."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from pcplanner.speech.sound import Voice, WordTime
from pcplanner.speech.utterance import Kind, Utterance

OnWord = Callable[[int, WordTime], None]
OnFinished = Callable[[int], None]
OnDone = Callable[[bool], None]


def ignore(*_: object) -> None:
    """Let a report go by that nobody asked for."""


@dataclass(eq=False, slots=True)
class Request:
    """Hold one call of ``Speaker.speak``; ``is_over`` is set under the speaker's lock.

    ``volume`` goes from 0 to 1 and is of this wish alone.
    """

    utterances: tuple[Utterance, ...]
    voice: Voice
    kinds: frozenset[Kind]
    on_word: OnWord
    on_finished: OnFinished
    on_done: OnDone
    volume: float = 1.0
    is_over: bool = field(default=False)

    def renewed(self, voice: Voice) -> "Request":
        """Return the same wish once more, with the voice of now."""
        return replace(self, voice=voice, is_over=False)
