"""AC-20: nothing is cut off, lies outside what holds it, or has to be scrolled sideways."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollBar, QWidget
from tests.crawl.seeing import Seen, place_in, visible

from pcplanner.ui.scanning.highlight import ScanHighlight
from pcplanner.ui.shell.shell import Shell
from pcplanner.ui.widgets.focus_ring import FocusRing

_SLACK = 1.5
"""How many px of a letter's own margin may lie outside."""


def cut_faults(shell: Shell, seen: Seen) -> Iterator[tuple[QWidget, str]]:
    """Yield everything that is not wholly seen."""
    # A label with too little room makes its words smaller: what it drew is judged with all that was drawn.
    fitted = {drawn.widget for drawn in seen.drawn}
    for widget in visible(shell):
        holder = widget.parentWidget()
        # The band of the scan follows at its next look, within a quarter of a second; that clock stands here.
        if isinstance(widget, FocusRing | ScanHighlight) or holder is None or widget.isWindow():
            continue
        if not holder.rect().contains(widget.geometry()) and not widget.geometry().isEmpty():
            yield widget, f"{widget.geometry().getRect()} is outside {holder.size().toTuple()}"
        if isinstance(widget, QScrollBar) and widget.orientation() is Qt.Orientation.Horizontal:
            yield widget, "has to be scrolled sideways"
        if isinstance(widget, QLabel) and widget.text() and widget not in fitted:
            yield from _label_faults(widget)
        if isinstance(widget, QLineEdit) and not widget.text():
            room = widget.width() - 8
            if QFontMetricsF(widget.font()).horizontalAdvance(widget.placeholderText()) > room:
                yield widget, f"{widget.placeholderText()!r} is longer than its field"
    for drawn in seen.drawn:
        if not drawn.widget.isVisible():
            continue
        if drawn.is_cut:
            whose = "plan's" if getattr(drawn.widget, "is_of_plan", False) else "program's"
            yield drawn.widget, f"the {whose} words {drawn.text!r} are cut"
        whole = drawn.widget.rect()
        inside = drawn.place.adjusted(_SLACK, _SLACK, -_SLACK, -_SLACK)
        if drawn.text.strip() and not whole.contains(inside.toAlignedRect()):
            place = drawn.place.toAlignedRect().getRect()
            yield drawn.widget, f"the words {drawn.text!r} at {place} are outside {whole.size().toTuple()}"


def _label_faults(label: QLabel) -> Iterator[tuple[QWidget, str]]:
    room = label.contentsRect()
    flags = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextSingleLine
    letters = QFontMetricsF(label.font())
    needed = letters.boundingRect(QRect(0, 0, room.width(), 10_000), flags, label.text())
    if needed.width() > room.width() + _SLACK or needed.height() > room.height() + _SLACK:
        size = f"{needed.width():.0f}x{needed.height():.0f}"
        yield label, f"the words {label.text()!r} need {size} and have {room.width()}x{room.height()}"


def bar_places(shell: Shell) -> tuple[tuple[str, object], ...]:
    """AC-13: return where Home, Back, Say it again, Break, Help and Next stand."""
    places = ((x.words(), place_in(shell, x)) for x in shell.frame.bar.buttons()[:5])
    return tuple((words, (at.x(), at.y(), at.width(), at.height())) for words, at in places)
