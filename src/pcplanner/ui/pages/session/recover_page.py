"""Show where the code of the recovery sheet is typed, and then a new passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.speech.utterance import Kind
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.session.passphrase_pair import PassphrasePair
from pcplanner.ui.pages.session.recover_view_model import RecoverState, RecoverViewModel
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.widgets.buttons import MainButton
from pcplanner.ui.widgets.stepped_head import HeadStep, SteppedHead
from pcplanner.ui.widgets.words_field import WordsField
from pcplanner.ui.widgets.words_label import WordsLabel

_BUTTON, _STEPS, _ROOMY, _LONGEST_CODE = 92, 104, 416, 80


class RecoverPage(QWidget):
    """Show the code field, then the two passphrase fields. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: RecoverViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._shown: RecoverState | None = None
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        is_known = self._view_model.state.is_code_known
        return PageHead(
            title=say("session.recover_title"),
            prompt=say("session.recover_passphrase_prompt" if is_known else "session.recover_code_prompt"),
            prompt_picture=symbol("lock" if is_known else "write"),
            footprints=(2 if is_known else 1, 2),
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        if self._view_model.state.is_code_known:
            return (say("session.good_passphrase"), self.pair.warning.words())
        return (self.hint.words(),)

    def go_on(self) -> None:
        """Try the code, or open with the new passphrase."""
        if self._view_model.state.is_code_known:
            self.pair.go_on()
        else:
            self._view_model.try_code(self.code.words())

    def forget(self) -> None:
        """Take away what was typed."""
        self.code.set_words("")
        self.pair.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the step for the new size."""
        super().resizeEvent(event)
        self._lay_out()

    def _make(self) -> None:
        look = self._context.look
        self.steps = SteppedHead(look, family=Family.MAIN)
        self.code = WordsField(look, say("session.code_field"), max_length=_LONGEST_CODE)
        self.hint = WordsLabel(look, say("session.recover_hint"))
        self.button = MainButton(look, say("session.check_code"), icon=Icon.TICK)
        self.pair = PassphrasePair(look, say("session.open"))
        for part in (self.steps, self.hint, self.code, self.button, self.pair):
            part.setParent(self)

    def _connect(self) -> None:
        self._view_model.state_changed.connect(self._show)
        self._context.look.changed.connect(self._lay_out)
        self.steps.step_pressed.connect(self._on_step)
        self.code.entered.connect(self.go_on)
        self.button.clicked.connect(self.go_on)
        self.pair.entered.connect(self._open)

    def _open(self) -> None:
        self._view_model.open(self.pair.first.passphrase(), self.pair.again.passphrase())

    def _on_step(self, step: int) -> None:
        if step == 0:
            self._view_model.type_code_again()
        elif not self._view_model.state.is_code_known:
            self.go_on()

    def _lay_out(self) -> None:
        metrics = self._context.look.metrics
        # Where there is no room for the big steps, the footprints in the header still say how far it is.
        is_roomy = self.height() >= metrics.px(_ROOMY)
        top = _STEPS + metrics.gap_wide if is_roomy else 0
        self.steps.setGeometry(0, 0, self.width(), _STEPS)
        self.steps.setVisible(is_roomy)
        self.pair.setGeometry(0, top, self.width(), self.height() - top)
        field = self.code.minimumSizeHint().height()
        tall = min(metrics.grow(_BUTTON, 0.05), max(60, self.height() - field - 12))
        foot = self.height() - tall
        hint = self.hint.heightForWidth(self.width())
        hint = hint if top + hint + 12 + field + 12 <= foot else 0
        self.hint.setGeometry(0, top, self.width(), hint)
        self.hint.setVisible(bool(hint) and not self._view_model.state.is_code_known)
        top += hint + (12 if hint else 0)
        self.code.setGeometry(0, top, self.width(), min(field, foot - top - 12))
        width = min(self.width(), max(408, self.button.sizeHint().width() + 40))
        self.button.setGeometry(self.width() - width, foot, width, tall)

    def _show(self) -> None:
        state, before = self._view_model.state, self._shown
        self._shown = state
        is_known = state.is_code_known
        names = ("step_code", "step_passphrase")
        steps = [
            HeadStep(say(f"session.{n}"), icon=i, is_done=is_known and i is Icon.PENCIL)
            for n, i in zip(names, (Icon.PENCIL, Icon.KEY), strict=True)
        ]
        self.steps.set_steps(steps, int(is_known))
        self.pair.setVisible(is_known)
        for part in (self.hint, self.code, self.button):
            part.setVisible(not is_known)
        self.pair.set_busy(is_busy=state.is_busy)
        self.button.set_not_now(state.is_busy, say("session.opening"))
        self.hint.set_words(state.code_slip_do or say("session.recover_hint"))
        if state.code_slip:
            self.code.show_problem(state.code_slip)
        if state.first_slip or state.again_slip:
            self.pair.show_slips(state.first_slip, state.again_slip)
        slip = state.code_slip or state.first_slip or state.again_slip
        if slip:
            self._context.say(slip, state.code_slip_do, kind=Kind.PROMPT)
        self._lay_out()
        if before is not None and before.is_code_known is not is_known:
            (self.pair.first if is_known else self.code).focus_words()
        self.head_changed.emit()


def open_page(context: Context, _route: Route) -> PageParts:
    """Open the page where the recovery code is typed."""
    view_model = RecoverViewModel(context)
    page = RecoverPage(context, view_model)
    view_model.setParent(page)

    def closed() -> None:
        view_model.close()
        page.forget()

    return PageParts(
        page, page.head, page.head_changed, reading=page.reading, closed=closed, go_next=page.go_on
    )
