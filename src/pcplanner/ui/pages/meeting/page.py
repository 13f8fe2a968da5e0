"""Show a meeting part by part: one question, huge, with who is here and where we are."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.meetings import AgendaKind, MeetingState
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.full_screen import Refill, ScreenKey, fill_screen, leave_screen, toggle_screen
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.meeting.drawer import MeetingDrawer
from pcplanner.ui.pages.meeting.gate import GateView, PartsView
from pcplanner.ui.pages.meeting.people import ClosingView, HelloView
from pcplanner.ui.pages.meeting.question import QuestionView
from pcplanner.ui.pages.meeting.said import SaidView
from pcplanner.ui.pages.meeting.state import View
from pcplanner.ui.pages.meeting.view_model import MeetingViewModel
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.shell.shell import Shell
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.pager import Pager
from pcplanner.ui.widgets.tile_grid import TileGrid
from pcplanner.ui.widgets.words_label import WordsLabel


class MeetingPage(QWidget):
    """Show what of the meeting there is to see now. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: MeetingViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self.key = ScreenKey(self)
        self._refill = Refill(self, context.services.settings)
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say; a huge question stands on the page itself."""
        state = self._view_model.state
        stop = state.stop
        is_huge = self._shown_view() is self.question
        is_stop = state.view is View.STOP and stop is not None and not state.is_gone
        prompt = stop.prompt if stop is not None and is_stop else say(f"meeting.prompt_{self._key()}")
        asked = state.guest(state.closing_who)
        if asked is not None:
            prompt = say("meeting.prompt_last_word", name=asked.name)
        return PageHead(
            title=say("meeting.title"),
            family=Family.MEETING,
            prompt="" if is_huge else prompt,
            prompt_picture=asked.face if asked else stop.picture if stop and is_stop else symbol("meeting"),
            is_picture_round=asked is not None,
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
            footprints=(state.place + 1, len(state.parts)) if is_stop else None,
            skipped=state.skipped if is_stop else frozenset(),
            next_label=self._next_label(),
            spoken=prompt,
            is_wide=is_huge,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self._view_model.state
        if state.is_gone:
            return (say("meeting.gone"),)
        if state.view is View.ALL:
            return tuple(part.title for part in state.parts)
        if state.view is View.SAID:
            return tuple(each.spoken for each in state.said)
        if state.view is View.GATE:
            return tuple(say(f"meeting.gate_{gate.value}") for gate in state.gates())
        if state.kind in {AgendaKind.HELLO, AgendaKind.CLOSING}:
            return tuple(x.name for x in state.guests)
        return tuple(button.words() for button in self.question.buttons())

    def first(self) -> QWidget | None:
        """Return what answers first."""
        shown = self._shown_view()
        if isinstance(shown, HelloView):
            return shown.grid.first_answer()
        if isinstance(shown, QuestionView | ClosingView | GateView | PartsView | SaidView):
            return shown.first_answer()
        return None

    def asked(self) -> object:
        """Return which question is asked now."""
        state = self._view_model.state
        return state.view, state.place, state.closing_who

    def settle(self) -> None:
        """Keep what is being typed."""
        self.drawer.settle()

    def opened(self) -> None:
        """Read the plan, and take the key for the whole screen."""
        self.key.listen()
        self._view_model.watch.load()

    def closed(self) -> None:
        """Give the screen back: the meeting is not in front any more."""
        leave_screen(self)
        self.key.let_go()
        self._view_model.watch.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give what is shown the whole page."""
        super().resizeEvent(event)
        for view in (*self._views, self.gone):
            view.setGeometry(self.rect())

    def _make(self) -> None:
        look = self._context.look
        self.question, self.hello, self.closing = QuestionView(look), HelloView(look), ClosingView(look)
        self.gate, self.parts, self.said = GateView(look), PartsView(look), SaidView(look)
        self.gone = WordsLabel(look, say("meeting.gone"), size=TextSize.LINE)
        self.pager = Pager(look)
        self.drawer = MeetingDrawer(look)
        people = (self.hello, self.closing)
        self._views: tuple[QWidget, ...] = (self.question, *people, self.gate, self.parts, self.said)
        for view in (*self._views, self.gone):
            view.setParent(self)

    def _connect(self) -> None:
        model, question, drawer = self._view_model, self.question, self.drawer
        model.state_changed.connect(self._show)
        model.began.connect(lambda: fill_screen(self))
        model.ended.connect(lambda: leave_screen(self))
        question.answer_pressed.connect(self._on_answer)
        question.all_pressed.connect(model.show_all)
        question.stop_pressed.connect(model.stop)
        question.thought_pressed.connect(self.open_thought)
        question.record_pressed.connect(model.record)
        question.face_pressed.connect(model.speak)
        question.next_time_pressed.connect(model.set_next_time)
        self.hello.grid.pressed.connect(model.press_here)
        self.hello.why_pressed.connect(model.set_why_away)
        self.closing.grid.pressed.connect(model.choose_closing)
        self.closing.word_pressed.connect(model.press_word)
        self.closing.picture_wanted.connect(model.ask_last_picture)
        for grid in (self.hello.grid, self.closing.grid):
            grid.all_pressed.connect(model.show_all)
        self.gate.pressed.connect(model.press_gate)
        self.parts.pressed.connect(model.jump)
        self.parts.said_pressed.connect(model.show_said)
        self.parts.stop_pressed.connect(model.stop)
        self.said.pressed.connect(self._context.say)
        model.keeping.saved.connect(drawer.show_saved)
        model.keeping.refused.connect(drawer.show_problem)
        drawer.thought_settled.connect(model.saying.keep_thought)
        drawer.thought_entered.connect(model.saying.end_thought)
        drawer.speaker_pressed.connect(model.speak)
        drawer.name_entered.connect(model.add_guest)
        drawer.into_circle_pressed.connect(model.put_into_circle)
        drawer.why_settled.connect(model.set_why_away)
        drawer.word_settled.connect(model.saying.keep_last_word)
        drawer.again_settled.connect(model.set_next_words)
        drawer.tool_pressed.connect(self._on_tool)
        self._context.speaking.word_lit.connect(self._on_word_lit)
        self._context.speaking.speaking_changed.connect(self._on_speaking_changed)
        self.pager.page_wanted.connect(self._on_page)
        for paged in self._grids().values():
            paged.page_changed.connect(self._share_pages)
        self._context.look.changed.connect(self._share_pages)

    def _grids(self) -> dict[QWidget, TileGrid]:
        return {
            self.hello: self.hello.grid,
            self.closing: self.closing.grid,
            self.gate: self.gate.grid,
            self.parts: self.parts.grid,
            self.said: self.said.grid,
        }

    def _shown_view(self) -> QWidget:
        state = self._view_model.state
        if state.is_gone or not state.is_ready:
            return self.gone
        if state.view is View.GATE:
            return self.gate
        if state.view is View.SAID:
            return self.said
        if state.view is View.ALL or state.stop is None:
            return self.parts
        return {AgendaKind.HELLO: self.hello, AgendaKind.CLOSING: self.closing}.get(
            state.stop.kind, self.question
        )

    def _key(self) -> str:
        """Return which prompt is shown where no part is."""
        state = self._view_model.state
        if state.is_gone:
            return "gone"
        return f"gate_{state.phase.value}" if state.view is View.GATE else state.view.value

    def _next_label(self) -> str | None:
        state = self._view_model.state
        if state.view is View.STOP and state.is_last and not state.is_gone:
            return say("meeting.finish")
        return None

    def _show(self) -> None:
        state = self._view_model.state
        shown = self._shown_view()
        for part in (self.question, self.hello, self.closing, self.gate, self.parts, self.said, self.drawer):
            part.show_state(state)
        for view in (*self._views, self.gone):
            view.setVisible(view is shown and (state.is_ready or state.is_gone))
        self._share_pages()
        self.head_changed.emit()
        if state.is_ready:
            self._refill.meet(is_running=state.phase is MeetingState.RUNNING)

    @Slot()
    def _on_answer(self) -> None:
        # A part of our own has no page; what is said about it is a thought of the meeting.
        if self._view_model.state.kind is AgendaKind.OWN:
            self.open_thought()
        else:
            self._view_model.answer()

    @Slot()
    def open_thought(self) -> None:
        """Open the drawer at the field for a thought."""
        window = self.window()
        if isinstance(window, Shell):
            window.open_drawer()
        self.drawer.focus_thought()

    @Slot(object)
    def _on_tool(self, key: object) -> None:
        model = self._view_model
        if key == "all":
            model.show_all()
        elif key == "screen":
            toggle_screen(self)
        elif key == "away":
            model.put_away()
        elif model.state.phase is MeetingState.RUNNING:
            model.stop()

    @Slot()
    def _share_pages(self) -> None:
        """Let one pager turn what is shown; with big words each grid keeps its own beside it."""
        grid = self._grids().get(self._shown_view())
        if grid is None or self._context.look.metrics.is_large or not grid.isVisibleTo(self):
            self.pager.set_pages(0, 1)
        else:
            self.pager.set_pages(grid.pager.index, grid.pager.count)

    @Slot(int)
    def _on_page(self, page: int) -> None:
        grid = self._grids().get(self._shown_view())
        if grid is not None:
            grid.show_page(page)

    def _on_word_lit(self, index: int, first: int, last: int) -> None:
        if index == 0 and self.question.isVisible():
            self.question.question.light_word(first, last)
        else:
            self.question.question.clear_light()

    def _on_speaking_changed(self, is_speaking: bool) -> None:  # a Qt signal's argument
        if not is_speaking:
            self.question.question.clear_light()

    def sizeHint(self) -> QSize:
        """Ask for the whole main area."""
        return QSize(1288, 424)


def open_page(context: Context, route: Route) -> PageParts:
    """Open the meeting in ``thing_id``."""
    view_model = MeetingViewModel(context, route)
    page = MeetingPage(context, view_model)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.pager,
        drawer=page.drawer,
        settle=page.settle,
        opened=page.opened,
        closed=page.closed,
        go_next=view_model.go_next,
        go_back=view_model.go_back,
        asked=page.asked,
        first=page.first,
    )
