"""Show one question of a meeting, huge: its picture, its words, who is here and what can be done."""

from PySide6.QtCore import QRect, QRectF, QSize, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.meetings import AgendaKind
from pcplanner.domain.words import say
from pcplanner.ui.pages.meeting.faces import SpeakerRow
from pcplanner.ui.pages.meeting.state import MeetingPageState
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.big_picture import BigPicture
from pcplanner.ui.widgets.big_question import BigQuestion
from pcplanner.ui.widgets.buttons import MainButton, PlainButton
from pcplanner.ui.widgets.choice_row import Choice, ChoiceRow

_PICTURE, _PICTURE_ALONE, _COLUMN_GAP, _GAP = 392, 512, 40, 16
_NARROW = 900
_BUTTON, _LARGE_BUTTON, _LINE_ABOVE, _LEAST_QUESTION = 96, 104, 18, 60
_ANSWERS = {
    AgendaKind.CHAPTER: Icon.BUBBLE,
    AgendaKind.PROMISES: Icon.TICK,
    AgendaKind.OWN: Icon.PENCIL,
    AgendaKind.WHAT_NEXT: Icon.TWO_BUBBLES,
    AgendaKind.FEEDBACK: Icon.HEART,
    AgendaKind.THANKS: Icon.HOME,
}
_TALKS = (AgendaKind.CHAPTER, AgendaKind.PROMISES)


