"""Read back what was said, one thing at a time, and take the person's answer."""

from dataclasses import dataclass, field, replace
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.chapters import Family
from pcplanner.domain.checking import Said, all_unchecked, said_in
from pcplanner.domain.dreams import Dream
from pcplanner.domain.lines import Check, Line
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import StyleChapter
from pcplanner.domain.words import say
from pcplanner.speech.utterance import Kind, Utterance
from pcplanner.ui.context import Context
from pcplanner.ui.line_editing.drafts import EditState
from pcplanner.ui.line_editing.editor import LineEditor
from pcplanner.ui.line_editing.films_of_line import see_films
from pcplanner.ui.line_editing.rows import LineRow, RowKind, row_of
from pcplanner.ui.line_editing.voice_of_line import record_line
from pcplanner.ui.plan_watch import PlanWatch
from pcplanner.ui.routes import Place, Route


class Stage(Enum):
    """What the page asks: is it right, what to do where it is not, or nothing any more."""

    ASK = auto()
    NOT_RIGHT = auto()
    DONE = auto()


@dataclass(frozen=True, slots=True)
class CheckState:
    """Everything the page shows; ``place`` counts from 1."""

    name: str = ""
    face: Picture | None = None
    stage: Stage = Stage.ASK
    row: LineRow | None = None
    is_dream: bool = False
    place: int = 0
    count: int = 0
    edit: EditState = field(default_factory=EditState)
    title: str = ""
    symbol: str = "listened-to"
    family: Family = Family.DREAMS


