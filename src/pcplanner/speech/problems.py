"""Say in plain words why nothing can be heard."""

from pcplanner.domain.errors import EnvironmentTrouble
from pcplanner.domain.words import say


class NoVoice(EnvironmentTrouble):
    """No speech engine can be started on this computer."""

    def __init__(self) -> None:
        super().__init__(say("speech.no_voice"), what_to_do=say("speech.no_voice_do"))


class CannotSay(EnvironmentTrouble):
    """The voice started, but it could not say this one sentence."""

    def __init__(self) -> None:
        super().__init__(say("speech.cannot_say"), what_to_do=say("speech.cannot_say_do"))


class NoSoundDevice(EnvironmentTrouble):
    """Nothing is there to play sound with: no loudspeaker, no headphones, or another program has them."""

    def __init__(self) -> None:
        super().__init__(say("speech.no_sound_device"), what_to_do=say("speech.no_sound_device_do"))


class CannotSaveSound(EnvironmentTrouble):
    """The sound file could not be written."""

    def __init__(self) -> None:
        super().__init__(say("speech.cannot_save"), what_to_do=say("speech.cannot_save_do"))
