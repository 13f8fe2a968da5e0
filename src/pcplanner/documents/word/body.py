"""Hold the body of a Word document while it is written: pages, headings, paragraphs and tables in order."""

from collections.abc import Sequence

from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENTATION, WD_SECTION
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.section import Section
from docx.shared import Length, Pt
from docx.table import Table
from docx.text.paragraph import Paragraph

from pcplanner.documents.flow import width_of_page
from pcplanner.documents.furniture import Foot, page_of
from pcplanner.documents.measures import LINE, MARGIN, POSTER_MARGIN, Measures
from pcplanner.documents.model import Document, Sentence, WritingSpace
from pcplanner.documents.paper import EDGE, NOTE_EDGE, NOTE_GROUND, family_ink
from pcplanner.documents.paper_inks import paper_inks
from pcplanner.documents.word import looks
from pcplanner.documents.word.boxes import box_paragraph, line_round, line_under, name_table, plain_table
from pcplanner.documents.word.prints import Print
from pcplanner.documents.word.words import PictureWriter, write_field, write_sentence, write_words
from pcplanner.documents.word.xml import element
from pcplanner.domain.access import PaperTheme
from pcplanner.domain.chapters import Family

_WRITTEN_LINE_PT = 34
_PADDING = 8.0
_NUMBER, _TOTAL = "\ue000", "\ue001"
INKS = paper_inks(PaperTheme.BLACK_ON_WHITE)


