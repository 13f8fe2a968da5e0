from collections.abc import Iterator
from pathlib import Path

import pytest

from pcplanner.speech.natural_voices import NaturalVoice, has_piper
from pcplanner.speech.problems import CannotSay, NoVoice
from pcplanner.speech.render_child import NATURAL
from pcplanner.speech.renderer import CHILD_COMMAND, NATURAL_COMMAND, Renderer
from pcplanner.speech.sound import Rendered, Voice, VoiceInfo
from pcplanner.speech.voice_box import VoiceBox

ALBA = NaturalVoice(Path("alba.onnx"), VoiceInfo("natural:alba", "Alba", "en-gb"))
OWN = VoiceInfo("own", "Own", "en")


class Written(Renderer):
    """Write down what is asked for, and perhaps fail."""

    def __init__(self, sound: bytes, trouble: Exception | None = None) -> None:
        super().__init__()
        self._sound = sound
        self._trouble = trouble
        self.asked: list[tuple[str, Voice]] = []

    def render(self, text: str, voice: Voice) -> Rendered:
        self.asked.append((text, voice))
        if self._trouble is not None:
            raise self._trouble
        return Rendered(self._sound, 22050, ())

    def voices(self) -> tuple[VoiceInfo, ...]:
        if self._trouble is not None:
            raise self._trouble
        return (OWN,)


def box_of(own: Written, natural: Written, *found: NaturalVoice) -> VoiceBox:
    return VoiceBox(own, lambda: found, lambda: natural)


def test_a_natural_voice_speaks_with_its_model_and_others_with_the_computers_own() -> None:
    own, natural = Written(b"oo"), Written(b"nn")
    box = box_of(own, natural, ALBA)
    assert box.render("Hi.", Voice("natural:alba", 100)).pcm == b"nn"
    assert natural.asked == [("Hi.", Voice("alba.onnx", 100))]
    assert box.render("Hi.", Voice("own", 100)).pcm == b"oo"
    assert own.asked == [("Hi.", Voice("own", 100))]


@pytest.mark.parametrize("trouble", [NoVoice(), CannotSay()])
def test_a_natural_voice_that_fails_gives_way_to_the_computers_own(trouble: Exception) -> None:
    box = box_of(Written(b"oo"), Written(b"", trouble), ALBA)
    box.make_ready(Voice("natural:alba"))
    assert box.render("Hi.", Voice("natural:alba")).pcm == b"oo"


def test_a_natural_voice_that_has_gone_is_known_before_it_is_to_speak() -> None:
    own, natural = Written(b"oo"), Written(b"nn")
    box = box_of(own, natural)
    assert box.voice_for(Voice("natural:gone", 150)) == Voice("", 150)
    assert box.render("Hi.", Voice("natural:gone", 150)).pcm == b"oo"
    assert (own.asked, natural.asked) == ([("Hi.", Voice("", 150))], [])


def test_a_natural_voice_is_loaded_before_its_first_sentence() -> None:
    natural = Written(b"nn")
    box = box_of(Written(b"oo"), natural, ALBA)
    box.make_ready(Voice("own"))
    assert natural.asked == []
    box.make_ready(Voice("natural:alba"))
    assert natural.asked == [("", Voice("alba.onnx"))]


def test_natural_voices_come_first_and_are_enough() -> None:
    assert box_of(Written(b""), Written(b""), ALBA).voices() == (ALBA.info, OWN)
    mute = Written(b"", NoVoice())
    assert box_of(mute, Written(b""), ALBA).voices() == (ALBA.info,)
    with pytest.raises(NoVoice):
        box_of(mute, Written(b"")).voices()


@pytest.fixture
def natural() -> Iterator[Renderer]:
    made = Renderer(command=NATURAL_COMMAND)
    yield made
    made.close()


@pytest.mark.skipif(has_piper(), reason="piper is installed")
def test_without_piper_the_natural_process_says_so_and_ends(natural: Renderer) -> None:
    assert (*CHILD_COMMAND, NATURAL) == NATURAL_COMMAND
    with pytest.raises(NoVoice):
        natural.render("Hi.", Voice("alba.onnx"))
