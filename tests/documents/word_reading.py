"""Read a Word file the way a screen reader does: its paragraphs and pictures, in the order they stand."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import docx
from docx.document import Document as WordDocument
from docx.oxml.ns import qn

EMPTY_BOX, TICKED_BOX = "☐", "☑"


@dataclass(frozen=True)
class Told:
    """A paragraph, with its style and its words, or a picture, with its alt and no style."""

    style: str
    words: str
    is_picture: bool = False


class Word:
    """A Word file that has been read."""

    def __init__(self, data: bytes) -> None:
        self.document: WordDocument = docx.Document(io.BytesIO(data))
        self.body: Any = self.document.element.body
        self.told = list(self._told())

    def _told(self) -> Iterator[Told]:
        for paragraph in self.body.iter(qn("w:p")):
            style = paragraph.style or "Normal"
            for shape in paragraph.iter(qn("wp:docPr")):
                yield Told("", shape.get("descr", ""), is_picture=True)
            words = "".join(_text(x) for x in paragraph.iter(qn("w:t"), qn("w:tab")))
            if words:
                yield Told(style, words)

    def texts(self, *styles: str) -> list[str]:
        """Return the words of paragraphs, those of some styles or all, without boxes to tick."""
        boxes = re.compile(f"[{EMPTY_BOX}{TICKED_BOX}]")
        return [
            boxes.sub("", x.words)
            for x in self.told
            if not x.is_picture and (not styles or x.style in styles)
        ]

    def alts(self) -> list[str]:
        """Return what the pictures are read as, in order; marks that say nothing more have no words."""
        return [x.words for x in self.told if x.is_picture and x.words]


def _text(node: Any) -> str:
    return "\t" if node.tag == qn("w:tab") else node.text or ""
