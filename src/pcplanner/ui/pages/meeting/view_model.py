"""Know where we are in a meeting, who is here and who speaks, and keep what happens as it happens."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.circle import Ring
from pcplanner.domain.day_words import day_meant
from pcplanner.domain.dreams import ME
from pcplanner.domain.meetings import PARKED, AgendaKind, Meeting, MeetingState
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.times import When
from pcplanner.domain.walks import Walk
from pcplanner.domain.words import say
from pcplanner.speech.utterance import Kind
from pcplanner.ui.context import Context
from pcplanner.ui.keeping import Keeping
from pcplanner.ui.meeting_routes import stop_route
from pcplanner.ui.pages.meeting.saying import Saying
from pcplanner.ui.pages.meeting.state import Gate, MeetingPageState, View, next_times, next_words, plan_part
from pcplanner.ui.plan_watch import PlanWatch
from pcplanner.ui.routes import Place, Route


class MeetingViewModel(QObject):
    """Hold one meeting; ``saying`` keeps thoughts and last words.

    Emits ``state_changed``, ``began`` when the meeting starts or goes on here, and ``ended``.
    """

    state_changed = Signal()
    began = Signal()
    ended = Signal()

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__()
        self._context = context
        self._route = route
        self._person_id, self._meeting_id = route.person_id, route.thing_id
        self._walk: Walk | None = None
        self._today = context.services.clock.today()
        self._times = next_times(self._today)
        self.state = MeetingPageState()
        self.watch = PlanWatch(context, route.person_id, self)
        self.keeping = Keeping(context, self.watch, self)
        self.saying = Saying(context, self.keeping, route.person_id, route.thing_id, self)
        self.watch.plan_read.connect(self._show)
        self.watch.load()

    def go_next(self) -> None:
        """Go to the part after this one; after the last the meeting is over."""
        state = self.state
        if state.is_gone:
            self._context.navigator.back()
        elif state.view in {View.ALL, View.SAID}:
            self._set(replace(state, view=self._usual_view(state.phase)))
        elif state.view is View.GATE:
            self.press_gate(state.gates()[0])
        elif state.is_last:
            self._finish()
        else:
            self._go_to(state.parts[state.place + 1].id)

    def go_back(self) -> bool:
        """Go to the part before, or from all of them to where we are; say whether there was anything."""
        state = self.state
        if state.view in {View.ALL, View.SAID}:
            self._set(replace(state, view=self._usual_view(state.phase)))
        elif state.closing_who:
            self.choose_closing("")
        elif state.view is View.STOP and state.place > 0:
            self._go_to(state.parts[state.place - 1].id)
        else:
            return False
        return True

    def show_all(self) -> None:
        """Show all parts of the meeting."""
        self._set(replace(self.state, view=View.ALL))

    def show_said(self) -> None:
        """Show the thoughts that were kept and the last words."""
        self._set(replace(self.state, view=View.SAID))

    def jump(self, item_id: str) -> None:
        """Go to any part; where the meeting does not run, look at what was said there."""
        if self.state.phase is MeetingState.RUNNING:
            self._set(replace(self.state, view=View.STOP))
            self._go_to(item_id)
            return
        stop = next((x for x in self._walk.stops if x.id == item_id), None) if self._walk else None
        route = stop_route(self._person_id, self._meeting_id, stop) if stop else None
        if route is None:
            self._context.messages.tell(say("meeting.nothing_there"))
        else:
            self._context.go(replace(route, walk_id=""))

    def answer(self) -> None:
        """Go to the page of this part, and keep that we are in it."""
        stop, meetings = self.state.stop, self._context.services.meetings
        if stop is None:
            return
        if stop.kind is AgendaKind.THANKS:
            self._context.go(Route(Place.TAKE_HOME, self._person_id, "record", self._meeting_id))
            return
        route = stop_route(self._person_id, self._meeting_id, stop)
        if route is not None:
            item_id = stop.id
            self._context.change(
                lambda: meetings.go_to(self._meeting_id, item_id, is_in_chapter=True),
                lambda _meeting: self._context.go(route),
            )

    def record(self) -> None:
        """Go to record a voice about this part."""
        stop = self.state.stop
        chapter = stop.chapter.id if stop is not None and stop.chapter is not None else PARKED
        self._context.go(Route(Place.VOICE, self._person_id, chapter, self._meeting_id))

    def press_gate(self, gate: Gate) -> None:
        """Go where somebody wants while the meeting does not run."""
        meetings, meeting_id = self._context.services.meetings, self._meeting_id
        if gate is Gate.START:
            self._context.change(lambda: meetings.start(meeting_id), self._on_began)
        elif gate in {Gate.GO_ON, Gate.OPEN_AGAIN}:
            self._context.change(lambda: meetings.go_on(meeting_id), self._on_began)
        elif gate is Gate.PREPARE:
            self._context.go(Route(Place.MEETING_PREPARE, self._person_id, meeting_id))
        elif gate is Gate.TAKE_HOME:
            self._context.go(Route(Place.TAKE_HOME, self._person_id, "record", self._meeting_id))
        elif gate is Gate.SAID:
            self.show_said()
        else:
            self.show_all()

    def stop(self) -> None:
        """Stop for today; all is kept, and we go on at the same place."""
        meetings = self._context.services.meetings

        def stopped(_meeting: Meeting) -> None:
            self.ended.emit()
            self._context.go(Route(Place.HOME, self._person_id))
            self._context.messages.tell(say("meeting.was_stopped"))

        self._context.change(lambda: meetings.stop(self._meeting_id), stopped)

    def speak(self, who: str) -> None:
        """Say who speaks now; a thought that is being typed is theirs."""
        guest = self.state.guest(who)
        if guest is not None:
            self._context.say(say("meeting.speaks", name=guest.name), kind=Kind.PLAN_TEXT)
        self.saying.set_speaker(who)
        self._set(replace(self.state, speaker=who))

    def press_here(self, who: str) -> None:
        """Say that somebody is here, or that they are not, by turns."""
        guest = self.state.guest(who)
        if guest is None:
            return
        is_here = guest.was_there is not True
        key = "meeting.here_spoken" if is_here else "meeting.away_spoken"
        self._context.say(say(key, name=guest.name), kind=Kind.PLAN_TEXT)
        meetings = self._context.services.meetings
        self._context.change(lambda: meetings.set_here(self._meeting_id, who, is_here))

    def add_guest(self, name: str) -> None:
        """Put somebody who has come on the list."""
        meetings = self._context.services.meetings
        if name.strip():
            self._context.change(lambda: meetings.set_here(self._meeting_id, name, is_here=True))

    def put_into_circle(self, name: str) -> None:
        """Put somebody who came into the person's circle; where they stand is changed there."""
        circle, words = self._context.services.circle, say("meeting.in_circle", name=name)
        self._context.change(
            lambda: circle.add(self._person_id, name, None, Ring.FRIENDS),
            lambda _: self._context.messages.tell(words, offers_undo=True),
        )

    def set_why_away(self, words: str) -> None:
        """Keep why the person is not here."""
        meetings = self._context.services.meetings
        if words.strip() != self.state.why_away:
            self.keeping.keep(lambda: meetings.set_why_away(self._meeting_id, words))

    def set_next_time(self, when: When) -> None:
        """Keep when we meet again; the same again takes it back."""
        meetings = self._context.services.meetings
        new = When() if when == self.state.next_time else when
        self._context.say(next_words(new))
        self._context.change(lambda: meetings.set_next_time(self._meeting_id, new))

    def set_next_words(self, words: str) -> None:
        """Keep when we meet again in own words, or the day that they mean."""
        meetings, day = self._context.services.meetings, day_meant(words, self._today)
        new = When("", day) if day is not None else When(words.strip())
        if words.strip() and new != self.state.next_time:
            self.keeping.keep(lambda: meetings.set_next_time(self._meeting_id, new))

    def press_word(self, key: str, picture: str) -> None:
        """Keep a last word with its picture for whoever is asked."""
        words = say(f"meeting.word_{key}")
        self._context.say(words)
        self.saying.keep_last_word(words, symbol(picture))

    def ask_last_picture(self) -> None:
        """Let a picture be chosen in place of a last word."""

        def answered(picture: Picture | None) -> None:
            self.saying.keep_last_word("", picture)

        self.keeping.ask_picture(self._person_id, answered)

    def choose_closing(self, who: str) -> None:
        """Ask for the last word of somebody."""
        guest = self.state.guest(who)
        if guest is not None:
            self._context.say(guest.name, kind=Kind.PLAN_TEXT)
        self.saying.set_closing(who)
        self._set(replace(self.state, closing_who=who))

    def put_away(self) -> None:
        """Put the meeting away; what was said stays in the plan."""
        meetings = self._context.services.meetings
        told = say("meeting.was_put_away")
        self.keeping.put_away(lambda: meetings.put_away(self._meeting_id), told)

    def _go_to(self, item_id: str) -> None:
        meetings = self._context.services.meetings
        self._context.change(lambda: meetings.go_to(self._meeting_id, item_id))

    def _finish(self) -> None:
        meetings = self._context.services.meetings

        def finished(_meeting: Meeting) -> None:
            self.ended.emit()
            self._context.messages.celebrate(say("meeting.well_done"), picture=symbol("well-done"))

        self._context.change(lambda: meetings.finish(self._meeting_id), finished)

    def _on_began(self, _meeting: Meeting) -> None:
        self._set(replace(self.state, view=View.STOP))
        self.began.emit()

    @staticmethod
    def _usual_view(phase: MeetingState) -> View:
        return View.STOP if phase is MeetingState.RUNNING else View.GATE

    def _show(self, plan: Plan) -> None:
        meeting = plan.meeting(self._meeting_id)
        walk = self._context.services.styles.walk(plan, self._meeting_id) if meeting else None
        if meeting is None or walk is None:
            self._set(replace(self.state, name=plan.person.name, face=plan.person.picture, is_gone=True))
            return
        was, self._walk = self.state, walk
        fresh = plan_part(plan, meeting, walk, self._times)
        view = was.view if was.view in {View.ALL, View.SAID} else self._usual_view(meeting.state)
        is_same = was.stop is not None and fresh.stop is not None and was.stop.id == fresh.stop.id
        closing = was.closing_who if is_same else ""
        speaker = was.speaker if meeting.guest(was.speaker) else ME
        self._set(replace(fresh, view=view, closing_who=closing, speaker=speaker))
        if meeting.is_in_chapter and self._context.navigator.here == self._route:
            # Somebody has come back from its page: where we are is the question again.
            meetings = self._context.services.meetings
            self._context.change(lambda: meetings.leave_chapter(self._meeting_id))

    def _set(self, state: MeetingPageState) -> None:
        self.state = state
        self.state_changed.emit()
