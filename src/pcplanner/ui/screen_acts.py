"""Do what somebody would do on a page before it is drawn: press its buttons, drop a photo on it."""

import math
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from pcplanner.domain.words import say
from pcplanner.ui.theme.sample_photo import sample_photo
from pcplanner.ui.widgets.pager import Pager
from pcplanner.ui.widgets.press import PressButton

_MOST_PAGES = 9
_SUN = tuple((0.8 + 0.09 * math.cos(n / 4), 0.2 + 0.12 * math.sin(n / 4)) for n in range(26))
_LINES = (
    ("red", ((0.25, 0.85), (0.25, 0.5), (0.42, 0.25), (0.6, 0.5), (0.6, 0.85), (0.25, 0.85))),
    ("yellow", _SUN),
    ("green", tuple((0.05 + 0.045 * n, 0.9 + 0.03 * (n % 2)) for n in range(21))),
    ("brown", ((0.42, 0.85), (0.42, 0.65), (0.5, 0.65), (0.5, 0.85))),
)

Act = Callable[[QWidget], None]


class NothingToPress(RuntimeError):
    """A page does not show the button that was to be pressed; that is a fault of the program."""


def press(*names: str) -> Act:
    """Return the pressing, one after another, of the buttons whose names begin with these words."""

    def act(shown: QWidget) -> None:
        for name in names:
            _button(shown, name).click()
            QApplication.sendPostedEvents()

    return act


def press_if_there(name: str) -> Act:
    """Return the pressing of a button that is there only where there is little room."""

    def act(shown: QWidget) -> None:
        seen = (x for x in shown.findChildren(PressButton) if x.isVisible())
        found = next((x for x in seen if x.accessibleName().startswith(name)), None)
        if found is not None:
            found.click()
            QApplication.sendPostedEvents()

    return act


def drop_photo(shown: QWidget) -> None:
    """Drop a photo of a plain invented face on a page."""
    with tempfile.TemporaryDirectory(prefix="pcplanner-") as folder:
        path = Path(folder) / "photo.png"
        sample_photo().save(str(path))
        drop_file(shown, path)


def drop_file(shown: QWidget, path: Path) -> None:
    """Drop a file on what of a page takes one."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    taker = next((each for each in shown.findChildren(QWidget) if _takes_drops(each)), shown)
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(taker, QDragEnterEvent(QPoint(9, 9), *how))
    QApplication.sendEvent(taker, QDropEvent(QPointF(9, 9), *how))


def draw_lines(shown: QWidget) -> None:
    """Draw a house, the sun and grass on the drawing pad with the mouse, each in its colour."""
    start = f"{say('drawing_pad.paper')}."
    paper = next(each for each in shown.findChildren(QWidget) if each.accessibleName().startswith(start))
    for colour, places in _LINES:
        press(say(f"drawing_pad.{colour}"))(shown)
        _drag(paper, places)


def _drag(widget: QWidget, places: tuple[tuple[float, float], ...]) -> None:
    """Press the mouse at the first place, move it through the others and let go."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    points = [QPointF(x * widget.width(), y * widget.height()) for x, y in places]
    moves = [(QEvent.Type.MouseMove, point, none, left) for point in points[1:]]
    for kind, point, button, held in (
        (QEvent.Type.MouseButtonPress, points[0], left, left),
        *moves,
        (QEvent.Type.MouseButtonRelease, points[-1], left, none),
    ):
        keys = Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, point, widget.mapToGlobal(point), button, held, keys)
        QApplication.sendEvent(widget, event)


def _takes_drops(widget: QWidget) -> bool:
    return widget.acceptDrops() and widget.isVisible()


def _button(shown: QWidget, name: str) -> PressButton:
    for _ in range(_MOST_PAGES):
        buttons = [each for each in shown.findChildren(PressButton) if each.isVisible()]
        found = next((each for each in buttons if each.accessibleName().startswith(name)), None)
        if found is not None:
            return found
        pagers = [each for each in shown.findChildren(Pager) if each.isVisible()]
        for pager in pagers:
            pager.more.click()
    raise NothingToPress(name)
