"""Find symbols by what somebody types: every key press gives the best ones of all packs at once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import nsmallest

from pcplanner.symbols.finding_names import Name, NameKind, entries_of, own_names, told_names
from pcplanner.symbols.finding_spelling import beginning_with, is_sure_slip, nearest
from pcplanner.symbols.finding_words import Forms, lexicon, split_words
from pcplanner.symbols.pack import Symbol

# How well a typed word fits a word of a name.
_BASE_FORM, _BEGINNING, _INSIDE, _SLIP = 0.75, 0.55, 0.2, 0.4
_SHORTEST_INSIDE = 3
# What is added when all that was typed is a whole name, in our pack and in others.
_WHOLE_LABEL = 1.0
_WHOLE_OWN_NAME, _WHOLE_NAME = 0.5, 0.15
_LABEL_BEGINS = 0.1
_OWN_PACK = 0.12
_EACH_WORD_MORE = 0.05
_OWN_OTHER_NAME = 0.9
# One word out of "live with friends" says less about it than "mates" does about a friend.
_PART_OF_NAME = 0.4
_BEST = 2.5
_MANY, _STRONG = 500, 0.5


@dataclass(frozen=True, slots=True)
class Found:
    """A symbol that fits, with how well: 1 is best, 0 not at all."""

    symbol: Symbol
    score: float


class SymbolFinder:
    """Search the symbols of some packs, given in the order of the packs; make one for each set of packs."""

    def __init__(self, symbols: Iterable[Symbol]) -> None:
        self.entries = tuple(entries_of(symbols))
        given = list(own_names(self.entries))
        self.forms = Forms(word for name in given for word in name.words)
        names = [*given, *told_names(given, self.forms)]
        self.names = self._by_key(names)
        self._scores = self._by_word(names)
        self._known = sorted(self._scores)
        self._begins = [_OWN_PACK * e.is_own - _EACH_WORD_MORE * e.label.count(" ") for e in self.entries]

    def _by_key(self, names: Sequence[Name]) -> dict[tuple[str, ...], list[Name]]:
        """Return the names under what they are compared by; each entry once, by its best kind."""
        found: dict[tuple[str, ...], dict[int, Name]] = {}
        for name in names:
            if name.words and name.kind is not NameKind.TAG:
                kept = found.setdefault(self.forms.key(name.words), {})
                before = kept.get(name.entry.number)
                if before is None or before.kind.in_line < name.kind.in_line:
                    kept[name.entry.number] = name
        return {key: list(kept.values()) for key, kept in found.items()}

    def _by_word(self, names: Sequence[Name]) -> dict[str, dict[int, float]]:
        """Return, for every word of the names, which entries it finds and how well."""
        found: dict[str, dict[int, float]] = {}
        for name in names:
            for word in name.words:
                plain = self.forms.plain(word)
                ways = ((word, 1.0),) if plain == word else ((word, 1.0), (plain, _BASE_FORM))
                for each, share in ways:
                    scores = found.setdefault(each, {})
                    score = _in_search(name) * share
                    if scores.get(name.entry.number, 0.0) < score:
                        scores[name.entry.number] = score
        return found

    def search(self, typed: str, limit: int = 60) -> tuple[Found, ...]:
        """Return the symbols that fit every word that was typed, best first; no words give the first of all.

        The beginning of a word is enough, and small slips are mended where nothing else fits.
        """
        words = split_words(typed)
        if not words:
            return () if typed.strip() else tuple(Found(e.symbol, 0.0) for e in self.entries[:limit])
        fitting = self._fitting(words)
        if not fitting:
            return ()
        whole = self._whole_names(words)
        begun, count = " ".join(words), len(words)
        if len(fitting) > _MANY:
            # One letter fits nearly everything: what does not begin so in its label would not be seen.
            strong = {number: score for number, score in fitting.items() if score >= count * _STRONG}
            fitting = strong if len(strong) >= limit else fitting
        rated: list[tuple[float, int]] = []
        for number, score in fitting.items():
            label_begins = _LABEL_BEGINS if self.entries[number].label.startswith(begun) else 0.0
            full = score / count + self._begins[number] + label_begins + whole.get(number, 0.0)
            rated.append((-full, number))
        return tuple(
            Found(self.entries[number].symbol, round(min(-score / _BEST, 1.0), 3))
            for score, number in nsmallest(limit, rated)
        )

    def _fitting(self, words: list[str]) -> dict[int, float]:
        """Return the entries that fit all words: strictly, else without "the", else with slips mended."""
        telling = [word for word in words if word not in lexicon().dropped]
        for wanted, may_slip in ((words, False), (telling, False), (telling, True)):
            found = self._fitting_all(wanted, may_slip=may_slip)
            if found:
                return found
        return {}

    def _fitting_all(self, words: list[str], *, may_slip: bool) -> dict[int, float]:
        together: dict[int, float] | None = None
        for word in words:
            scores = self._scores_of(word)
            if not scores and may_slip:
                scores = self._scores_of_slip(word)
            if together is None:
                together = scores
            else:
                together = {n: score + scores[n] for n, score in together.items() if n in scores}
            if not together:
                return {}
        return together or {}

    def _scores_of(self, word: str) -> dict[int, float]:
        scores: dict[int, float] = {}
        if len(word) >= _SHORTEST_INSIDE:
            for known in self._known:
                if word in known:
                    _keep_best(scores, self._scores[known], _INSIDE)
        for known in beginning_with(word, self._known):
            _keep_best(scores, self._scores[known], _BEGINNING)
        plain = self.forms.plain(word)
        if plain != word and plain in self._scores:
            _keep_best(scores, self._scores[plain], _BASE_FORM)
        if word in self._scores:
            _keep_best(scores, self._scores[word], 1.0)
        return scores

    def _scores_of_slip(self, word: str) -> dict[int, float]:
        scores: dict[int, float] = {}
        for known, slips in nearest(word, self._known, may_go_on=True):
            _keep_best(scores, self._scores[known], _SLIP / slips if slips else _SLIP)
        return scores

    def _whole_names(self, words: list[str]) -> dict[int, float]:
        """Return what is added for the entries that have all that was typed as one name."""
        plain = tuple(self.forms.plain(word) for word in words)
        added: dict[int, float] = {}
        for name in self.names.get(self.forms.key(words), ()):
            if name.words != tuple(words) and name.words != plain:
                continue
            is_label = name.kind in {NameKind.LABEL, NameKind.SHORT}
            other = _WHOLE_OWN_NAME if name.entry.is_own else _WHOLE_NAME
            more = _WHOLE_LABEL if is_label else other * name.kind.in_search
            added[name.entry.number] = max(added.get(name.entry.number, 0.0), more)
        return added

    def knows(self, word: str) -> bool:
        """Whether a word is in a name of some symbol or in our lists."""
        return word in self._scores or word in self.forms.known

    def meant_by(self, word: str) -> str | None:
        """Return the word that was surely meant by a slip; ``None`` where it may be another word."""
        close = (known for known, slips in nearest(word, self._known) if slips == 1)
        return next((known for known in close if is_sure_slip(word, known)), None)


def _in_search(name: Name) -> float:
    """Return how much a name counts; another word for one of our own counts nearly as its label."""
    if name.kind in {NameKind.LABEL, NameKind.SHORT}:
        return name.kind.in_search
    is_other_word = name.kind in {NameKind.WORD, NameKind.SAME, NameKind.LOOSE}
    counts = _OWN_OTHER_NAME if is_other_word and name.entry.is_own else name.kind.in_search
    return counts / (1 + _PART_OF_NAME * (len(name.words) - 1))


def _keep_best(scores: dict[int, float], found: dict[int, float], share: float) -> None:
    for number, score in found.items():
        if scores.get(number, 0.0) < score * share:
            scores[number] = score * share
