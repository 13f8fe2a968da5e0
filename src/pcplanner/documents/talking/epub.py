"""Write a talking copy as an e-book: EPUB 3 with media overlays, the same byte for byte each time."""

import uuid
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO

from pcplanner.documents.talking.book import BookChapter, Said, TalkingBook
from pcplanner.documents.talking.letters import MoreLetters, more_letters
from pcplanner.documents.talking.marking_up import Markup, xml_text
from pcplanner.documents.talking.overlay import clock, overlay
from pcplanner.documents.talking.own_files import FONTS, font, font_licence, own_text
from pcplanner.documents.talking.sounds import ChapterSound, Clip
from pcplanner.domain.words import say

_WHEN = (1980, 1, 1, 0, 0, 0)
_FAMILY = uuid.UUID("7b7c5d2e-6a52-5b0b-9a9f-2d9a3c1c5a10")
_CONTAINER = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
    '<rootfiles><rootfile full-path="EPUB/book.opf" media-type="application/oebps-package+xml"/></rootfiles>'
    "</container>\n"
)
_MODES = ("textual", "visual", "auditory")
_SUFFICIENT = ("textual", "auditory", "textual,visual,auditory")
_FEATURES = (
    "synchronizedAudioText",
    "alternativeText",
    "structuralNavigation",
    "tableOfContents",
    "readingOrder",
    "displayTransformability",
)
_HAZARD = "none"


