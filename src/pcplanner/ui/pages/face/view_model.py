"""Know how a face is being made: which way, what of a photo is kept, and how a portrait looks."""

from dataclasses import dataclass, field, replace
from enum import Enum

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.errors import PlainError
from pcplanner.domain.pictures import Picture, PictureData
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.symbols.portraits import PortraitLook
from pcplanner.ui.context import Context
from pcplanner.ui.pages.face.drawn import FaceOption, Part, options
from pcplanner.ui.photos.framing import Shape
from pcplanner.ui.photos.taking import Stage, Taking
from pcplanner.ui.routes import Route


class FaceMode(Enum):
    """How the face is being made."""

    PHOTO = "photo"
    DRAW = "draw"


@dataclass(frozen=True, slots=True)
class FaceState:
    """Everything the page shows; ``part`` is ``None`` while no part of the portrait has been chosen."""

    name: str = ""
    face: Picture | None = None
    mode: FaceMode = FaceMode.PHOTO
    look: PortraitLook = field(default_factory=PortraitLook)
    part: Part | None = None


class FaceViewModel(QObject):
    """Hold the face that is being made; ``taking`` holds its photo. Emits ``state_changed``.

    The route may say where to begin: ``thing_id`` is the text of a drawn portrait, ``parent_id`` is the name
    the face is for.
    """

    state_changed = Signal()

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__()
        self._context = context
        self._person_id = route.person_id
        self._whose = route.parent_id
        self._is_closed = False
        self._is_answered = False
        self.taking = Taking(context, Shape.SQUARE)
        self.taking.setParent(self)
        self.taking.state_changed.connect(self._on_taking)
        self.state = FaceState(look=_first_look(route.thing_id, route.parent_id))
        if self._person_id:
            people = context.services.people
            context.read(lambda: people.plan(self._person_id), self._on_plan)

    def close(self) -> None:
        """Show nothing more: the page has been left for good."""
        self._is_closed = True
        self.taking.close()

    def portrait(self, look: PortraitLook) -> Picture:
        """Return the picture of a drawn portrait."""
        return self._context.services.pictures.portrait(look)

    def part_options(self) -> tuple[FaceOption, ...]:
        """Return what the chosen part of the portrait can be."""
        return options(self.state.part, self.state.look) if self.state.part else ()

    def start_again(self) -> None:
        """Ask again whether it is a photo or a drawn face."""
        self._set(replace(self.state, mode=FaceMode.PHOTO, part=None))

    def go_back(self) -> bool:
        """Go back to the ways to make a face; say whether there was anything to go back from."""
        if self.state.mode is FaceMode.DRAW:
            self.start_again()
            return True
        return self.taking.go_back()

    def draw(self) -> None:
        """Begin a drawn face."""
        self._set(replace(self.state, mode=FaceMode.DRAW, part=Part.SKIN))

    def choose_part(self, part: Part | None) -> None:
        """Show what a part of the portrait can be; with ``None``, the parts."""
        self._set(replace(self.state, part=part))

    def choose(self, look: PortraitLook) -> None:
        """Draw the portrait another way."""
        self._set(replace(self.state, look=look))

    def use_none(self) -> None:
        """Answer that there is no face."""
        self._answer(None)

    def use_it(self) -> None:
        """Answer with the face as it is now, or go on to the next stage of a photo."""
        if self.state.mode is FaceMode.DRAW:
            self._answer(self.portrait(self.state.look))
        elif self.taking.stage is Stage.WAYS:
            self._context.messages.tell(say("face.choose_first"))
        else:
            self.taking.go_on(self._keep)

    def _keep(self, photo: PictureData) -> None:
        pictures = self._context.services.pictures
        alt = say("face.photo_of", name=self._whose) if self._whose else say("photos.a_photo")
        self._context.read(lambda: pictures.keep(photo, alt), self._answer, self._on_trouble)

    def _answer(self, face: Picture | None) -> None:
        if not self._is_closed and not self._is_answered:
            self._is_answered = True
            self._context.navigator.answer(face)

    def _on_trouble(self, trouble: PlainError) -> None:
        if not self._is_closed:
            self._context.messages.problem(trouble)

    def _on_taking(self) -> None:
        if self.state.mode is not FaceMode.PHOTO and self.taking.stage is Stage.CROP:
            # A photo that was dropped comes before a face that is being drawn.
            self._set(replace(self.state, mode=FaceMode.PHOTO))
        elif not self._is_closed:
            self.state_changed.emit()

    def _on_plan(self, plan: Plan) -> None:
        self._set(replace(self.state, name=plan.person.name, face=plan.person.picture))

    def _set(self, state: FaceState) -> None:
        if not self._is_closed:
            self.state = state
            self.state_changed.emit()


def _first_look(text: str, name: str) -> PortraitLook:
    try:
        return PortraitLook.from_text(text)
    except ValueError:
        return PortraitLook.from_seed(name) if name else PortraitLook()
