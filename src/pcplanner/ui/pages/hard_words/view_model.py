"""Know what hard words mean in a plan, and keep what somebody changes."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.changes import Changed
from pcplanner.domain.errors import PlainError
from pcplanner.domain.hard_words import Meaning, meanings_for, our_meanings, words_used
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.word_choices import WordMeaning
from pcplanner.domain.word_guesses import texts_of
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.plan_watch import PlanWatch


@dataclass(frozen=True, slots=True)
class WordDraft:
    """A word and its meaning as typed so far; ``is_new`` is one of the person's own that is not kept yet."""

    word: str = ""
    means: str = ""
    is_new: bool = True
    is_ours: bool = False
    is_changed: bool = False
    is_off: bool = False


@dataclass(frozen=True, slots=True)
class HardWordsState:
    """Everything the page shows; with a ``draft`` one word is worked on."""

    name: str = ""
    face: Picture | None = None
    words: tuple[Meaning, ...] = ()
    draft: WordDraft | None = None


class HardWordsViewModel(QObject):
    """Hold the words. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context, person_id: str) -> None:
        super().__init__()
        self._context = context
        self._person_id = person_id
        self._easy_read = context.services.easy_read
        self.state = HardWordsState()
        self.watch = PlanWatch(context, person_id, self)
        self.watch.plan_read.connect(self._show)
        self.watch.load()

    def open_word(self, meaning: Meaning) -> None:
        """Work on a word that is there."""
        is_ours = meaning.word in our_meanings()
        self._work_on(
            WordDraft(
                meaning.word,
                meaning.means,
                is_new=False,
                is_ours=is_ours,
                is_changed=meaning.is_changed,
                is_off=meaning.is_off,
            )
        )

    def add_word(self) -> None:
        """Begin a word of the person's own."""
        self._work_on(WordDraft())

    def write(self, word: str, means: str) -> None:
        """Take in what is typed."""
        draft = self.state.draft
        if draft is not None:
            self.state = replace(
                self.state, draft=replace(draft, word=word if draft.is_new else draft.word, means=means)
            )

    def keep(self) -> None:
        """Keep the meaning; trouble is told and leaves the word open."""
        draft = self.state.draft
        if draft is not None:
            self._change(lambda: self._easy_read.set_meaning(self._person_id, draft.word, draft.means))

    def put_back(self) -> None:
        """Put our meaning back, or take a word of the person's own away."""
        draft = self.state.draft
        if draft is not None:
            self._change(lambda: self._easy_read.put_back(self._person_id, draft.word))

    def turn(self) -> None:
        """Explain the word on paper, or do not."""
        draft = self.state.draft
        if draft is not None:
            self._change(lambda: self._easy_read.turn(self._person_id, draft.word, is_on=draft.is_off))

    def close_word(self) -> bool:
        """Go back to the list; say whether a word was open."""
        was_open = self.state.draft is not None
        if was_open:
            self._work_on(None)
        return was_open

    def _change(self, job: Callable[[], Changed[WordMeaning] | None]) -> None:
        self._context.change(job, lambda _: self.close_word(), self._tell)

    def _tell(self, trouble: PlainError) -> None:
        self._context.messages.tell(str(trouble))

    def _work_on(self, draft: WordDraft | None) -> None:
        self.state = replace(self.state, draft=draft)
        self.state_changed.emit()

    def _show(self, plan: Plan) -> None:
        known = meanings_for(plan.word_meanings)
        used = words_used(known, texts_of(plan))
        chosen = {x.word.casefold() for x in plan.word_meanings}
        words = tuple(known[x] for x in sorted({*used, *chosen}) if x in known)
        self.state = HardWordsState(plan.person.name, plan.person.picture, words, self.state.draft)
        self.state_changed.emit()


def caption_of(meaning: Meaning) -> str:
    """Return what stands under a word: what it means, and what was changed about it."""
    if meaning.is_off:
        return say("hard_words.is_off")
    return meaning.means
