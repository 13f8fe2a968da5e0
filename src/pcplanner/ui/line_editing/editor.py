"""Save what the facilitator types and chooses for one line, as it is typed."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.changes import Changed
from pcplanner.domain.easy_words import problems
from pcplanner.domain.errors import InputError, PlainError
from pcplanner.domain.lines import (
    OWN_SOURCES,
    Answer,
    Audience,
    Details,
    Importance,
    Line,
    Slot,
    Source,
)
from pcplanner.domain.picture_uses import is_same_picture
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.same_picture import Pictured
from pcplanner.domain.text import LONGEST_NAME, clean_words
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.keeping import id_of_new, one_undo
from pcplanner.ui.line_editing.drafts import Draft, EditState, edit_state, is_same
from pcplanner.ui.picture_suggestions import MOST_PICTURES
from pcplanner.ui.routes import Place, Route

_MOST_NOTES = 3
_MOST_READ = 1000


class LineEditor(QObject):
    """Work on one line. Emits ``changed`` when what is shown is another."""

    changed = Signal()

    def __init__(self, context: Context, person_id: str, chapter_id: str, slot: Slot | None = None) -> None:
        super().__init__()
        self._context = context
        self._lines = context.services.lines
        self._person_id = person_id
        self._chapter_id = chapter_id
        self._slot = slot or Slot()
        self._plan: Plan | None = None
        self._draft = self._new_draft()

    @property
    def line_id(self) -> str:
        """Return the id of the line that is worked on; empty while it has not been saved yet."""
        return self._draft.line_id

    @property
    def is_first_time(self) -> bool:
        """Say whether the line is being typed for the first time."""
        return self._draft.is_first_time

    def line(self) -> Line:
        """Return the line as it is now, with the words as they are typed."""
        return self._draft.now(self._plan)

    def state(self) -> EditState:
        """Return what the drawer shows."""
        return edit_state(self._plan, self._draft)

    def show_plan(self, plan: Plan) -> None:
        """Take in the plan as it is now; a line that was undone or put away is let go."""
        is_first, self._plan = self._plan is None, plan
        if is_first and self._draft.is_untouched:
            self._draft = self._new_draft()
        saved = self._draft.saved(plan)
        if saved is not None:
            self._draft.take_in(saved)
        elif self._draft.was_seen:
            self._draft = self._new_draft()
        self._look_up()

    def choose(self, line_id: str) -> None:
        """Work on a line that is there."""
        if line_id != self._draft.line_id:
            self.settle()
            self._draft = self._new_draft()
            self._draft.line_id, self._draft.is_first_time = line_id, False
            self._look_up()
            self.changed.emit()

    def take_up(self, line_id: str) -> None:
        """Work on the line that is in hand as the drawer opens; without one, on an empty one.

        Words that could not be saved yet are never left behind.
        """
        draft = self._draft
        if draft.problem or (draft.has_unsaved and not draft.is_there):
            return
        if line_id and line_id == draft.line_id and draft.is_first_time:
            # It was new the last time the drawer was open.
            draft.is_first_time = False
            self.changed.emit()
        elif line_id:
            self.choose(line_id)
        elif not draft.is_untouched:
            self.start_new()

    def start_new(self, slot: Slot | None = None) -> None:
        """Work on an empty line, which goes to a place in the chapter where one is given."""
        self.settle()
        self._draft = self._new_draft(slot)
        self._look_up()
        self.changed.emit()

    def answer(self, answer: Answer, slot: Slot | None = None) -> None:
        """Write down an answer that has no words of its own, such as "nothing"."""
        self.settle()
        key, where = one_undo(), slot or self._slot
        self._context.change(
            lambda: self._lines.add(
                self._person_id, self._chapter_id, "", answer=answer, slot=where, new_id=id_of_new(key)
            )
        )

    def change_details(self, details: Details, *, part_of: str = "") -> None:
        """Keep what is said beside the words; a line that has none yet keeps it when it gets them."""
        draft = self._draft
        if draft.is_there:
            self._on_line(lambda line_id: self._lines.set_details(line_id, details, part_of=part_of))
        else:
            draft.line = replace(draft.line, details=details)
            self.changed.emit()

    def put_in(self, slot: Slot) -> None:
        """Put the line somewhere else in its chapter."""
        draft = self._draft
        if draft.is_there:
            self._on_line(lambda line_id: self._lines.set_slot(line_id, slot))
        else:
            draft.line = replace(draft.line, slot=slot)
            self.changed.emit()

    def type_words(self, words: str) -> None:
        """Show words as they are typed; they are saved when typing pauses."""
        draft = self._draft
        draft.typed, draft.has_unsaved, draft.problem = words, True, ""
        self.changed.emit()

    def type_how_we_check(self, words: str) -> None:
        """Take in how a guess will be checked, as it is typed."""
        self._draft.typed_check, self._draft.has_unsaved = words, True
        self.changed.emit()

    def settle(self) -> None:
        """Save what has been typed."""
        draft = self._draft
        if not draft.has_unsaved:
            return
        draft.has_unsaved = False
        saved = draft.saved(self._plan)
        if draft.typed is not None and not (saved and is_same(draft.typed, saved.words)):
            self._save_words(draft)
        if draft.typed_check is not None and draft.is_there:
            self._save_how_we_check(draft, draft.typed_check)
        self._look_up()
        self.changed.emit()

    def choose_picture(self, picture: Picture | None) -> None:
        """Give the line a picture; choosing the one it has takes it away."""
        draft, line = self._draft, self.line()
        wanted = None if is_same_picture(picture, line.picture) else picture
        if draft.is_there:
            self._on_line(lambda line_id: self._lines.set_picture(line_id, wanted))
        else:
            is_alone = not line.words.strip() and line.source is Source.OWN_WORDS
            source = Source.OWN_PICTURE if is_alone else line.source
            draft.line = replace(line, picture=wanted, source=source)
            self._save_words(draft)
            self.changed.emit()

    def ask_for_picture(self) -> None:
        """Go to all the pictures and come back with one, or with none."""
        self.settle()
        draft = self._draft

        def answered(picture: object) -> None:
            has_one = self.line().picture is not None
            if self._draft is not draft or (picture is None and not has_one):
                return
            if picture is None:
                self.choose_picture(self.line().picture)
            elif isinstance(picture, Picture) and not is_same_picture(picture, self.line().picture):
                self.choose_picture(picture)

        words = self.line().words[:_MOST_READ]
        self._context.navigator.ask(Route(Place.PICTURE, self._person_id, "", words), answered)

    def choose_source(self, source: Source) -> None:
        """Say who it comes from; for somebody else, ask who."""
        self._set_source(source, "" if source in OWN_SOURCES else self.line().said_by)
        self._draft.is_asking_who = source is Source.SOMEONE_ELSE
        self.changed.emit()

    def ask_who(self, *, is_asking: bool = True) -> None:
        """Ask who said it, or ask no longer."""
        self._draft.is_asking_who = is_asking
        self.changed.emit()

    def choose_who(self, who: str) -> None:
        """Say who said it: somebody's id in the circle, or a name that was typed."""
        source = self.line().source
        self._set_source(Source.SOMEONE_ELSE if source in OWN_SOURCES else source, who.strip()[:LONGEST_NAME])
        self.ask_who(is_asking=False)

    def choose_audience(self, audience: Audience) -> None:
        """Let somebody see the line, or no longer; the person always may."""
        if audience is Audience.ME:
            self._context.messages.tell(say("lines.i_may_always"))
            return
        audiences = tuple(set(self.line().audiences) ^ {audience})
        self._on_line(lambda line_id: self._lines.set_audiences(line_id, audiences))

    def choose_importance(self, importance: Importance) -> None:
        """Say how much it matters; choosing the same again takes it back."""
        wanted = None if importance is self.line().importance else importance
        self._on_line(lambda line_id: self._lines.set_importance(line_id, wanted))

    def move(self, by: int) -> None:
        """Move the line up (negative) or down."""
        self._on_line(lambda line_id: self._lines.move(line_id, by))

    def put_away(self) -> None:
        """Put the line away and say how to bring it back."""
        self._on_line(
            self._lines.put_away,
            lambda: self._context.messages.tell(say("lines.put_away_done"), offers_undo=True),
        )

    def show_original(self) -> None:
        """Show the first words of a line that was worded again, or hide them."""
        self._draft.is_original_shown = not self._draft.is_original_shown
        self.changed.emit()

    def _new_draft(self, slot: Slot | None = None) -> Draft:
        services, plan = self._context.services, self._plan
        clock = services.clock
        empty = Line("", self._person_id, self._chapter_id, "", None, Source.OWN_WORDS, clock.now())
        empty = replace(empty, slot=slot or self._slot)
        if plan is not None:
            empty = replace(empty, audiences=services.styles.audiences_of(plan)(self._chapter_id))
        return Draft(clock.new_id(), empty)

    def _look_up(self) -> None:
        """Look for pictures and for hard words once typing pauses; each letter would be too often."""
        draft, line, plan = self._draft, self.line(), self._plan
        if draft.has_unsaved or plan is None:
            return
        words, uses = line.words[:_MOST_READ], self._context.services.picture_uses
        draft.other = uses.other_picture(plan, Pictured(draft.line_id, words, line.picture))
        if words == draft.looked_up:
            # What is offered stays in its place while the words stay.
            return
        draft.looked_up = words
        draft.pictures = uses.suggest(plan, words, MOST_PICTURES)
        draft.notes = tuple(dict.fromkeys(problem.why for problem in problems(words)))[:_MOST_NOTES]

    def _save_words(self, draft: Draft) -> None:
        line = draft.now(self._plan)
        try:
            words = clean_words(line.words)
        except InputError as trouble:
            draft.problem = str(trouble)
            return
        if not words and line.picture is None:
            draft.problem = say("lines.words_gone") if draft.is_there else ""
            return

        def save() -> Changed[Line]:
            if not draft.line_id:
                made = self._lines.add(
                    line.person_id,
                    line.chapter,
                    words,
                    line.picture,
                    source=line.source,
                    said_by=line.said_by,
                    part_of=draft.key,
                    # One that was stored although it was told as failed is not made twice.
                    new_id=draft.key,
                    slot=line.slot,
                    beside_id=line.beside_id,
                    details=line.details,
                )
                draft.line_id = made.value.id
                return made
            # The first rewording keeps the words that were there; the letters after it are the same change.
            part_of = draft.key if draft.is_first_time or draft.was_reworded else ""
            changed = self._lines.reword(draft.line_id, words, part_of=part_of)
            draft.was_reworded = draft.was_reworded or bool(changed.kinds)
            return changed

        draft.was_asked_to_save = True
        self._run(draft, save)

    def _save_how_we_check(self, draft: Draft, words: str) -> None:
        key = f"{draft.key}-check"
        self._run(draft, lambda: self._lines.set_how_we_check(draft.line_id, words, part_of=key))

    def _set_source(self, source: Source, said_by: str) -> None:
        draft = self._draft
        if draft.is_there:
            self._on_line(lambda line_id: self._lines.set_source(line_id, source, said_by))
        else:
            draft.line = replace(draft.line, source=source, said_by=said_by)

    def _on_line(
        self, verb: Callable[[str], Changed[Line]], done: Callable[[], object] | None = None
    ) -> None:
        draft = self._draft
        self.settle()
        if not draft.is_there:
            self._context.messages.tell(say("services.line_empty"))
            return
        self._context.change(lambda: verb(draft.line_id), lambda _: done() if done else None)

    def _run(self, draft: Draft, job: Callable[[], Changed[Line]]) -> None:
        def done(_: Line) -> None:
            draft.saves_under_way -= 1
            draft.problem = ""
            self.changed.emit()

        def failed(trouble: PlainError) -> None:
            draft.saves_under_way -= 1
            draft.has_unsaved = draft is self._draft
            draft.was_asked_to_save = bool(draft.line_id)
            draft.problem = str(trouble)
            self.changed.emit()

        draft.saves_under_way += 1
        self._context.change(job, done, failed)
