"""Use the computer's own windows, for helpers who know them; the one place that opens any."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from pcplanner.domain.file_names import with_ending
from pcplanner.ui.file_ask import FileAsk, FileJob
from pcplanner.ui.folders import documents_folder

AskOwnWindow = Callable[[QWidget | None, FileAsk, Path | None], Path | None]
"""Given the window, what is wanted and where to begin: what was chosen, or ``None`` for nothing."""


def ask_own_window(parent: QWidget | None, ask: FileAsk, begin: Path | None) -> Path | None:
    """Show the computer's own window for a file, a folder or a new file."""
    start = begin or documents_folder()
    kinds = f"{ask.kind} ({' '.join(f'*{ending}' for ending in ask.endings)})" if ask.endings else ""
    if ask.job is FileJob.FOLDER:
        name = QFileDialog.getExistingDirectory(parent, ask.prompt, str(start))
        return Path(name) if name else None
    if ask.job is FileJob.OPEN:
        name, _ = QFileDialog.getOpenFileName(parent, ask.prompt, str(start), kinds)
        return Path(name) if name else None
    return _ask_where(parent, ask, start / ask.name_to_begin_with, kinds)


def show_folder(folder: Path) -> None:
    """Show a folder in the computer's own window for files."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _ask_where(parent: QWidget | None, ask: FileAsk, start: Path, kinds: str) -> Path | None:
    while True:
        chosen, _ = QFileDialog.getSaveFileName(parent, ask.prompt, str(start), kinds)
        if not chosen:
            return None
        start = with_ending(Path(chosen), ask.endings[0]) if ask.endings else Path(chosen)
        if start == Path(chosen) or not start.exists():
            return start
        # The window asked about another name than the one a file has already: it asks again about this one.
