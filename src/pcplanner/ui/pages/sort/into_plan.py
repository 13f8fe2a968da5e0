"""Choose a chapter and the sorted pictures that go into it, and put them there."""

from collections.abc import Callable
from dataclasses import replace

from pcplanner.domain.plan import Plan
from pcplanner.domain.sorting import option_of, option_words
from pcplanner.domain.words import say
from pcplanner.services.sorting import lines_of
from pcplanner.ui.context import Context
from pcplanner.ui.pages.sort.state import SortState, View


class IntoPlan:
    """Lead from the board into a chapter; ``read`` gives the state of the page and ``show`` shows another."""

    def __init__(
        self,
        context: Context,
        sitting_id: str,
        read: Callable[[], SortState],
        show: Callable[[SortState], None],
    ) -> None:
        self._context = context
        self._sitting_id = sitting_id
        self._read = read
        self._show = show

    def choose_chapter(self, plan: Plan | None, chapter: str) -> None:
        """Show which pictures could go into a chapter."""
        sitting = self._read().sitting
        if plan is None or sitting is None:
            return
        there = lines_of(plan, sitting, chapter)
        state = replace(self._read(), chapter=chapter, in_plan=there, picked=frozenset())
        self._context.say(say(f"sort.chapter_{chapter}"))
        if not state.choices():
            self._context.messages.tell(say("sort.nothing_for_chapter"))
            return
        # What matters most is chosen one by one; what is liked or not was said already.
        picked = frozenset() if chapter == "important" else state.clear_choices()
        self._show(replace(state, picked=picked, view=View.PICK))

    def pick(self, option_id: str) -> None:
        """Take a picture for the chapter, or leave it."""
        state = self._read()
        option = option_of(state.sitting, option_id) if state.sitting else None
        if option is not None:
            self._context.say(option_words(option))
            self._show(replace(state, picked=state.picked ^ {option_id}))

    def put_in(self) -> None:
        """Put what is picked into the chapter."""
        state, sitting_id = self._read(), self._sitting_id
        chapter, picked = state.chapter, state.picked
        if not picked:
            self._context.messages.tell(say("sort.pick_nothing"))
            return

        def told(_line: object) -> None:
            self._show(replace(self._read(), view=View.PLAN))
            self._context.messages.tell(say("sort.told_in_plan"), offers_undo=True)

        add_lines = self._context.services.sorting.add_lines
        self._context.change(lambda: add_lines(sitting_id, picked, chapter), told)
