"""Know what is on the paper and what is drawn with; ask what is in the picture; answer with it."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.access import AccessProfile, InputMethod
from pcplanner.domain.errors import InputError, PlainError
from pcplanner.domain.pictures import Picture, PictureData
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.pages.drawing_pad.painting import to_png
from pcplanner.ui.pages.drawing_pad.steering import Steering, Way
from pcplanner.ui.pages.drawing_pad.strokes import Point, Sheet, Stroke, Tool
from pcplanner.ui.photos.naming import Naming
from pcplanner.ui.routes import Route
from pcplanner.ui.theme.pens import Pen


class NothingDrawn(InputError):
    """There is nothing to be seen on the paper."""


@dataclass(frozen=True, slots=True)
class PadState:
    """Everything the page shows; ``picture`` is the drawing once it is asked what is in it.

    With ``is_steered`` the pen is moved with buttons, which stand in the place of the colours except while a
    colour is chosen.
    """

    name: str = ""
    face: Picture | None = None
    sheet: Sheet = field(default_factory=Sheet)
    tool: Tool = field(default_factory=Tool)
    picture: PictureData | None = None
    steering: Steering = field(default_factory=Steering)
    is_steered: bool = False
    is_choosing_colour: bool = False

    @property
    def has_arrows(self) -> bool:
        """Say whether the buttons that move the pen are shown."""
        return self.is_steered and not self.is_choosing_colour

    @property
    def is_naming(self) -> bool:
        """Say whether it is asked what is in the drawing."""
        return self.picture is not None


class PadViewModel(QObject):
    """Hold the drawing, and its words in ``naming``. Emits ``state_changed`` and ``pen_put(is_down)``.

    The second tells that a button has put the pen down or up. ``parent_id`` of the route is the words the
    drawing is for. A drawing that was not taken yet is kept for the next time somebody comes here for the
    same words.
    """

    state_changed = Signal()
    pen_put = Signal(bool)

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__()
        self._context = context
        self._route = route
        self._is_closed = False
        self._is_answered = False
        self._is_working = False
        kept = context.drafts.take(route)
        sheet = kept if isinstance(kept, Sheet) else Sheet()
        pen = Steering().after_hand(sheet.strokes[-1].points) if sheet.strokes else Steering()
        self.state = PadState(sheet=sheet, steering=pen)
        self.naming = Naming(route.parent_id, say("drawing_pad.a_drawing"))
        self.naming.setParent(self)
        if route.person_id:
            people = context.services.people
            context.read(lambda: people.plan(route.person_id), self._on_plan)
        else:
            self._suit(context.services.settings.access())

    def close(self) -> None:
        """Keep a drawing that was not taken: the page has been left for good."""
        self._is_closed = True
        if not self._is_answered and self.state.sheet.done:
            self._context.drafts.keep(self._route, self.state.sheet)

    def choose_pen(self, pen: Pen) -> None:
        """Draw in another colour."""
        self._take(replace(self.state.tool, pen=pen, is_rubber=False))
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
        self._take(replace(self.state.tool, is_rubber=not self.state.tool.is_rubber))
        self._context.say(say("drawing_pad.rubber") if self.state.tool.is_rubber else self._pen_words())

    def draw(self, points: tuple[Point, ...]) -> None:
        """Put one more line on the paper."""
        if points:
            stroke = Stroke(self.state.tool, points)
            self._on_paper(self.state.sheet.drawn(stroke), self.state.steering.after_hand(points))

    def show_arrows(self) -> None:
        """Draw with buttons from now on."""
        self._set(replace(self.state, is_steered=True, is_choosing_colour=False))

    def show_colours(self) -> None:
        """Show the colours in the place of the arrows; whoever chooses one comes back to the arrows."""
        self._set(replace(self.state, is_choosing_colour=True))

    def move_pen(self, way: Way) -> None:
        """Move the pen one step, and draw when it is down."""
        state, pen = self.state, self.state.steering.moved(way)
        if pen == state.steering:
            self._context.messages.tell(say("drawing_pad.edge"))
            return
        sheet = state.sheet.drawn(pen.line_from(state.steering, state.tool)) if pen.is_down else state.sheet
        self._on_paper(sheet, pen)

    def lift_or_put_down(self) -> None:
        """Put the pen down, which draws a dot, or up."""
        state, pen = self.state, replace(self.state.steering, is_down=not self.state.steering.is_down)
        self._on_paper(state.sheet.drawn(pen.dot(state.tool)) if pen.is_down else state.sheet, pen)
        self.pen_put.emit(pen.is_down)

    def change_stride(self) -> None:
        """Make the next step longer or shorter."""
        self._set(
            replace(
                self.state, steering=replace(self.state.steering, stride=self.state.steering.stride.following)
            )
        )
        self._context.say(say(f"drawing_pad.step_{self.state.steering.stride.name.lower()}"))

    def undo(self) -> None:
        """Take back what was done last."""
        if not self.state.sheet.done:
            self._context.messages.tell(say("drawing_pad.nothing_to_undo"))
        sheet = self.state.sheet
        self._on_paper(sheet.undo(), self.state.steering.after_undo(sheet))

    def redo(self) -> None:
        """Do again what was taken back last."""
        if not self.state.sheet.undone:
            self._context.messages.tell(say("drawing_pad.nothing_to_redo"))
        sheet = self.state.sheet
        self._on_paper(sheet.redo(), self.state.steering.after_redo(sheet))

    def start_again(self) -> None:
        """Begin with clean paper; Undo brings the drawing back."""
        if self.state.sheet.is_clean:
            self._context.messages.tell(say("drawing_pad.is_clean"))
            return
        self._on_paper(self.state.sheet.cleaned(), replace(self.state.steering, is_down=False))
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

    def _on_paper(self, sheet: Sheet, pen: Steering) -> None:
        self._set(replace(self.state, sheet=sheet, steering=pen))

    def _take(self, tool: Tool) -> None:
        self._set(replace(self.state, tool=tool, is_choosing_colour=False))

    def _suit(self, access: AccessProfile) -> None:
        """Show the arrows at once to somebody who cannot draw by hand."""
        if access.method is not InputMethod.DIRECT:
            self.state = replace(self.state, is_steered=True)

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
        self._suit(plan.person.access)
        self._set(replace(self.state, name=plan.person.name, face=plan.person.picture))

    def _set(self, state: PadState) -> None:
        if not self._is_closed:
            self.state = state
            self.state_changed.emit()


def pen_words(pen: Pen) -> str:
    """Return what a colour is called."""
    return say(f"drawing_pad.{pen.value}")
