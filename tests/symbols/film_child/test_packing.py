"""What the process for films does, looked at from inside."""

import io
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.films import film_bytes

from pcplanner.symbols import film_limits
from pcplanner.symbols.film_child.library import Refused
from pcplanner.symbols.film_child.packing import _checked, _repacked
from pcplanner.symbols.film_child.pulse import Pulse
from pcplanner.symbols.film_child.recoding import recoded
from pcplanner.symbols.film_child.serving import Server
from pcplanner.symbols.film_child.showing import OpenFilm

PLACE = "+51.5074-000.1278/"
MP4 = film_bytes(notes={"location": PLACE, "com.apple.quicktime.location.ISO6709": PLACE})
QUIET = Pulse(lambda: None)


def packed(data: bytes) -> dict[str, object]:
    note, _ = Server(QUIET).answer({"want": "pack"}, data)
    return note


def turned_film() -> bytes:
    """Return a film that its camera noted as lying on its side."""
    at = MP4.index(b"tkhd") + 44
    turn = struct.pack(">9i", 0, 0x10000, 0, -0x10000, 0, 0, 120 << 16, 0, 0x40000000)
    return MP4[:at] + turn + MP4[at + 36 :]


def test_what_cannot_stay_as_it_is_is_made_anew_without_what_it_hides() -> None:
    data, seconds = recoded(io.BytesIO(MP4), QUIET)
    film = OpenFilm(data, QUIET)
    count = 0
    while film.next_picture(0, 64, 64) is not None:
        count += 1
    assert count == 10
    assert seconds == pytest.approx(0.9)
    assert len(film.sound()) > 80_000
    assert PLACE.encode() not in data


def test_a_film_that_is_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(film_limits, "LONGEST_S", 0.5)
    assert packed(MP4)["trouble"] == "too_long"
    # One whose file does not say how long it is.
    with pytest.raises(Refused, match="too_long"):
        recoded(io.BytesIO(MP4), QUIET)


def test_what_gets_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(film_limits, "LARGEST_FILE_BYTES", 1000)
    assert packed(MP4)["trouble"] == "too_large"


def test_pictures_of_too_many_pixels_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(film_limits, "MOST_PIXELS", 160 * 119)
    assert packed(MP4)["trouble"] == "too_large"


def test_a_film_is_shown_the_way_up_that_its_camera_noted() -> None:
    data, seconds = _repacked(io.BytesIO(turned_film()), "mp4", QUIET)
    seen = OpenFilm(_checked(data, "mp4", seconds).data, QUIET).next_picture(0, 800, 800)
    assert seen is not None
    assert (seen.width_px, seen.height_px, len(seen.rgb)) == (120, 160, 120 * 160 * 3)


@pytest.mark.parametrize("room", [(80, 60), (75, 75), (33, 99)])
def test_pictures_of_every_width_hold_their_pixels_and_no_more(room: tuple[int, int]) -> None:
    seen = OpenFilm(MP4, QUIET).next_picture(500, *room)
    assert seen is not None
    assert len(seen.rgb) == seen.width_px * seen.height_px * 3
    # It is grey all over.
    assert max(seen.rgb) - min(seen.rgb) < 12


def test_long_work_beats_now_and_then(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[int] = []
    monkeypatch.setattr("pcplanner.symbols.film_child.pulse._EACH_S", 0.0)
    pulse = Pulse(lambda: told.append(1))
    OpenFilm(MP4, pulse).sound()
    recoded(io.BytesIO(MP4), pulse)
    assert len(told) > 20


@given(st.lists(st.tuples(st.integers(0, len(MP4) - 1), st.integers(0, 255)), min_size=1, max_size=40))
@settings(max_examples=30, deadline=None)
def test_a_damaged_film_is_played_or_refused_and_nothing_else(changes: list[tuple[int, int]]) -> None:
    data = bytearray(MP4)
    for place, value in changes:
        data[place] = value
    server = Server(QUIET)
    note, film = server.answer({"want": "pack"}, bytes(data))
    if "trouble" not in note:
        note, _ = server.answer({"want": "open"}, bytes(film))
    if "trouble" not in note:
        server.answer({"want": "sound"}, b"")
    while "trouble" not in note and not note.get("is_over"):
        note, _ = server.answer({"want": "picture", "after_ms": 0, "wide_px": 64, "high_px": 64}, b"")
    assert note.get("trouble", "damaged") in {"damaged", "not_a_film", "too_long", "too_large", "no_picture"}
    assert "why" not in note
