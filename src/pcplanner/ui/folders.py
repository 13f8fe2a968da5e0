"""Know in which folder the computer's own window for files begins: one that is there, never the program's."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def documents_folder() -> Path:
    """Return the folder of documents, or the home folder where there is none."""
    usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(usual) if usual and Path(usual).is_dir() else Path.home()
