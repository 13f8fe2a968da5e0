"""Show the ways to a photo, the camera or the cropping, and take what is dropped or pasted."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.file_ask import AskFile
from pcplanner.ui.photos.arriving import (
    Arrival,
    has_photo,
    photo_ask,
    photo_in,
    photo_on_clipboard,
)
from pcplanner.ui.photos.camera_panel import CameraPanel
from pcplanner.ui.photos.cropping import Cropping
from pcplanner.ui.photos.taking import Stage, Taking
from pcplanner.ui.photos.ways import Ways
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.tile import Tile

Pasted = Callable[[], Arrival | None]


class TakingPanel(QWidget):
    """Hold one part for each stage of taking a photo in."""

    def __init__(
        self,
        look: Look,
        taking: Taking,
        *,
        is_face: bool,
        ask_file: AskFile,
        others: Sequence[Tile] = (),
        pasted: Pasted = photo_on_clipboard,
    ) -> None:
        super().__init__()
        self._taking = taking
        self._ask_file = ask_file
        self._pasted = pasted
        self._stage: Stage | None = None
        self.ways = Ways(look, has_camera=taking.feed.is_there, others=others)
        self.camera = CameraPanel(look, taking.feed)
        self.cropping = Cropping(look, taking.hand, is_face=is_face)
        for part in (self.ways, self.camera, self.cropping):
            # Hidden first, or the camera would come on for a moment.
            part.hide()
            part.setParent(self)
        self.setAcceptDrops(True)
        self.ways.file_wanted.connect(self.ask_file)
        self.ways.camera_wanted.connect(taking.look)
        self.ways.paste_wanted.connect(self.paste)
        taking.state_changed.connect(self._show)
        self._show()

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        match self._taking.stage:
            case Stage.WAYS:
                return self.ways.reading()
            case Stage.CAMERA:
                return self.camera.reading()
            case Stage.CROP:
                return self.cropping.reading()

    def focus_first(self) -> None:
        """Put the keyboard on the first thing of the stage."""
        first = {
            Stage.WAYS: self.ways.file,
            Stage.CAMERA: self.camera.button,
            Stage.CROP: self.cropping.bigger,
        }
        first[self._taking.stage].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def ask_file(self) -> None:
        """Let a photo be chosen on this computer."""
        self._ask_file(photo_ask(), self._taking.bring)

    @Slot()
    def paste(self) -> None:
        """Take the picture that was copied."""
        self._taking.paste(self._pasted())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say that a photo may be dropped here."""
        if has_photo(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the photo that was dropped."""
        arrival = photo_in(event.mimeData())
        if arrival is not None:
            event.acceptProposedAction()
            self._taking.bring(arrival)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste with the keys that paste everywhere."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the whole room to the stage that is shown."""
        super().resizeEvent(event)
        for part in (self.ways, self.camera, self.cropping):
            part.setGeometry(self.rect())

    @Slot()
    def _show(self) -> None:
        stage = self._taking.stage
        if stage is self._stage:
            return
        is_first, self._stage = self._stage is None, stage
        parts = {Stage.WAYS: self.ways, Stage.CAMERA: self.camera, Stage.CROP: self.cropping}
        for each, part in parts.items():
            part.setVisible(each is stage)
        if not is_first and self.isVisible():
            self.focus_first()


def taking_prompt(taking: Taking, ways: str, crop: str) -> str:
    """Return the question of the stage: the page's own for the ways and the cropping."""
    if taking.hand.state.is_opening:
        return say("crop.opening")
    match taking.stage:
        case Stage.WAYS:
            return ways
        case Stage.CAMERA:
            return say("camera.prompt_taken" if taking.feed.state.is_taken else "camera.prompt_look")
        case Stage.CROP:
            return crop
