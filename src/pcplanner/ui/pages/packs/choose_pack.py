"""Ask the computer's own dialog for a zip file or a folder of pictures."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

from pcplanner.domain.words import say

ChoosePack = Callable[[QWidget], Path | None]


def choose_zip(window: QWidget) -> Path | None:
    """Return the zip file somebody chose, or ``None`` when they changed their mind."""
    kinds = f"{say('packs.zip_kinds')} (*.zip *.ZIP)"
    name, _ = QFileDialog.getOpenFileName(window, say("packs.zip_title"), "", kinds)
    return Path(name) if name else None


def choose_folder(window: QWidget) -> Path | None:
    """Return the folder somebody chose, or ``None`` when they changed their mind."""
    name = QFileDialog.getExistingDirectory(window, say("packs.folder_title"))
    return Path(name) if name else None


def dropped_pack(data: QMimeData) -> Path | None:
    """Return the first file or folder that is being dropped, or ``None``."""
    names = (url.toLocalFile() for url in data.urls() if url.isLocalFile())
    return next((Path(name) for name in names if name), None)
