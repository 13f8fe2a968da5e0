"""Know who is found while somebody types, and what can be done with the one who is chosen."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.changes import Changed, Kind
from pcplanner.domain.errors import PlainError
from pcplanner.domain.people import Person, PersonCard
from pcplanner.domain.pictures import Picture
from pcplanner.domain.words import say
from pcplanner.services.people import PeopleFound
from pcplanner.ui.context import Context
from pcplanner.ui.routes import Place, Route


@dataclass(frozen=True, slots=True)
class FinderState:
    """Everything the drawer shows: who is found on this page, or the one who is chosen."""

    search: str = ""
    is_away: bool = False
    found: tuple[PersonCard, ...] = ()
    page: int = 0
    pages: int = 1
    total: int = 0
    chosen: PersonCard | None = None
    slip: str = ""
    saved: bool = False


class FinderViewModel(QObject):
    """Find people as somebody types. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._is_closed = False
        self._per_page = 3
        self._turn = 0
        self.state = FinderState()
        context.changes.happened.connect(self._on_changed)

    def load(self) -> None:
        """Read the people who fit what is typed."""
        services = self._context.services
        if self._is_closed or not services.library.is_open:
            return
        self._turn += 1
        turn, state, limit = self._turn, self.state, self._per_page

        def show(found: PeopleFound) -> None:
            # While somebody types fast, only the newest answer counts.
            if turn == self._turn:
                self._show(found)

        self._context.read(
            lambda: services.people.find(
                state.search, put_away=state.is_away, offset=state.page * limit, limit=limit
            ),
            show,
        )

    def close(self) -> None:
        """Show nothing more: the page has been left for good."""
        self._is_closed = True

    def search(self, words: str) -> None:
        """Find those whose name has every word in it."""
        self.state = replace(self.state, search=words, page=0)
        self.load()

    def set_per_page(self, count: int) -> None:
        """Show this many people a page."""
        if count != self._per_page and count >= 1:
            first = self.state.page * self._per_page
            self._per_page = count
            self.state = replace(self.state, page=first // count)
            self.load()

    def show_page(self, page: int) -> None:
        """Turn to another page."""
        if 0 <= page < self.state.pages:
            self.state = replace(self.state, page=page)
            self.load()

    def show_away(self, *, is_away: bool) -> None:
        """List those who were put away, or those who were not."""
        self.state = replace(self.state, is_away=is_away, page=0, chosen=None)
        self.load()

    def choose(self, person_id: str) -> None:
        """Show what can be done with somebody who is found."""
        chosen = next((card for card in self.state.found if card.id == person_id), None)
        self._set(replace(self.state, chosen=chosen, slip="", saved=False))

    def leave(self) -> None:
        """Go back to who is found."""
        self.state = replace(self.state, chosen=None, slip="", saved=False)
        self.load()

    def open_first(self) -> None:
        """Open the plan of the first one who is found, as Enter does in the search."""
        if self.state.found and not self.state.is_away:
            self._context.go(Route(Place.HOME, self.state.found[0].id))

    def open_plan(self) -> None:
        """Go to the plan of the one who is chosen."""
        if self.state.chosen is not None:
            self._context.go(Route(Place.HOME, self.state.chosen.id))

    def rename(self, name: str) -> None:
        """Change the name of the one who is chosen."""
        chosen = self.state.chosen
        if chosen is None or name == chosen.name:
            return
        people = self._context.services.people

        def renamed(person: Person) -> None:
            now = self.state.chosen
            if now is not None and now.id == person.id:
                self._set(replace(self.state, chosen=replace(now, name=person.name), slip="", saved=True))

        def failed(trouble: PlainError) -> None:
            self._set(replace(self.state, slip=str(trouble), saved=False))

        self._context.change(lambda: people.rename(chosen.id, name), renamed, failed)

    def change_face(self) -> None:
        """Ask for another face for the one who is chosen."""
        chosen = self.state.chosen
        if chosen is None:
            return
        people = self._context.services.people

        def answered(face: object) -> None:
            picture = face if isinstance(face, Picture) else None
            self._context.change(lambda: people.set_picture(chosen.id, picture))
            self._set(replace(self.state, chosen=replace(chosen, picture=picture)))

        self._context.navigator.ask(Route(Place.FACE, chosen.id), answered)

    def put_away(self) -> None:
        """Put the plan of the one who is chosen away."""
        chosen = self.state.chosen
        if chosen is not None:
            people = self._context.services.people
            self._context.change(
                lambda: people.put_away(chosen.id),
                lambda _: self._done(say("people.is_put_away", name=chosen.name), offers_undo=True),
            )

    def bring_back(self) -> None:
        """Bring the plan of the one who is chosen back."""
        chosen = self.state.chosen
        if chosen is not None:
            people = self._context.services.people
            self._context.change(
                lambda: people.bring_back(chosen.id),
                lambda _: self._done(say("people.is_back", name=chosen.name)),
            )

    def _done(self, words: str, *, offers_undo: bool = False) -> None:
        self.state = replace(self.state, chosen=None, is_away=False)
        self._context.messages.tell(words, offers_undo=offers_undo)

    def _show(self, found: PeopleFound) -> None:
        pages = max(1, -(-found.total // self._per_page))
        if self.state.page >= pages:
            self.state = replace(self.state, page=pages - 1)
            self.load()
            return
        self._set(replace(self.state, found=found.cards, pages=pages, total=found.total))

    def _set(self, state: FinderState) -> None:
        self.state = state
        if not self._is_closed:
            self.state_changed.emit()

    def _on_changed(self, changed: Changed[object]) -> None:
        if Kind.PEOPLE in changed.kinds:
            self.load()
