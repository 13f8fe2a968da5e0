"""Do what somebody would do on a page before it is drawn: press its buttons, drop a photo on it."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from pcplanner.ui.theme.sample_photo import sample_photo
from pcplanner.ui.widgets.pager import Pager
from pcplanner.ui.widgets.press import PressButton

_MOST_PAGES = 9

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


def drop_photo(shown: QWidget) -> None:
    """Drop a photo of a plain invented face on a page."""
    with tempfile.TemporaryDirectory(prefix="pcplanner-") as folder:
        path = Path(folder) / "photo.png"
        sample_photo().save(str(path))
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(shown, QDragEnterEvent(QPoint(9, 9), *how))
        QApplication.sendEvent(shown, QDropEvent(QPointF(9, 9), *how))


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
