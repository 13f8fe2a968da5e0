"""Know how far a meeting is got ready, and keep when, where and by which rules we meet."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.agendas import READY
from pcplanner.domain.dates import later
from pcplanner.domain.day_words import day_meant
from pcplanner.domain.meeting_choices import ground_rule
from pcplanner.domain.meetings import Meeting
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import Style
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.keeping import Keeping
from pcplanner.ui.pages.meeting_prepare.state import PLACES, Clock, PrepareState, Ready, Stage, plan_part
from pcplanner.ui.pages.meeting_prepare.verbs import AgendaVerbs, GuestVerbs, Prepared
from pcplanner.ui.plan_watch import PlanWatch
from pcplanner.ui.routes import Place, Route

MY_VIEWS = "my_views"


class PrepareViewModel(QObject):
    """Hold a meeting that is got ready; ``guests`` and ``agenda`` change who comes and what we do.

    Emits ``state_changed``, and ``began`` when the meeting starts from here.
    """

    state_changed = Signal()
    began = Signal()

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__()
        self._context = context
        self._person_id, self._meeting_id = route.person_id, route.thing_id
        self._today = context.services.clock.today()
        stage = Stage.READY if route.parent_id == READY else Stage.WHO
        self.state = PrepareState(stage=stage, today=self._today)
        self.watch = PlanWatch(context, route.person_id, self)
        self.keeping = Keeping(context, self.watch, self)
        prepared = Prepared(context, self.keeping, route.thing_id, self._get, self._set)
        self.guests, self.agenda = GuestVerbs(prepared), AgendaVerbs(prepared)
        self.watch.plan_read.connect(self._show)
        self.watch.load()

    def go_next(self) -> None:
        """Ask the next question; after the last part, see what there is to do."""
        state = self.state
        if state.is_gone:
            self._context.navigator.back()
        elif state.stage is Stage.WHEN and state.clock < Clock.LONG:
            self._set(replace(state, clock=Clock(state.clock + 1)))
        elif state.stage is Stage.READY:
            self._context.go(Route(Place.MEETINGS, self._person_id))
        else:
            self.go_to(state.stage + 1)

    def go_back(self) -> bool:
        """Ask what was asked before; say whether there was anything."""
        state = self.state
        if state.is_gone:
            return False
        if state.stage is Stage.WHAT and (state.is_adding or state.item_id):
            self._set(replace(state, is_adding=False, item_id=""))
        elif state.stage is Stage.WHEN and state.clock > Clock.DAY:
            self._set(replace(state, clock=Clock(state.clock - 1)))
        elif state.stage > Stage.WHO:
            self.go_to(state.stage - 1)
        else:
            return False
        return True

    def close_one(self) -> bool:
        """Show the faces again where, with big words, one of them had the page; say whether one had."""
        was = self.state.is_one_asked and self.state.stage is Stage.WHO
        if was:
            self._set(replace(self.state, is_one_asked=False))
        return was

    def go_to(self, stage: int) -> None:
        """Go to one of the parts."""
        changed = replace(self.state, stage=Stage(stage), is_one_asked=False, item_id="", is_adding=False)
        self._set(replace(changed, clock=Clock.DAY))

    def go_to_clock(self, clock: int) -> None:
        """Ask for the day, the time or how long."""
        self._set(replace(self.state, clock=Clock(clock)))

    def choose_day(self, day: date) -> None:
        """Keep the day."""
        self._keep_when(replace(self.state, day=day))
        self._context.say(self.state.day_words)

    def move_day(self, days: int) -> None:
        """Go to a day earlier or later; from a week away where there is none yet."""
        start = self.state.day or self._today + timedelta(days=7)
        self.choose_day(max(self._today, later(start, days)))

    def type_day(self, words: str) -> str:
        """Keep the day that somebody typed; return what was understood, empty where nothing was."""
        day = day_meant(words, self._today)
        if day is None:
            return ""
        self.choose_day(day)
        return self.state.day_words

    def set_at(self, words: str) -> None:
        """Keep the time as it is said."""
        if words.strip() != self.state.at:
            self._keep_when(replace(self.state, at=words.strip()))

    def set_lasts(self, words: str) -> None:
        """Keep how long, as it is said."""
        if words.strip() != self.state.lasts:
            self._keep_when(replace(self.state, lasts=words.strip()))

    def choose_place(self, key: str) -> None:
        """Keep one of the usual places with its picture."""
        words = say(f"meeting_prepare.where_{key}")
        self._context.say(words)
        self._keep_where(replace(self.state, where=words, where_picture=symbol(PLACES[key])))

    def set_where(self, words: str) -> None:
        """Keep the place in own words."""
        if words.strip() != self.state.where:
            self._keep_where(replace(self.state, where=words.strip()))

    def set_where_notes(self, words: str) -> None:
        """Keep what helps to find it."""
        if words.strip() != self.state.where_notes:
            self._keep_where(replace(self.state, where_notes=words.strip()))

    def ask_where_picture(self) -> None:
        """Let a picture of the place be chosen."""

        def answered(picture: Picture | None) -> None:
            self._keep_where(replace(self.state, where_picture=picture))

        self.keeping.ask_picture(self._person_id, answered, self.state.where)

    def press_rule(self, rule: str) -> None:
        """Choose a rule or take it back."""
        meetings, is_chosen = self._context.services.meetings, rule not in self.state.rules
        self._context.say(ground_rule(rule).words)
        self._context.change(lambda: meetings.set_rule(self._meeting_id, rule, is_chosen))

    def add_rule(self, words: str) -> None:
        """Add a rule in own words."""
        meetings = self._context.services.meetings
        if words.strip():
            self._context.change(lambda: meetings.set_rule(self._meeting_id, words, is_chosen=True))

    def press_ready(self, ready: Ready) -> None:
        """Do what there is to do when all is ready."""
        if ready is Ready.INVITATION:
            self._context.go(Route(Place.TAKE_HOME, self._person_id, "invitation", self._meeting_id))
        elif ready is Ready.MY_VIEWS:
            self._context.go(Route(Place.STYLE, self._person_id, MY_VIEWS))
        elif ready is Ready.CHANGE:
            self.go_to(Stage.WHO)
        else:
            meetings = self._context.services.meetings
            self._context.change(lambda: meetings.start(self._meeting_id), self._on_started)

    def put_away(self) -> None:
        """Put the meeting away; undo brings it back."""
        meetings = self._context.services.meetings
        told = say("meeting.was_put_away")
        self.keeping.put_away(lambda: meetings.put_away(self._meeting_id), told)

    def _on_started(self, _meeting: Meeting) -> None:
        self.began.emit()
        # The page that got it ready is left behind: Back leads to what was before it.
        self._context.navigator.replace(Route(Place.MEETING, self._person_id, self._meeting_id))

    def _keep_when(self, state: PrepareState) -> None:
        meetings = self._context.services.meetings
        self._set(state)
        self.keeping.keep(
            lambda: meetings.set_when(self._meeting_id, day=state.day, at=state.at, lasts=state.lasts)
        )

    def _keep_where(self, state: PrepareState) -> None:
        meetings = self._context.services.meetings
        self._set(state)
        self.keeping.keep(
            lambda: meetings.set_where(
                self._meeting_id, where=state.where, picture=state.where_picture, notes=state.where_notes
            )
        )

    def _show(self, plan: Plan) -> None:
        was, meeting = self.state, plan.meeting(self._meeting_id)
        if meeting is None:
            self._set(replace(was, name=plan.person.name, face=plan.person.picture, is_gone=True))
            return
        style = self._context.services.styles.fitted(plan, meeting.style_id)
        empty = Style(meeting.style_id, "", "", "", "meeting", ())
        fresh = plan_part(plan, meeting, style or empty, self._today)
        self._set(
            replace(
                fresh,
                stage=was.stage,
                who=was.who,
                is_one_asked=was.is_one_asked,
                clock=was.clock,
                item_id=was.item_id,
                is_adding=was.is_adding,
            )
        )

    def _get(self) -> PrepareState:
        return self.state

    def _set(self, state: PrepareState) -> None:
        self.state = state
        self.state_changed.emit()
