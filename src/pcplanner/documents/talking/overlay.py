"""Write the media overlay of a chapter: which words are lit while which part of its sound is heard."""

from collections.abc import Iterator
from itertools import pairwise

from pcplanner.documents.talking.book import BookChapter, Said
from pcplanner.documents.talking.sounds import ChapterSound, Clip


def overlay(chapter: BookChapter, sound: ChapterSound) -> str:
    """Return the SMIL of a chapter: everything that is shown, in order, a sequence for each sentence."""
    page = f"{chapter.id}.xhtml"
    wholes = chapter.told_whole()
    parts = "".join(
        _sequence(said, sound.clips[said.id], page, f"{chapter.id}.mp3", is_whole=said.id in wholes)
        for said in chapter.said()
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<smil xmlns="http://www.w3.org/ns/SMIL" xmlns:epub="http://www.idpf.org/2007/ops" version="3.0">\n'
        f'<body id="{chapter.id}-all" epub:textref="{page}" epub:type="chapter">\n{parts}</body>\n</smil>\n'
    )


def clock(ms: int) -> str:
    """Return a time as SMIL writes it."""
    seconds, thousandths = divmod(ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}.{thousandths:03}"


def _sequence(said: Said, clip: Clip, page: str, mp3: str, *, is_whole: bool) -> str:
    kind = ' epub:type="figure"' if is_whole else ""
    pars = "".join(
        f'<par id="{target}-par"><text src="{page}#{target}"/>'
        f'<audio src="{mp3}" clipBegin="{clock(begin)}" clipEnd="{clock(end)}"/></par>'
        for target, begin, end in _lit(said, clip, is_whole=is_whole)
    )
    return f'<seq id="{said.id}-seq" epub:textref="{page}#{said.id}"{kind}>{pars}</seq>\n'


def _lit(said: Said, clip: Clip, *, is_whole: bool) -> Iterator[tuple[str, int, int]]:
    """Yield what is lit from when to when; without gaps, for a reader leaves out what no clip holds.

    A word that would have no time at all is lit for the shortest time there is.
    """
    if is_whole or not clip.words:
        yield said.id, clip.begin_ms, max(clip.next_ms, clip.begin_ms + 1)
        return
    begins = [clip.begin_ms, *(x.begin_ms for x in clip.words[1:]), clip.next_ms]
    for number, (begin, end) in enumerate(pairwise(begins), start=1):
        yield f"{said.id}w{number}", begin, max(end, begin + 1)
