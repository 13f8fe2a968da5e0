"""AC-06: the keyboard comes to everything, and leaves everything again."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.crawl.seeing import what

from pcplanner.ui.shell.shell import Shell

_ARROWS = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up)
_EACH = 5


def tab_faults(shell: Shell) -> Iterator[tuple[QWidget, str]]:
    """Yield the stops that Tab or Shift+Tab does not leave for the next one and the one before."""
    stops = shell.frame.stops()
    if not stops:
        yield shell, "has nothing that the keyboard can come to"
        return
    for key, order in ((Qt.Key.Key_Tab, stops), (Qt.Key.Key_Backtab, stops[::-1])):
        order[0].setFocus(Qt.FocusReason.TabFocusReason)
        for one, other in zip(order, (*order[1:], order[0]), strict=True):
            QTest.keyClick(one, key)
            now = QApplication.focusWidget()
            if now is not other:
                to = what(now) if now is not None else "nowhere"
                yield one, f"{key.name} goes to {to}, not to {what(other)}"
                other.setFocus(Qt.FocusReason.TabFocusReason)


def arrow_faults(shell: Shell) -> Iterator[tuple[QWidget, str]]:
    """Yield what arrow keys lead out of the order of Tab from, or into what Tab does not leave; a sample."""
    for start in shell.frame.stops()[::_EACH]:
        start.setFocus(Qt.FocusReason.TabFocusReason)
        for key in _ARROWS:
            now = QApplication.focusWidget()
            if now is None:
                break
            QTest.keyClick(now, key)
        now, stops = QApplication.focusWidget(), shell.frame.stops()
        if now not in stops:
            yield start, f"arrows lead to {what(now) if now is not None else 'nowhere'}"
            continue
        QTest.keyClick(now, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is now and len(stops) > 1:
            yield start, f"arrows lead to {what(now)}, which Tab does not leave"


def way_out_faults(shell: Shell) -> Iterator[tuple[QWidget, str]]:
    """Yield that Esc does not lead out of the drawer, or of what lies over the page, or back."""
    focused = QApplication.focusWidget() or shell
    backs: list[bool] = []
    shell.back_pressed.connect(lambda: backs.append(True))
    is_open, is_glad = shell.is_drawer_open, shell.frame.celebration.isVisible()
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    if is_open:
        if shell.is_drawer_open:
            yield focused, "Esc does not close the drawer"
        elif QApplication.focusWidget() not in shell.frame.stops():
            yield focused, "after the drawer the keyboard is nowhere"
    elif is_glad:
        if shell.frame.celebration.isVisible():
            yield focused, "Esc does not end being glad"
    elif not backs:
        yield focused, "Esc does not go back"
