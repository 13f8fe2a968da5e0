"""Draw lines round words in a Word document without a text box: borders of tables and of paragraphs."""

from collections.abc import Sequence
from typing import Any

from docx.oxml.ns import qn
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from pcplanner.documents.word.xml import element, put, twips

_SIDES = ("top", "left", "bottom", "right")
_AFTER_BORDERS = ("w:shd", "w:tabs", "w:bidi", "w:spacing", "w:ind", "w:jc", "w:rPr")
_EIGHTHS = 8


def plain_table(
    table: Table,
    widths: Sequence[float],
    *,
    indent: float = 0.0,
    below: float = 0.0,
    is_backwards: bool = False,
) -> None:
    """Give a table columns of so many points, no lines, and room below each row."""
    properties = table._tbl.tblPr
    for child in list(properties):
        properties.remove(child)
    if is_backwards:
        properties.append(element("w:bidiVisual"))
    margins = element("w:tblCellMar")
    for side, points in (("top", 0.0), ("left", 0.0), ("bottom", below), ("right", 0.0)):
        margins.append(element(f"w:{side}", w=twips(points), type="dxa"))
    for child in (
        element("w:tblW", w=twips(sum(widths)), type="dxa"),
        element("w:tblInd", w=twips(indent), type="dxa"),
        element("w:tblLayout", type="fixed"),
        margins,
        # No row of heads, no first column: it only puts a picture beside its words.
        element("w:tblLook", val="0600", firstRow=0, firstColumn=0, noHBand=1, noVBand=1),
    ):
        properties.append(child)
    for column, width in zip(table._tbl.tblGrid, widths, strict=True):
        column.set(qn("w:w"), str(twips(width)))
    for row in table.rows:
        row._tr.get_or_add_trPr().append(element("w:cantSplit"))
        for cell, width in zip(row.cells, widths, strict=True):
            put(cell._tc.get_or_add_tcPr(), element("w:tcW", w=twips(width), type="dxa"))


def let_break(row: _Row) -> None:
    """Let a row go on over the page."""
    properties = row._tr.get_or_add_trPr()
    for each in properties.findall(qn("w:cantSplit")):
        properties.remove(each)


def name_table(table: Table, words: str) -> None:
    """Say what a table is for, to whoever cannot see it."""
    put(table._tbl.tblPr, element("w:tblDescription", val=words))


def line_round(cell: _Cell, colour: str, points: float, padding: float) -> None:
    """Draw a line round a cell, with room inside it."""
    properties = cell._tc.get_or_add_tcPr()
    borders, margins = element("w:tcBorders"), element("w:tcMar")
    for side in _SIDES:
        borders.append(_side(side, colour, points))
        margins.append(element(f"w:{side}", w=twips(padding), type="dxa"))
    properties.append(borders)
    properties.append(margins)


def box_paragraph(paragraph: Paragraph, ground: str, colour: str, points: float, padding: float) -> None:
    """Draw a box round a paragraph; neighbours in the same box share it."""
    borders = element("w:pBdr")
    for side in _SIDES:
        borders.append(_side(side, colour, points, padding))
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(borders, *_AFTER_BORDERS)
    properties.insert_element_before(
        element("w:shd", val="clear", color="auto", fill=ground.lstrip("#")), *_AFTER_BORDERS[1:]
    )


def line_under(paragraph: Paragraph, colour: str, points: float, padding: float) -> None:
    """Draw a line under a paragraph."""
    borders = element("w:pBdr")
    borders.append(_side("bottom", colour, points, padding))
    paragraph._p.get_or_add_pPr().insert_element_before(borders, *_AFTER_BORDERS)


def _side(side: str, colour: str, points: float, padding: float = 0.0) -> Any:
    return element(
        f"w:{side}", val="single", sz=round(points * _EIGHTHS), space=round(padding), color=colour.lstrip("#")
    )
