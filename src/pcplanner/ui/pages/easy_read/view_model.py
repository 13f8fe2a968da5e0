"""Know what is hard to read in a plan, and take plainer words or say that it is fine."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.chapters import MATTERS
from pcplanner.domain.dreams import Dream, Goal, Obstacle
from pcplanner.domain.errors import PlainError
from pcplanner.domain.lines import Line
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.plan_reading import PlanFinding
from pcplanner.domain.styles import StyleChapter
from pcplanner.domain.text import beginning
from pcplanner.domain.words import say
from pcplanner.ui.chapter_routes import chapter_route
from pcplanner.ui.context import Context
from pcplanner.ui.plan_watch import PlanWatch
from pcplanner.ui.routes import Place, Route

_LONGEST_SHOWN, _LONGEST_ON_BUTTON = 90, 26


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One finding as it is shown: where, the words it is about, why, and what the button offers.

    ``use`` is empty where there are no plainer words, and where the words are the person's own.
    """

    found: PlanFinding
    where: str
    about: str
    why: str
    use: str = ""
    use_name: str = ""

    @property
    def spoken(self) -> str:
        """Return all of it as one text to hear."""
        return " ".join(x for x in (f"{self.where}.", f"{self.about}.", self.why, self.use_name) if x)


@dataclass(frozen=True, slots=True)
class EasyReadState:
    """Everything the page shows."""

    name: str = ""
    face: Picture | None = None
    rows: tuple[FindingRow, ...] = ()
    is_ready: bool = False

    @property
    def is_empty(self) -> bool:
        """Say whether there is nothing to look at."""
        return self.is_ready and not self.rows


class EasyReadViewModel(QObject):
    """Hold what was found. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context, person_id: str) -> None:
        super().__init__()
        self._context = context
        self._person_id = person_id
        self._easy_read = context.services.easy_read
        self._chapters: Mapping[str, StyleChapter] = {}
        self.state = EasyReadState()
        self.watch = PlanWatch(context, person_id, self)
        self.watch.plan_read.connect(self._show)
        self.watch.load()

    def go_to(self, row: FindingRow) -> None:
        """Go to where the words stand."""
        self._context.go(_route(row.found, self._person_id, self._chapters))

    def use(self, row: FindingRow) -> None:
        """Take the plainer words; the first wording is kept."""
        self._context.change(lambda: self._easy_read.use(row.found), None, self._tell)

    def fine(self, row: FindingRow) -> None:
        """Remember that it is fine as it is."""
        thing_id, finding = row.found.thing.id, row.found.finding
        self._context.change(lambda: self._easy_read.fine(self._person_id, thing_id, finding))

    def open_words(self) -> None:
        """Go to what hard words mean."""
        self._context.go(Route(Place.HARD_WORDS, self._person_id))

    def _tell(self, trouble: PlainError) -> None:
        self._context.messages.tell(str(trouble))
        self.watch.load()

    def _show(self, plan: Plan) -> None:
        def found(rows: tuple[PlanFinding, ...]) -> None:
            if not self.watch.is_closed:
                self._show_found(plan, rows)

        # A long plan takes a while, and nothing else may wait for it.
        self._context.looking.run(lambda: self._easy_read.look(plan), found, self._context.messages.problem)

    def _show_found(self, plan: Plan, found: tuple[PlanFinding, ...]) -> None:
        self._chapters = self._context.services.styles.chapters(plan)
        rows = tuple(_row(x, self._chapters) for x in found)
        self.state = EasyReadState(plan.person.name, plan.person.picture, rows, is_ready=True)
        self.state_changed.emit()


def _row(found: PlanFinding, chapters: Mapping[str, StyleChapter]) -> FindingRow:
    finding = found.finding
    where = _where(found, chapters)
    if found.is_own:
        where = say("easy_read.own_words", where=where)
    about = say("easy_read.about", words=beginning(finding.text, _LONGEST_SHOWN))
    if not finding.instead or found.is_own:
        return FindingRow(found, where, about, finding.why)
    use_name = say("easy_read.use", words=finding.instead)
    use = use_name if len(finding.instead) <= _LONGEST_ON_BUTTON else say("easy_read.use_two")
    return FindingRow(found, where, about, finding.why, use, use_name)


def _where(found: PlanFinding, chapters: Mapping[str, StyleChapter]) -> str:
    thing = found.thing
    if isinstance(thing, Line):
        chapter = chapters.get(thing.chapter)
        return chapter.title if chapter else say("easy_read.where_line")
    if isinstance(thing, Dream):
        return say("easy_read.where_dream")
    if isinstance(thing, Goal):
        return say("easy_read.where_goal")
    return say("easy_read.where_obstacle" if isinstance(thing, Obstacle) else "easy_read.where_step")


def _route(found: PlanFinding, person_id: str, chapters: Mapping[str, StyleChapter]) -> Route:
    thing = found.thing
    if isinstance(thing, Line):
        if thing.chapter == MATTERS.id and thing.about_id:
            return Route(Place.DREAM, person_id, thing.about_id)
        chapter = chapters.get(thing.chapter)
        return chapter_route(person_id, chapter) if chapter else Route(Place.ABOUT, person_id)
    if isinstance(thing, Dream):
        return Route(Place.DREAM, person_id, thing.id)
    if isinstance(thing, Goal):
        return Route(Place.GOAL, person_id, thing.id)
    place = Place.OBSTACLE if isinstance(thing, Obstacle) else Place.STEP
    return Route(place, person_id, thing.id)
