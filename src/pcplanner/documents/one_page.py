"""Lay a page about somebody out so that it is one page, as long as no letter gets smaller than 14 points.

Where all of it does not fit, it takes more pages: the person is then asked what stays out.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pcplanner.documents.breaking import broken
from pcplanner.documents.furniture import Foot
from pcplanner.documents.layout import listed
from pcplanner.documents.measures import LARGEST_PT, MARGIN, SMALLEST_PT, Measures
from pcplanner.documents.mirroring import drawn_in_turn
from pcplanner.documents.model import Document, Heading, PictureRow
from pcplanner.documents.pages import CM, Page, Pages, PaperSize
from pcplanner.documents.paper import family_ink
from pcplanner.documents.pieces import Piece, heading_piece, row_pieces, title_piece

_USUAL_PT = 16
_WAYS = ((4.5 * CM, 3.4 * CM, 1.0), (3.8 * CM, 3.0 * CM, 0.6), (3.0 * CM, 3.0 * CM, 0.35))
"""The side of the face, that of the pictures, and how much of the usual gaps is left: from roomy to close."""


def lay_out_one_page(document: Document, size_pt: float, sheet: PaperSize = PaperSize.A4) -> Pages:
    """Return the page, as roomy as it can be; who has the usual letters may get the smallest there are."""
    if not SMALLEST_PT <= size_pt <= LARGEST_PT:
        raise ValueError(f"type of {size_pt} points; it must be {SMALLEST_PT} to {LARGEST_PT}")
    tried: list[tuple[list[Sequence[Piece]], Foot]] = []
    for measures, part in _ways(size_pt, sheet):
        foot = Foot(document, measures)
        pages = broken(list(_pieces(document, measures, part, foot)), foot.body_bottom - MARGIN)
        tried.append((pages, foot))
        if len(pages) == 1:
            break
    fewest, foot = min(tried, key=lambda each: len(each[0]))
    drawn = tuple(
        _page(some, number, len(fewest), foot, sheet) for number, some in enumerate(fewest, start=1)
    )
    return Pages(document.title, document.language, drawn)


def _ways(size_pt: float, sheet: PaperSize) -> Iterator[tuple[Measures, float]]:
    for points in (size_pt, SMALLEST_PT) if SMALLEST_PT < size_pt <= _USUAL_PT else (size_pt,):
        for face, side, part in _WAYS:
            yield replace(Measures.on(sheet, points), large=face, small=side, face=side, is_close=True), part


def _pieces(document: Document, measures: Measures, part: float, foot: Foot) -> Iterator[Piece]:
    """Yield what stands on the page; only how high things are limits how much that is."""
    room = foot.body_bottom - MARGIN
    for chapter in document.chapters:
        ink = family_ink(chapter.family)
        title = title_piece(chapter.title, measures, ink, chapter.face)
        yield replace(title, gap_after=part * (title.gap_after or 0.0))
        for block in chapter.blocks:
            if isinstance(block, Heading):
                piece = heading_piece(block, measures)
                yield replace(piece, gap=part * piece.gap, least_gap=part * measures.leading)
            elif isinstance(block, PictureRow):
                for piece in row_pieces(block, measures, ink, room - title.height):
                    yield replace(piece, rows=0, sentences=0, gap=part * piece.gap, least_gap=part * 14.0)


def _page(pieces: Sequence[Piece], number: int, total: int, foot: Foot, sheet: PaperSize) -> Page:
    groups = drawn_in_turn(pieces, MARGIN, MARGIN, sheet.short - MARGIN)
    bookmarks = tuple(x.bookmark for x in pieces if x.bookmark)
    return Page(sheet.short, sheet.long, (*listed(groups), foot.upright(number, total)), bookmarks)
