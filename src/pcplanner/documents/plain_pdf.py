"""Draw the same pages with ReportLab alone and no tags: the limit the tagged file is measured against."""

from reportlab.pdfgen.canvas import Canvas

from pcplanner.documents.drawn_pictures import PictureFunction
from pcplanner.documents.pages import Pages, Role
from pcplanner.documents.pdf import PageWriter
from pcplanner.documents.tags import StructureTree


class _NoTags(StructureTree):
    """Take every call a structure tree takes, and keep nothing."""

    def __init__(self, canvas: Canvas) -> None:
        self._page_canvas = canvas

    def enter(self, role: Role, alt: str = "", language: str = "", said: str = "") -> None:
        """Do nothing."""

    def leave(self) -> None:
        """Do nothing."""

    def begin_content(self) -> None:
        """Do nothing."""

    def begin_decoration(self) -> None:
        """Do nothing."""

    def begin_spoken(self, words: str) -> None:
        """Do nothing."""

    def end(self) -> None:
        """Do nothing."""

    def finish_page(self) -> None:
        """End the page, and no more."""
        self._page_canvas.showPage()

    def write(self, title: str, language: str) -> None:
        """Do nothing."""


def write_plain_pdf(pages: Pages, picture: PictureFunction) -> bytes:
    """Return the pages as a PDF without tags; for measuring only, never for a person."""
    return PageWriter(pages, picture, _NoTags).write().pdf
