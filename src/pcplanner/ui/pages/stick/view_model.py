"""Know what goes onto the stick, and write it when somebody presses."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pcplanner.documents.choices import Format
from pcplanner.domain.lines import Audience
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.services.file_places import FilePlace, PlaceKind
from pcplanner.services.stick_documents import StickDocument
from pcplanner.services.stick_writing import WrittenStick
from pcplanner.services.sticks import StickWish, is_anything
from pcplanner.ui.context import Context
from pcplanner.ui.pages.stick.state import (
    Option,
    StickState,
    View,
    all_options,
    audience_options,
    document_options,
    format_options,
    written_words,
)
from pcplanner.ui.pages.stick.writing import Writing
from pcplanner.ui.plan_watch import PlanWatch
from pcplanner.ui.who_may_see import copy_choices


class StickViewModel(QObject):
    """Hold the state of the page. Emits ``state_changed``, and ``place_wanted`` to ask where it goes."""

    state_changed = Signal()
    place_wanted = Signal()

    def __init__(self, context: Context, person_id: str) -> None:
        super().__init__()
        self._context = context
        self._person_id = person_id
        self._plan: Plan | None = None
        self._wish: StickWish | None = None
        self._documents: tuple[StickDocument, ...] = ()
        self._place: Path | None = None
        self._writes_when_placed = False
        self._view = View.ALL
        self._written: WrittenStick | None = None
        self.state = StickState()
        self.writing = Writing(context, self)
        self.watch = PlanWatch(context, person_id, self)
        self.watch.plan_read.connect(self._on_plan)
        self.writing.changed.connect(self._renew)
        self.watch.load()

    def load(self) -> None:
        """Read the plan, and look which sticks are in."""
        self.watch.load()
        files = self._context.services.files
        self._context.drawing.run(files.places, self._on_places, self._context.messages.problem)

    def close(self) -> None:
        """Stop what is being written; nobody looks any more."""
        self.watch.close()
        self.writing.stop()

    def press(self, key: object) -> None:
        """Do what a tile is for: go to what is chosen there, choose it, or leave it out again."""
        wish = self._wish
        if wish is None or self.writing.is_running:
            return
        match key:
            case View():
                self._view = key
            case None:
                self._writes_when_placed = False
                self.place_wanted.emit()
            case Format():
                chosen = set(wish.formats) ^ {key}
                self._wish = replace(wish, formats=tuple(x for x in Format if x in chosen))
            case Audience():
                self._wish = replace(wish, audience=key)
                self._read_documents()
            case str():
                self._wish = replace(wish, documents=_switched(wish.documents, key))
        self._renew()

    def go_next(self) -> None:
        """Write what is chosen, or go back to all that is chosen."""
        if self.writing.is_running:
            self._context.messages.tell(say("stick.one_at_a_time"))
        elif self._view is View.ALL:
            self._write()
        else:
            self._show_all()

    def go_back(self) -> bool:
        """Stop writing, or go back on the page itself; say whether there was anywhere to go back to."""
        if self.writing.is_running:
            self.writing.stop()
            return True
        was_inside = self._view is not View.ALL
        if was_inside:
            self._show_all()
        return was_inside

    def choose_place(self, place: Path) -> None:
        """Write to this place; where that was asked to write, do it now."""
        self._place = place
        self._renew()
        if self._writes_when_placed:
            self._writes_when_placed = False
            self._write()

    def _write(self) -> None:
        plan, wish = self._plan, self._wish
        if plan is None or wish is None:
            return
        if not is_anything(wish, self._documents):
            self._context.messages.tell(say("stick.nothing_why"))
        elif self._place is None:
            self._writes_when_placed = True
            self.place_wanted.emit()
        else:
            self._remember(plan, wish)
            self.writing.start(plan, wish, self._place, self._on_written)
            self._renew()

    def _remember(self, plan: Plan, wish: StickWish) -> None:
        services = self._context.services
        kept = services.sticks.as_remembered(wish)
        if kept != plan.person.access.stick:
            self._context.change(lambda: services.people.set_stick(self._person_id, kept))

    def _on_written(self, written: WrittenStick) -> None:
        self._written = written
        self._view = View.DONE
        self._renew()
        self._context.say(*written_words(written))

    def _show_all(self) -> None:
        self._view = View.ALL
        self._renew()

    def _on_plan(self, plan: Plan) -> None:
        self._plan = plan
        if self._wish is None:
            self._wish = self._context.services.sticks.remembered(plan)
        self._read_documents()
        self._renew()

    def _on_places(self, places: tuple[FilePlace, ...]) -> None:
        """Take the stick that is in, where there is just one; nobody has to look for it."""
        drives = [x.path for x in places if x.kind is PlaceKind.DRIVE]
        if self._place is None and len(drives) == 1:
            self._place = drives[0]
            self._renew()

    def _read_documents(self) -> None:
        if self._plan is not None and self._wish is not None:
            sticks = self._context.services.sticks
            self._documents = sticks.documents(self._plan, self._wish.audience)

    def _renew(self) -> None:
        plan, wish = self._plan, self._wish
        if plan is None or wish is None:
            return
        state = StickState(
            self._view,
            plan.person.name,
            plan.person.picture,
            self._options(plan, wish),
            self.writing.progress(),
            self._written if self._view is View.DONE else None,
        )
        if state != self.state:
            self.state = state
            self.state_changed.emit()

    def _options(self, plan: Plan, wish: StickWish) -> tuple[Option, ...]:
        make: dict[View, Callable[[], tuple[Option, ...]]] = {
            View.ALL: lambda: all_options(wish, self._documents, copy_choices(plan), self._place),
            View.DOCUMENTS: lambda: document_options(wish, self._documents),
            View.FORMATS: lambda: format_options(wish, self._context.services.sticks.formats()),
            View.AUDIENCE: lambda: audience_options(wish, copy_choices(plan)),
            View.DONE: tuple,
        }
        return make[self._view]()


def _switched(documents: tuple[str, ...], key: str) -> tuple[str, ...]:
    return tuple(x for x in documents if x != key) if key in documents else (*documents, key)
