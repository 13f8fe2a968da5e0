"""Reach the sound system of the computer, to play and to record alike."""

import ctypes
import importlib
import sys
from collections.abc import Callable
from typing import Any

_ALSA_HANDLER = ctypes.CFUNCTYPE(
    None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p
)
_no_words = _ALSA_HANDLER(lambda *_: None)


def sound_system(backend: str, trouble: Callable[[], Exception]) -> tuple[Any, list[Any]]:
    """Return miniaudio and the backends that may serve; raise ``trouble()`` where it cannot be used.

    Without a name every backend but the silent one may serve, or nobody would be told that there is no sound.
    miniaudio takes a tenth of a second to import, so that is done here, when sound is first wanted.
    """
    try:
        miniaudio = importlib.import_module("miniaudio")
    except (ImportError, OSError) as error:
        raise trouble() from error
    _quiet_alsa()
    return miniaudio, [x for x in miniaudio.Backend if (x.name == backend if backend else x.name != "NULL")]


def _quiet_alsa() -> None:
    """Stop ALSA from writing a page of its own words to the terminal when there is no sound card."""
    if not sys.platform.startswith("linux"):
        return
    try:
        ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(_no_words)
    except (OSError, AttributeError):
        return
