import threading
import time
from array import array
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.speech.devices import Ear, FastOutput, tone
from tests.speech.diary import Diary

from pcplanner.speech import speaker as speaker_module
from pcplanner.speech.cache import SoundCache
from pcplanner.speech.chimes import Sound
from pcplanner.speech.player import DELAY_MS, PERIOD_MS, Player
from pcplanner.speech.problems import CannotSay, NoSoundDevice, NoVoice
from pcplanner.speech.renderer import Renderer
from pcplanner.speech.sound import Rendered, Voice, WordTime
from pcplanner.speech.speaker import Speaker
from pcplanner.speech.utterance import Kind, Utterance


@pytest.fixture
def diary() -> Diary:
    return Diary()


@pytest.fixture
def made() -> Iterator[list[Speaker]]:
    speakers: list[Speaker] = []
    yield speakers
    for speaker in speakers:
        speaker.close()


@pytest.fixture
def speaker(made: list[Speaker], diary: Diary, player: Player) -> Speaker:
    """Give a speaker on a device that runs by the clock."""
    made.append(Speaker(Renderer(), SoundCache(None, "1"), player, on_problem=diary.on_problem))
    return made[0]


@pytest.fixture
def quick(made: list[Speaker], diary: Diary) -> Speaker:
    """Give a speaker that need not wait for its own voice."""
    player = Player(make_output=FastOutput)
    made.append(Speaker(Renderer(), SoundCache(None, "1"), player, on_problem=diary.on_problem))
    return made[0]


def test_sp05_all_sentences_are_said_in_order(quick: Speaker, diary: Diary) -> None:
    texts = [f"Number {index}." for index in range(8)]
    diary.say(quick, *texts)
    diary.wait_for_ends()
    assert diary.finished == list(range(8))
    assert diary.ends == [True]
    lit = [texts[index][word.first_char : word.end_char] for index, word in diary.words]
    assert lit == [word for text in texts for word in text.split()]


def test_sp02_there_is_half_a_second_between_sentences(quick: Speaker, diary: Diary) -> None:
    diary.say(quick, "One.", "Two.", "Three.")
    diary.wait_for_ends()
    finished = [at for what, at in diary.times if what == "finished"]
    words = [at for what, at in diary.times if what == "word"]
    gaps = [after - before for before, after in zip(finished, words[1:], strict=False)]
    assert len(gaps) == 2
    assert all(0.49 < gap < 0.9 for gap in gaps), gaps


