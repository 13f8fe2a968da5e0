"""Put a few buttons in rows and columns under a question; the arrow keys go between them."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.paging import PagePlan, cell, next_place, plan_pages
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.widgets.words_label import WordsLabel


class CardGrid(QWidget):
    """Show buttons of one size; with a question, its words stand above them unless the prompt says them."""

    def __init__(self, look: Look, question: str = "", *, gap: int = 12) -> None:
        super().__init__()
        self._look = look
        self._gap = gap
        self._columns = 1
        self._page = 0
        self._cards: list[PressButton] = []
        self.question = WordsLabel(look, question, size=TextSize.TILE, bold=True)
        self.question.setParent(self)
        self.question.setVisible(bool(question))
        self.setAccessibleName(question)

    def cards(self) -> tuple[PressButton, ...]:
        """Return the buttons, in order."""
        return tuple(self._cards)

    def set_cards(self, cards: Sequence[PressButton]) -> None:
        """Show these buttons instead; the focus stays on the same place."""
        had = next((n for n, card in enumerate(self._cards) if card.hasFocus()), None)
        for old in self._cards:
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self._cards = list(cards)
        for card in self._cards:
            card.setParent(self)
            card.show()
        self._place()
        if had is not None and self._cards:
            self._cards[min(had, len(self._cards) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_columns(self, columns: int, gap: int) -> None:
        """Stand in so many columns, so many px apart."""
        self._columns, self._gap = columns, gap
        self._place()

    def pages_in(self, size: QSize) -> int:
        """Return how many pages the buttons take where each has to be big."""
        return self._plan_in(size).pages

    def show_page(self, page: int) -> None:
        """Show the buttons of a page, from 0."""
        self._page = page
        self._place()

    def show_question(self, *, is_shown: bool) -> None:
        """Show the question above the buttons, or leave it to the prompt."""
        self.question.setVisible(is_shown and bool(self.question.words()))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._place()

    def sizeHint(self) -> QSize:
        """Ask for a row of four."""
        return QSize(632, 140)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the buttons with the arrow keys."""
        here = next((n for n, card in enumerate(self._cards) if card.hasFocus()), None)
        place = None if here is None else next_place(event.key(), here, len(self._cards), self._columns)
        if place is None:
            super().keyPressEvent(event)
            return
        self._cards[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        top = 0
        if not self.question.isHidden():
            top = self._look.metrics.px(29)
            self.question.setGeometry(QRect(0, 0, self.width(), top))
        space = QSize(self.width(), max(1, self.height() - top))
        plan = self._plan_in(space)
        shown = plan.on_page(max(0, min(self._page, plan.pages - 1)), len(self._cards))
        for number, card in enumerate(self._cards):
            if number in shown:
                place = cell(plan, space, self._gap_now(), number - shown.start)
                card.setGeometry(place.translated(0, top))
            card.setVisible(number in shown)

    def _gap_now(self) -> int:
        metrics = self._look.metrics
        return metrics.gap_small if metrics.has_big_targets else self._gap

    def _plan_in(self, space: QSize) -> PagePlan:
        rows, count = max(1, -(-len(self._cards) // self._columns)), max(1, len(self._cards))
        target = self._look.metrics.target
        if not target:
            return PagePlan(self._columns, rows, count, 1)
        return plan_pages(
            count,
            space,
            QSize(target, target),
            self._gap_now(),
            columns=self._columns,
            rows=rows,
            choices=count,
        )
