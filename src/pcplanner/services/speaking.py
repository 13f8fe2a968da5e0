"""Say things aloud as one person likes it: how fast, in which voice, and words said their way."""

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from pcplanner.domain.access import AccessProfile
from pcplanner.domain.errors import PlainError
from pcplanner.domain.words import all_words
from pcplanner.speech.cache import SoundCache
from pcplanner.speech.player import Player
from pcplanner.speech.recording_wav import sound_of
from pcplanner.speech.renderer import Renderer, engine_version
from pcplanner.speech.sound import Voice, VoiceInfo
from pcplanner.speech.speaker import Speaker
from pcplanner.speech.utterance import Utterance

OnWord = Callable[[int, int, int], None]
"""Called with which text, the first character of the word, and the one after its last."""


class SpeakingService:
    """Speak and stop; the speaker's news comes on a thread of its own."""

    def __init__(self, cache_folder: Path, player: Player) -> None:
        self._on_problem: Callable[[PlainError], object] = lambda _: None
        self._speaker = Speaker(
            Renderer(),
            SoundCache(cache_folder, engine_version()),
            player,
            on_problem=self._tell_problem,
        )
        self.profile = AccessProfile()

    def _tell_problem(self, trouble: PlainError) -> None:
        self._on_problem(trouble)

    def tell_problems_to(self, listener: Callable[[PlainError], object]) -> None:
        """Say who is told, once each, that there is no voice or no sound."""
        self._on_problem = listener

    def warm(self) -> None:
        """Start the voice in the background."""
        self._speaker.warm()

    def use(self, profile: AccessProfile) -> None:
        """Speak from now on as somebody likes it."""
        self.profile = profile
        self._speaker.set_voice(Voice(profile.voice, profile.rate))

    def say(self, texts: Sequence[str], on_word: OnWord, on_done: Callable[[], None]) -> None:
        """Say texts one after another, instead of what is being said.

        Only the program's own words are kept on disk. ``on_done`` comes once, even when nothing is said.
        """
        own = _own_words()
        say_like = self.profile.say_like
        said = tuple(Utterance(text, is_private=text not in own, say_like=say_like) for text in texts)
        self._speaker.speak(
            said, lambda index, word: on_word(index, word.first_char, word.end_char), lambda _: on_done()
        )

    def cue(self, text: str, on_done: Callable[[], None]) -> None:
        """Say a short cue in the cue voice, as loud as the profile wants, instead of what is being said.

        ``on_done`` comes once, even when nothing is said.
        """
        profile = self.profile
        said = Utterance(text, is_private=text not in _own_words(), say_like=profile.say_like)
        self._speaker.speak(
            [said],
            on_done=lambda _: on_done(),
            voice=Voice(profile.cue_voice or profile.voice, profile.rate),
            volume=profile.cue_percent / 100,
        )

    def play(self, wav: bytes, on_done: Callable[[], None]) -> None:
        """Play a recorded voice instead of what is being said; what is no sound is over at once.

        ``on_done`` comes once, even when nothing is heard.
        """
        try:
            sound = sound_of(wav)
        except ValueError:
            self._speaker.stop()
            on_done()
            return
        self._speaker.speak([Utterance("", sound=sound)], on_done=lambda _: on_done())

    def stop(self) -> None:
        """Stop at once."""
        self._speaker.stop()

    @property
    def problem(self) -> PlainError | None:
        """Return why nothing was heard the last time, or ``None`` when all is well."""
        return self._speaker.problem

    def voices(self) -> tuple[VoiceInfo, ...]:
        """Return the voices of this computer; none when it has no voice."""
        return self._speaker.voices()

    def forget(self) -> None:
        """Wipe the sound of plan text, as when the plans are locked."""
        self._speaker.forget_private()

    def close(self) -> None:
        """Stop and end the voice."""
        self._speaker.close()


@cache
def _own_words() -> frozenset[str]:
    return frozenset(all_words().values())
