import pytest

from pcplanner.services.cameras import CameraService
from pcplanner.symbols.camera import Camera, Frame, NoCamera


class StandIn:
    def __init__(self, *, answers: bool = True) -> None:
        self.answers = answers
        self.is_open = True

    def frame(self) -> Frame:
        if not self.answers:
            raise NoCamera("The camera does not answer.")
        return Frame(1, 1, b"abc")

    def close(self) -> None:
        self.is_open = False


def test_the_first_camera_that_answers_is_opened() -> None:
    cameras = {0: StandIn(answers=False), 2: StandIn()}
    service = CameraService(lambda: (0, 2), lambda number: cameras[number])
    assert service.is_there()
    assert service.open() is cameras[2]
    # One that another program has is not held on to.
    assert not cameras[0].is_open
    assert cameras[2].is_open


def test_a_busy_camera_is_told_as_it_is() -> None:
    service = CameraService(lambda: (0,), lambda _: StandIn(answers=False))
    with pytest.raises(NoCamera, match="does not answer"):
        service.open()


def test_no_camera_is_told_plainly() -> None:
    def none_opens(_: int) -> Camera:
        raise AssertionError

    service = CameraService(tuple, none_opens)
    assert not service.is_there()
    with pytest.raises(NoCamera, match="no camera"):
        service.open()
