"""Say in which order Tab goes: as the page is seen, part by part, in the order things were put there."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def stops_in(widget: QWidget) -> Iterator[QWidget]:
    """Yield everything inside a widget, and itself, that Tab can stop at."""
    if not widget.isVisible() or not widget.isEnabled():
        return
    takes_focus = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    if takes_focus and widget.focusProxy() is None:
        yield widget
        return
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow():
            yield from stops_in(child)


def focus_stops(parts: Iterable[QWidget | None]) -> list[QWidget]:
    """Return every place Tab stops at in these parts of a window, in their order."""
    return [stop for part in parts if part is not None for stop in stops_in(part)]


def step_focus(stops: list[QWidget], now: QWidget | None, *, is_forward: bool) -> QWidget | None:
    """Return where Tab leads from ``now``; after the last comes the first."""
    if not stops:
        return None
    if now not in stops:
        return stops[0] if is_forward else stops[-1]
    return stops[(stops.index(now) + (1 if is_forward else -1)) % len(stops)]
