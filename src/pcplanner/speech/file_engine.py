"""Speak with the computer's own voices on Windows and macOS, through pyttsx3.

Runs in the child process. These engines can only write a file, and say nothing true about word times.
"""

import importlib
import io
import struct
import tempfile
import wave
from pathlib import Path
from typing import Any


class FileEngine:
    """Render sentences with SAPI or the Mac's voices."""

    def __init__(self) -> None:
        self._engine: Any = importlib.import_module("pyttsx3").init()
        self._own_voice = str(self._engine.getProperty("voice"))

    def voices(self) -> list[tuple[str, str, str]]:
        """Return id, name and language of each voice."""
        return [
            (str(voice.id), str(voice.name), str((voice.languages or [""])[0]))
            for voice in self._engine.getProperty("voices")
        ]

    def render(self, text: str, voice_id: str, rate: int) -> tuple[int, bytes, list[tuple[int, int]]]:
        """Return the sample rate, the samples and an empty list: nobody knows the word times."""
        if not text.strip():
            return 22050, b"", []
        self._engine.setProperty("voice", voice_id or self._own_voice)
        self._engine.setProperty("rate", rate)
        # The text is private: the folder is this user's alone and is gone before the answer is sent.
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            path = Path(folder) / "sound"
            self._engine.save_to_file(text, str(path))
            self._engine.runAndWait()
            return *read_sound(path.read_bytes()), []


def read_sound(data: bytes) -> tuple[int, bytes]:
    """Return sample rate and mono 16-bit samples of a WAV or AIFF file."""
    if data[:4] == b"FORM":
        return _read_aiff(data)
    with wave.open(io.BytesIO(data), "rb") as file:
        if file.getsampwidth() != 2:
            raise ValueError("only 16-bit sound is known")
        return file.getframerate(), _first_channel(file.readframes(file.getnframes()), file.getnchannels())


def _read_aiff(data: bytes) -> tuple[int, bytes]:
    rate, channels, pcm, is_little = 0, 1, b"", False
    place = 12
    while place + 8 <= len(data):
        name, length = struct.unpack_from(">4sI", data, place)
        body = data[place + 8 : place + 8 + length]
        if name == b"COMM":
            channels, _, bits = struct.unpack_from(">hIh", body)
            if bits != 16:
                raise ValueError("only 16-bit sound is known")
            rate, is_little = _read_extended(body[8:18]), body[18:22] == b"sowt"
        elif name == b"SSND":
            (offset,) = struct.unpack_from(">I", body)
            pcm = body[8 + offset :]
        place += 8 + length + length % 2
    if not rate:
        raise ValueError("the sound has no sample rate")
    pcm = pcm[: len(pcm) // 2 * 2]
    if not is_little:
        turned = bytearray(len(pcm))
        turned[0::2], turned[1::2] = pcm[1::2], pcm[0::2]
        pcm = bytes(turned)
    return rate, _first_channel(pcm, channels)


def _read_extended(ten_bytes: bytes) -> int:
    """Turn the 80-bit number of an AIFF header into a whole one."""
    exponent, mantissa = struct.unpack(">HQ", ten_bytes)
    return int(mantissa * 2.0 ** ((exponent & 0x7FFF) - 16383 - 63))


def _first_channel(pcm: bytes, channels: int) -> bytes:
    if channels == 1:
        return pcm
    one = bytearray(len(pcm) // channels // 2 * 2)
    one[0::2], one[1::2] = pcm[0 :: 2 * channels][: len(one) // 2], pcm[1 :: 2 * channels][: len(one) // 2]
    return bytes(one)
