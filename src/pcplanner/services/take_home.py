"""Make the copies to take home: the pages of a plan, as a PDF."""

from dataclasses import dataclass, replace
from pathlib import Path

from pcplanner.documents.choices import DocumentChoices
from pcplanner.documents.easy_read import plan_document
from pcplanner.documents.layout import lay_out
from pcplanner.documents.pages import Pages, pictures_on
from pcplanner.documents.pdf import OnPage, Written, write_pdf
from pcplanner.documents.preview import PagePicture, page_count, page_picture
from pcplanner.domain.errors import EnvironmentTrouble, PlainError
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.text import cleaned
from pcplanner.domain.words import say
from pcplanner.services.desk import Desk
from pcplanner.services.pictures import PictureService
from pcplanner.services.settings import write_whole


class CannotSave(EnvironmentTrouble):
    """The file could not be written where it was wanted."""


class DrawingStopped(PlainError):
    """Somebody stopped the drawing of the pages; raised by ``on_page``."""


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy of a plan, ready to print, and what could not be put on its pages."""

    written: Written
    pages: int


class TakeHomeService:
    """What somebody can take home."""

    def __init__(self, desk: Desk, pictures: PictureService) -> None:
        self._desk = desk
        self._pictures = pictures

    def make(self, plan: Plan, choices: DocumentChoices, on_page: OnPage | None = None) -> Written:
        """Return the PDF of a plan, and any letters that no font here can draw."""
        return write_pdf(self._laid_out(plan, choices), self._pictures.worn(plan.person.access), on_page)

    def _laid_out(self, plan: Plan, choices: DocumentChoices) -> Pages:
        """Return the pages with the credit of every set of pictures on them, which only pages can tell."""
        ours = (*choices.credits, *self._pictures.credits((symbol("plan"),)))
        pages = _pages(plan, replace(choices, credits=ours))
        wanted = (*choices.credits, *self._pictures.credits(pictures_on(pages)))
        if set(wanted) == set(ours):
            return pages
        return _pages(plan, replace(choices, credits=wanted))

    def copy(self, plan: Plan, choices: DocumentChoices, on_page: OnPage | None = None) -> Copy:
        """Return a copy of a plan; ``on_page`` is told of each page and may raise ``DrawingStopped``."""
        written = self.make(plan, choices, on_page)
        return Copy(written, page_count(written.pdf))

    def page_count(self, pdf: bytes) -> int:
        """Return how many pages a PDF has."""
        return page_count(pdf)

    def page(self, pdf: bytes, index: int, width_px: int) -> PagePicture:
        """Return one page, from 0, as a picture so many pixels wide: the very page that prints."""
        return page_picture(pdf, index, width_px)

    def save(self, pdf: bytes, path: Path) -> Path:
        """Write a PDF whole or not at all; raises ``CannotSave`` with what to press."""
        try:
            write_whole(path, pdf)
        except OSError as trouble:
            raise CannotSave(say("take_home.cannot_save")) from trouble
        return path

    def file_name(self, plan: Plan, size_pt: int) -> str:
        """Return a file name such as "Robin's plan 16 point.pdf" that every system can keep."""
        name = "".join(c for c in cleaned(plan.person.name) if c not in '<>:"/\\|?*\n').strip(" .") or "My"
        return say("take_home.file_name", name=name[:80], size=size_pt)


def _pages(plan: Plan, choices: DocumentChoices) -> Pages:
    return lay_out(plan_document(plan, choices), choices.size_pt)
