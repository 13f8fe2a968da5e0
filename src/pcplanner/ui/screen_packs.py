"""Drop a small made-up pack on a page before it is drawn, and press what comes after."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from pcplanner.domain.words import say
from pcplanner.symbols.pack import builtin_pack
from pcplanner.ui.screen_acts import Act, NothingToPress, press

_EVERY = 40
PACK_BROKEN = 12


def drop_pack(*then: str) -> Act:
    """Return the dropping of a pack, and the pressing of buttons while its files are there."""

    def act(shown: QWidget) -> None:
        with tempfile.TemporaryDirectory(prefix="pcplanner-") as scratch:
            folder = Path(scratch) / say("packs.sample_name")
            folder.mkdir()
            for name, data in _files():
                (folder / name).write_bytes(data)
            _drop(shown, folder)
            press(*then)(shown)

    return act


def _files() -> Iterator[tuple[str, bytes]]:
    pack = builtin_pack()
    for symbol in pack.symbols[::_EVERY]:
        drawing = pack.drawing(symbol.id)
        if drawing is not None:
            yield f"{symbol.id}.svg", drawing.data
    for number in range(1, PACK_BROKEN + 1):
        yield f"photo {number}.png", b""
    yield "LICENCE", f"Copyright 2026 {say('packs.sample_owner')}, CC BY 4.0".encode()


def _drop(shown: QWidget, path: Path) -> None:
    targets = (each for each in shown.findChildren(QWidget) if each.acceptDrops() and each.isVisible())
    target = next(targets, None)
    if target is None:
        raise NothingToPress(path.name)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target, QDragEnterEvent(QPoint(9, 9), *how))
    QApplication.sendEvent(target, QDropEvent(QPointF(9, 9), *how))
