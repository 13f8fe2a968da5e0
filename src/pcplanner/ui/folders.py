"""Know in which folder a dialog for files begins: one that is there, never the program's own."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

_Where = QStandardPaths.StandardLocation


def documents_folder() -> Path:
    """Return the folder of documents, or the home folder where there is none."""
    return _first_there(_Where.DocumentsLocation)


def pictures_folder() -> Path:
    """Return the folder of pictures, or the home folder where there is none."""
    return _first_there(_Where.PicturesLocation)


def films_folder() -> Path:
    """Return the folder of films, or the home folder where there is none."""
    return _first_there(_Where.MoviesLocation)


def downloads_folder() -> Path:
    """Return the folder of downloads, or the home folder where there is none."""
    return _first_there(_Where.DownloadLocation)


def _first_there(kind: _Where) -> Path:
    usual = QStandardPaths.writableLocation(kind)
    return Path(usual) if usual and Path(usual).is_dir() else Path.home()
