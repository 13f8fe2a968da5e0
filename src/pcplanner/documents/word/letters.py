"""Put our letters into a Word document, so that it looks the same where they are not installed."""

from pathlib import Path
from uuid import NAMESPACE_URL, UUID, uuid5

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from pcplanner.documents.fonts import packaged_letters

FONT, FALLBACK = "Atkinson Hyperlegible", "Verdana"
BOXES = "Segoe UI Symbol"
"""Letters with boxes to tick; where they are not there, the computer finds others by itself."""
OTHER_SCRIPTS = "Arial"
_FONT_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
_TABLE_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"
_FONT_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/font"
_HIDDEN = 32
_TABLE = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
<w:font w:name="{font}"><w:altName w:val="{fallback}"/><w:charset w:val="00"/><w:family w:val="swiss"/>\
<w:pitch w:val="variable"/>\
<w:embedRegular r:id="{regular}" w:fontKey="{regular_key}"/>\
<w:embedBold r:id="{bold}" w:fontKey="{bold_key}"/></w:font>\
<w:font w:name="{boxes}"><w:charset w:val="00"/><w:family w:val="swiss"/></w:font>\
<w:font w:name="{others}"><w:charset w:val="00"/><w:family w:val="swiss"/></w:font>\
</w:fonts>"""


def embed_letters(document: WordDocument) -> None:
    """Put our two fonts into a document, hidden as its format wants it, with what to use without them."""
    package, rels = document.part.package, document.part.rels
    old = next(x for x in rels.values() if x.reltype == RELATIONSHIP_TYPE.FONT_TABLE)
    del rels[old.rId]
    table = Part(PackURI("/word/fontTable.xml"), _TABLE_TYPE, b"", package)
    told = {}
    for number, (name, is_bold) in enumerate((("regular", False), ("bold", True)), start=1):
        path = packaged_letters(is_bold=is_bold)
        key = uuid5(NAMESPACE_URL, path.name)
        font = Part(PackURI(f"/word/fonts/font{number}.odttf"), _FONT_TYPE, _hidden(path, key), package)
        told[name] = table.relate_to(font, _FONT_REL)
        told[f"{name}_key"] = f"{{{str(key).upper()}}}"
    text = _TABLE.format(font=FONT, fallback=FALLBACK, boxes=BOXES, others=OTHER_SCRIPTS, **told)
    whole = Part(table.partname, _TABLE_TYPE, text.encode(), package)
    for rel in table.rels.values():
        whole.rels.add_relationship(rel.reltype, rel.target_part, rel.rId)
    document.part.relate_to(whole, RELATIONSHIP_TYPE.FONT_TABLE)


def _hidden(path: Path, key: UUID) -> bytes:
    """Return a font with its first bytes mixed with a key (ECMA-376, part 4, 2.8.1)."""
    data, mask = path.read_bytes(), key.bytes[::-1]
    start = bytes(byte ^ mask[n % len(mask)] for n, byte in enumerate(data[:_HIDDEN]))
    return start + data[_HIDDEN:]
