"""Lay out what matters about a dream and its goals, in pages that turn together."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.pages.dream.state import DreamState, GoalCard, Said
from pcplanner.ui.step_marks import STEP_MARKS
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.pager import Pager, page_keys
from pcplanner.ui.widgets.paging import PagePlan, cell, next_place, plan_pages
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.words_label import WordsLabel

_COLUMNS, _GAP, _HEADING, _BELOW = 3, 16, 38, 8
_MATTERS_PART = 132 / (132 + 188)
_LEAST_WIDTH = 165


class Section:
    """A heading with cards under it in one row, a page of them at a time."""

    def __init__(self, look: Look, board: QWidget, heading: str) -> None:
        self._look = look
        self._board = board
        self._space = QRect()
        self.heading = WordsLabel(look, heading, size=TextSize.HEADING, bold=True)
        self.heading.setParent(board)
        self.cards: list[QWidget] = []

    def set_cards(self, cards: Sequence[QWidget]) -> None:
        """Show these cards; the ones shown before are thrown away unless they are here too."""
        for old in self.cards:
            if old not in cards:
                old.hide()
                old.deleteLater()
        self.cards = list(cards)
        for card in self.cards:
            card.setParent(None)
            card.setParent(self._board)

    def place_in(self, space: QRect) -> None:
        """Take this much room, the heading at the top of it."""
        heading = self._look.metrics.px(_HEADING)
        self.heading.setGeometry(space.x(), space.y(), space.width(), heading)
        self._space = space.adjusted(0, heading + _BELOW, 0, 0)

    def plan(self) -> PagePlan:
        """Return how the cards are shared out over pages."""
        least = QSize(
            self._look.metrics.pressable(self._look.metrics.px(_LEAST_WIDTH)), max(1, self._space.height())
        )
        count, size = len(self.cards), self._space.size()
        return plan_pages(
            count, size, least, _GAP, columns=_COLUMNS, rows=1, choices=self._look.metrics.fewer(_COLUMNS)
        )

    def show_page(self, page: int | None) -> None:
        """Show one page of the cards, or with ``None`` nothing of this section."""
        plan = self.plan()
        shown = range(0) if page is None else plan.on_page(min(page, plan.pages - 1), len(self.cards))
        self.heading.setVisible(page is not None)
        for number, card in enumerate(self.cards):
            if number in shown:
                place = cell(plan, self._space.size(), _GAP, number - shown.start)
                card.setGeometry(place.translated(self._space.topLeft()))
            card.setVisible(number in shown)


class DreamBoard(QWidget):
    """Show both sections one above the other, or at the largest words one after the other.

    At the largest words the pages begin with the dream itself, which stands beside the board otherwise:
    ``is_cover_shown`` says so. Emits ``matter_pressed(id)``, ``goal_pressed(id)``, ``matter_wanted``,
    ``goal_wanted`` and ``page_changed``.
    """

    matter_pressed = Signal(str)
    goal_pressed = Signal(str)
    matter_wanted = Signal()
    goal_wanted = Signal()
    page_changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._page = 0
        self._shown = DreamState()
        self.matters = Section(look, self, say("dream.matters"))
        self.goals = Section(look, self, say("dream.goals"))
        self.add_matter = OptionRow(look, say("dream.add_matter"), icon=Icon.PLUS)
        self.add_goal = OptionRow(look, say("dream.add_goal"), icon=Icon.PLUS)
        self.pager = Pager(look)
        self.add_matter.clicked.connect(self.matter_wanted)
        self.add_goal.clicked.connect(self.goal_wanted)
        self.pager.page_wanted.connect(self.show_page)
        look.changed.connect(self._lay_out)

    def show_state(self, state: DreamState) -> None:
        """Show what matters and the goals of a dream."""
        if state.matters != self._shown.matters or not self.matters.cards:
            self.matters.set_cards([*(self._matter(m) for m in state.matters), self.add_matter])
        if state.goals != self._shown.goals or not self.goals.cards:
            self.goals.set_cards([*(self._goal(g) for g in state.goals), self.add_goal])
        self._shown = state
        self._lay_out()

    @property
    def is_in_turn(self) -> bool:
        """Say whether the dream, what matters and the goals each have a page of their own."""
        metrics = self._look.metrics
        return metrics.is_large or metrics.has_big_targets

    @property
    def is_cover_shown(self) -> bool:
        """Say whether this is the page for the dream itself."""
        return self.is_in_turn and self._page == 0

    def show_page(self, page: int) -> None:
        """Turn to a page, from 0; at the largest words the sections come one after the other."""
        self._page = page
        self._lay_out()
        self.page_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go between the cards with the arrow keys, and between the pages with Page Up and Page Down."""
        turn = page_keys(event.key())
        if turn and 0 <= self._page + turn < self.pager.count:
            self.show_page(self._page + turn)
            return
        shown = [c for c in (*self.matters.cards, *self.goals.cards) if c.isVisible()]
        here = next((n for n, card in enumerate(shown) if card.hasFocus()), None)
        first = sum(1 for c in self.matters.cards if c.isVisible())
        place = None if here is None else next_place(event.key(), here, len(shown), max(1, first))
        if place is None:
            super().keyPressEvent(event)
        else:
            shown[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        whole = QRect(0, 0, self.width(), self.height())
        is_in_turn = self.is_in_turn
        heading = self._look.metrics.px(_HEADING)
        room = self.height() - 2 * (heading + _BELOW) - _BELOW - 4
        below = heading + _BELOW + round(room * _MATTERS_PART) + _BELOW + 4
        self.matters.place_in(
            whole if is_in_turn else whole.adjusted(0, 0, 0, below - _BELOW - 4 - self.height())
        )
        self.goals.place_in(whole if is_in_turn else whole.adjusted(0, below, 0, 0))
        matters, goals = self.matters.plan().pages, self.goals.plan().pages
        count = 1 + matters + goals if is_in_turn else max(matters, goals)
        page = self._page = max(0, min(self._page, count - 1))
        if is_in_turn:
            inner = page - 1
            self.matters.show_page(inner if 0 <= inner < matters else None)
            self.goals.show_page(inner - matters if inner >= matters else None)
        else:
            self.matters.show_page(page)
            self.goals.show_page(page)
        self.pager.set_pages(page, count)

    def _matter(self, said: Said) -> OptionRow:
        row = OptionRow(
            self._look,
            said.words,
            picture=said.picture,
            icon=None if said.picture else Icon.HEART,
            caption="" if said.is_own else said.told,
            family=Family.DREAMS if said.is_own else Family.MAIN,
            soft=said.is_own,
            flat=True,
        )
        row.set_name(said.spoken if not said.words else f"{said.words}, {said.told}")
        row.is_of_plan = True
        row.clicked.connect(lambda: self.matter_pressed.emit(said.id))
        return row

    def _goal(self, goal: GoalCard) -> Tile:
        tile = Tile(
            self._look,
            goal.words,
            picture=goal.picture,
            icon=None if goal.picture else Icon.FLAG,
            family=Family.STEPS,
            mark=STEP_MARKS[goal.state],
            mark_words=say(f"states.{goal.state.value}"),
        )
        tile.set_name(tile.full_name() if goal.words else goal.spoken)
        tile.is_of_plan = True
        tile.clicked.connect(lambda: self.goal_pressed.emit(goal.id))
        return tile
