"""Know the packs, add new ones, and do what somebody wishes with each."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.errors import PlainError
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.services.packs import PackCard
from pcplanner.symbols.arrivals import Installed, LookedAt, OnProgress
from pcplanner.symbols.sources import Skipped
from pcplanner.ui.context import Context
from pcplanner.ui.pages.packs.adding import Adding
from pcplanner.ui.pages.packs.state import Added, LeftOut, PacksState, View, added_words, spoken_card


class PacksViewModel(QObject):
    """Hold the state of the page. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context, person_id: str) -> None:
        super().__init__()
        self._context = context
        self._packs = context.services.packs
        self._person_id = person_id
        self._path: Path | None = None
        self.adding = Adding(context, self)
        self.state = PacksState()
        self.adding.changed.connect(self._on_adding_changed)
        if person_id:
            people = context.services.people
            context.read(lambda: people.plan(person_id), self._show_person)
        self.load()

    def load(self, then: Callable[[], object] = lambda: None) -> None:
        """Read which packs there are."""

        def shown(cards: tuple[PackCard, ...]) -> None:
            self._show(replace(self.state, cards=cards))
            then()

        self._context.read(lambda: self._packs.cards(self._person_id), shown)

    def close(self) -> None:
        """Stop what is being added; nobody looks any more."""
        self.adding.drop()

    def go_back(self) -> bool:
        """Go back on the page itself; say whether there was anywhere to go back to."""
        if self.adding.is_running:
            self.adding.stop()
            return True
        before = {View.WAYS: View.LIST, View.ASK: View.WAYS, View.ADDED: View.LIST}
        before[View.LEFT_OUT] = View.ADDED if self.state.added else View.LIST
        view = before.get(self.state.view)
        if view is not None:
            self._show_view(view)
        return view is not None

    def see_list(self) -> None:
        """Show every pack."""
        self._show_view(View.LIST)

    def see_ways(self) -> None:
        """Show from where pictures can be added."""
        self._show_view(View.WAYS)

    def see_left_out(self, pack: str, skipped: tuple[Skipped, ...]) -> None:
        """Show what was left out of a pack, and why."""
        self._show(replace(self.state, view=View.LEFT_OUT, left_out=LeftOut(pack, skipped)))

    def hear(self, card: PackCard) -> None:
        """Say what a pack is."""
        self._context.hear(*spoken_card(card))

    def hear_words(self, *words: str) -> None:
        """Say some words."""
        self._context.hear(*words)

    def look_at(self, path: Path) -> None:
        """Look at a zip file or a folder, then add it or ask whose pictures it holds."""
        if self.adding.is_running:
            self._context.messages.tell(say("packs.one_at_a_time"))
            return

        def look(on_progress: OnProgress) -> LookedAt:
            found = self._packs.look_at(path)
            on_progress(0, 0)
            return found

        self._path = path
        self.adding.start(look, self._on_looked, lambda _: say("packs.stopped"))

    def add(self, name: str, owner: str, licence: str) -> None:
        """Add the pack that was looked at."""
        path, packs = self._path, self._packs
        if path is None or self.adding.is_running:
            return

        def install(on_progress: OnProgress) -> Installed:
            return packs.install(path, on_progress, name, owner, licence)

        self.adding.start(install, self._on_added, added_words)

    def stop(self) -> None:
        """Stop adding; nothing changes then."""
        self.adding.stop()

    def takes_place_of(self, name: str) -> str:
        """Return the name of the pack that one of this name would take the place of; empty for none."""
        found = self.state.found
        return self._packs.takes_place_of(name.strip() or (found.about.name if found else ""))

    def switch(self, card: PackCard) -> None:
        """Switch a pack on or off for this person."""
        is_on = not card.is_on
        key = "packs.now_on" if is_on else "packs.now_off"
        words = say(key, pack=card.name, name=self.state.name)
        self._do(
            lambda: self._packs.switch(card.id, self._person_id, is_on=is_on),
            lambda: self._context.say(words),
        )

    def move(self, card: PackCard, by: int) -> None:
        """Move a pack up or down in the order."""
        cards = self.state.cards
        place = [each.id for each in cards].index(card.id) + by
        if not 0 <= place < len(cards):
            self._context.messages.tell(say("packs.is_first" if by < 0 else "packs.is_last"))
            return
        words = say("packs.place", name=card.name, place=place + 1)
        self._do(lambda: self._packs.move(card.id, by), lambda: self._context.say(words))

    def remove(self, card: PackCard) -> None:
        """Take a pack away; it can be brought back."""
        if card.is_own:
            self._context.messages.tell(say("packs.own_pack"))
            return
        # The row that stays in its place offers to bring the pack back.
        words = say("packs.taken_away", name=card.name)
        self._do(lambda: self._packs.remove(card.id), lambda: self._context.messages.tell(words))

    def bring_back(self, card: PackCard) -> None:
        """Bring back the pack that was taken away last."""
        words = say("packs.is_back", name=card.name)
        self._do(lambda: self._packs.bring_back(card.id), lambda: self._context.messages.tell(words))

    def _do(self, job: Callable[[], None], then: Callable[[], object]) -> None:
        """Do something with the packs and show them as they are afterwards, also when it went wrong."""

        def failed(trouble: PlainError) -> None:
            self._context.messages.problem(trouble)
            self.load()

        self._context.read(job, lambda _: self.load(then), failed)

    def _show_person(self, plan: Plan) -> None:
        self._show(replace(self.state, name=plan.person.name, face=plan.person.picture))

    def _on_looked(self, found: LookedAt) -> None:
        if found.is_known:
            self.add("", "", "")
        else:
            self._show(replace(self.state, view=View.ASK, found=found))

    def _on_added(self, made: Installed) -> None:
        self._path = None

        def shown() -> None:
            samples = next((card.samples for card in self.state.cards if card.id == made.pack_id), ())
            self._show(replace(self.state, view=View.ADDED, added=Added(made, samples)))
            # In the place of whatever was told before, such as that an earlier try was stopped.
            self._context.messages.tell(added_words(made))

        self.load(shown)

    def _on_adding_changed(self) -> None:
        self._show(replace(self.state, progress=self.adding.progress()))

    def _show_view(self, view: View) -> None:
        is_new = view in {View.LIST, View.WAYS}
        added = None if is_new else self.state.added
        self._show(replace(self.state, view=view, added=added, left_out=None))

    def _show(self, state: PacksState) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit()
