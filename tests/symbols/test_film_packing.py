"""Films of every usual kind are taken in whole and without what their files hide; anything else is told."""

import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.support.films import film_bytes

from pcplanner.domain.errors import PlainError
from pcplanner.symbols import film_library
from pcplanner.symbols.film_library import FilmTooLarge, FilmTooLong, NotAFilm
from pcplanner.symbols.film_packing import PackedFilm, take_film_in
from pcplanner.symbols.film_recoding import recoded
from pcplanner.symbols.film_reel import Reel

PLACE = "+51.5074-000.1278/"
HIDDEN = {"comment": "Zqcomment", "title": "Zqtitle", "location": PLACE}
APPLE = "com.apple.quicktime.location.ISO6709"
MP4 = film_bytes(notes={**HIDDEN, APPLE: PLACE})


def taken_in(folder: Path, data: bytes, name: str = "film.mp4") -> PackedFilm:
    path = folder / name
    path.write_bytes(data)
    return take_film_in(path)


def pictures_of(film: bytes) -> int:
    reel = Reel((film,))
    count = 0
    while reel.next_picture(0, 64, 64) is not None:
        count += 1
    reel.close()
    return count


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
    assert pictures_of(film.data) == 10
    reel = Reel((film.data,))
    assert 0.95 < len(reel.sound()) / 2 / 44_100 < 1.1


def test_a_film_without_sound_is_a_film(tmp_path: Path) -> None:
    film = taken_in(tmp_path, film_bytes(sound=""))
    assert not film.has_sound
    assert Reel((film.data,)).sound() == b""


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


def test_what_cannot_stay_as_it_is_is_made_anew_without_what_it_hides() -> None:
    data, seconds = recoded(io.BytesIO(MP4))
    assert pictures_of(data) == 10
    assert seconds == pytest.approx(0.9)
    assert len(Reel((data,)).sound()) > 80_000
    assert PLACE.encode() not in data


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
        take_film_in(tmp_path / "gone.mp4")


def test_a_film_that_is_too_long_is_told_plainly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(film_library, "LONGEST_S", 0.5)
    with pytest.raises(FilmTooLong):
        taken_in(tmp_path, MP4)
    # One whose file does not say how long it is.
    with pytest.raises(FilmTooLong):
        recoded(io.BytesIO(MP4))


def test_a_file_that_is_too_large_is_not_read_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(film_library, "LARGEST_FILE_BYTES", 1000)
    with pytest.raises(FilmTooLarge):
        taken_in(tmp_path, MP4)


def test_pictures_of_too_many_pixels_are_told_plainly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(film_library, "MOST_PIXELS", 160 * 119)
    with pytest.raises(FilmTooLarge):
        taken_in(tmp_path, MP4)


@given(st.lists(st.tuples(st.integers(0, len(MP4) - 1), st.integers(0, 255)), min_size=1, max_size=40))
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_damaged_film_is_played_or_told_plainly_and_nothing_else(
    tmp_path: Path, changes: list[tuple[int, int]]
) -> None:
    data = bytearray(MP4)
    for place, value in changes:
        data[place] = value
    try:
        film = taken_in(tmp_path, bytes(data))
        pictures_of(film.data)
        Reel((film.data,)).sound()
    except PlainError:
        pass
