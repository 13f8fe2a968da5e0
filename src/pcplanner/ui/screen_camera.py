"""Stand in for the camera where pages are only drawn: it always sees the same invented face."""

from PySide6.QtGui import QImage

from pcplanner.services.cameras import CameraService
from pcplanner.symbols.camera import Frame
from pcplanner.ui.theme.sample_photo import sample_photo


class SampleCamera:
    """See the sample photo."""

    def frame(self) -> Frame:
        """Return the sample photo."""
        image = sample_photo().convertToFormat(QImage.Format.Format_RGB888)
        return Frame(image.width(), image.height(), bytes(image.constBits()))

    def close(self) -> None:
        """Do nothing: there is nothing to let go."""


def sample_cameras() -> CameraService:
    """Return a service whose one camera is the stand-in."""
    return CameraService(lambda: (0,), lambda _: SampleCamera())
