"""Say many things one after the other into one sound, and note when each thing and each word is heard."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from pcplanner.speech.resampling import at_rate
from pcplanner.speech.sound import BYTES_PER_SAMPLE, Rendered, Voice, WordTime, silence
from pcplanner.speech.studio import GAP_MS, USUAL_SAMPLE_RATE
from pcplanner.speech.utterance import Kind, Part, Utterance, parts_of

LEAD_MS = 300
"""The quiet before the first word, which some players swallow."""

Render = Callable[[str, Voice], Rendered]


@dataclass(frozen=True, slots=True)
class Heard:
    """When one utterance is heard, without the pause after it; a recording has no words.

    The places of the words are those of the utterance's text.
    """

    begin_ms: int
    end_ms: int
    words: tuple[WordTime, ...] = ()

    def later(self, by_ms: int) -> "Heard":
        """Return the same, so much later."""
        words = (replace(x, start_ms=x.start_ms + by_ms, end_ms=x.end_ms + by_ms) for x in self.words)
        return Heard(self.begin_ms + by_ms, self.end_ms + by_ms, tuple(words))


@dataclass(frozen=True, slots=True)
class Narration:
    """The sound of many utterances, and when each of them is heard, in their order."""

    pcm: bytes
    sample_rate: int
    heard: tuple[Heard, ...]

    @property
    def duration_ms(self) -> int:
        """Return the length of the sound in milliseconds."""
        return len(self.pcm) // BYTES_PER_SAMPLE * 1000 // self.sample_rate


def narrated(
    utterances: Iterable[Utterance], voice: Voice, render: Render, on_said: Callable[[], object]
) -> Narration:
    """Return utterances as one sound, half a second between two sentences (CHECKS SP-02).

    ``on_said`` is called after each utterance; what it raises ends the work. What has no sound, such as three
    dots, takes a pause.
    """
    tape = _Tape()
    heard: list[Heard] = []
    for utterance in utterances:
        begin, words = tape.now_ms, list[WordTime]()
        end = begin
        for part in parts_of([utterance], frozenset(Kind)):
            sound = _sound_of(part, voice, render)
            start = tape.now_ms
            words += [
                replace(x, start_ms=x.start_ms + start, end_ms=x.end_ms + start)
                for x in part.shown_words(sound)
            ]
            tape.add(sound.pcm)
            end = tape.now_ms
            tape.add(silence(USUAL_SAMPLE_RATE, GAP_MS))
        heard.append(Heard(begin, end, tuple(words)))
        on_said()
    return Narration(tape.pcm(), USUAL_SAMPLE_RATE, tuple(heard))


def _sound_of(part: Part, voice: Voice, render: Render) -> Rendered:
    if part.sound is not None:
        return at_rate(replace(part.sound, words=()), USUAL_SAMPLE_RATE)
    if not part.said.text.strip():
        return Rendered(b"", USUAL_SAMPLE_RATE, ())
    return at_rate(render(part.said.text, voice), USUAL_SAMPLE_RATE)


class _Tape:
    """Put sounds one behind the other."""

    def __init__(self) -> None:
        self._pieces = [silence(USUAL_SAMPLE_RATE, LEAD_MS)]
        self._length = len(self._pieces[0])

    @property
    def now_ms(self) -> int:
        """Return how long the tape is, to the nearest millisecond."""
        return round(self._length / BYTES_PER_SAMPLE * 1000 / USUAL_SAMPLE_RATE)

    def add(self, pcm: bytes) -> None:
        """Put samples at the end."""
        self._pieces.append(pcm)
        self._length += len(pcm)

    def pcm(self) -> bytes:
        """Return the whole tape."""
        return b"".join(self._pieces)
