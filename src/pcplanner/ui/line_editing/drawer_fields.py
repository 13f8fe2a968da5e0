"""Build the parts of the facilitator's drawer that are typed into, or that say where a line goes."""

from PySide6.QtCore import Signal

from pcplanner.domain.line_words import answer_words
from pcplanner.domain.lines import Answer, Source
from pcplanner.domain.styles import Column
from pcplanner.domain.words import say
from pcplanner.ui.line_editing.drafts import EditState
from pcplanner.ui.line_editing.drawer_parts import ChipsPart, DrawerPart, name_height
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.choice_row import Choice
from pcplanner.ui.widgets.words_field import WordsField

_ANSWER_ICONS = {
    Answer.NOTHING: Icon.CROSS,
    Answer.DOES_NOT_APPLY: Icon.PERSON,
    Answer.DO_NOT_KNOW: Icon.QUESTION,
    Answer.DID_NOT_WANT: Icon.LOCK,
}
_LONGEST_FIELD = 2000
_RING = 6


class CheckPart(DrawerPart):
    """Type how a guess will be checked."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, say("lines.how_we_check"))
        self.field = WordsField(look, say("lines.how_we_check"), show_label=False)
        self.field.setParent(self)
        self.is_wanted = False

    def show_state(self, state: EditState) -> None:
        """Show how it will be checked, for a guess."""
        self.is_wanted = state.source is Source.SEEN
        if self.field.words() != state.how_we_check:
            self.field.set_words(state.how_we_check)

    def body_height(self, _width: int) -> int:
        """Return the height of a field, with room for the ring round it."""
        return name_height(self.look) + _RING

    def place_body(self, top: int) -> None:
        """Put the field below the caption."""
        self.field.setGeometry(0, top + _RING, self.width(), self.height() - top - _RING)


class FieldPart(DrawerPart):
    """Type one thing that is said beside the words. Emits ``typed(field, words)`` and ``settled``."""

    typed = Signal(str, str)
    settled = Signal()

    def __init__(self, look: Look, name: str) -> None:
        caption = say(f"details.{name}")
        super().__init__(look, caption)
        self.name = name
        self.field = WordsField(
            look,
            caption,
            max_length=_LONGEST_FIELD,
            placeholder=say(f"details.{name}_such"),
            show_label=False,
        )
        self.field.setParent(self)
        self.field.edited.connect(lambda words: self.typed.emit(self.name, words))
        self.field.settled.connect(lambda _words: self.settled.emit())

    def show_state(self, state: EditState) -> None:
        """Show what is said, and where it could not be understood."""
        words = dict(state.fields).get(self.name, "")
        if self.field.words() != words:
            self.field.set_words(words)
        if state.told_field == self.name:
            self.field.show_problem(say(f"details.{self.name}_odd"))
        elif self.field.message():
            self.field.clear_message()

    def body_height(self, _width: int) -> int:
        """Return the height of a field, with room for the ring round it."""
        return name_height(self.look) + _RING

    def place_body(self, top: int) -> None:
        """Put the field below the caption."""
        self.field.setGeometry(0, top + _RING, self.width(), self.height() - top - _RING)


class AnswersPart(ChipsPart):
    """Let a line with no words be an answer. Emits ``chosen(Answer)``."""

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        choices = [Choice(x, answer_words(x), icon) for x, icon in _ANSWER_ICONS.items()]
        super().__init__(look, say("details.answers"), choices)
        self.chips.choice_pressed.connect(self.chosen)

    def show_state(self, state: EditState) -> None:
        """Offer the answers while nothing is said yet; afterwards show which one it is."""
        self.is_wanted = state.takes_answer
        nothing = say("lines.answer_nobody") if state.is_about_people else answer_words(Answer.NOTHING)
        self.chips.buttons()[list(_ANSWER_ICONS).index(Answer.NOTHING)].set_words(nothing)
        self.chips.set_chosen({state.answer})


class ColumnPart(ChipsPart):
    """Choose which column a line is in. Emits ``chosen(str)``."""

    chosen = Signal(object)

    def __init__(self, look: Look, *, is_wanted_step: bool = False) -> None:
        super().__init__(look, say("faces.wanted" if is_wanted_step else "details.column"), [])
        self._is_wanted_step = is_wanted_step
        self._columns: tuple[Column, ...] = ()
        self.is_wanted = False
        self.chips.choice_pressed.connect(self.chosen)

    def show_state(self, state: EditState) -> None:
        """Show the columns and which one it is in, or which step of a scale the person wants."""
        if state.columns != self._columns:
            self._columns = state.columns
            self.chips.set_choices([Choice(x.id, x.title) for x in state.columns])
        self.is_wanted = bool(state.columns) and (state.is_scale or not self._is_wanted_step)
        self.chips.set_chosen({state.details.wanted if self._is_wanted_step else state.slot.column})


class HeadingPart(ChipsPart):
    """Say whether a line is a heading for those after it. Emits ``chosen(bool)``."""

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        choices = [Choice(True, say("details.heading_yes")), Choice(False, say("details.heading_no"))]
        super().__init__(look, say("details.heading"), choices)
        self.chips.choice_pressed.connect(self.chosen)

    def show_state(self, state: EditState) -> None:
        """Show whether it is one."""
        self.chips.set_chosen({state.details.is_heading})


def title_of(state: EditState) -> str:
    """Return what the drawer works on: a line, another view, or the answer to the question of a column."""
    if state.beside_words and state.is_new:
        return say("details.beside", words=state.beside_words)
    column = next((x.title for x in state.columns if x.id == state.slot.column), "")
    if column and not state.is_scale:
        return column
    return say("lines.drawer_new" if state.is_new else "lines.drawer_change")
