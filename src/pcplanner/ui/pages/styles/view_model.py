"""Know the ways to plan there are, and which of them a person has begun."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.style_story import chapters_begun
from pcplanner.domain.styles import Style
from pcplanner.domain.words import say
from pcplanner.services.styles import StyleFile
from pcplanner.ui.context import Context
from pcplanner.ui.plan_watch import PlanWatch
from pcplanner.ui.routes import Place, Route

_MOST_PROBLEMS = 3


@dataclass(frozen=True, slots=True)
class StyleTile:
    """One way to plan: its name and how far it is."""

    id: str
    words: str
    caption: str
    picture: Picture
    is_tool: bool


@dataclass(frozen=True, slots=True)
class StylesState:
    """Everything the page shows; ``folder`` is where own styles go, ``slips`` say what is wrong with some."""

    name: str = ""
    face: Picture | None = None
    tiles: tuple[StyleTile, ...] = ()
    folder: str = ""
    slips: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Read:
    plan: Plan
    styles: tuple[Style, ...]
    folder: str
    broken: tuple[StyleFile, ...]


class StylesViewModel(QObject):
    """Hold the state of the page. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context, person_id: str) -> None:
        super().__init__()
        self._context = context
        self._person_id = person_id
        self.state = StylesState()
        self.watch = PlanWatch(context, person_id, self)
        self.watch.plan_read.connect(self._look)
        self.watch.load()

    def open_style(self, style_id: str) -> None:
        """Go to one way to plan."""
        self._context.go(Route(Place.STYLE, self._person_id, style_id))

    def _look(self, plan: Plan) -> None:
        styles = self._context.services.styles

        def read() -> _Read:
            return _Read(plan, _fitted(plan, styles.all()), str(styles.folder), styles.broken())

        self._context.read(read, self._show)

    def _show(self, read: _Read) -> None:
        if self.watch.is_closed:
            return
        plan = read.plan
        self.state = StylesState(
            plan.person.name,
            plan.person.picture,
            tuple(_tile(plan, style) for style in read.styles),
            read.folder,
            tuple(_slip(each) for each in read.broken[:_MOST_PROBLEMS]),
        )
        self.state_changed.emit()


def _fitted(plan: Plan, styles: tuple[Style, ...]) -> tuple[Style, ...]:
    """Return the styles, those the person has chosen to go on with at the front of their kind."""
    begun = {x.style_id for x in plan.style_choices} | {x.style_id for x in plan.meetings}
    return tuple(sorted(styles, key=lambda x: (x.is_tool, x.id not in begun)))


def _tile(plan: Plan, style: Style) -> StyleTile:
    begun = len(chapters_begun(plan, style))
    key = "styles.begun" if begun else "styles.new"
    caption = say(key, begun=begun, all=len(style.chapters))
    return StyleTile(
        style.id,
        style.name,
        caption,
        symbol(style.symbol),
        style.is_tool,
    )


def _slip(file: StyleFile) -> str:
    return f"{file.path.name}. {file.read.problems[0]}"
