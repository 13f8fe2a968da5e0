"""Write each plan once for all tests of documents."""

from collections.abc import Callable
from functools import cache

import pytest
from tests.documents import sample
from tests.documents.reading import Pdf

from pcplanner.documents.easy_read import plan_document
from pcplanner.documents.layout import lay_out
from pcplanner.documents.model import Document
from pcplanner.documents.pages import Pages
from pcplanner.documents.pdf import Written, write_pdf

PLANS = {
    "full": sample.full_plan,
    "farm": sample.farm_plan,
    "almost empty": sample.almost_empty_plan,
    "long": sample.long_plan,
    "nasty": sample.nasty_plan,
}


class Shelf:
    """Every plan at every size, made when it is first asked for."""

    def __init__(self) -> None:
        self.document: Callable[[str, int], Document] = cache(self._document)
        self.pages: Callable[[str, int], Pages] = cache(self._pages)
        self.written: Callable[[str, int], Written] = cache(self._written)
        self.pdf: Callable[[str, int], Pdf] = cache(self._pdf)

    def _document(self, name: str, size: int) -> Document:
        return plan_document(PLANS[name](), sample.choices(size))

    def _pages(self, name: str, size: int) -> Pages:
        return lay_out(self.document(name, size), size)

    def _written(self, name: str, size: int) -> Written:
        return write_pdf(self.pages(name, size), sample.sun)

    def _pdf(self, name: str, size: int) -> Pdf:
        return Pdf(self.written(name, size).pdf)


@pytest.fixture(scope="session")
def shelf() -> Shelf:
    return Shelf()