class Body:
    """Add to the end of a document; a new chapter begins a page."""

    def __init__(
        self, made: WordDocument, document: Document, measures: Measures, images: dict[Print, bytes]
    ) -> None:
        self._made = made
        self._foot = Foot(document, measures)
        self._measures = measures
        self._pictures = PictureWriter(images)
        self._is_across = False
        self._breaks_page = False
        self._is_after_table = False

    def begin_chapter(self, *, is_across: bool) -> None:
        """Begin a page, across or upright, unless it is the first."""
        if not self._made.paragraphs:
            self._is_across = is_across
            self._set_page(self._made.sections[0], is_across=is_across)
            return
        self._breaks_page = is_across == self._is_across
        self.turn_page(is_across=is_across)

    def turn_page(self, *, is_across: bool) -> None:
        """Go on on pages across, or on upright ones."""
        if is_across == self._is_across:
            return
        self._is_across = is_across
        section = self._made.add_section(WD_SECTION.NEW_PAGE)
        # What ends the pages before is a paragraph of its own: too small to need another page.
        looks.set_style(self._made.paragraphs[-1], looks.GAP)
        self._breaks_page = self._is_after_table = False
        self._set_page(section, is_across=is_across)

    def paragraph(self, style: str = looks.BODY) -> Paragraph:
        """Add a paragraph."""
        made = self._made.add_paragraph()
        looks.set_style(made, style)
        if self._breaks_page:
            made.paragraph_format.page_break_before = True
        self._breaks_page = self._is_after_table = False
        return made

    def table(
        self,
        rows: int,
        widths: Sequence[float],
        *,
        indent: float = 0.0,
        below: float = 0.0,
        is_backwards: bool = False,
    ) -> Table:
        """Add a table without lines, with columns of so many points; a backwards one begins at the right."""
        if self._is_after_table or self._breaks_page:
            # Word makes one of two tables that touch.
            self.paragraph(looks.GAP)
        made: Table = self._made.add_table(rows, len(widths))
        plain_table(made, widths, indent=indent, below=below, is_backwards=is_backwards)
        self._is_after_table = True
        return made

    def title(self, words: str, family: Family, number: int) -> None:
        """Add the title of a chapter over its coloured line, where the list of chapters leads."""
        made = self.paragraph(looks.TITLE)
        made._p.append(element("w:bookmarkStart", id=number, name=_bookmark(number)))
        write_words(made, words)
        made._p.append(element("w:bookmarkEnd", id=number))
        line_under(made, INKS[family_ink(family).strong], 3, 0.3 * self._measures.size)

    def heading(self, words: str, *, has_room: bool = True) -> None:
        """Add a heading inside a chapter."""
        made = self.paragraph(looks.HEADING)
        if not has_room:
            made.paragraph_format.space_before = Pt(0)
        write_words(made, words)

    def sentences(self, sentences: Sequence[Sentence]) -> None:
        """Add sentences without a picture, each a paragraph."""
        for number, sentence in enumerate(sentences):
            made = self.paragraph()
            write_sentence(made, sentence)
            if number == len(sentences) - 1:
                made.paragraph_format.space_after = Pt(self._measures.leading)

    def picture(self, picture: Print, *, keeps: bool = False, is_apart: bool = False) -> None:
        """Add a picture in a line of its own, which may stay with what follows."""
        made = self.paragraph(looks.PICTURE)
        made.paragraph_format.keep_with_next = keeps
        made.paragraph_format.space_after = Pt(0.5 * self._measures.leading)
        if is_apart:
            made.paragraph_format.space_before = Pt(self._measures.paragraph_gap)
        self.put_picture(made, picture)

    def figure(self, picture: Print, *, is_across: bool) -> None:
        """Add a drawing, as wide as the page."""
        made = self.paragraph(looks.PICTURE)
        self._pictures.write(made, picture, width_of_page(self._measures, is_across=is_across))

    def put_picture(self, paragraph: Paragraph, picture: Print) -> None:
        """Put a picture into the line of a paragraph."""
        self._pictures.write(paragraph, picture)

    def contents(self, title: str, chapters: Sequence[str]) -> None:
        """Add a page that lists the other chapters and leads to each."""
        self.begin_chapter(is_across=False)
        made = self.paragraph(looks.TITLE)
        write_words(made, title)
        line_under(made, INKS[family_ink(Family.MAIN).strong], 3, 0.3 * self._measures.size)
        for number, words in enumerate(chapters, start=1):
            line = self.paragraph(looks.CONTENTS)
            write_words(line, words)
            link = element("w:hyperlink", anchor=_bookmark(number), history=1)
            for run in line.runs:
                link.append(run._r)
            line._p.append(link)

    def writing_space(self, space: WritingSpace) -> None:
        """Add an empty box to write in, with its question inside, clear of one before it."""
        if self._is_after_table:
            self.paragraph(looks.GAP).paragraph_format.space_before = Pt(0.75 * self._measures.leading)
        made = self.table(1, (self._measures.width,))
        name_table(made, space.words)
        cell = made.rows[0].cells[0]
        made.rows[0].height = Length(Pt(space.lines * _WRITTEN_LINE_PT))
        line_round(cell, INKS[EDGE], 1.5, _PADDING)
        if space.question:
            write_words(cell.paragraphs[0], space.question, is_bold=True)

    def code(self, groups: Sequence[str]) -> None:
        """Add something to be typed back later, each group after its number."""
        made = self.paragraph()
        for number, group in enumerate(groups, start=1):
            write_words(made, f"{number} ")
            write_words(made, f"{group} ", is_bold=True)
        box_paragraph(made, INKS[NOTE_GROUND], INKS[NOTE_EDGE], 2, _PADDING)

    def end(self) -> None:
        """End the document; after a table it needs a paragraph, too small to be seen."""
        if self._is_after_table:
            self.paragraph(looks.GAP)

    def _set_page(self, section: Section, *, is_across: bool) -> None:
        margin = Pt(POSTER_MARGIN if is_across else MARGIN)
        sheet = self._measures.sheet
        width, height = (sheet.long, sheet.short) if is_across else (sheet.short, sheet.long)
        lines = self._foot.across_lines if is_across else self._foot.upright_lines
        section.orientation = WD_ORIENTATION.LANDSCAPE if is_across else WD_ORIENTATION.PORTRAIT
        section.page_width, section.page_height = Pt(width), Pt(height)
        section.left_margin = section.right_margin = section.top_margin = margin
        section.footer_distance, section.header_distance = margin, margin
        section.bottom_margin = Pt(margin.pt + (len(lines) * LINE + 0.6) * self._measures.size)
        section.footer.is_linked_to_previous = False
        self._write_foot(section, lines, width - 2 * margin.pt)

    def _write_foot(self, section: Section, lines: Sequence[str], width: float) -> None:
        *before, last = lines
        for number, words in enumerate((*before, last)):
            made = section.footer.paragraphs[0] if not number else section.footer.add_paragraph()
            looks.set_style(made, looks.FOOT)
            write_words(made, words)
        made.paragraph_format.tab_stops.add_tab_stop(Pt(width), WD_TAB_ALIGNMENT.RIGHT)
        made.add_run("\t")
        told = page_of(_NUMBER, _TOTAL)
        start = 0
        for index, character in enumerate(told):
            if character in {_NUMBER, _TOTAL}:
                write_words(made, told[start:index])
                write_field(made, "PAGE" if character == _NUMBER else "NUMPAGES")
                start = index + 1
        write_words(made, told[start:])


def _bookmark(number: int) -> str:
    return f"chapter{number}"
