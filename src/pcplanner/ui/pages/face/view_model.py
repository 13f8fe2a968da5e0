"""Know how a face is being made: which way, what of a photo is kept, and how a portrait looks."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.errors import PlainError
from pcplanner.domain.pictures import Picture, PictureData
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.symbols.photos import OpenedPhoto
from pcplanner.symbols.portraits import PortraitLook
from pcplanner.ui.context import Context
from pcplanner.ui.pages.face.drawn import FaceOption, Part, options
from pcplanner.ui.pages.face.framing import Framing
from pcplanner.ui.routes import Route

ONLY_A_PHOTO = "photo"
_ZOOM, _MOVE = 1.2, 0.1


class FaceMode(Enum):
    """How the face is being made."""

    CHOOSE = "choose"
    PHOTO = "photo"
    DRAW = "draw"


@dataclass(frozen=True, slots=True)
class FaceState:
    """Everything the page shows; ``part`` is ``None`` while no part of the portrait has been chosen.

    ``is_only_photo`` says that any photo is wanted, not a face.
    """

    name: str = ""
    face: Picture | None = None
    mode: FaceMode = FaceMode.CHOOSE
    is_only_photo: bool = False
    is_opening: bool = False
    photo: PictureData | None = None
    framing: Framing = field(default_factory=Framing)
    look: PortraitLook = field(default_factory=PortraitLook)
    part: Part | None = None


class FaceViewModel(QObject):
    """Hold the face that is being made. Emits ``state_changed``.

    The route may say where to begin: ``thing_id`` is the text of a drawn portrait, or ``ONLY_A_PHOTO`` when
    any photo is wanted; ``parent_id`` is the name the face is for.
    """

    state_changed = Signal()

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__()
        self._context = context
        self._person_id = route.person_id
        self._whose = route.parent_id
        self._path = Path()
        self._is_closed = False
        self.state = FaceState(
            is_only_photo=route.thing_id == ONLY_A_PHOTO, look=_first_look(route.thing_id, route.parent_id)
        )
        if self._person_id:
            people = context.services.people
            context.read(lambda: people.plan(self._person_id), self._on_plan)

    def close(self) -> None:
        """Show nothing more: the page has been left for good."""
        self._is_closed = True

    def portrait(self, look: PortraitLook) -> Picture:
        """Return the picture of a drawn portrait."""
        return self._context.services.pictures.portrait(look)

    def part_options(self) -> tuple[FaceOption, ...]:
        """Return what the chosen part of the portrait can be."""
        return options(self.state.part, self.state.look) if self.state.part else ()

    def start_again(self) -> None:
        """Ask again whether it is a photo or a drawn face."""
        self._set(replace(self.state, mode=FaceMode.CHOOSE, photo=None, part=None))

    def open_photo(self, path: Path) -> None:
        """Look at a photo, to crop it."""
        pictures = self._context.services.pictures
        self._path = path
        self._set(replace(self.state, is_opening=True))
        self._context.drawing.run(lambda: pictures.open_photo(path), self._on_photo, self._on_trouble)

    def zoom(self, times: float) -> None:
        """Make the photo so many times as big."""
        self._frame(lambda framing: framing.zoomed(times))

    def make_bigger(self) -> None:
        """Make the photo bigger."""
        self.zoom(_ZOOM)

    def make_smaller(self) -> None:
        """Make the photo smaller."""
        self.zoom(1 / _ZOOM)

    def move(self, across: float, down: float) -> None:
        """Move the photo by shares of the part that is kept."""
        self._frame(lambda framing: framing.moved(across, down))

    def nudge(self, across: int, down: int) -> None:
        """Move the photo by one small push."""
        self.move(across * _MOVE, down * _MOVE)

    def turn(self) -> None:
        """Turn the photo clockwise by a right angle."""
        self._frame(Framing.turned_once)

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
        self._context.navigator.answer(None)

    def use_it(self) -> None:
        """Answer with the face as it is now."""
        if self.state.mode is FaceMode.DRAW:
            self._context.navigator.answer(self.portrait(self.state.look))
        elif self.state.mode is FaceMode.PHOTO:
            self._take_photo_in()
        else:
            self._context.messages.tell(say("face.choose_first"))

    def _take_photo_in(self) -> None:
        pictures, path, framing = self._context.services.pictures, self._path, self.state.framing
        alt = say("face.photo_of", name=self._whose) if self._whose else say("photos.a_photo")
        self._context.read(
            lambda: pictures.take_photo_in(path, framing.part, alt, framing.turns),
            self._context.navigator.answer,
        )

    def _frame(self, change: Callable[[Framing], Framing]) -> None:
        if self.state.mode is FaceMode.PHOTO:
            self._set(replace(self.state, framing=change(self.state.framing)))

    def _on_photo(self, opened: OpenedPhoto) -> None:
        framing = Framing(opened.width_px, opened.height_px, is_square=not self.state.is_only_photo)
        photo = PictureData("png", opened.shown, say("photos.a_photo"))
        self._set(replace(self.state, mode=FaceMode.PHOTO, photo=photo, framing=framing, is_opening=False))

    def _on_trouble(self, trouble: PlainError) -> None:
        self._set(replace(self.state, is_opening=False))
        self._context.messages.problem(trouble)

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
