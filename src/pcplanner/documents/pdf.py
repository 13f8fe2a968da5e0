"""Write finished pages as a tagged PDF (PDF/UA-1) that comes out the same, byte for byte, each time."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas

from pcplanner.documents.drawn_pictures import PictureBook, PictureFunction
from pcplanner.documents.fonts import REGULAR, drawn, register_fonts, text_width
from pcplanner.documents.pages import (
    Anchor,
    Box,
    Close,
    Command,
    CurveTo,
    Ellipse,
    Group,
    Ink,
    Item,
    Line,
    LineTo,
    Mark,
    Move,
    Page,
    Pages,
    Path,
    PictureBox,
    Polygon,
    Role,
    RoundBox,
    Text,
)
from pcplanner.documents.paper import GROUND, PICTURE
from pcplanner.documents.paper_inks import WHITE, grey_of, paper_inks, without_colour
from pcplanner.documents.shaped_text import ShapedFonts
from pcplanner.documents.tags import StructureTree

_PDF_VERSION = (1, 7)
_PICTURE_CORNER = 6.0
MOST_PAGES_WITHOUT_BOOKMARKS = 4


class NoAltText(ValueError):
    """A picture that matters has no words for somebody who cannot see it; that is a fault of the program."""


@dataclass(frozen=True, slots=True)
class Written:
    """A finished PDF, the characters no font could draw, and what the pictures show that cannot be read."""

    pdf: bytes
    missing: tuple[str, ...] = ()
    unreadable: tuple[str, ...] = ()


@lru_cache(maxsize=64)
def _colour(code: str) -> Color:
    return HexColor(code)


OnPage = Callable[[int, int], object]
"""Given which page comes next, from 1, and how many there are; what it raises ends the writing."""


def write_pdf(pages: Pages, picture: PictureFunction, on_page: OnPage | None = None) -> Written:
    """Return the PDF of the pages; ``picture`` gives the bytes of each picture."""
    return PageWriter(pages, picture, StructureTree).write(on_page)


class PageWriter:
    """Draw pages one after the other on one canvas; ``make_tags`` makes what keeps their structure."""

    def __init__(
        self, pages: Pages, picture: PictureFunction, make_tags: Callable[[Canvas], StructureTree]
    ) -> None:
        register_fonts()
        self._out = BytesIO()
        self._canvas = Canvas(
            self._out,
            invariant=True,
            pdfVersion=_PDF_VERSION,
            pageCompression=1,
            initialFontName=REGULAR,
            lang=pages.language,
        )
        self._pages = pages
        inks = paper_inks(pages.theme)
        self._inks = without_colour(inks) if pages.is_grey else inks
        self._has_white_paper = self._inks[GROUND] == WHITE
        self._tree = make_tags(self._canvas)
        self._book = PictureBook(self._canvas, picture)
        self._shaped = ShapedFonts(self._canvas)
        self._height = 0.0
        self._missing: dict[str, None] = {}
        self._unreadable: dict[str, None] = {}

    def write(self, on_page: OnPage | None = None) -> Written:
        """Draw everything and return the file."""
        canvas = self._canvas
        canvas.setTitle(self._pages.title)
        canvas.setCreator("pcplanner")
        canvas.setAuthor("")
        canvas.setSubject("")
        has_bookmarks = len(self._pages.pages) > MOST_PAGES_WITHOUT_BOOKMARKS
        for number, page in enumerate(self._pages.pages):
            if on_page is not None:
                on_page(number + 1, len(self._pages.pages))
            self._draw_page(page, number, has_bookmarks=has_bookmarks)
        if has_bookmarks:
            canvas.showOutline()
        self._tree.write(self._pages.title, self._pages.language)
        canvas.save()
        return Written(self._out.getvalue(), tuple(self._missing), tuple(self._unreadable))

    def _draw_page(self, page: Page, number: int, *, has_bookmarks: bool) -> None:
        canvas = self._canvas
        canvas.setPageSize((page.width, page.height))
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        self._height = page.height
        for index, bookmark in enumerate(page.bookmarks if has_bookmarks else ()):
            key = f"page{number}-{index}"
            canvas.bookmarkPage(key)
            canvas.addOutlineEntry(bookmark.words, key, bookmark.level)
        if not self._has_white_paper:
            self._draw_paper(page)
        if page.clip is not None:
            self._clip_to(page.clip, 0.0)
        for group in page.groups:
            self._draw_group(group)
        if page.clip is not None:
            canvas.restoreState()
        self._tree.finish_page()

    def _clip_to(self, box: Box, corner: float) -> None:
        self._canvas.saveState()
        outline = self._canvas.beginPath()
        outline.roundRect(box.x, self._height - box.bottom, box.width, box.height, corner)
        self._canvas.clipPath(outline, stroke=0, fill=0)

    def _draw_paper(self, page: Page) -> None:
        """Cover a page with its colour, which is no part of what it says."""
        sheet = RoundBox(Box(0, 0, page.width, page.height), 0, Ink(fill=GROUND))
        self._draw_group(Group(Role.ARTIFACT, (sheet,)))

    def _draw_group(self, group: Group) -> None:
        if group.role is Role.ARTIFACT:
            self._tree.begin_decoration()
            self._draw_flat(group.items)
            self._tree.end()
        elif group.role is Role.FIGURE:
            self._tree.enter(group.role, self._alt_of(group), group.language)
            self._tree.begin_content()
            self._draw_flat(group.items)
            self._tree.end()
            self._tree.leave()
        else:
            self._tree.enter(group.role, group.alt, group.language, _said(group))
            self._draw_structured(group.items)
            self._tree.leave()

    def _draw_structured(self, items: tuple[Item, ...]) -> None:
        is_open = False
        for item in items:
            if isinstance(item, Group):
                if is_open:
                    self._tree.end()
                is_open = False
                self._draw_group(item)
                continue
            if not is_open:
                self._tree.begin_content()
                is_open = True
            self._draw_mark(item)
        if is_open:
            self._tree.end()

    def _draw_flat(self, items: tuple[Item, ...]) -> None:
        for item in items:
            if isinstance(item, Group):
                self._draw_flat(item.items)
            else:
                self._draw_mark(item)

    def _alt_of(self, group: Group) -> str:
        if group.alt.strip():
            return group.alt
        for item in group.items:
            if isinstance(item, PictureBox):
                alt = item.picture.alt.strip() or self._book.data(item.picture).alt.strip()
                if alt:
                    return alt
        raise NoAltText("a figure has no words for somebody who cannot see it")

    def _draw_mark(self, mark: Mark) -> None:
        match mark:
            case Text():
                self._draw_text(mark)
            case PictureBox():
                self._draw_picture(mark)
            case Line():
                self._outline((Move(mark.x1, mark.y1), LineTo(mark.x2, mark.y2)), mark.ink)
            case Path():
                self._outline(mark.commands, mark.ink)
            case Polygon():
                first, *rest = mark.points
                self._outline((Move(*first), *(LineTo(*p) for p in rest), Close()), mark.ink)
            case Ellipse():
                self._begin_shape(mark.ink)
                left, low = mark.x - mark.rx, self._height - mark.y - mark.ry
                self._canvas.ellipse(left, low, left + 2 * mark.rx, low + 2 * mark.ry, *_paints(mark.ink))
            case RoundBox():
                self._begin_shape(mark.ink)
                box = mark.box
                low = self._height - box.bottom
                corner = min(mark.corner, box.width / 2, box.height / 2)
                self._canvas.roundRect(box.x, low, box.width, box.height, corner, *_paints(mark.ink))

    def _draw_text(self, text: Text) -> None:
        how = drawn(text.words, text.bold, text.is_backwards)
        self._missing.update(dict.fromkeys(how.missing))
        x = text.x
        if text.anchor is not Anchor.START:
            width = text_width(text.words, text.size, text.bold)
            x -= width / 2 if text.anchor is Anchor.MIDDLE else width
        colour = self._colour(text.colour)
        if self._canvas._fillColorObj is not colour:
            self._canvas.setFillColor(colour)
        if not how.is_as_written:
            self._tree.begin_spoken(text.words)
        for run in how.runs:
            if run.face is not None and run.shaped is not None:
                self._shaped.draw(run.face, run.shaped, x, self._height - text.y, text.size)
            else:
                line = self._canvas.beginText(x, self._height - text.y)
                line.setFont(run.font, text.size)
                line.textOut(run.words)
                self._canvas.drawText(line)
            x += run.width(text.size) if len(how.runs) > 1 else 0.0
        if not how.is_as_written:
            self._tree.end()

    def _draw_picture(self, mark: PictureBox) -> None:
        fills = mark.corner > 0
        if fills:
            self._clip_to(mark.box, mark.corner)
        if not self._has_white_paper:
            # A picture looks the same on every paper.
            self._draw_mark(RoundBox(mark.box, 0 if fills else _PICTURE_CORNER, Ink(fill=PICTURE)))
        if not self._book.draw(mark.picture, mark.box, self._height, fills=fills):
            self._unreadable[mark.picture.alt or self._book.data(mark.picture).alt] = None
        if fills:
            self._canvas.restoreState()

    def _colour(self, name: str) -> Color:
        code = self._inks.get(name, name)
        return _colour(grey_of(code) if self._pages.is_grey else code)

    def _begin_shape(self, ink: Ink) -> None:
        canvas = self._canvas
        if ink.fill and canvas._fillColorObj is not self._colour(ink.fill):
            canvas.setFillColor(self._colour(ink.fill))
        if ink.stroke:
            canvas.setStrokeColor(self._colour(ink.stroke))
            canvas.setLineWidth(ink.width)
            canvas.setDash(list(ink.dash))

    def _outline(self, commands: tuple[Command, ...], ink: Ink) -> None:
        self._begin_shape(ink)
        path = self._canvas.beginPath()
        top = self._height
        for command in commands:
            match command:
                case Move():
                    path.moveTo(command.x, top - command.y)
                case LineTo():
                    path.lineTo(command.x, top - command.y)
                case CurveTo():
                    path.curveTo(
                        command.x1, top - command.y1, command.x2, top - command.y2, command.x, top - command.y
                    )
                case Close():
                    path.close()
        self._canvas.drawPath(path, *_paints(ink))


def _said(group: Group) -> str:
    """Return the words of a paragraph in reading order where they are not drawn so; else nothing."""
    texts = [x for x in group.items if isinstance(x, Text)]
    if all(drawn(x.words, x.bold, x.is_backwards).is_in_order for x in texts):
        return ""
    return "".join(x.words for x in texts)


def _paints(ink: Ink) -> tuple[int, int]:
    """Return whether there is a line and whether there is a filling, as ReportLab wants them."""
    return int(bool(ink.stroke)), int(bool(ink.fill))
