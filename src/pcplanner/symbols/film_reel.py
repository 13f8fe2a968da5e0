"""Show the pictures of a film one after another, and give its sound; all of it from memory."""

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from PIL import Image

from pcplanner.domain.pictures import PictureData
from pcplanner.domain.words import say
from pcplanner.symbols.camera import Frame
from pcplanner.symbols.film_limits import LONGEST_SOUND_BYTES
from pcplanner.symbols.film_problems import refusal
from pcplanner.symbols.film_process import Answer, FilmProcess, FilmProcessEnded

_STILL_PX = 1280
_STILL_QUALITY = 88
_WRONG = "damaged"
_LATEST_MS = 2**31
_PIXEL_BYTES = 3


@dataclass(frozen=True, slots=True)
class FilmPicture:
    """One picture of a film, and when it is shown, in milliseconds from the start."""

    at_ms: int
    frame: Frame


class Reel:
    """Hold one film that is open, in a process of its own; damage in it raises ``NotAFilm``.

    It is used from one thread at a time, but for ``end``. While a picture is looked at, the process makes
    the next one: it is asked for before it is wanted, and waits in the pipe.
    """

    def __init__(self, pieces: Sequence[bytes], process: FilmProcess | None = None) -> None:
        self._process = process or FilmProcess()
        self._is_on_its_way = False
        self._is_playing = False
        try:
            with _plainly():
                _checked(self._process.ask({"want": "open"}, pieces))
        except BaseException:
            self._process.close()
            raise

    def end(self) -> None:
        """Stop whatever is being made; only ``close`` is of use afterwards. Any thread may call it."""
        self._process.end()

    def close(self) -> None:
        """Let the film go."""
        self._process.close()

    def go_to(self, at_ms: int) -> None:
        """Go to the last place before a time from which pictures can be made."""
        with _plainly():
            self._drop_next()
            self._is_playing = False
            _checked(self._process.ask({"want": "go_to", "at_ms": at_ms}))

    def next_picture(self, after_ms: int, wide_px: int, high_px: int) -> FilmPicture | None:
        """Return the next picture that is not over by a time, no larger than a size; ``None`` at the end.

        Those before are passed over, so that a slow computer stays in step with the sound.
        """
        with _plainly():
            room, is_late = (wide_px, high_px), False
            seen: FilmPicture | None = None
            if self._is_on_its_way:
                seen = self._fetch()
                if seen is None:
                    return None
                is_late = seen.at_ms < after_ms
            if seen is None or is_late:
                self._send(after_ms, room)
                seen = self._fetch()
            # One picture alone is a still; after the second somebody looks at them all. What is late has to
            # be asked for with the time it is by then.
            if seen is not None and self._is_playing and not is_late:
                self._send(seen.at_ms, room)
            self._is_playing = True
            return seen

    def sound(self) -> bytes:
        """Return the whole sound, mono samples of 16 bits; nothing where the film has none."""
        with _plainly():
            self._drop_next()
            sound = _checked(self._process.ask({"want": "sound"})).data
            if len(sound) > LONGEST_SOUND_BYTES or len(sound) % 2:
                raise FilmProcessEnded("it is no sound")
            return sound

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
            raise refusal("", _WRONG)
        return tuple(found.values())

    def _send(self, after_ms: int, room: tuple[int, int]) -> None:
        wide, high = room
        self._process.send({"want": "picture", "after_ms": after_ms, "wide_px": wide, "high_px": high})
        self._is_on_its_way = True

    def _fetch(self) -> FilmPicture | None:
        self._is_on_its_way = False
        answer = _checked(self._process.answer())
        return None if answer.note.get("is_over") else _picture(answer)

    def _drop_next(self) -> None:
        if self._is_on_its_way:
            self._is_on_its_way = False
            self._process.answer()


@contextmanager
def _plainly() -> Iterator[None]:
    try:
        yield
    except FilmProcessEnded as ended:
        raise refusal("", _WRONG) from ended


def _checked(answer: Answer) -> Answer:
    if answer.trouble:
        raise refusal(answer.trouble, _WRONG)
    return answer


def _picture(answer: Answer) -> FilmPicture:
    """Return a picture out of an answer, which is believed only as far as it can be so."""
    wide = answer.number("width_px", 1, len(answer.data))
    high = answer.number("height_px", 1, len(answer.data))
    if wide * high * _PIXEL_BYTES != len(answer.data):
        raise FilmProcessEnded("it is no picture")
    return FilmPicture(answer.number("at_ms", 0, _LATEST_MS), Frame(wide, high, answer.data))


def _kept(frame: Frame) -> PictureData:
    out = io.BytesIO()
    image = Image.frombytes("RGB", (frame.width_px, frame.height_px), frame.rgb)
    image.save(out, "JPEG", quality=_STILL_QUALITY)
    return PictureData("jpeg", out.getvalue(), say("film.a_still"))
