"""Put the faces, the words to choose from and the field for a name in their places."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize

from pcplanner.ui.line_editing.board import Pages, Piece
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.paging import cell, plan_pages

_GAP = 16
_FACE, _FACE_COLUMNS, _FACE_ROWS = QSize(150, 186), 6, 2
_WORD, _WORD_COLUMNS, _WORD_ROWS = QSize(230, 72), 3, 4
_ASKED_PART, _ASKED_LEAST = 0.24, 220
_FIELD, _DONE, _WIDEST = 110, 88, 760
_FEWEST_COLUMNS, _LEAST_HINT = 4, 200
_MANY = 1000


def lay_out_faces(keys: Sequence[str], size: QSize, look: Look, hint: str = "") -> Pages:
    """Share the faces out in rows; few people have big faces, in one row, with a hint after the last."""
    rows = _FACE_ROWS if len(keys) > _FACE_COLUMNS else 1
    columns = max(_FEWEST_COLUMNS, min(_FACE_COLUMNS, -(-len(keys) // rows)))
    pages = _grid(keys, QRect(0, 0, size.width(), size.height()), _grown(_FACE, look), columns, rows)
    left = pages[0][-1].place.right() + 2 * _GAP
    if not hint or len(pages) > 1 or size.width() - left < look.metrics.grow(_LEAST_HINT, 0.5):
        return pages
    return ((*pages[0], Piece(hint, QRect(left, 0, size.width() - left, size.height()))),)


def lay_out_words(asked: str, keys: Sequence[str], size: QSize, look: Look) -> Pages:
    """Put the face that is asked to the left of the words; big words need the whole page."""
    if look.metrics.is_large or size.width() < 4 * _ASKED_LEAST:
        place = QRect(0, 0, size.width(), size.height())
        return _grid(keys, place, _grown(_WORD, look), 2, _WORD_ROWS)
    wide = max(_ASKED_LEAST, round(size.width() * _ASKED_PART))
    face = Piece(asked, QRect(0, 0, wide, size.height()))
    place = QRect(wide + _GAP, 0, size.width() - wide - _GAP, size.height())
    pages = _grid(keys, place, _grown(_WORD, look), _WORD_COLUMNS, _WORD_ROWS)
    return tuple((face, *page) for page in pages)


def lay_out_name(field: str, done: str, size: QSize, look: Look) -> Pages:
    """Put the field for a name above the way on."""
    wide = min(size.width(), look.metrics.px(_WIDEST))
    foot = min(look.metrics.grow(_DONE, 0.4), size.height() // 3)
    high = min(look.metrics.px(_FIELD), size.height() - foot - _GAP)
    return ((Piece(field, QRect(0, 0, wide, high)), Piece(done, QRect(0, high + _GAP, wide, foot))),)


def _grid(keys: Sequence[str], place: QRect, least: QSize, columns: int, rows: int) -> Pages:
    plan = plan_pages(len(keys), place.size(), least, _GAP, columns=columns, rows=rows, choices=_MANY)
    return tuple(
        tuple(
            Piece(keys[n], cell(plan, place.size(), _GAP, n - shown.start).translated(place.topLeft()))
            for n in shown
        )
        for shown in (plan.on_page(page, len(keys)) for page in range(plan.pages))
    )


def _grown(least: QSize, look: Look) -> QSize:
    """Return a least size for words of the size that is set: all of the width, and part of the height."""
    scale = look.metrics.scale
    return QSize(round(least.width() * scale), round(least.height() * (1 + (scale - 1) * 0.6)))
