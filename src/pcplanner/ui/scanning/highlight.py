"""Show what the scan has come to: a broad band round one thing or round a group, over everything else."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from pcplanner.ui.scanning.band_places import bands_round
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import CORNER_BUTTON
from pcplanner.ui.theme.shapes import round_path

# Paper inside, ink outside, and between them the colour of "now": three edges stand out on any ground.
_PAPER, _BAND, _INK = 2, 6, 3
_ROOM = _PAPER + _BAND + _INK
_WAITS_BAND = 2


class ScanHighlight(QWidget):
    """Draw the band; every press goes through it. It is thin while the scan waits."""

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._look = look
        self._places: tuple[QRect, ...] = ()
        self._bands: tuple[QRect, ...] = ()
        self._is_waiting = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVisible(False)
        look.changed.connect(self.update)

    def places(self) -> tuple[QRect, ...]:
        """Return what the band goes round, in the window."""
        return self._places

    def bands(self) -> tuple[QRect, ...]:
        """Return the inner edge of each band, in the window; the band is outside it."""
        return self._bands

    def show_round(
        self,
        places: Sequence[QRect],
        others: Callable[[], Iterable[QRect]] = tuple,
        *,
        is_waiting: bool = False,
    ) -> None:
        """Draw the band round these places together; ``others`` gives what stands beside them."""
        if tuple(places) == self._places and is_waiting == self._is_waiting and self.isVisible():
            self.raise_()
            return
        self._places, self._is_waiting = tuple(places), is_waiting
        if not self._places:
            self.setVisible(False)
            return
        self._bands = bands_round(self._places, others(), _ROOM)
        around = QRect()
        for band in self._bands:
            around = around.united(band)
        self.setGeometry(around.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM).intersected(self._whole()))
        self.setVisible(True)
        self.raise_()
        self.update()

    def hide_band(self) -> None:
        """Show nothing."""
        self._places = ()
        self.setVisible(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the band, kept inside the window where a thing stands at its very edge."""
        theme, painter = self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        band = _WAITS_BAND if self._is_waiting else _BAND
        layers = (
            (Role.INK, _PAPER + band + _INK),
            (Role.SUN, _PAPER + band),
            (Role.PAPER, _PAPER),
        )
        room = QRectF(self.rect()).adjusted(_ROOM, _ROOM, -_ROOM, -_ROOM)
        paths = [
            round_path(QRectF(x.translated(-self.pos())).intersected(room), CORNER_BUTTON)
            for x in self._bands
        ]
        outside = QPainterPath()
        outside.addRect(QRectF(self.rect()))
        for path in paths:
            outside = outside.subtracted(path)
        painter.setClipPath(outside)
        for role, width in layers:
            pen = QPen(theme.colour(role), 2 * width)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            for path in paths:
                painter.strokePath(path, pen)

    def _whole(self) -> QRect:
        window = self.parentWidget()
        return window.rect() if window is not None else QRect()
