"""Choose which voices of this computer are offered."""

from collections.abc import Sequence

from pcplanner.speech.sound import VoiceInfo


def offered(voices: Sequence[VoiceInfo]) -> tuple[VoiceInfo, ...]:
    """Return the English voices, because the program's own words are English; all of them where none is."""
    english = tuple(voice for voice in voices if voice.language.lower().startswith("en"))
    return english or tuple(voices)
