"""Write shaped words into a PDF: the glyphs by their numbers, and the font with just those glyphs.

ReportLab writes a font as bytes that stand for letters; shaped words need glyphs that stand for no letter
alone, so each face becomes a font of its own kind here (a Type 0 font with Identity-H).
"""

from collections.abc import Iterable, Mapping
from itertools import groupby

from reportlab.lib.rl_accel import fp_str
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from pcplanner.documents.faces import Face
from pcplanner.documents.shaping import Glyph, Shaped

_FONT_PREFIX = "X"
_SYMBOLIC = 4
_EM = 1000
_NO_STEP = 0.01


class ShapedFonts:
    """The faces used in one PDF, written into it at its end."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._fonts: dict[str, _ShapedFont] = {}
        canvas._doc.delayedFonts.append(self)

    def draw(self, face: Face, shaped: Shaped, x: float, y: float, size: float) -> None:
        """Draw shaped words from a point on the baseline, in the colour that is set."""
        font = self._fonts.get(face.name)
        if font is None:
            font = self._fonts[face.name] = _ShapedFont(face, f"{_FONT_PREFIX}{len(self._fonts) + 1}")
        self._canvas._code.append(font.told(shaped, x, y, size))

    def addObjects(self, document: pdfdoc.PDFDocument) -> None:
        """Put every font into the file; ReportLab calls this at the end."""
        fonts = document.idToObject["BasicFonts"].dict
        for font in self._fonts.values():
            fonts[font.key] = font.written(document)


class _ShapedFont:
    def __init__(self, face: Face, key: str) -> None:
        self.key = key
        self._face = face
        self._codes: dict[tuple[int, str], int] = {}
        self._widths: list[int] = [0]
        self._pen = self._rise = 0.0

    def told(self, shaped: Shaped, x: float, y: float, size: float) -> str:
        """Return the operators that draw words, from the left."""
        self._pen = self._rise = 0.0
        parts: list[str] = []
        for is_plain, clusters in groupby(shaped.clusters, key=lambda cluster: cluster.is_plain):
            if is_plain:
                parts.append(self._shown([glyph for each in clusters for glyph in each.glyphs], size))
                continue
            for each in clusters:
                told = ("\ufeff" + each.words).encode("utf-16-be", "replace").hex().upper()
                parts.append(f"/Span <</ActualText <{told}>>> BDC {self._shown(each.glyphs, size)} EMC")
        reset = " 0 Ts" if self._rise else ""
        begin = f"BT /{self.key} {_number(size)} Tf 1 0 0 1 {_number(x)} {_number(y)} Tm"
        return f"{begin} {' '.join(parts)}{reset} ET"

    def _shown(self, glyphs: Iterable[Glyph], size: float) -> str:
        parts: list[str] = []
        waiting = ""
        for glyph in glyphs:
            if glyph.up != self._rise:
                parts += [f"[{waiting}] TJ"] if waiting else []
                parts.append(f"{_number(glyph.up * size / _EM)} Ts")
                waiting, self._rise = "", glyph.up
            back = self._pen - glyph.across
            waiting += f"{f' {_number(back)} ' if abs(back) > _NO_STEP else ''}<{self._code(glyph):04X}>"
            self._pen = glyph.across + round(glyph.width)
        return " ".join([*parts, f"[{waiting}] TJ"])

    def _code(self, glyph: Glyph) -> int:
        """Return the code of a glyph; where it says something else it has another code."""
        code = self._codes.setdefault((glyph.number, glyph.says), len(self._widths))
        if code == len(self._widths):
            self._widths.append(round(glyph.width))
        return code

    def written(self, document: pdfdoc.PDFDocument) -> pdfdoc.PDFDictionary:
        """Return the font as it stands in the file."""
        name = f"{self._tag()}+{self._face.name}"
        inner = _dictionary(
            Type=_name("Font"),
            Subtype=_name("CIDFontType2"),
            BaseFont=_name(name),
            CIDSystemInfo=_dictionary(
                Registry=pdfdoc.PDFString("Adobe"), Ordering=pdfdoc.PDFString("Identity"), Supplement=0
            ),
            CIDToGIDMap=document.Reference(_stream(self._glyph_numbers())),
            DW=_EM,
            W=pdfdoc.PDFArray([0, pdfdoc.PDFArray(self._widths)]),
            FontDescriptor=document.Reference(self._descriptor(document, name)),
        )
        return _dictionary(
            Type=_name("Font"),
            Subtype=_name("Type0"),
            BaseFont=_name(name),
            Encoding=_name("Identity-H"),
            DescendantFonts=pdfdoc.PDFArray([document.Reference(inner)]),
            ToUnicode=document.Reference(_stream(_to_unicode(name, self._codes).encode("ascii"))),
        )

    def _glyph_numbers(self) -> bytes:
        """Return which glyph of the font each code stands for."""
        numbers = [0, *(number for number, _ in self._codes)]
        return b"".join(number.to_bytes(2, "big") for number in numbers)

    def _tag(self) -> str:
        """Return the six letters that mark a font with only some of its glyphs."""
        number = int(self.key[len(_FONT_PREFIX) :])
        return "PCP" + "".join(chr(ord("A") + number // 26**place % 26) for place in (2, 1, 0))

    def _descriptor(self, document: pdfdoc.PDFDocument, name: str) -> pdfdoc.PDFDictionary:
        face, times = self._face, _EM / self._face.units
        extents = face.font.get_font_extents("ltr")
        data = face.subset(frozenset(number for number, _ in self._codes))
        file = _stream(data)
        file.dictionary.dict["Length1"] = len(data)
        up, down = round(extents.ascender * times), round(extents.descender * times)
        return _dictionary(
            Type=_name("FontDescriptor"),
            FontName=_name(name),
            Flags=_SYMBOLIC,
            FontBBox=pdfdoc.PDFArray([-_EM, down, 2 * _EM, up]),
            ItalicAngle=0,
            Ascent=up,
            Descent=down,
            CapHeight=up,
            StemV=80,
            FontFile2=document.Reference(file),
        )


def _name(words: str) -> pdfdoc.PDFName:
    return pdfdoc.PDFName(words)


def _dictionary(**entries: object) -> pdfdoc.PDFDictionary:
    return pdfdoc.PDFDictionary(dict(entries))


def _stream(data: bytes) -> pdfdoc.PDFStream:
    stream = pdfdoc.PDFStream(pdfdoc.PDFDictionary({}), data)
    stream.filters = [pdfdoc.PDFZCompress]
    return stream


def _number(value: float) -> str:
    """Return a number as ReportLab writes it, so that all of a line stands at one height."""
    return str(fp_str(value))


def _to_unicode(name: str, codes: Mapping[tuple[int, str], int]) -> str:
    """Return the table of what each code says."""
    rows = [
        f"<{code:04X}> <{says.encode('utf-16-be', 'replace').hex().upper()}>"
        for (_, says), code in codes.items()
    ]
    blocks = [rows[start : start + 100] for start in range(0, len(rows), 100)]
    told = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        f"/CMapName /{name} def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        f"{told}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    )
