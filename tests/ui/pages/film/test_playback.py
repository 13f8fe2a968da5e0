"""A film is played with its pictures in step with its sound, and stops at once."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from tests.support.films import film_bytes

from pcplanner.domain.films import Film
from pcplanner.domain.words import say
from pcplanner.services.bundle import Services
from pcplanner.speech.player import Player
from pcplanner.speech.problems import NoSoundDevice
from pcplanner.symbols.camera import Frame
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.film.playback import Playback


@dataclass
class StandInPlayer:
    """Hear as much as ``position_ms`` says; one that is not there cannot play."""

    is_there: bool = True
    length_ms: int = 0
    position_ms: int = 0
    is_stopped: bool = True
    has_died: bool = False

    def play(self, pcm: bytes, sample_rate: int) -> None:
        if not self.is_there:
            raise NoSoundDevice
        self.length_ms, self.position_ms, self.is_stopped = len(pcm) // 2 * 1000 // sample_rate, 0, False

    def stop(self) -> None:
        self.is_stopped = True

    def check(self) -> None:
        if self.has_died:
            raise NoSoundDevice

    @property
    def has_finished(self) -> bool:
        return self.is_stopped or self.position_ms >= self.length_ms


@dataclass
class Time:
    seconds: float = 0.0

    def now(self) -> float:
        return self.seconds


@dataclass
class Played:
    playback: Playback
    player: StandInPlayer
    time: Time
    seen: list[Frame]

    def hear_until(self, at_ms: int, since_ms: int = 0) -> None:
        self.time.seconds = at_ms / 1000
        self.player.position_ms = at_ms - since_ms
        for _ in range(30):
            self.playback.tick()


Prepared = Callable[..., Played]


@pytest.fixture
def prepared(context: Context, practice: Services, example_person_id: str, tmp_path: Path) -> Prepared:
    def made(sound: str = "aac", player: StandInPlayer | None = None) -> Played:
        film = add_film(practice, example_person_id, tmp_path, sound)
        player, time = player or StandInPlayer(), Time()
        services = replace(context.services, film_sound=player)  # type: ignore[arg-type]
        playback = Playback(replace(context, services=services), time.now)
        seen: list[Frame] = []
        playback.shown.connect(seen.append)
        playback.open(film.id, film.seconds)
        return Played(playback, player, time, seen)

    return made


def add_film(services: Services, person_id: str, folder: Path, sound: str = "aac", caption: str = "") -> Film:
    path = folder / "film.mp4"
    path.write_bytes(film_bytes(sound=sound, seconds=2))
    new = services.films.open_file(path)
    line = services.people.plan(person_id).lines[0]
    return services.films.add(line.id, new, new.stills[0], caption).value


def test_the_first_picture_is_shown_before_anybody_plays(prepared: Prepared) -> None:
    played = prepared()
    assert played.playback.state.is_ready
    assert not played.playback.state.is_playing
    assert len(played.seen) == 1


def test_pictures_come_as_the_sound_is_heard_not_as_the_clock_goes(prepared: Prepared) -> None:
    played = prepared()
    played.playback.play()
    played.time.seconds = 60
    played.player.position_ms = 450
    for _ in range(30):
        played.playback.tick()
    # Those at 0, 100, 200, 300 and 400 ms, or fewer where one was passed by.
    assert 2 <= len(played.seen) - 1 <= 5
    assert played.playback.state.at_ms // 200 == 2


def test_pressing_again_stops_sound_and_pictures_at_once_and_goes_on_from_there(prepared: Prepared) -> None:
    played = prepared()
    playback = played.playback
    playback.toggle()
    played.hear_until(1000)
    playback.toggle()
    assert played.player.is_stopped
    assert not playback.timer.isActive()
    count = len(played.seen)
    played.hear_until(1900)
    assert len(played.seen) == count
    playback.toggle()
    assert playback.state.at_ms == 1000
    assert played.player.length_ms == pytest.approx(1000, abs=60)


def test_at_its_end_it_stops_and_the_next_press_begins_again(prepared: Prepared) -> None:
    played = prepared()
    played.playback.play()
    for at_ms in range(0, 2300, 50):
        played.hear_until(at_ms)
    assert not played.playback.state.is_playing
    assert played.playback.state.at_ms == 2000
    assert len(played.seen) > 15
    played.playback.play()
    assert played.playback.state.at_ms == 0


def test_back_to_the_start_shows_the_first_picture_and_is_silent(prepared: Prepared) -> None:
    played = prepared()
    first = played.seen[0]
    played.playback.play()
    played.hear_until(1500)
    played.playback.to_start()
    assert (played.playback.state.is_playing, played.playback.state.at_ms) == (False, 0)
    assert played.player.is_stopped
    assert played.seen[-1] == first


@pytest.mark.parametrize("sound", ["aac", ""])
def test_without_a_loudspeaker_or_a_sound_it_plays_by_the_clock(
    prepared: Prepared, told: list[Message], sound: str
) -> None:
    played = prepared(sound, StandInPlayer(is_there=False))
    played.playback.play()
    for at_ms in range(0, 2300, 50):
        played.hear_until(at_ms)
    assert len(played.seen) > 15
    assert not played.playback.state.is_playing
    assert [x.words for x in told] == ([say("film.no_sound")] if sound else [])


def test_a_loudspeaker_that_goes_away_is_told_and_the_film_goes_on(
    prepared: Prepared, told: list[Message]
) -> None:
    played = prepared()
    played.playback.play()
    played.hear_until(500)
    played.player.has_died = True
    played.playback.tick()
    for at_ms in range(500, 2600, 50):
        played.hear_until(at_ms)
    assert not played.playback.state.is_playing
    assert [x.words for x in told] == [say("film.no_sound")]


def test_the_program_is_silent_while_a_film_plays(prepared: Prepared, context: Context) -> None:
    played = prepared()
    hushed: list[bool] = []
    speaking = context.speaking
    speaking.hush = lambda *, is_hushed: hushed.append(is_hushed)  # type: ignore[method-assign]
    played.playback.play()
    played.playback.stop()
    assert hushed == [True, False]


def test_a_film_that_was_deleted_for_good_says_so(
    context: Context, practice: Services, example_person_id: str, tmp_path: Path
) -> None:
    film = add_film(practice, example_person_id, tmp_path)
    practice.films.delete_for_good(film.id)
    playback = Playback(context)
    playback.open(film.id, film.seconds)
    assert playback.state.trouble == say("film.gone")
    playback.play()
    assert not playback.state.is_playing


def test_a_real_player_plays_it(
    context: Context, practice: Services, example_person_id: str, tmp_path: Path
) -> None:
    film = add_film(practice, example_person_id, tmp_path)
    player = Player(backend="NULL")
    playback = Playback(replace(context, services=replace(context.services, film_sound=player)))
    playback.open(film.id, film.seconds)
    playback.play()
    assert playback.state.is_playing
    playback.close()
    player.close()
    assert playback.frame is None


def test_pictures_that_move_are_made_no_larger_than_they_are_shown(prepared: Prepared) -> None:
    played = prepared()
    played.playback.set_room(81, 60)
    played.playback.play()
    played.hear_until(500)
    assert {(x.width_px, x.height_px) for x in played.seen[1:]} == {(80, 60)}
    # One that stands still may be shown larger later.
    played.playback.to_start()
    assert (played.seen[-1].width_px, played.seen[-1].height_px) == (160, 120)


def test_a_film_that_takes_its_process_down_stops_and_says_so(
    prepared: Prepared, told: list[Message]
) -> None:
    played = prepared()
    played.playback.play()
    played.hear_until(300)
    loaded = played.playback._loaded
    assert loaded is not None
    loaded.reel.end()
    played.hear_until(900)
    assert not played.playback.state.is_playing
    assert played.playback.state.trouble == say("film.damaged")
    assert played.player.is_stopped
    assert [x.words for x in told] == [say("film.damaged")]
