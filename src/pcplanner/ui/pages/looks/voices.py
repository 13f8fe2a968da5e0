"""Ask this computer which voices it has."""

from pcplanner.speech.renderer import Renderer
from pcplanner.speech.sound import VoiceInfo


def voices_here() -> tuple[VoiceInfo, ...]:
    """Return the English voices of this computer, or all of them where none is; it may be ``NoVoice``.

    The program's own words are English. Asking takes about a second: never do it in the window's thread.
    """
    renderer = Renderer()
    try:
        voices = renderer.voices()
    finally:
        renderer.close()
    english = tuple(voice for voice in voices if voice.language.lower().startswith("en"))
    return english or voices
