"""Work out where the parts of the window are, for any size of window and of text."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize

from pcplanner.ui.theme.metrics import Metrics

_WIDTH = 1366
_DRAWER = 502
_BAR_WIDTHS = (168, 160, 256, 168, 160)
_BAR_GAP = 8
_NEXT = 304
_NEXT_LEAST = 150
_BUTTON_TOP, _BUTTON_TOP_BIG = 14, 4
_DRAWER_BESIDE = 1.25
_DRAWER_LEAST = 460
_BESIDE_LEAST = 1200
_PAGE_LEAST = 670
_NOTICE_GAP, _NOTICE_SIDE, _NOTICE_OVER_PROMPT = 2, 12, 88
_NOTICE_WIDE, _NOTICE_NARROW, _NOTICE_LEAST = 900, 560, 440


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a page asks of the room round it."""

    has_prompt: bool = True
    prompt_width: int | None = None
    is_wide: bool = False
    has_pager: bool = False
    pager_width: int = 352
    compact_pager_width: int = 232
    is_drawer_open: bool = False


@dataclass(frozen=True, slots=True)
class Places:
    """Where each part is, in px of the window."""

    header: QRect
    bar: QRect
    prompt: QRect
    hear: QRect
    pager: QRect
    page: QRect
    drawer: QRect
    is_pager_compact: bool
    is_drawer_over: bool


def drawer_rect(metrics: Metrics, window: QSize) -> QRect:
    """Return where the open drawer is: wider with bigger words, over the header and down to the bar."""
    part = _DRAWER / _WIDTH + (metrics.scale - 1) * 0.25
    width = max(_DRAWER_LEAST, round(window.width() * part))
    return QRect(window.width() - width, 0, width, window.height() - metrics.bar_in(window.height()))


def place_parts(
    metrics: Metrics, window: QSize, wishes: Wishes, prompt_height: Callable[[int], int]
) -> Places:
    """Place every part; ``prompt_height`` says how high the prompt is in a width."""
    header = QRect(0, 0, window.width(), metrics.header_height)
    bar_height = metrics.bar_in(window.height())
    bar_top = window.height() - bar_height
    drawer = drawer_rect(metrics, window)
    # Big targets need the whole width, as big words do.
    is_narrow = window.width() < _BESIDE_LEAST or metrics.has_big_targets
    is_tight = is_narrow or drawer.x() - metrics.margin_left - 24 < _PAGE_LEAST
    is_over = wishes.is_drawer_open and (metrics.scale > _DRAWER_BESIDE or is_tight)
    is_beside = wishes.is_drawer_open and not is_over
    left = metrics.margin_left
    # Beside the drawer the page ends 24 px before it; otherwise it keeps the margin of the window.
    right = drawer.x() - 24 if is_beside else window.width() - metrics.margin_right
    hear_edge = metrics.hear_edge
    row_top = header.height() + metrics.main_gap
    hear = QRect(
        right - hear_edge,
        row_top + max(0, 76 - hear_edge) * (not metrics.is_large),
        hear_edge,
        metrics.hear_height,
    )
    is_row_pager = wishes.has_pager and not metrics.is_large
    is_compact = is_row_pager and right - left < 1000
    pager_width = wishes.compact_pager_width if is_compact else wishes.pager_width
    words_end = hear.x() - 24
    pager = QRect()
    if is_row_pager:
        pager = QRect(hear.x() - 16 - pager_width, hear.y(), pager_width, hear.height())
        words_end = pager.x() - 16
    width = min(words_end - left, wishes.prompt_width or words_end)
    height = prompt_height(width) if wishes.has_prompt else 0
    prompt = QRect(left, row_top, width, height)
    hear_room = hear_edge + (metrics.hear_height - hear_edge if metrics.target else 0)
    top = row_top + max(height, hear_room if wishes.has_prompt else 0) + metrics.main_gap
    page = QRect(left, top, right - left, bar_top - metrics.gap_above_bar - top)
    if not wishes.has_prompt:
        page.setTop(row_top)
    if metrics.is_large and wishes.has_pager and not wishes.is_wide:
        pager = QRect(
            right - metrics.pager_column,
            page.y(),
            metrics.pager_column,
            min(metrics.pager_column_height, page.height()),
        )
        page.setRight(pager.x() - 33)
    if wishes.is_wide:
        page = QRect(0, header.bottom() + 1, drawer.x() if is_beside else window.width(), 0)
        page.setBottom(bar_top - 1)
    bar = QRect(0, bar_top, window.width(), bar_height)
    return Places(header, bar, prompt, hear, pager, page, drawer, is_compact, is_over)


