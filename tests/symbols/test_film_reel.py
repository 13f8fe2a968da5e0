import io
import os
import sys
import threading
from collections.abc import Iterator

import pytest
from PIL import Image
from tests.support.films import film_bytes

from pcplanner.domain.words import say
from pcplanner.symbols.film_problems import NotAFilm
from pcplanner.symbols.film_process import FilmProcess
from pcplanner.symbols.film_reel import Reel

MP4 = film_bytes(seconds=1.5)
READY = "import sys, time; print('{\"is_ready\": true}\\n{}', flush=True); sys.stdin.buffer.readline();"


@pytest.fixture
def reel() -> Iterator[Reel]:
    made = Reel(tuple(MP4[n : n + 700] for n in range(0, len(MP4), 700)))
    yield made
    made.close()


def times(reel: Reel, after_ms: int = 0) -> list[int]:
    found = []
    while (seen := reel.next_picture(after_ms, 80, 80)) is not None:
        found.append(seen.at_ms)
    return found


def test_pictures_come_in_order_with_their_times(reel: Reel) -> None:
    seen = reel.next_picture(0, 80, 80)
    assert seen is not None
    assert (seen.frame.width_px, seen.frame.height_px) == (80, 60)
    assert len(seen.frame.rgb) == 80 * 60 * 3
    assert [seen.at_ms, *times(reel)] == [n * 100 for n in range(15)]
    assert reel.next_picture(0, 80, 80) is None


def test_what_is_over_is_passed_by(reel: Reel) -> None:
    assert times(reel, 730)[0] == 800
    reel.go_to(0)
    # Also while a picture that was asked for before is on its way.
    assert [reel.next_picture(0, 80, 80).at_ms for _ in range(3)] == [0, 100, 200]  # type: ignore[union-attr]
    assert times(reel, 730) == [n * 100 for n in range(8, 15)]


def test_it_can_be_played_again_from_a_place_while_the_next_picture_is_on_its_way(reel: Reel) -> None:
    for _ in range(4):
        reel.next_picture(0, 80, 80)
    assert len(reel.sound()) > 100_000
    for _ in range(2):
        reel.next_picture(0, 80, 80)
    reel.go_to(300)
    assert times(reel, 300) == [n * 100 for n in range(3, 15)]


def test_stills_are_spread_over_the_film(reel: Reel) -> None:
    stills = reel.stills(1.5, 3)
    greys = [Image.open(io.BytesIO(x.data)).convert("L").tobytes()[0] for x in stills]
    assert len(stills) == 3
    assert greys == sorted(set(greys))


def test_what_is_no_film_is_told_plainly() -> None:
    with pytest.raises(NotAFilm):
        Reel((b"no film",))


def test_a_process_that_dies_while_a_film_plays_is_told_as_damage() -> None:
    process = FilmProcess()
    reel = Reel((MP4,), process)
    assert reel.next_picture(0, 80, 80) is not None
    os.kill(process.pid, 9)
    for ask in (lambda: reel.next_picture(0, 80, 80), reel.sound, lambda: reel.go_to(0)):
        with pytest.raises(NotAFilm) as raised:
            ask()
        assert str(raised.value) == say("film.damaged")
    reel.close()


def test_a_process_that_hangs_is_ended_and_told_as_damage() -> None:
    process = FilmProcess(command=(sys.executable, "-c", READY + "time.sleep(60)"), silence_s=1.5)
    reel = Reel((), process)
    with pytest.raises(NotAFilm) as raised:
        reel.next_picture(0, 80, 80)
    assert str(raised.value) == say("film.damaged")
    reel.close()


def test_whatever_is_made_stops_at_once_when_another_thread_ends_it() -> None:
    process = FilmProcess(command=(sys.executable, "-c", READY + "time.sleep(60)"))
    reel = Reel((), process)
    threading.Timer(0.1, reel.end).start()
    with pytest.raises(NotAFilm):
        reel.next_picture(0, 80, 80)
    reel.close()


@pytest.mark.parametrize(
    "said",
    [
        '{"at_ms": 0, "width_px": 9, "height_px": 9, "size": 3}\\nabc',
        '{"at_ms": -5, "width_px": 1, "height_px": 1, "size": 3}\\nabc',
        '{"at_ms": 0, "width_px": "1", "height_px": 1, "size": 3}\\nabc',
        '{"size": 999999999999}',
        '{"size": -1}',
        "[]",
        "nonsense",
        "",
    ],
)
def test_a_process_that_answers_nonsense_is_told_as_damage(said: str) -> None:
    reel = Reel((), FilmProcess(command=(sys.executable, "-c", READY + f"print('{said}')")))
    with pytest.raises(NotAFilm):
        reel.next_picture(0, 80, 80)
    reel.close()
