"""Write a talking copy as a folder of tracks for a player, whole or not at all."""

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from itertools import count
from pathlib import Path

from pcplanner.documents.talking.book import TalkingBook
from pcplanner.documents.talking.sounds import ChapterSound
from pcplanner.domain.errors import InputError
from pcplanner.domain.file_names import usable_name
from pcplanner.domain.words import say
from pcplanner.services.take_home import CannotSave
from pcplanner.speech.mp3 import tags

_LONGEST_TITLE = 60
_FEWEST_DIGITS = 2


def save_tracks(book: TalkingBook, sounds: Mapping[str, ChapterSound], folder: Path) -> Path:
    """Return the folder that was made: the one named, or one with a number where that is there already.

    Raises ``CannotSave`` with what to press; then nothing is left behind.
    """
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        part = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f".{folder.name[:40]}", suffix=".part"))
    except OSError as trouble:
        raise CannotSave(say("take_home.cannot_save")) from trouble
    try:
        for name, data in _files(book, sounds):
            (part / name).write_bytes(data)
        # What is made for others to read must not be shut to them by how it was begun.
        part.chmod(0o755)
        return _put_there(part, folder)
    except OSError as trouble:
        raise CannotSave(say("take_home.cannot_save")) from trouble
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _put_there(part: Path, folder: Path) -> Path:
    """Give the finished folder its name, and never that of something that is there."""
    for number in count(1):
        wanted = folder if number == 1 else folder.with_name(f"{folder.name} {number}")
        if not wanted.exists():
            return part.rename(wanted)
    raise AssertionError("there is always another number")


def _files(book: TalkingBook, sounds: Mapping[str, ChapterSound]) -> Iterator[tuple[str, bytes]]:
    total = len(book.chapters)
    digits = max(_FEWEST_DIGITS, len(str(total)))
    listed = ["#EXTM3U"]
    for number, chapter in enumerate(book.chapters, start=1):
        sound = sounds[chapter.id]
        name = _track_name(f"{number:0{digits}}", chapter.title)
        about = tags(chapter.title, book.title, book.whose, number, total)
        listed += [f"#EXTINF:{round(sound.duration_ms / 1000)},{' '.join(chapter.title.split())}", name]
        yield name, about + sound.mp3
    yield say("talking.list_name"), "\n".join([*listed, ""]).encode()


def _track_name(number: str, title: str) -> str:
    """Return a name such as "Track 03 My circle.mp3" that every system can keep."""
    try:
        words = usable_name(title)[:_LONGEST_TITLE].rstrip(" .")
    except InputError:
        words = ""
    return usable_name(say("talking.track_name", number=number, title=words).replace(" .mp3", ".mp3"))
