"""Know the dreams of a plan, who told each, and where it leads."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.dreams import Dream
from pcplanner.domain.lines import Source, is_persons_own
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.plan_watch import PlanWatch
from pcplanner.ui.routes import Place, Route


@dataclass(frozen=True, slots=True)
class DreamCard:
    """One dream as a card; ``said`` tells whose words they are where they are not the person's own."""

    id: str
    words: str
    picture: Picture | None
    goals: str
    said: str
    spoken: str


@dataclass(frozen=True, slots=True)
class DreamsState:
    """Everything the page shows."""

    name: str = ""
    face: Picture | None = None
    cards: tuple[DreamCard, ...] = ()
    is_ready: bool = False

    @property
    def is_empty(self) -> bool:
        """Say whether no dream has been told yet."""
        return self.is_ready and not self.cards


class DreamsViewModel(QObject):
    """Hold the dreams. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context, person_id: str) -> None:
        super().__init__()
        self._context = context
        self._person_id = person_id
        self.state = DreamsState()
        self.watch = PlanWatch(context, person_id, self)
        self.watch.plan_read.connect(self._show)
        self.watch.load()

    def open_dream(self, dream_id: str) -> None:
        """Go to a dream."""
        self._context.go(Route(Place.DREAM, self._person_id, dream_id))

    def tell_dream(self) -> None:
        """Begin a new dream."""
        self._context.go(Route(Place.DREAM, self._person_id))

    def _show(self, plan: Plan) -> None:
        cards = tuple(_card(plan, dream) for dream in plan.dreams)
        self.state = DreamsState(plan.person.name, plan.person.picture, cards, is_ready=True)
        self.state_changed.emit()


def _card(plan: Plan, dream: Dream) -> DreamCard:
    count = len(plan.goals_of(dream.id))
    ending = {0: "none", 1: "one"}.get(count, "many")
    goals = say(f"dreams.goals_{ending}", count=count)
    shown = dream.words or (dream.picture.alt if dream.picture else "") or say("dreams.in_picture")
    spoken = say("dreams.card_spoken", words=shown.rstrip("."), goals=goals)
    said = _said(plan, dream)
    if said and dream.source is Source.SOMEONE_ELSE:
        spoken = say("dreams.said_spoken", name=_teller(plan, dream), words=shown.rstrip("."))
    return DreamCard(dream.id, dream.words, dream.picture, goals, said, spoken)


def _said(plan: Plan, dream: Dream) -> str:
    if is_persons_own(dream.source, dream.check):
        return ""
    if dream.source is Source.SEEN:
        return say("dreams.seen")
    if dream.source is Source.WE_DISAGREE:
        return say("dreams.disagree")
    return say("dreams.said_this", name=_teller(plan, dream))


def _teller(plan: Plan, dream: Dream) -> str:
    return plan.name_of(dream.said_by) if dream.said_by else say("dreams.somebody")
