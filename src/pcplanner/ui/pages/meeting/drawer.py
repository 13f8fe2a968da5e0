"""Let the facilitator type while a meeting runs: thoughts, names, why, last words and when we meet again."""

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pcplanner.domain.meetings import AgendaKind
from pcplanner.domain.words import say
from pcplanner.ui.pages.meeting.state import MeetingPageState, View
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.choice_row import Choice, ChoiceRow
from pcplanner.ui.widgets.paged_stack import PagedStack
from pcplanner.ui.widgets.words_field import WordsField
from pcplanner.ui.widgets.words_label import WordsLabel

_LONGEST = 20_000
_TOOLS = (("all", Icon.PAGE), ("stop", Icon.LOCK), ("screen", Icon.EYE), ("away", Icon.BIN))


class _OneOf(QWidget):
    """Show one of several fields, or nothing at all."""

    def __init__(self, fields: dict[str, WordsField]) -> None:
        super().__init__()
        self._fields = fields
        self.shown = ""
        for field in fields.values():
            field.setParent(self)
            field.setVisible(False)

    def show_field(self, key: str) -> None:
        """Show a field; an empty key shows none."""
        self.shown = key
        for name, field in self._fields.items():
            field.setVisible(name == key)

    def sizeHint(self) -> QSize:
        """Ask for the room of the field that is shown."""
        return self._fields[self.shown].sizeHint() if self.shown else QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each field the whole room."""
        super().resizeEvent(event)
        for field in self._fields.values():
            field.setGeometry(self.rect())


class _Offer(QWidget):
    """Offer what can be done for each of some people; it takes no room where there is nobody."""

    def __init__(self, look: Look, label: str) -> None:
        super().__init__()
        self.row = ChoiceRow(look, label=label, columns=2)
        self.row.setParent(self)
        self.row.setVisible(False)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer these, or show nothing at all."""
        self.row.set_choices(choices)
        self.row.setVisible(bool(choices))

    def hasHeightForWidth(self) -> bool:
        """Tell that fewer columns make more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the row is, or nothing."""
        return self.row.heightForWidth(width) if self.row.choices() else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the row the whole room."""
        super().resizeEvent(event)
        self.row.setGeometry(self.rect())


class MeetingDrawer(QWidget):
    """Take in what is typed; every letter is kept.

    Emits ``thought_settled(str)``, ``thought_entered(str)``, ``speaker_pressed(who)``, ``name_entered(str)``,
    ``why_settled(str)``, ``word_settled(str)``, ``again_settled(str)``, ``into_circle_pressed(str)`` and
    ``tool_pressed(str)``.
    """

    thought_settled = Signal(str)
    thought_entered = Signal(str)
    speaker_pressed = Signal(object)
    name_entered = Signal(str)
    why_settled = Signal(str)
    word_settled = Signal(str)
    again_settled = Signal(str)
    into_circle_pressed = Signal(object)
    tool_pressed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._place = ""
        self._make()
        self._connect()

    def show_state(self, state: MeetingPageState) -> None:
        """Show what is kept, and the field for the part where we are."""
        self.help.set_words(state.help or say("meeting.help_none"))
        self.who.set_choices([Choice(x.who, x.name) for x in state.here])
        self.who.set_chosen([state.speaker])
        self.special.show_field(_special(state))
        self.into_circle.offer([Choice(x, x, icon=Icon.PLUS) for x in state.by_name])
        self.kept.set_words("\n".join(state.thoughts) if state.thoughts else say("meeting.no_thoughts"))
        guest = state.guest(state.closing_who)
        # What is being typed is never changed under somebody's fingers, unless it is about somebody else.
        place = f"{state.place} {state.closing_who}"
        shown = {
            self.why: state.why_away,
            self.word: guest.last_word if guest else "",
            self.again: state.next_time.words,
        }
        for field, words in shown.items():
            if place != self._place or not field.hasFocus():
                field.set_words(words)
        self._place = place
        self.stack.show_page(self.stack.pager.index)

    def focus_thought(self) -> None:
        """Put the cursor into the field for a thought."""
        self.stack.show_part(self.thought)
        self.thought.focus_words()

    def show_saved(self) -> None:
        """Say with a tick that the words that are typed are safe."""
        for field in (self.thought, self.why, self.word, self.again):
            if field.hasFocus():
                field.show_saved()

    def show_problem(self, why: str) -> None:
        """Say why the words that are typed cannot be kept."""
        for field in (self.thought, self.why, self.word, self.again):
            if field.hasFocus():
                field.show_problem(why)

    def settle(self) -> None:
        """Tell what is being typed."""
        if self.thought.words().strip():
            self.thought_entered.emit(self.thought.words())
            self.thought.set_words("")

    def _make(self) -> None:
        look = self._look
        self.thought = WordsField(look, say("meeting.field_thought"), max_length=_LONGEST)
        self.who = ChoiceRow(look, label=say("meeting.who_said"))
        self.name = WordsField(look, say("meeting.field_name"))
        self.why = WordsField(look, say("meeting.field_why"))
        self.word = WordsField(look, say("meeting.field_word"))
        self.again = WordsField(look, say("meeting.again"))
        self.special = _OneOf({"name": self.name, "why": self.why, "word": self.word, "again": self.again})
        self.into_circle = _Offer(look, say("meeting.into_circle"))
        self.help_title = WordsLabel(look, say("meeting.help"), size=TextSize.CAPTION, bold=True)
        self.help = WordsLabel(look, size=TextSize.CAPTION)
        self.kept_title = WordsLabel(look, say("meeting.kept"), size=TextSize.CAPTION, bold=True)
        self.kept = WordsLabel(look, size=TextSize.CAPTION)
        tools = [Choice(key, say(f"meeting.tool_{key}"), icon=icon) for key, icon in _TOOLS]
        self.tools = ChoiceRow(look, tools, columns=2)
        self.stack = PagedStack(look)
        parts = [
            self.special,
            self.into_circle,
            self.thought,
            self.who,
            self.help_title,
            self.help,
            self.tools,
        ]
        self.stack.set_parts([*parts, self.kept_title, self.kept])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(QMargins())
        layout.addWidget(self.stack)

    def _connect(self) -> None:
        self.thought.settled.connect(self.thought_settled)
        self.thought.entered.connect(self._on_thought)
        self.who.choice_pressed.connect(self.speaker_pressed)
        self.name.entered.connect(self._on_name)
        self.why.settled.connect(self.why_settled)
        self.word.settled.connect(self.word_settled)
        self.again.settled.connect(self.again_settled)
        self.into_circle.row.choice_pressed.connect(self.into_circle_pressed)
        self.tools.choice_pressed.connect(self.tool_pressed)

    def _on_thought(self, words: str) -> None:
        if words.strip():
            self.thought_entered.emit(words)
            self.thought.set_words("")

    def _on_name(self, name: str) -> None:
        self.name_entered.emit(name)
        self.name.set_words("")


def _special(state: MeetingPageState) -> str:
    """Return which field the part where we are needs beside the thought."""
    if state.view is not View.STOP:
        return ""
    if state.kind is AgendaKind.HELLO:
        return "why" if state.is_person_away else "name"
    if state.kind is AgendaKind.CLOSING and state.closing_who:
        return "word"
    return "again" if state.kind is AgendaKind.THANKS else ""
