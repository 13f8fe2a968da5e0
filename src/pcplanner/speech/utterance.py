"""Hold what is to be said, and cut it into the parts that are rendered and played one at a time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from pcplanner.speech.say_like import Spoken, spoken
from pcplanner.speech.sentences import sentence_spans
from pcplanner.speech.sound import Rendered, WordTime


class Kind(Enum):
    """Say what sort of words these are; each sort is switched on and off by itself (CHECKS SP-11)."""

    PROMPT = "prompt"
    LABEL = "label"
    PLAN_TEXT = "plan_text"


@dataclass(frozen=True, slots=True)
class Utterance:
    """Hold one thing to say; ``say_like`` are pairs of a word and how it is said.

    What is private is never written to a disk. Only the program's own words, with no name in them, are not.
    With a ``sound``, such as a voice that was recorded, that is heard as it is and the text is not said.
    """

    text: str
    is_private: bool = True
    kind: Kind = Kind.PLAN_TEXT
    say_like: tuple[tuple[str, str], ...] = ()
    sound: Rendered | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """Hold one sentence of an utterance as it is said, or the sound that is there already."""

    utterance: int
    said: Spoken
    first_char: int
    is_private: bool
    is_last: bool
    sound: Rendered | None = None

    @property
    def is_heard(self) -> bool:
        """Say whether there is anything to hear of it."""
        return bool(self.said.text) or self.sound is not None

    def shown_words(self, sound: Rendered) -> tuple[WordTime, ...]:
        """Return the word times with places in the utterance's own text."""
        return tuple(
            replace(
                word, first_char=word.first_char + self.first_char, end_char=word.end_char + self.first_char
            )
            for word in self.said.shown(sound.words)
        )


def parts_of(utterances: Sequence[Utterance], kinds: frozenset[Kind]) -> tuple[Part, ...]:
    """Return the sentences of all utterances in order; what is switched off or empty is one silent part."""
    return tuple(
        part
        for index, utterance in enumerate(utterances)
        for part in _parts(index, utterance, is_on=utterance.kind in kinds)
    )


def _parts(index: int, utterance: Utterance, *, is_on: bool) -> Iterator[Part]:
    if utterance.sound is not None:
        yield Part(index, Spoken("", ()), 0, utterance.is_private, is_last=True, sound=utterance.sound)
        return
    spans = sentence_spans(utterance.text) if is_on else ()
    for place, (first, end) in enumerate(spans, 1):
        said = spoken(utterance.text[first:end], utterance.say_like)
        yield Part(index, said, first, utterance.is_private, place == len(spans))
    if not spans:
        yield Part(index, Spoken("", ()), 0, utterance.is_private, is_last=True)
