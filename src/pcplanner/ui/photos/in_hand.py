"""Hold the photo that is being cropped: open it, and change what is kept of it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.errors import PlainError
from pcplanner.domain.pictures import PictureData
from pcplanner.domain.words import say
from pcplanner.symbols.camera import Frame
from pcplanner.symbols.photos import OpenedPhoto
from pcplanner.ui.context import Context
from pcplanner.ui.photos.arriving import Arrival, as_photo
from pcplanner.ui.photos.framing import Framing, Shape

_ZOOM, _MOVE = 1.2, 0.1


@dataclass(frozen=True, slots=True)
class HandState:
    """The photo as it is shown and what is kept of it; ``photo`` is ``None`` while there is none."""

    is_opening: bool = False
    photo: PictureData | None = None
    framing: Framing = field(default_factory=Framing)


class PhotoInHand(QObject):
    """Hold one photo. Emits ``state_changed``, and ``opened`` when another one can be cropped."""

    state_changed = Signal()
    opened = Signal()

    def __init__(self, context: Context, begins_as: Shape) -> None:
        super().__init__()
        self._context = context
        self._begins_as = begins_as
        self._data = b""
        self._is_closed = False
        self._is_cropping = False
        self.state = HandState()

    def close(self) -> None:
        """Show nothing more: the page has been left for good."""
        self._is_closed = True

    def open(self, arrival: Arrival) -> None:
        """Look at a photo, to crop it."""
        self._open(lambda: as_photo(arrival))

    def open_taken(self, frame: Frame) -> None:
        """Look at what the camera took, to crop it."""
        self._open(frame.to_png)

    def crop(self, done: Callable[[PictureData], object]) -> None:
        """Make the photo as it will be kept and give it to ``done``; pressed meanwhile, do nothing."""
        if self.state.photo is None or self._is_cropping:
            return
        self._is_cropping = True
        pictures, data, framing = self._context.services.pictures, self._data, self.state.framing

        def cropped(picture: PictureData) -> None:
            self._is_cropping = False
            if not self._is_closed:
                done(picture)

        self._context.drawing.run(
            lambda: pictures.crop_photo(data, framing.part, framing.turns, framing.tilt),
            cropped,
            self._on_trouble,
        )

    def zoom(self, times: float) -> None:
        """Make the photo so many times as big."""
        self._frame(lambda framing: framing.zoomed(times))

    def make_bigger(self) -> None:
        """Make the photo bigger."""
        self.zoom(_ZOOM)

    def make_smaller(self) -> None:
        """Make the photo smaller."""
        self.zoom(1 / _ZOOM)

    def move(self, across: float, down: float) -> None:
        """Move the photo by shares of the part that is kept."""
        self._frame(lambda framing: framing.moved(across, down))

    def nudge(self, across: int, down: int) -> None:
        """Move the photo by one small push."""
        self.move(across * _MOVE, down * _MOVE)

    def turn(self) -> None:
        """Turn the photo clockwise by a right angle."""
        self._frame(Framing.turned_once)

    def tilt(self, degrees: int) -> None:
        """Tilt the photo clockwise by so many degrees; it stops where it would be tilted too far."""
        self._frame(lambda framing: framing.tilted_by(degrees))

    def change_shape(self) -> None:
        """Keep a part of the next shape."""
        shapes = list(Shape)
        here = shapes.index(self.state.framing.kind)
        self._frame(lambda framing: framing.in_shape(shapes[(here + 1) % len(shapes)]))

    def start_again(self) -> None:
        """Take back every change to the photo, but its shape."""
        self._frame(Framing.begun_again)

    def _open(self, photo: Callable[[], Path | bytes]) -> None:
        if self.state.is_opening:
            return
        pictures = self._context.services.pictures
        self._set(replace(self.state, is_opening=True))
        self._context.drawing.run(lambda: pictures.open_photo(photo()), self._on_photo, self._on_trouble)

    def _frame(self, change: Callable[[Framing], Framing]) -> None:
        if self.state.photo is not None:
            self._set(replace(self.state, framing=change(self.state.framing)))

    def _on_photo(self, opened: OpenedPhoto) -> None:
        if self._is_closed:
            return
        self._data = opened.data
        framing = Framing(opened.width_px, opened.height_px, self._begins_as)
        photo = PictureData("png", opened.shown, say("photos.a_photo"))
        self._set(HandState(photo=photo, framing=framing))
        self.opened.emit()

    def _on_trouble(self, trouble: PlainError) -> None:
        self._is_cropping = False
        self._set(replace(self.state, is_opening=False))
        if not self._is_closed:
            self._context.messages.problem(trouble)

    def _set(self, state: HandState) -> None:
        if not self._is_closed:
            self.state = state
            self.state_changed.emit()
