"""The real SDL reads a joystick that exists only inside it; no device is needed."""

import ctypes
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pcplanner.domain.gamepads import PadPart
from pcplanner.ui.scanning.gamepad_sdl import SdlReader
from pcplanner.ui.scanning.gamepads import PadCame, PadEvent, PadGone, PadMoved

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    sdl2: Any = pytest.importorskip("sdl2")

AXES, BUTTONS, CROSSES = 3, 4, 1


class VirtualPad:
    """Be a joystick that SDL has for tests."""

    def __init__(self, reader: SdlReader) -> None:
        kind = sdl2.SDL_JOYSTICK_TYPE_GAMECONTROLLER
        self.index = sdl2.SDL_JoystickAttachVirtual(kind, AXES, BUTTONS, CROSSES)
        assert self.index >= 0, sdl2.SDL_GetError()
        self._reader = reader
        (came,) = self.events()
        assert isinstance(came, PadCame)
        self.pad = came.pad
        self._handle = sdl2.SDL_JoystickFromInstanceID(self.pad)
        # SDL tells once where the levers of such a joystick stand.
        while self.events():
            pass

    def events(self) -> list[PadEvent]:
        """Return what the reader tells of this joystick; the computer may have others."""
        found = list(self._reader.read())
        return [x for x in found if getattr(self, "pad", x.pad) == x.pad]

    def button(self, number: int, *, is_down: bool) -> list[PadEvent]:
        sdl2.SDL_JoystickSetVirtualButton(self._handle, number, int(is_down))
        return self.events()

    def cross(self, bits: int) -> list[PadEvent]:
        sdl2.SDL_JoystickSetVirtualHat(self._handle, 0, bits)
        return self.events()

    def lever(self, number: int, value: int) -> list[PadEvent]:
        sdl2.SDL_JoystickSetVirtualAxis(self._handle, number, value)
        return self.events()

    def pull_out(self) -> list[PadEvent]:
        every = range(sdl2.SDL_NumJoysticks())
        (mine,) = (n for n in every if sdl2.SDL_JoystickGetDeviceInstanceID(n) == self.pad)
        sdl2.SDL_JoystickDetachVirtual(mine)
        return self.events()


@pytest.fixture
def reader() -> Iterator[SdlReader]:
    made = SdlReader()
    assert made.open()
    list(made.read())
    yield made
    made.close()


@pytest.fixture
def pad(reader: SdlReader) -> VirtualPad:
    return VirtualPad(reader)


def test_a_button_goes_down_and_comes_up(pad: VirtualPad) -> None:
    assert pad.button(2, is_down=True) == [PadMoved(pad.pad, PadPart.BUTTON, 2, 1)]
    assert pad.button(2, is_down=False) == [PadMoved(pad.pad, PadPart.BUTTON, 2, 0)]


def test_the_arrows_of_a_cross_are_told(pad: VirtualPad) -> None:
    assert pad.cross(sdl2.SDL_HAT_UP) == [PadMoved(pad.pad, PadPart.CROSS, 0, 1)]
    assert pad.cross(sdl2.SDL_HAT_LEFT) == [PadMoved(pad.pad, PadPart.CROSS, 0, 8)]
    assert pad.cross(sdl2.SDL_HAT_CENTERED) == [PadMoved(pad.pad, PadPart.CROSS, 0, 0)]


def test_a_lever_is_told_with_where_it_rests(pad: VirtualPad) -> None:
    (moved,) = pad.lever(1, 30_000)
    assert moved == PadMoved(pad.pad, PadPart.LEVER, 1, 30_000, 0)


def test_pulled_out_while_it_runs_it_is_gone_and_another_comes(pad: VirtualPad, reader: SdlReader) -> None:
    assert pad.pull_out() == [PadGone(pad.pad)]
    again = VirtualPad(reader)
    assert again.pad != pad.pad
    assert again.button(0, is_down=True) == [PadMoved(again.pad, PadPart.BUTTON, 0, 1)]


def test_closed_and_opened_again_it_reads_again(reader: SdlReader) -> None:
    reader.close()
    assert list(reader.read()) == []
    assert reader.open()
    assert VirtualPad(reader).button(0, is_down=True)


def caught_signals() -> str:
    """Return which signals of this process are caught, as Linux tells it."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return next(line for line in status.splitlines() if line.startswith("SigCgt"))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells which signals are caught")
def test_sdl_catches_no_signal() -> None:
    before, reader = caught_signals(), SdlReader()
    assert reader.open()
    try:
        assert caught_signals() == before
    finally:
        reader.close()


def test_sdl_opens_neither_window_nor_sound(reader: SdlReader) -> None:
    assert ctypes.string_at(sdl2.SDL_GetHint(sdl2.SDL_HINT_NO_SIGNAL_HANDLERS)) == b"1"
    assert not sdl2.SDL_WasInit(sdl2.SDL_INIT_VIDEO | sdl2.SDL_INIT_AUDIO)


def test_without_the_library_it_says_that_it_cannot(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sdl2", None)
    missing = SdlReader()
    assert not missing.open()
    assert list(missing.read()) == []
    missing.close()


def test_sdl_is_not_loaded_before_it_is_opened() -> None:
    code = (
        "import sys; from pcplanner.ui.scanning.gamepad_sdl import SdlReader; SdlReader();"
        "sys.exit('sdl2' in sys.modules or 'sdl2dll' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0
