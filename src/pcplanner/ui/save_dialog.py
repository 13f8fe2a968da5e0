"""Ask with the system's own dialog where a file shall go."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from pcplanner.domain.words import say
from pcplanner.ui.folders import documents_folder

_PDF_FILES = "PDF (*.pdf)"

AskWhere = Callable[[QWidget | None, str], Path | None]
"""Given the window and a file name to begin with: where to save, or ``None`` for nowhere."""


def ask_where_to_save(parent: QWidget | None, name: str) -> Path | None:
    """Show the system's save dialog for a PDF, beginning with the folder of documents."""
    start = documents_folder() / name
    while True:
        chosen, _ = QFileDialog.getSaveFileName(parent, say("printing.save_title"), str(start), _PDF_FILES)
        if not chosen:
            return None
        start = with_pdf_ending(Path(chosen))
        if start == Path(chosen) or not start.exists():
            return start
        # The dialog asked about another name than the one a file has already: it asks again about this one.


def with_pdf_ending(path: Path) -> Path:
    """Return the path with ``.pdf`` at its end; other dots in the name stay as they are."""
    return path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")
