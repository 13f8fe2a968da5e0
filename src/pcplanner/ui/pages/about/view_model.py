"""Know the chapters about me, and how much has been said in each."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.changes import Changed, Kind
from pcplanner.domain.chapters import ABOUT_ME, Family
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.routes import Place, Route


@dataclass(frozen=True, slots=True)
class ChapterTile:
    """One chapter: its id, its title, how much was said and its picture."""

    id: str
    words: str
    caption: str
    family: Family
    picture: Picture


@dataclass(frozen=True, slots=True)
class AboutState:
    """Everything the page shows."""

    name: str = ""
    face: Picture | None = None
    chapters: tuple[ChapterTile, ...] = ()


class AboutViewModel(QObject):
    """Hold the state of the page. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context, person_id: str) -> None:
        super().__init__()
        self._context = context
        self._person_id = person_id
        self.state = AboutState()
        context.changes.happened.connect(self._on_changed)
        self.load()

    def load(self) -> None:
        """Read the plan and show it."""
        people = self._context.services.people
        self._context.read(lambda: people.plan(self._person_id), self._show)

    def open_chapter(self, chapter_id: str) -> None:
        """Go to the lines of a chapter."""
        self._context.go(Route(Place.LINES, self._person_id, chapter_id))

    def _show(self, plan: Plan) -> None:
        counts = {each.id: len(plan.lines_in(each.id)) for each in ABOUT_ME}
        first = next((chapter for chapter, count in counts.items() if not count), "")
        tiles = tuple(
            ChapterTile(
                each.id,
                say(f"chapters.{each.id}_title"),
                say("about.start_here") if each.id == first else _counted(counts[each.id]),
                each.family,
                symbol(each.symbol),
            )
            for each in ABOUT_ME
        )
        self.state = AboutState(plan.person.name, plan.person.picture, tiles)
        self.state_changed.emit()

    def _on_changed(self, changed: Changed[object]) -> None:
        if changed.person_id == self._person_id and changed.kinds & {Kind.LINES, Kind.PEOPLE}:
            self.load()


def _counted(count: int) -> str:
    ending = {0: "none", 1: "one"}.get(count, "many")
    return say(f"about.lines_{ending}", count=count)
