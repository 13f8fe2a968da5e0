"""Work out how many things fit on a page, where each one goes, and which one an arrow key leads to."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt


@dataclass(frozen=True, slots=True)
class PagePlan:
    """How a number of things is shared out over pages of columns and rows."""

    columns: int
    rows: int
    per_page: int
    pages: int

    def page_of(self, index: int) -> int:
        """Return the page that thing number ``index`` is on, from 0."""
        return min(index // self.per_page, self.pages - 1)

    def on_page(self, page: int, count: int) -> range:
        """Return the numbers of the things on a page."""
        first = page * self.per_page
        return range(first, min(first + self.per_page, count))


def plan_pages(
    count: int, space: QSize, least: QSize, gap: int, *, columns: int, rows: int, choices: int
) -> PagePlan:
    """Share ``count`` things out over pages, no more than fit at their least size and than ``choices``."""
    fit_columns = max(1, (space.width() + gap) // (least.width() + gap))
    fit_rows = max(1, (space.height() + gap) // (least.height() + gap))
    use_columns = max(1, min(columns, fit_columns, choices))
    use_rows = max(1, min(rows, fit_rows, -(-choices // use_columns)))
    # Where not all places are used, the rows are of one length.
    use_columns = max(1, min(use_columns, -(-choices // use_rows)))
    per_page = max(1, min(use_columns * use_rows, choices))
    return PagePlan(use_columns, use_rows, per_page, max(1, -(-count // per_page)))


def cell(plan: PagePlan, space: QSize, gap: int, place: int) -> QRect:
    """Return where place number ``place`` of a page is, so that places never move from page to page."""
    row, column = divmod(place, plan.columns)
    left, right = _share(space.width(), plan.columns, gap, column)
    top, bottom = _share(space.height(), plan.rows, gap, row)
    return QRect(left, top, right - left, bottom - top)


def _share(length: int, parts: int, gap: int, number: int) -> tuple[int, int]:
    step = (length + gap) / parts
    return round(number * step), round((number + 1) * step) - gap


def next_place(key: int, index: int, count: int, columns: int) -> int | None:
    """Return the number of the thing an arrow key leads to, or ``None`` when it leads nowhere."""
    steps = {
        Qt.Key.Key_Left: -1,
        Qt.Key.Key_Right: 1,
        Qt.Key.Key_Up: -columns,
        Qt.Key.Key_Down: columns,
    }
    step = steps.get(Qt.Key(key))
    if step is None:
        return None
    place = index + step
    return place if 0 <= place < count else None
