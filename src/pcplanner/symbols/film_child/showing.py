"""Make the pictures of a film one after another, and its sound."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import av
from PIL import Image

from pcplanner.symbols.film_child.library import (
    BROKEN,
    Refused,
    is_too_wide,
    open_film,
    picture_stream,
    sound_stream,
)
from pcplanner.symbols.film_child.pulse import Pulse
from pcplanner.symbols.film_limits import LONGEST_SOUND_BYTES, SOUND_RATE

# A gap in the sound that is shorter is none: times in a file are rounded.
_LEAST_GAP_S = 0.1
_BYTES = 2
_PIXEL_BYTES = 3


@dataclass(frozen=True, slots=True)
class Shown:
    """One picture of a film: when it is shown, in milliseconds from the start, and its pixels."""

    at_ms: int
    width_px: int
    height_px: int
    rgb: bytes | memoryview


class OpenFilm:
    """Hold one film that is open; everything raises ``Refused`` where it is damaged."""

    def __init__(self, data: bytes, pulse: Pulse) -> None:
        self._data = data
        self._pulse = pulse
        self._frames: Iterator[Any] = iter(())
        try:
            self._film = open_film(io.BytesIO(data))
            self._picture = picture_stream(self._film)
        except BROKEN as trouble:
            raise Refused("damaged") from trouble
        self._picture.thread_type = "AUTO"
        self._origin_s = _origin(self._film)
        self._frames = self._film.decode(self._picture)

    def go_to(self, at_ms: int) -> None:
        """Go to the last place before a time from which pictures can be made."""
        try:
            at_s = at_ms / 1000 + self._origin_s
            self._film.seek(round(at_s / self._picture.time_base), stream=self._picture)
            self._frames = self._film.decode(self._picture)
        except BROKEN as trouble:
            raise Refused("damaged") from trouble

    def next_picture(self, after_ms: int, wide_px: int, high_px: int) -> Shown | None:
        """Return the next picture that is not over by a time, no larger than a size; ``None`` at the end.

        Those before are passed over, so that a slow computer stays in step with the sound.
        """
        try:
            for frame in self._frames:
                self._pulse.beat()
                at_ms = self._time_of(frame)
                if at_ms >= after_ms and not is_too_wide(frame.width, frame.height):
                    return self._shown(frame, at_ms, wide_px, high_px)
        except BROKEN as trouble:
            raise Refused("damaged") from trouble
        return None

    def sound(self) -> bytes:
        """Return the whole sound, mono samples of 16 bits; nothing where the film has none."""
        try:
            with open_film(io.BytesIO(self._data)) as film:
                stream = sound_stream(film)
                return b"" if stream is None else _samples(film, stream, self._origin_s, self._pulse)
        except BROKEN:
            # A film whose sound is damaged can still be looked at.
            return b""

    def _time_of(self, frame: Any) -> int:
        return 0 if frame.time is None else max(0, round((frame.time - self._origin_s) * 1000))

    def _shown(self, frame: Any, at_ms: int, wide_px: int, high_px: int) -> Shown:
        is_aside = frame.rotation % 180 != 0
        room = (high_px, wide_px) if is_aside else (wide_px, high_px)
        wide, high = shown_size(frame, self._picture, *room)
        made = frame.reformat(wide, high, "rgb24").planes[0]
        if made.line_size == wide * _PIXEL_BYTES and frame.rotation == 0:
            # Its pixels stand without gaps: they can go as they are.
            return Shown(at_ms, wide, high, memoryview(made)[: wide * high * _PIXEL_BYTES])
        image = Image.frombuffer("RGB", (wide, high), made, "raw", "RGB", made.line_size, 1)
        image = turned(image, frame.rotation)
        return Shown(at_ms, image.width, image.height, image.tobytes())


def shown_size(frame: Any, stream: Any, wide_px: int, high_px: int) -> tuple[int, int]:
    """Return how large a picture is shown in a room, with its pixels square; never larger than it is."""
    ratio = float(stream.sample_aspect_ratio or 1)
    wide, high = frame.width * ratio, float(frame.height)
    share = min(1.0, wide_px / wide, high_px / high)
    return max(2, round(wide * share)), max(2, round(high * share))


def turned(image: Image.Image, degrees: int) -> Image.Image:
    """Return a picture the way up that its camera noted, in degrees against the clock."""
    ways = {90: Image.Transpose.ROTATE_90, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_270}
    way = ways.get(degrees % 360)
    return image if way is None else image.transpose(way)


def _origin(film: Any) -> float:
    return 0.0 if film.start_time is None else film.start_time / 1_000_000


def _samples(film: Any, stream: Any, origin_s: float, pulse: Pulse) -> bytes:
    """Return the samples of a sound, with quiet where it begins later or has a gap."""
    made = bytearray()
    resampler = av.AudioResampler("s16", "mono", SOUND_RATE)
    for frame in film.decode(stream):
        pulse.beat()
        if frame.time is not None:
            gap_s = frame.time - origin_s - len(made) / _BYTES / SOUND_RATE
            if gap_s > _LEAST_GAP_S:
                made += bytes(min(round(gap_s * SOUND_RATE) * _BYTES, LONGEST_SOUND_BYTES))
        for each in resampler.resample(frame):
            made += bytes(each.planes[0])[: each.samples * _BYTES]
        if len(made) > LONGEST_SOUND_BYTES:
            break
    return bytes(made[:LONGEST_SOUND_BYTES])
