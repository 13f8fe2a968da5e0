"""Know who is being put in or changed, which question is asked, and save the answers."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.changes import Changed
from pcplanner.domain.circle import Relation, Supporter
from pcplanner.domain.errors import PlainError
from pcplanner.domain.pictures import Picture, PictureKind
from pcplanner.domain.plan import Plan
from pcplanner.domain.text import clean_name
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.keeping import one_undo
from pcplanner.ui.pages.supporter.draft import (
    Begun,
    Draft,
    FaceAnswer,
    at_seat,
    begun_in,
    draft_of,
    forget_begun,
    keep_begun,
    with_answer,
)
from pcplanner.ui.pages.supporter.questions import (
    Answer,
    NewOne,
    Question,
    answers,
    head_of,
    question_after,
    question_before,
)
from pcplanner.ui.pages.supporter.saving import added, edited, timed
from pcplanner.ui.pages.supporter.state import SupporterState
from pcplanner.ui.routes import Place, Route


class SupporterViewModel(QObject):
    """Hold one supporter: a new one until the last answer, or one in the circle, saved at each answer.

    Nobody is put in before somebody has said how close they are: a new one that is left waits as begun.

    Emits ``state_changed``, ``saved`` after words are safe, and ``refused`` with why words cannot be used.
    """

    state_changed = Signal()
    saved = Signal()
    refused = Signal(str)

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__()
        self._context = context
        self._route = route
        self._person_id = route.person_id
        self._supporter_id = route.thing_id
        self._is_closed = False
        self._typing = one_undo()
        # Known before the first save, so that trying again after trouble never puts somebody in twice.
        self._new_id = context.services.clock.new_id()
        is_new = not route.thing_id
        begun = begun_in(context.drafts, self._person_id) if is_new else ()
        question = Question.BEGUN if begun else Question.FACE
        draft = at_seat(Draft(), route.parent_id)
        self.state = SupporterState(question=question, draft=draft, begun=begun, is_new=is_new)
        context.changes.happened.connect(self._on_changed)
        self.load()

    def load(self) -> None:
        """Read the plan and show who is asked about."""
        people = self._context.services.people
        self._context.read(lambda: people.plan(self._person_id), self._show)

    def answers(self) -> tuple[Answer, ...]:
        """Return what can be answered by pressing."""
        state = self.state
        return answers(state.question, state.draft, state.begun, state.ring_names)

    def press(self, key: object) -> None:
        """Take an answer."""
        if key is FaceAnswer.FACE:
            self._ask(Place.FACE)
        elif key is FaceAnswer.PICTURE:
            self._ask(Place.PICTURE)
        elif key is NewOne.SOMEBODY:
            self._set(replace(self.state, question=Question.FACE))
        elif self.state.question is Question.BEGUN:
            self._go_on_with(next(one for one in self.state.begun if one.id == key))
        else:
            self._take(with_answer(self.state.draft, key))

    def set_name(self, words: str) -> None:
        """Take the name as it was typed."""
        if words.strip() == self.state.draft.name and words.strip():
            return
        if not self.state.is_new:
            try:
                clean_name(words)
            except PlainError as trouble:
                self.refused.emit(str(trouble))
                return
        self._take(replace(self.state.draft, name=words.strip()), self._typing)

    def set_own_words(self, words: str) -> None:
        """Take who it is in own words."""
        words = words.strip()
        if words != self.state.draft.relation_words:
            draft = replace(self.state.draft, relation_words=words, relation=Relation.OTHER)
            self._take(draft, self._typing)

    def set_times(self, words: str) -> None:
        """Take since when somebody has been there, or until when they were, in own words."""
        draft, words = self.state.draft, words.strip()
        if words == draft.times.words:
            return
        when = replace(draft.times, words=words)
        is_gone = draft.is_gone
        self._take(replace(draft, left=when) if is_gone else replace(draft, joined=when), self._typing)

    def go_to(self, step: int) -> None:
        """Ask about one of the big steps."""
        self._set(replace(self.state, question=head_of(self.state.draft)[step]))

    def go_on(self) -> None:
        """Ask what comes next; after the last answer, put somebody in and go back to the circle."""
        if self.state.question is Question.NAME and not self._has_name():
            return
        if self.state.question is Question.BEGUN:
            self._go_on_with(self.state.begun[0])
            return
        after = question_after(self.state.question, self.state.draft)
        if after is not None:
            self._set(replace(self.state, question=after))
        elif not self.state.is_new:
            self._context.navigator.back()
        elif not self._has_name():
            self._set(replace(self.state, question=Question.NAME))
            self._has_name()
        elif self.state.draft.ring is None:
            self._context.messages.tell(say("supporter.choose_ring"))
        else:
            self._put_in(self._on_put_in)

    def go_back(self) -> bool:
        """Ask what was asked before, and say whether there was anything."""
        before = None if self.state.is_gone else question_before(self.state.question, self.state.draft)
        if before is not None:
            self._set(replace(self.state, question=before))
        return before is not None

    def close(self) -> None:
        """Keep somebody new for later, and show nothing more: the page has been left for good."""
        draft, context = self.state.draft, self._context
        is_begun = self.state.is_new and bool(draft.name or draft.picture)
        if is_begun and context.services.library.is_open and not self._is_closed:
            self._keep_for_later(draft)
        self._is_closed = True

    def _keep_for_later(self, draft: Draft) -> None:
        here = self._context.navigator.here
        if self._route in self._context.navigator.routes and draft.name and draft.ring:
            # The page is closed although nobody left it: the program ends, and with it what waits.
            self._put_in(lambda _: None)
            return
        keep_begun(
            self._context.drafts, self._person_id, Begun(self._new_id, draft, self.state.question.value)
        )
        if here is not None and here.person_id == self._person_id:
            key = "supporter.was_kept" if draft.name else "supporter.was_kept_unnamed"
            self._context.messages.tell(say(key, name=draft.name))

    def _go_on_with(self, begun: Begun) -> None:
        self._new_id = begun.id
        draft = at_seat(begun.draft, self._route.parent_id)
        self._set(replace(self.state, draft=draft, question=Question(begun.question)))

    def _has_name(self) -> bool:
        try:
            clean_name(self.state.draft.name)
        except PlainError as trouble:
            self.refused.emit(str(trouble))
            return False
        return True

    def _ask(self, place: Place) -> None:
        draft = self.state.draft
        is_portrait = draft.picture is not None and draft.picture.kind is PictureKind.PORTRAIT
        begin = draft.picture.ref if draft.picture is not None and is_portrait else ""
        route = Route(place, self._person_id)
        if place is Place.FACE:
            route = Route(place, self._person_id, begin, draft.name)
        self._context.navigator.ask(route, self._on_picture)

    def _on_picture(self, answer: object) -> None:
        if answer is None or isinstance(answer, Picture):
            self._take(replace(self.state.draft, picture=answer, is_faceless=answer is None))

    def _take(self, draft: Draft, part_of: str = "") -> None:
        old = self.state.draft
        if draft == old:
            return
        self._set(replace(self.state, draft=draft))
        if self.state.is_new:
            return
        circle, ring, presence = self._context.services.circle, draft.ring, draft.presence
        who, change = self._supporter_id, self._context.change
        if ring is not old.ring and ring is not None:
            change(lambda: circle.move_to_ring(who, ring), self._on_saved)
        elif presence is not old.presence and presence is not None:
            change(lambda: circle.set_presence(who, presence), self._on_saved)
        elif (draft.joined, draft.left) != (old.joined, old.left):
            change(lambda: timed(circle, who, draft, part_of), self._on_saved, self._on_refused)
        else:
            change(lambda: edited(circle, who, draft, part_of), self._on_saved, self._on_refused)

    def _put_in(self, done: Callable[[Supporter], object]) -> None:
        draft, ring, circle = self.state.draft, self.state.draft.ring, self._context.services.circle
        if ring is None:
            return
        # What was put in is not new any more, whatever happens next: nobody is put in twice.
        self.state = replace(self.state, is_new=False)

        def job() -> Changed[Supporter]:
            made = added(circle, self._person_id, self._new_id, draft)
            self._supporter_id = made.value.id
            return made

        self._context.change(job, done, self._on_not_put_in)

    def _on_put_in(self, supporter: Supporter) -> None:
        forget_begun(self._context.drafts, self._person_id, supporter.id)
        if self._context.navigator.here == self._route:
            self._context.navigator.answer(supporter.id)
        self._context.messages.tell(say("supporter.is_in", name=supporter.name))

    def _on_not_put_in(self, trouble: PlainError) -> None:
        self.state = replace(self.state, is_new=True)
        self._on_refused(trouble)

    def _on_saved(self, _supporter: Supporter) -> None:
        if not self._is_closed:
            self.saved.emit()

    def _on_refused(self, trouble: PlainError) -> None:
        if not self._is_closed:
            self.refused.emit(str(trouble))
        self._context.messages.problem(trouble)

    def _show(self, plan: Plan) -> None:
        person = plan.person
        names = person.ring_names
        state = replace(self.state, name=person.name, face=person.picture, ring_names=names)
        if self._supporter_id:
            found = plan.supporter(self._supporter_id)
            if found is not None:
                state = replace(state, draft=draft_of(found, state.draft), is_new=False, is_gone=False)
            elif not self._route.thing_id:
                # Somebody new whose putting in was undone is new again, with all that was answered.
                self._supporter_id = ""
                state = replace(state, is_new=True)
            else:
                state = replace(state, is_gone=True)
        self._set(state)

    def _set(self, state: SupporterState) -> None:
        if not self._is_closed:
            if state.question is not self.state.question:
                # What is typed without leaving its question is one step to undo.
                self._typing = one_undo()
            self.state = state
            self.state_changed.emit()

    def _on_changed(self, changed: Changed[object]) -> None:
        if changed.person_id == self._person_id and not self._is_closed:
            self.load()
