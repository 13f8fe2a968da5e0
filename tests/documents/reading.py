"""Read a PDF the way a screen reader does: its structure, and the words and places of its marked content."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, cast

from pypdf import PdfReader
from pypdf.generic import ContentStream, DictionaryObject, IndirectObject

_BFCHAR = re.compile(r"<([0-9A-Fa-f]{2,4})>\s*<((?:[0-9A-Fa-f]{4})*)>")
_IS_WIDE = -1
"""Beside the letters of a font: its codes are two bytes long."""


@dataclass
class Run:
    """Words drawn in one go; ``mark`` is their number on the page, ``None`` in an artifact."""

    page: int
    x: float
    y: float
    size: float
    font: str
    text: str
    mark: int | None


@dataclass
class Element:
    """One element of the structure."""

    role: str
    alt: str = ""
    page: int | None = None
    text: str = ""
    runs: list[Run] = field(default_factory=list)
    kids: "list[Element]" = field(default_factory=list)

    def walk(self) -> "Iterator[Element]":
        yield self
        for kid in self.kids:
            yield from kid.walk()


class Pdf:
    """A PDF that has been read."""

    def __init__(self, data: bytes) -> None:
        self.reader: Any = PdfReader(io.BytesIO(data))
        self.root = cast("Any", self.reader.trailer["/Root"])
        self.runs: list[Run] = []
        self.operators: set[str] = set()
        self._marked: dict[tuple[int, int], str] = {}
        pages: list[Any] = list(self.reader.pages)
        self._page_numbers = {page.indirect_reference.idnum: n for n, page in enumerate(pages)}
        self._runs_of: dict[tuple[int, int | None], list[Run]] = {}
        for number in range(len(self.reader.pages)):
            self._read_page(number)
        self.document = self._element(self.root["/StructTreeRoot"]["/K"], None)

    def texts(self, *roles: str, page: int | None = None) -> list[str]:
        """Return the words of the elements with these roles, in reading order."""
        return [e.text for e in self.document.walk() if e.role in roles and (page is None or e.page == page)]

    def elements(self, *roles: str, page: int | None = None) -> list[Element]:
        """Return the elements with these roles, in reading order."""
        return [e for e in self.document.walk() if e.role in roles and (page is None or e.page == page)]

    def artifact_words(self, page: int) -> list[str]:
        """Return what is drawn on a page but not read."""
        return [run.text for run in self.runs if run.page == page and run.mark is None]

    def _read_page(self, number: int) -> None:
        page: Any = self.reader.pages[number]
        maps = {
            name: _letters(font.get_object())
            for name, font in page["/Resources"]["/Font"].items()
            if "/ToUnicode" in font.get_object()
        }
        stack: list[tuple[str, int | None, bool]] = []
        name, size, x, y = "", 0.0, 0.0, 0.0
        for operands, operator in ContentStream(page.get_contents(), self.reader).operations:
            code = operator.decode()
            self.operators.add(code)
            if code in {"BDC", "BMC"}:
                stack.append(self._opened(number, operands))
            elif code == "EMC":
                stack.pop()
            elif code == "Tm":
                x, y = float(operands[4]), float(operands[5])
            elif code == "Tf":
                name, size = operands[0], float(operands[1])
            elif code in {"Tj", "TJ"}:
                mark = next((m for _, m, _ in reversed(stack) if m is not None), None)
                text = "".join(_words_in(x.original_bytes, maps[name]) for x in _strings(operands[0]))
                self.runs.append(Run(number, x, y, size, str(name), text, mark))
                self._runs_of.setdefault((number, mark), []).append(self.runs[-1])
                if mark is not None and not any(spoken for _, _, spoken in stack):
                    self._say(number, mark, text)

    def _opened(self, number: int, operands: Any) -> tuple[str, int | None, bool]:
        role = str(operands[0])
        properties = operands[1] if len(operands) > 1 else {}
        mark = properties.get("/MCID")
        spoken = properties.get("/ActualText")
        if spoken is not None:
            text = (
                spoken.original_bytes.decode("utf-16") if hasattr(spoken, "original_bytes") else str(spoken)
            )
            latest = max(m for p, m in self._marked if p == number)
            self._say(number, latest, text)
        if mark is not None:
            self._marked[number, int(mark)] = ""
        return role, None if mark is None else int(mark), spoken is not None

    def _say(self, number: int, mark: int, text: str) -> None:
        self._marked[number, mark] += text

    def _element(self, node: Any, page: int | None) -> Element:
        node = node.get_object()
        element = Element(str(node["/S"])[1:], str(node.get("/Alt", "")))
        said = node.get("/ActualText")
        kids = node.get("/K", [])
        for kid in kids if isinstance(kids, list) else [kids]:
            value = kid.get_object() if isinstance(kid, IndirectObject) else kid
            if isinstance(value, DictionaryObject) and value.get("/Type") == "/MCR":
                number = self._page_numbers[value.raw_get("/Pg").idnum]
                mark = int(str(value["/MCID"]))
                element.page = number
                element.text += self._marked[number, mark]
                element.runs += self._runs_of.get((number, mark), [])
            else:
                element.kids.append(self._element(value, page))
        if said is not None:
            element.text = str(said)
        if element.page is None and element.kids:
            element.page = element.kids[0].page
        return element


def _strings(operand: Any) -> list[Any]:
    """Return what is shown in one go, without the steps between."""
    shown = operand if isinstance(operand, list) else [operand]
    return [x for x in shown if hasattr(x, "original_bytes")]


def _words_in(raw: bytes, letters: dict[int, str]) -> str:
    is_wide = letters.get(_IS_WIDE) is not None
    codes = [int.from_bytes(raw[n : n + 2], "big") for n in range(0, len(raw), 2)] if is_wide else list(raw)
    return "".join(letters[code] for code in codes)


def _letters(font: Any) -> dict[int, str]:
    table = font["/ToUnicode"].get_object().get_data().decode("latin-1")
    found = {
        int(code, 16): bytes.fromhex(letter).decode("utf-16-be") for code, letter in _BFCHAR.findall(table)
    }
    return {**found, _IS_WIDE: "wide"} if font["/Subtype"] == "/Type0" else found
