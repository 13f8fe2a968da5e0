"""Give a Word document its styles, its page and its settings (CHECKS DX-01, DX-03, DX-06)."""

from typing import Any

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from pcplanner.documents.measures import LINE, Measures
from pcplanner.documents.word.letters import FONT, OTHER_SCRIPTS
from pcplanner.documents.word.xml import element, put

TITLE, HEADING, BODY = "Heading 1", "Heading 2", "Normal"
PICTURE, MARK, HARD_WORD, CONTENTS, FOOT, GAP = (
    "Picture",
    "Mark",
    "Hard word",
    "Contents line",
    "Footer",
    "Small gap",
)
INK = RGBColor(0x1B, 0x1B, 0x1F)
_HEADING_LINE = 1.25
_AFTER_A_TITLE, _AFTER_A_HEADING, _BEFORE_A_MARK = 0.8, 0.5, 0.4
_GAP_PT = 1
_AFTER_LANGUAGE = ("w:eastAsianLayout", "w:specVanish")
_AFTER_EMBEDDING = (
    "w:saveSubsetFonts", "w:mirrorMargins", "w:proofState", "w:defaultTabStop", "w:compat"
)  # fmt: skip


def dress(document: WordDocument, measures: Measures, language: str) -> None:
    """Give a new document the styles of an easy-read page with its body of this size."""
    _defaults(document, language)
    size, leading = measures.size, measures.leading
    body = _style(document, BODY, size)
    body.paragraph_format.line_spacing = LINE
    body.paragraph_format.space_after = Pt(0)
    body.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.LEFT
    body.paragraph_format.widow_control = True
    for name, points, gap in (
        (TITLE, measures.title_size, _AFTER_A_TITLE),
        (HEADING, measures.heading_size, _AFTER_A_HEADING),
    ):
        style = _style(document, name, points, is_bold=True)
        style.paragraph_format.line_spacing = _HEADING_LINE
        style.paragraph_format.space_before = Pt(0 if name == TITLE else measures.paragraph_gap)
        style.paragraph_format.space_after = Pt(gap * leading)
        style.paragraph_format.keep_with_next = True
        style.paragraph_format.keep_together = True
    _own(document, PICTURE, size).paragraph_format.line_spacing = 1
    mark = _own(document, MARK, size)
    mark.paragraph_format.space_before = Pt(_BEFORE_A_MARK * leading)
    hard = _own(document, HARD_WORD, size)
    hard.paragraph_format.left_indent = hard.paragraph_format.right_indent = Pt(0.5 * size)
    hard.paragraph_format.keep_together = True
    _own(document, CONTENTS, size).paragraph_format.space_after = Pt(0.25 * leading)
    foot = _style(document, FOOT, size)
    foot.paragraph_format.line_spacing = 1.2
    foot.paragraph_format.tab_stops.clear_all()
    gap_style = _own(document, GAP, _GAP_PT)
    gap_style.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    gap_style.paragraph_format.line_spacing = Pt(_GAP_PT)
    _settings(document, language)


def set_style(paragraph: Paragraph, name: str) -> None:
    """Give a paragraph a style; python-docx itself looks through every style for each paragraph."""
    paragraph._p.style = None if name == BODY else name.replace(" ", "")


def _own(document: WordDocument, name: str, size: float) -> ParagraphStyle:
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles[BODY]
    style.quick_style = True
    return _style(document, name, size)


def _style(document: WordDocument, name: str, size: float, *, is_bold: bool = False) -> ParagraphStyle:
    style = document.styles[name]
    if not isinstance(style, ParagraphStyle):
        raise TypeError(name)
    properties = style.element.get_or_add_rPr()
    for child in list(properties):
        properties.remove(child)
    style.font.name = FONT
    set_letters(properties, FONT)
    style.font.size = Pt(size)
    properties.append(element("w:szCs", val=round(2 * size)))
    style.font.bold = is_bold
    style.font.cs_bold = is_bold
    style.font.color.rgb = INK
    return style


def set_letters(properties: Any, font: str) -> None:
    """Write in a font, and other scripts in letters that every computer has."""
    fonts = {"ascii": font, "hAnsi": font, "eastAsia": font, "cs": OTHER_SCRIPTS if font == FONT else font}
    old = properties.find(qn("w:rFonts"))
    made = element("w:rFonts", **fonts)
    if old is None:
        properties.insert(0, made)
    else:
        properties.replace(old, made)


def _defaults(document: WordDocument, language: str) -> None:
    defaults = document.styles.element.find(qn("w:docDefaults"))
    properties = defaults.find(qn("w:rPrDefault")).find(qn("w:rPr"))
    set_letters(properties, FONT)
    put(properties, element("w:lang", val=language, eastAsia=language, bidi="ar-SA"), _AFTER_LANGUAGE)
    paragraphs = defaults.find(qn("w:pPrDefault")).find(qn("w:pPr"))
    for child in list(paragraphs):
        paragraphs.remove(child)


def _settings(document: WordDocument, language: str) -> None:
    settings = document.settings.element
    for name in ("w:savePreviewPicture", "w:rsids", "w:proofState"):
        found = settings.find(qn(name))
        if found is not None:
            settings.remove(found)
    settings.find(qn("w:zoom")).set(qn("w:percent"), "100")
    put(settings, element("w:embedTrueTypeFonts"), _AFTER_EMBEDDING)
    put(settings, element("w:themeFontLang", val=language))
    for each in settings.find(qn("w:compat")):
        if each.get(qn("w:name")) == "compatibilityMode":
            each.set(qn("w:val"), "15")
