"""Know how a photo is being taken in: the ways, the camera, and then the cropping."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.pictures import PictureData
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.photos.arriving import Arrival
from pcplanner.ui.photos.feed import CameraFeed
from pcplanner.ui.photos.framing import Shape
from pcplanner.ui.photos.in_hand import PhotoInHand


class Stage(Enum):
    """Where somebody is with a photo."""

    WAYS = "ways"
    CAMERA = "camera"
    CROP = "crop"


class Taking(QObject):
    """Hold the stage, the photo in hand and the camera. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context, begins_as: Shape) -> None:
        super().__init__()
        self._context = context
        self.hand = PhotoInHand(context, begins_as)
        self.feed = CameraFeed(context)
        for part in (self.hand, self.feed):
            part.setParent(self)
        self.stage = Stage.WAYS
        self.hand.opened.connect(self._on_opened)
        self.hand.state_changed.connect(self.state_changed)
        self.feed.state_changed.connect(self._on_seen)
        self._was_taken = False

    @property
    def is_from_camera(self) -> bool:
        """Say whether the photo in hand was taken with the camera."""
        return self.feed.state.is_taken

    def close(self) -> None:
        """Let the camera go and show nothing more: the page has been left for good."""
        self.hand.close()
        self.feed.stop()

    def bring(self, arrival: Arrival | None) -> None:
        """Take what was chosen or dropped; nothing is what somebody chose who changed their mind."""
        if arrival is not None:
            self.feed.forget()
            self.hand.open(arrival)

    def paste(self, arrival: Arrival | None) -> None:
        """Take what was copied, or say plainly that nothing was."""
        if arrival is None:
            self._context.messages.tell(say("crop.nothing_to_paste"))
        else:
            self.bring(arrival)

    def look(self) -> None:
        """Look through the camera."""
        self._go_to(Stage.CAMERA)

    def go_on(self, done: Callable[[PictureData], object]) -> None:
        """Go on to the next stage; after the last one ``done`` gets the photo as it will be kept."""
        match self.stage:
            case Stage.WAYS:
                self._context.messages.tell(say("crop.choose_first"))
            case Stage.CAMERA if self.feed.state.frame is not None and self.feed.state.is_taken:
                self.hand.open_taken(self.feed.state.frame)
            case Stage.CAMERA:
                self._context.messages.tell(say("camera.take_first"))
            case Stage.CROP:
                self.hand.crop(done)

    def go_back(self) -> bool:
        """Go back one stage; say whether there was one."""
        if self.stage is Stage.WAYS:
            return False
        if self.stage is Stage.CROP and self.is_from_camera:
            self._go_to(Stage.CAMERA)
        else:
            self.feed.forget()
            self._go_to(Stage.WAYS)
        return True

    def _go_to(self, stage: Stage) -> None:
        self.stage = stage
        self.state_changed.emit()

    def _on_opened(self) -> None:
        self._go_to(Stage.CROP)

    def _on_seen(self) -> None:
        is_taken = self.feed.state.is_taken
        if is_taken != self._was_taken:
            self._was_taken = is_taken
            self.state_changed.emit()
