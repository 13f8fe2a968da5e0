"""Press what the pointer rests on, and show how the time fills."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from pcplanner.domain.dwelling import Dwell
from pcplanner.ui.clock import Clock
from pcplanner.ui.scanning.targets import Found, TargetFinder, is_repeated_by_resting, place_in
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.look import Look

# Often enough that the ring fills smoothly.
_LOOK_MS = 40
_RING, _BAND, _EDGE = 64, 10, 3


class DwellRing(QWidget):
    """Draw a ring round the pointer that fills while it rests; every press goes through it."""

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._look = look
        self._part = 0.0
        self.resize(_RING, _RING)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVisible(False)

    @property
    def part(self) -> float:
        """Return how much of the ring is filled, from 0 to 1."""
        return self._part

    def show_part(self, at: QPoint, part: float) -> None:
        """Fill so much of the ring, round a place in the window; nothing filled is nothing shown."""
        self._part = part
        self.setVisible(part > 0)
        if part > 0:
            self.move(at - QPoint(_RING // 2, _RING // 2))
            self.raise_()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw an edge in ink, the ground in paper, and what is filled in the colour of now."""
        theme, painter = self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = _EDGE + _BAND / 2
        ring = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        for role, width, part in (
            (Role.INK, _BAND + 2 * _EDGE, 1.0),
            (Role.PAPER, _BAND, 1.0),
            (Role.MAIN, _BAND, self._part),
        ):
            pen = QPen(theme.colour(role), width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            # Qt counts sixteenths of a degree, against the clock from three o'clock.
            painter.drawArc(ring, 90 * 16, -round(360 * 16 * part))


class DwellDriver(QObject):
    """Be the dwell of one window. Emits ``rested_on(QWidget)`` when something is to be pressed."""

    rested_on = Signal(QWidget)

    def __init__(
        self,
        window: QWidget,
        ring: DwellRing,
        finder: TargetFinder,
        clock: Clock,
        pointer: Callable[[], QPoint] = QCursor.pos,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._ring = ring
        self._clock = clock
        self._pointer = pointer
        self._finder = finder
        self._alarm = clock.alarm(self._on_alarm)
        self._dwell: Dwell | None = None
        self._over: str | None = None
        self._at = QPoint(-1, -1)

    @property
    def is_on(self) -> bool:
        """Return whether resting presses."""
        return self._dwell is not None

    def point_with(self, pointer: Callable[[], QPoint]) -> None:
        """Take the place of the pointer on the screen from somewhere else, as from what follows the eyes."""
        self._pointer = pointer

    def start(self, dwell_ms: int) -> None:
        """Press what the pointer rests on for so long; what it is over now must be left first."""
        self._dwell = Dwell(dwell_ms)
        self.page_came()
        self._alarm.set(self._clock.now_ms() + _LOOK_MS)

    def stop(self) -> None:
        """Press nothing any more."""
        self._dwell = None
        self._alarm.set(None)
        self._ring.show_part(QPoint(), 0.0)

    def page_came(self) -> None:
        """Hear that another page is shown: nothing on it is pressed before the pointer has moved to it."""
        if self._dwell is not None:
            self._dwell.page_came(self._under()[0])
            self._ring.show_part(QPoint(), 0.0)

    def _under(self) -> tuple[str | None, Found]:
        found = self._finder.find()
        at = self._window.mapFromGlobal(self._pointer())
        is_there = self._window.isActiveWindow() and self._window.rect().contains(at)
        over = (
            name
            for name, widget in reversed(tuple(found.widgets.items()))
            if is_there and place_in(self._window, widget).contains(at)
        )
        return next(over, None), found

    def _on_alarm(self) -> None:
        dwell = self._dwell
        if dwell is None:
            return
        now = self._clock.now_ms()
        self._alarm.set(now + _LOOK_MS)
        over, found = self._under()
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            dwell.rest()
        at = self._window.mapFromGlobal(self._pointer())
        widget = found.widgets.get(over or "")
        if widget is not None and over != self._over and place_in(self._window, widget).contains(self._at):
            # It has come under a pointer that was here before, as when a press changes the page.
            dwell.page_came(over)
        self._over, self._at = over, at
        pressed = dwell.over(over, now, is_again=is_repeated_by_resting(widget))
        self._ring.show_part(at, dwell.part_done(now))
        if pressed is not None:
            self.rested_on.emit(found.widgets[pressed])
