import subprocess
import sys
import time

import pytest
from tests.speech.devices import Ear, tone

from pcplanner.speech import player as player_module
from pcplanner.speech.feed import Feed
from pcplanner.speech.player import DELAY_MS, PERIOD_MS, MiniaudioOutput, Player
from pcplanner.speech.problems import NoSoundDevice

RATE = 22050


class DeadOutput:
    """Open and start, and never ask for a sample."""

    def __init__(self, feed: Feed) -> None:
        self.is_closed = False

    def start(self) -> None:
        """Do nothing."""

    def stop(self) -> None:
        """Do nothing."""

    def close(self) -> None:
        self.is_closed = True


def test_a_clip_reaches_the_device_whole(player: Player, ear: Ear) -> None:
    clip = tone(150)
    player.play(clip, RATE)
    while not player.has_finished:
        ear.wait_for_more(1)
    heard = b"".join(samples for _, samples in ear.heard)
    assert heard.startswith(clip)
    assert not any(heard[len(clip) :])


def test_sp04_it_is_silent_within_100_ms_of_stop(player: Player, ear: Ear) -> None:
    player.play(tone(5000), RATE)
    ear.wait_for_sound()
    player.stop()
    stopped = time.monotonic()
    ear.wait_for_more(8)
    # What is handed over last waits for what the device already holds.
    assert ear.loud_ms_after(stopped) + DELAY_MS + PERIOD_MS < 100
    assert player.has_finished


def test_pause_holds_the_place(player: Player, ear: Ear) -> None:
    player.play(tone(3000), RATE)
    ear.wait_for_sound()
    player.pause()
    ear.wait_for_more(8)
    place = player.position_ms
    ear.wait_for_more(8)
    assert player.position_ms == place
    player.resume()
    ear.wait_for_more(12)
    assert player.position_ms > place


def test_position_keeps_time_with_the_clock(player: Player, ear: Ear) -> None:
    player.play(tone(3000), RATE)
    began = time.monotonic()
    ear.wait_for_more(40)
    assert abs(player.position_ms - (time.monotonic() - began) * 1000) < 250


def test_another_sample_rate_opens_another_device(player: Player, ear: Ear) -> None:
    player.play(tone(50), RATE)
    player.play(tone(50, 16000), 16000)
    assert ear.sample_rate == 16000
    ear.wait_for_sound()


def test_rest_stops_the_device_and_play_starts_it(player: Player, ear: Ear) -> None:
    player.open(RATE)
    assert ear.heard == []
    player.play(tone(20), RATE)
    ear.wait_for_sound()
    player.rest()
    count = len(ear.heard)
    player.rest()
    assert len(ear.heard) == count
    player.play(tone(20), RATE)
    ear.wait_for_more(3)


def test_sp09_no_device_is_said_in_plain_words() -> None:
    player = Player(backend="WEBAUDIO")
    with pytest.raises(NoSoundDevice, match="cannot play sound") as caught:
        player.play(tone(10), RATE)
    assert "Nothing is lost" in str(caught.value)
    player.stop()
    player.pause()
    player.resume()
    player.rest()
    assert player.has_finished
    assert player.position_ms == 0
    player.close()


def test_a_device_that_dies_is_noticed_and_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[DeadOutput] = []

    def make(feed: Feed) -> DeadOutput:
        made.append(DeadOutput(feed))
        return made[-1]

    player = Player(make_output=make)
    player.play(tone(10), RATE)
    player.check()
    monkeypatch.setattr(player_module, "_DEAD_AFTER_S", -1.0)
    with pytest.raises(NoSoundDevice):
        player.check()
    assert made[0].is_closed
    player.play(tone(10), RATE)
    assert len(made) == 2
    player.close()


def test_stopping_and_starting_many_times_leaves_no_trace() -> None:
    for _ in range(5):
        output = MiniaudioOutput(Feed(RATE, 0), "NULL")
        output.start()
        output.stop()
        output.start()
        output.close()


def test_the_program_may_end_while_it_speaks() -> None:
    script = (
        "from pcplanner.speech.player import Player\n"
        "import threading\n"
        "player = Player(backend='NULL')\n"
        "player.play(bytes(22050 * 20), 22050)\n"
        "threading.Event().wait(0.05)\n"
    )
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, timeout=60, check=False)
    assert (ended.returncode, ended.stderr) == (0, b"")
