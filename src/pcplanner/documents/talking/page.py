"""Write a talking copy as one page for any browser: everything is inside it, and it asks for nothing more."""

import hashlib
from base64 import b64encode
from collections.abc import Iterator, Mapping
from functools import partial

from pcplanner.documents.talking.book import BookChapter, PictureFile, TalkingBook
from pcplanner.documents.talking.letters import more_letters
from pcplanner.documents.talking.marking_up import Markup, xml_text
from pcplanner.documents.talking.own_files import FONTS, font, font_licence, own_text
from pcplanner.documents.talking.sounds import ChapterSound
from pcplanner.domain.text import sentences
from pcplanner.domain.words import say

_WEIGHTS = ("normal", "bold")
_SHAPES = {
    "before": "M18 3v18L6 12z M3 4h3v16H3z",
    "next": "M6 3v18l12-9z M18 4h3v16h-3z",
    "chapters": "M3 3h8v8H3z M13 3h8v8h-8z M3 13h8v8H3z M13 13h8v8h-8z",
    "slower": "M4 10h16v4H4z",
    "faster": "M10 4h4v6h6v4h-6v6h-4v-6H4v-4h6z",
    "colours": "M12 2a10 10 0 1 0 0 20z M12 2a10 10 0 0 1 0 20v-2a8 8 0 0 0 0-16z",
}
_HOW_TO = ("how_to_press", "how_to_sentence", "how_to_keys")
_POINTS_ASIDE = frozenset({"before", "next"})


def write_page(book: TalkingBook, sounds: Mapping[str, ChapterSound]) -> bytes:
    """Return the page; ``sounds`` are found by the id of the chapter."""
    style, program = _style(book), own_text("page.js")
    language, title = xml_text(book.language), _one_line(book.title)
    files = {x.name: x for x in book.files}
    parts = (
        f'<!DOCTYPE html>\n<html lang="{language}" dir="{book.direction}">\n<head>\n<meta charset="UTF-8">\n',
        f'<meta http-equiv="Content-Security-Policy" content="{_rules(style, program)}">\n',
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
        '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n',
        f'<link rel="icon" href="data:,">\n<title>{title}</title>\n',
        f"<!-- The letters are Atkinson Hyperlegible.\n{_as_comment(font_licence())}\n-->\n",
        f"<style>{style}</style>\n</head>\n<body>\n<main>\n",
        *_start(book, files),
        *(part for x in book.chapters for part in _chapter(x, sounds[x.id], files)),
        "</main>\n",
        _bar(),
        f"<script>{program}</script>\n</body>\n</html>\n",
    )
    return "".join(parts).encode()


def _rules(style: str, program: str) -> str:
    """Return what the page may load and run: what stands in it, and nothing from anywhere else."""
    return "; ".join(
        (
            "default-src 'none'",
            "img-src data:",
            "font-src data:",
            # A browser that plays no sound out of an address plays it as a file in memory.
            "media-src data: blob:",
            f"style-src '{_sum(style)}'",
            f"script-src '{_sum(program)}'",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def _sum(words: str) -> str:
    return f"sha256-{b64encode(hashlib.sha256(words.encode()).digest()).decode()}"


def _style(book: TalkingBook) -> str:
    faces = (
        f'@font-face{{font-family:"Atkinson Hyperlegible";font-weight:{weight};'
        f'src:url("{_inside("font/ttf", font(name))}")}}\n'
        for weight, name in zip(_WEIGHTS, FONTS, strict=True)
    )
    more = (x.rule(_inside("font/ttf", x.data)) for x in more_letters(book.texts()))
    return "".join((*faces, *more, own_text("page.css")))


def _start(book: TalkingBook, files: Mapping[str, PictureFile]) -> Iterator[str]:
    yield f'<section class="start" id="start">\n<h1 dir="auto">{_one_line(book.title)}</h1>\n'
    for words in (x for key in _HOW_TO for x in sentences(say(f"talking.{key}"))):
        yield f'<p dir="auto">{xml_text(words)}</p>\n'
    yield f'<h2 dir="auto">{_one_line(book.contents_title)}</h2>\n<div class="tiles">\n'
    for chapter in book.chapters:
        image = f'<img src="{_source(files, chapter.tile)}" alt="">' if chapter.tile else ""
        words = f'<span dir="auto">{_one_line(chapter.title)}</span>'
        yield f'<button type="button" class="tile">{image}{words}</button>\n'
    wish = xml_text(say("talking.pictures"))
    yield f'</div>\n<button type="button" class="wish" id="pictures" aria-pressed="true">{wish}</button>\n'
    yield "</section>\n"


def _chapter(chapter: BookChapter, sound: ChapterSound, files: Mapping[str, PictureFile]) -> Iterator[str]:
    way = ' dir="rtl"' if chapter.is_backwards else ""
    yield f'<section class="chapter {chapter.family.value}"{way}>\n'
    yield Markup(sound.clips, partial(_source, files), has_times=True).chapter(chapter)
    yield f'<audio controls preload="none" src="{_inside("audio/mpeg", sound.mp3)}"></audio>\n</section>\n'


def _bar() -> str:
    play, stop = xml_text(say("talking.play")), xml_text(say("talking.stop"))
    begin = (
        f'<button type="button" id="play" class="first" data-play="{play}" data-stop="{stop}">'
        '<svg viewBox="0 0 24 24" aria-hidden="true"><path id="play-shape" d="M6 3l15 9-15 9z"/></svg>'
        f'<span id="play-words">{play}</span></button>'
    )
    parts = [_button("before", is_first=True), begin, _button("next", is_first=True)]
    parts += [_button(x) for x in ("chapters", "slower", "faster", "colours")]
    return f'<nav class="bar" id="bar">{"".join(parts)}</nav>\n'


def _button(name: str, *, is_first: bool = False) -> str:
    first = ' class="first"' if is_first else ""
    way = ' class="way"' if name in _POINTS_ASIDE else ""
    shape = f'<svg viewBox="0 0 24 24" aria-hidden="true"{way}><path d="{_SHAPES[name]}"/></svg>'
    words = xml_text(say(f"talking.{name}"))
    return f'<button type="button" id="{name}"{first}>{shape}<span>{words}</span></button>'


def _source(files: Mapping[str, PictureFile], name: str) -> str:
    return _inside(files[name].media_type, files[name].data)


def _inside(media_type: str, data: bytes) -> str:
    return f"data:{media_type};base64,{b64encode(data).decode()}"


def _as_comment(words: str) -> str:
    return words.replace("--", "- -").replace(">", "").strip()


def _one_line(words: str) -> str:
    return xml_text(" ".join(words.split()))
