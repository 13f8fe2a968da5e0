"""Pack films anew, so that nothing hidden in the file comes along, and find them to be whole."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, BinaryIO

import av
from av.bitstream import BitStreamFilterContext

from pcplanner.symbols.film_child.library import (
    BROKEN,
    Refused,
    check_length,
    check_size,
    open_film,
    picture_stream,
    sound_stream,
)
from pcplanner.symbols.film_child.pulse import Pulse
from pcplanner.symbols.film_child.recoding import recoded

_MP4_PICTURES, _MP4_SOUNDS = ("h264", "hevc", "av1", "mpeg4"), ("", "aac", "mp3")
_WEBM_PICTURES, _WEBM_SOUNDS = ("vp8", "vp9", "av1"), ("", "opus", "vorbis")
_PACKERS = {"mp4": "mp4", "webm": "webm", "mkv": "matroska"}
# A camera can write where it is into the picture data itself, in messages no player shows.
_WITHOUT_MESSAGES = {"h264": "filter_units=remove_types=6", "hevc": "filter_units=remove_types=39-40"}


@dataclass(frozen=True, slots=True)
class Packed:
    """A film as it will be kept: its bytes, how they are packed, and what is known of it."""

    data: bytes = field(repr=False)
    format: str
    seconds: int
    width_px: int
    height_px: int
    has_sound: bool


def packed(file: BinaryIO, pulse: Pulse) -> Packed:
    """Return a film without what its file says beside picture and sound, such as where it was taken.

    Picture and sound stay as they are where that can be; else they are made anew. Raises ``Refused``.
    """
    try:
        for kind in _ways(file):
            file.seek(0)
            try:
                data, seconds = _repacked(file, kind, pulse)
                return _checked(data, kind, seconds)
            except BROKEN:
                # What is in it does not go into this kind of file: the next way may do.
                continue
        file.seek(0)
        data, seconds = recoded(file, pulse)
        return _checked(data, "webm", seconds)
    except BROKEN as trouble:
        raise Refused("not_a_film") from trouble


def _ways(file: BinaryIO) -> tuple[str, ...]:
    """Return the kinds of file to try, in their order."""
    with open_film(file) as film:
        picture, sound = picture_stream(film), sound_stream(film)
        if film.duration is not None:
            check_length(Fraction(film.duration, 1_000_000))
        names = picture.codec_context.name, sound.codec_context.name if sound else ""
    if names[0] in _MP4_PICTURES and names[1] in _MP4_SOUNDS:
        return ("mp4", "mkv")
    if names[0].removeprefix("lib") in _WEBM_PICTURES and names[1].removeprefix("lib") in _WEBM_SOUNDS:
        return ("webm", "mkv")
    return ("mkv",)


def _repacked(file: BinaryIO, kind: str, pulse: Pulse) -> tuple[bytes, float]:
    """Return the picture and the sound of a film in a new file, and how long it lasts in seconds."""
    out = io.BytesIO()
    packing = av.open(out, "w", format=_PACKERS[kind], options={"fflags": "+bitexact"})
    with open_film(file) as film, packing:
        streams = [x for x in (picture_stream(film), sound_stream(film)) if x is not None]
        lanes = {x.index: _Lane(x, packing.add_stream_from_template(x)) for x in streams}
        for packet in film.demux(streams):
            pulse.beat()
            if packet.dts is not None or packet.pts is not None:
                for each in lanes[packet.stream_index].passed(packet):
                    packing.mux(each)
                check_length(_length(lanes))
    check_size(out.tell())
    return out.getvalue(), float(_length(lanes))


class _Lane:
    """Pass the packets of a picture or a sound on to the new file, and know how long they last."""

    def __init__(self, taken: Any, given: Any) -> None:
        self._given = given
        self._base = taken.time_base
        self.first: Fraction | None = None
        self.last = Fraction(0)
        name = taken.codec_context.name
        rule = _WITHOUT_MESSAGES.get(name)
        # What is passed on of HEVC is laid out in another way, which the new file has to know.
        self._filter = (
            BitStreamFilterContext(rule, taken, given if name == "hevc" else None) if rule else None
        )

    def passed(self, packet: Any) -> Iterator[Any]:
        """Yield what of a packet goes into the new file."""
        if packet.pts is None:
            raise ValueError("a packet without its time")
        start = packet.pts * self._base
        self.first = start if self.first is None else min(self.first, start)
        self.last = max(self.last, start + (packet.duration or 0) * self._base)
        for each in self._filter.filter(packet) if self._filter else [packet]:
            each.stream = self._given
            yield each


def _length(lanes: dict[int, _Lane]) -> Fraction:
    begun = [x for x in lanes.values() if x.first is not None]
    first = min((x.first for x in begun if x.first is not None), default=Fraction(0))
    return max((x.last - first for x in begun), default=Fraction(0))


def _checked(data: bytes, kind: str, seconds: float) -> Packed:
    """Return a film once its first picture has been seen; what shows nothing raises an error."""
    with open_film(io.BytesIO(data)) as film:
        first = next(film.decode(picture_stream(film)), None)
        sound = sound_stream(film)
        has_sound = sound is not None
    if first is None:
        raise ValueError("no picture at all")
    return Packed(data, kind, max(1, round(seconds)), first.width, first.height, has_sound)
