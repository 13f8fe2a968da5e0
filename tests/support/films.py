"""Make small films for tests: a picture that changes, and a tone."""

import io
import math
from array import array
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import av
from PIL import Image

WIDE, HIGH, RATE, SOUND_RATE = 160, 120, 10, 48_000


def film_bytes(
    kind: str = "mp4",
    picture: str = "libx264",
    sound: str = "aac",
    seconds: float = 1,
    notes: Mapping[str, str] | None = None,
    size: tuple[int, int] = (WIDE, HIGH),
) -> bytes:
    """Return a film; without ``picture`` or ``sound`` it has none. ``notes`` is what its file says beside."""
    out = io.BytesIO()
    options = {"movflags": "use_metadata_tags"} if kind in {"mp4", "mov"} else {}
    with av.open(out, "w", format=kind, options=options) as film:
        film.metadata.update(notes or {})
        shows: Any = film.add_stream(picture, rate=RATE) if picture else None
        says: Any = film.add_stream(sound, rate=SOUND_RATE) if sound else None
        if shows is not None:
            shows.width, shows.height = size
            shows.pix_fmt = "yuvj420p" if picture == "mjpeg" else "yuv420p"
        if says is not None:
            says.layout = "mono"
        # What is put in must be in the order of its time, or some kinds of file refuse it.
        for number in range(math.ceil(seconds * RATE)):
            if shows is not None:
                _mux(film, shows, _picture(number, size, shows.pix_fmt))
            if says is not None:
                for frame in _tone(number, says):
                    _mux(film, says, frame)
        for stream in (shows, says):
            if stream is not None:
                _mux(film, stream, None)
    return out.getvalue()


def _mux(film: Any, stream: Any, frame: Any) -> None:
    for packet in stream.encode(frame):
        film.mux(packet)


def _picture(number: int, size: tuple[int, int], kind: str) -> Any:
    grey = Image.new("L", size, 20 + number * 15 % 200).convert("RGB")
    frame = av.VideoFrame.from_image(grey).reformat(format=kind)
    frame.pts, frame.time_base = number, Fraction(1, RATE)
    return frame


def _tone(number: int, stream: Any) -> list[Any]:
    count = SOUND_RATE // RATE
    first = number * count
    wave = (round(6000 * math.sin(2 * math.pi * 440 * (first + n) / SOUND_RATE)) for n in range(count))
    frame = av.AudioFrame(format="s16", layout="mono", samples=count)
    frame.planes[0].update(array("h", wave).tobytes())
    frame.sample_rate, frame.pts, frame.time_base = SOUND_RATE, first, Fraction(1, SOUND_RATE)
    return [frame]