class QuestionView(QWidget):
    """Show one part of the meeting over the whole page.

    Emits ``answer_pressed``, ``all_pressed``, ``stop_pressed``, ``thought_pressed``, ``record_pressed``,
    ``face_pressed(who)`` and ``next_time_pressed(When)``.
    """

    answer_pressed = Signal()
    all_pressed = Signal()
    stop_pressed = Signal()
    thought_pressed = Signal()
    record_pressed = Signal()
    face_pressed = Signal(str)
    next_time_pressed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._kind = AgendaKind.CHAPTER
        self._make()
        self._connect()

    def show_state(self, state: MeetingPageState) -> None:
        """Show the part where we are."""
        stop = state.stop
        if stop is None:
            return
        self._kind = stop.kind
        self.picture.set_picture(stop.picture, stop.title)
        self.question.set_words(stop.prompt)
        self.faces.show_guests(state.here, state.speaker)
        if stop.kind in _ANSWERS:
            self.answer.set_words(say(f"meeting.answer_{stop.kind.value}"))
            self.answer.set_icon(_ANSWERS[stop.kind])
        self.times.set_choices([Choice(x.when, x.words, icon=Icon.FLAG) for x in state.next_times])
        self.times.set_chosen([state.next_time])
        self._lay_out()

    def buttons(self) -> tuple[PlainButton, ...]:
        """Return what can be done now, in the order seen."""
        shown: list[PlainButton] = [self.answer] if self._kind in _ANSWERS else []
        shown += [self.all, self.stop]
        if self._kind is AgendaKind.OWN:
            # Its main thing to do is a thought already.
            return (*shown, self.record)
        return (*shown, *((self.thought, self.record) if self._kind in _TALKS else ()))

    def first_answer(self) -> QWidget:
        """Return the main thing to do now."""
        return self.buttons()[0]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line above the faces."""
        metrics = self._look.metrics
        is_other = metrics.is_large or metrics.has_big_targets or self.width() < _NARROW
        if is_other or not self.faces.isVisibleTo(self):
            return
        top = self.faces.y() - _LINE_ABOVE
        width = self.width() - metrics.margin_left - metrics.margin_right
        line = QRectF(metrics.margin_left, top, width, 2)
        QPainter(self).fillRect(line, self._look.theme.colour(Role.LINE))

    def _make(self) -> None:
        look = self._look
        self.picture, self.question, self.faces = BigPicture(look), BigQuestion(look), SpeakerRow(look)
        self.answer = MainButton(look, say("meeting.answer_chapter"), icon=Icon.BUBBLE)
        self.all = PlainButton(look, say("meeting.all"), icon=Icon.PAGE, bold=True)
        self.stop = PlainButton(look, say("meeting.stop"), icon=Icon.LOCK, bold=True)
        self.thought = PlainButton(look, say("meeting.keep_thought"), icon=Icon.PENCIL, bold=True)
        self.record = PlainButton(look, say("meeting.record"), icon=Icon.MICROPHONE, bold=True)
        self.times = ChoiceRow(look, label=say("meeting.again"), columns=4)
        parts = (self.picture, self.question, self.answer, self.all, self.stop, self.faces, self.thought)
        for part in (*parts, self.record, self.times):
            part.setParent(self)

    def _connect(self) -> None:
        for button, signal in (
            (self.answer, self.answer_pressed),
            (self.all, self.all_pressed),
            (self.stop, self.stop_pressed),
            (self.thought, self.thought_pressed),
            (self.record, self.record_pressed),
        ):
            button.clicked.connect(signal)
        self.faces.pressed.connect(self.face_pressed)
        self.times.choice_pressed.connect(self.next_time_pressed)
        self._look.changed.connect(self._lay_out)

    @Slot()
    def _lay_out(self) -> None:
        metrics = self._look.metrics
        shown = self.buttons()
        for button in (self.answer, self.all, self.stop, self.thought, self.record):
            button.setVisible(button in shown)
            button.set_icon_above(metrics.is_large or metrics.has_big_targets or self.width() < _NARROW)
        self.faces.setVisible(self._kind not in {AgendaKind.BREAK, AgendaKind.THANKS})
        self.times.setVisible(self._kind is AgendaKind.THANKS)
        gap = metrics.main_gap
        right = self.width() - metrics.margin_right
        room = QRect(metrics.margin_left, gap, right - metrics.margin_left, self.height() - 2 * gap)
        if metrics.has_big_targets:
            self._lay_out_big(room)
        elif metrics.is_large or self.width() < _NARROW:
            self._lay_out_large(room)
        else:
            self._lay_out_usual(room)
        self.update()

    def _lay_out_usual(self, room: QRect) -> None:
        foot = self._lay_out_foot(room)
        most = _PICTURE_ALONE if self._kind is AgendaKind.BREAK else _PICTURE
        edge = min(most, foot - room.y(), room.width() * 2 // 5)
        self.picture.setVisible(True)
        self.question.setVisible(True)
        self.picture.setGeometry(room.x(), room.y(), edge, edge)
        left = room.x() + edge + _COLUMN_GAP
        high = self._look.metrics.grow(_BUTTON, 0.3)
        top = room.y() + edge - high
        upper = [x for x in self.buttons() if x not in {self.thought, self.record}]
        self._share(upper, QRect(left, top, room.right() + 1 - left, high), shares=(3, 2, 3)[-len(upper) :])
        hear = 24 + 64 + _GAP
        words = QRect(left, room.y(), room.right() + 1 - left - hear, top - room.y() - _GAP)
        self.question.setGeometry(words)

    def _lay_out_foot(self, room: QRect) -> int:
        """Lay out what stands below the question; return where the room above it ends."""
        if self.times.isVisibleTo(self):
            high = self.times.heightForWidth(room.width())
            top = room.bottom() + 1 - high
            self.times.setGeometry(room.x(), top, room.width(), high)
            return top - self._look.metrics.main_gap
        if not self.faces.isVisibleTo(self):
            return room.bottom() + 1
        high = self.faces.height_wanted()
        top = room.bottom() + 1 - high
        talks = [x for x in (self.thought, self.record) if x in self.buttons()]
        wide = min(room.width() // 2, self._look.metrics.grow(576, 0.2)) if talks else 0
        self.faces.setGeometry(room.x(), top, room.width() - wide - (_GAP if wide else 0), high)
        button = min(high, self._look.metrics.grow(100, 0.2))
        self._share(talks, QRect(room.right() + 1 - wide, top + (high - button) // 2, wide, button))
        return top - 2 * _LINE_ABOVE

    def _lay_out_large(self, room: QRect) -> None:
        """Give the question most of the room; its picture is left out, as on every page with big words."""
        self.picture.setVisible(False)
        bottom = room.bottom() + 1
        if self.faces.isVisibleTo(self):
            high = self.faces.height_wanted()
            talks = [x for x in (self.thought, self.record) if x in self.buttons()]
            wide = room.width() * 3 // 5 if talks else 0
            top = bottom - high
            self.faces.setGeometry(room.x(), top, room.width() - wide - (_GAP if wide else 0), high)
            self._share(talks, QRect(room.right() + 1 - wide, top, wide, high))
            bottom -= high + 12
        if self.times.isVisibleTo(self):
            high = self.times.heightForWidth(room.width())
            self.times.setGeometry(room.x(), bottom - high, room.width(), high)
            bottom -= high + 12
        upper = [x for x in self.buttons() if x not in {self.thought, self.record}]
        hear = 24 + 80
        has_room = bottom - _LARGE_BUTTON - 12 - room.y() >= _LEAST_QUESTION
        self.question.setVisible(has_room)
        if not has_room:
            # In the least window the question gives its place; it is said, and the buttons stand in its row.
            self._share(upper, QRect(room.x(), room.y(), room.width() - hear, bottom - room.y()))
            return
        self._share(upper, QRect(room.x(), bottom - _LARGE_BUTTON, room.width(), _LARGE_BUTTON))
        bottom -= _LARGE_BUTTON + 12
        self.question.setGeometry(room.x(), room.y(), room.width() - hear, bottom - room.y())

    def _lay_out_big(self, room: QRect) -> None:
        """Put big buttons in rows: what can be done, and below it who is here; the words have the rest."""
        metrics = self._look.metrics
        gap, high = metrics.gap_small, metrics.target
        row = QRect(room.x(), self.height() - metrics.gap_above_bar - high, room.width(), high)
        upper = [x for x in self.buttons() if x not in {self.thought, self.record}]
        has_times = self.times.isVisibleTo(self)
        if self.faces.isVisibleTo(self):
            talks = [x for x in (self.thought, self.record) if x in self.buttons()]
            wide = len(talks) * (metrics.pressable(room.width() // 7) + gap)
            self.faces.setGeometry(row.adjusted(0, 0, -wide, 0))
            self._share(talks, row.adjusted(row.width() - wide + gap, 0, 0, 0), gap=gap)
            row.translate(0, -high - gap)
        self._share(upper, row, gap=gap)
        bottom = row.y() - gap
        if has_times:
            times = self.times.heightForWidth(room.width())
            self.times.setGeometry(room.x(), bottom - times, room.width(), times)
            bottom -= times + gap
        words = QRect(room.x(), room.y(), room.width() - metrics.hear_edge - 3 * gap, bottom - room.y())
        self.picture.setVisible(not metrics.is_large)
        self.question.setVisible(True)
        if not metrics.is_large:
            edge = min(words.height(), words.width() // 3)
            self.picture.setGeometry(QRect(words.topLeft(), QSize(edge, edge)))
            words.adjust(edge + 3 * gap, 0, 0, 0)
        self.question.setGeometry(words)

    @staticmethod
    def _share(
        buttons: list[PlainButton], room: QRect, shares: tuple[int, ...] = (), gap: int = _GAP
    ) -> None:
        """Put buttons side by side, each with its share of the width."""
        parts = shares or (1,) * len(buttons)
        width = room.width() - gap * (len(buttons) - 1)
        left = room.x()
        for button, part in zip(buttons, parts, strict=True):
            each = width * part // sum(parts)
            button.setGeometry(left, room.y(), each, room.height())
            left += each + gap
