"""Know what a sitting asks now, keep where everything is put, and lead on to the board and the plan."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.changes import Changed
from pcplanner.domain.plan import Plan
from pcplanner.domain.sittings import Sitting, SortPlace
from pcplanner.domain.sorting import Asked, next_asked, next_asked_again, option_of, place_words, waiting
from pcplanner.domain.sorting_again import note_of
from pcplanner.domain.words import say
from pcplanner.speech.utterance import Kind
from pcplanner.ui.context import Context
from pcplanner.ui.keeping import Keeping
from pcplanner.ui.pages.sort.into_plan import IntoPlan
from pcplanner.ui.pages.sort.state import SortState, View
from pcplanner.ui.plan_watch import PlanWatch
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.who_helps import helpers_of

_BACK = {
    View.PICK: View.PLAN,
    View.PLAN: View.BOARD,
    View.WHO_CHOSE: View.WHO_HELPS,
    View.CHECK: View.ASK,
}


class SortViewModel(QObject):
    """Hold one sitting. Emits ``state_changed``, and ``words_wanted`` for a picture that was brought in.

    ``just_said`` is the place that was pressed last, until it has been said aloud.
    """

    state_changed = Signal()
    words_wanted = Signal()

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__()
        self._context = context
        self._person_id = route.person_id
        self._sitting_id = route.thing_id
        self._service = context.services.sorting
        self._left: list[str] = []
        self._pinned = ""
        self._came_from_asking = False
        self._is_checking = False
        self._wants_words = ""
        self._plan: Plan | None = None
        self.just_said = ""
        self.state = SortState()
        self.watch = PlanWatch(context, route.person_id, self)
        self.keeping = Keeping(context, self.watch, self)
        self.into_plan = IntoPlan(context, self._sitting_id, lambda: self.state, self._show)
        self.watch.plan_read.connect(self._show_plan)
        self.watch.load()

    @property
    def asked(self) -> object:
        """Return which question this is, for the keyboard to follow."""
        asked = self.state.asked
        return (self.state.view, asked and (asked.option.id, asked.is_again))

    def press_place(self, place: SortPlace) -> None:
        """Put what is asked in a place, or keep the place as the answer the other way round."""
        state, asked = self.state, self.state.asked
        if asked is None or state.sitting is None:
            return
        sitting_id, option_id = self._sitting_id, asked.option.id
        self.just_said = place_words(state.sitting, place)
        if self._pinned:
            self._pinned = ""
            self.state = replace(state, view=View.BOARD)
        answer = self._service.answer_again if asked.is_again else self._service.put

        def placed(sitting: Sitting) -> None:
            if sitting == self.state.sitting:
                # It went where it was: no plan is read again, and the page goes on by itself.
                self._show(self.state)

        self._context.change(lambda: answer(sitting_id, option_id, place), placed)

    def say_option(self) -> None:
        """Say what is asked."""
        self._context.hear(self.state.asked_words)

    def ask_later(self) -> None:
        """Let what is being moved wait again."""
        asked, sitting_id = self.state.asked, self._sitting_id
        if asked is not None:
            self._to_board()
            self._context.change(lambda: self._service.take_back(sitting_id, asked.option.id))

    def expect(self, option_id: str) -> None:
        """Ask next for something that is being brought in, and for its words."""
        self._pinned, self._is_checking, self._wants_words = "", False, option_id
        self.state = replace(self.state, view=View.ASK)

    def see_all(self) -> None:
        """Show the whole board."""
        self._came_from_asking = True
        self._to_board()

    def look_to_move(self) -> None:
        """Show the board to choose a picture that is to move."""
        if self.state.sitting is None or not self.state.sitting.placed:
            self._context.messages.tell(say("sort.nothing_placed"))
            return
        self._came_from_asking = True
        self._to_board(wants_to_move=True)

    def press_picture(self, option_id: str) -> None:
        """Ask where a picture of the board goes."""
        self._pinned = option_id
        self._show(replace(self.state, view=View.ASK))

    def say_right(self) -> None:
        """Answer that the board is right; what still waits is asked about first."""
        sitting, asked = self.state.sitting, self.state.asked
        if self.state.is_asked_again and asked is not None:
            self._leave_for_later()
        elif sitting is not None and sitting.placed and waiting(sitting):
            self._pinned = ""
            self._show(replace(self.state, view=View.CHECK))
        else:
            self.ask_before_right()

    def ask_before_right(self) -> None:
        """Ask a few pictures the other way round, and then keep that the board is right."""
        self._pinned = ""
        if self.state.sitting is not None and next_asked_again(self.state.sitting, self._left):
            self._is_checking = True
            self._show(replace(self.state, view=View.ASK))
        else:
            self._confirm()

    def choose_who(self, who: str) -> None:
        """Say who helps, or who chose the pictures; the same again takes it back."""
        state, sitting_id = self.state, self._sitting_id
        if state.sitting is None:
            return
        is_helper = state.view is View.WHO_HELPS
        was = state.sitting.helped_by if is_helper else state.sitting.chosen_by
        told = say("sort.taken_back" if who == was else "sort.chosen")
        self._context.say(*(h.name for h in state.helpers if h.id == who), told, kind=Kind.PLAN_TEXT)
        keep = self._service.set_helped_by if is_helper else self._service.set_chosen_by
        self._context.change(lambda: keep(sitting_id, "" if who == was else who))

    def ask_who(self, view: View) -> None:
        """Ask who helps or who chose, as the facilitator wants to change it."""
        self._show(replace(self.state, view=view))

    def choose_chapter(self, chapter: str) -> None:
        """Show which pictures could go into a chapter."""
        self.into_plan.choose_chapter(self._plan, chapter)

    def open_plan(self) -> None:
        """Show where the pictures can go in the plan."""
        self._show(replace(self.state, view=View.PLAN))

    def go_on(self) -> None:
        """Answer Next."""
        state = self.state
        if state.view is View.WHO_HELPS:
            self._show(replace(state, view=View.WHO_CHOSE))
        elif state.view is View.WHO_CHOSE:
            self.start_asking()
        elif state.view is View.ASK:
            self._leave_for_later()
        elif state.view is View.BOARD:
            self._go_on_from_board()
        elif state.view is View.PICK:
            self.into_plan.put_in()
        elif state.view is View.CHECK:
            self.start_asking()
        else:
            self._to_topics()

    def go_back(self) -> bool:
        """Answer Back where the page itself has something to go back to, and say whether it had."""
        state = self.state
        if state.is_gone or not state.is_ready:
            return False
        if state.view is View.ASK and self._pinned:
            self._to_board()
        elif state.view in _BACK:
            self._show(replace(state, view=_BACK[state.view]))
        elif state.view is View.BOARD and self._came_from_asking and self._can_ask():
            self.start_asking()
        else:
            return False
        return True

    def keep(self, job: Callable[[], Changed[Sitting]]) -> None:
        """Save something that was typed."""
        self.keeping.keep(job)

    def _confirm(self) -> None:
        self._is_checking = False
        sitting_id = self._sitting_id

        def told(_sitting: Sitting) -> None:
            self._to_board()
            self._context.messages.tell(say("sort.told_right"), offers_undo=True)

        self._context.change(lambda: self._service.confirm(sitting_id), told)

    def _can_ask(self) -> bool:
        return self.state.sitting is not None and next_asked(self.state.sitting, self._left) is not None

    def start_asking(self) -> None:
        """Ask what waits, one picture after another."""
        self._pinned, self._is_checking = "", False
        self._show(replace(self.state, view=View.ASK))

    def _to_board(self, *, wants_to_move: bool = False) -> None:
        self._pinned, self._is_checking = "", False
        self._show(replace(self.state, view=View.BOARD, wants_to_move=wants_to_move))

    def _leave_for_later(self) -> None:
        sitting, asked = self.state.sitting, self.state.asked
        if self._pinned or asked is None or sitting is None:
            self._to_board()
            return
        self._left.append(asked.option.id)
        if self._is_checking:
            self._show(self.state)
            return
        following = next_asked(sitting, self._left)
        if following is None or (not following.is_again and following.option.id in self._left):
            # Everything was left once: the board shows what waits, and asking begins with the first again.
            self._left = [] if following else self._left
            self.see_all()
            return
        self._show(self.state)

    def _go_on_from_board(self) -> None:
        state = self.state
        if state.sitting is not None and not state.sitting.options:
            self._context.messages.tell(say("sort.option_empty"))
        elif state.is_confirmed:
            # What still waits may wait: it can be pressed on the board.
            self._show(replace(state, view=View.PLAN))
        elif self._can_ask():
            self.start_asking()
        else:
            self._confirm()

    def _to_topics(self) -> None:
        navigator = self._context.navigator
        topics = [x for x in navigator.routes if x.place is Place.SORT_TOPICS]
        navigator.go(topics[-1] if topics else Route(Place.SORT_TOPICS, self._person_id))

    def _show_plan(self, plan: Plan) -> None:
        self._plan = plan
        sitting, was = plan.sitting(self._sitting_id), self.state
        state = replace(
            was,
            name=plan.person.name,
            face=plan.person.picture,
            sitting=sitting,
            helpers=helpers_of(plan, _who_took_part(sitting)),
            note=note_of(sitting) if sitting else None,
            is_gone=sitting is None,
            is_ready=True,
        )
        if sitting is not None and not was.is_ready:
            is_new = not (sitting.placed or sitting.helped_by or sitting.chosen_by)
            begun = View.BOARD if sitting.confirmed_at else View.ASK
            state = replace(state, view=View.WHO_HELPS if is_new else begun)
        self._show(state)

    def _show(self, state: SortState) -> None:
        """Show a state, with what is asked worked out; where nothing is, the board is shown in its place."""
        asked = self._asked_now(state)
        is_checked = self._is_checking and asked is None and state.is_ready and not state.is_gone
        if state.view is View.ASK and asked is None:
            self._pinned = ""
            state = replace(state, view=View.BOARD, wants_to_move=False)
        pinned = state.sitting.place_of(self._pinned) if state.sitting and self._pinned else None
        self.state = replace(state, asked=asked, is_moving=pinned is not None)
        self.state_changed.emit()
        if asked is not None and asked.option.id == self._wants_words:
            self._wants_words = ""
            self.words_wanted.emit()
        if is_checked:
            self._confirm()

    def _asked_now(self, state: SortState) -> Asked | None:
        if state.sitting is None:
            return None
        pinned = option_of(state.sitting, self._pinned) if self._pinned else None
        if pinned:
            return Asked(pinned)
        return (next_asked_again if self._is_checking else next_asked)(state.sitting, self._left)


def _who_took_part(sitting: Sitting | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys((sitting.helped_by, sitting.chosen_by))) if sitting else ()
