"""Look through the computer's own camera; nothing but a device number is ever opened."""

import importlib.util
import io
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from PIL import Image

from pcplanner.domain.errors import EnvironmentTrouble
from pcplanner.domain.words import say

# The size that is asked for; a camera that has no such size gives the one nearest to it.
WIDTH_PX, HEIGHT_PX = 1280, 720
_LIBRARY = "cv2"
_DEVICES = Path("/sys/class/video4linux")
_UNREADABLE = 99
# Of several cameras no more than these are tried, one after another.
_MOST_TRIED = 4


class NoCamera(EnvironmentTrouble):
    """There is no camera, or it does not answer."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Hold what the camera sees at one moment: three bytes, red, green and blue, for each pixel."""

    width_px: int
    height_px: int
    rgb: bytes

    def to_png(self) -> bytes:
        """Return it as the bytes of a PNG, to be taken in like any photo."""
        out = io.BytesIO()
        image = Image.frombytes("RGB", (self.width_px, self.height_px), self.rgb)
        image.save(out, "PNG", compress_level=1)
        return out.getvalue()


class Camera(Protocol):
    """Say what is asked of an open camera."""

    def frame(self) -> Frame:
        """Return what it sees now; raise ``NoCamera`` when it has stopped answering."""

    def close(self) -> None:
        """Let it go, so that its light goes out and other programs can have it."""


def camera_numbers(devices: Path = _DEVICES) -> tuple[int, ...]:
    """Return the numbers of the cameras there may be; none without the library that opens them.

    Linux lists its cameras. Windows and macOS cannot be asked without turning the camera on, so there the
    first one is taken to be there.
    """
    if importlib.util.find_spec(_LIBRARY) is None:
        return ()
    if not sys.platform.startswith("linux"):
        return (0,)
    names = devices.glob("video*") if devices.is_dir() else ()
    # A camera has several devices; only the first of them, with index 0, gives pictures.
    numbers = (int(each.name[5:]) for each in names if each.name[5:].isdigit() and _index(each) == 0)
    return tuple(sorted(numbers))[:_MOST_TRIED]


def open_camera(number: int) -> Camera:
    """Open one camera; raise ``NoCamera`` when it is not there, or another program has it."""
    return _OpenCvCamera(number)


class _OpenCvCamera:
    def __init__(self, number: int) -> None:
        try:
            import cv2  # noqa: PLC0415  # it takes half a second to load, and most never use the camera
        except ImportError as missing:
            raise NoCamera(say("camera.no_library")) from missing
        cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
        self._cv2: Any = cv2
        self._error: type[Exception] = cv2.error
        # A number only: given a text, OpenCV would open a file or an address.
        self._device: Any = cv2.VideoCapture(int(number), _way(cv2))
        if not self._device.isOpened():
            self.close()
            raise NoCamera(say("camera.does_not_answer"))
        self._device.set(cv2.CAP_PROP_FRAME_WIDTH, WIDTH_PX)
        self._device.set(cv2.CAP_PROP_FRAME_HEIGHT, HEIGHT_PX)
        # What is shown is what is seen now, not what was seen a moment ago.
        self._device.set(cv2.CAP_PROP_BUFFERSIZE, 1)

    def frame(self) -> Frame:
        """Return what it sees now."""
        try:
            is_read, pixels = self._device.read()
            if not is_read:
                raise NoCamera(say("camera.does_not_answer"))
            rgb = self._cv2.cvtColor(pixels, self._cv2.COLOR_BGR2RGB)
        except self._error as trouble:
            raise NoCamera(say("camera.does_not_answer")) from trouble
        height, width = rgb.shape[:2]
        return Frame(width, height, rgb.tobytes())

    def close(self) -> None:
        """Let it go."""
        self._device.release()


def _way(cv2: Any) -> int:
    """Return the system's own way to its cameras, so that no other one is tried."""
    ways = {"linux": cv2.CAP_V4L2, "win32": cv2.CAP_DSHOW, "darwin": cv2.CAP_AVFOUNDATION}
    return int(ways.get(sys.platform, cv2.CAP_ANY))


def _index(device: Path) -> int:
    try:
        return int((device / "index").read_text(encoding="ascii"))
    except (OSError, ValueError):
        return _UNREADABLE
