"""Show the facilitator's part: find somebody, and change, put away or bring back their plan."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.people import PersonCard
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.pages.people.chosen import ChosenPerson
from pcplanner.ui.pages.people.finder_view_model import FinderState, FinderViewModel
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.pager import Pager, PagerStyle
from pcplanner.ui.widgets.words_field import WordsField
from pcplanner.ui.widgets.words_label import WordsLabel

_ROW, _GAP, _FOOT, _PAGER = 88, 12, 68, 68


class Finder(QWidget):
    """Show the search with who is found, or what can be done with one of them. Emits ``lock_pressed``."""

    lock_pressed = Signal()

    def __init__(self, context: Context, view_model: FinderViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._shown: FinderState | None = None
        self._rows: list[OptionRow] = []
        self.one: ChosenPerson | None = None
        self._make()
        self._connect()
        self._show()

    def focus_search(self) -> None:
        """Put the cursor into the search."""
        if self._view_model.state.chosen is None:
            self.search.focus_words()

    def settle(self) -> None:
        """Save the name that is being typed."""
        if self.one is not None:
            self.one.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as fit."""
        super().resizeEvent(event)
        self._lay_out()

    def _make(self) -> None:
        look = self._context.look
        self.search = WordsField(
            look, say("people.find"), placeholder=say("people.type_name"), show_label=False, max_length=100
        )
        # The rows have a place of their own, so that Tab comes to them after the search.
        self.results = QWidget()
        self.nobody = WordsLabel(look, say("people.nobody_found"))
        self.pager = Pager(look)
        self.pager.set_style(PagerStyle.COMPACT)
        self.away = PlainButton(look, say("people.see_away"), icon=Icon.EYE)
        self.lock = PlainButton(look, say("people.lock_short"), icon=Icon.LOCK)
        for part in (self.search, self.results, self.nobody, self.pager, self.away, self.lock):
            part.setParent(self)

    def _connect(self) -> None:
        view_model = self._view_model
        view_model.state_changed.connect(self._show)
        self._context.look.changed.connect(self._lay_out)
        self.search.edited.connect(view_model.search)
        self.search.entered.connect(lambda _: view_model.open_first())
        self.pager.page_wanted.connect(view_model.show_page)
        self.away.clicked.connect(lambda: view_model.show_away(is_away=not view_model.state.is_away))
        self.lock.clicked.connect(self.lock_pressed)

    def _lay_out(self) -> None:
        metrics = self._context.look.metrics
        if self.one is not None:
            self.one.setGeometry(self.rect())
        row, foot = metrics.grow(_ROW, 0.3), metrics.grow(_FOOT, 0.3)
        search = min(self.search.sizeHint().height(), self.height() // 3)
        self.search.setGeometry(0, 8, self.width(), search)
        top = 8 + search + _GAP
        bottom = self.height() - foot
        half = (self.width() - _GAP) // 2
        self.away.setGeometry(0, bottom, half, foot)
        self.lock.setGeometry(half + _GAP, bottom, self.width() - half - _GAP, foot)
        room = bottom - _GAP - top
        fits = max(1, (room + 8) // (row + 8))
        if self._view_model.state.total > fits:
            fits = max(1, (room - _PAGER) // (row + 8))
            row = min(row, max(64, room - _PAGER - 8))
        self.results.setGeometry(0, top, self.width(), min(room, fits * (row + 8)))
        for number, each in enumerate(self._rows):
            each.setGeometry(0, number * (row + 8), self.width(), row)
        self.nobody.setGeometry(0, top, self.width(), min(room, self.nobody.heightForWidth(self.width())))
        width = min(self.width(), self.pager.width_of(PagerStyle.COMPACT))
        self.pager.setGeometry(self.width() - width, bottom - _GAP - _PAGER, width, _PAGER)
        self._view_model.set_per_page(fits)

    def _show(self) -> None:
        state, before = self._view_model.state, self._shown
        self._shown = state
        if before is None or state.found != before.found:
            self._set_rows(state.found)
        is_list = state.chosen is None
        for part in (self.search, self.results, self.away, self.lock):
            part.setVisible(is_list)
        # An empty list with nothing typed is no answer to anything.
        is_answer = bool(state.search.strip()) or state.is_away
        self.nobody.setVisible(is_list and not state.found and is_answer)
        is_none_away = state.is_away and not state.search.strip()
        self.nobody.set_words(say("people.nobody_away" if is_none_away else "people.nobody_found"))
        self.pager.set_pages(state.page, state.pages)
        self.pager.setVisible(is_list and self.pager.is_needed)
        self.away.set_words(say("people.see_here" if state.is_away else "people.see_away"))
        self.away.set_icon(Icon.PEOPLE if state.is_away else Icon.EYE)
        is_practice = self._context.services.library.is_practice
        self.lock.set_words(say("people.leave_short" if is_practice else "people.lock_short"))
        self._show_one(state)
        self._lay_out()
        self._keep_focus(state, before)

    def _show_one(self, state: FinderState) -> None:
        chosen = state.chosen
        if self.one is not None and (chosen is None or self.one.person_id != chosen.id):
            self.one.hide()
            self.one.setParent(None)
            self.one.deleteLater()
            self.one = None
        if chosen is not None:
            if self.one is None:
                self.one = ChosenPerson(self._context, self._view_model, chosen)
                self.one.setParent(self)
                self.one.show()
            self.one.show_state(state)

    def _keep_focus(self, state: FinderState, before: FinderState | None) -> None:
        was_list = before is None or before.chosen is None
        if was_list and self.one is not None:
            self.one.who.setFocus()
        elif not was_list and state.chosen is None and self.isVisible():
            self.search.focus_words()

    def _set_rows(self, found: tuple[PersonCard, ...]) -> None:
        had_focus = any(row.hasFocus() for row in self._rows)
        for old in self._rows:
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self._rows = [self._row(card) for card in found]
        for row in self._rows:
            row.setParent(self.results)
            row.show()
        if had_focus and self.isVisible():
            self.search.focus_words()

    def _row(self, card: PersonCard) -> OptionRow:
        row = OptionRow(
            self._context.look,
            card.name,
            picture=card.picture,
            icon=None if card.picture else Icon.PERSON,
            round_picture=card.picture is not None,
        )
        row.clicked.connect(lambda: self._view_model.choose(card.id))
        return row
