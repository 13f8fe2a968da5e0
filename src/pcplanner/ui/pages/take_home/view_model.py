"""Know what somebody takes home: what goes in, how large, for whom, and the pages themselves."""

from datetime import date, timedelta
from functools import partial
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from pcplanner.documents.choices import CAN_BE_FOLDED, DocumentChoices, Format, Part
from pcplanner.documents.pages import PaperSize
from pcplanner.domain.changes import Changed
from pcplanner.domain.dates import full_date
from pcplanner.domain.lines import Audience
from pcplanner.domain.people import PRINT_SIZES_PT
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.services.take_home import Copy
from pcplanner.ui.context import Context
from pcplanner.ui.pages.take_home.chosen import Chosen
from pcplanner.ui.pages.take_home.copy_making import CopyMaking
from pcplanner.ui.pages.take_home.papers import Group
from pcplanner.ui.pages.take_home.plan_drawing import PlanDrawing
from pcplanner.ui.pages.take_home.shown_pages import ShownPages
from pcplanner.ui.pages.take_home.state import (
    Note,
    NoteKind,
    Progress,
    TakeHomeState,
    checkers,
    look_again_words,
    notes,
    part_choices,
)
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.who_may_see import copy_choices

FIRST_LOOK_AGAIN = timedelta(weeks=12)
_WEEK = timedelta(weeks=1)


