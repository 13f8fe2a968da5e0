"""Hold one wish to have something said, and whom to tell how it goes."""

from collections.abc import Callable
from dataclasses import dataclass, field

from pcplanner.speech.sound import Voice, WordTime
from pcplanner.speech.utterance import Kind, Utterance

OnWord = Callable[[int, WordTime], None]
OnFinished = Callable[[int], None]
OnDone = Callable[[bool], None]


def ignore(*_: object) -> None:
    """Let a report go by that nobody asked for."""


@dataclass(eq=False, slots=True)
class Request:
    """Hold one call of ``Speaker.speak``; ``is_over`` is set under the speaker's lock."""

    utterances: tuple[Utterance, ...]
    voice: Voice
    kinds: frozenset[Kind]
    on_word: OnWord
    on_finished: OnFinished
    on_done: OnDone
    is_over: bool = field(default=False)

    def renewed(self, voice: Voice, kinds: frozenset[Kind]) -> "Request":
        """Return the same wish once more, with the voice of now."""
        return Request(self.utterances, voice, kinds, self.on_word, self.on_finished, self.on_done)
