"""Know what is on the paper and what is drawn with; ask what is in the picture; answer with it."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.errors import InputError, PlainError
from pcplanner.domain.pictures import Picture, PictureData
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.pages.drawing_pad.painting import to_png
from pcplanner.ui.pages.drawing_pad.strokes import Point, Sheet, Stroke, Tool
from pcplanner.ui.photos.naming import Naming
from pcplanner.ui.routes import Route
from pcplanner.ui.theme.pens import Pen


class NothingDrawn(InputError):
    """There is nothing to be seen on the paper."""


@dataclass(frozen=True, slots=True)
class PadState:
    """Everything the page shows; ``picture`` is the drawing once it is asked what is in it."""

    name: str = ""
    face: Picture | None = None
    sheet: Sheet = field(default_factory=Sheet)
    tool: Tool = field(default_factory=Tool)
    picture: PictureData | None = None

    @property
    def is_naming(self) -> bool:
        """Say whether it is asked what is in the drawing."""
        return self.picture is not None


class PadViewModel(QObject):
    """Hold the drawing, and its words in ``naming``. Emits ``state_changed``.

    ``parent_id`` of the route is the words the drawing is for. A drawing that was not taken yet is kept for
    the next time somebody comes here for the same words.
    """

    state_changed = Signal()

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__()
        self._context = context
        self._route = route
        self._is_closed = False
        self._is_answered = False
        self._is_working = False
        kept = context.drafts.take(route)
        self.state = PadState(sheet=kept if isinstance(kept, Sheet) else Sheet())
        self.naming = Naming(route.parent_id, say("drawing_pad.a_drawing"))
        self.naming.setParent(self)
        if route.person_id:
            people = context.services.people
            context.read(lambda: people.plan(route.person_id), self._on_plan)

    def close(self) -> None:
        """Keep a drawing that was not taken: the page has been left for good."""
        self._is_closed = True
        if not self._is_answered and self.state.sheet.done:
            self._context.drafts.keep(self._route, self.state.sheet)

    def choose_pen(self, pen: Pen) -> None:
        """Draw in another colour."""
        self._set(replace(self.state, tool=replace(self.state.tool, pen=pen, is_rubber=False)))
        self._context.say(pen_words(pen))

    def change_thickness(self) -> None:
        """Draw with the next thickness."""
        tool = self.state.tool
        if not tool.is_rubber:
            tool = replace(tool, thickness=tool.thickness.following)
        self._set(replace(self.state, tool=replace(tool, is_rubber=False)))
        self._context.say(say(f"drawing_pad.{self.state.tool.thickness.name.lower()}"))

    def rub(self) -> None:
        """Rub out; pressed again, draw again."""
        self._set(replace(self.state, tool=replace(self.state.tool, is_rubber=not self.state.tool.is_rubber)))
        self._context.say(say("drawing_pad.rubber") if self.state.tool.is_rubber else self._pen_words())

    def draw(self, points: tuple[Point, ...]) -> None:
        """Put one more line on the paper."""
        if points:
            self._on_paper(self.state.sheet.drawn(Stroke(self.state.tool, points)))

    def undo(self) -> None:
        """Take back what was done last."""
        if not self.state.sheet.done:
            self._context.messages.tell(say("drawing_pad.nothing_to_undo"))
        self._on_paper(self.state.sheet.undo())

    def redo(self) -> None:
        """Do again what was taken back last."""
        if not self.state.sheet.undone:
            self._context.messages.tell(say("drawing_pad.nothing_to_redo"))
        self._on_paper(self.state.sheet.redo())

    def start_again(self) -> None:
        """Begin with clean paper; Undo brings the drawing back."""
        if self.state.sheet.is_clean:
            self._context.messages.tell(say("drawing_pad.is_clean"))
            return
        self._on_paper(self.state.sheet.cleaned())
        self._context.say(say("drawing_pad.clean_now"))

    def go_next(self) -> None:
        """Ask what is in the drawing, and then answer with it."""
        if self._is_working:
            return
        if self.state.picture is not None:
            self._keep(self.state.picture)
            return
        strokes = self.state.sheet.strokes

        def picture() -> PictureData:
            png = to_png(strokes)
            if not png:
                raise NothingDrawn(say("drawing_pad.empty"))
            return PictureData("png", png, say("drawing_pad.a_drawing"))

        self._is_working = True
        self._context.drawing.run(picture, self._on_picture, self._on_trouble)

    def go_back(self) -> bool:
        """Go back to the paper; say whether there was anything to go back from."""
        if not self.state.is_naming:
            return False
        self.naming.show(None)
        self._set(replace(self.state, picture=None))
        return True

    def _pen_words(self) -> str:
        return pen_words(self.state.tool.pen)

    def _on_paper(self, sheet: Sheet) -> None:
        self._set(replace(self.state, sheet=sheet))

    def _keep(self, picture: PictureData) -> None:
        pictures, alt = self._context.services.pictures, self.naming.alt
        self._is_working = True
        self._context.read(lambda: pictures.keep(picture, alt), self._on_kept, self._on_trouble)

    def _on_picture(self, picture: PictureData) -> None:
        self._is_working = False
        self.naming.show(picture)
        self._set(replace(self.state, picture=picture))

    def _on_kept(self, picture: Picture) -> None:
        self._is_working = False
        if not self._is_closed and not self._is_answered:
            self._is_answered = True
            self._context.navigator.answer(picture)

    def _on_trouble(self, trouble: PlainError) -> None:
        self._is_working = False
        if not self._is_closed:
            self._context.messages.problem(trouble)

    def _on_plan(self, plan: Plan) -> None:
        self.naming.offer_people(plan)
        self._set(replace(self.state, name=plan.person.name, face=plan.person.picture))

    def _set(self, state: PadState) -> None:
        if not self._is_closed:
            self.state = state
            self.state_changed.emit()


def pen_words(pen: Pen) -> str:
    """Return what a colour is called."""
    return say(f"drawing_pad.{pen.value}")
