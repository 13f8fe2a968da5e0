"""Save what is typed for one line, so that nothing is lost and nothing is made twice."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.changes import Changed
from pcplanner.domain.errors import InputError, PlainError
from pcplanner.domain.lines import Answer, Details, Line
from pcplanner.domain.plan import Plan
from pcplanner.domain.text import clean_words
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.line_editing.drafts import Draft, is_same


class LineSaver(QObject):
    """Save drafts. Emits ``changed`` when what is shown of one is another.

    ``is_worked_on`` says whether a draft is the one on the screen: only then are words that were refused
    tried again.
    """

    changed = Signal()

    def __init__(self, context: Context, is_worked_on: Callable[[Draft], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._lines = context.services.lines
        self._is_worked_on = is_worked_on

    def save(self, draft: Draft, plan: Plan | None) -> None:
        """Save everything of a draft that was typed and is not safe yet."""
        draft.has_unsaved, draft.told_field = False, draft.odd_field
        saved = draft.saved(plan)
        if draft.typed is not None and not (saved and is_same(draft.typed, saved.words)):
            self.save_words(draft, plan)
        if draft.typed_check is not None and draft.is_there:
            self.save_how_we_check(draft, draft.typed_check)
        if draft.typed_more is not None and draft.is_there:
            self.save_details(draft, draft.typed_more)

    def save_words(self, draft: Draft, plan: Plan | None) -> None:
        """Save the words of a line, which makes it where it is new."""
        line = draft.now(plan)
        try:
            words = clean_words(line.words)
        except InputError as trouble:
            draft.problem = str(trouble)
            return
        if not words and line.picture is None and (line.answer is Answer.SAID or draft.is_there):
            draft.problem = say("lines.words_gone") if draft.is_there else ""
            return
        draft.was_asked_to_save = True
        self._run(draft, lambda: self._save(draft, line, words))

    def save_how_we_check(self, draft: Draft, words: str) -> None:
        """Save how a guess will be checked."""
        key = f"{draft.key}-check"
        self._run(draft, lambda: self._lines.set_how_we_check(draft.line_id, words, part_of=key))

    def save_details(self, draft: Draft, details: Details) -> None:
        """Save what is said beside the words."""
        key = f"{draft.key}-more"
        self._run(draft, lambda: self._lines.set_details(draft.line_id, details, part_of=key))

    def _save(self, draft: Draft, line: Line, words: str) -> Changed[Line]:
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
                answer=line.answer,
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

    def _run(self, draft: Draft, job: Callable[[], Changed[Line]]) -> None:
        def done(_: Line) -> None:
            draft.saves_under_way -= 1
            draft.problem = ""
            self.changed.emit()

        def failed(trouble: PlainError) -> None:
            draft.saves_under_way -= 1
            draft.has_unsaved = self._is_worked_on(draft)
            draft.was_asked_to_save = bool(draft.line_id)
            draft.problem = str(trouble)
            self.changed.emit()

        draft.saves_under_way += 1
        self._context.change(job, done, failed)
