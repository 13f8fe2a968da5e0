from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.support.microphones import talk

from pcplanner.domain.access import AccessProfile, Heard
from pcplanner.domain.spoken_words import key_of
from pcplanner.services.speaking import SpeakingService
from pcplanner.speech.chimes import Sound
from pcplanner.speech.player import Player
from pcplanner.speech.recording_wav import wav_of
from pcplanner.speech.sound import Rendered
from pcplanner.speech.utterance import Kind, Utterance
from pcplanner.ui.speaking import Speaking


@pytest.fixture
def service(tmp_path: Path) -> Iterator[SpeakingService]:
    made = SpeakingService(tmp_path, Player(backend="NULL"))
    made.use(AccessProfile(rate=200))
    yield made
    made.close()


def test_words_are_lit_in_order_and_the_end_is_told(service: SpeakingService, qtbot: QtBot) -> None:
    speaking = Speaking(service)
    lit: list[tuple[int, str]] = []
    texts = ("One two.", "Three.")
    speaking.word_lit.connect(
        lambda index, first, last: lit.append((index, texts[index][first:last].strip(".")))
    )
    speaking.say(texts)
    assert speaking.is_speaking
    qtbot.waitUntil(lambda: not speaking.is_speaking, timeout=10_000)
    assert lit == [(0, "One"), (0, "two"), (1, "Three")]


def test_stopping_is_told_at_once_and_nothing_is_lit_after(service: SpeakingService, qtbot: QtBot) -> None:
    speaking = Speaking(service)
    lit: list[int] = []
    speaking.say(["A long sentence that goes on and on."])
    qtbot.waitSignal(speaking.word_lit, timeout=10_000).wait()
    speaking.stop()
    assert not speaking.is_speaking
    speaking.word_lit.connect(lambda *_: lit.append(1))
    qtbot.wait(50)
    assert lit == []


def test_speech_that_is_off_says_nothing(service: SpeakingService, qtbot: QtBot) -> None:
    speaking = Speaking(service)
    speaking.use(AccessProfile(speech=False))
    speaking.say(["Hello."])
    assert not speaking.is_speaking


def test_no_sound_device_is_told_once_and_everything_goes_on(tmp_path: Path, qtbot: QtBot) -> None:
    service = SpeakingService(tmp_path, Player(backend="no-such-backend"))
    speaking = Speaking(service)
    troubles: list[object] = []
    speaking.problem.connect(troubles.append)
    for _ in range(2):
        speaking.say(["Hello."])
        qtbot.waitUntil(lambda: not speaking.is_speaking, timeout=10_000)
    assert len(troubles) == 1
    service.close()


def test_who_asks_to_hear_is_told_each_time_why_nothing_is_heard(tmp_path: Path, qtbot: QtBot) -> None:
    service = SpeakingService(tmp_path, Player(backend="no-such-backend"))
    speaking = Speaking(service)
    troubles: list[object] = []
    speaking.problem.connect(troubles.append)
    for number in range(1, 4):
        speaking.hear(["Hello."])
        qtbot.waitUntil(lambda: not speaking.is_speaking, timeout=10_000)
        assert len(troubles) == number
    speaking.say(["Hello."])
    qtbot.waitUntil(lambda: not speaking.is_speaking, timeout=10_000)
    assert len(troubles) == 3
    service.close()


def test_a_recorded_voice_is_played_even_when_speech_is_off(service: SpeakingService, qtbot: QtBot) -> None:
    speaking = Speaking(service)
    speaking.use(AccessProfile(speech=False))
    told: list[bool] = []
    speaking.speaking_changed.connect(told.append)
    speaking.play(wav_of(talk(0.1)))
    qtbot.waitUntil(lambda: not speaking.is_speaking, timeout=10_000)
    assert told == [True, False]


def test_one_stop_stops_a_recorded_voice_too(service: SpeakingService, qtbot: QtBot) -> None:
    speaking = Speaking(service)
    speaking.play(wav_of(talk(30)))
    assert speaking.is_speaking
    speaking.stop()
    assert not speaking.is_speaking


