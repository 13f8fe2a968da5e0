import subprocess
import sys
import threading
from collections.abc import Callable

import pytest
from tests.support.microphones import StandInMicrophone, at_once, talk

from pcplanner.speech import recording
from pcplanner.speech.loudness import level_of
from pcplanner.speech.recording import MiniaudioInput, NoMicrophone, Recorder, Tap
from pcplanner.speech.recording_wav import SAMPLE_RATE


@pytest.fixture
def microphone() -> StandInMicrophone:
    return StandInMicrophone()


def test_what_is_heard_is_taken_piece_by_piece_and_nothing_is_missing(microphone: StandInMicrophone) -> None:
    recorder = microphone.recorder()
    recorder.start()
    taken = []
    for loudness in (100, 200, 300):
        microphone.hear(0.5, loudness)
        assert recorder.waiting_s == pytest.approx(0.5)
        taken.append(recorder.take())
    microphone.hear(0.25, 400)
    recorder.stop()
    taken.append(recorder.take())
    wanted = [talk(0.5, 100), talk(0.5, 200), talk(0.5, 300), talk(0.25, 400)]
    assert taken == wanted
    assert recorder.take() == b""
    assert recorder.seconds == pytest.approx(1.75)


def test_nothing_is_heard_after_stop_and_the_microphone_is_off(microphone: StandInMicrophone) -> None:
    recorder = microphone.recorder()
    recorder.start()
    microphone.hear(0.5)
    assert microphone.is_open
    assert recorder.is_recording
    recorder.stop()
    microphone.hear(3)
    assert recorder.seconds == pytest.approx(0.5)
    assert not microphone.is_open
    assert not recorder.is_recording
    assert recorder.level == 0


def test_a_new_recording_has_nothing_of_the_one_before(microphone: StandInMicrophone) -> None:
    recorder = microphone.recorder()
    recorder.start()
    microphone.hear(2)
    recorder.start()
    assert (recorder.seconds, recorder.take()) == (0, b"")
    microphone.hear(0.1, 50)
    assert recorder.take() == talk(0.1, 50)


def test_it_is_full_at_the_longest_time_and_not_a_sample_longer(microphone: StandInMicrophone) -> None:
    recorder = microphone.recorder(longest_s=2)
    recorder.start()
    microphone.hear(1.5)
    assert not recorder.is_full
    microphone.hear(1.5)
    assert recorder.is_full
    assert len(recorder.take()) == 2 * SAMPLE_RATE * 2


def test_the_level_follows_how_loud_it_is() -> None:
    levels = [level_of(talk(0.02, loudness)) for loudness in (0, 90, 900, 9000, 32767)]
    assert levels == sorted(levels)
    assert levels[0] == 0
    assert 0 < levels[2] < levels[3] < 1
    assert levels[-1] == pytest.approx(1.0, abs=0.001)
    assert level_of(b"") == 0
    assert level_of(b"\x00") == 0
    assert level_of(b"\x00\x80") == 1


def test_no_microphone_is_told_plainly_and_a_later_try_works(microphone: StandInMicrophone) -> None:
    microphone.is_there = False
    recorder = microphone.recorder()
    recorder.start()
    trouble = recorder.trouble
    assert trouble is not None
    assert "no microphone" in str(trouble)
    assert "Nothing is lost" in str(trouble)
    recorder.stop()
    assert recorder.trouble is None
    microphone.is_there = True
    recorder.start()
    assert recorder.trouble is None
    assert recorder.is_on


def test_one_that_opens_and_does_not_start_is_given_back(microphone: StandInMicrophone) -> None:
    microphone.starts = False
    recorder = microphone.recorder()
    recorder.start()
    assert recorder.trouble is not None
    assert not microphone.is_open
    assert not recorder.is_on


def test_a_microphone_that_went_away_is_told_and_what_was_heard_is_kept(
    microphone: StandInMicrophone, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorder = microphone.recorder()
    recorder.start()
    microphone.hear(0.5)
    assert recorder.trouble is None
    monkeypatch.setattr(recording, "_LOST_AFTER_S", -1.0)
    trouble = recorder.trouble
    assert trouble is not None
    assert trouble.was_lost
    recorder.stop()
    assert recorder.take() == talk(0.5)


def test_one_that_comes_on_after_stop_goes_off_at_once(microphone: StandInMicrophone) -> None:
    waiting: list[Callable[[], None]] = []
    recorder = Recorder(make_input=microphone.opened, in_background=waiting.append)
    recorder.start()
    assert recorder.is_recording
    assert not recorder.is_on
    opening = waiting.pop()

    def slow(tap: Tap) -> StandInMicrophone:
        opened = microphone.opened(tap)
        recorder.stop()
        return opened

    recorder._make_input = slow
    opening()
    assert microphone.taps
    assert not microphone.is_open
    assert not recorder.is_on


def test_one_that_is_stopped_before_its_turn_is_never_opened(microphone: StandInMicrophone) -> None:
    waiting: list[Callable[[], None]] = []
    recorder = Recorder(make_input=microphone.opened, in_background=waiting.append)
    recorder.start()
    recorder.stop()
    for work in waiting:
        work()
    assert microphone.taps == []


def test_sp08_nobody_waits_for_a_microphone_that_is_slow_to_open() -> None:
    may_open = threading.Event()
    closed = threading.Event()

    class Slow:
        def __init__(self, tap: Tap) -> None:
            may_open.wait(10)

        def start(self) -> None:
            """Do nothing."""

        def close(self) -> None:
            closed.set()

    recorder = Recorder(make_input=Slow)
    recorder.start()
    assert not recorder.is_on
    assert recorder.seconds == 0
    recorder.stop()
    may_open.set()
    assert closed.wait(10)


def test_the_end_of_the_program_gives_it_back(microphone: StandInMicrophone) -> None:
    recorder = Recorder(make_input=microphone.opened, in_background=at_once)
    recorder.start()
    recorder.close()
    assert not microphone.is_open
    recorder.close()


def test_a_computer_without_a_way_to_record_is_told_plainly() -> None:
    with pytest.raises(NoMicrophone, match="no microphone"):
        MiniaudioInput(Tap(), "WEBAUDIO")


def test_a_device_of_miniaudio_puts_samples_into_the_tap() -> None:
    heard = threading.Event()

    class Listening(Tap):
        def put(self, samples: bytes | bytearray) -> None:
            super().put(samples)
            heard.set()

    tap = Listening()
    device = MiniaudioInput(tap, "NULL")
    device.start()
    assert heard.wait(10)
    device.close()
    assert tap.seconds > 0
    assert tap.level == 0


def test_the_program_may_end_while_it_records() -> None:
    script = (
        "from pcplanner.speech.recording import MiniaudioInput, Recorder\n"
        "import time\n"
        "recorder = Recorder(make_input=lambda tap: MiniaudioInput(tap, 'NULL'))\n"
        "recorder.start()\n"
        "while not recorder.seconds: time.sleep(0.01)\n"
    )
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, timeout=60, check=False)
    assert (ended.returncode, ended.stderr) == (0, b"")
