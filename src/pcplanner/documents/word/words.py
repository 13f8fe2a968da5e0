"""Put words into paragraphs of a Word document: bold or not, in either direction, with pictures in line."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import groupby
from typing import Any

from docx.oxml.ns import qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from pcplanner.documents.model import Sentence, Span, Tick
from pcplanner.documents.word.letters import BOXES
from pcplanner.documents.word.looks import set_letters
from pcplanner.documents.word.prints import Print
from pcplanner.documents.word.xml import element

EMPTY_BOX, TICKED_BOX = "☐", "☑"
_AFTER_BIDI = ("w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:jc", "w:rPr")
_BETWEEN_BOXES = "\u2003"
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BACKWARDS = frozenset({"R", "AL"})
_HEBREW = range(0x0590, 0x0600)
_DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative"


def write_sentence(paragraph: Paragraph, sentence: Sentence) -> None:
    """Write the words of a sentence."""
    write_spans(paragraph, sentence.spans)


def write_words(paragraph: Paragraph, words: str, *, is_bold: bool = False) -> None:
    """Write words that all look the same."""
    write_spans(paragraph, (Span(words, is_bold),))


def write_spans(paragraph: Paragraph, spans: Sequence[Span]) -> None:
    """Write words; those from right to left are marked, and turn a paragraph round that begins with them."""
    is_first = True
    for span in spans:
        for words, is_backwards in _directions(_NOT_IN_XML.sub("", span.words)):
            if is_first and is_backwards:
                paragraph._p.get_or_add_pPr().insert_element_before(element("w:bidi"), *_AFTER_BIDI)
            is_first = is_first and not words.strip()
            run = paragraph.add_run(words)
            run.bold = span.is_bold or None
            if is_backwards:
                _turn_round(run, words, is_bold=span.is_bold)


def _directions(words: str) -> Iterator[tuple[str, bool]]:
    """Yield words in parts that run one way; what has no direction goes with what stands before it."""
    is_backwards = _runs_backwards(words)
    ways = []
    for character in words:
        kind = unicodedata.bidirectional(character)
        if kind in _BACKWARDS or kind == "L":
            is_backwards = kind in _BACKWARDS
        ways.append(is_backwards)
    for way, some in groupby(zip(words, ways, strict=True), key=lambda x: x[1]):
        yield "".join(character for character, _ in some), way


def _runs_backwards(words: str) -> bool:
    """Say whether the first letter with a direction runs from right to left."""
    kinds = (unicodedata.bidirectional(x) for x in words)
    return next((x in _BACKWARDS for x in kinds if x in _BACKWARDS or x == "L"), False)


def _turn_round(run: Run, words: str, *, is_bold: bool) -> None:
    run.font.rtl = True
    run.font.cs_bold = is_bold or None
    is_hebrew = any(ord(x) in _HEBREW for x in words)
    run._r.get_or_add_rPr().append(element("w:lang", bidi="he-IL" if is_hebrew else "ar-SA"))


def write_ticks(paragraph: Paragraph, ticks: Sequence[Tick]) -> None:
    """Write boxes to tick, each with its word, one after the other."""
    for number, each in enumerate(ticks):
        if number:
            paragraph.add_run(_BETWEEN_BOXES)
        box = paragraph.add_run(TICKED_BOX if each.is_ticked else EMPTY_BOX)
        set_letters(box._r.get_or_add_rPr(), BOXES)
        write_words(paragraph, f"\u00a0{each.words}")


def write_field(paragraph: Paragraph, name: str) -> None:
    """Write a number that Word works out, such as that of the page."""
    for kind in ("begin", "", "separate", "1", "end"):
        run = paragraph.add_run()
        if kind in {"begin", "separate", "end"}:
            run._r.append(element("w:fldChar", fldCharType=kind))
        elif kind:
            run.text = kind
        else:
            code = element("w:instrText")
            code.text = f" {name} "
            run._r.append(code)


class PictureWriter:
    """Put pictures into the line of words, each with its words for who cannot see it (DX-02, DX-07)."""

    def __init__(self, images: dict[Print, bytes]) -> None:
        self._images = images
        self._count = 0

    def write(self, paragraph: Paragraph, wanted: Print, most_width: float = 0.0) -> None:
        """Put a picture at the end of a paragraph, in its size or as wide as there is room."""
        width = min(wanted.page.width, most_width or wanted.page.width)
        shape = paragraph.add_run().add_picture(BytesIO(self._images[wanted]), width=Pt(width))
        self._count += 1
        inline = shape._inline
        for side in ("distT", "distB", "distL", "distR"):
            inline.set(side, "0")
        for told in (inline.docPr, *inline.iter(qn("pic:cNvPr"))):
            told.set("id", str(self._count))
            told.set("name", f"Picture {self._count}")
            told.set("descr", _NOT_IN_XML.sub("", wanted.alt))
        if not wanted.alt:
            inline.docPr.append(_decorative())


def _decorative() -> Any:
    """Return what says that a picture stands beside words that say the same."""
    listed, extension = element("a:extLst"), element("a:ext")
    extension.set("uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}")
    mark = extension.makeelement(f"{{{_DECORATIVE}}}decorative", {"val": "1"}, {"adec": _DECORATIVE})
    extension.append(mark)
    listed.append(extension)
    return listed
