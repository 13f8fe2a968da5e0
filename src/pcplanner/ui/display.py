"""Look for a screen before Qt does, because Qt ends the program when there is none."""

import ctypes
import ctypes.util
import os
import sys
from contextlib import suppress

from pcplanner.domain.errors import EnvironmentTrouble
from pcplanner.domain.words import say

_NEEDED_BY_QT = ("libxcb-cursor.so.0", "libxkbcommon-x11.so.0", "libxcb-icccm.so.4", "libxcb-keysyms.so.1")
_SCREENLESS = ("offscreen", "minimal", "vnc")


class NoScreen(EnvironmentTrouble):
    """There is no screen to open a window on."""


def require_display() -> None:
    """Raise ``NoScreen`` where a window cannot be opened; do nothing on Windows and macOS."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if not sys.platform.startswith("linux") or platform.startswith(_SCREENLESS):
        return
    if os.environ.get("WAYLAND_DISPLAY") and platform in {"", "wayland"}:
        return
    if not os.environ.get("DISPLAY") or not _answers():
        raise NoScreen(say("cli.no_screen"))
    for library in _NEEDED_BY_QT:
        try:
            ctypes.CDLL(library)
        except OSError as missing:
            raise NoScreen(say("cli.no_window_parts", part=library)) from missing


def _answers() -> bool:
    """Say whether the X server answers; where that cannot be asked, trust the environment."""
    with suppress(OSError, AttributeError):
        xcb = ctypes.CDLL("libxcb.so.1")
        xcb.xcb_connect.restype = ctypes.c_void_p
        xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
        xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
        connection = xcb.xcb_connect(None, None)
        try:
            return int(xcb.xcb_connection_has_error(connection)) == 0
        finally:
            xcb.xcb_disconnect(connection)
    return True
