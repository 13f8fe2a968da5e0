"""Render sentences in a process of its own, so that a stuck or crashed voice never takes the app with it.

One request is one line of JSON on standard input; one answer is one line of JSON and then so many bytes of
samples. When the app goes away, standard input ends and this process ends with it.
"""

import json
import os
import sys
from typing import Any, BinaryIO, Protocol

from pcplanner.speech.espeak_engine import EspeakEngine
from pcplanner.speech.file_engine import FileEngine
from pcplanner.speech.piper_engine import PiperEngine

NATURAL = "natural"
"""The argument that asks for natural voices instead of the computer's own."""


class Engine(Protocol):
    """Say what every engine can do."""

    def voices(self) -> list[tuple[str, str, str]]:
        """Return id, name and language of each voice."""

    def render(self, text: str, voice_id: str, rate: int) -> tuple[int, bytes, list[tuple[int, int]]]:
        """Return the sample rate, the samples, and character and millisecond of each word."""


def main() -> None:
    """Answer requests until there are no more."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # Engines print as they work; their words must not get between the answers.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    try:
        engine = _start_engine()
    except Exception as trouble:  # noqa: BLE001 - whatever an engine of any system raises, the answer is the same
        _answer(answers, {"is_ready": False, "why": repr(trouble)})
        return
    _answer(answers, {"is_ready": True})
    for line in sys.stdin.buffer:
        _serve(engine, json.loads(line), answers)


def _start_engine() -> Engine:
    if sys.argv[1:] == [NATURAL]:
        return PiperEngine()
    return FileEngine() if sys.platform in {"win32", "darwin"} else EspeakEngine()


def _serve(engine: Engine, request: dict[str, Any], answers: BinaryIO) -> None:
    if request["want"] == "voices":
        _answer(answers, {"voices": engine.voices()})
        return
    try:
        rate, pcm, words = engine.render(request["text"], request["voice"], request["rate"])
    except Exception as trouble:  # noqa: BLE001 - one sentence that cannot be said must not end the voice
        _answer(answers, {"trouble": repr(trouble)})
        return
    _answer(answers, {"sample_rate": rate, "size": len(pcm), "words": words}, pcm)


def _answer(answers: BinaryIO, note: dict[str, Any], samples: bytes = b"") -> None:
    answers.write(json.dumps(note).encode() + b"\n" + samples)
    answers.flush()


if __name__ == "__main__":
    try:
        main()
    except (BrokenPipeError, KeyboardInterrupt):
        pass
    finally:
        # espeak's own thread must not be met by the interpreter taking itself apart.
        os._exit(0)
