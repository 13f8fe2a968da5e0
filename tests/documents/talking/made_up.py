"""Make talking copies of made-up documents, with a sound in which nobody says anything."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache

from tests.documents.sample import sun

from pcplanner.documents.model import Block, Chapter, Document, PictureRow, plain
from pcplanner.documents.talking.book import TalkingBook
from pcplanner.documents.talking.sounds import ChapterSound, Clip, WordClip
from pcplanner.documents.talking.telling import talking_book
from pcplanner.domain.chapters import Family
from pcplanner.domain.pictures import symbol
from pcplanner.speech.mp3 import to_mp3

EACH_MS, PAUSE_MS, LEAD_MS = 1000, 500, 350


@cache
def quiet_mp3(ms: int) -> bytes:
    return to_mp3(bytes(2 * 22050 * ms // 1000), 22050)


def row(*sentences: str) -> PictureRow:
    return PictureRow(symbol("tea"), tuple(plain(x) for x in sentences))


def document(*blocks: Block, language: str = "en-GB", title: str = "My circle") -> Document:
    chapter = Chapter(title, Family.ABOUT, blocks)
    return Document("Robin’s plan", language, "Robin", date(2025, 3, 4), (chapter,), (("Robin.",),))


def book(*blocks: Block, language: str = "en-GB", title: str = "My circle") -> TalkingBook:
    return talking_book(document(*blocks, language=language, title=title), 16, sun)


def sounds_of(made: TalkingBook) -> Mapping[str, ChapterSound]:
    """Return a second for each thing said, its words as long as each other, and half a second between."""
    sounds = {}
    for chapter in made.chapters:
        clips, at = {}, LEAD_MS
        for said in chapter.said():
            clips[said.id] = Clip(at, at + EACH_MS, at + EACH_MS + PAUSE_MS, _words(said.text, at))
            at += EACH_MS + PAUSE_MS
        sounds[chapter.id] = ChapterSound(quiet_mp3(1000), at, clips)
    return sounds


def _words(text: str, at: int) -> tuple[WordClip, ...]:
    found = list(re.finditer(r"\w\S*", text))
    each = EACH_MS // max(1, len(found))
    return tuple(
        WordClip(x.start(), x.end(), at + n * each, at + (n + 1) * each) for n, x in enumerate(found)
    )
