"""Know one chapter of a plan, which of its lines is worked on, and what the person answers."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.changes import Changed, Kind
from pcplanner.domain.line_words import answer_in
from pcplanner.domain.lines import Answer, Check, Slot, Source
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import StyleChapter
from pcplanner.domain.words import say
from pcplanner.speech.utterance import Kind as SpokenKind
from pcplanner.ui.context import Context
from pcplanner.ui.keeping import id_of_new, one_undo
from pcplanner.ui.line_editing.chapter_state import (
    ChapterRead,
    ChapterState,
    InHand,
    chapter_cards,
    first_words,
    opened_rows,
    read_chapter,
)
from pcplanner.ui.line_editing.editor import LineEditor
from pcplanner.ui.line_editing.films_of_line import see_films
from pcplanner.ui.line_editing.rows import LineRow
from pcplanner.ui.line_editing.voice_of_line import record_line

_SHOWN_BY = frozenset(
    {Kind.LINES, Kind.CIRCLE, Kind.PEOPLE, Kind.STYLES, Kind.MEETINGS, Kind.FILMS, Kind.WORDS}
)


class ChapterViewModel(QObject):
    """Hold the state of a page about one chapter, of any kind. Emits ``state_changed``.

    ``sheet_id`` tells apart a chapter that is filled in more than once, as in each meeting.
    """

    state_changed = Signal()

    def __init__(self, context: Context, person_id: str, chapter_id: str, sheet_id: str = "") -> None:
        super().__init__()
        self._context = context
        self._person_id = person_id
        self._chapter_id = chapter_id
        self._sheet_id = sheet_id
        self._read: ChapterRead | None = None
        self._opened_id = ""
        self._in_hand = ""
        self._is_drawer_shown = False
        self.editor = LineEditor(context, person_id, chapter_id, Slot(sheet_id=sheet_id))
        self.editor.setParent(self)
        self.state = ChapterState()
        self.editor.changed.connect(self._renew)
        context.changes.happened.connect(self._on_changed)
        self.load()

    @property
    def plan(self) -> Plan | None:
        """Return the plan as it was last read."""
        return self._read.plan if self._read else None

    @property
    def chapter(self) -> StyleChapter | None:
        """Return the chapter, or ``None`` where no style has it (any more)."""
        return self._read.chapter if self._read else None

    @property
    def chapter_id(self) -> str:
        """Return the id of the chapter."""
        return self._chapter_id

    @property
    def opened_id(self) -> str:
        """Return the id of the line that is open whole; empty when the chapter is shown."""
        return self._opened_id

    def load(self) -> None:
        """Read the plan and its chapter, and show them."""
        services, person_id, chapter_id = self._context.services, self._person_id, self._chapter_id
        self._context.read(lambda: read_chapter(services, person_id, chapter_id), self._show)

    def slot(self, column: str = "", row_id: str = "") -> Slot:
        """Return a place in this filling in of the chapter."""
        return Slot(column, row_id, self._sheet_id)

    def press(self, row: LineRow) -> None:
        """Say a line, and let the drawer work on it."""
        self._context.say(row.spoken, kind=SpokenKind.PLAN_TEXT)
        if row.id and not row.is_part:
            self.hold(row.id)
            self.editor.choose(row.id)

    def answer(self, row: LineRow, check: Check) -> None:
        """Record what the person answers to "Have I got this right?" and say it."""
        self._context.say(say(f"lines.check_{check.value}"))
        lines = self._context.services.lines
        if row.check is not check:
            self._context.change(lambda: lines.check(row.id, check))

    def answer_with(self, answer: Answer, slot: Slot | None = None) -> None:
        """Write down an answer that has no words of its own, such as "nothing", and say it."""
        self._context.say(answer_in(self.chapter, answer))
        self.settle()
        lines, person_id, chapter_id = self._context.services.lines, self._person_id, self._chapter_id
        key, where = one_undo(), slot or self.slot()
        self._context.change(
            lambda: lines.add(person_id, chapter_id, "", answer=answer, slot=where, new_id=id_of_new(key))
        )

    def add(self, slot: Slot | None = None) -> None:
        """Begin an empty line, in a place of the chapter where one is given."""
        self._opened_id = self._in_hand = ""
        self.editor.start_new(slot or self.slot())

    def add_line(self) -> None:
        """Begin an empty line in the place of the one that is worked on."""
        now = self.editor.line().slot
        self.add(replace(now, sheet_id=self._sheet_id))

    def add_words(self, words: str, slot: Slot, source: Source, said_by: str = "") -> None:
        """Write down a line at once, such as the face that somebody chose."""
        lines, person_id, chapter_id = self._context.services.lines, self._person_id, self._chapter_id
        self._context.change(
            lambda: lines.add(person_id, chapter_id, words, source=source, said_by=said_by, slot=slot)
        )

    def put_in(self, row: LineRow, slot: Slot) -> None:
        """Put a line somewhere else in the chapter, such as on another step of a scale."""
        lines = self._context.services.lines
        if row.slot != slot:
            self._context.change(lambda: lines.set_slot(row.id, slot))

    def open_whole(self, line_id: str) -> None:
        """Show all of one line, and the views beside it, instead of the chapter."""
        self._opened_id = line_id
        self._renew()

    def close_whole(self) -> None:
        """Show the chapter again."""
        self._opened_id = ""
        self._renew()

    def hold(self, line_id: str) -> None:
        """Note the line that is in hand: it had the keyboard or was pressed last; empty for none."""
        self._in_hand = line_id

    def take_up(self) -> None:
        """Let the drawer, which opens, work on the line in hand, else on a new one."""
        plan = self.plan
        is_there = plan is not None and any(line.id == self._in_hand for line in plan.lines)
        self.editor.take_up(self._in_hand if is_there else "")

    def record_line(self) -> None:
        """Go to the recording that is heard when the line that is worked on is said."""
        record_line(self._context, self.editor, self._person_id, self.chapter)

    def see_films(self, line_id: str = "") -> None:
        """Go to the films of a line, or of the one that is worked on."""
        see_films(self._context, self.editor, self._person_id, line_id)

    def show_drawer(self, *, is_shown: bool) -> None:
        """Show on the page which line the drawer works on, while it is open."""
        if is_shown != self._is_drawer_shown:
            self._is_drawer_shown = is_shown
            self._renew()

    def say(self, words: str, kind: SpokenKind = SpokenKind.LABEL) -> None:
        """Say something on the page aloud."""
        self._context.say(words, kind=kind)

    def hear(self, words: str) -> None:
        """Say something on the page because somebody asked to hear it."""
        self._context.hear(words)

    def settle(self) -> None:
        """Save what is being typed."""
        self.editor.settle()

    def _show(self, read: ChapterRead) -> None:
        self._read = read
        self.editor.show_plan(read.plan, read.chapter)
        self._renew()

    def _renew(self) -> None:
        read = self._read
        if read is None:
            return
        editor = self.editor
        hand = InHand(editor.line(), editor.line_id, editor.is_first_time, self._is_drawer_shown)
        cards = chapter_cards(read, self._chapter_id, self._sheet_id, hand)
        opened = next((x for x in read.plan.lines if x.id == self._opened_id), None)
        state = ChapterState(
            read.plan.person.name,
            read.plan.person.picture,
            read.chapter,
            cards,
            first_words(read, cards),
            opened_rows(read.plan, opened, read.chapter) if opened else (),
            editor.state(),
            is_read=True,
        )
        if state != self.state:
            self.state = state
            self.state_changed.emit()

    def _on_changed(self, changed: Changed[object]) -> None:
        if changed.person_id == self._person_id and changed.kinds & _SHOWN_BY:
            self.load()
