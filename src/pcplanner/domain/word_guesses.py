"""Guess the word that is being written, or the one after it, from words that are known."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from heapq import nsmallest
from itertools import islice, pairwise

from pcplanner.domain.plain_words import PLAIN_LONG_WORDS
from pcplanner.domain.plan import Plan
from pcplanner.domain.text import sentences

MOST_GUESSES = 4
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_BEING_WRITTEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*['’-]?\Z")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*\s+\Z|\n\s*\Z")
_LONGEST_LABEL_WORDS = 3
_ALWAYS_CAPITAL = frozenset(
    """
    i i'm i'll i've i'd january february april june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday christmas easter
    """.split()  # noqa: SIM905
)
# A word of the plan comes before a label of a picture, and that before a word of the plain list.
_OF_PLAN, _LABEL, _PLAIN = range(3)
# A name is written as it is in the circle, however often it was written otherwise.
_OF_A_NAME = 1_000_000


def word_being_written(before: str) -> str:
    """Return the beginning of a word that a text ends with; empty after a space or a sign."""
    found = _BEING_WRITTEN.search(before)
    return found[0] if found else ""


def starts_sentence(before: str) -> bool:
    """Say whether a sentence begins where a text ends."""
    return not before.strip() or bool(_SENTENCE_END.search(before))


def with_guess(before: str, guess: str) -> str:
    """Return a text with a guess taken in place of the word being written, and a space after it."""
    written = word_being_written(before)
    return f"{before[: len(before) - len(written)]}{guess} "


def texts_of(plan: Plan) -> tuple[str, ...]:
    """Return what is written in a plan, text by text, without the names in it."""
    return (
        *(x.words for x in plan.lines),
        *(x.words for x in plan.dreams),
        *(x.words for x in plan.goals),
        *(text for x in plan.obstacles for text in (x.words, x.what_could_help)),
        *(x.words for x in plan.steps),
        *(x.relation_words for x in plan.supporters),
    )


def names_in(plan: Plan) -> tuple[str, ...]:
    """Return the names of the person and of everybody in the circle."""
    return (plan.person.name, *(x.name for x in plan.supporters))


class WordGuesses:
    """Know words, how often each was written and what came after it; answers never change.

    ``texts`` are what somebody has written, ``names`` keep their capitals, ``labels`` are what pictures are
    called, and ``starters`` begin a sentence where nothing else is known.
    """

    def __init__(
        self,
        texts: Iterable[str] = (),
        names: Iterable[str] = (),
        labels: Iterable[str] = (),
        starters: Iterable[str] = (),
        plain: Iterable[str] = PLAIN_LONG_WORDS | _ALWAYS_CAPITAL,
    ) -> None:
        self._votes: dict[str, Counter[str]] = {}
        self._ranks: dict[str, int] = {}
        self._counts: Counter[str] = Counter()
        self._pairs: dict[str, Counter[str]] = {}
        self._starters = tuple(starters)
        for name in names:
            for word in _WORD.findall(name):
                self._learn(word, _OF_PLAN, votes=_OF_A_NAME)
        for text in texts:
            for sentence in sentences(text):
                self._learn_sentence(_WORD.findall(sentence))
        for label in labels:
            self._learn_label(label)
        for word in sorted(plain):
            self._learn(word, _PLAIN)
        self._forms = {key: max(votes, key=votes.__getitem__) for key, votes in self._votes.items()}
        self._sorted = sorted(self._forms)
        self._after = {before: _often(counts) for before, counts in self._pairs.items()}
        # Known before anybody asks: the best first, and which of them each word in the sorted list is.
        self._best = sorted(self._sorted, key=lambda x: (-self._counts[x], self._ranks[x], len(x), x))
        place_of = {key: place for place, key in enumerate(self._best)}
        self._places = [place_of[key] for key in self._sorted]
        self._often = _often(self._counts)[: 2 * MOST_GUESSES]

    def guesses(self, before: str) -> tuple[str, ...]:
        """Return up to 4 words: ends for the word being written, or else words that may come next."""
        written = word_being_written(before)
        is_start = starts_sentence(before[: len(before) - len(written)])
        previous = "" if is_start else _last_word(before[: len(before) - len(written)])
        if written:
            keys: Iterable[str] = self._ends(written.casefold(), previous)
        else:
            keys = self._next_words(previous, is_start=is_start)
        cased = (self._cased(key, written, is_start=is_start) for key in keys)
        return tuple(dict.fromkeys(cased))[:MOST_GUESSES]

    def _ends(self, beginning: str, previous: str) -> list[str]:
        first = bisect_left(self._sorted, beginning)
        last = bisect_left(self._sorted, f"{beginning}\U0010ffff")
        likely = (key for key in self._after.get(previous, ()) if key.startswith(beginning))
        # One more than is shown, because what is written already is no guess.
        places = nsmallest(MOST_GUESSES + 1, self._places[first:last])
        found = dict.fromkeys((*islice(likely, MOST_GUESSES + 1), *(self._best[place] for place in places)))
        return [key for key in found if key != beginning]

    def _next_words(self, previous: str, *, is_start: bool) -> Iterator[str]:
        yield from self._after.get(previous, ())[: 2 * MOST_GUESSES]
        if is_start:
            yield from (word.casefold() for word in self._starters)
        # After a word that nothing is known about, what is written most is as good as anything.
        yield from (key for key in self._often if key != previous)

    def _cased(self, key: str, written: str, *, is_start: bool) -> str:
        form = self._forms.get(key, key)
        capital = form[0].upper() + form[1:]
        if len(written) > 1 and written.isupper():
            wanted = form.upper()
        else:
            wanted = capital if written[:1].isupper() or (is_start and not written) else form
        # Some letters, such as the Turkish i without a dot, are another letter as a capital.
        return wanted if wanted.casefold() == key else form

    def _learn_sentence(self, words: list[str]) -> None:
        keys = [word.casefold() for word in words]
        for place, (word, key) in enumerate(zip(words, keys, strict=True)):
            self._counts[key] += not key.isdigit()
            # The first word may owe its capital to its place, so it has no say.
            self._learn(word if place else _plain_form(word), _OF_PLAN, votes=min(place, 1))
        for before, key in pairwise(["", *keys]):
            if not key.isdigit():
                self._pairs.setdefault(before, Counter())[key] += 1

    def _learn_label(self, label: str) -> None:
        words = _WORD.findall(label)
        for place, word in enumerate(words):
            self._learn(word if place else _plain_form(word), _LABEL)
        if 1 < len(words) <= _LONGEST_LABEL_WORDS and " ".join(words) == label:
            self._learn(_plain_form(label), _LABEL)

    def _learn(self, form: str, rank: int, *, votes: int = 0) -> None:
        """Take in a word; of the ways it is written, the one with the most votes is the one guessed."""
        key = form.casefold()
        if key.isdigit():
            return
        if key in _ALWAYS_CAPITAL:
            form = form[0].upper() + form[1:]
        self._votes.setdefault(key, Counter())[form] += votes
        self._ranks[key] = min(rank, self._ranks.get(key, rank))


def _plain_form(word: str) -> str:
    """Return a word without a capital that it may owe to its place; "TV" stays as it is."""
    return word.lower() if word[1:] == word[1:].lower() and len(word) > 1 else word


def _often(counts: Counter[str]) -> tuple[str, ...]:
    return tuple(sorted((key for key in counts if counts[key]), key=lambda x: (-counts[x], x)))


def _last_word(text: str) -> str:
    words = _WORD.findall(text)
    return words[-1].casefold() if words else ""
