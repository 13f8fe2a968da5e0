"""Look at an open page: what can be reached, where it stands, and which words are drawn on it."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from pcplanner.ui.shell.shell import Shell
from pcplanner.ui.theme.text import LaidText


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong on one page in one setting."""

    check: str
    page: str
    setting: str
    widget: str
    problem: str

    @property
    def key(self) -> str:
        """Return what known.txt calls it."""
        return f"{self.check} | {self.page} | {self.setting} | {self.widget.split()[0]}"

    def __str__(self) -> str:
        return f"{self.check} | {self.page} | {self.setting} | {self.widget} | {self.problem}"


@dataclass(frozen=True, slots=True)
class Drawn:
    """Words as they were drawn: on which widget, where on it, and whether some of them are missing."""

    widget: QWidget
    text: str
    place: QRectF
    is_cut: bool


@dataclass(slots=True)
class Seen:
    """What was drawn in one look at the window."""

    drawn: list[Drawn] = field(default_factory=list)

    def on(self, widget: QWidget) -> list[Drawn]:
        """Return the words on a widget and on what is in it, from the top down and the left."""
        mine = [x for x in self.drawn if x.widget is widget or widget.isAncestorOf(x.widget)]
        return sorted(mine, key=lambda x: (place_in(widget, x.widget).y() + x.place.y(), x.place.x()))


def place_in(holder: QWidget, widget: QWidget) -> QRect:
    """Return where a widget stands in one that holds it."""
    return QRect(widget.mapTo(holder, QPoint()) if holder is not widget else QPoint(), widget.size())


def what(widget: QWidget) -> str:
    """Return how a widget is called in the messages and the tables of these tests."""
    name = " ".join(widget.accessibleName().split())
    return f"{type(widget).__name__} {name[:40]!r}" if name else type(widget).__name__


def visible(shell: Shell) -> list[QWidget]:
    """Return everything in the window that is shown."""
    return [x for x in shell.findChildren(QWidget) if x.isVisible()]


def look_at(window: QWidget) -> Seen:
    """Draw the window once, and return the words that were drawn."""
    seen = Seen()
    with _noting(seen):
        window.grab()
    return seen


@contextmanager
def _noting(seen: Seen) -> Iterator[None]:
    draw, draw_lit = LaidText.draw, LaidText.draw_lit

    def note(laid: LaidText, painter: QPainter, top_left: QPointF) -> None:
        widget = _painted(sys._getframe(2))
        if widget is not None:
            place = painter.worldTransform().mapRect(QRectF(top_left.x(), top_left.y(), 1, laid.height))
            for n in range(laid.line_count):
                line = laid.layout.lineAt(n).naturalTextRect().translated(top_left)
                place = place.united(painter.worldTransform().mapRect(line)) if n else line
            seen.drawn.append(Drawn(widget, laid.layout.text(), place, laid.is_cut))

    def noted(laid: LaidText, painter: QPainter, top_left: QPointF, colour: QColor) -> None:
        note(laid, painter, top_left)
        draw(laid, painter, top_left, colour)

    def noted_lit(
        laid: LaidText,
        painter: QPainter,
        top_left: QPointF,
        colour: QColor,
        lit: tuple[int, int],
        lit_colour: QColor,
    ) -> None:
        note(laid, painter, top_left)
        draw_lit(laid, painter, top_left, colour, lit, lit_colour)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(LaidText, "draw", noted)
        patch.setattr(LaidText, "draw_lit", noted_lit)
        yield


def _painted(frame: FrameType | None) -> QWidget | None:
    """Return the widget that is being drawn, from whose ``paintEvent`` this was called."""
    while frame is not None:
        if frame.f_code.co_name == "paintEvent":
            widget = frame.f_locals.get("self")
            return widget if isinstance(widget, QWidget) else None
        frame = frame.f_back
    return None
