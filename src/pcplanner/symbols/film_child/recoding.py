"""Make the picture and the sound of a film anew, where they cannot stay as they are."""

import io
from collections.abc import Iterator
from fractions import Fraction
from typing import Any, BinaryIO

import av
from PIL import Image

from pcplanner.symbols.film_child.library import (
    check_length,
    check_size,
    open_film,
    picture_stream,
    sound_stream,
)
from pcplanner.symbols.film_child.pulse import Pulse
from pcplanner.symbols.film_child.showing import shown_size, turned

_LONGEST_SIDE_PX = 1280
_BASE = Fraction(1, 1000)
_SOUND_RATE = 48_000
_BITS = 2_000_000
# As fast as it goes: somebody is waiting.
_QUICK = {"deadline": "realtime", "cpu-used": "8"}


def recoded(file: BinaryIO, pulse: Pulse) -> tuple[bytes, float]:
    """Return a film as WebM and how long it lasts in seconds."""
    out = io.BytesIO()
    packing = av.open(out, "w", format="webm", options={"fflags": "+bitexact"})
    with open_film(file) as film:
        first = next(iter(film.decode(picture_stream(film))), None)
        if first is None:
            raise ValueError("no picture at all")
        size = _upright(first, picture_stream(film)).size
    file.seek(0)
    with open_film(file) as film, packing:
        recoding = _Recoding(packing, film, size)
        for packet in recoding.packets(pulse):
            packing.mux(packet)
            check_size(out.tell())
    return out.getvalue(), recoding.seconds


class _Recoding:
    """Hold both films while one is made out of the other."""

    def __init__(self, packing: Any, film: Any, size: tuple[int, int]) -> None:
        self._film = film
        self._picture, self._sound = picture_stream(film), sound_stream(film)
        self._shows = packing.add_stream("libvpx", rate=30, options=_QUICK)
        self._shows.width, self._shows.height = (max(2, side // 2 * 2) for side in size)
        self._shows.pix_fmt, self._shows.bit_rate = "yuv420p", _BITS
        self._shows.codec_context.time_base = _BASE
        self._says: Any = None
        self._to_opus: Any = None
        self._last_ms = -1
        self.seconds = 0.0
        if self._sound is not None:
            self._says = packing.add_stream("libopus", rate=_SOUND_RATE)
            self._says.codec_context.layout = "mono"
            self._to_opus = av.AudioResampler("s16", "mono", _SOUND_RATE, frame_size=960)

    def packets(self, pulse: Pulse) -> Iterator[Any]:
        """Yield the packets of the new film."""
        streams = [x for x in (self._picture, self._sound) if x is not None]
        for frame in self._film.decode(streams):
            pulse.beat()
            yield from self._seen(frame) if isinstance(frame, av.VideoFrame) else self._heard(frame)
        yield from self._shows.encode(None)
        if self._says is not None:
            for rest in self._to_opus.resample(None):
                yield from self._says.encode(rest)
            yield from self._says.encode(None)

    def _seen(self, frame: Any) -> Iterator[Any]:
        now_ms = round(frame.time * 1000) if frame.time is not None else self._last_ms + 40
        if now_ms <= self._last_ms:
            return
        self._last_ms, self.seconds = now_ms, now_ms / 1000
        check_length(self.seconds)
        image = _upright(frame, self._picture)
        size = self._shows.width, self._shows.height
        made = av.VideoFrame.from_image(image).reformat(*size, "yuv420p")
        made.pts, made.time_base = now_ms, _BASE
        yield from self._shows.encode(made)

    def _heard(self, frame: Any) -> Iterator[Any]:
        for each in self._to_opus.resample(frame):
            yield from self._says.encode(each)


def _upright(frame: Any, stream: Any) -> Image.Image:
    wide, high = shown_size(frame, stream, _LONGEST_SIDE_PX, _LONGEST_SIDE_PX)
    return turned(frame.to_image(width=wide, height=high), frame.rotation)
