"""Check a plan for easy reading, take a plainer wording, and say what hard words mean in it."""

from dataclasses import replace

from pcplanner.domain.changes import Changed
from pcplanner.domain.dreams import Dream, Obstacle
from pcplanner.domain.easy_read.findings import Finding, with_instead
from pcplanner.domain.errors import InputError
from pcplanner.domain.hard_words import our_meanings
from pcplanner.domain.lines import Check, Line
from pcplanner.domain.plan import Plan
from pcplanner.domain.plan_reading import PlanFinding, Written, findings_in_plan, text_of
from pcplanner.domain.text import clean_name, clean_words
from pcplanner.domain.word_choices import FineWording, WordMeaning, fine_wording_id, word_meaning_id
from pcplanner.domain.words import say
from pcplanner.services.desk import Desk
from pcplanner.services.dreams import kept_original
from pcplanner.services.naming import named
from pcplanner.services.styles import StyleService

LONGEST_WORD, LONGEST_MEANING = 60, 300


class EasyReadService:
    """What somebody can do to make a plan easier to read; nothing here happens by itself."""

    def __init__(self, desk: Desk, styles: StyleService) -> None:
        self._desk = desk
        self._styles = styles

    def look(self, plan: Plan) -> tuple[PlanFinding, ...]:
        """Return what was found in a plan, chapter by chapter, without what somebody says is fine."""
        return findings_in_plan(plan, self._styles.chapters(plan))

    def use(self, found: PlanFinding) -> Changed[Written]:
        """Take the plainer wording; the first wording is kept, and it is to be checked again."""
        old = self._desk.get(type(found.thing), found.thing.id)
        if text_of(old, found.field) != found.text or not found.finding.instead:
            raise InputError(say("easy_read.words_are_others"))
        words = clean_words(with_instead(found.text, found.finding))
        return self._desk.put(named(say("did.plainer_words"), words), _reworded(old, found.field, words))

    def fine(self, person_id: str, thing_id: str, finding: Finding) -> Changed[FineWording]:
        """Remember that a finding is fine in this text, so that it is not told again."""
        found_id = fine_wording_id(person_id, thing_id, finding.key)
        fine = FineWording(found_id, person_id, thing_id, finding.key, self._desk.clock.now())
        return self._desk.put(named(say("did.wording_fine"), finding.text), fine)

    def set_meaning(
        self, person_id: str, word: str, meaning: str, *, part_of: str = ""
    ) -> Changed[WordMeaning]:
        """Say what a word means in this plan; an empty meaning puts ours back."""
        word, meaning = self._word(word), " ".join(clean_words(meaning).split())
        if len(meaning) > LONGEST_MEANING:
            raise InputError(say("hard_words.meaning_long", longest=LONGEST_MEANING))
        ours = our_meanings().get(word)
        if not meaning and ours is None:
            raise InputError(say("hard_words.meaning_empty"))
        kept = "" if ours is not None and meaning == ours.means else meaning
        new = replace(self._choice(person_id, word), meaning=kept, put_away_at=None)
        return self._desk.put(named(say("did.changed_meaning"), word), new, part_of=part_of)

    def put_back(self, person_id: str, word: str) -> Changed[WordMeaning]:
        """Put our own meaning back, or take away a word that was added."""
        now = self._desk.clock.now()
        key = "did.put_meaning_back" if self._word(word) in our_meanings() else "did.took_word_away"
        new = replace(self._choice(person_id, word), meaning="", is_off=False, put_away_at=now)
        return self._desk.put(named(say(key), word), new)

    def turn(self, person_id: str, word: str, *, is_on: bool) -> Changed[WordMeaning]:
        """Explain a word on paper, or do not."""
        new = replace(self._choice(person_id, word), is_off=not is_on, put_away_at=None)
        return self._desk.put(named(say("did.word_on" if is_on else "did.word_off"), word), new)

    def _word(self, word: str) -> str:
        word = clean_name(word).casefold()
        if len(word) > LONGEST_WORD:
            raise InputError(say("hard_words.word_long", longest=LONGEST_WORD))
        return word

    def _choice(self, person_id: str, word: str) -> WordMeaning:
        word = self._word(word)
        choice_id = word_meaning_id(person_id, word)
        with self._desk.library.reading() as reader:
            known = reader.find(WordMeaning, choice_id)
        return known or WordMeaning(choice_id, person_id, word, self._desk.clock.now())


def _reworded(old: Written, field: str, words: str) -> Written:
    if isinstance(old, Obstacle) and field == "what_could_help":
        return replace(old, what_could_help=words)
    original = kept_original(old.original_words, old.words, words, "")
    if isinstance(old, Line | Dream):
        return replace(old, words=words, original_words=original, check=Check.NOT_ASKED)
    return replace(old, words=words, original_words=original)
