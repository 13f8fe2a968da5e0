"""Let the facilitator type what is not there to press while a meeting is got ready."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.pages.meeting_prepare.state import PrepareState, Stage
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.choice_row import Choice, ChoiceRow
from pcplanner.ui.widgets.paged_stack import PagedStack
from pcplanner.ui.widgets.words_field import WordsField

_LONGEST = 2000
_STILL_THERE = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class PrepareDrawer(QWidget):
    """Show the fields of the part that is asked; every letter is kept.

    ``fields`` tells which are kept as they are typed. Emits ``name_entered(str)``, ``own_entered(str)`` and
    ``rule_entered(str)`` when something new is ended with Enter or left, ``picture_wanted`` and
    ``away_pressed``.
    """

    name_entered = Signal(str)
    own_entered = Signal(str)
    rule_entered = Signal(str)
    picture_wanted = Signal()
    away_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._about: dict[WordsField, str] = {}
        self._make()
        self._connect()

    def show_state(self, state: PrepareState) -> None:
        """Show what is kept, and the fields of the part that is asked."""
        for stage, stack in self.stacks.items():
            stack.setVisible(stage is state.stage)
        guest = state.chosen.guest if state.chosen else None
        self._show(self.needs, guest.need_words if guest else "", state.who)
        self._show(self.at, state.at)
        self._show(self.lasts, state.lasts)
        self._show(self.where, state.where)
        self._show(self.notes, state.where_notes)
        self._show(self.part, state.item.title if state.item else "", state.item_id)

    def fields(self, stage: Stage) -> tuple[WordsField, ...]:
        """Return the fields whose words are kept as they are typed, in a part."""
        return {
            Stage.WHO: (self.needs,),
            Stage.WHEN: (self.day, self.at, self.lasts),
            Stage.WHERE: (self.where, self.notes),
            Stage.WHAT: (self.part,),
        }.get(stage, ())

    def focus_name(self) -> None:
        """Put the cursor into the field for somebody else who comes."""
        self.stacks[Stage.WHO].show_part(self.name)
        self.name.focus_words()

    def settle(self) -> None:
        """Tell what is new and was typed without an end."""
        for field in self._new:
            self._end(field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End what is new when its field is left, so that nothing typed is lost."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STILL_THERE:
            for field in self._new:
                if watched is field.focusProxy():
                    self._end(field)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the fields the whole room."""
        super().resizeEvent(event)
        for stack in self.stacks.values():
            stack.setGeometry(self.rect())

    def _show(self, field: WordsField, words: str, about: str = "") -> None:
        # What is being typed is never changed under somebody's fingers, unless it is about something else.
        if not field.hasFocus() or self._about.get(field, "") != about:
            field.set_words(words)
        self._about[field] = about

    def _make(self) -> None:
        self.needs, self.name = self._field("needs"), self._field("name")
        self.day, self.at, self.lasts = self._field("day"), self._field("at"), self._field("lasts")
        self.where, self.notes = self._field("where"), self._field("notes")
        self.part, self.own, self.rule = self._field("part"), self._field("own"), self._field("rule")
        self._new = {self.name: self.name_entered, self.own: self.own_entered, self.rule: self.rule_entered}
        self.chips = {stage: self._chips(stage) for stage in Stage}
        parts: dict[Stage, list[QWidget]] = {
            Stage.WHO: [self.needs, self.name],
            Stage.WHEN: [self.day, self.at, self.lasts],
            Stage.WHERE: [self.where, self.notes],
            Stage.WHAT: [self.own, self.part],
            Stage.RULES: [self.rule],
            Stage.READY: [],
        }
        self.stacks = {stage: PagedStack(self._look) for stage in Stage}
        for stage, stack in self.stacks.items():
            stack.setParent(self)
            stack.set_parts([*parts[stage], self.chips[stage]])

    def _field(self, key: str) -> WordsField:
        return WordsField(self._look, say(f"meeting_prepare.field_{key}"), max_length=_LONGEST)

    def _chips(self, stage: Stage) -> ChoiceRow:
        away = Choice("away", say("meeting.tool_away"), icon=Icon.BIN)
        picture = Choice("picture", say("telling.other_picture"), icon=Icon.PHOTO)
        has_picture = stage in {Stage.WHERE, Stage.WHAT}
        row = ChoiceRow(self._look, [picture, away] if has_picture else [away], columns=2)
        row.choice_pressed.connect(self._on_chip)
        return row

    def _connect(self) -> None:
        for field in self._new:
            field.entered.connect(lambda _words, field=field: self._end(field))
            edit = field.focusProxy()
            if edit is not None:
                edit.installEventFilter(self)

    def _end(self, field: WordsField) -> None:
        # The field is empty before anybody is told, so that the same words never come twice.
        words = field.words()
        field.set_words("")
        if words.strip():
            self._new[field].emit(words)

    def _on_chip(self, key: object) -> None:
        if key == "away":
            self.away_pressed.emit()
        else:
            self.picture_wanted.emit()
