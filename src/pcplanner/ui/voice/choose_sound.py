"""Say which sound file of somebody's the page with files is asked for."""

from pcplanner.domain.words import say
from pcplanner.ui.file_ask import FileAsk, FileJob

_ENDINGS = (".wav", ".mp3", ".flac", ".ogg")


def sound_ask() -> FileAsk:
    """Return what is wanted."""
    return FileAsk(FileJob.OPEN, say("voice.file_title"), _ENDINGS, say("voice.file_kinds"))
