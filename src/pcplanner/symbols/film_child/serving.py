"""Answer what the app asks about a film."""

import io
import json
from typing import Any, BinaryIO

from pcplanner.symbols.film_child.library import Refused, get_ready
from pcplanner.symbols.film_child.limiting import shut_in
from pcplanner.symbols.film_child.packing import packed
from pcplanner.symbols.film_child.pulse import Pulse
from pcplanner.symbols.film_child.showing import OpenFilm

_LONGEST_LINE = 4096
_Answer = tuple[dict[str, Any], bytes | memoryview]


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer requests until there are no more."""
    get_ready()
    shut_in()
    _answer(answers, {"is_ready": True})
    server = Server(Pulse(lambda: _answer(answers, {"is_working": True})))
    while line := requests.readline(_LONGEST_LINE):
        request = json.loads(line)
        film = requests.read(int(request.get("size", 0)))
        _answer(answers, *server.answer(request, film))


class Server:
    """Hold the one film this process is for."""

    def __init__(self, pulse: Pulse) -> None:
        self._pulse = pulse
        self._film: OpenFilm | None = None

    def answer(self, request: dict[str, Any], film: bytes) -> _Answer:
        """Return a note and bytes; whatever is wrong with the film is a note too."""
        try:
            return self._answered(request, film)
        except Refused as refused:
            return {"trouble": refused.why}, b""
        except Exception as trouble:  # noqa: BLE001 - whatever a film brings about, the answer is the same
            return {"trouble": "damaged", "why": repr(trouble)[:200]}, b""

    def _answered(self, request: dict[str, Any], film: bytes) -> _Answer:
        want = request["want"]
        if want == "pack":
            made = packed(io.BytesIO(film), self._pulse)
            note = {
                "format": made.format,
                "seconds": made.seconds,
                "width_px": made.width_px,
                "height_px": made.height_px,
                "has_sound": made.has_sound,
            }
            return note, made.data
        if want == "open":
            self._film = OpenFilm(film, self._pulse)
            return {}, b""
        if self._film is None:
            raise Refused("damaged")
        return _of_film(self._film, request)


def _of_film(film: OpenFilm, request: dict[str, Any]) -> _Answer:
    match request["want"]:
        case "go_to":
            film.go_to(request["at_ms"])
            return {}, b""
        case "sound":
            return {}, film.sound()
        case _:
            seen = film.next_picture(request["after_ms"], request["wide_px"], request["high_px"])
            if seen is None:
                return {"is_over": True}, b""
            note = {"at_ms": seen.at_ms, "width_px": seen.width_px, "height_px": seen.height_px}
            return note, seen.rgb


def _answer(answers: BinaryIO, note: dict[str, Any], data: bytes | memoryview = b"") -> None:
    answers.write(json.dumps({**note, "size": len(data)}).encode() + b"\n")
    answers.write(data)
    answers.flush()
