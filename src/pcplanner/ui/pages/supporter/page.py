"""Show five big steps and one question at a time about somebody in the circle."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.circle import Ring
from pcplanner.domain.circle_story import ring_words
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.supporter.draft import Draft, who_words
from pcplanner.ui.pages.supporter.questions import RING_ICONS, Answer, Question, head_of, prompt
from pcplanner.ui.pages.supporter.state import SupporterState
from pcplanner.ui.pages.supporter.view_model import SupporterViewModel
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.stepped_head import HeadStep, SteppedHead
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid
from pcplanner.ui.widgets.words_field import WordsField
from pcplanner.ui.widgets.words_label import WordsLabel

_COLUMNS, _GAP = 5, 16
_STEPS_LARGE, _GAP_LARGE = 64, 12
_RINGS_SHARE = 0.88


class SupporterPage(QWidget):
    """Show the steps and the question that is asked. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: SupporterViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._steps: tuple[tuple[HeadStep, ...], int] | None = None
        self._asked: tuple[Question, tuple[object, ...]] | None = None
        self._words_shown: dict[WordsField, str] = {}
        self._words_sent: set[str] = set()
        self._gone_steps: tuple[QWidget, ...] = ()
        self._gone_tiles: tuple[QWidget, ...] = ()
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        picture = state.draft.picture
        is_last = state.question is Question.RING
        return PageHead(
            title=say("supporter.title_new" if state.is_new else "supporter.title"),
            family=Family.CIRCLE,
            prompt=say("supporter.gone") if state.is_gone else prompt(state.question, state.draft),
            prompt_picture=picture or symbol("who"),
            is_picture_round=picture is not None,
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
            footprints=(state.step + 1, len(head_of(state.draft))),
            next_label=say("supporter.put_in" if state.is_new else "supporter.finish") if is_last else None,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        typed = self._fields.get(self._view_model.state.question)
        if typed is not None:
            return (typed.words(),)
        return tuple(answer.words for answer in self._view_model.answers())

    def settle(self) -> None:
        """Take what is being typed."""
        self._take_words()

    def go_on(self) -> None:
        """Take what was typed, then ask what comes next."""
        self._take_words()
        self._view_model.go_on()

    def go_back(self) -> bool:
        """Answer Back: take what was typed, then ask what was asked before."""
        self._take_words()
        return self._view_model.go_back()

    def first_answer(self) -> QWidget | None:
        """Return what answers the question: its words, else what was chosen, else the first."""
        return self._fields.get(self._view_model.state.question) or self.grid.first_answer()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the steps above the question."""
        super().resizeEvent(event)
        self._lay_out()

    def _make(self) -> None:
        look = self._context.look
        self.steps = SteppedHead(look, family=Family.CIRCLE)
        self.grid = TileGrid(look, columns=_COLUMNS, min_tile=QSize(140, 100), gap=_GAP)
        self.name = WordsField(look, say("supporter.field_name"), size=TextSize.NAME, show_label=False)
        self.own_words = WordsField(
            look, say("supporter.field_own_words"), size=TextSize.NAME, show_label=False
        )
        self.gone = WordsLabel(look, say("supporter.gone_back"), size=TextSize.LINE)
        self.times = WordsField(look, say("supporter.field_times"), size=TextSize.NAME, show_label=False)
        self._fields = {
            Question.NAME: self.name,
            Question.OWN_WORDS: self.own_words,
            Question.TIMES: self.times,
        }
        for part in (self.steps, self.grid, *self._fields.values(), self.gone):
            part.setParent(self)

    def _lay_out(self) -> None:
        metrics = self._context.look.metrics
        steps = metrics.pressable(_STEPS_LARGE if metrics.is_large else metrics.grow(104, 0.2))
        gap = _GAP_LARGE if metrics.is_large else metrics.gap_wide
        if metrics.has_big_targets:
            gap = metrics.gap_small
        for button in self.steps.buttons():
            button.setFixedHeight(steps)
        self.steps.setGeometry(0, 0, self.width(), steps)
        top = steps + gap
        room = self.height() - top
        self.grid.setGeometry(0, top, self.width(), room)
        self.gone.setGeometry(0, top, self.width(), room)
        for field in self._fields.values():
            wanted = min(room, field.sizeHint().height())
            field.setGeometry(0, top, self.width(), wanted)

    def _connect(self) -> None:
        view_model = self._view_model
        view_model.state_changed.connect(self._show)
        view_model.saved.connect(self._on_saved)
        view_model.refused.connect(self._on_refused)
        self.steps.step_pressed.connect(self._on_step)
        for field in self._fields.values():
            field.settled.connect(self._take_words)
            field.entered.connect(self.go_on)
        self._context.look.changed.connect(self._lay_out)

    def _show(self) -> None:
        state = self._view_model.state
        self._show_steps(state)
        self._show_answers(state)
        self.grid.setVisible(bool(self._view_model.answers()) and not state.is_gone)
        for question, field in self._fields.items():
            field.setVisible(state.question is question and not state.is_gone)
        self.gone.setVisible(state.is_gone)
        self._show_words(self.name, state.draft.name)
        self._show_words(self.own_words, state.draft.relation_words)
        self._show_words(self.times, state.draft.times.words)
        self._lay_out()
        self.head_changed.emit()

    def _show_words(self, field: WordsField, words: str) -> None:
        """Show words that came from elsewhere, and never put older words over what is being typed."""
        if words == self._words_shown.get(field):
            return
        self._words_shown[field] = words
        is_own = field.hasFocus() and words in self._words_sent
        if field.words().strip() != words and not is_own:
            field.set_words(words)

    def _show_steps(self, state: SupporterState) -> None:
        steps = (_head_steps(state), state.step)
        if steps == self._steps:
            return
        self._steps = steps
        focused = next((n for n, button in enumerate(self.steps.buttons()) if button.hasFocus()), None)
        # The one that is being pressed must outlive its press: the old ones are let go at the next change.
        self._gone_steps = self.steps.buttons()
        self.steps.set_steps(*steps)
        for button in self.steps.buttons():
            button.show()
        if focused is not None:
            self.steps.buttons()[focused].setFocus()

    def _show_answers(self, state: SupporterState) -> None:
        given = self._view_model.answers()
        asked = (state.question, tuple(answer.key for answer in given))
        if asked != self._asked:
            self._asked = asked
            self._gone_tiles = self.grid.tiles()
            self.grid.set_tiles([self._tile(answer) for answer in given])
            self.grid.show_page(0)
        for tile, answer in zip(self.grid.tiles(), given, strict=True):
            if isinstance(tile, Tile):
                tile.set_picture(answer.picture)
                tile.set_chosen(answer.is_chosen)

    def _tile(self, answer: Answer) -> Tile:
        tile = Tile(
            self._context.look,
            answer.words,
            picture=answer.picture,
            icon=answer.icon,
            family=Family.CIRCLE,
            round_picture=answer.is_round,
            icon_share=_RINGS_SHARE if isinstance(answer.key, Ring) else 0.6,
        )
        tile.clicked.connect(lambda: self._view_model.press(answer.key))
        return tile

    def _on_step(self, step: int) -> None:
        self._take_words()
        self._view_model.go_to(step)

    def _take_words(self) -> None:
        question = self._view_model.state.question
        if question is Question.NAME:
            self._words_sent.add(self.name.words().strip())
            self._view_model.set_name(self.name.words())
        elif question is Question.OWN_WORDS:
            self._words_sent.add(self.own_words.words().strip())
            self._view_model.set_own_words(self.own_words.words())
        elif question is Question.TIMES:
            self._words_sent.add(self.times.words().strip())
            self._view_model.set_times(self.times.words())

    def _on_saved(self) -> None:
        for field in self._fields.values():
            if field.isVisible():
                field.show_saved()

    def _on_refused(self, sentence: str) -> None:
        field = next((x for x in self._fields.values() if x.isVisible()), self.name)
        field.show_problem(sentence)
        field.focus_words()


def _head_steps(state: SupporterState) -> tuple[HeadStep, ...]:
    return tuple(_head_step(question, state.draft, state.ring_names) for question in head_of(state.draft))


def _head_step(question: Question, draft: Draft, ring_names: tuple[str, ...]) -> HeadStep:
    face, ring = draft.picture, draft.ring
    match question:
        case Question.FACE:
            is_done, is_round = draft.is_faceless or face is not None, face is not None
            words = say("supporter.step_face")
            return HeadStep(words, picture=face, icon=Icon.PERSON, is_round=is_round, is_done=is_done)
        case Question.NAME:
            words = say("supporter.step_name")
            return HeadStep(words, draft.name, icon=Icon.PENCIL, is_done=bool(draft.name))
        case Question.PAID:
            paid = {None: "", True: say("supporter.paid_yes"), False: say("supporter.paid_no")}[draft.is_paid]
            words = say("supporter.step_paid")
            return HeadStep(words, paid, icon=Icon.BADGE, is_done=draft.is_paid is not None)
        case Question.RING:
            icon = RING_ICONS[ring] if ring else Icon.RING_2
            ring_said = ring_words(ring, ring_names) if ring else ""
            return HeadStep(say("supporter.step_ring"), ring_said, icon=icon, is_done=ring is not None)
    words = say("supporter.step_who" if draft.is_person else "supporter.step_what")
    picture = symbol("friend" if draft.is_person else "group")
    return HeadStep(words, who_words(draft), picture=picture, is_done=draft.relation is not None)


def open_page(context: Context, route: Route) -> PageParts:
    """Open the questions about somebody in the circle, or about somebody new."""
    view_model = SupporterViewModel(context, route)
    page = SupporterPage(context, view_model)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.grid.pager,
        settle=page.settle,
        opened=view_model.load,
        closed=view_model.close,
        go_next=page.go_on,
        go_back=page.go_back,
        asked=lambda: view_model.state.question,
        first=page.first_answer,
    )
