"""Know one page of the people at a time, however many there are."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.changes import Changed, Kind
from pcplanner.domain.dates import full_date
from pcplanner.domain.people import PersonCard
from pcplanner.domain.pictures import Picture
from pcplanner.domain.words import say
from pcplanner.services.people import PeopleFound
from pcplanner.ui.context import Context
from pcplanner.ui.locking import lock_plans
from pcplanner.ui.routes import Place, Route


@dataclass(frozen=True, slots=True)
class Card:
    """One person as a card."""

    id: str
    name: str
    face: Picture | None
    changed: str
    fact: str


@dataclass(frozen=True, slots=True)
class PeopleState:
    """Everything the page shows: the cards of one page, and which page of how many."""

    is_ready: bool = False
    is_practice: bool = False
    cards: tuple[Card, ...] = ()
    page: int = 0
    pages: int = 1
    total: int = 0

    @property
    def is_empty(self) -> bool:
        """Say whether nobody has a plan here yet."""
        return self.is_ready and not self.total


class PeopleViewModel(QObject):
    """Hold one page of people. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._is_closed = False
        self._per_page = 3
        self._turn = 0
        self.state = PeopleState()
        context.changes.happened.connect(self._on_changed)

    def load(self) -> None:
        """Read the people of this page."""
        library, people = self._context.services.library, self._context.services.people
        if library.code_to_type is not None:
            # A new library begins with its recovery code.
            self._context.navigator.start_at(Route(Place.START_LIBRARY))
            return
        if not library.is_open or self._is_closed:
            return
        self._turn += 1
        turn, offset, limit = self._turn, self.state.page * self._per_page, self._per_page

        def show(found: PeopleFound) -> None:
            if turn == self._turn:
                self._show(found)

        self._context.read(lambda: people.find(offset=offset, limit=limit), show)

    def close(self) -> None:
        """Show nothing more: the page has been left for good."""
        self._is_closed = True

    def set_per_page(self, count: int) -> None:
        """Show this many people a page, and keep the first one shown in view."""
        if count == self._per_page or count < 1:
            return
        first = self.state.page * self._per_page
        self._per_page = count
        self.state = replace(self.state, page=first // count)
        if self.state.is_ready:
            self.load()

    def show_page(self, page: int) -> None:
        """Turn to another page."""
        if 0 <= page < self.state.pages:
            self.state = replace(self.state, page=page)
            self.load()

    def open_plan(self, person_id: str) -> None:
        """Go to somebody's plan."""
        self._context.go(Route(Place.HOME, person_id))

    def add_somebody(self) -> None:
        """Go to where somebody new is added."""
        self._context.go(Route(Place.ADD_PERSON))

    def lock(self) -> None:
        """Lock the plans, or leave the practice ones."""
        lock_plans(self._context)

    def _show(self, found: PeopleFound) -> None:
        if self._is_closed:
            return
        pages = max(1, -(-found.total // self._per_page))
        if self.state.page >= pages:
            # The last one on the last page was put away.
            self.state = replace(self.state, page=pages - 1)
            self.load()
            return
        self.state = PeopleState(
            True,
            self._context.services.library.is_practice,
            tuple(self._card(card) for card in found.cards),
            self.state.page,
            pages,
            found.total,
        )
        self.state_changed.emit()

    def _card(self, card: PersonCard) -> Card:
        changed, fact = say("people.new_plan"), ""
        if card.changed_on is not None:
            days = (self._context.services.clock.today() - card.changed_on).days
            changed = say("people.changed")
            fact = {0: say("people.today"), 1: say("people.yesterday")}.get(days, full_date(card.changed_on))
        return Card(card.id, card.name, card.picture, changed, fact)

    def _on_changed(self, changed: Changed[object]) -> None:
        if Kind.PEOPLE in changed.kinds:
            self.load()
