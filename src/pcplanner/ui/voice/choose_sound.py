"""Ask for a sound file of somebody's."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from pcplanner.domain.words import say
from pcplanner.ui.folders import documents_folder

ChooseSound = Callable[[QWidget], Path | None]


def choose_sound(window: QWidget) -> Path | None:
    """Return the file somebody chose, or ``None`` when they changed their mind."""
    kinds = f"{say('voice.file_kinds')} (*.wav *.mp3 *.flac *.ogg)"
    name, _ = QFileDialog.getOpenFileName(window, say("voice.file_title"), str(documents_folder()), kinds)
    return Path(name) if name else None
