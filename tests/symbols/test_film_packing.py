"""Films of every usual kind are taken in whole and without what their files hide; anything else is told."""

import sys
from pathlib import Path

import pytest
from tests.support.films import film_bytes

from pcplanner.domain.words import say
from pcplanner.symbols import film_limits
from pcplanner.symbols.film_packing import PackedFilm, take_film_in
from pcplanner.symbols.film_problems import FilmTooLarge, FilmTooLong, NotAFilm
from pcplanner.symbols.film_process import CHILD_COMMAND, FilmProcess
from pcplanner.symbols.film_reel import Reel

PLACE = "+51.5074-000.1278/"
HIDDEN = {"comment": "Zqcomment", "title": "Zqtitle", "location": PLACE}
APPLE = "com.apple.quicktime.location.ISO6709"
MP4 = film_bytes(notes={**HIDDEN, APPLE: PLACE})


def taken_in(folder: Path, data: bytes, name: str = "film.mp4") -> PackedFilm:
    path = folder / name
    path.write_bytes(data)
    return taken_from(path)


def taken_from(path: Path, *command: str) -> PackedFilm:
    process = FilmProcess(command=command or CHILD_COMMAND)
    try:
        return take_film_in(path, process)
    finally:
        process.close()


@pytest.fixture
def film_file(tmp_path: Path) -> Path:
    path = tmp_path / "a film.mp4"
    path.write_bytes(MP4)
    return path


def pictures_and_sound(film: bytes) -> tuple[int, float]:
    reel = Reel((film,))
    count = 0
    while reel.next_picture(0, 64, 64) is not None:
        count += 1
    seconds = len(reel.sound()) / 2 / film_limits.SOUND_RATE
    reel.close()
    return count, seconds


@pytest.mark.parametrize(
    ("kind", "picture", "sound", "packed_as"),
    [
        ("mp4", "libx264", "aac", "mp4"),
        ("mov", "libx264", "pcm_s16le", "mkv"),
        ("webm", "libvpx-vp9", "libopus", "webm"),
        ("avi", "mjpeg", "pcm_s16le", "mkv"),
        ("matroska", "libx264", "aac", "mp4"),
        ("3gp", "mpeg4", "aac", "mp4"),
        ("mpegts", "libx264", "aac", "mp4"),
    ],
)
def test_a_film_of_a_usual_kind_keeps_its_pictures_and_its_sound(
    tmp_path: Path, kind: str, picture: str, sound: str, packed_as: str
) -> None:
    film = taken_in(tmp_path, film_bytes(kind, picture, sound))
    assert (film.format, film.seconds, film.has_sound) == (packed_as, 1, True)
    assert (film.width_px, film.height_px) == (160, 120)
    count, seconds = pictures_and_sound(film.data)
    assert count == 10
    assert 0.95 < seconds < 1.1


def test_a_film_without_sound_is_a_film(tmp_path: Path) -> None:
    film = taken_in(tmp_path, film_bytes(sound=""))
    assert not film.has_sound
    assert pictures_and_sound(film.data) == (10, 0)


@pytest.mark.parametrize(
    ("kind", "picture", "sound"), [("mp4", "libx264", "aac"), ("webm", "libvpx", "libopus")]
)
def test_where_a_film_was_taken_does_not_come_along(
    tmp_path: Path, kind: str, picture: str, sound: str
) -> None:
    data = film_bytes(kind, picture, sound, notes={**HIDDEN, APPLE: PLACE})
    assert PLACE.encode() in data
    film = taken_in(tmp_path, data)
    for hidden in (PLACE, "51.5074", "Zqcomment", "Zqtitle", "ISO6709"):
        assert hidden.encode() not in film.data


def test_messages_inside_the_picture_data_do_not_come_along(tmp_path: Path) -> None:
    # The maker of these pictures signs them in such a message.
    assert b"x264" in MP4
    assert b"x264" not in taken_in(tmp_path, MP4).data


def test_what_has_to_be_made_anew_is_made_in_the_process_that_is_shut_in(film_file: Path) -> None:
    script = (
        "import sys\n"
        "from pcplanner.symbols.film_child import packing, serving\n"
        "packing._ways = lambda file: ()\n"
        "serving.serve(sys.stdin.buffer, sys.stdout.buffer)\n"
    )
    film = taken_from(film_file, sys.executable, "-c", script)
    assert (film.format, film.has_sound) == ("webm", True)
    count, seconds = pictures_and_sound(film.data)
    assert count == 10
    assert 0.95 < seconds < 1.1


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"This is a text with another name. " * 90,
        b"#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/film.ts\n",
        MP4[: len(MP4) // 2],
        MP4[len(MP4) // 2 :],
        film_bytes(picture=""),
    ],
)
def test_what_is_no_whole_film_is_told_plainly(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(NotAFilm):
        taken_in(tmp_path, data)


def test_a_file_that_is_not_there_is_told_plainly(tmp_path: Path) -> None:
    with pytest.raises(NotAFilm):
        taken_from(tmp_path / "gone.mp4")


@pytest.mark.parametrize(("why", "kind"), [("too_long", FilmTooLong), ("too_large", FilmTooLarge)])
def test_why_a_film_is_refused_is_told_plainly(film_file: Path, why: str, kind: type[Exception]) -> None:
    said = f'print(\'{{"is_ready": true}}\\n{{"trouble": "{why}"}}\')'
    with pytest.raises(kind) as raised:
        taken_from(film_file, sys.executable, "-c", f"{said}; input()")
    assert str(raised.value) == say(f"film.{why}")


def test_a_film_that_takes_the_process_down_is_told_as_one_that_is_damaged(film_file: Path) -> None:
    script = "import os; print('{\"is_ready\": true}', flush=True); input(); os.abort()"
    with pytest.raises(NotAFilm) as raised:
        taken_from(film_file, sys.executable, "-c", script)
    assert str(raised.value) == say("film.not_a_film")


def test_a_file_that_is_too_large_is_not_read_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(film_limits, "LARGEST_FILE_BYTES", 1000)
    with pytest.raises(FilmTooLarge):
        taken_in(tmp_path, MP4)
