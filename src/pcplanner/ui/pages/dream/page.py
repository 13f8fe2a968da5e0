"""Show one dream with what matters about it and its goals; a new one is told here first."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.lines import Check
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.dream.board import DreamBoard
from pcplanner.ui.pages.dream.card import DreamCard
from pcplanner.ui.pages.dream.drawer import DreamDrawer
from pcplanner.ui.pages.dream.state import DreamState
from pcplanner.ui.pages.dream.view_model import DreamViewModel
from pcplanner.ui.picture_suggestions import as_choices
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.shell.shell import Shell
from pcplanner.ui.telling import telling_words
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Mark
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.icon_button import IconButton
from pcplanner.ui.widgets.telling_panel import TellingPanel
from pcplanner.ui.widgets.words_field import WordsField
from pcplanner.ui.widgets.words_label import WordsLabel

_CARD, _CARD_NARROW, _WIDE_ENOUGH, _GAP, _CHECKS_GAP = 408, 300, 1000, 32, 16
_CHECKS = (
    (Check.YES, "dream.yes", Mark.YES),
    (Check.NO, "dream.no", Mark.NO),
    (Check.NOT_SURE, "dream.not_sure", Mark.NOT_SURE),
)


class DreamPage(QWidget):
    """Show the dream at the left, and at the right what leads on from it. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: DreamViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        return PageHead(
            title=say("dream.title"),
            family=Family.DREAMS,
            prompt=say(self._prompt(state)),
            spoken=self._asked_aloud(state),
            prompt_picture=symbol("dream"),
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
        )

    def _prompt(self, state: DreamState) -> str:
        if state.is_gone:
            return "dream.prompt_gone"
        if state.is_new:
            return "dream.prompt_new"
        # Until the person has said yes the page asks, wherever the three answers are shown.
        has_answers = self.board.is_cover_shown or not self._context.look.metrics.is_large
        is_asked = state.is_ready and state.dream.check is not Check.YES and has_answers
        return "dream.right" if is_asked else "dream.prompt"

    def _asked_aloud(self, state: DreamState) -> str:
        """Return the question with the dream it is about, for who only hears it."""
        prompt = self._prompt(state)
        return f"{say(prompt)} {state.dream.spoken}".strip() if prompt == "dream.right" else ""

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self._view_model.state
        if state.is_gone:
            return (say("dream.gone"),)
        if state.is_new:
            return (say("dream.new_first"), state.edited.words)
        matters = (m.spoken for m in state.matters)
        goals = (g.spoken for g in state.goals)
        return (state.dream.spoken, say("dream.matters"), *matters, say("dream.goals"), *goals)

    def settle(self) -> None:
        """Save what is being typed."""
        state = self._view_model.state
        # Something new can be typed before the plan has been read.
        if not state.is_gone and (state.is_ready or state.is_new):
            self._view_model.set_words(self._field().words())

    def go_next(self) -> None:
        """Answer Next: keep what was typed, then go on."""
        self.settle()
        self._view_model.go_on()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    def _make(self) -> None:
        look = self._context.look
        self.card = DreamCard(look)
        self.checks = {check: IconButton(look, say(key), mark=mark) for check, key, mark in _CHECKS}
        for button in self.checks.values():
            button.set_name(f"{button.words()}. {say('dream.right')}")
        self.board = DreamBoard(look)
        self.telling = TellingPanel(
            look, telling_words(say("dream.field_dream"), say("dream.new_first")), family=Family.DREAMS
        )
        self.gone = WordsLabel(look, say("dream.gone"), size=TextSize.LINE)
        self.drawer = DreamDrawer(look)
        for part in (self.card, *self.checks.values(), self.board, self.telling, self.gone):
            part.setParent(self)

    def _lay_out(self) -> None:
        metrics = self._context.look.metrics
        whole = QRect(0, 0, self.width(), self.height())
        self.telling.setGeometry(whole)
        self.gone.setGeometry(whole)
        if metrics.is_large:
            self._lay_out_large()
            return
        card = _CARD if self.width() >= _WIDE_ENOUGH else _CARD_NARROW
        checks = min(next(iter(self.checks.values())).sizeHint().height(), self.height() // 3)
        self.card.setGeometry(0, 0, card, self.height() - checks - _CHECKS_GAP)
        each = (card - 2 * metrics.gap_small) // 3
        for number, button in enumerate(self.checks.values()):
            button.setGeometry(number * (each + metrics.gap_small), self.height() - checks, each, checks)
        self.board.setGeometry(card + _GAP, 0, self.width() - card - _GAP, self.height())

    def _lay_out_large(self) -> None:
        """Give the dream a page of its own, with the answers in a column beside it."""
        gap = self._context.look.metrics.gap_small
        column = max(button.sizeHint().width() for button in self.checks.values())
        column = min(column, self.width() // 3)
        each = (self.height() - 2 * gap) // 3
        self.card.setGeometry(0, 0, self.width() - column - _CHECKS_GAP, self.height())
        for number, button in enumerate(self.checks.values()):
            button.setGeometry(self.width() - column, number * (each + gap), column, each)
        self.board.setGeometry(0, 0, self.width(), self.height())
        self._show_cover()

    def _connect(self) -> None:
        model, drawer, telling = self._view_model, self.drawer, self.telling
        model.state_changed.connect(self._show)
        model.words_wanted.connect(self._open_words)
        model.keeping.saved.connect(self._on_saved)
        model.keeping.refused.connect(self._on_refused)
        self._context.look.changed.connect(self._lay_out)
        self.card.clicked.connect(model.say_dream)
        for check, button in self.checks.items():
            button.clicked.connect(lambda _=False, answer=check: model.check_dream(answer))
        self.board.matter_pressed.connect(model.press_matter)
        self.board.matter_wanted.connect(model.add_matter)
        self.board.goal_pressed.connect(model.open_goal)
        self.board.goal_wanted.connect(model.add_goal)
        self.board.page_changed.connect(self._on_page_changed)
        telling.words_settled.connect(model.set_words)
        telling.picture_wanted.connect(model.ask_picture)
        telling.picture_chosen.connect(model.set_picture)
        drawer.words_settled.connect(model.set_words)
        drawer.picture_chosen.connect(model.set_picture)
        drawer.picture_wanted.connect(model.ask_picture)
        drawer.source_chosen.connect(model.set_source)
        drawer.teller_chosen.connect(model.set_said_by)
        drawer.check_chosen.connect(model.check_edited)
        drawer.moved.connect(model.move)
        drawer.away_pressed.connect(model.put_away)
        drawer.first_words_shown.connect(self._context.say)

    def _show(self) -> None:
        state = self._view_model.state
        is_dream = state.is_ready and not state.is_new and not state.is_gone
        self.card.show_said(state.dream)
        for check, button in self.checks.items():
            button.set_chosen(state.dream.check is check)
        self.telling.setVisible(state.is_new)
        self.gone.setVisible(state.is_gone)
        if is_dream:
            self.board.show_state(state)
            self.drawer.show_state(state)
        if state.is_new:
            said = state.edited
            self.telling.show_told(said.words, said.picture, as_choices(state.suggestions, said.picture))
        self._lay_out()
        self._show_cover()
        self.head_changed.emit()

    def _on_page_changed(self) -> None:
        self._show_cover()
        self.head_changed.emit()

    def _show_cover(self) -> None:
        state = self._view_model.state
        is_dream = state.is_ready and not state.is_new and not state.is_gone
        is_beside = not self._context.look.metrics.is_large
        for part in (self.card, *self.checks.values()):
            part.setVisible(is_dream and (is_beside or self.board.is_cover_shown))
        self.board.setVisible(is_dream and (is_beside or not self.board.is_cover_shown))

    def _field(self) -> WordsField:
        return self.telling.field if self._view_model.state.is_new else self.drawer.field

    def _open_words(self) -> None:
        """Open the drawer at the words."""
        window = self.window()
        if isinstance(window, Shell):
            window.open_drawer()
        self.drawer.focus_words()

    def _on_saved(self) -> None:
        self._field().show_saved()

    def _on_refused(self, why: str) -> None:
        self._field().show_problem(why)


def open_page(context: Context, route: Route) -> PageParts:
    """Open a dream, or a new one."""
    view_model = DreamViewModel(context, route)
    page = DreamPage(context, view_model)
    view_model.setParent(page)
    is_new = not route.thing_id
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=None if is_new else page.board.pager,
        drawer=None if is_new else page.drawer,
        settle=page.settle,
        opened=view_model.watch.load,
        closed=view_model.watch.close,
        go_next=page.go_next,
        first=page.telling.first_answer,
    )