def notice_place(strip: QRect, places: Places, *, is_page_covered: bool, least: int = 0) -> QRect:
    """Return where a notice stands: in the free strip of the header, where nothing can be pressed.

    Beside a drawer that covers the page there is little of the header left, and the prompt, which is half
    covered, gives its place. In a narrow window the gap above the prompt is part of the strip. Where its
    buttons need a notice that is at ``least`` so high, it covers the prompt, and nothing that is pressed.
    """
    place = strip.adjusted(0, _NOTICE_GAP, 0, -_NOTICE_GAP)
    above_prompt = places.prompt.y() - 1 - _NOTICE_GAP
    if strip.width() < _NOTICE_NARROW:
        place.setBottom(above_prompt)
    if place.height() < least and not is_page_covered:
        beside = min(x.x() for x in (places.hear, places.pager) if not x.isNull())
        place.setRight(min(place.right(), beside - 1 - _NOTICE_SIDE))
        place.setHeight(min(least, max(places.page.y() - _NOTICE_GAP, place.height()) - place.y()))
    if is_page_covered:
        place.setLeft(_NOTICE_SIDE)
        place.setRight(places.drawer.x() - 1 - _NOTICE_SIDE)
        if place.width() >= _NOTICE_WIDE:
            return place
        if places.page.y() <= places.prompt.y() and places.prompt.width() < place.width():
            # A page that lies under the prompt shows its pictures beside it.
            place.setRight(max(places.prompt.right(), place.left() + _NOTICE_LEAST))
        below = places.prompt.y() + min(places.prompt.height(), _NOTICE_OVER_PROMPT)
        # Without a prompt there is still the gap above the page.
        place.setBottom(max(place.bottom(), below) if places.prompt.height() else above_prompt)
    return place


def bar_places(metrics: Metrics, width: int, bar_height: int = 0) -> tuple[QRect, ...]:
    """Return where Home, Back, Say it again, Break, Help and Next are; the same on every page."""
    height = (bar_height or metrics.bar_height) - metrics.bar_around
    top = _BUTTON_TOP_BIG if metrics.has_big_targets else _BUTTON_TOP
    room = width - metrics.margin_left - metrics.margin_right
    gaps = _BAR_GAP * (len(_BAR_WIDTHS) - 1)
    widths = list(_BAR_WIDTHS)
    before_next = 40 if room - sum(widths) - gaps - _NEXT >= 40 else 26
    next_width = min(_NEXT, room - sum(widths) - gaps - before_next)
    if next_width < _NEXT_LEAST:
        next_width = _NEXT_LEAST
        share = (room - gaps - 16 - next_width) / sum(widths)
        widths = [int(each * share) for each in widths]
    if min(widths) < metrics.target:
        # Where big targets leave no room to differ, all six are as wide.
        next_width = (room - gaps - _BAR_GAP) // (len(widths) + 1)
        widths = [next_width] * len(widths)
    places = []
    x = metrics.margin_left
    for each in widths:
        places.append(QRect(x, top, each, height))
        x += each + _BAR_GAP
    places.append(QRect(width - metrics.margin_right - next_width, top, next_width, height))
    return tuple(places)
