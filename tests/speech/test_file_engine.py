import io
import struct
import subprocess
import sys
import wave

import pytest

from pcplanner.speech.file_engine import read_sound


def _aiff(samples: bytes, channels: int, kind: bytes = b"") -> bytes:
    rate = struct.pack(">HQ", 16383 + 14, 22050 << 49)
    common = struct.pack(">hIh", channels, len(samples) // 2 // channels, 16) + rate + kind
    if kind:
        common += b"\x00\x00"
    sound = struct.pack(">II", 0, 0) + samples
    body = b"AIFC" if kind else b"AIFF"
    for name, data in ((b"COMM", common), (b"NAME", b"odd"), (b"SSND", sound)):
        body += name + struct.pack(">I", len(data)) + data + b"\x00" * (len(data) % 2)
    return b"FORM" + struct.pack(">I", len(body)) + body


def _wav(samples: bytes, channels: int, width: int = 2) -> bytes:
    held = io.BytesIO()
    with wave.open(held, "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(width)
        file.setframerate(16000)
        file.writeframes(samples)
    return held.getvalue()


def test_wav_of_one_and_two_channels() -> None:
    assert read_sound(_wav(b"\x01\x02\x03\x04", 1)) == (16000, b"\x01\x02\x03\x04")
    assert read_sound(_wav(b"\x01\x02\xff\xff\x03\x04\xff\xff", 2)) == (16000, b"\x01\x02\x03\x04")


def test_aiff_of_both_byte_orders() -> None:
    assert read_sound(_aiff(b"\x01\x02\x03\x04", 1)) == (22050, b"\x02\x01\x04\x03")
    assert read_sound(_aiff(b"\x01\x02\x03\x04", 1, b"sowt")) == (22050, b"\x01\x02\x03\x04")
    assert read_sound(_aiff(b"\x01\x02\xff\xff\x03\x04\xff\xff", 2)) == (22050, b"\x02\x01\x04\x03")


@pytest.mark.parametrize("data", [_wav(b"\x01\x02", 1, 1), b"FORM\0\0\0\0AIFF"])
def test_other_sound_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"16-bit|sample rate"):
        read_sound(data)


@pytest.mark.skipif(sys.platform != "linux", reason="uses espeak in the place of SAPI")
def test_the_path_through_a_file_gives_each_sentence_its_own_sound() -> None:
    script = (
        "import os, pcplanner.speech.espeak_engine as e, pcplanner.speech.file_engine as f\n"
        "e._load_packed_library(); engine = f.FileEngine()\n"
        "sizes = [len(engine.render(t, '', 130)[1]) for t in ('Hello.', 'Hello my very best friend.', ' ')]\n"
        "assert engine.voices() and 0 < sizes[0] < sizes[1] and sizes[2] == 0, sizes\n"
        "os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60, stdout=subprocess.DEVNULL)
