"""Suggest pictures for a line: up to four for its main idea, and none where a guess would be silly."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pcplanner.domain.pictures import Picture
from pcplanner.symbols.finding import SymbolFinder
from pcplanner.symbols.finding_names import Name, NameKind
from pcplanner.symbols.finding_words import Lexicon, Word, lexicon, split_words

MOST_SUGGESTIONS = 4
# A first suggestion below this would be a guess; the others only go along with a good one.
_LEAST_FIRST, _LEAST_OTHER = 0.5, 0.3
_LONGEST_LINE_WORDS, _LONGEST_NAME_WORDS = 80, 7
_SIDE, _LIGHT = 0.72, 0.36
_LIGHT_ALONE = 1.7
_EACH_WORD_MORE, _MOST_MORE = 0.06, 0.18
_COVERED = 0.4
_AFTER_TURN, _LATER = 0.88, 0.985
_OWN_PACK, _BUTTON = 1.06, 0.85
# A lone verb of another pack ("turn on", "collect") says less than what it is done to.
_OTHER_FORM, _BARE = 0.97, 0.8
_SMALL_WORDS, _SIDE_WORDS = 0.62, 0.8
_DENIED = 0.3
_SHORTEST_SLIP = 5
_SAME_IDEA = 2


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One picture for a line, with how well it fits: 1 is best; ``words`` are those it stands for."""

    picture: Picture
    label: str
    score: float
    words: str


@dataclass(frozen=True, slots=True)
class _Span:
    """Some words of a line that are a name, with how much they say."""

    start: int
    words: tuple[Word, ...]
    names: tuple[Name, ...]
    weight: float
    is_light: bool

    @property
    def end(self) -> int:
        return self.start + len(self.words)

    @property
    def by_other_name(self) -> float:
        """Return how much it says where it is not the label itself: little when all its words are small."""
        own = lexicon()
        if self.is_light or all(word.written in own.stop for word in self.words):
            return _SMALL_WORDS
        small = own.stop | own.light | own.side
        is_small = len(self.words) > 1 and all({word.written, word.plain} & small for word in self.words)
        return _SIDE_WORDS if is_small else 1.0

    @property
    def text(self) -> str:
        return " ".join(word.written for word in self.words)


class Suggester:
    """Suggest pictures out of the packs of a finder."""

    def __init__(self, finder: SymbolFinder) -> None:
        self._finder = finder

    def key(self, words: str) -> str:
        """Return what a choice is remembered under: "swimming" and "to swim" are the same word."""
        return " ".join(self._finder.forms.key([w for w in split_words(words) if w != "to"]))

    def suggest(
        self, text: str, chosen: Mapping[str, Picture] | None = None, most: int = MOST_SUGGESTIONS
    ) -> tuple[Suggestion, ...]:
        """Return the pictures that fit the main idea of a line, best first; none rather than a silly one.

        ``chosen`` holds the pictures this person chose for words before; those come first.
        """
        line = self._mended(self._finder.forms.line(text, _LONGEST_LINE_WORDS))
        remembered = self._remembered(line, chosen or {})
        spans = self._spans(line)
        rated = self._rated(line, spans)
        first = max((score for score, *_ in rated), default=0.0)
        if first < _LEAST_FIRST:
            rated = []
        taken = {each.picture.ref for each in remembered}
        guessed = [each for each in _best_of(rated) if each.picture.ref not in taken]
        return tuple([*remembered, *guessed][:most])

    def _mended(self, line: Sequence[Word]) -> tuple[Word, ...]:
        """Return the words with slips of the finger put right, where it is plain what was meant."""
        return tuple(self._mend(word) if self._is_strange(word) else word for word in line)

    def _is_strange(self, word: Word) -> bool:
        return not (
            word.has_capital
            or len(word.written) < _SHORTEST_SLIP
            or not word.written.isalpha()
            or self._finder.knows(word.written)
            or self._finder.knows(word.plain)
        )

    def _mend(self, word: Word) -> Word:
        meant = self._finder.meant_by(word.written)
        if meant is None:
            return word
        return Word(meant, self._finder.forms.plain(meant), word.before, has_capital=False)

    def _remembered(self, line: Sequence[Word], chosen: Mapping[str, Picture]) -> list[Suggestion]:
        """Return the pictures that were chosen before for words of this line, the longest words first."""
        if not chosen:
            return []
        known = {self.key(words): (words, picture) for words, picture in chosen.items()}
        found: dict[str, Suggestion] = {}
        for start, size in _places(len(line)):
            key = " ".join(word.plain for word in line[start : start + size])
            if key in known:
                words, picture = known[key]
                found.setdefault(picture.ref, Suggestion(picture, words, 1.0, words))
        return list(found.values())

    def _spans(self, line: Sequence[Word]) -> list[_Span]:
        """Return the names in a line, the longest first; a part of a longer name says little."""
        own = lexicon()
        covered: dict[int, int] = {}
        frames: list[set[int]] = []
        spans: list[_Span] = []
        for start, size in _places(len(line)):
            words = tuple(line[start : start + size])
            key = tuple(word.plain for word in words)
            here = set(range(start, start + size))
            if " ".join(key) in own.frames:
                frames.append(here)
                continue
            names = tuple(name for name in self._finder.names.get(key, ()) if _may_mean(name, words, own))
            weight, is_light = _weight(words, key, own)
            if not names or not weight:
                continue
            is_part = any(covered.get(place, 0) > size for place in here)
            if is_part or any(here <= frame for frame in frames):
                weight *= _COVERED
            spans.append(_Span(start, words, names, weight, is_light))
            for place in here:
                covered.setdefault(place, size)
        return spans

    def _rated(self, line: Sequence[Word], spans: Sequence[_Span]) -> list[tuple[float, Name, _Span]]:
        """Return every name of the spans with its score."""
        has_idea = self._has_strange_word(line, spans)
        rated = [(score, name, span) for span in spans for score, name in _scores(line, span)]
        best = max((score for score, _, span in rated if not span.is_light), default=0.0)
        if best >= _LEAST_FIRST or has_idea:
            return rated
        return [(score * (_LIGHT_ALONE if span.is_light else 1.0), name, span) for score, name, span in rated]

    def _has_strange_word(self, line: Sequence[Word], spans: Sequence[_Span]) -> bool:
        """Whether the line has a word of its own that no picture is known for: it may be the main idea."""
        own = lexicon()
        seen = {place for span in spans for place in range(span.start, span.end)}
        plain_words = own.stop | own.ordinary | own.dropped | own.strengths
        return any(
            place not in seen and not ({word.written, word.plain} & plain_words) and not word.has_capital
            for place, word in enumerate(line)
        )


