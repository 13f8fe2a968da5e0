"""Hold a whole meeting in the real window: get ready, go through every part, and end it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from tests.end_to_end.driving import Driver

from pcplanner.domain.access import AccessProfile
from pcplanner.domain.meetings import Meeting, MeetingState
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.shell.frame import Frame

_ALT = Qt.KeyboardModifier.AltModifier
_MOST_STOPS = 60
_MOST_SAID = 3


class MeetingWalk:
    """Drive one meeting with the mouse, or with nothing but the keyboard."""

    def __init__(self, program: Driver, style: str, *, by_keyboard: bool) -> None:
        self.program = program
        self._style = style
        self._by_keyboard = by_keyboard
        self.said: list[str] = []
        self.press(say("session.try_example"))
        program.wait_for(Place.PEOPLE)
        person = program.services.people.add("Alex").value
        program.services.people.set_access(person.id, AccessProfile(speech=False, motion=False))
        self.person_id = person.id
        program.context.navigator.start_at(Route(Place.PEOPLE), Route(Place.HOME, person.id))
        program.wait_for(Place.HOME)

    def plan(self) -> Plan:
        """Return the plan as it is in the library."""
        return self.program.services.people.plan(self.person_id)

    def meeting(self) -> Meeting:
        """Return the meeting as it is in the library."""
        return self.plan().meetings[-1]

    def press(self, words: str) -> None:
        """Press something once it is there."""
        (self.program.tab_and_press if self._by_keyboard else self.program.press)(words)

    def go_next(self) -> None:
        """Press Next."""
        if self._by_keyboard:
            self.program.key(Qt.Key.Key_Right, _ALT)
        else:
            self.program.press(self.program.shell.frame.bar.next.words())

    def get_ready(self) -> None:
        """Plan the meeting with its style and go through getting ready to its start."""
        self.press(say("home.meeting"))
        self.program.wait_for(Place.MEETINGS)
        self.press(say("meetings.new"))
        self.program.wait(lambda: self.program.button("PATH"), "the ways to plan")
        while not self.program.button(self._style):
            self.press(say("shell.more"))
        self.press(self._style)
        self.program.wait_for(Place.MEETING_PREPARE)
        head = self.program.shell.frame
        while head.head.prompt != say("meeting_prepare.prompt_ready"):
            before = head.head.prompt
            self.go_next()
            self.program.wait(_changed(head, before), "the next question")
        self.press(say("meeting_prepare.ready_start"))
        self.program.wait_for(Place.MEETING)
        if self.meeting().state is not MeetingState.RUNNING:
            self.press(say("meeting.gate_start"))
        self.program.wait(lambda: self.meeting().state is MeetingState.RUNNING, "the meeting to run")

    def hold(self, *, most: int = _MOST_STOPS) -> None:
        """Go through the parts, at most so many, and say something in each chapter that has lines."""
        for _ in range(most):
            if self.meeting().state is MeetingState.DONE:
                return
            self.one_stop()

    def one_stop(self) -> None:
        """Answer the part where we are and go on to the next one."""
        program, meeting = self.program, self.meeting()
        at, place = meeting.at_item, meeting.place_of(meeting.at_item) + 1
        program.wait_for(Place.MEETING)
        head = program.shell.frame
        program.wait(lambda: (head.head.footprints or (0, 0))[0] == place, "the part where we are")
        item = meeting.item(at)
        is_told = len(self.said) >= _MOST_SAID
        if (
            item is not None
            and item.chapter_id
            and not is_told
            and program.button(say("meeting.answer_chapter"))
        ):
            self.press(say("meeting.answer_chapter"))
            program.wait(lambda: program.here is not Place.MEETING, "the page of the chapter")
            if program.here is Place.LINES:
                self.say_something(f"I said this about {item.chapter_id.replace('_', ' ')}.")
            self.go_next()
            way_on = {Place.CHECK_BACK, Place.MEETING, Place.STYLE}
            program.wait(lambda: program.here in way_on, "the way on")
            if program.here is Place.CHECK_BACK:
                self.press(say("lines.check_yes"))
                program.wait(lambda: not program.button(say("lines.check_yes")), "the end of reading back")
                self.go_next()
            self.back_from_the_arrow(at)
        else:
            self.go_next()
        program.wait(
            lambda: self.meeting().at_item != at or self.meeting().state is MeetingState.DONE,
            "the next part",
        )
        if self.meeting().state is MeetingState.DONE:
            return
        program.wait_for(Place.MEETING)

    def back_from_the_arrow(self, at: str) -> None:
        """Go on from the drawing of a style, where the meeting has one."""
        program = self.program
        program.wait(lambda: self.meeting().at_item != at, "the next part")
        program.wait(lambda: program.here in {Place.STYLE, Place.MEETING}, "the meeting or its drawing")
        if program.here is Place.STYLE:
            self.go_next()
            program.wait_for(Place.MEETING)

    def say_something(self, words: str) -> None:
        """Add a line with the drawer and close it again."""
        program = self.program
        self.press(say("lines.add"))
        program.wait(lambda: program.shell.is_drawer_open, "the drawer")
        program.wait(lambda: program.field(say("lines.words_label")), "the field for words")
        program.type(words)
        program.key(Qt.Key.Key_F2)
        program.wait(lambda: not program.shell.is_drawer_open, "the drawer to close")
        program.wait(lambda: words in [x.words for x in self.plan().lines], "the line to be kept")
        self.said.append(words)


def _changed(frame: Frame, before: str) -> Callable[[], bool]:
    return lambda: frame.head.prompt != before
