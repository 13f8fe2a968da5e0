"""AC-01 for somebody who needs big targets: all that they press on a page is at least so big."""

from collections.abc import Iterator

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from pcplanner.ui.shell.shell import Shell

_FIELDS = (QLineEdit, QPlainTextEdit)


def small_faults(shell: Shell, target: int) -> Iterator[tuple[QWidget, str]]:
    """Yield what the person presses and is smaller than ``target`` px.

    The drawer and the pen that opens it are the helper's. A field is as high as its words: whoever needs big
    targets presses it once, anywhere, and types on the page with letters.
    """
    frame = shell.frame
    for stop in frame.stops():
        is_helpers = stop is frame.header.facilitator or frame.drawer.isAncestorOf(stop)
        if not is_helpers and not isinstance(stop, _FIELDS) and min(stop.width(), stop.height()) < target:
            yield stop, f"is {stop.width()}x{stop.height()}, not {target}"
