"""Get a meeting ready in five parts, each with its footprint."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.meeting_choices import ground_rule, need
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.full_screen import fill_screen
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.meeting_prepare.agenda import AgendaView, ReadyView, RulesView
from pcplanner.ui.pages.meeting_prepare.drawer import PrepareDrawer
from pcplanner.ui.pages.meeting_prepare.state import Clock, PrepareState, Ready, Stage
from pcplanner.ui.pages.meeting_prepare.typed import Typed
from pcplanner.ui.pages.meeting_prepare.view_model import PrepareViewModel
from pcplanner.ui.pages.meeting_prepare.when_where import WhenView, WhereView
from pcplanner.ui.pages.meeting_prepare.who import WhoView
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.shell.shell import Shell
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.pager import Pager
from pcplanner.ui.widgets.tile_grid import TileGrid
from pcplanner.ui.widgets.words_label import WordsLabel

_PICTURES = {
    Stage.WHO: "group",
    Stage.WHEN: "date-and-time",
    Stage.WHERE: "place",
    Stage.WHAT: "agenda",
    Stage.RULES: "ground-rules",
    Stage.READY: "meeting",
}


class PreparePage(QWidget):
    """Show one part at a time. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: PrepareViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._shown_item = ""
        self._make()
        self._typed = Typed(view_model, self.drawer, self)
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        one = state.chosen if state.stage is Stage.WHO and state.is_one_asked and self.who.is_split else None
        prompt = say(f"meeting_prepare.prompt_{self._prompt_key(state)}")
        answer = state.clock_answer if state.stage is Stage.WHEN else ""
        if answer and self._context.look.metrics.is_large:
            # The big words leave no other room for it.
            prompt = f"{say(f'meeting_prepare.clock_{self._prompt_key(state)}')} {answer}"
        if one is not None:
            prompt = say("meeting_prepare.needs_of", name=one.name)
        last = int(Stage.RULES) + 1
        return PageHead(
            title=say("meeting_prepare.title"),
            family=Family.MEETING,
            prompt=say("meeting.gone") if state.is_gone else prompt,
            prompt_picture=one.face if one else symbol(_PICTURES[state.stage]),
            is_picture_round=one is not None,
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
            footprints=(min(int(state.stage) + 1, last), last),
            next_label=say("meeting_prepare.finish") if state.stage is Stage.READY else None,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self._view_model.state
        guest = state.chosen.guest if state.chosen else None
        answers: dict[Stage, tuple[str, ...]] = {
            Stage.WHO: (
                *(x.name for x in state.faces if x.guest),
                *(need(x).words for x in (guest.needs if guest else ())),
            ),
            Stage.WHEN: (state.day_words, state.time_words),
            Stage.WHERE: (state.where, state.where_notes),
            Stage.WHAT: tuple(part.title for part in state.agenda),
            Stage.RULES: tuple(ground_rule(rule).words for rule in state.rules),
            Stage.READY: tuple(say(f"meeting_prepare.ready_{each.value}") for each in Ready),
        }
        return () if state.is_gone else tuple(x for x in answers[state.stage] if x)

    def first(self) -> QWidget | None:
        """Return what answers first."""
        state = self._view_model.state
        if state.is_gone:
            return None
        first: dict[Stage, Callable[[], QWidget | None]] = {
            Stage.WHO: self.who.first_answer,
            Stage.WHEN: self.when.first_answer,
            Stage.WHERE: self.where.grid.first_answer,
            Stage.WHAT: self.agenda.first_answer,
            Stage.RULES: self.rules.first_answer,
            Stage.READY: self.ready.first_answer,
        }
        return first[state.stage]()

    def asked(self) -> object:
        """Return which question is asked now."""
        state = self._view_model.state
        is_one = state.is_one_asked and self.who.is_split
        return state.stage, state.clock, is_one, state.is_adding

    def settle(self) -> None:
        """Keep what is being typed."""
        self._typed.settle()

    def go_next(self) -> None:
        """Keep what was typed, then ask the next question."""
        self.settle()
        self._view_model.go_next()

    def go_back(self) -> bool:
        """Answer Back: keep what was typed, then ask what was asked before."""
        self.settle()
        if self.who.is_split and self._view_model.close_one():
            return True
        return self._view_model.go_back()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give what is asked the whole page."""
        super().resizeEvent(event)
        for view in (*self._views.values(), self.gone):
            view.setGeometry(self.rect())

    def _make(self) -> None:
        look = self._context.look
        self.who, self.when, self.where = WhoView(look), WhenView(look), WhereView(look)
        self.agenda, self.rules, self.ready = AgendaView(look), RulesView(look), ReadyView(look)
        self._views: dict[Stage, QWidget] = {
            Stage.WHO: self.who,
            Stage.WHEN: self.when,
            Stage.WHERE: self.where,
            Stage.WHAT: self.agenda,
            Stage.RULES: self.rules,
            Stage.READY: self.ready,
        }
        self.gone = WordsLabel(look, say("meeting.gone"), size=TextSize.LINE)
        self.pager = Pager(look)
        self.drawer = PrepareDrawer(look)
        for view in (*self._views.values(), self.gone):
            view.setParent(self)

    def _connect(self) -> None:
        model, agenda = self._view_model, self.agenda
        model.state_changed.connect(self._show)
        model.began.connect(lambda: fill_screen(self))
        self.who.face_pressed.connect(model.guests.press)
        self.who.go_pressed.connect(model.go_to)
        self.who.add_wanted.connect(self.open_name)
        self.who.split_changed.connect(self._on_split)
        self.who.needs.need_pressed.connect(model.guests.press_need)
        self.who.needs.coming_pressed.connect(model.guests.set_coming)
        self.who.needs.take_off_pressed.connect(model.guests.take_off)
        self.when.stage_pressed.connect(model.go_to_clock)
        self.when.days.chosen.connect(model.choose_day)
        self.when.days.moved.connect(model.move_day)
        self.when.times.chosen.connect(self._on_time)
        self.when.lengths.chosen.connect(self._on_length)
        self.where.chosen.connect(model.choose_place)
        self.where.picture_wanted.connect(model.ask_where_picture)
        agenda.part_pressed.connect(model.agenda.press)
        agenda.moved.connect(model.agenda.move)
        agenda.left_out.connect(model.agenda.leave_out)
        agenda.adding_wanted.connect(model.agenda.show_adding)
        agenda.added.connect(model.agenda.add)
        self.rules.pressed.connect(model.press_rule)
        self.ready.pressed.connect(model.press_ready)
        self.drawer.picture_wanted.connect(self._on_picture)
        self.drawer.away_pressed.connect(model.put_away)
        self.pager.page_wanted.connect(self._on_page)
        for grid in self._grids():
            grid.set_turned_elsewhere()
            grid.page_changed.connect(self._share_pages)
        self._context.look.changed.connect(self._share_pages)

    def _prompt_key(self, state: PrepareState) -> str:
        if state.stage is Stage.WHEN:
            return {Clock.DAY: "day", Clock.TIME: "time", Clock.LONG: "long"}[state.clock]
        if state.stage is Stage.WHAT and state.is_adding:
            return "add"
        return state.stage.name.lower()

    def _show(self) -> None:
        state = self._view_model.state
        self.who.show_state(state)
        self.when.show_state(state)
        self.where.show_state(state)
        self.agenda.show_state(state)
        self.rules.show_state(state)
        is_shown = state.is_ready and not state.is_gone
        for stage, view in self._views.items():
            view.setVisible(is_shown and stage is state.stage)
        self.gone.setVisible(state.is_gone)
        if state.item_id and state.item_id == self._shown_item and not self.agenda.has_added:
            self.agenda.show_chosen(state.item_id)
        self._shown_item = state.item_id
        self.drawer.show_state(state)
        self._share_pages()
        self.head_changed.emit()

    def _on_time(self, words: str) -> None:
        self._context.say(words)
        self._view_model.set_at(words)

    def _on_length(self, words: str) -> None:
        self._context.say(words)
        self._view_model.set_lasts(words)

    def _on_picture(self) -> None:
        if self._view_model.state.stage is Stage.WHERE:
            self._view_model.ask_where_picture()
        else:
            self._view_model.agenda.ask_picture(self._view_model.state.person_id)

    @Slot()
    def open_name(self) -> None:
        """Open the drawer at the field for somebody else who comes."""
        window = self.window()
        if isinstance(window, Shell):
            window.open_drawer()
        self.drawer.focus_name()

    @Slot()
    def _on_split(self) -> None:
        self._share_pages()
        self.head_changed.emit()

    def _grids(self) -> tuple[TileGrid, ...]:
        when = (self.when.days, self.when.times, self.when.lengths)
        agenda = (self.agenda.grid, self.agenda.more, self.agenda.deeds)
        others = (self.where.grid, self.rules.grid, self.ready.grid)
        return (self.who.grid, self.who.needs.grid, *when, *agenda, *others)

    def _paged(self) -> TileGrid:
        state = self._view_model.state
        if state.stage is Stage.WHEN:
            return (self.when.days, self.when.times, self.when.lengths)[state.clock]
        return {
            Stage.WHO: self.who.paged(),
            Stage.WHERE: self.where.grid,
            Stage.WHAT: self.agenda.paged(),
            Stage.RULES: self.rules.grid,
            Stage.READY: self.ready.grid,
        }[state.stage]

    @Slot()
    def _share_pages(self) -> None:
        """Let one pager turn what is shown; with big words each grid keeps its own beside it."""
        grid = self._paged()
        if self._context.look.metrics.is_large or not self._view_model.state.is_ready:
            self.pager.set_pages(0, 1)
        else:
            self.pager.set_pages(grid.pager.index, grid.pager.count)

    @Slot(int)
    def _on_page(self, page: int) -> None:
        self._paged().show_page(page)

    def sizeHint(self) -> QSize:
        """Ask for the whole main area."""
        return QSize(1288, 424)


def open_page(context: Context, route: Route) -> PageParts:
    """Open the meeting in ``thing_id`` to get it ready."""
    view_model = PrepareViewModel(context, route)
    page = PreparePage(context, view_model)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.pager,
        drawer=page.drawer,
        settle=page.settle,
        opened=view_model.watch.load,
        closed=view_model.watch.close,
        go_next=page.go_next,
        go_back=page.go_back,
        asked=page.asked,
        first=page.first,
    )
