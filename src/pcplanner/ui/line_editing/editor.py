"""Save what the facilitator types and chooses for one line, as it is typed."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.changes import Changed
from pcplanner.domain.easy_read.findings import with_instead
from pcplanner.domain.lines import OWN_SOURCES, Answer, Audience, Details, Importance, Line, Slot, Source
from pcplanner.domain.picture_uses import is_same_picture
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import StyleChapter
from pcplanner.domain.text import LONGEST_NAME
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.line_editing.detail_words import with_field
from pcplanner.ui.line_editing.drafts import Draft, EditState, edit_state
from pcplanner.ui.line_editing.line_order import nested_slot, next_in_row, steps_to, view_slot
from pcplanner.ui.line_editing.looking_up import as_view, ask_picture, in_place, look_up, new_draft
from pcplanner.ui.line_editing.saving import LineSaver


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
        self._chapter: StyleChapter | None = None
        self._saver = LineSaver(context, lambda draft: draft is self._draft, self)
        self._saver.changed.connect(self.changed)
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
        return edit_state(self._plan, self._draft, self._chapter)

    def show_plan(self, plan: Plan, chapter: StyleChapter | None = None) -> None:
        """Take in the plan and the chapter as they are now; a line that was undone or put away is let go."""
        is_first, self._plan, self._chapter = self._plan is None, plan, chapter
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
        """Work on the line in hand as the drawer opens, else on an empty one; unsaved words stay."""
        draft = self._draft
        if draft.problem or (draft.has_unsaved and not draft.is_there):
            return
        if line_id and line_id == draft.line_id:
            self.show_again()
        elif line_id:
            self.choose(line_id)
        elif not draft.is_untouched:
            self.start_new()

    def show_again(self) -> None:
        """Work on the line as one that is there: it was new the last time the drawer was shown."""
        if self._draft.line_id and self._draft.is_first_time:
            self._draft.is_first_time = False
            self.changed.emit()

    def start_new(self, slot: Slot | None = None) -> None:
        """Work on an empty line, which goes to a place in the chapter where one is given."""
        self.settle()
        self._draft = self._new_draft(slot)
        self._look_up()
        self.changed.emit()

    def choose_answer(self, answer: Answer) -> None:
        """Let the new line, which has no words yet, be an answer such as "nothing"."""
        draft = self._draft
        if not draft.is_there:
            draft.line = replace(draft.line, answer=answer)
            self._saver.save_words(draft, self._plan)
            self.changed.emit()

    def start_next(self) -> None:
        """Work on an empty line for the next column of the row; after the last one, say so."""
        slot = next_in_row(self._chapter, self.line().slot)
        if slot is not None:
            self.start_new(slot)
        else:
            self.settle()
            self._context.messages.tell(say("details.last_question"))

    def start_view(self, words: str = "") -> None:
        """Begin another view of the line, somebody else's or a newer one; both stay, side by side."""
        draft, line = self._draft, self.line()
        self.settle()
        if not draft.is_there:
            self._context.messages.tell(say("services.line_empty"))
            return
        beside = line.beside_id or draft.line_id or draft.key
        self._draft = self._new_draft(view_slot(self._chapter, line.slot))
        self._draft.line = as_view(self._draft.line, line, beside)
        if words:
            self._draft.typed, self._draft.has_unsaved = words, True
            self.settle()
        self._look_up()
        self.changed.emit()

    def change_details(self, details: Details, *, part_of: str = "") -> None:
        """Keep what is said beside the words; a line that has none yet keeps it when it gets them."""
        draft = self._draft
        draft.forget_fields()
        if draft.is_there:
            self._on_line(lambda line_id: self._lines.set_details(line_id, details, part_of=part_of))
        else:
            draft.line = replace(draft.line, details=details)
            self.changed.emit()

    def type_field(self, field: str, words: str) -> None:
        """Take in what is said beside the words, as it is typed; it is saved when typing pauses."""
        today = self._context.services.clock.today()
        self._draft.type_field(field, words, with_field(self.line().details, field, words, today))
        self.changed.emit()

    def say_more(self, *, is_shown: bool = True) -> None:
        """Ask for what can be said beside the words, or no longer."""
        self.settle()
        self._draft.is_saying_more = is_shown
        self.changed.emit()

    def put_in(self, slot: Slot) -> None:
        """Put the line somewhere else in its chapter."""
        draft = self._draft
        if draft.is_there:
            self._on_line(lambda line_id: self._lines.set_slot(line_id, slot))
        else:
            draft.line = in_place(draft.line, slot, self._chapter)
            self.changed.emit()

    def choose_wanted(self, column: str) -> None:
        """Say which step of a scale the person wants; choosing the same again takes it back."""
        details = self.line().details
        self.change_details(replace(details, wanted="" if details.wanted == column else column))

    def nest(self, *, is_under: bool) -> None:
        """Put the line under the one above it, or take it out again."""
        plan, line = self._plan, self._draft.saved(self._plan)
        if plan and line and (slot := nested_slot(plan, line, is_under=is_under)) is not None:
            self.put_in(slot)

    def type_words(self, words: str) -> None:
        """Show words as they are typed; they are saved when typing pauses."""
        draft = self._draft
        draft.typed, draft.has_unsaved, draft.problem, draft.hints = words, True, "", ()
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
        self._saver.save(draft, self._plan)
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
            self._saver.save_words(draft, self._plan)
            self.changed.emit()

    def ask_for_picture(self) -> None:
        """Go to all the pictures and come back with one, or with none."""
        self.settle()
        draft = self._draft

        def answered(picture: Picture | None) -> None:
            now = self.line().picture
            if self._draft is draft and not is_same_picture(picture, now):
                self.choose_picture(picture or now)

        ask_picture(self._context, self._person_id, self.line().words, answered)

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
        """Move the line up (negative) or down among those that stand with it."""
        line = self._draft.saved(self._plan)
        if self._plan and line and (steps := steps_to(self._plan, line, by)):
            self._on_line(lambda line_id: self._lines.move(line_id, steps))

    def put_away(self) -> None:
        """Put the line away and say how to bring it back."""
        self._on_line(
            self._lines.put_away,
            lambda: self._context.messages.tell(say("lines.put_away_done"), offers_undo=True),
        )

    def use_plainer(self) -> None:
        """Take the plainer words of the first hint: one change of its own, which keeps the first wording."""
        self.settle()
        words, hint = self.line().words, next(iter(self._draft.hints), None)
        if hint is not None and hint.instead:
            plainer = with_instead(words, hint)
            self._on_line(lambda line_id: self._lines.reword(line_id, plainer))

    def hint_is_fine(self) -> None:
        """Remember that the first hint is fine in this line."""
        hint, easy_read = next(iter(self._draft.hints), None), self._context.services.easy_read
        if hint is not None and (line_id := self._draft.line_id):
            self._context.change(lambda: easy_read.fine(self._person_id, line_id, hint))

    def look_at_words(self) -> None:
        """Look at the person's own words too, now that somebody asks for it."""
        self.settle()
        self._draft.is_looking_at_words = True
        self._look_up()
        self.changed.emit()

    def show_original(self) -> None:
        """Show the first words of a line that was worded again, or hide them."""
        self._draft.is_original_shown = not self._draft.is_original_shown
        self.changed.emit()

    def _new_draft(self, slot: Slot | None = None) -> Draft:
        place = slot or self._slot
        draft = new_draft(self._context.services, self._plan, self._person_id, self._chapter_id, place)
        draft.line = in_place(draft.line, place, self._chapter)
        return draft

    def _look_up(self) -> None:
        if not self._draft.has_unsaved and self._plan is not None:
            look_up(self._context.services, self._plan, self._draft)

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