def test_sp07_a_word_is_told_when_its_sound_is_reached_and_never_before(
    speaker: Speaker, diary: Diary, player: Player
) -> None:
    text = "I like tea and cake."
    places: list[int] = []

    def on_word(index: int, word: WordTime) -> None:
        places.append(player.position_ms)
        diary.on_word(index, word)

    speaker.speak([Utterance(text)], on_word, diary.on_done)
    diary.wait_for_ends()
    assert [text[word.first_char : word.end_char] for _, word in diary.words] == text.split()
    late = [place - word.start_ms for place, (_, word) in zip(places, diary.words, strict=True)]
    assert min(late) >= 0
    assert sorted(late)[len(late) // 2] < 50, late


def test_sp04_stop_silences_within_100_ms_and_ends_the_rest(speaker: Speaker, diary: Diary, ear: Ear) -> None:
    diary.say(speaker, "I like tea and cake and swimming.", "This is never said.")
    diary.wait(lambda: len(diary.words) >= 2)
    speaker.stop()
    stopped = time.monotonic()
    diary.wait_for_ends()
    ear.wait_for_more(8)
    assert ear.loud_ms_after(stopped) + DELAY_MS + PERIOD_MS < 100
    assert (diary.ends, diary.finished) == ([False], [])
    assert not speaker.is_speaking


def test_sp03_the_last_thing_is_said_again(quick: Speaker, diary: Diary) -> None:
    quick.again()
    diary.say(quick, "Hello there.")
    diary.wait_for_ends()
    quick.again()
    diary.wait_for_ends(2)
    assert diary.finished == [0, 0]
    assert len(diary.words) == 4


def test_a_new_thing_takes_the_place_of_the_old_and_each_ends_once(quick: Speaker, diary: Diary) -> None:
    for index in range(10):
        diary.say(quick, *["A long list of words that goes on."] * 3, f"Text {index}.")
    diary.wait_for_ends(10)
    assert diary.ends == [False] * 9 + [True]
    assert diary.finished[-4:] == [0, 1, 2, 3]


def test_pause_holds_the_words_and_resume_says_the_rest(speaker: Speaker, diary: Diary, ear: Ear) -> None:
    text = "I like tea and cake and swimming."
    diary.say(speaker, text)
    diary.wait(lambda: len(diary.words) >= 2)
    speaker.pause()
    ear.wait_for_more(10)
    count = len(diary.words)
    ear.wait_for_more(40)
    assert len(diary.words) == count < 7
    assert speaker.is_speaking
    speaker.resume()
    diary.wait_for_ends()
    assert (len(diary.words), diary.ends) == (7, [True])


def test_stop_while_paused_ends_it_and_the_next_is_heard(quick: Speaker, diary: Diary) -> None:
    diary.say(quick, "I like tea and cake and swimming.")
    diary.wait(lambda: len(diary.words) >= 1)
    quick.pause()
    quick.stop()
    diary.wait_for_ends()
    diary.say(quick, "Next.")
    diary.wait_for_ends(2)
    assert diary.ends == [False, True]


def test_sp06_saving_to_a_file_never_silences_speaking(quick: Speaker, diary: Diary, tmp_path: Path) -> None:
    diary.say(quick, "One is said.", "Two is said.")
    quick.save_wav(Utterance("This goes to a file. So does this."), tmp_path / "saved.wav")
    diary.say(quick, "Three is said.")
    quick.save_wav(Utterance("And this too."), tmp_path / "again.wav")
    diary.wait_for_ends(2)
    assert diary.ends == [False, True]
    assert (tmp_path / "saved.wav").stat().st_size > (tmp_path / "again.wav").stat().st_size > 10_000


def test_sp09_no_voice_is_told_once_and_all_else_goes_on(made: list[Speaker], diary: Diary) -> None:
    renderer = Renderer(command=("/no/such/program",))
    made.append(
        Speaker(renderer, SoundCache(None, "1"), Player(make_output=FastOutput), on_problem=diary.on_problem)
    )
    made[0].warm()
    for count in (1, 2, 3):
        diary.say(made[0], "Hello.", "There.")
        diary.wait_for_ends(count)
    assert diary.ends == [False] * 3
    assert [type(problem) for problem in diary.problems] == [NoVoice]
    assert isinstance(made[0].problem, NoVoice)
    with pytest.raises(NoVoice):
        made[0].voices()


def test_sp09_no_sound_device_is_told_once_and_saving_still_works(
    made: list[Speaker], diary: Diary, tmp_path: Path
) -> None:
    made.append(
        Speaker(Renderer(), SoundCache(None, "1"), Player(backend="WEBAUDIO"), on_problem=diary.on_problem)
    )
    for count in (1, 2):
        diary.say(made[0], "Hello.")
        diary.wait_for_ends(count)
    assert [type(problem) for problem in diary.problems] == [NoSoundDevice]
    made[0].save_wav(Utterance("Hello."), tmp_path / "a.wav")
    assert (tmp_path / "a.wav").stat().st_size > 10_000
    assert made[0].voices()


class Stumbling(Renderer):
    """Fail at one sentence."""

    def render(self, text: str, voice: Voice) -> Rendered:
        if text == "Bad.":
            raise CannotSay
        return super().render(text, voice)


def test_a_sentence_that_cannot_be_said_does_not_stop_the_others(made: list[Speaker], diary: Diary) -> None:
    player = Player(make_output=FastOutput)
    made.append(Speaker(Stumbling(), SoundCache(None, "1"), player, on_problem=diary.on_problem))
    diary.say(made[0], "Good.", "Bad.", "Fine.")
    diary.wait_for_ends()
    assert (diary.finished, diary.ends) == ([0, 1, 2], [True])
    assert [type(problem) for problem in diary.problems] == [CannotSay]


def test_the_device_rests_when_nothing_is_said_and_wakes_for_the_next(
    monkeypatch: pytest.MonkeyPatch, quick: Speaker, diary: Diary
) -> None:
    monkeypatch.setattr(speaker_module, "_REST_AFTER_S", 0.01)
    rested = threading.Event()
    rest = Player.rest

    def rest_and_tell(player: Player) -> None:
        rest(player)
        rested.set()

    monkeypatch.setattr(Player, "rest", rest_and_tell)
    diary.say(quick, "One.")
    diary.wait_for_ends()
    assert rested.wait(10)
    diary.say(quick, "Two.")
    diary.wait_for_ends(2)
    assert diary.ends == [True, True]


def test_nothing_to_say_and_sorts_switched_off_are_done_at_once(quick: Speaker, diary: Diary) -> None:
    diary.say(quick)
    diary.say(quick, "", "  ")
    diary.wait(lambda: diary.finished == [0, 1])
    quick.speak([Utterance("Plan text.")], diary.on_word, diary.on_done, kinds=frozenset({Kind.PROMPT}))
    diary.wait_for_ends(3)
    assert diary.words == []


def test_the_chosen_voice_rate_is_used(quick: Speaker, diary: Diary) -> None:
    ends: list[int] = []
    for rate in (90, 200):
        quick.set_voice(Voice(words_per_minute=rate))
        diary.say(quick, "I like tea and cake.")
        diary.wait_for_ends(len(ends) + 1)
        ends.append(diary.words[-1][1].end_ms)
    assert ends[0] > ends[1] * 1.5


def test_locking_silences_and_forgets(quick: Speaker, diary: Diary) -> None:
    diary.say(quick, "My secret is a very long story.")
    diary.wait(lambda: bool(diary.words))
    quick.forget_private()
    diary.wait_for_ends()
    assert diary.ends == [False]
    quick.again()
    assert not quick.is_speaking


def test_close_ends_what_is_said_and_may_come_twice(quick: Speaker, diary: Diary) -> None:
    diary.say(quick, "I like tea and cake and swimming.")
    quick.close()
    assert diary.ends == [False]
    diary.say(quick, "Too late.")
    assert diary.ends == [False]
    quick.close()


class Stuck(Renderer):
    """Take for ever over a sentence, until the speaker is closed."""

    def __init__(self) -> None:
        super().__init__()
        self._closing = threading.Event()

    def render(self, text: str, voice: Voice) -> Rendered:
        self._closing.wait()
        raise NoVoice

    def close(self) -> None:
        self._closing.set()
        super().close()


def test_sp08_asking_never_waits_for_the_voice(made: list[Speaker], diary: Diary) -> None:
    made.append(Speaker(Stuck(), SoundCache(None, "1"), Player(make_output=FastOutput)))

    def ask() -> None:
        for _ in range(20):
            diary.say(made[0], "I like tea and cake and swimming. " * 150)
            made[0].pause()
            made[0].resume()
            made[0].again()
            made[0].stop()

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(10)
    assert not asking.is_alive()
    diary.wait_for_ends(40)
    assert not any(diary.ends)


def test_a_recorded_voice_is_heard_whole_and_after_it_the_program_speaks_again(
    speaker: Speaker, diary: Diary, ear: Ear
) -> None:
    clip = tone(120, 16000)
    speaker.speak([Utterance("", sound=Rendered(clip, 16000, ()))], on_done=diary.on_done)
    diary.wait_for_ends()
    assert b"".join(samples for _, samples in ear.heard).startswith(clip)
    assert ear.sample_rate == 16000
    diary.say(speaker, "Hello.")
    diary.wait_for_ends(2)
    assert diary.ends == [True, True]
    assert len(diary.words) == 1


def test_a_recorded_voice_is_stopped_like_any_other(speaker: Speaker, diary: Diary, ear: Ear) -> None:
    speaker.speak([Utterance("", sound=Rendered(tone(60_000, 16000), 16000, ()))], on_done=diary.on_done)
    ear.wait_for_sound()
    speaker.stop()
    diary.wait_for_ends()
    assert diary.ends == [False]


def test_a_recorded_voice_is_heard_whatever_sorts_of_words_are_off(
    speaker: Speaker, diary: Diary, ear: Ear
) -> None:
    recorded = Utterance("", sound=Rendered(tone(50, 16000), 16000, ()))
    speaker.speak([recorded], on_done=diary.on_done, kinds=frozenset())
    diary.wait_for_ends()
    assert any(any(samples) for _, samples in ear.heard)


def test_voice_and_loudness_of_one_call_never_reach_the_next(
    speaker: Speaker, diary: Diary, ear: Ear
) -> None:
    said = Utterance("Tea.", sound=Rendered(tone(50), 22050, ()))
    loudest: list[int] = []
    for number, volume in enumerate((0.25, 1.0), 1):
        ear.heard.clear()
        speaker.speak([said], on_done=diary.on_done, voice=Voice("nobody", 200), volume=volume)
        diary.wait_for_ends(number)
        loudest.append(max(array("h", b"".join(samples for _, samples in ear.heard))))
    assert loudest == [2000, 8000]


def test_a_small_sound_is_heard_beside_speech_and_never_cuts_it(
    speaker: Speaker, diary: Diary, ear: Ear
) -> None:
    speaker.ring(Sound.SAVED)
    ear.wait_for_sound()
    diary.say(speaker, "Hello there.")
    speaker.ring(Sound.CHOSEN)
    diary.wait_for_ends()
    assert diary.ends == [True]


def test_a_small_sound_without_a_device_tells_nobody_and_breaks_nothing(
    made: list[Speaker], diary: Diary
) -> None:
    player = Player(backend="no-such-backend")
    made.append(Speaker(Renderer(), SoundCache(None, "1"), player, on_problem=diary.on_problem))
    made[0].ring(Sound.CHOSEN)
    diary.say(made[0], "Hello.")
    diary.wait_for_ends()
    assert [type(problem) for problem in diary.problems] == [NoSoundDevice]
