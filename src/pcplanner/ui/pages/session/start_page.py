"""Show the three steps of starting a library."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.speech.utterance import Kind
from pcplanner.ui.context import Context
from pcplanner.ui.file_ask import AskFile, FileAsk, FileJob, ask_for_file
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.session.code_sheet import CodeSheet
from pcplanner.ui.pages.session.passphrase_pair import PassphrasePair
from pcplanner.ui.pages.session.start_view_model import StartState, StartStep, StartViewModel
from pcplanner.ui.printer_ask import AskPrinter
from pcplanner.ui.printing import MakePrinter, Printing
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.widgets.buttons import MainButton, PlainButton
from pcplanner.ui.widgets.stepped_head import HeadStep, SteppedHead
from pcplanner.ui.widgets.words_field import WordsField
from pcplanner.ui.widgets.words_label import WordsLabel

_ICONS = (Icon.KEY, Icon.PAGE, Icon.PENCIL)
_NAMES = ("passphrase", "sheet", "code")
_BUTTON, _STEPS, _ROOMY = 92, 104, 416
_LONGEST_CODE = 80


class StartPage(QWidget):
    """Show one step at a time. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(
        self,
        context: Context,
        view_model: StartViewModel,
        ask_file: AskFile | None = None,
        ask_printer: AskPrinter | None = None,
        make_printer: MakePrinter | None = None,
    ) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._ask_file = ask_file or partial(ask_for_file, context, "")
        self._shown: StartState | None = None
        self.printing = Printing(context, self, ask=ask_printer, make=make_printer)
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        step = self._view_model.state.step
        name = _NAMES[step]
        return PageHead(
            title=say("session.start_title"),
            prompt=say(f"session.start_{name}_prompt"),
            prompt_picture=symbol(("lock", "print", "write")[step]),
            footprints=(step + 1, len(_NAMES)),
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        step = self._view_model.state.step
        if step is StartStep.PASSPHRASE:
            return (say("session.good_passphrase"), self.pair.warning.words())
        return (self.sheet_hint.words(),) if step is StartStep.SHEET else (self.code_hint.words(),)

    def go_on(self) -> None:
        """Do what the step is about, and go on."""
        step = self._view_model.state.step
        if step is StartStep.PASSPHRASE:
            self.pair.go_on()
        elif step is StartStep.SHEET:
            self._view_model.to_step(StartStep.CODE)
        else:
            self._view_model.type_code(self.code.words())

    def forget(self) -> None:
        """Take away what was typed and shown."""
        self.pair.clear()
        self.sheet.show_groups(())
        self.code.set_words("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the step for the new size."""
        super().resizeEvent(event)
        self._lay_out()

    def _make(self) -> None:
        look = self._context.look
        self.steps = SteppedHead(look, family=Family.MAIN)
        self.pair = PassphrasePair(look, say("session.make_library"))
        self.sheet = CodeSheet(look)
        self.sheet_hint = WordsLabel(look, say("session.sheet_hint"))
        self.save = PlainButton(look, say("session.save_pdf"), icon=Icon.SAVE)
        self.print = PlainButton(look, say("session.print_it"), icon=Icon.PRINT)
        self.have_it = MainButton(look, say("session.have_it"), icon=Icon.NEXT, icon_at_end=True)
        self.code = WordsField(look, say("session.code_field"), max_length=_LONGEST_CODE)
        self.code_hint = WordsLabel(look, say("session.code_hint"))
        self.see_again = PlainButton(look, say("session.see_again"), icon=Icon.PAGE)
        self.check = MainButton(look, say("session.check_code"), icon=Icon.TICK)
        for part in (self.steps, self.pair, *self._sheet_parts(), *self._code_parts()):
            part.setParent(self)

    def _sheet_parts(self) -> tuple[QWidget, ...]:
        return (self.sheet_hint, self.sheet, self.save, self.print, self.have_it)

    def _code_parts(self) -> tuple[QWidget, ...]:
        return (self.code_hint, self.code, self.see_again, self.check)

    def _connect(self) -> None:
        view_model = self._view_model
        view_model.state_changed.connect(self._show)
        view_model.sheet_ready.connect(self._print_now)
        self._context.look.changed.connect(self._lay_out)
        self.steps.step_pressed.connect(view_model.to_step)
        self.save.clicked.connect(self._save)
        self.printing.pdf_wanted.connect(self._save)
        self.print.clicked.connect(view_model.print_sheet)
        self.see_again.clicked.connect(lambda: view_model.to_step(StartStep.SHEET))
        self.code.entered.connect(self.go_on)
        for button in (self.have_it, self.check):
            button.clicked.connect(self.go_on)
        self.pair.entered.connect(self._make_library)

    def _make_library(self) -> None:
        self._view_model.make(self.pair.first.passphrase(), self.pair.again.passphrase())

    def _save(self) -> None:
        name = say("session.sheet_file")
        ask = FileAsk(FileJob.SAVE, say("files.prompt_save"), (".pdf",), say("files.pdf"), name)
        self._ask_file(ask, self._view_model.save_sheet)

    def _print_now(self, pdf: bytes) -> None:
        self.printing.start(pdf, say("session.sheet_title"))

    def _lay_out(self) -> None:
        metrics = self._context.look.metrics
        # Where there is no room for the big steps, the footprints in the header still say how far it is.
        is_roomy = self.height() >= metrics.px(_ROOMY)
        top = _STEPS + metrics.gap_wide if is_roomy else 0
        self.steps.setGeometry(0, 0, self.width(), _STEPS)
        self.steps.setVisible(is_roomy)
        self.pair.setGeometry(0, top, self.width(), self.height() - top)
        self._lay_out_sheet(top)
        self._lay_out_code(top)

    def _lay_out_sheet(self, top: int) -> None:
        metrics = self._context.look.metrics
        tall = metrics.grow(_BUTTON, 0.05)
        foot = self.height() - tall
        third = (self.width() - 2 * 24) // 3
        for number, button in enumerate((self.save, self.print, self.have_it)):
            button.setGeometry(number * (third + 24), foot, third, tall)
        hint = self.sheet_hint.heightForWidth(self.width())
        hint = hint if foot - top - hint >= metrics.px(110) else 0
        self.sheet_hint.setGeometry(0, top, self.width(), hint)
        top += hint + (16 if hint else 0)
        self.sheet.setGeometry(0, top, self.width(), foot - top - 16)

    def _lay_out_code(self, top: int) -> None:
        metrics = self._context.look.metrics
        field = self.code.minimumSizeHint().height()
        tall = min(metrics.grow(_BUTTON, 0.05), max(60, self.height() - field - 12))
        foot = self.height() - tall
        half = (self.width() - 24) // 2
        self.see_again.setGeometry(0, foot, half, tall)
        self.check.setGeometry(half + 24, foot, self.width() - half - 24, tall)
        hint = self.code_hint.heightForWidth(self.width())
        hint = hint if top + hint + 12 + field + 12 <= foot else 0
        self.code_hint.setGeometry(0, top, self.width(), hint)
        top += hint + (12 if hint else 0)
        self.code.setGeometry(0, top, self.width(), min(field, foot - top - 12))

    def _show(self) -> None:
        state, before = self._view_model.state, self._shown
        self._shown = state
        is_other_step = before is None or before.step is not state.step
        if is_other_step:
            self.steps.set_steps(self._head_steps(), int(state.step))
        self.pair.setVisible(state.step is StartStep.PASSPHRASE)
        for part in self._sheet_parts():
            part.setVisible(state.step is StartStep.SHEET)
        for part in self._code_parts():
            part.setVisible(state.step is StartStep.CODE)
        self.pair.set_busy(is_busy=state.is_busy)
        if state.first_slip or state.again_slip:
            self.pair.show_slips(state.first_slip, state.again_slip)
        self.sheet.show_groups(state.groups)
        self.sheet_hint.set_words(state.saved or say("session.sheet_hint"))
        self.code_hint.set_words(state.code_slip_do or say("session.code_hint"))
        if state.code_slip:
            self.code.show_problem(state.code_slip)
        slip = state.first_slip or state.again_slip or state.code_slip
        if slip or (before is not None and state.saved != before.saved):
            self._context.say(slip or state.saved, state.code_slip_do, kind=Kind.PROMPT)
        self._lay_out()
        if is_other_step:
            self._begin_step(state.step)
        self.head_changed.emit()

    def _begin_step(self, step: StartStep) -> None:
        if step is StartStep.SHEET:
            self.pair.clear()
            self.save.setFocus()
        elif step is StartStep.CODE:
            self.code.set_words("")
            self.code.clear_message()
            self.code.focus_words()

    def _head_steps(self) -> list[HeadStep]:
        now = int(self._view_model.state.step)
        return [
            HeadStep(say(f"session.step_{name}"), icon=icon, is_done=number < now)
            for number, (name, icon) in enumerate(zip(_NAMES, _ICONS, strict=True))
        ]


def open_page(context: Context, _route: Route) -> PageParts:
    """Open the page that starts a library."""
    view_model = StartViewModel(context)
    page = StartPage(context, view_model)
    view_model.setParent(page)

    def closed() -> None:
        view_model.close()
        page.forget()

    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        opened=view_model.load,
        closed=closed,
        go_next=page.go_on,
        go_back=view_model.go_back,
        go_home=view_model.go_home,
    )
