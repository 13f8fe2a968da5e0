"""Get sentences ready: rendered ahead of the one that plays, or into a sound file."""

import io
import wave
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from pcplanner.speech.cache import SoundCache, write_whole
from pcplanner.speech.problems import CannotSaveSound
from pcplanner.speech.sound import BYTES_PER_SAMPLE, Rendered, Voice, VoiceInfo, silence
from pcplanner.speech.utterance import Kind, Part, Utterance, parts_of
from pcplanner.speech.voice_box import Renders

GAP_MS = 500
USUAL_SAMPLE_RATE = 22050
_NOTHING = Rendered(b"", USUAL_SAMPLE_RATE, ())


class Studio:
    """Render parts through the cache, in order, in one thread of its own."""

    def __init__(self, renderer: Renders, cache: SoundCache) -> None:
        self._renderer = renderer
        self._cache = cache
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="render ahead")

    def warm(self) -> None:
        """Start the voice; ``NoVoice`` when it cannot start."""
        self._renderer.warm()

    def make_ready(self, voice: Voice) -> None:
        """Get a voice ready in the background."""
        self._worker.submit(self._renderer.make_ready, voice)

    def voices(self) -> tuple[VoiceInfo, ...]:
        """Return the voices of this computer; ``NoVoice`` when it has none."""
        return self._renderer.voices()

    def run(self, work: Callable[[], None]) -> None:
        """Do something in the studio's thread, after what is waiting there."""
        self._worker.submit(work)

    def order(self, part: Part, voice: Voice, is_wanted: Callable[[], bool]) -> Future[Rendered]:
        """Return the coming sound of a part; one that is no longer wanted when its turn comes is empty."""
        if not part.said.text:
            ready: Future[Rendered] = Future()
            ready.set_result(part.sound or _NOTHING)
            return ready
        return self._worker.submit(lambda: self.render(part, voice) if is_wanted() else _NOTHING)

    def render(self, part: Part, voice: Voice) -> Rendered:
        """Return the sound of a part now."""
        heard = self._renderer.voice_for(voice)
        return self._cache.get(part.said.text, heard, self._renderer.render, is_private=part.is_private)

    def save_wav(self, utterance: Utterance, voice: Voice, path: Path) -> None:
        """Write an utterance to a sound file, with the pauses it is spoken with."""
        parts = parts_of([utterance], frozenset(Kind))
        sounds = [self.render(part, voice) for part in parts if part.said.text]
        rate = sounds[0].sample_rate if sounds else USUAL_SAMPLE_RATE
        held = io.BytesIO()
        with wave.open(held, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(BYTES_PER_SAMPLE)
            file.setframerate(rate)
            file.writeframes(silence(rate, GAP_MS).join(sound.pcm for sound in sounds))
        try:
            write_whole(path, held.getvalue())
        except OSError as error:
            raise CannotSaveSound from error

    def forget_private(self) -> None:
        """Drop every private sentence from memory."""
        self._cache.forget_private()

    def close(self) -> None:
        """End the voice and the thread."""
        self._renderer.close()
        self._worker.shutdown(wait=True, cancel_futures=True)
