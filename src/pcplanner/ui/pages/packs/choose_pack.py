"""Say what is asked for when a zip file or a folder of pictures is wanted."""

from pathlib import Path

from PySide6.QtCore import QMimeData

from pcplanner.domain.words import say
from pcplanner.ui.file_ask import FileAsk, FileJob


def zip_ask() -> FileAsk:
    """Return the asking for a zip file."""
    return FileAsk(FileJob.OPEN, say("packs.zip_title"), (".zip",), say("packs.zip_kind"))


def folder_ask() -> FileAsk:
    """Return the asking for a folder."""
    return FileAsk(FileJob.FOLDER, say("packs.folder_title"))


def dropped_pack(data: QMimeData) -> Path | None:
    """Return the first file or folder that is being dropped, or ``None``."""
    names = (url.toLocalFile() for url in data.urls() if url.isLocalFile())
    return next((Path(name) for name in names if name), None)
