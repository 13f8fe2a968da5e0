"""Know which pictures are offered, which one is chosen, and answer with it."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.changes import Changed
from pcplanner.domain.people import Person
from pcplanner.domain.picture_uses import PictureUse
from pcplanner.domain.pictures import Picture
from pcplanner.domain.words import say
from pcplanner.services.packs import PackCard
from pcplanner.ui.context import Context
from pcplanner.ui.pages.picture.choosing import MOST_FOUND, Found, for_typed, in_group
from pcplanner.ui.pages.picture.gathering import Gathered, gather
from pcplanner.ui.pages.picture.state import PictureState, Shelf
from pcplanner.ui.routes import Place, Route


class PictureViewModel(QObject):
    """Hold what is looked for and found. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__()
        self._context = context
        self._person_id = route.person_id
        self._gathered: Gathered | None = None
        self._is_closed = False
        words = route.parent_id.strip()
        self._first = Shelf.WORDS if words else Shelf.GROUPS
        self.state = PictureState(bool(route.person_id), for_words=words, shelf=self._first)
        context.changes.happened.connect(self._on_changed)
        self.load()

    @property
    def cards(self) -> tuple[PackCard, ...]:
        """Return the packs there are."""
        return self._gathered.cards if self._gathered else ()

    def load(self) -> None:
        """Read what there is; somebody may have added a pack, or taken a photo away."""
        services, person_id, words = self._context.services, self._person_id, self.state.for_words
        self._context.read(lambda: gather(services, person_id, words), self._on_gathered)

    def come_again(self) -> None:
        """Read everything again when somebody comes back here, perhaps from the packs or a photo."""
        if self._gathered is not None:
            self.load()

    def close(self) -> None:
        """Show nothing more: the page has been left for good."""
        self._is_closed = True

    def search(self, typed: str) -> None:
        """Look for words as they are typed; with none, go back to where the page began."""
        if typed.strip():
            self._look(replace(self.state, typed=typed, shelf=Shelf.SEARCH))
        else:
            self._look(replace(self.state, typed="", shelf=self._first))

    def open_shelf(self, shelf: Shelf) -> None:
        """Look through the favourites, the faces, what was used before, or the groups."""
        self._look(replace(self.state, typed="", shelf=shelf))

    def open_group(self, group_id: str) -> None:
        """Look through a group, or the parts of one that has very many pictures."""
        state = replace(self.state, typed="", shelf=Shelf.GROUP, group_id=group_id, part_id="")
        has_parts = state.group is not None and bool(state.group.parts)
        self._look(replace(state, shelf=Shelf.PARTS) if has_parts else state)

    def open_part(self, part_id: str) -> None:
        """Look through a part of the group."""
        self._look(replace(self.state, shelf=Shelf.GROUP, part_id=part_id))

    def go_back(self) -> bool:
        """Go back from what was typed, or out of a group; say whether there was something to go back from."""
        if self.state.typed:
            self.search("")
        elif self.state.shelf is Shelf.GROUP and self.state.part_id:
            self.open_group(self.state.group_id)
        elif self.state.shelf in {Shelf.GROUP, Shelf.PARTS}:
            self.open_shelf(Shelf.GROUPS)
        else:
            return False
        return True

    def choose(self, found: Found) -> None:
        """Choose a picture and say what it is; choosing it again takes it."""
        if self.state.chosen is not None and found.key == self.state.chosen.key:
            self.use_it()
            return
        self._set(replace(self.state, chosen=found))
        self._context.say(found.words)

    def use_it(self) -> None:
        """Answer with the picture that is chosen."""
        if self.state.chosen is None:
            self._context.messages.tell(say("picture.choose_first"))
        else:
            self._context.navigator.answer(self.state.chosen.picture)

    def use_none(self) -> None:
        """Answer that there is no picture."""
        self._context.navigator.answer(None)

    def change_favourite(self) -> None:
        """Keep the chosen picture as a favourite, or take it out of the favourites."""
        chosen = self.state.chosen
        if chosen is None:
            self._context.messages.tell(say("picture.choose_first"))
            return
        uses, person_id, is_kept = (
            self._context.services.picture_uses,
            self._person_id,
            self.state.is_favourite,
        )

        def job() -> Changed[PictureUse]:
            return uses.set_favourite(person_id, chosen.picture, is_favourite=not is_kept)

        def done(_use: PictureUse) -> None:
            if is_kept:
                # Among the favourites it is gone from the page, so the way back is offered.
                self._context.messages.tell(say("picture.taken_out", words=chosen.words), offers_undo=True)

        self._context.change(job, done)

    def set_look(self, *, skin: str | None = None, hair: str | None = None) -> None:
        """Draw people in symbols with this skin or hair from now on; empty is "as it is drawn"."""
        before = self.state.look
        look = replace(
            before, skin=before.skin if skin is None else skin, hair=before.hair if hair is None else hair
        )
        # Shown at once: a second press may come before the first one is saved.
        self._set(replace(self.state, look=look))
        people, person_id = self._context.services.people, self._person_id

        def job() -> Changed[Person]:
            access = people.plan(person_id).person.access
            kept = replace(access.look, skin=look.skin, hair=look.hair)
            return people.set_access(person_id, replace(access, look=kept))

        self._context.change(job)

    def ask_photo(self) -> None:
        """Let a photo be taken or found, and answer with it."""
        self._ask(Place.PHOTO)

    def ask_drawing(self) -> None:
        """Let a picture be drawn, and answer with it."""
        self._ask(Place.DRAWING)

    def open_packs(self) -> None:
        """Go to the packs; Back leads here again."""
        self._context.go(Route(Place.PACKS, self._person_id))

    def open_looks(self) -> None:
        """Go to how the person looks in pictures; Back leads here again."""
        self._context.go(Route(Place.LOOKS, self._person_id))

    def _ask(self, place: Place) -> None:
        route = Route(place, self._person_id, "", self.state.for_words or self.state.typed.strip())
        self._context.navigator.ask(route, self._on_own_picture)

    def _on_own_picture(self, answer: object) -> None:
        if isinstance(answer, Picture):
            self._context.navigator.answer(answer)

    def _on_gathered(self, gathered: Gathered) -> None:
        self._gathered = gathered
        self._look(
            replace(
                self.state,
                name=gathered.name,
                face=gathered.face,
                look=gathered.look,
                groups=gathered.groups,
                favourites=gathered.favourite_keys,
                is_ready=True,
            )
        )

    def _look(self, state: PictureState) -> None:
        """Show a state with the pictures that belong to it; what is not there any more is not chosen."""
        found = self._found(state)
        keys = {each.key for each in found}
        chosen = state.chosen if state.chosen is not None and state.chosen.key in keys else None
        self._set(replace(state, found=found, chosen=chosen))

    def _found(self, state: PictureState) -> tuple[Found, ...]:
        gathered = self._gathered
        if gathered is None:
            return ()
        if state.shelf is Shelf.SEARCH:
            pictures = self._context.services.pictures
            return for_typed(
                state.typed, gathered.faces, lambda typed: pictures.find(typed, MOST_FOUND, self._person_id)
            )
        if state.shelf is Shelf.GROUP:
            return in_group(state.part) if state.part else ()
        lists = {
            Shelf.WORDS: gathered.for_words,
            Shelf.FAVOURITES: gathered.favourites,
            Shelf.USED: gathered.used,
            Shelf.PEOPLE: gathered.faces,
        }
        return lists.get(state.shelf, ())

    def _set(self, state: PictureState) -> None:
        if not self._is_closed:
            self.state = state
            self.state_changed.emit()

    def _on_changed(self, changed: Changed[object]) -> None:
        if changed.person_id == self._person_id and not self._is_closed:
            self.load()
