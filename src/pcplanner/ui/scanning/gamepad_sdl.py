"""Read gamepads with SDL; this is the only place that knows it.

SDL is asked for joysticks only: it opens no window and no sound, and installs no signal handlers.
"""

import ctypes
import warnings
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from pcplanner.domain.gamepads import PadPart
from pcplanner.ui.scanning.gamepads import PadCame, PadEvent, PadGone, PadMoved

_ON, _OFF = b"1", b"0"


class SdlReader:
    """Be the reader of this computer's gamepads; SDL is loaded when it is opened for the first time."""

    def __init__(self) -> None:
        self._sdl: Any = None
        self._is_missing = False
        self._is_open = False
        self._pads: dict[int, Any] = {}
        self._read: Mapping[int, Callable[[Any], PadEvent | None]] = {}

    def open(self) -> bool:
        """Begin to read; say whether SDL is there and can."""
        if self._sdl is None and not self._is_missing:
            self._load()
        if self._is_missing or self._is_open:
            return self._is_open
        sdl = self._sdl
        for hint, value in (
            (sdl.SDL_HINT_NO_SIGNAL_HANDLERS, _ON),
            # SDL has no window here, so without this it would think that it is never in front.
            (sdl.SDL_HINT_JOYSTICK_ALLOW_BACKGROUND_EVENTS, _ON),
            # On Windows it hears of what is plugged in by itself, and needs no loop of ours.
            (sdl.SDL_HINT_JOYSTICK_THREAD, _ON),
            (sdl.SDL_HINT_ACCELEROMETER_AS_JOYSTICK, _OFF),
        ):
            sdl.SDL_SetHint(hint, value)
        self._is_open = sdl.SDL_InitSubSystem(sdl.SDL_INIT_JOYSTICK) == 0
        return self._is_open

    def read(self) -> Iterator[PadEvent]:
        """Yield what has happened since the last time."""
        if not self._is_open:
            return
        event = self._sdl.SDL_Event()
        while self._is_open and self._sdl.SDL_PollEvent(ctypes.byref(event)):
            reader = self._read.get(event.type)
            told = reader(event) if reader is not None else None
            if told is not None:
                yield told

    def close(self) -> None:
        """Let every gamepad go, and end SDL."""
        if not self._is_open:
            return
        self._is_open = False
        for pad in self._pads.values():
            self._sdl.SDL_JoystickClose(pad)
        self._pads.clear()
        self._sdl.SDL_QuitSubSystem(self._sdl.SDL_INIT_JOYSTICK)

    def _load(self) -> None:
        try:
            with warnings.catch_warnings():
                # PySDL2 warns that it uses the SDL of its wheel, which is what is wanted.
                warnings.simplefilter("ignore")
                import sdl2  # noqa: PLC0415  # it takes a fifth of a second, and most never use a gamepad
        except (ImportError, OSError, RuntimeError):
            self._is_missing = True
            return
        self._sdl = sdl2
        self._read = {
            sdl2.SDL_JOYDEVICEADDED: lambda event: self._came(event.jdevice.which),
            sdl2.SDL_JOYDEVICEREMOVED: lambda event: self._gone(event.jdevice.which),
            sdl2.SDL_JOYBUTTONDOWN: lambda event: _button(event.jbutton),
            sdl2.SDL_JOYBUTTONUP: lambda event: _button(event.jbutton),
            sdl2.SDL_JOYHATMOTION: lambda event: _cross(event.jhat),
            sdl2.SDL_JOYAXISMOTION: lambda event: self._lever(event.jaxis),
        }

    def _came(self, index: int) -> PadEvent | None:
        pad = self._sdl.SDL_JoystickOpen(index)
        if not pad:
            # It was pulled out again at once, or another program has it for itself.
            return None
        number = int(self._sdl.SDL_JoystickInstanceID(pad))
        if number in self._pads:
            self._sdl.SDL_JoystickClose(pad)
            return None
        self._pads[number] = pad
        return PadCame(number)

    def _gone(self, number: int) -> PadEvent | None:
        pad = self._pads.pop(number, None)
        if pad is None:
            return None
        self._sdl.SDL_JoystickClose(pad)
        return PadGone(number)

    def _lever(self, moved: Any) -> PadEvent | None:
        pad = self._pads.get(moved.which)
        if pad is None:
            return None
        rest = ctypes.c_int16(0)
        self._sdl.SDL_JoystickGetAxisInitialState(pad, moved.axis, ctypes.byref(rest))
        return PadMoved(moved.which, PadPart.LEVER, moved.axis, moved.value, rest.value)


def _button(moved: Any) -> PadEvent:
    return PadMoved(moved.which, PadPart.BUTTON, moved.button, moved.state)


def _cross(moved: Any) -> PadEvent:
    return PadMoved(moved.which, PadPart.CROSS, moved.hat, moved.value)
