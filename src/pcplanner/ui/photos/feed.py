"""Show what the camera sees, some times a second, while somebody looks; let it go as soon as nobody does."""

from dataclasses import dataclass, replace
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from pcplanner.domain.errors import PlainError
from pcplanner.symbols.camera import Camera, Frame
from pcplanner.ui.context import Context

# The rest between two pictures, in which other drawing can be done.
GAP_MS = 60


@dataclass(frozen=True, slots=True)
class FeedState:
    """What the camera saw last, whether that is the picture that was taken, and why it is off."""

    frame: Frame | None = None
    is_taken: bool = False
    trouble: str = ""


class CameraFeed(QObject):
    """Run the camera on the drawing worker, one picture after another. Emits ``state_changed``.

    The camera is open only between ``start`` and ``stop``, and not while a picture that was taken is shown.
    """

    state_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._camera: Camera | None = None
        # What is set when this look through the camera is over; each look has one of its own.
        self._left: Event | None = None
        self.gap = QTimer(self, interval=GAP_MS, singleShot=True)
        self.gap.timeout.connect(self._ask)
        self.state = FeedState()

    @property
    def is_there(self) -> bool:
        """Say whether there may be a camera."""
        return self._context.services.cameras.is_there()

    @property
    def is_open(self) -> bool:
        """Say whether the camera is on."""
        return self._camera is not None

    def start(self) -> None:
        """Turn the camera on; nothing happens when it is on, or when a picture has been taken."""
        if self._left is not None or self.state.is_taken:
            return
        left = self._left = Event()
        cameras = self._context.services.cameras
        self._set(FeedState())

        def opened() -> Camera:
            camera = cameras.open()
            if left.is_set():
                # It takes a moment to come on, and somebody may have left by then.
                camera.close()
            return camera

        self._context.drawing.run(
            opened,
            lambda camera: self._on_opened(left, camera),
            lambda trouble: self._on_trouble(left, trouble),
        )

    def stop(self) -> None:
        """Turn the camera off; a picture that was taken stays."""
        if self._left is not None:
            self._left.set()
            self._left = None
        self.gap.stop()
        camera, self._camera = self._camera, None
        if camera is not None:
            # On the same worker, so that it comes after the picture that is being read.
            self._context.drawing.run(camera.close, _closed, self._context.messages.problem)

    def take(self) -> bool:
        """Keep what is seen now as the picture and turn the camera off; say whether there was anything."""
        if self.state.frame is None or self.state.is_taken:
            return False
        self._set(replace(self.state, is_taken=True))
        self.stop()
        return True

    def again(self) -> None:
        """Forget the picture that was taken and look again."""
        self._set(FeedState())
        self.start()

    def forget(self) -> None:
        """Turn the camera off and forget what was seen."""
        self.stop()
        self._set(FeedState())

    @Slot()
    def _ask(self) -> None:
        camera, left = self._camera, self._left
        if camera is not None and left is not None:
            self._context.drawing.run(
                camera.frame,
                lambda frame: self._on_frame(left, frame),
                lambda trouble: self._on_trouble(left, trouble),
            )

    def _on_opened(self, left: Event, camera: Camera) -> None:
        if left is self._left:
            self._camera = camera
            self._ask()
        else:
            self._context.drawing.run(camera.close, _closed, self._context.messages.problem)

    def _on_frame(self, left: Event, frame: Frame) -> None:
        if left is self._left:
            self._set(FeedState(frame))
            self.gap.start()

    def _on_trouble(self, left: Event, trouble: PlainError) -> None:
        if left is self._left:
            self.stop()
            self._set(FeedState(trouble=str(trouble)))
            self._context.messages.problem(trouble)

    def _set(self, state: FeedState) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit()


def _closed(_: None) -> None:
    """Do nothing: the camera is off."""
