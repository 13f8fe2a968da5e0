"""Render with the voice that was asked for: a natural one in its own process, or the computer's own."""

from collections.abc import Callable, Sequence
from typing import Protocol

from pcplanner.speech.natural_voices import PREFIX, NaturalVoice
from pcplanner.speech.problems import CannotSay, NoVoice
from pcplanner.speech.renderer import NATURAL_COMMAND, Renderer
from pcplanner.speech.sound import Rendered, Voice, VoiceInfo

# Loading a model can take some seconds on an old computer, and so can a long sentence.
_LONGEST_RENDER_S = 60.0


class Renders(Protocol):
    """Say what turns a sentence into sound."""

    def warm(self) -> None:
        """Start the voice of the computer; ``NoVoice`` when it cannot start."""

    def voice_for(self, voice: Voice) -> Voice:
        """Return the voice that will be heard when this one is asked for."""

    def make_ready(self, voice: Voice) -> None:
        """Get a voice ready, so that its first sentence need not wait; trouble comes when it is to speak."""

    def render(self, text: str, voice: Voice) -> Rendered:
        """Return the sound of one sentence."""

    def voices(self) -> tuple[VoiceInfo, ...]:
        """Return the voices there are."""

    def close(self) -> None:
        """End the voice."""


class VoiceBox:
    """Render with natural voices beside the computer's own; every method may be called from any thread.

    ``find`` looks for natural voices; it is asked in the background, once and each time somebody looks at the
    voices. A natural voice that is not here, or does not work, gives way to the computer's own.
    """

    def __init__(
        self,
        own: Renderer,
        find: Callable[[], Sequence[NaturalVoice]],
        make_natural: Callable[[], Renderer] = lambda: Renderer(
            timeout_s=_LONGEST_RENDER_S, command=NATURAL_COMMAND
        ),
    ) -> None:
        self._own = own
        self._find = find
        self._natural = make_natural()
        self._models: dict[str, str] | None = None

    def warm(self) -> None:
        """Start the voice of the computer; ``NoVoice`` when it cannot start."""
        self._own.warm()

    def voice_for(self, voice: Voice) -> Voice:
        """Return the voice that will be heard; the computer's own in place of a natural one that has gone."""
        is_gone = voice.voice_id.startswith(PREFIX) and not self._model_of(voice)
        return Voice("", voice.words_per_minute) if is_gone else voice

    def make_ready(self, voice: Voice) -> None:
        """Load a natural voice; trouble comes when it is to speak."""
        model = self._model_of(voice)
        if model:
            try:
                self._natural.render("", Voice(model, voice.words_per_minute))
            except (CannotSay, NoVoice):
                return

    def render(self, text: str, voice: Voice) -> Rendered:
        """Return the sound of one sentence."""
        model = self._model_of(voice)
        if model:
            try:
                return self._natural.render(text, Voice(model, voice.words_per_minute))
            except (CannotSay, NoVoice):
                # Any voice is better than silence.
                return self._own.render(text, Voice("", voice.words_per_minute))
        return self._own.render(text, self.voice_for(voice))

    def voices(self) -> tuple[VoiceInfo, ...]:
        """Return the natural voices and then the computer's own; ``NoVoice`` when there are none at all."""
        found = self._look()
        natural = tuple(voice.info for voice in found)
        try:
            return natural + self._own.voices()
        except NoVoice:
            if not natural:
                raise
            return natural

    def close(self) -> None:
        """End every voice; a render that is under way fails."""
        self._natural.close()
        self._own.close()

    def _model_of(self, voice: Voice) -> str:
        """Return the path of a natural voice's model; empty for other voices and one that is not here."""
        if not voice.voice_id.startswith(PREFIX):
            return ""
        if self._models is None:
            self._look()
        return (self._models or {}).get(voice.voice_id, "")

    def _look(self) -> Sequence[NaturalVoice]:
        found = self._find()
        self._models = {voice.info.voice_id: str(voice.model) for voice in found}
        return found