def test_what_is_no_sound_ends_at_once(service: SpeakingService, qtbot: QtBot) -> None:
    speaking = Speaking(service)
    speaking.play(b"no sound at all")
    qtbot.waitUntil(lambda: not speaking.is_speaking, timeout=10_000)


def test_no_sound_device_is_told_each_time_a_recorded_voice_is_asked_for(
    tmp_path: Path, qtbot: QtBot
) -> None:
    service = SpeakingService(tmp_path, Player(backend="no-such-backend"))
    speaking = Speaking(service)
    troubles: list[object] = []
    speaking.problem.connect(troubles.append)
    for number in (1, 2):
        speaking.play(wav_of(talk(0.1)))
        qtbot.waitUntil(lambda: not speaking.is_speaking, timeout=10_000)
        assert len(troubles) == number
    service.close()


def test_while_it_is_hushed_nothing_is_said(service: SpeakingService, qtbot: QtBot) -> None:
    speaking = Speaking(service)
    speaking.say(["A long sentence that goes on and on."])
    speaking.hush(is_hushed=True)
    assert not speaking.is_speaking
    speaking.say(["Hello."])
    speaking.play(wav_of(talk(1)))
    assert not speaking.is_speaking
    speaking.hush(is_hushed=False)
    speaking.say(["Hello."])
    assert speaking.is_speaking


def test_a_cue_ends_once_and_does_not_count_as_speaking(service: SpeakingService, qtbot: QtBot) -> None:
    speaking = Speaking(service)
    told: list[bool] = []
    speaking.speaking_changed.connect(told.append)
    ends: list[str] = []
    speaking.cue("Tea", lambda: ends.append("Tea"))
    assert speaking.is_cueing
    assert ends == []
    qtbot.waitUntil(lambda: bool(ends), timeout=10_000)
    qtbot.wait(50)
    assert (ends, told, speaking.is_cueing) == (["Tea"], [], False)


def test_a_cue_gives_way_to_the_next_cue_and_to_a_sentence(service: SpeakingService, qtbot: QtBot) -> None:
    speaking = Speaking(service)
    ends: list[str] = []
    long = "A long name that goes on and on."
    speaking.cue(long, lambda: ends.append("first"))
    speaking.cue(long, lambda: ends.append("second"))
    assert ends == []
    speaking.say(["Hello."])
    assert (speaking.is_speaking, speaking.is_cueing) == (True, False)
    qtbot.waitUntil(lambda: not speaking.is_speaking, timeout=10_000)
    assert ends == ["first", "second"]
    speaking.cue(long, lambda: ends.append("third"))
    speaking.stop()
    qtbot.waitUntil(lambda: len(ends) == 3)
    assert not speaking.is_cueing


def test_a_cue_takes_the_place_of_a_sentence(service: SpeakingService, qtbot: QtBot) -> None:
    speaking = Speaking(service)
    ends: list[int] = []
    speaking.say(["A long sentence that goes on and on."])
    speaking.cue("Tea", lambda: ends.append(1))
    assert not speaking.is_speaking
    qtbot.waitUntil(lambda: ends == [1], timeout=10_000)


@pytest.mark.parametrize("why", ["speech off", "labels off", "hushed", "no words"])
def test_a_cue_that_is_not_heard_ends_at_the_next_turn_and_cuts_nothing(
    service: SpeakingService, qtbot: QtBot, why: str
) -> None:
    speaking = Speaking(service)
    speaking.use(AccessProfile(speech=why != "speech off", heard=Heard(labels=why != "labels off")))
    speaking.hush(is_hushed=why == "hushed")
    speaking.play(wav_of(talk(30)))
    was_speaking = speaking.is_speaking
    ends: list[int] = []
    speaking.cue("" if why == "no words" else "Tea", lambda: ends.append(1))
    assert (ends, speaking.is_cueing) == ([], False)
    qtbot.waitUntil(lambda: ends == [1])
    assert speaking.is_speaking == was_speaking


