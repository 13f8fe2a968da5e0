import importlib.util
import io
import sys
from pathlib import Path

import pytest
from PIL import Image

from pcplanner.symbols.camera import Frame, NoCamera, camera_numbers, open_camera


def devices(folder: Path, **indexes: str) -> Path:
    for name, index in indexes.items():
        (folder / name).mkdir(parents=True)
        (folder / name / "index").write_text(index, encoding="ascii")
    return folder


def test_linux_lists_the_devices_that_give_pictures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    folder = devices(tmp_path, video2="0\n", video0="0\n", video1="1\n", video3="odd", videoX="0\n")
    assert camera_numbers(folder) == (0, 2)
    assert camera_numbers(tmp_path / "nothing") == ()


def test_elsewhere_the_first_camera_is_taken_to_be_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert camera_numbers(Path("nothing")) == (0,)


def test_without_the_library_there_is_no_camera(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    assert camera_numbers(devices(tmp_path, video0="0")) == ()


def test_a_library_that_cannot_be_loaded_is_told_plainly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cv2", None)
    with pytest.raises(NoCamera):
        open_camera(0)


def test_a_camera_that_is_not_there_is_told_plainly(capfd: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("cv2")
    with pytest.raises(NoCamera) as trouble:
        open_camera(97)
    assert "camera" in str(trouble.value)
    # Nothing technical reaches the terminal either, once the library is loaded.
    capfd.readouterr()
    with pytest.raises(NoCamera):
        open_camera(98)
    assert capfd.readouterr() == ("", "")


def test_the_library_reads_frames_as_red_green_and_blue(monkeypatch: pytest.MonkeyPatch) -> None:
    cv2 = pytest.importorskip("cv2")
    numpy = pytest.importorskip("numpy")
    pixels = numpy.zeros((20, 30, 3), numpy.uint8)
    pixels[:, :, 2] = 200  # OpenCV has blue first
    opened: list[object] = []

    class Device:
        is_open = True
        is_read = True

        def __init__(self, *what: object) -> None:
            opened.extend(what)

        def isOpened(self) -> bool:
            return True

        def set(self, *_: object) -> bool:
            return True

        def read(self) -> tuple[bool, object]:
            return self.is_read, pixels

        def release(self) -> None:
            Device.is_open = False

    monkeypatch.setattr(cv2, "VideoCapture", Device)
    camera = open_camera(0)
    assert type(opened[0]) is int
    frame = camera.frame()
    assert (frame.width_px, frame.height_px, frame.rgb[:3]) == (30, 20, bytes((200, 0, 0)))
    camera.close()
    assert not Device.is_open
    monkeypatch.setattr(Device, "is_read", False)
    with pytest.raises(NoCamera):
        camera.frame()


def test_a_frame_becomes_a_picture() -> None:
    frame = Frame(3, 2, bytes((10, 20, 30)) * 6)
    image = Image.open(io.BytesIO(frame.to_png()))
    assert (image.size, image.getpixel((2, 1))) == ((3, 2), (10, 20, 30))
