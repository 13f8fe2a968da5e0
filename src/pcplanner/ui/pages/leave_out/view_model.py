"""Know what stands on the one page about somebody, and how many pages it takes as it is now."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from pcplanner.documents.choices import DocumentChoices, DocumentKind
from pcplanner.documents.single_papers import staying
from pcplanner.domain.line_words import shown_picture, words_in
from pcplanner.domain.lines import Audience, Line
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import StyleChapter
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.plan_watch import PlanWatch


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that was said, in which chapter, and whether it stands on the page."""

    id: str
    words: str
    picture: Picture
    chapter: str
    is_on: bool

    @property
    def state(self) -> str:
        """Return in words whether it stays."""
        return say("leave_out.on" if self.is_on else "leave_out.out")


@dataclass(frozen=True, slots=True)
class LeaveOutState:
    """Everything the page shows; ``pages`` is ``None`` until they are counted."""

    name: str = ""
    face: Picture | None = None
    choices: tuple[Choice, ...] = ()
    pages: int | None = None
    is_ready: bool = False

    @property
    def counted(self) -> str:
        """Return in words how many pages it takes."""
        if self.is_ready and not self.choices:
            return say("leave_out.empty")
        if self.pages is None:
            return say("leave_out.counting")
        return say("leave_out.fits") if self.pages <= 1 else say("leave_out.too_long", pages=self.pages)


class LeaveOutViewModel(QObject):
    """Hold the state of the page. Emits ``state_changed``.

    ``audience`` is the value of whom the copy is for: what they may not see is not on their page at all.
    """

    state_changed = Signal()

    def __init__(self, context: Context, person_id: str, audience: str = "") -> None:
        super().__init__()
        self._context = context
        self._audience = Audience(audience) if audience else Audience.ME
        self._turn = 0
        self._is_pressed = False
        self.state = LeaveOutState()
        self.watch = PlanWatch(context, person_id, self)
        self.watch.plan_read.connect(self._show)

    def press(self, line_id: str) -> None:
        """Leave something out, or put it back; the last thing stays, because an empty page is none."""
        choice = next((x for x in self.state.choices if x.id == line_id), None)
        if choice is None:
            return
        if choice.is_on and sum(x.is_on for x in self.state.choices) == 1:
            self._context.messages.tell(say("leave_out.one_stays"))
            return
        lines = self._context.services.lines
        self._is_pressed = True
        self._context.change(lambda: lines.keep_on_page(line_id, is_on=not choice.is_on))

    def finish(self) -> None:
        """Go back to the copy."""
        self._context.navigator.back()

    def _show(self, plan: Plan) -> None:
        take_home = self._context.services.take_home
        seen = take_home.seen(plan, self._audience)
        found = (y for x, lines in take_home.on_profile(seen) for y in _choices(x, lines))
        person = plan.person
        self.state = replace(
            self.state, name=person.name, face=person.picture, choices=tuple(found), is_ready=True
        )
        self.state_changed.emit()
        self._count(plan)

    def _count(self, plan: Plan) -> None:
        """Lay the page out as it is now, away from the window; only the newest count is shown."""
        self._turn += 1
        turn, services = self._turn, self._context.services
        choices = DocumentChoices(
            DocumentKind.PROFILE,
            plan.person.print_size_pt,
            services.clock.today(),
            audience=self._audience,
            sheet=services.settings.sheet(),
        )

        def counted(pages: int) -> None:
            if turn == self._turn and not self.watch.is_closed:
                self._show_pages(pages)

        job = services.take_home.pages_of_profile
        self._context.drawing.run(lambda: job(plan, choices), counted, self._context.messages.problem)

    def _show_pages(self, pages: int) -> None:
        self.state = replace(self.state, pages=pages)
        self.state_changed.emit()
        if self._is_pressed:
            self._is_pressed = False
            self._context.say(self.state.counted)


def _choices(chapter: StyleChapter, lines: tuple[Line, ...]) -> Iterator[Choice]:
    """Yield a choice for each thing said in a chapter; what stands under another goes with it."""
    ids, on = {x.id for x in lines}, {x.id for x in staying(lines)}
    for line in lines:
        if line.slot.under_id not in ids:
            picture = shown_picture(line) or symbol(chapter.symbol)
            yield Choice(line.id, words_in(chapter, line), picture, chapter.title, line.id in on)
