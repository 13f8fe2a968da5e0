"""Print a poster on sheets that everybody has: cut a page across into upright sheets to glue together."""

import math
from collections.abc import Iterator
from dataclasses import replace

from pcplanner.documents.moving import moved_group
from pcplanner.documents.pages import CM, Box, Group, Ink, Item, Line, Mark, Page, Pages, PaperSize, Role
from pcplanner.documents.paper import EDGE
from pcplanner.domain.words import say

OVERLAP = 1.0 * CM
PRINTER_MARGIN = 0.5 * CM
"""What most printers leave white at each edge; half the overlap, so nothing is lost where sheets meet."""
_MARK = 0.4 * CM
_MARK_INK = Ink(stroke=EDGE, width=0.75)
_A_HAIR = 0.01


def tiles(page: Page, sheet: PaperSize) -> tuple[Box, ...]:
    """Return the part of a page that is on each upright sheet, from the left, each over the edge of the last.

    What no printer prints at the outer edges is left out, for there a page has nothing.
    """
    step = sheet.short - OVERLAP
    needed = page.width - 2 * PRINTER_MARGIN
    count = max(1, math.ceil((needed - OVERLAP - _A_HAIR) / step))
    left = (page.width - count * step - OVERLAP) / 2
    top = (page.height - sheet.long) / 2
    return tuple(Box(left + n * step, top, sheet.short, sheet.long) for n in range(count))


def tiled(pages: Pages, sheet: PaperSize = PaperSize.A4) -> Pages:
    """Return pages with each that is larger than a sheet on several sheets; the others stay as they are."""
    return replace(pages, pages=tuple(part for page in pages.pages for part in _sheets(page, sheet)))


def _sheets(page: Page, sheet: PaperSize) -> Iterator[Page]:
    if page.width <= sheet.long + _A_HAIR and page.height <= sheet.long + _A_HAIR:
        yield page
        return
    parts = tiles(page, sheet)
    clip = Box(0.0, 0.0, sheet.short, sheet.long)
    for number, part in enumerate(parts):
        groups = tuple(moved_group(x, -part.x, -part.y) for x in page.groups)
        if number:
            # The first sheet tells the whole poster; the others only say which part of it they show.
            words = say("documents.right_half" if len(parts) == 2 else "documents.next_part")
            groups = (Group(Role.FIGURE, tuple(_marks(groups)), words),)
        glue = Group(Role.ARTIFACT, tuple(_glue(number, len(parts), sheet)))
        bookmarks = () if number else page.bookmarks
        yield Page(sheet.short, sheet.long, (*groups, glue), bookmarks, clip)


def _marks(items: tuple[Item, ...]) -> Iterator[Mark]:
    for item in items:
        if isinstance(item, Group):
            yield from _marks(item.items)
        else:
            yield item


def _glue(number: int, count: int, sheet: PaperSize) -> Iterator[Line]:
    """Yield short lines at the top and the bottom where this sheet meets its neighbours."""
    joins = [OVERLAP / 2] if number else []
    joins += [sheet.short - OVERLAP / 2] if number < count - 1 else []
    for x in joins:
        for y in (PRINTER_MARGIN, sheet.long - PRINTER_MARGIN - _MARK):
            yield Line(x, y, x, y + _MARK, _MARK_INK)
