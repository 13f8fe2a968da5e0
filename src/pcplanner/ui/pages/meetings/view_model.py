"""Know which meetings there are, go on with one, or plan another."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.agendas import READY
from pcplanner.domain.meetings import Meeting, MeetingState
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.pages.meetings.state import MeetingCard, MeetingsState, StyleCard, meeting_cards
from pcplanner.ui.plan_watch import PlanWatch
from pcplanner.ui.routes import Place, Route


class MeetingsViewModel(QObject):
    """Hold the meetings. Emits ``state_changed``, and ``began`` when a meeting goes on from here."""

    state_changed = Signal()
    began = Signal()

    def __init__(self, context: Context, person_id: str) -> None:
        super().__init__()
        self._context = context
        self._person_id = person_id
        self._new_id = context.services.clock.new_id()
        styles = context.services.styles.all()
        self._styles = {style.id: style for style in styles}
        cards = tuple(StyleCard(x.id, x.name, symbol(x.symbol), x.about) for x in styles)
        self.state = MeetingsState(styles=cards)
        self.watch = PlanWatch(context, person_id, self)
        self.watch.plan_read.connect(self._show)
        self.watch.load()

    def open(self, meeting_id: str) -> None:
        """Go to a meeting: on with it, to get it ready, or to look at it."""
        card = next((x for x in self.state.cards if x.id == meeting_id), None)
        if card is None:
            return
        if card.state is MeetingState.PLANNED:
            at = READY if card.is_got_ready else ""
            self._context.go(Route(Place.MEETING_PREPARE, self._person_id, meeting_id, at))
        elif card.state is MeetingState.STOPPED:
            meetings = self._context.services.meetings
            self._context.change(lambda: meetings.go_on(meeting_id), self._go_on)
        else:
            self._go(card)

    def choose_new(self) -> None:
        """Ask how the new meeting shall be planned."""
        self._set(replace(self.state, is_choosing=True))

    def plan_new(self, style_id: str) -> None:
        """Plan a meeting in a style, and go on to get it ready."""
        meetings, new_id = self._context.services.meetings, self._new_id

        def made(meeting: Meeting) -> None:
            self._new_id = self._context.services.clock.new_id()
            self._set(replace(self.state, is_choosing=False))
            self._context.go(Route(Place.MEETING_PREPARE, self._person_id, meeting.id))

        self._context.change(lambda: meetings.plan_new(self._person_id, style_id, new_id=new_id), made)

    def go_next(self) -> None:
        """Answer Next: the first meeting that is not over, else a new one."""
        if self.state.is_choosing:
            self._context.messages.tell(say("window.choose_first"))
            return
        card = next((x for x in self.state.cards if x.state is not MeetingState.DONE), None)
        if card is not None:
            self.open(card.id)
        else:
            self.choose_new()

    def go_back(self) -> bool:
        """Go back from the styles to the meetings, and say whether we did."""
        if not self.state.is_choosing:
            return False
        self._set(replace(self.state, is_choosing=False))
        return True

    def _go_on(self, meeting: Meeting) -> None:
        self.began.emit()
        self._context.go(Route(Place.MEETING, self._person_id, meeting.id))

    def _go(self, card: MeetingCard) -> None:
        if card.state is MeetingState.RUNNING:
            self.began.emit()
        self._context.go(Route(Place.MEETING, self._person_id, card.id))

    def _show(self, plan: Plan) -> None:
        self._set(
            replace(
                self.state,
                name=plan.person.name,
                face=plan.person.picture,
                cards=meeting_cards(plan, self._styles),
                is_ready=True,
            )
        )

    def _set(self, state: MeetingsState) -> None:
        self.state = state
        self.state_changed.emit()
