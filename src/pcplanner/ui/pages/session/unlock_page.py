"""Show where the passphrase is typed, and in its place what is wrong with the library."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.speech.utterance import Kind
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.session.example_card import ExampleCard
from pcplanner.ui.pages.session.parts import IconWords, SoftPanel, StatusCard
from pcplanner.ui.pages.session.unlock_view_model import UnlockState, UnlockViewModel, WayOut
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.widgets.buttons import MainButton, PlainButton
from pcplanner.ui.widgets.passphrase_field import PassphraseField
from pcplanner.ui.widgets.words_label import WordsLabel

_EXAMPLE_WIDTH, _GAP, _INSET, _TALL = 408, 32, 40, 92


class UnlockPage(QWidget):
    """Show the passphrase field, the way with the recovery sheet, and the example. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: UnlockViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._shown: UnlockState | None = None
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        full = say("session.unlock_prompt")
        is_large = self._context.look.metrics.is_large
        return PageHead(
            title=say("session.welcome_title"),
            prompt=say("session.unlock_prompt_short") if is_large else full,
            prompt_picture=symbol("key"),
            spoken=full,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        trouble = self._view_model.state.trouble
        if trouble is not None:
            return (trouble.sentence, trouble.what_to_do)
        return (say("session.unlock_hint"), say("session.stays_here"), self.example.accessibleName())

    def open(self) -> None:
        """Open with what is typed."""
        if self._view_model.state.trouble is not None:
            self._view_model.act()
        else:
            self._view_model.open(self.field.passphrase())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything for the new size."""
        super().resizeEvent(event)
        self._lay_out()

    def _make(self) -> None:
        look = self._context.look
        self.panel = SoftPanel(look)
        self.field = PassphraseField(look, say("session.passphrase"))
        self.hint = WordsLabel(look, say("session.unlock_hint"), role=Role.QUIET)
        self.open_button = MainButton(look, say("session.open"), icon=Icon.UNLOCK)
        self.recovery = PlainButton(look, say("session.have_sheet"), icon=Icon.PAGE)
        self.note = IconWords(look, Icon.LOCK, say("session.stays_here"))
        self.status = StatusCard(look)
        self.act = MainButton(look, say("session.try_again"))
        self.again = PlainButton(look, say("session.type_again"), icon=Icon.KEY)
        self.example = ExampleCard(
            look, say("session.try_example"), say("session.try_example_more"), self._view_model.face
        )
        for part in (self.panel, self.status, self.act, self.again, self.example):
            part.setParent(self)
        for inner in (self.field, self.hint, self.open_button, self.recovery, self.note):
            inner.setParent(self.panel)

    def _connect(self) -> None:
        self._view_model.state_changed.connect(self._show)
        self._context.look.changed.connect(self._on_look_changed)
        self.field.entered.connect(self.open)
        self.open_button.clicked.connect(self.open)
        self.recovery.clicked.connect(self._view_model.recover)
        self.example.clicked.connect(self._view_model.try_example)
        self.act.clicked.connect(self._view_model.act)
        self.again.clicked.connect(self._view_model.type_again)

    def _on_look_changed(self) -> None:
        self._lay_out()
        self.head_changed.emit()

    def _lay_out(self) -> None:
        if self._context.look.metrics.is_large:
            self._lay_out_large()
            return
        self.panel.set_drawn(is_drawn=True)
        left = self.width() - _EXAMPLE_WIDTH - _GAP
        area = QRect(0, 0, left, self.height())
        self.panel.setGeometry(area)
        self.example.setGeometry(left + _GAP, 0, _EXAMPLE_WIDTH, self.height())
        self._lay_out_trouble(area)
        width = left - 2 * _INSET
        field = self.field.sizeHint().height()
        note = self.note.height_in(width)
        tall = self._context.look.metrics.grow(_TALL, 0.2)
        free = self.height() - field - tall - note - 2 * 30
        self.note.setVisible(free >= 0)
        if free < 0:
            free += note
        hint = min(self.hint.heightForWidth(width), max(0, free - 24))
        self.hint.setVisible(hint >= self.hint.heightForWidth(width))
        hint = hint if self.hint.isVisibleTo(self.panel) else 0
        gap = max(8, (free - hint) // 3)
        top = 26
        self.field.setGeometry(_INSET, top, width, field)
        self.hint.setGeometry(_INSET, top + field + min(gap, 14), width, hint)
        top += field + hint + min(gap, 14) + (gap if hint else 8)
        self._row(QRect(_INSET, top, width, tall))
        self.note.setGeometry(_INSET, top + tall + gap, width, note)

    def _row(self, row: QRect) -> None:
        main = round(row.width() * 0.396)
        self.open_button.setGeometry(row.x(), row.y(), main, row.height())
        self.recovery.setGeometry(row.x() + main + 24, row.y(), row.width() - main - 24, row.height())

    def _lay_out_large(self) -> None:
        """Do without the panel and the small words, so that the big ones have the room."""
        self.hint.hide()
        self.note.hide()
        self.panel.set_drawn(is_drawn=False)
        self.panel.setGeometry(self.rect())
        field = self.field.sizeHint().height()
        tall = max(60, min(112, self.height() - field - 12))
        top = self.height() - tall
        self.field.setGeometry(0, 0, self.width(), field)
        third = (self.width() - 2 * 16) // 3
        for number, button in enumerate((self.open_button, self.recovery, self.example)):
            button.setGeometry(number * (third + 16), top, third, tall)
        self.example.raise_()
        self._lay_out_trouble(self.rect())

    def _lay_out_trouble(self, area: QRect) -> None:
        tall = self._context.look.metrics.grow(_TALL, 0.1)
        self.status.setGeometry(area.x(), area.y(), area.width(), area.height() - tall - 16)
        width = (area.width() - 24) // 2
        top = area.bottom() + 1 - tall
        self.act.setGeometry(area.x(), top, width, tall)
        self.again.setGeometry(area.x() + width + 24, top, area.width() - width - 24, tall)

    def _show(self) -> None:
        state = self._view_model.state
        before, self._shown = self._shown, state
        self.open_button.set_words(say("session.opening" if state.is_busy else "session.open"))
        self.open_button.set_not_now(state.is_busy, say("session.opening"))
        if state.slip and (before is None or before.slip != state.slip or before.is_busy):
            self.field.show_problem(state.slip)
            self._context.say(state.slip, state.slip_do, kind=Kind.PROMPT)
        self.hint.set_words(state.slip_do or say("session.unlock_hint"))
        trouble = state.trouble
        if trouble is not None:
            self.status.show_status(
                trouble.sentence, trouble.what_to_do, mark=Mark.WARNING, family=Family.MEETING
            )
            is_copies = trouble.way_out is WayOut.COPIES
            self.act.set_words(say("session.bring_back" if is_copies else "session.try_again"))
            if before is None or before.trouble is None:
                self._context.say(trouble.sentence, trouble.what_to_do, kind=Kind.PROMPT)
        self.panel.setVisible(trouble is None)
        self.example.setVisible(trouble is None or not self._context.look.metrics.is_large)
        for part in (self.status, self.act, self.again):
            part.setVisible(trouble is not None)
        self._lay_out()
        if before is not None and before.is_busy and not state.is_busy:
            (self.act if trouble is not None else self.field).setFocus()


def open_page(context: Context, route: Route) -> PageParts:
    """Open the page where the library is unlocked."""
    view_model = UnlockViewModel(context, route.thing_id)
    page = UnlockPage(context, view_model)
    view_model.setParent(page)

    def closed() -> None:
        view_model.close()
        page.field.clear()

    return PageParts(
        page, page.head, page.head_changed, reading=page.reading, closed=closed, go_next=page.open
    )
