"""Know the lines of one chapter, which one is worked on, and what the person answers."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.changes import Changed, Kind
from pcplanner.domain.chapters import Chapter, chapter
from pcplanner.domain.lines import Check
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.line_editing.drafts import EditState
from pcplanner.ui.line_editing.editor import LineEditor
from pcplanner.ui.line_editing.rows import LineRow, parts_of, row_of

_SHOWN_BY = frozenset({Kind.LINES, Kind.CIRCLE, Kind.PEOPLE})


@dataclass(frozen=True, slots=True)
class LinesState:
    """Everything the page shows; ``hint`` says what to do first, ``is_whole`` that one line is open whole."""

    name: str = ""
    face: Picture | None = None
    rows: tuple[LineRow, ...] = ()
    hint: str = ""
    is_whole: bool = False
    edit: EditState = field(default_factory=EditState)


class LinesViewModel(QObject):
    """Hold the state of the page. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context, person_id: str, chapter_id: str) -> None:
        super().__init__()
        self._context = context
        self._person_id = person_id
        self._plan: Plan | None = None
        self._whole_id = ""
        self._in_hand = ""
        self._is_drawer_shown = False
        self.chapter: Chapter = chapter(chapter_id)
        self.editor = LineEditor(context, person_id, chapter_id)
        self.editor.setParent(self)
        self.state = LinesState()
        self.editor.changed.connect(self._renew)
        context.changes.happened.connect(self._on_changed)
        self.load()

    def load(self) -> None:
        """Read the plan and show it."""
        people = self._context.services.people
        self._context.read(lambda: people.plan(self._person_id), self._show)

    def press(self, row: LineRow) -> None:
        """Say a line, and let the drawer work on it."""
        self._context.say(row.spoken)
        if row.id and not row.is_part:
            self.hold(row.id)
            self.editor.choose(row.id)

    def answer(self, row: LineRow, check: Check) -> None:
        """Record what the person answers to "Have I got this right?" and say it."""
        self._context.say(say(f"lines.check_{check.value}"))
        lines = self._context.services.lines
        if row.check is not check:
            self._context.change(lambda: lines.check(row.id, check))

    def add_line(self) -> None:
        """Begin an empty line."""
        self._whole_id = self._in_hand = ""
        self.editor.start_new()

    @property
    def whole_id(self) -> str:
        """Return the id of the line that is open whole; empty when the list is shown."""
        return self._whole_id

    def open_whole(self, line_id: str) -> None:
        """Show all of one long line instead of the list."""
        self._whole_id = line_id
        self._renew()

    def close_whole(self) -> None:
        """Show the list again."""
        self._whole_id = ""
        self._renew()

    def hold(self, line_id: str) -> None:
        """Note the line that is in hand: it had the keyboard or was pressed last; empty for none."""
        self._in_hand = line_id

    def take_up(self) -> None:
        """Let the drawer, which opens, work on the line in hand, else on a new one."""
        self.editor.take_up(self._in_hand if self._has(self._in_hand) else "")

    def show_drawer(self, *, is_shown: bool) -> None:
        """Show on the page which line the drawer works on, while it is open."""
        if is_shown != self._is_drawer_shown:
            self._is_drawer_shown = is_shown
            self._renew()

    def say_hint(self) -> None:
        """Say what to do first."""
        self._context.say(self.state.hint)

    def settle(self) -> None:
        """Save what is being typed."""
        self.editor.settle()

    def _has(self, line_id: str) -> bool:
        return self._plan is not None and any(line.id == line_id for line in self._plan.lines)

    def _show(self, plan: Plan) -> None:
        self._plan = plan
        self.editor.show_plan(plan)
        self._renew()

    def _renew(self) -> None:
        plan = self._plan
        if plan is None:
            return
        whole = next((x for x in plan.lines if x.id == self._whole_id), None)
        rows = parts_of(plan, whole) if whole else self._rows(plan)
        state = LinesState(
            plan.person.name,
            plan.person.picture,
            rows,
            "" if rows else say("lines.first"),
            whole is not None,
            self.editor.state(),
        )
        if state != self.state:
            self.state = state
            self.state_changed.emit()

    def _rows(self, plan: Plan) -> tuple[LineRow, ...]:
        editor, rows = self.editor, []
        now = editor.line()
        for line in plan.lines_in(self.chapter.id):
            is_chosen = self._is_drawer_shown and line.id == editor.line_id
            shown = replace(now, id=line.id) if line.id == editor.line_id else line
            rows.append(row_of(plan, shown, is_new=is_chosen and editor.is_first_time, is_chosen=is_chosen))
        is_there = any(row.id == editor.line_id for row in rows)
        if self._is_drawer_shown and not is_there and (now.words.strip() or now.picture):
            rows.append(row_of(plan, now, is_new=True, is_chosen=True))
        return tuple(rows)

    def _on_changed(self, changed: Changed[object]) -> None:
        if changed.person_id == self._person_id and changed.kinds & _SHOWN_BY:
            self.load()
