"""Know which topics there are to sort, what was begun, and which earlier sittings can be looked at."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.dates import full_date, short_date
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.sittings import Sitting
from pcplanner.domain.sort_topics import SortTopic, all_topics, sort_topic
from pcplanner.domain.sorting import sittings_of, topic_of
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.keeping import id_of_new, one_undo
from pcplanner.ui.pages.sort.days import day_words
from pcplanner.ui.plan_watch import PlanWatch
from pcplanner.ui.routes import Place, Route


class View(Enum):
    """What the page shows."""

    TOPICS = auto()
    EARLIER = auto()
    PAIR = auto()
    OWN = auto()


@dataclass(frozen=True, slots=True)
class TopicCard:
    """A topic to sort; ``caption`` says what was begun or sorted before."""

    id: str
    words: str
    picture: Picture
    caption: str


@dataclass(frozen=True, slots=True)
class SittingCard:
    """An earlier sitting, with its day in full and short, and whether the person said that it is right."""

    id: str
    topic_id: str
    words: str
    picture: Picture
    day: str
    short_day: str
    state: str


@dataclass(frozen=True, slots=True)
class TopicsState:
    """Everything the page shows; ``begun`` is the newest sitting that is not finished."""

    name: str = ""
    face: Picture | None = None
    view: View = View.TOPICS
    topics: tuple[TopicCard, ...] = ()
    sittings: tuple[SittingCard, ...] = ()
    begun: SittingCard | None = None
    chosen: tuple[str, ...] = ()
    is_one_topic: bool = False
    is_ready: bool = False

    def pairs(self) -> tuple[SittingCard, ...]:
        """Return the sittings that have another one of their topic to be laid beside."""
        topics = [card.topic_id for card in self.sittings]
        return tuple(card for card in self.sittings if topics.count(card.topic_id) > 1)


class TopicsViewModel(QObject):
    """Hold the topics of one person, or only the one in the route's thing. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__()
        self._context = context
        self._route = route
        self._person_id = route.person_id
        self._topic_id = route.thing_id
        self._typing = one_undo()
        self._beginning: dict[str, str] = {}
        self._plan: Plan | None = None
        self.state = TopicsState(is_one_topic=bool(route.thing_id))
        self.watch = PlanWatch(context, route.person_id, self)
        self.watch.plan_read.connect(self._show_plan)
        self.watch.load()

    def press_topic(self, topic_id: str) -> None:
        """Go on with the sitting of a topic that is not finished, or begin one."""
        if self._plan is None:
            return
        earlier = sittings_of(self._plan.sittings, topic_id)
        if earlier and earlier[-1].confirmed_at is None:
            self.open_sitting(earlier[-1].id)
            return
        # A second press before the first is saved begins the same one.
        new_id = self._beginning.setdefault(topic_id, id_of_new(one_undo()))
        person_id, begin = self._person_id, self._context.services.sorting.begin
        self._context.change(lambda: begin(person_id, topic_id, new_id=new_id), self._open_new)

    def open_sitting(self, sitting_id: str) -> None:
        """Go to a sitting."""
        self._context.go(Route(Place.SORT, self._person_id, sitting_id))

    def keep_own(self, words: str) -> None:
        """Keep what an own topic is called so far, for when somebody comes back."""
        self._context.drafts.keep(self._route, words)

    def kept_own(self) -> str:
        """Return what an own topic was called when somebody went elsewhere."""
        kept = self._context.drafts.take(self._route)
        return kept if isinstance(kept, str) else ""

    def begin_own(self, words: str) -> None:
        """Begin a sitting of somebody's own topic."""
        person_id, new_id = self._person_id, id_of_new(self._typing)
        begin = self._context.services.sorting.begin_own

        def begun(sitting: Sitting) -> None:
            self._typing = one_undo()
            self.show_view(View.TOPICS)
            self._open_new(sitting)

        self._context.change(lambda: begin(person_id, words, new_id=new_id), begun)

    def show_view(self, view: View) -> None:
        """Show the topics, the earlier sittings, those that go together, or the field for an own topic."""
        pairs = self.state.pairs()
        if view is View.PAIR and len(pairs) == 2:
            # There is nothing to choose.
            self._lay_side_by_side(pairs[1].id, pairs[0].id)
        else:
            self._set(replace(self.state, view=view, chosen=()))

    def show_all_topics(self) -> None:
        """Show every topic, not only the one that was asked for."""
        self._topic_id = ""
        if self._plan is not None:
            self._show_plan(self._plan)

    def press_sitting(self, sitting_id: str) -> None:
        """Go to a sitting, or choose it to be laid beside another one of its topic."""
        if self.state.view is not View.PAIR:
            self.open_sitting(sitting_id)
            return
        topics = {card.id: card.topic_id for card in self.state.sittings}
        chosen = self.state.chosen
        if sitting_id in chosen:
            chosen = ()
        elif chosen and topics[chosen[0]] == topics[sitting_id]:
            chosen = (*chosen, sitting_id)
        else:
            chosen = (sitting_id,)
        if len(chosen) < 2:
            self._set(replace(self.state, chosen=chosen))
            return
        order = [card.id for card in self.state.sittings]
        newer, older = sorted(chosen, key=order.index)
        self._set(replace(self.state, chosen=()))
        self._lay_side_by_side(older, newer)

    def go_back(self) -> bool:
        """Answer Back where the page itself has something to go back to, and say whether it had."""
        if self.state.view is View.TOPICS:
            return False
        is_pair = self.state.view is View.PAIR and not self.state.is_one_topic
        self.show_view(View.EARLIER if is_pair else View.TOPICS)
        return True

    def _lay_side_by_side(self, older: str, newer: str) -> None:
        self._context.go(Route(Place.SORT_COMPARE, self._person_id, older, newer))

    def _open_new(self, sitting: Sitting) -> None:
        self._beginning.pop(sitting.topic_id, None)
        self.open_sitting(sitting.id)

    def _show_plan(self, plan: Plan) -> None:
        self._plan = plan
        newest = sorted(plan.sittings, key=lambda x: (x.created_at, x.position), reverse=True)
        if self._topic_id:
            newest = [x for x in newest if x.topic_id == self._topic_id]
        cards = tuple(_sitting_card(x, plan.sittings) for x in newest)
        begun = next((x.id for x in newest if x.confirmed_at is None), "")
        self._set(
            replace(
                self.state,
                name=plan.person.name,
                face=plan.person.picture,
                topics=tuple(_topic_card(plan, topic) for topic in self._topics(plan)),
                sittings=cards,
                begun=next((card for card in cards if card.id == begun), None),
                is_one_topic=bool(self._topic_id),
                is_ready=True,
            )
        )

    def _topics(self, plan: Plan) -> tuple[SortTopic, ...]:
        own = {x.topic_id: topic_of(x) for x in plan.sittings if sort_topic(x.topic_id) is None}
        topics = (*all_topics(), *own.values())
        wanted = tuple(x for x in topics if x.id == self._topic_id)
        # A style may name a topic that is not there: then all of them are offered.
        return wanted or topics

    def _set(self, state: TopicsState) -> None:
        self.state = state
        self.state_changed.emit()


def _topic_card(plan: Plan, topic: SortTopic) -> TopicCard:
    earlier = sittings_of(plan.sittings, topic.id)
    caption = ""
    if earlier:
        caption = say("sort.card_open" if earlier[-1].confirmed_at is None else "sort.card_before")
    return TopicCard(topic.id, topic.words, topic.picture, caption)


def _sitting_card(sitting: Sitting, sittings: Iterable[Sitting]) -> SittingCard:
    sittings = tuple(sittings)
    state = say("sort.card_open" if sitting.confirmed_at is None else "sort.card_right")
    picture = topic_of(sitting).picture
    days = (day_words(sitting, sittings, full_date), day_words(sitting, sittings, short_date))
    return SittingCard(sitting.id, sitting.topic_id, sitting.topic, picture, *days, state)
