"""Draw the pages of a PDF as pictures, so that what is seen is the very page that prints."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import pypdfium2

_POINTS_AN_INCH = 72


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page as pixels: rows from the top, three bytes a pixel (red, green, blue), no padding."""

    width: int
    height: int
    rgb: bytes


def page_count(pdf: bytes) -> int:
    """Return how many pages a PDF has."""
    with _opened(pdf) as document:
        return len(document)


def page_width(pdf: bytes, index: int) -> float:
    """Return how wide a page is, from 0, in points."""
    with _opened(pdf) as document:
        page = document[index]
        try:
            return float(page.get_width())
        finally:
            page.close()


def page_picture(pdf: bytes, index: int, width_px: int) -> PagePicture:
    """Return one page, from 0, so many pixels wide; PDFium must be used by one thread at a time."""
    with _opened(pdf) as document:
        page = document[index]
        try:
            return _drawn(page, width_px / page.get_width())
        finally:
            page.close()


def page_sides(pdf: bytes) -> tuple[tuple[float, float], ...]:
    """Return the short and the long side of each page, in points."""
    with _opened(pdf) as document:
        sizes = [document.get_page_size(index) for index in range(len(document))]
    return tuple((min(size), max(size)) for size in sizes)


def page_pictures(pdf: bytes, dots_an_inch: Sequence[int]) -> Iterator[PagePicture]:
    """Yield pages one at a time, as many as there are numbers, each with so many pixels to an inch."""
    with _opened(pdf) as document:
        for index, dots in enumerate(dots_an_inch):
            page = document[index]
            try:
                yield _drawn(page, dots / _POINTS_AN_INCH)
            finally:
                page.close()


def _drawn(page: pypdfium2.PdfPage, scale: float) -> PagePicture:
    bitmap = page.render(scale=scale, rev_byteorder=True)
    try:
        row = bitmap.width * bitmap.n_channels
        pixels = bytes(bitmap.buffer)
        rows = (pixels[y * bitmap.stride : y * bitmap.stride + row] for y in range(bitmap.height))
        return PagePicture(bitmap.width, bitmap.height, b"".join(rows))
    finally:
        bitmap.close()


@contextmanager
def _opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()
