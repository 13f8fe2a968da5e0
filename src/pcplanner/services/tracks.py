"""Tell a talking copy as tracks for a player, with a list of them."""

from collections.abc import Iterator, Mapping

from pcplanner.documents.talking.book import TalkingBook
from pcplanner.documents.talking.sounds import ChapterSound
from pcplanner.domain.errors import InputError
from pcplanner.domain.file_names import usable_name
from pcplanner.domain.words import say
from pcplanner.services.made_files import MadeFile
from pcplanner.speech.mp3 import tags

_LONGEST_TITLE = 60
_FEWEST_DIGITS = 2


def track_files(book: TalkingBook, sounds: Mapping[str, ChapterSound]) -> Iterator[MadeFile]:
    """Yield a track for each chapter, such as "Track 03 My circle.mp3", and the list in their order."""
    total = len(book.chapters)
    digits = max(_FEWEST_DIGITS, len(str(total)))
    listed = ["#EXTM3U"]
    for number, chapter in enumerate(book.chapters, start=1):
        sound = sounds[chapter.id]
        name = _track_name(f"{number:0{digits}}", chapter.title)
        about = tags(chapter.title, book.title, book.whose, number, total)
        listed += [f"#EXTINF:{round(sound.duration_ms / 1000)},{' '.join(chapter.title.split())}", name]
        yield MadeFile(name, about + sound.mp3)
    yield MadeFile(say("talking.list_name"), "\n".join([*listed, ""]).encode())


def _track_name(number: str, title: str) -> str:
    """Return the name of a track that every system can keep."""
    try:
        words = usable_name(title)[:_LONGEST_TITLE].rstrip(" .")
    except InputError:
        words = ""
    return usable_name(say("talking.track_name", number=number, title=words).replace(" .mp3", ".mp3"))
