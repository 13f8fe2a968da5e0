"""Speak with a natural voice of piper. Runs in a child process, and piper is imported nowhere else."""

import importlib
from pathlib import Path
from typing import Any

# At its own speed piper takes as long over a sentence as espeak does at this many words a minute.
_OWN_WORDS_A_MINUTE = 170


class PiperEngine:
    """Render sentences with piper; ``voice_id`` is the path of a model. The models used stay loaded."""

    def __init__(self) -> None:
        self._piper: Any = importlib.import_module("piper")
        self._loaded: dict[str, Any] = {}

    def voices(self) -> list[tuple[str, str, str]]:
        """Return nothing: the program finds the models itself."""
        return []

    def render(self, text: str, voice_id: str, rate: int) -> tuple[int, bytes, list[tuple[int, int]]]:
        """Return the sample rate, the samples and an empty list: piper does not say when words are heard.

        Without a text the voice is only loaded.
        """
        voice = self._voice(voice_id)
        # Piper would take what stands in double brackets for sounds.
        text = text.replace("[[", "[ [").strip()
        wanted = self._piper.SynthesisConfig(length_scale=_OWN_WORDS_A_MINUTE / rate)
        sounds = list(voice.synthesize(text, wanted)) if text else []
        pcm = b"".join(sound.audio_int16_bytes for sound in sounds)
        return int(voice.config.sample_rate), pcm, []

    def _voice(self, model: str) -> Any:
        if model not in self._loaded:
            self._loaded[model] = self._piper.PiperVoice.load(Path(model))
        return self._loaded[model]
