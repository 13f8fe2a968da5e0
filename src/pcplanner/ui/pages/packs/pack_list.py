"""List the packs in their order, and keep the keyboard on the pack it is on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from pcplanner.domain.words import say
from pcplanner.services.packs import PackCard
from pcplanner.ui.pages.packs.notice_row import NoticeRow
from pcplanner.ui.pages.packs.row import PackRow
from pcplanner.ui.pages.packs.state import PacksState
from pcplanner.ui.pages.packs.view_model import PacksViewModel
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.paged_rows import PagedRows

_ROW = 150


class PackList(PagedRows):
    """Show a row for each pack, and what to do first where nobody has added one."""

    def __init__(self, look: Look, view_model: PacksViewModel) -> None:
        super().__init__(look, row_height=_ROW)
        self._view_model = view_model
        self._cards: tuple[tuple[PackCard, ...], str] = ((), "")

    def show_cards(self, state: PacksState) -> None:
        """Show the packs there are now; what is the same as before stays."""
        if (state.cards, state.name) == self._cards and self.rows():
            return
        self._cards = (state.cards, state.name)
        focused = self._focused()
        rows: list[QWidget] = [self._row(state, number) for number in range(len(state.cards))]
        if state.has_only_ours:
            rows.append(self._invitation())
        self.set_rows(rows)
        if focused is not None:
            self._focus_again(*focused)

    def _row(self, state: PacksState, number: int) -> QWidget:
        card, look, view_model = state.cards[number], self._look, self._view_model
        if card.is_away or card.is_damaged:
            notice = NoticeRow(look, card)
            notice.heard.connect(view_model.hear)
            notice.answered.connect(view_model.bring_back if card.is_away else view_model.remove)
            return notice
        is_last = number == len(state.cards) - 1
        row = PackRow(look, card, state.name, is_first=number == 0, is_last=is_last)
        row.heard.connect(view_model.hear)
        row.switched.connect(view_model.switch)
        row.moved.connect(view_model.move)
        row.removed.connect(view_model.remove)
        row.left_out_wanted.connect(lambda each: view_model.see_left_out(each.name, each.skipped))
        return row

    def _invitation(self) -> OptionRow:
        row = OptionRow(
            self._look, say("packs.add"), icon=Icon.PLUS, caption=say("packs.add_more"), soft=True
        )
        row.clicked.connect(self._view_model.see_ways)
        return row

    def _focused(self) -> tuple[PackCard, int] | None:
        """Return the pack that has the keyboard, and which of its buttons."""
        focus = QApplication.focusWidget()
        for row in self.rows():
            if isinstance(row, PackRow) and focus in row.buttons():
                return row.card, row.buttons().index(focus)
        return None

    def _focus_again(self, card: PackCard, place: int) -> None:
        """Keep the keyboard on the pack it was on, which may have moved or been taken away."""
        for row in self.rows():
            if isinstance(row, PackRow | NoticeRow) and row.card.id == card.id:
                self.show_row(row)
                buttons = row.buttons() if isinstance(row, PackRow) else (row.button,)
                button = buttons[min(place, len(buttons) - 1)]
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn_to(self, pack_id: str) -> None:
        """Show the page of the list that a pack is on."""
        for row in self.rows():
            if isinstance(row, PackRow) and row.card.id == pack_id:
                self.show_row(row)
