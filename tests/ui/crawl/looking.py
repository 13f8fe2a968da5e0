"""Look at a page as it is drawn: which words stand where, and what can have the keyboard."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QApplication, QWidget
from tests.ui.crawl.pixels import Pixels, edge_contrast, pixels_of, place_of, ring_contrast, words_contrast

from pcplanner.ui.shell.shell import Shell
from pcplanner.ui.theme.shapes import round_path
from pcplanner.ui.theme.text import LaidText
from pcplanner.ui.widgets.focus_ring import HasOutline

TEXT, EDGE = 7.0, 3.0
_ROOM = 12
_LOOK_UP = 3
_BORDERLESS = frozenset({"ColumnHead"})
"""Buttons that have no edge: they are told by their words and the line under them."""


class WordsSeen:
    """Note where words are drawn, in px of the window, while it is being drawn."""

    def __init__(self) -> None:
        self.found: list[tuple[str, QRect]] = []

    @contextmanager
    def noting(self) -> Iterator[None]:
        """Note the words that are drawn until this ends."""
        draw = LaidText.draw

        def noted(laid: LaidText, painter: QPainter, top_left: QPointF, colour: QColor) -> None:
            self._note(laid, painter, top_left)
            draw(laid, painter, top_left, colour)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(LaidText, "draw", noted)
            yield

    def _note(self, laid: LaidText, painter: QPainter, top_left: QPointF) -> None:
        for number in range(laid.line_count):
            line = laid.layout.lineAt(number).naturalTextRect()
            place = painter.deviceTransform().mapRect(QRectF(line).translated(top_left))
            self.found.append((laid.layout.text(), place.toAlignedRect()))


def stops(shell: Shell) -> list[QWidget]:
    """Return everything in a window that the keyboard can come to now."""
    return [
        each
        for each in shell.findChildren(QWidget)
        if each.isVisible() and each.isEnabled() and each.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    ]


def ringed(widget: QWidget) -> QWidget:
    """Return the thing that is seen as one with what has the keyboard, as the box of a field is."""
    place: QWidget | None = widget
    for _ in range(_LOOK_UP):
        if isinstance(place, HasOutline):
            return place
        place = place.parentWidget() if place is not None else None
    return widget


def edge_of(widget: QWidget) -> QPainterPath:
    """Return the edge of a thing in its window."""
    seen = ringed(widget)
    path = seen.outline() if isinstance(seen, HasOutline) else round_path(QRectF(seen.rect()), 8)
    return path.translated(QPointF(place_of(seen).topLeft()))


class Looker:
    """Look at page after page in one window, and at each thing that is the same on many of them only once."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._seen: set[tuple[str, str, int, int, int, int]] = set()
        self.words_read = self.edges_seen = self.rings_seen = 0

    def faults(self, name: str) -> list[str]:
        """Return what cannot be seen well enough on the page that is shown."""
        shell = self._shell
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()
        words = WordsSeen()
        with words.noting():
            pixels = pixels_of(shell)
        return [f"{name}: {fault}" for fault in (*self._unread(words, pixels), *self._unseen(pixels))]

    def _unread(self, words: WordsSeen, pixels: Pixels) -> Iterator[str]:
        for text, place in words.found:
            if text.strip() and pixels.rect.contains(place) and self._is_new("words", text, place):
                self.words_read += 1
                seen = words_contrast(pixels, place)
                if seen < TEXT:
                    yield f"the words {text!r} at {place.getRect()} have {seen:.1f}"

    def _unseen(self, pixels: Pixels) -> Iterator[str]:
        for each in stops(self._shell):
            place = edge_of(each).boundingRect().toAlignedRect()
            what = f"{type(each).__name__} {each.accessibleName()!r}"
            if not pixels.rect.contains(place) or not self._is_new("stop", what, place):
                continue
            if type(each).__name__ not in _BORDERLESS:
                self.edges_seen += 1
                seen = edge_contrast(pixels, edge_of(each))
                if seen < EDGE:
                    yield f"the edge of {what} at {place.getRect()} has {seen:.1f}"
            yield from self._without_ring(pixels, each, what, place)

    def _without_ring(self, before: Pixels, stop: QWidget, what: str, place: QRect) -> Iterator[str]:
        shell = self._shell
        around = place.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM).intersected(shell.rect())
        stop.setFocus(Qt.FocusReason.OtherFocusReason)
        after = Pixels(shell.grab(around).toImage())
        self.rings_seen += 1
        seen = ring_contrast(before, after, around.topLeft(), edge_of(stop))
        stop.clearFocus()
        if seen < EDGE:
            yield f"the ring round {what} at {place.getRect()} has {seen:.1f}"

    def _is_new(self, kind: str, what: str, place: QRect) -> bool:
        key = (kind, what, place.x(), place.y(), place.width(), place.height())
        is_new = key not in self._seen
        self._seen.add(key)
        return is_new