def test_a_cue_ends_where_there_is_no_sound(tmp_path: Path, qtbot: QtBot) -> None:
    service = SpeakingService(tmp_path, Player(backend="no-such-backend"))
    speaking = Speaking(service)
    ends: list[int] = []
    speaking.cue("Tea", lambda: ends.append(1))
    qtbot.waitUntil(lambda: ends == [1], timeout=10_000)
    service.close()


@pytest.mark.parametrize("kind", list(Kind))
def test_sp11_each_sort_of_words_is_switched_off_by_itself_and_asking_speaks_all(
    service: SpeakingService, qtbot: QtBot, kind: Kind
) -> None:
    speaking = Speaking(service)
    is_on = {each: each is not kind for each in Kind}
    heard = Heard(is_on[Kind.PROMPT], is_on[Kind.LABEL], is_on[Kind.PLAN_TEXT])
    speaking.use(AccessProfile(heard=heard))
    heard_by_itself = []
    for each in Kind:
        speaking.say(["Hello."], kind=each)
        heard_by_itself += [each] * speaking.is_speaking
        speaking.stop()
    assert heard_by_itself == [each for each in Kind if each is not kind]
    speaking.hear([Utterance("Hello.", kind=kind)])
    assert speaking.is_speaking


def test_sp11_of_mixed_texts_only_the_sorts_that_are_on_are_said(
    service: SpeakingService, qtbot: QtBot
) -> None:
    speaking = Speaking(service)
    speaking.use(AccessProfile(rate=200, heard=Heard(plan_text=False)))
    lit: list[int] = []
    speaking.word_lit.connect(lambda index, *_: lit.append(index))
    speaking.say([Utterance("I like tea."), "Right?"], kind=Kind.PROMPT)
    assert speaking.said == "Right?"
    qtbot.waitUntil(lambda: not speaking.is_speaking, timeout=10_000)
    assert lit == [0]


def test_sp11_what_is_not_said_cuts_nothing(service: SpeakingService, qtbot: QtBot) -> None:
    speaking = Speaking(service)
    speaking.use(AccessProfile(heard=Heard(labels=False)))
    speaking.say(["What is good about you?"], kind=Kind.PROMPT)
    speaking.say(["Back"], kind=Kind.LABEL)
    assert (speaking.is_speaking, speaking.said) == (True, "What is good about you?")


class Rings(SpeakingService):
    """Write down which sounds are asked for."""

    def sound(self, sound: Sound) -> None:
        self.rung = [*getattr(self, "rung", []), sound]


def test_a_small_sound_is_left_out_while_something_is_said_or_recorded(tmp_path: Path, qtbot: QtBot) -> None:
    service = Rings(tmp_path, Player(backend="NULL"))
    speaking = Speaking(service)
    speaking.sound(Sound.CHOSEN)
    speaking.say(["A long sentence that goes on and on."])
    speaking.sound(Sound.CHOSEN)
    speaking.hush(is_hushed=True)
    speaking.sound(Sound.CHOSEN)
    assert service.rung == [Sound.CHOSEN]
    service.close()


def test_a_recording_of_the_words_is_heard_in_place_of_the_voice_until_the_plans_are_locked(
    service: SpeakingService, qtbot: QtBot
) -> None:
    speaking = Speaking(service)
    lit: list[int] = []
    speaking.word_lit.connect(lambda index, *_: lit.append(index))
    speaking.use_recordings({key_of("What is good?"): Rendered(talk(0.1), 16000, ())})
    speaking.say(["What is good?", "Yes."])
    qtbot.waitUntil(lambda: not speaking.is_speaking, timeout=10_000)
    assert lit == [1]
    speaking.forget()
    speaking.say(["What is good?"])
    qtbot.waitUntil(lambda: not speaking.is_speaking, timeout=10_000)
    assert lit == [1, 0, 0, 0]
