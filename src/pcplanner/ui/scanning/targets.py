"""Find what can be pressed in the window now, part by part, with its name and its place."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import count

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from pcplanner.domain.scan_tree import Target
from pcplanner.ui.shell.focus_order import stops_in

_ID, _GROUP, _AGAIN, _PASSED, _REPEATED = "scanId", "scanGroup", "scanAgain", "scanPassed", "dwellRepeated"

Part = tuple[str, QWidget | None]
"""The name of a part of the window, and the widget it is."""


@dataclass(frozen=True, slots=True)
class Found:
    """The things that can be pressed now, and the widget of each by its id."""

    targets: tuple[Target, ...]
    widgets: Mapping[str, QWidget]


class TargetFinder:
    """Find them in one window, with an id that a widget keeps for as long as it is there.

    A window has one of these: two would give the same id to different widgets.
    """

    def __init__(self, window: QWidget, parts: Callable[[], Iterable[Part]]) -> None:
        self._window = window
        self._parts = parts
        self._numbers = count(1)

    def find(self) -> Found:
        """Return what can be pressed now in the parts of the window, in the order they are read in."""
        targets: list[Target] = []
        widgets: dict[str, QWidget] = {}
        for part, holder in self._parts():
            stops = stops_in(holder) if holder is not None else ()
            for widget in (x for x in stops if not x.property(_PASSED)):
                target = self._target(part, widget)
                if target.id not in widgets:
                    targets.append(target)
                    widgets[target.id] = widget
        return Found(tuple(targets), widgets)

    def _target(self, part: str, widget: QWidget) -> Target:
        place = place_in(self._window, widget)
        known = widget.property(_ID)
        if known is None:
            known = next(self._numbers)
            widget.setProperty(_ID, known)
        name = widget.accessibleName()
        return Target(
            str(known), name, part, place.x(), place.y(), place.width(), place.height(), *_wishes_of(widget)
        )


def scan_together(widget: QWidget, group: str) -> None:
    """Let this be gone over together with all that have the same group; its name is what the scan says."""
    widget.setProperty(_GROUP, group)


def stay_at(widget: QWidget) -> None:
    """Let the scan stay here after a press, for it is often pressed several times."""
    widget.setProperty(_AGAIN, True)


def repeat_by_resting(widget: QWidget) -> None:
    """Let this be pressed time after time while the pointer rests on it."""
    widget.setProperty(_REPEATED, True)


def is_repeated_by_resting(widget: QWidget | None) -> bool:
    """Say whether resting presses this time after time."""
    return widget is not None and bool(widget.property(_REPEATED))


def pass_by(widget: QWidget) -> None:
    """Leave this out: it takes the focus, and a press of a switch could do nothing with it."""
    widget.setProperty(_PASSED, True)


def _wishes_of(widget: QWidget) -> tuple[str, bool]:
    return widget.property(_GROUP) or "", bool(widget.property(_AGAIN))


def place_in(window: QWidget, widget: QWidget) -> QRect:
    """Return where a widget stands in the window."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def is_field(widget: QWidget) -> bool:
    """Say whether words are typed into it."""
    return isinstance(widget, QLineEdit | QPlainTextEdit)
