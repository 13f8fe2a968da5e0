"""Find the camera of this computer and open it."""

from collections.abc import Callable

from pcplanner.domain.words import say
from pcplanner.symbols.camera import Camera, NoCamera, camera_numbers, open_camera


class CameraService:
    """What somebody can do with the camera; all of it may take a moment, so not in the window's thread."""

    def __init__(
        self,
        find: Callable[[], tuple[int, ...]] = camera_numbers,
        open_device: Callable[[int], Camera] = open_camera,
    ) -> None:
        self._find = find
        self._open = open_device

    def is_there(self) -> bool:
        """Say whether there may be a camera, without turning it on; this is quick."""
        return bool(self._find())

    def open(self) -> Camera:
        """Open the first camera that answers; raise ``NoCamera`` with a plain sentence when none does."""
        trouble = NoCamera(say("camera.none"))
        for number in self._find():
            try:
                return self._opened(number)
            except NoCamera as found:
                trouble = found
        raise trouble

    def _opened(self, number: int) -> Camera:
        """Open one camera and see that it gives pictures: one that another program has may only open."""
        camera = self._open(number)
        try:
            camera.frame()
        except NoCamera:
            camera.close()
            raise
        return camera
