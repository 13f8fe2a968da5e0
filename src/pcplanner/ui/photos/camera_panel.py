"""Show what the camera sees, and one big button that takes the picture or looks again."""

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.symbols.camera import Frame
from pcplanner.ui.photos.feed import CameraFeed
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import CORNER, TextSize
from pcplanner.ui.theme.shapes import round_path
from pcplanner.ui.theme.text import lay_text
from pcplanner.ui.widgets.push_button import PushButton

_WIDE, _HIGH = 16, 9
_COLUMN, _BUTTON = 360, 240


class FrameView(QWidget):
    """Show one picture of the camera as large as fits, or words while there is none."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._frame: Frame | None = None
        self._words = ""
        look.changed.connect(self.update)

    def show_frame(self, frame: Frame | None, words: str, name: str) -> None:
        """Show a picture, or else words; a screen reader hears the name and the words."""
        self._frame, self._words = frame, words
        self.setAccessibleName(f"{name}. {words}" if words else name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture or the words."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        room = QRectF(self.rect())
        painter.setClipPath(round_path(room, CORNER))
        painter.fillRect(room, theme.colour(Role.BAR))
        if self._frame is not None:
            image = _image_of(self._frame)
            fitted = image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(0, 0, fitted.width(), fitted.height())
            place.moveCenter(room.center())
            painter.drawImage(place, image)
            return
        font = self._look.font(TextSize.HEADING)
        middle = Qt.AlignmentFlag.AlignHCenter
        laid = lay_text(self._words, font, room.width() - 64, max_height=room.height() - 32, align=middle)
        top_left = room.center()
        top_left.setX(32)
        top_left.setY(room.center().y() - laid.height / 2)
        laid.draw(painter, top_left, theme.colour(Role.INK))


class CameraPanel(QWidget):
    """Hold the view and its button. The camera is on only while this can be seen."""

    def __init__(self, look: Look, feed: CameraFeed) -> None:
        super().__init__()
        self._look = look
        self._feed = feed
        self.view = FrameView(look)
        self.button = PushButton(look, say("camera.take"), Icon.CAMERA, share=0.9)
        for part in (self.view, self.button):
            part.setParent(self)
        feed.state_changed.connect(self._show)
        self.button.clicked.connect(self._on_pressed)
        self._show()

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud."""
        return (self.view.accessibleName(), self.button.words())

    def showEvent(self, event: QShowEvent) -> None:
        """Turn the camera on."""
        super().showEvent(event)
        self._feed.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Turn the camera off: somebody has gone elsewhere, or the plans were locked."""
        super().hideEvent(event)
        self._feed.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the view all the room that the button does not need."""
        super().resizeEvent(event)
        gap = self._look.metrics.gap_wide
        column = min(self._look.metrics.grow(_COLUMN, 0.4), self.width() // 3)
        width = min(self.width() - column - gap, self.height() * _WIDE // _HIGH)
        self.view.setGeometry(0, 0, width, self.height())
        high = min(self.height(), self._look.metrics.grow(_BUTTON, 0.4))
        top = (self.height() - high) // 2
        self.button.setGeometry(width + gap, top, self.width() - width - gap, high)

    @Slot()
    def _show(self) -> None:
        state = self._feed.state
        words = "" if state.frame else state.trouble or say("camera.starting")
        name = say("camera.taken" if state.is_taken else "camera.view")
        self.view.show_frame(state.frame, words, name)
        is_again = state.is_taken or bool(state.trouble)
        self.button.set_words(say("camera.again" if is_again else "camera.take"))
        self.button.set_icon(Icon.REDO if is_again else Icon.CAMERA)

    @Slot()
    def _on_pressed(self) -> None:
        if self._feed.state.is_taken or self._feed.state.trouble:
            self._feed.again()
        else:
            self._feed.take()


def _image_of(frame: Frame) -> QImage:
    stride = frame.width_px * 3
    return QImage(frame.rgb, frame.width_px, frame.height_px, stride, QImage.Format.Format_RGB888)