def _places(count: int) -> Iterator[tuple[int, int]]:
    """Return where names may stand in a line of so many words: start and size, the longest first."""
    for size in range(min(count, _LONGEST_NAME_WORDS), 0, -1):
        for start in range(count - size + 1):
            yield start, size


def _weight(words: Sequence[Word], key: Sequence[str], own: Lexicon) -> tuple[float, bool]:
    """Return how much some words say about the idea of a line, and whether they are light."""
    if len(words) > 1:
        is_side = " ".join(key) in own.side or " ".join(w.written for w in words) in own.side
        more = min(_EACH_WORD_MORE * (len(words) - 1), _MOST_MORE)
        return (_SIDE if is_side else 1.0) + more, False
    forms = {words[0].written, words[0].plain}
    if forms & own.light:
        return _LIGHT, True
    if forms & own.stop:
        return 0.0, False
    return (_SIDE if forms & own.side else 1.0), False


def _may_mean(name: Name, words: Sequence[Word], own: Lexicon) -> bool:
    """Whether a name can be what the words of a line say, where the same letters may say something else."""
    label = name.entry.label.casefold()
    if label in own.never and not name.entry.is_own:
        return False
    if len(label) == 1:
        return False
    if name.kind is NameKind.PROPER:
        return all(word.has_capital for word in words)
    is_thing = label in own.things or words[0].written in own.things
    return not (is_thing and len(words) == 1 and words[0].before in own.doers)


def _scores(line: Sequence[Word], span: _Span) -> Iterator[tuple[float, Name]]:
    """Return the names of a span, each with how well it fits the line."""
    base = span.weight * _LATER**span.start * _by_place(line[: span.start], span.words[0])
    written = tuple(word.written for word in span.words)
    for name in span.names:
        score = base * name.kind.in_line
        if name.words != written:
            score *= _OTHER_FORM
        if name.kind not in {NameKind.LABEL, NameKind.SHORT}:
            score *= span.by_other_name
        if name.entry.is_button:
            score *= _BUTTON
        elif name.entry.is_own:
            score *= _OWN_PACK
        elif name.entry.is_bare and len(span.words) == 1:
            score *= _BARE
        yield score, name


def _by_place(before: Sequence[Word], word: Word) -> float:
    """Return how much a word counts for what stands before it: less after "because", little after "not"."""
    own = lexicon()
    share = 1.0
    if word.before in own.turns or any(each.written in own.turns for each in before):
        share *= _AFTER_TURN
    is_denied = any(each.written in own.denials for each in before[-2:])
    if is_denied and {word.plain, word.written} & own.feelings:
        share *= _DENIED
    return share


def _best_of(rated: Sequence[tuple[float, Name, _Span]]) -> Iterator[Suggestion]:
    """Return each symbol once, best first, and at most two for the same words before others had a turn."""
    ordered = sorted(rated, key=lambda each: (-each[0], each[1].entry.number))
    seen: set[int] = set()
    ideas: dict[tuple[int, int], int] = {}
    kept: list[tuple[float, Name, _Span]] = []
    spare: list[tuple[float, Name, _Span]] = []
    for score, name, span in ordered:
        if score < _LEAST_OTHER or name.entry.number in seen:
            continue
        seen.add(name.entry.number)
        idea = (span.start, span.end)
        ideas[idea] = ideas.get(idea, 0) + 1
        (kept if ideas[idea] <= _SAME_IDEA else spare).append((score, name, span))
    for score, name, span in [*kept, *spare]:
        symbol = name.entry.symbol
        yield Suggestion(symbol.picture, symbol.label, round(min(score, 1.0), 3), span.text)
