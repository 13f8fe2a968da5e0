"""Know which pictures are offered, which one is chosen, and answer with it."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.changes import Changed
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.pages.picture.choosing import Found, Group, faces_of, for_words, in_group
from pcplanner.ui.routes import Place, Route

# What the page that makes faces is asked when any photo will do.
_ONLY_A_PHOTO = "photo"


@dataclass(frozen=True, slots=True)
class PictureState:
    """Everything the page shows; ``group`` is ``None`` while words are searched for."""

    name: str = ""
    face: Picture | None = None
    words: str = ""
    group: Group | None = Group.ACTIVITIES
    groups: tuple[Group, ...] = tuple(each for each in Group if each is not Group.MINE)
    found: tuple[Found, ...] = ()
    chosen: Picture | None = None
    is_on_groups: bool = False


class PictureViewModel(QObject):
    """Hold what is looked for and found. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__()
        self._context = context
        self._person_id = route.person_id
        self._faces: tuple[Found, ...] = ()
        self._is_closed = False
        self.state = PictureState()
        context.changes.happened.connect(self._on_changed)
        self._look_again()
        self.load()

    def load(self) -> None:
        """Read whose faces there are."""
        if self._person_id:
            people = self._context.services.people
            self._context.read(lambda: people.plan(self._person_id), self._on_plan)

    def close(self) -> None:
        """Show nothing more: the page has been left for good."""
        self._is_closed = True

    def search(self, words: str) -> None:
        """Look for words as they are typed; with none, look through the last group again."""
        if words.strip():
            self.state = replace(self.state, words=words, group=None, is_on_groups=False)
        else:
            self.state = replace(self.state, words="", group=self.state.group or Group.ACTIVITIES)
        self._look_again()

    def open_group(self, group: Group) -> None:
        """Look through a group."""
        self.state = replace(self.state, words="", group=group, is_on_groups=False)
        self._look_again()

    def show_groups(self) -> None:
        """Show the groups in place of the pictures, where there is no room for both."""
        self._set(replace(self.state, is_on_groups=True))

    def choose(self, found: Found) -> None:
        """Choose a picture and say what it is; choosing it again takes it."""
        if found.picture == self.state.chosen:
            self.use_it()
            return
        self._set(replace(self.state, chosen=found.picture))
        self._context.say(found.words)

    def use_it(self) -> None:
        """Answer with the picture that is chosen."""
        if self.state.chosen is None:
            self._context.messages.tell(say("picture.choose_first"))
        else:
            self._context.navigator.answer(self.state.chosen)

    def use_none(self) -> None:
        """Answer that there is no picture."""
        self._context.navigator.answer(None)

    def ask_photo(self) -> None:
        """Let a photo be chosen and cropped, and answer with it."""
        route = Route(Place.FACE, self._person_id, _ONLY_A_PHOTO)
        self._context.navigator.ask(route, self._on_photo)

    def _on_photo(self, answer: object) -> None:
        if isinstance(answer, Picture):
            self._context.navigator.answer(answer)

    def _look_again(self) -> None:
        pictures, state = self._context.services.pictures, self.state
        if state.group is None:
            found = for_words(state.words, self._faces, pictures.find)
        else:
            found = in_group(state.group, self._faces, pictures.groups(), pictures.in_group)
        chosen = state.chosen if any(each.picture == state.chosen for each in found) else None
        self._set(replace(state, found=found, chosen=chosen))

    def _on_plan(self, plan: Plan) -> None:
        self._faces = faces_of(plan)
        groups = tuple(each for each in Group if self._faces or each is not Group.MINE)
        self.state = replace(self.state, name=plan.person.name, face=plan.person.picture, groups=groups)
        self._look_again()

    def _set(self, state: PictureState) -> None:
        if not self._is_closed:
            self.state = state
            self.state_changed.emit()

    def _on_changed(self, changed: Changed[object]) -> None:
        if changed.person_id == self._person_id and not self._is_closed:
            self.load()
