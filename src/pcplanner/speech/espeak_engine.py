"""Speak with espeak, through pyttsx3's own driver, and note the true time of every word.

Runs in the child process. pyttsx3 gives the engine, its voices and its settings; only the sound is taken
straight from espeak's report, because pyttsx3 drops the word times and would leave a file behind.
"""

import ctypes
import importlib
import os
import threading
from typing import Any

_LONGEST_RENDER_S = 60.0


class EspeakEngine:
    """Render sentences with espeak; there can be only one in a process."""

    def __init__(self) -> None:
        self._library = _load_packed_library()
        pyttsx3 = importlib.import_module("pyttsx3")
        self._engine: Any = pyttsx3.init("espeak")
        self._driver: Any = importlib.import_module("pyttsx3.drivers.espeak").EspeakDriver
        self._espeak: Any = importlib.import_module("pyttsx3.drivers._espeak")
        self._own_voice = str(self._driver.getProperty("voice"))
        self._sound: list[bytes] = []
        self._events: list[tuple[int, int]] = []
        self._finished = threading.Event()
        self._espeak.SetSynthCallback(self._on_sound)

    def voices(self) -> list[tuple[str, str, str]]:
        """Return id, name and language of each voice."""
        return [
            (str(voice.id), str(voice.name), str((voice.languages or [""])[0]))
            for voice in self._driver.getProperty("voices")
        ]

    def render(self, text: str, voice_id: str, rate: int) -> tuple[int, bytes, list[tuple[int, int]]]:
        """Return the sample rate, the samples, and character and millisecond of each word."""
        self._driver.setProperty("voice", voice_id or self._own_voice)
        self._driver.setProperty("rate", rate)
        self._sound, self._events = [], []
        self._finished.clear()
        if text:
            status = self._espeak.Synth(text.encode("utf-8"), flags=self._espeak.CHARS_UTF8)
            if status == self._espeak.EE_OK and not self._finished.wait(_LONGEST_RENDER_S):
                raise TimeoutError("espeak did not finish")
        return 22050, b"".join(self._sound), self._events

    def _on_sound(self, samples: Any, count: int, events: Any) -> int:
        """Collect what espeak hands over; it calls this from a thread of its own."""
        if count > 0 and samples:
            self._sound.append(ctypes.string_at(samples, count * 2))
        index = 0
        while events[index].type != self._espeak.EVENT_LIST_TERMINATED:
            event = events[index]
            if event.type == self._espeak.EVENT_WORD:
                self._events.append((event.text_position - 1, event.audio_position))
            elif event.type == self._espeak.EVENT_MSG_TERMINATED:
                self._finished.set()
            index += 1
        return 0


def _load_packed_library() -> ctypes.CDLL | None:
    """Put the espeak of the wheel where pyttsx3 will find it; without a wheel the computer's own is used."""
    try:
        loader = importlib.import_module("espeakng_loader")
        library = ctypes.CDLL(loader.get_library_path(), mode=ctypes.RTLD_GLOBAL)
        data = str(loader.get_data_path())
    except (ImportError, OSError, RuntimeError):
        return None
    # espeak keeps its data folder's name in 160 bytes, so a long path is reached from where we stand.
    os.environ["ESPEAK_DATA_PATH"] = "."
    os.chdir(os.path.dirname(data))  # noqa: PTH120
    return library