class CheckBackViewModel(QObject):
    """Hold the state of the page. Emits ``state_changed``, and ``drawer_wanted`` to change the words."""

    state_changed = Signal()
    drawer_wanted = Signal()

    def __init__(self, context: Context, person_id: str, chapter_id: str) -> None:
        super().__init__()
        self._context = context
        self._person_id = person_id
        self._chapter_id = chapter_id
        self._plan: Plan | None = None
        self._ids: tuple[str, ...] | None = None
        self._at = 0
        self._stage = Stage.ASK
        self._is_writing_view = False
        self.editor = LineEditor(context, person_id, chapter_id)
        self.editor.setParent(self)
        self.editor.changed.connect(self._renew)
        self.state = CheckState()
        self.watch = PlanWatch(context, person_id, self)
        self.watch.plan_read.connect(self._show)
        self.watch.load()

    def answer(self, check: Check) -> None:
        """Take the person's answer, and go on to the next thing, or ask what to do where it is not right."""
        thing = self._thing()
        if thing is None:
            return
        said = say(f"lines.check_{check.value}")
        self._stage = Stage.NOT_RIGHT if check is Check.NO else Stage.ASK
        if check is not Check.NO:
            self._at += 1
        self._keep(thing, check)
        self._tell(said)

    def go_on(self) -> None:
        """Leave this one as it is and read the next."""
        self._at, self._stage = self._at + 1, Stage.ASK
        self._tell()

    def change(self) -> None:
        """Change what is not right: a line in the drawer, a dream on its own page."""
        thing = self._thing()
        if isinstance(thing, Dream):
            self._stage = Stage.ASK
            self._context.go(Route(Place.DREAM, self._person_id, thing.id))
        elif thing is not None:
            self.editor.choose(thing.id)
            self._stage = Stage.ASK
            self._renew()
            self.drawer_wanted.emit()

    def put_away(self) -> None:
        """Put away what is not right, and read the next."""
        thing = self._thing()
        if thing is None:
            return
        lines, dreams = self._context.services.lines, self._context.services.dreams
        self._stage = Stage.ASK
        if isinstance(thing, Dream):
            self._context.change(lambda: dreams.put_dream_away(thing.id))
        else:
            self._context.change(lambda: lines.put_away(thing.id))
        self._context.messages.tell(say("lines.put_away_done"), offers_undo=True)

    def keep_both(self) -> None:
        """Keep what was said as it is, and write the person's own view beside it."""
        thing = self._thing()
        if isinstance(thing, Line):
            self.editor.choose(thing.id)
            self.editor.start_view()
            self._is_writing_view, self._stage = True, Stage.ASK
            self._renew()
            self.drawer_wanted.emit()

    def go_back(self) -> bool:
        """Go back to the thing read before; say whether there was one."""
        if self._stage is Stage.NOT_RIGHT:
            self._stage = Stage.ASK
        elif self._at > 0:
            self._at -= 1
        else:
            return False
        self._tell()
        return True

    def say_again(self) -> None:
        """Say the thing that is read back."""
        if self.state.row is not None:
            self._context.hear(self.state.row.spoken)

    def settle(self) -> None:
        """Save what is being typed."""
        self.editor.settle()

    def add_line(self) -> None:
        """Begin an empty line in the same chapter."""
        self.editor.start_new()

    def record_line(self) -> None:
        """Go to the recording that is heard when the line that is worked on is said."""
        record_line(self._context, self.editor, self._person_id, None)

    def see_films(self, line_id: str = "") -> None:
        """Go to the films of a line, or of the one that is worked on."""
        see_films(self._context, self.editor, self._person_id, line_id)

    def show_drawer(self, *, is_shown: bool) -> None:
        """Let the drawer, as it opens, work on the thing that is read back.

        After another view was written, go on: what the person said there is read back too.
        """
        thing = self._thing()
        if is_shown and isinstance(thing, Line) and not self._is_writing_view:
            self.editor.choose(thing.id)
        elif not is_shown and self._is_writing_view:
            self._is_writing_view = False
            self._at += 1
            self._tell()

    def _show(self, plan: Plan) -> None:
        self._plan = plan
        self.editor.show_plan(plan)
        if self._ids is None:
            self._ids = tuple(x.id for x in self._asked(plan))
        # What is written down meanwhile is read back as well.
        new = (x.id for x in self._said(plan) if x.check is Check.NOT_ASKED)
        self._ids = (*self._ids, *(x for x in new if x not in self._ids))
        self._renew()

    def _asked(self, plan: Plan) -> tuple[Said, ...]:
        """Return what to read back: what the person has not said yes to, else all of the chapter."""
        said = self._said(plan)
        if not self._chapter_id:
            return said
        return tuple(x for x in said if x.check is not Check.YES) or said

    def _said(self, plan: Plan) -> tuple[Said, ...]:
        if not self._chapter_id:
            return all_unchecked(plan)
        chapter = self._chapter(plan)
        if chapter is not None:
            return said_in(plan, chapter)
        return tuple(x for x in plan.lines if x.chapter == self._chapter_id)

    def _chapter(self, plan: Plan) -> StyleChapter | None:
        return self._context.services.styles.chapter(self._chapter_id, plan)

    def _things(self) -> tuple[Said, ...]:
        """Return what is read back and still there."""
        plan = self._plan
        if plan is None or self._ids is None:
            return ()
        there: dict[str, Said] = {x.id: x for x in plan.dreams}
        there.update({x.id: x for x in plan.lines})
        return tuple(there[x] for x in self._ids if x in there)

    def _thing(self) -> Said | None:
        things = self._things()
        return things[self._at] if 0 <= self._at < len(things) else None

    def _keep(self, thing: Said, check: Check) -> None:
        lines, dreams = self._context.services.lines, self._context.services.dreams
        if thing.check is check:
            self._renew()
        elif isinstance(thing, Dream):
            self._context.change(lambda: dreams.check_dream(thing.id, check))
        else:
            self._context.change(lambda: lines.check(thing.id, check))

    def _tell(self, *first: str) -> None:
        """Show the next thing and say it, after what was just answered."""
        self._renew()
        row = self.state.row
        names = tuple(Utterance(name, kind=Kind.LABEL) for name in first)
        if self.state.stage is Stage.NOT_RIGHT:
            self._context.say(*names, say("check_back.what_now"), kind=Kind.PROMPT)
        elif row is not None:
            self._context.say(*names, Utterance(row.spoken), say("check_back.title"), kind=Kind.PROMPT)
        else:
            self._context.say(*names, say("check_back.done"), kind=Kind.PROMPT)

    def _row(self, plan: Plan, thing: Said) -> LineRow:
        if isinstance(thing, Dream):
            return _dream_row(plan, thing)
        row = row_of(plan, thing, self._context.services.styles.chapter(thing.chapter, plan))
        if not row.place:
            return row
        # A word alone may be a good day or a bad one: what it belongs to is read back with it.
        told = say("check_back.in_place", place=row.place, words=row.words)
        spoken = say("check_back.in_place", place=row.place, words=row.spoken)
        return replace(row, words=told, spoken=spoken)

    def _renew(self) -> None:
        plan, things = self._plan, self._things()
        if plan is None or self.watch.is_closed:
            return
        thing = self._thing()
        stage = self._stage if thing is not None else Stage.DONE
        chapter = self._chapter(plan)
        row = self._row(plan, thing) if thing is not None else None
        self.state = CheckState(
            plan.person.name,
            plan.person.picture,
            stage,
            row,
            isinstance(thing, Dream),
            min(self._at + 1, len(things)),
            len(things),
            self.editor.state(),
            chapter.title if chapter else "",
            chapter.symbol if chapter else "listened-to",
            chapter.family if chapter else Family.DREAMS,
        )
        self.state_changed.emit()


def _dream_row(plan: Plan, thing: Dream) -> LineRow:
    words = thing.words or (thing.picture.alt if thing.picture else "") or say("lines.a_picture")
    said = plan.name_of(thing.said_by) if thing.said_by else ""
    source = say("lines.said_this", name=said) if said else say(f"lines.source_{thing.source.value}")
    return LineRow(
        thing.id,
        words,
        source,
        RowKind.SOMEONE if said else RowKind.OWN,
        thing.picture,
        plan.face_of(thing.said_by) if thing.said_by else None,
        check=thing.check,
        spoken=words,
        name=words,
        short_name=words,
    )