class TakeHomeViewModel(QObject):
    """Hold the state of the page.

    ``kind`` is the paper it opens on, a value of ``DocumentKind``, and ``about_id`` its meeting or sitting.
    Emits ``state_changed``; ``print_wanted(pdf, title, fold)`` and ``copy_wanted(name, format)`` when the
    pages are ready for it; ``kind_wanted`` when somebody should say what kind of copy, ``parts_wanted`` when
    somebody should look at what goes in.
    """

    state_changed = Signal()
    print_wanted = Signal(bytes, str, object)
    copy_wanted = Signal(str, object)
    kind_wanted = Signal()
    parts_wanted = Signal()

    def __init__(self, context: Context, person_id: str, kind: str = "", about_id: str = "") -> None:
        super().__init__()
        self._context = context
        self._person_id = person_id
        self._plan: Plan | None = None
        self._chosen = Chosen(context.services, kind, about_id)
        self._printing: Progress | None = None
        self._drawn: tuple[Plan, DocumentChoices] | None = None
        self._is_closed = False
        self._looking = f"look-again-{uuid4()}"
        self.drawing = PlanDrawing(context, self)
        self.shown = ShownPages(context, self)
        self.making = CopyMaking(context, self)
        self.state = TakeHomeState()
        self.drawing.changed.connect(self._on_drawn)
        self.shown.changed.connect(self._renew)
        self.making.changed.connect(self._renew)
        context.changes.happened.connect(self._on_changed)
        self.load()

    def load(self) -> None:
        """Read the plan, show it, and draw its pages when they are other ones."""
        people = self._context.services.people
        self._context.read(lambda: people.plan(self._person_id), self._show)

    def close(self) -> None:
        """Stop drawing; nobody looks any more."""
        self._is_closed = True
        self.shown.close()
        self.drawing.drop()
        self.making.stop()

    def switch_part(self, part: Part) -> None:
        """Let a part go in or stay out; one with nothing in it says so."""
        choice = next(x for x in self.state.parts if x.part is part)
        if choice.is_empty:
            self._context.messages.tell(choice.why)
            return
        self._chosen.switch_part(part)
        self._begin_again()

    def choose_group(self, group: Group) -> None:
        """Take home another kind of paper, the newest of it; where there are several, ask which one."""
        self._chosen.choose_group(group)
        self._begin_again()
        if group is not Group.PLAN:
            self.parts_wanted.emit()

    def choose_item(self, item_id: str) -> None:
        """Take home this paper of the group, or see more of them."""
        if self._chosen.choose_item(item_id):
            self._begin_again()
        else:
            self._renew()

    def choose_size(self, size_pt: int) -> None:
        """Print in another size from now on; it is remembered for the person."""
        if size_pt != self.state.size_pt and size_pt in PRINT_SIZES_PT:
            people = self._context.services.people
            self.shown.begin_again()
            self._context.change(lambda: people.set_print_size(self._person_id, size_pt))

    def choose_audience(self, audience: Audience) -> None:
        """Make the copy for somebody else; what goes in begins with what was shared with them."""
        if audience is not self._chosen.audience:
            self._chosen.choose_audience(audience)
            self._begin_again()

    def choose_sheet(self, sheet: PaperSize) -> None:
        """Make it for another paper; this computer remembers which."""
        settings = self._context.services.settings
        self._chosen.sheet = sheet
        self._context.drawing.run(lambda: settings.set_sheet(sheet), _done, self._context.messages.problem)
        self._begin_again()

    def choose_grey(self, is_grey: bool) -> None:  # a Qt signal's argument
        """Make this copy without colours, or in colours again."""
        self._chosen.is_grey = is_grey
        self._draw()

    def choose_checker(self, who: str) -> None:
        """Say who checked the plan with the person; it is remembered with the day."""
        if self._plan is not None and who != self._plan.person.checked_by:
            people = self._context.services.people
            self._context.change(lambda: people.set_checked_by(self._person_id, who))

    def look_again_sooner(self) -> None:
        """Look at the plan again a week sooner; before tomorrow there is no day any more."""
        day = self._plan.person.look_again_on if self._plan else None
        if day is not None:
            sooner = day - _WEEK
            self._look_again(sooner if sooner > self._today() else None)

    def look_again_later(self) -> None:
        """Look at the plan again a week later; the first press chooses a day in 12 weeks."""
        if self._plan is not None:
            day = self._plan.person.look_again_on
            self._look_again(max(day, self._today()) + _WEEK if day else self._today() + FIRST_LOOK_AGAIN)

    def stop(self) -> None:
        """Stop making a copy, or drawing the pages."""
        if self.making.is_running:
            self.making.stop()
        else:
            self.drawing.stop()

    def draw_again(self) -> None:
        """Draw the pages that were stopped."""
        self._drawn = None
        self._draw()

    def press_note(self, note: Note) -> None:
        """Go where something can be put right, or say more about it."""
        if note.route is not None:
            self._context.go(note.route)
            return
        self._context.messages.tell(note.more)
        if note.volume is not None:
            self._chosen.volume = note.volume
            self._begin_again()
        elif note.kind is NoteKind.NO_PART:
            self.parts_wanted.emit()

    def print_it(self) -> None:
        """Print the pages, when they are ready."""
        copy, plan = self._ready(), self._plan
        if copy is not None and plan is not None:
            choices, take_home = self._choices(plan), self._context.services.take_home
            can_fold = choices.kind in CAN_BE_FOLDED and choices.sheet is not PaperSize.A3
            fold = partial(take_home.booklet, plan, choices) if can_fold else None
            self.print_wanted.emit(copy.written.pdf, self._name_of(plan, copy), fold)

    def choose_copy(self) -> None:
        """Ask what kind of copy it shall be, when the pages are ready."""
        if self._ready() is not None:
            self.kind_wanted.emit()

    def make_copy(self, wanted: Format = Format.PDF) -> None:
        """Ask where a copy of some kind shall go, when the pages are ready."""
        copy, plan = self._ready(), self._plan
        if copy is not None and plan is not None:
            self.copy_wanted.emit(
                self.making.want(wanted, self._name_of(plan, copy), self.shown.page), wanted
            )

    def go_to_stick(self) -> None:
        """Go to where several papers are written to a stick."""
        self._context.go(Route(Place.STICK, self._person_id))

    def save(self, path: Path) -> None:
        """Write the copy."""
        copy, plan = self._ready(), self._plan
        if copy is not None and plan is not None:
            self.making.save(path, copy, self.shown.page, plan, self._choices(plan))

    def show_printing(self, page: int, pages: int) -> None:
        """Say how far printing has come; 0 of 0 is the end of it."""
        words = say("take_home.printing", page=page, pages=pages)
        self._printing = Progress(words, page, pages, can_stop=True) if pages else None
        self._renew()

    def _ready(self) -> Copy | None:
        copy = self.drawing.ready
        if copy is None:
            key = "take_home.not_ready_stopped" if self.drawing.is_stopped else "take_home.not_ready"
            self._context.messages.tell(say(key))
        return copy

    def _name_of(self, plan: Plan, copy: Copy) -> str:
        return self._context.services.take_home.file_name_of(plan, self._choices(plan), copy.volumes)

    def _today(self) -> date:
        return self._context.services.clock.today()

    def _look_again(self, day: date | None) -> None:
        """Change the day; presses one after the other are undone together."""
        people = self._context.services.people
        words = say("take_home.again_day", date=full_date(day)) if day else say("take_home.again_none")
        self._context.change(
            lambda: people.look_again_on(self._person_id, day, part_of=self._looking),
            lambda _: self._context.say(words),
        )

    def _begin_again(self) -> None:
        self.shown.begin_again()
        self._draw()

    def _show(self, plan: Plan) -> None:
        if not self._is_closed:
            self._plan = plan
            self._draw()

    def _choices(self, plan: Plan) -> DocumentChoices:
        return self._chosen.choices(plan, self._today())

    def _draw(self) -> None:
        """Draw the pages when they would be other ones than those that are shown."""
        plan = self._plan
        if plan is None:
            return
        wanted = (plan, self._choices(plan))
        if wanted != self._drawn:
            self._drawn = wanted
            self.drawing.start(*wanted)
        self._renew()

    def _on_drawn(self) -> None:
        copy = self.drawing.ready
        if copy is not None:
            self.shown.show_copy(copy.written.pdf, copy.pages)
        self._renew()

    def _renew(self) -> None:
        plan, copy = self._plan, self.drawing.copy
        if plan is None or self._is_closed:
            return
        choices, told, chosen = self._choices(plan), self._chosen.told(plan), self._chosen
        state = TakeHomeState(
            plan.person.name,
            plan.person.picture,
            part_choices(told, chosen.parts),
            chosen.papers(plan),
            chosen.items(plan),
            choices.size_pt,
            chosen.audience,
            checkers(plan),
            plan.person.checked_by,
            look_again_words(plan, choices.made_on),
            plan.person.look_again_on is not None,
            notes(told, choices, copy),
            copy.pages if copy else 0,
            self.shown.page,
            self.shown.picture,
            self._printing or self.making.progress() or self.drawing.progress(),
            self.drawing.is_stopped,
            audiences=copy_choices(plan),
            second=self.shown.second if self.shown.is_two else None,
            is_two=self.shown.is_two,
            sheet=chosen.sheet,
            is_grey=choices.is_grey,
        )
        if state != self.state:
            self.state = state
            self.state_changed.emit()

    def _on_changed(self, changed: Changed[object]) -> None:
        if changed.person_id == self._person_id:
            self.load()


def _done(_result: object) -> None:
    """Need nothing more."""