def write_epub(book: TalkingBook, sounds: Mapping[str, ChapterSound]) -> bytes:
    """Return the e-book; ``sounds`` are found by the id of the chapter."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in _files(book, sounds):
            # Sound and photos are as small as they get, and the first file must be readable as it is.
            is_stored = name == "mimetype" or name.endswith((".mp3", ".jpg", ".png"))
            how = zipfile.ZIP_STORED if is_stored else zipfile.ZIP_DEFLATED
            entry = zipfile.ZipInfo(name, _WHEN)
            entry.create_system, entry.external_attr, entry.compress_type = 3, 0o644 << 16, how
            archive.writestr(entry, data)
    return out.getvalue()


def _files(book: TalkingBook, sounds: Mapping[str, ChapterSound]) -> Iterator[tuple[str, bytes]]:
    yield "mimetype", b"application/epub+zip"
    yield "META-INF/container.xml", _CONTAINER.encode()
    letters = more_letters(book.texts())
    yield "EPUB/book.opf", _package(book, sounds, letters).encode()
    yield "EPUB/nav.xhtml", _navigation(book).encode()
    style = "".join(x.rule(x.name) for x in letters) + own_text("book.css")
    yield "EPUB/book.css", style.encode()
    yield "EPUB/cover.png", book.cover
    for chapter in book.chapters:
        sound = sounds[chapter.id]
        yield f"EPUB/{chapter.id}.xhtml", _page(book, chapter, sound.clips).encode()
        yield f"EPUB/{chapter.id}.smil", overlay(chapter, sound).encode()
        yield f"EPUB/{chapter.id}.mp3", sound.mp3
    for file in book.files:
        yield f"EPUB/{file.name}", file.data
    for name in FONTS:
        yield f"EPUB/{name}", font(name)
    yield from ((f"EPUB/{x.name}", x.data) for x in letters)
    yield "EPUB/font-licence.txt", font_licence().encode()


def _package(book: TalkingBook, sounds: Mapping[str, ChapterSound], letters: Sequence[MoreLetters]) -> str:
    way = f' page-progression-direction="{book.direction}"'
    spine = "".join(f'<itemref idref="{x.id}"/>' for x in book.chapters)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" '
        f'xml:lang="{xml_text(book.language)}" dir="{book.direction}">\n'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
        + "\n".join([*_about(book), *_access(), *_lengths(book, sounds)])
        + "\n</metadata>\n<manifest>\n"
        + "\n".join(_manifest(book, letters))
        + f"\n</manifest>\n<spine{way}>{spine}</spine>\n</package>\n"
    )


def _about(book: TalkingBook) -> Iterator[str]:
    yield f'<dc:identifier id="id">urn:uuid:{_identifier(book)}</dc:identifier>'
    yield f"<dc:title>{_one_line(book.title)}</dc:title>"
    yield f"<dc:language>{xml_text(book.language)}</dc:language>"
    if book.whose.strip():
        yield f"<dc:creator>{_one_line(book.whose)}</dc:creator>"
    day = book.made_on.isoformat()
    yield f"<dc:date>{day}</dc:date>"
    yield f'<meta property="dcterms:modified">{day}T00:00:00Z</meta>'


def _access() -> Iterator[str]:
    """Yield what somebody can use the book with (CHECKS EP-02)."""
    told = (
        ("accessMode", _MODES),
        ("accessModeSufficient", _SUFFICIENT),
        ("accessibilityFeature", _FEATURES),
        ("accessibilityHazard", (_HAZARD,)),
        ("accessibilitySummary", (say("talking.summary"),)),
    )
    for name, values in told:
        yield from (f'<meta property="schema:{name}">{xml_text(x)}</meta>' for x in values)


def _lengths(book: TalkingBook, sounds: Mapping[str, ChapterSound]) -> Iterator[str]:
    for x in book.chapters:
        length = clock(sounds[x.id].duration_ms)
        yield f'<meta property="media:duration" refines="#{x.id}-smil">{length}</meta>'
    whole = sum(sounds[x.id].duration_ms for x in book.chapters)
    yield f'<meta property="media:duration">{clock(whole)}</meta>'
    yield '<meta property="media:active-class">lit</meta>'
    yield '<meta property="media:playback-active-class">playing</meta>'


def _manifest(book: TalkingBook, letters: Sequence[MoreLetters]) -> Iterator[str]:
    yield _item("nav", "nav.xhtml", "application/xhtml+xml", ' properties="nav"')
    yield _item("css", "book.css", "text/css")
    yield _item("cover", "cover.png", "image/png", ' properties="cover-image"')
    for x in book.chapters:
        yield _item(x.id, f"{x.id}.xhtml", "application/xhtml+xml", f' media-overlay="{x.id}-smil"')
        yield _item(f"{x.id}-smil", f"{x.id}.smil", "application/smil+xml")
        yield _item(f"{x.id}-mp3", f"{x.id}.mp3", "audio/mpeg")
    for number, file in enumerate(book.files, start=1):
        yield _item(f"picture{number}", file.name, file.media_type)
    for number, name in enumerate((*FONTS, *(x.name for x in letters)), start=1):
        yield _item(f"font{number}", name, "font/ttf")
    yield _item("licence", "font-licence.txt", "text/plain")


def _item(name: str, file: str, kind: str, more: str = "") -> str:
    return f'<item id="{name}" href="{file}" media-type="{kind}"{more}/>'


def _page(book: TalkingBook, chapter: BookChapter, clips: Mapping[str, Clip]) -> str:
    inside = Markup(clips, lambda name: name).chapter(chapter)
    way = ' dir="rtl"' if chapter.is_backwards else ""
    section = f'<section class="chapter {chapter.family.value}" epub:type="chapter" role="doc-chapter"{way}>'
    return _document(book, chapter.title, f"{section}\n{inside}</section>")


def _navigation(book: TalkingBook) -> str:
    links = "".join(
        f'<li><a href="{x.id}.xhtml">{_one_line(x.title) or x.id}</a></li>' for x in book.chapters
    )
    title = _one_line(book.contents_title)
    return _document(
        book,
        book.contents_title,
        f'<nav epub:type="toc" role="doc-toc"><h1>{title}</h1>\n<ol>{links}</ol></nav>',
    )


def _document(book: TalkingBook, title: str, body: str) -> str:
    language = xml_text(book.language)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" '
        f'lang="{language}" xml:lang="{language}" dir="{book.direction}">\n'
        f'<head><meta charset="UTF-8"/><title>{_one_line(title) or "-"}</title>'
        '<link rel="stylesheet" type="text/css" href="book.css"/></head>\n'
        f"<body>{body}</body>\n</html>\n"
    )


def _one_line(words: str) -> str:
    return xml_text(" ".join(words.split()))


def _identifier(book: TalkingBook) -> uuid.UUID:
    """Return an id that follows from what the book says, so that the same book has the same one."""
    said: Sequence[Said] = [x for chapter in book.chapters for x in chapter.said()]
    told = "\n".join([book.title, book.made_on.isoformat(), *(x.text for x in said)])
    return uuid.uuid5(_FAMILY, told.encode("utf-8", "replace").decode())
