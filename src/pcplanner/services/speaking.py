"""Say things aloud as one person likes it: how fast, in which voice, and words said their way."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial
from pathlib import Path

from pcplanner.domain.access import AccessProfile
from pcplanner.domain.errors import PlainError
from pcplanner.domain.spoken_words import key_of
from pcplanner.domain.words import all_words
from pcplanner.speech.cache import SoundCache
from pcplanner.speech.chimes import Sound
from pcplanner.speech.natural_voices import NaturalVoice, folders, has_piper, natural_voices
from pcplanner.speech.player import Player
from pcplanner.speech.recording_wav import sound_of
from pcplanner.speech.renderer import Renderer, engine_version
from pcplanner.speech.sound import Rendered, Voice, VoiceInfo
from pcplanner.speech.speaker import Speaker
from pcplanner.speech.utterance import Kind, Utterance
from pcplanner.speech.voice_box import VoiceBox

OnWord = Callable[[int, int, int], None]
"""Called with which text, the first character of the word, and the one after its last."""


class SpeakingService:
    """Speak and stop; the speaker's news comes on a thread of its own."""

    def __init__(self, cache_folder: Path, player: Player, *, voices_folder: Path | None = None) -> None:
        """Keep the program's own words in one folder; natural voices may lie in the other."""
        self._on_problem: Callable[[PlainError], object] = lambda _: None
        self._speaker = Speaker(
            voice_box(voices_folder),
            SoundCache(cache_folder, engine_version()),
            player,
            on_problem=self._tell_problem,
        )
        self.profile = AccessProfile()
        self._recorded: Mapping[str, Rendered] = {}

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

    def use_recordings(self, sounds: Mapping[str, Rendered]) -> None:
        """Let recordings be heard from now on for the words with their keys."""
        self._recorded = sounds

    def say(
        self,
        texts: Sequence[Utterance],
        on_word: OnWord,
        on_done: Callable[[], None],
        *,
        kinds: frozenset[Kind] = frozenset(Kind),
    ) -> None:
        """Say texts one after another, instead of what is being said; only these sorts of words are heard.

        Only the program's own words are kept on disk. ``on_done`` comes once, even when nothing is said.
        """
        self._speaker.speak(
            tuple(self._as_said(text) for text in texts),
            lambda index, word: on_word(index, word.first_char, word.end_char),
            lambda _: on_done(),
            kinds=kinds,
        )

    def cue(self, text: str, on_done: Callable[[], None]) -> None:
        """Say a short cue in the cue voice, as loud as the profile wants, instead of what is being said.

        ``on_done`` comes once, even when nothing is said.
        """
        profile = self.profile
        self._speaker.speak(
            [self._as_said(Utterance(text, kind=Kind.LABEL))],
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

    @property
    def kinds(self) -> frozenset[Kind]:
        """Return which sorts of words are spoken by themselves."""
        heard = self.profile.heard
        switches = {Kind.PROMPT: heard.prompts, Kind.LABEL: heard.labels, Kind.PLAN_TEXT: heard.plan_text}
        return frozenset(kind for kind, is_on in switches.items() if is_on)

    def sound(self, sound: Sound) -> None:
        """Let a small sound be heard where somebody likes sounds."""
        if self.profile.sounds:
            self._speaker.ring(sound)

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
        """Wipe the sound of plan text and of recordings, as when the plans are locked."""
        self._recorded = {}
        self._speaker.forget_private()

    def close(self) -> None:
        """Stop and end the voice."""
        self._speaker.close()

    def _as_said(self, text: Utterance) -> Utterance:
        """Return a text as this person likes it said, or as somebody recorded it.

        The program's own words are nobody's secret.
        """
        is_private = text.text not in _own_words()
        recorded = self._recorded.get(key_of(text.text)) if self._recorded else None
        return replace(
            text, is_private=is_private, say_like=self.profile.say_like, sound=recorded or text.sound
        )


def voice_box(voices_folder: Path | None) -> VoiceBox:
    """Return the voices of this computer and the natural ones in a folder, in processes of their own."""
    return VoiceBox(Renderer(), partial(_natural_voices, voices_folder))


def _natural_voices(folder: Path | None) -> tuple[NaturalVoice, ...]:
    return natural_voices(folders(folder)) if has_piper() else ()


@cache
def _own_words() -> frozenset[str]:
    return frozenset(all_words().values())
