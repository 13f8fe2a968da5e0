"""Show the pictures of a film one after another, and give its sound; all of it from memory."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PIL import Image

from pcplanner.domain.pictures import PictureData
from pcplanner.domain.words import say
from pcplanner.symbols.camera import Frame
from pcplanner.symbols.film_library import (
    LONGEST_S,
    NotAFilm,
    broken,
    film_library,
    is_too_wide,
    open_film,
    picture_stream,
    sound_stream,
)

SOUND_RATE = 44_100
_STILL_PX = 1280
_STILL_QUALITY = 88
# A gap in the sound that is shorter is none: times in a file are rounded.
_LEAST_GAP_S = 0.1
_MOST_SAMPLES = (LONGEST_S + 60) * SOUND_RATE
_BYTES = 2


@dataclass(frozen=True, slots=True)
class FilmPicture:
    """One picture of a film, and when it is shown, in milliseconds from the start."""

    at_ms: int
    frame: Frame


class Pieces(io.RawIOBase):
    """Read pieces of bytes as one file, without putting them together."""

    def __init__(self, pieces: Sequence[bytes]) -> None:
        super().__init__()
        self._pieces = tuple(pieces)
        self._starts = [0]
        for piece in self._pieces:
            self._starts.append(self._starts[-1] + len(piece))
        self._place = 0
        self._number = 0

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def seekable(self) -> bool:
        """Say that it can be read from anywhere."""
        return True

    def tell(self) -> int:
        """Return the place that is read next."""
        return self._place

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place."""
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._place, io.SEEK_END: self._starts[-1]}[whence]
        self._place = max(0, start + offset)
        return self._place

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes, at most so many."""
        end = self._starts[-1] if size < 0 else min(self._starts[-1], self._place + size)
        found = bytearray()
        while self._place < end:
            self._find()
            piece, start = self._pieces[self._number], self._starts[self._number]
            part = piece[self._place - start : end - start]
            found += part
            self._place += len(part)
        return bytes(found)

    def _find(self) -> None:
        if self._place < self._starts[self._number]:
            self._number = 0
        while self._starts[self._number + 1] <= self._place:
            self._number += 1


class Reel:
    """Hold one film that is open; everything but ``close`` raises ``NotAFilm`` where it is damaged.

    It is used from one thread at a time.
    """

    def __init__(self, pieces: Sequence[bytes]) -> None:
        self._pieces = tuple(pieces)
        self._broken = broken()
        self._frames: Iterator[Any] = iter(())
        try:
            self._film = open_film(Pieces(self._pieces))
            self._picture = picture_stream(self._film)
        except self._broken as trouble:
            raise NotAFilm(say("film.damaged")) from trouble
        self._picture.thread_type = "AUTO"
        self._origin_s = _origin(self._film)
        self._frames = self._film.decode(self._picture)

    def close(self) -> None:
        """Let the film go."""
        self._film.close()

    def go_to(self, at_ms: int) -> None:
        """Go to the last place before a time from which pictures can be made."""
        try:
            at_s = at_ms / 1000 + self._origin_s
            self._film.seek(round(at_s / self._picture.time_base), stream=self._picture)
            self._frames = self._film.decode(self._picture)
        except self._broken as trouble:
            raise NotAFilm(say("film.damaged")) from trouble

    def next_picture(self, after_ms: int, wide_px: int, high_px: int) -> FilmPicture | None:
        """Return the next picture that is not over by a time, no larger than a size; ``None`` at the end.

        Those before are passed over, so that a slow computer stays in step with the sound.
        """
        try:
            for frame in self._frames:
                at_ms = self._time_of(frame)
                if at_ms >= after_ms and not is_too_wide(frame.width, frame.height):
                    return FilmPicture(at_ms, self._framed(frame, wide_px, high_px))
        except self._broken as trouble:
            raise NotAFilm(say("film.damaged")) from trouble
        return None

    def sound(self) -> bytes:
        """Return the whole sound, mono samples of 16 bits; nothing where the film has none."""
        try:
            with open_film(Pieces(self._pieces)) as film:
                stream = sound_stream(film)
                return b"" if stream is None else _samples(film, stream, self._origin_s)
        except self._broken:
            # A film whose sound is damaged can still be looked at.
            return b""

    def stills(self, seconds: float, most: int) -> tuple[PictureData, ...]:
        """Return pictures out of the film, spread over it, as they can be kept."""
        found: dict[int, PictureData] = {}
        for number in range(most):
            at_ms = round(seconds * 1000 * number / most)
            self.go_to(at_ms)
            seen = self.next_picture(at_ms, _STILL_PX, _STILL_PX)
            if seen is not None:
                found.setdefault(seen.at_ms, _kept(seen.frame))
        if not found:
            raise NotAFilm(say("film.damaged"))
        return tuple(found.values())

    def _time_of(self, frame: Any) -> int:
        return 0 if frame.time is None else max(0, round((frame.time - self._origin_s) * 1000))

    def _framed(self, frame: Any, wide_px: int, high_px: int) -> Frame:
        is_aside = frame.rotation % 180 != 0
        room = (high_px, wide_px) if is_aside else (wide_px, high_px)
        wide, high = shown_size(frame, self._picture, *room)
        image = turned(frame.to_image(width=wide, height=high), frame.rotation)
        return Frame(image.width, image.height, image.tobytes())


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


def _samples(film: Any, stream: Any, origin_s: float) -> bytes:
    """Return the samples of a sound, with quiet where it begins later or has a gap."""
    made = bytearray()
    resampler = film_library().AudioResampler("s16", "mono", SOUND_RATE)
    for frame in film.decode(stream):
        if frame.time is not None:
            gap_s = frame.time - origin_s - len(made) / _BYTES / SOUND_RATE
            if gap_s > _LEAST_GAP_S:
                made += bytes(min(round(gap_s * SOUND_RATE), _MOST_SAMPLES) * _BYTES)
        for each in resampler.resample(frame):
            made += bytes(each.planes[0])[: each.samples * _BYTES]
        if len(made) > _MOST_SAMPLES * _BYTES:
            break
    return bytes(made)


def _kept(frame: Frame) -> PictureData:
    out = io.BytesIO()
    image = Image.frombytes("RGB", (frame.width_px, frame.height_px), frame.rgb)
    image.save(out, "JPEG", quality=_STILL_QUALITY)
    return PictureData("jpeg", out.getvalue(), say("film.a_still"))
