"""Know how far a photo is: being taken in, or being given its words; and answer with it."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.errors import PlainError
from pcplanner.domain.pictures import Picture, PictureData
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.photos.framing import Shape
from pcplanner.ui.photos.naming import Naming
from pcplanner.ui.photos.taking import Taking
from pcplanner.ui.routes import Route


@dataclass(frozen=True, slots=True)
class PhotoState:
    """Whose plan it is, and the photo as it will be kept once it is asked what is in it."""

    name: str = ""
    face: Picture | None = None
    cropped: PictureData | None = None

    @property
    def is_naming(self) -> bool:
        """Say whether it is asked what is in the photo."""
        return self.cropped is not None


class PhotoViewModel(QObject):
    """Hold the photo in ``taking`` and its words in ``naming``. Emits ``state_changed``.

    ``parent_id`` of the route is the words the photo is for; they are what is suggested first.
    """

    state_changed = Signal()

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__()
        self._context = context
        self._is_closed = False
        self._is_answered = False
        self.state = PhotoState()
        self.taking = Taking(context, Shape.PHOTO)
        self.naming = Naming(route.parent_id, say("photos.a_photo"))
        for part in (self.taking, self.naming):
            part.setParent(self)
        self.taking.state_changed.connect(self._on_taking)
        if route.person_id:
            people = context.services.people
            context.read(lambda: people.plan(route.person_id), self._on_plan)

    def close(self) -> None:
        """Show nothing more: the page has been left for good."""
        self._is_closed = True
        self.taking.close()

    def go_next(self) -> None:
        """Go on to the next stage, and after the last one answer with the photo."""
        if self.state.cropped is None:
            self.taking.go_on(self._on_cropped)
        else:
            self._keep(self.state.cropped)

    def go_back(self) -> bool:
        """Go back one stage; say whether there was one."""
        if self.state.is_naming:
            self.naming.show(None)
            self._set(replace(self.state, cropped=None))
            return True
        return self.taking.go_back()

    def _keep(self, photo: PictureData) -> None:
        pictures, alt = self._context.services.pictures, self.naming.alt
        self._context.read(lambda: pictures.keep(photo, alt), self._on_kept, self._on_trouble)

    def _on_cropped(self, photo: PictureData) -> None:
        self.naming.show(photo)
        self._set(replace(self.state, cropped=photo))

    def _on_kept(self, picture: Picture) -> None:
        if not self._is_closed and not self._is_answered:
            self._is_answered = True
            self._context.navigator.answer(picture)

    def _on_trouble(self, trouble: PlainError) -> None:
        if not self._is_closed:
            self._context.messages.problem(trouble)

    def _on_plan(self, plan: Plan) -> None:
        self.naming.offer_people(plan)
        self._set(replace(self.state, name=plan.person.name, face=plan.person.picture))

    def _on_taking(self) -> None:
        self._set(self.state)

    def _set(self, state: PhotoState) -> None:
        if not self._is_closed:
            self.state = state
            self.state_changed.emit()
