"""Ask the computer's own dialog for the file of a photo."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

from pcplanner.domain.words import say

ChooseFile = Callable[[QWidget], Path | None]


def choose_file(window: QWidget) -> Path | None:
    """Return the file somebody chose, or ``None`` when they changed their mind."""
    kinds = f"{say('face.file_kinds')} (*.png *.jpg *.jpeg *.webp)"
    name, _ = QFileDialog.getOpenFileName(window, say("face.file_title"), "", kinds)
    return Path(name) if name else None


def dropped_file(data: QMimeData) -> Path | None:
    """Return the first file that is being dropped, or ``None``."""
    names = (url.toLocalFile() for url in data.urls() if url.isLocalFile())
    return next((Path(name) for name in names if name), None)
