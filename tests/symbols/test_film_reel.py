import io
import struct

import pytest
from PIL import Image
from tests.support.films import film_bytes

from pcplanner.symbols.film_library import NotAFilm
from pcplanner.symbols.film_packing import _checked, _repacked
from pcplanner.symbols.film_reel import Pieces, Reel

MP4 = film_bytes(seconds=1.5)


def turned_film() -> bytes:
    """Return a film that its camera noted as lying on its side."""
    at = MP4.index(b"tkhd") + 44
    turn = struct.pack(">9i", 0, 0x10000, 0, -0x10000, 0, 0, 120 << 16, 0, 0x40000000)
    return MP4[:at] + turn + MP4[at + 36 :]


def test_pieces_are_read_as_one_file() -> None:
    pieces = Pieces((b"ab", b"cdef", b"g"))
    assert pieces.read() == b"abcdefg"
    assert (pieces.seek(1), pieces.read(4), pieces.tell()) == (1, b"bcde", 5)
    assert (pieces.seek(-2, io.SEEK_END), pieces.read(9), pieces.read(1)) == (5, b"fg", b"")
    assert pieces.seek(99) == 99
    assert pieces.read(3) == b""


def test_pictures_come_in_order_with_their_times() -> None:
    reel = Reel(tuple(MP4[n : n + 700] for n in range(0, len(MP4), 700)))
    times = []
    while (seen := reel.next_picture(0, 80, 80)) is not None:
        times.append(seen.at_ms)
        assert (seen.frame.width_px, seen.frame.height_px) == (80, 60)
        assert len(seen.frame.rgb) == 80 * 60 * 3
    assert times == [n * 100 for n in range(15)]


def test_what_is_over_is_passed_by() -> None:
    reel = Reel((MP4,))
    seen = reel.next_picture(730, 80, 80)
    assert seen is not None
    assert seen.at_ms == 800


def test_it_can_be_played_again_from_a_place() -> None:
    reel = Reel((MP4,))
    reel.next_picture(1200, 80, 80)
    reel.go_to(300)
    seen = reel.next_picture(300, 80, 80)
    assert seen is not None
    assert seen.at_ms == 300


def test_stills_are_spread_over_the_film() -> None:
    stills = Reel((MP4,)).stills(1.5, 3)
    greys = [Image.open(io.BytesIO(x.data)).convert("L").tobytes()[0] for x in stills]
    assert len(stills) == 3
    assert greys == sorted(set(greys))


def test_a_film_is_shown_the_way_up_that_its_camera_noted() -> None:
    data, seconds = _repacked(io.BytesIO(turned_film()), "mp4")
    seen = Reel((_checked(data, "mp4", seconds).data,)).next_picture(0, 800, 800)
    assert seen is not None
    assert (seen.frame.width_px, seen.frame.height_px) == (120, 160)


def test_what_is_no_film_is_told_plainly() -> None:
    with pytest.raises(NotAFilm):
        Reel((b"no film",))
