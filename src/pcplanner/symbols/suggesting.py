"""Suggest pictures for a line: up to four for its main idea, and none where a guess would be silly."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pcplanner.domain.pictures import Picture
from pcplanner.symbols.finding import SymbolFinder
from pcplanner.symbols.finding_names import Name, NameKind
from pcplanner.symbols.finding_words import Lexicon, Word, lexicon, split_words
from pcplanner.symbols.line_words import DOING, chosen_for, is_denied, places, weight

MOST_SUGGESTIONS = 4
# A first suggestion below this would be a guess; the others only go along with a good one.
LEAST_FIRST, _LEAST_OTHER = 0.5, 0.3
_LONGEST_LINE_WORDS = 80
_LIGHT_ALONE = 1.7
_COVERED = 0.4
_AFTER_TURN, _LATER = 0.88, 0.985
_OWN_PACK, _BUTTON = 1.06, 0.85
# A lone verb of another pack ("turn on", "collect") says less than what it is done to.
_OTHER_FORM, _BARE = 0.97, 0.8
_SMALL_WORDS, _SIDE_WORDS = 0.62, 0.8
_DENIED = 0.3
_SHORTEST_SLIP = 5
_SAME_IDEA = 2
_MOST_KEYS = 10_000


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One picture for a line, with how well it fits: 1 is best; ``words`` are those it stands for."""

    picture: Picture
    label: str
    score: float
    words: str


@dataclass(frozen=True, slots=True)
class Span:
    """Some words of a line that are a name, with how much they say."""

    start: int
    words: tuple[Word, ...]
    names: tuple[Name, ...]
    weight: float
    is_light: bool

    @property
    def is_side(self) -> bool:
        """Whether it is seldom the main idea."""
        return self.weight < 1

    @property
    def end(self) -> int:
        """Return the place after its last word."""
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
        """Return its words as they were typed, without capitals."""
        return " ".join(word.written for word in self.words)


@dataclass(frozen=True, slots=True)
class Reading:
    """A line as it was read: its words, the names in them, and how well each name fits, in no order."""

    line: tuple[Word, ...]
    spans: tuple[Span, ...]
    rated: tuple[tuple[float, Name, Span], ...]

    def suggestions(self) -> Iterator[Suggestion]:
        """Return what fits, best first; nothing where the first would be a silly guess."""
        first = max((score for score, *_ in self.rated), default=0.0)
        return _best_of(self.rated) if first >= LEAST_FIRST else iter(())

    def names(self) -> list[tuple[float, Span]]:
        """Return the names in the line with how well they fit, best first."""
        best: dict[tuple[int, int], tuple[float, Span]] = {}
        for score, _, span in sorted(self.rated, key=lambda each: -each[0]):
            best.setdefault((span.start, span.end), (score, span))
        return list(best.values())

    def strange_places(self) -> list[int]:
        """Return where the line has words of its own, names among them, that no picture is known for."""
        own = lexicon()
        seen = {place for span in self.spans for place in range(span.start, span.end)}
        plain_words = own.stop | own.ordinary | own.dropped | own.strengths | own.light
        return [
            place
            for place, word in enumerate(self.line)
            if place not in seen and not ({word.written, word.plain} & plain_words)
        ]


class Suggester:
    """Suggest pictures out of the packs of a finder."""

    def __init__(self, finder: SymbolFinder) -> None:
        self._finder = finder
        self._keys: dict[str, str] = {}

    def knows(self, word: str) -> bool:
        """Whether a word, without its capital, is in a name of some symbol or in our lists."""
        return self._finder.knows(word)

    def key(self, words: str) -> str:
        """Return what a choice is remembered under: "swimming" and "to swim" are the same word."""
        if (found := self._keys.get(words)) is None:
            if len(self._keys) > _MOST_KEYS:
                self._keys.clear()
            written = [word for word in split_words(words) if word != DOING]
            found = self._keys[words] = " ".join(self._finder.forms.key(written))
        return found

    def core(self, words: Sequence[str]) -> Sequence[str]:
        """Return the part of a name that is what our pack calls it: "tea" for "cup of tea"."""
        key = self._finder.forms.key([word for word in words if word != DOING])
        names = (name for name in self._finder.names.get(key, ()) if name.entry.is_own)
        best = max(names, key=lambda name: name.kind.in_line, default=None)
        label = self._finder.forms.key(split_words(best.entry.label)) if best else ()
        if not 0 < len(label) < len(key):
            return words
        starts = range(len(key) - len(label) + 1)
        return label if any(key[start : start + len(label)] == label for start in starts) else words

    def suggest(
        self, text: str, chosen: Mapping[str, Picture] | None = None, most: int = MOST_SUGGESTIONS
    ) -> tuple[Suggestion, ...]:
        """Return the pictures that fit the main idea of a line, best first; none rather than a silly one.

        ``chosen`` holds the pictures this person chose for words before; those come first.
        """
        reading = self.read(text)
        remembered = [
            Suggestion(picture, words, 1.0, words)
            for words, picture in chosen_for(reading.line, chosen or {}, self.key)
        ]
        taken = {each.picture.ref for each in remembered}
        guessed = [each for each in reading.suggestions() if each.picture.ref not in taken]
        return tuple([*remembered, *guessed][:most])

    def read(self, text: str) -> Reading:
        """Read a line once, for all that is asked about it."""
        line = self.line(text)
        spans = self._spans(line)
        return Reading(line, tuple(spans), tuple(self._rated(line, spans)))

    def line(self, text: str) -> tuple[Word, ...]:
        """Return the words of a line as they are compared, with plain slips put right."""
        words = self._finder.forms.line(text, _LONGEST_LINE_WORDS)
        return tuple(self._mend(word) if self._is_strange(word) else word for word in words)

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

    def _spans(self, line: Sequence[Word]) -> list[Span]:
        """Return the names in a line, the longest first; a part of a longer name says little."""
        own = lexicon()
        covered: dict[int, int] = {}
        frames: list[set[int]] = []
        spans: list[Span] = []
        for start, size in places(len(line)):
            words = tuple(line[start : start + size])
            key = tuple(word.plain for word in words)
            here = set(range(start, start + size))
            if " ".join(key) in own.frames:
                frames.append(here)
                continue
            names = tuple(name for name in self._finder.names.get(key, ()) if _may_mean(name, words, own))
            share, is_light = weight(words, key, own)
            if not names or not share:
                continue
            is_part = any(covered.get(place, 0) > size for place in here)
            if is_part or any(here <= frame for frame in frames):
                share *= _COVERED
            spans.append(Span(start, words, names, share, is_light))
            for place in here:
                covered.setdefault(place, size)
        return spans

    def _rated(self, line: Sequence[Word], spans: Sequence[Span]) -> list[tuple[float, Name, Span]]:
        """Return every name of the spans with its score."""
        has_idea = self._has_strange_word(line, spans)
        rated = [(score, name, span) for span in spans for score, name in _scores(line, span)]
        best = max((score for score, _, span in rated if not span.is_light), default=0.0)
        if best >= LEAST_FIRST or has_idea:
            return rated
        return [(score * (_LIGHT_ALONE if span.is_light else 1.0), name, span) for score, name, span in rated]

    def _has_strange_word(self, line: Sequence[Word], spans: Sequence[Span]) -> bool:
        """Whether the line has a word of its own that no picture is known for: it may be the main idea."""
        own = lexicon()
        seen = {place for span in spans for place in range(span.start, span.end)}
        plain_words = own.stop | own.ordinary | own.dropped | own.strengths
        return any(
            place not in seen and not ({word.written, word.plain} & plain_words) and not word.has_capital
            for place, word in enumerate(line)
        )


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


def _scores(line: Sequence[Word], span: Span) -> Iterator[tuple[float, Name]]:
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
    if is_denied(before, word):
        share *= _DENIED
    return share


def _best_of(rated: Sequence[tuple[float, Name, Span]]) -> Iterator[Suggestion]:
    """Return each symbol once, best first, and at most two for the same words before others had a turn.

    One that had to wait its turn is worth no more than the one before it.
    """
    ordered = sorted(rated, key=lambda each: (-each[0], each[1].entry.number))
    seen: set[int] = set()
    ideas: dict[tuple[int, int], int] = {}
    kept: list[tuple[float, Name, Span]] = []
    spare: list[tuple[float, Name, Span]] = []
    for score, name, span in ordered:
        if score < _LEAST_OTHER or name.entry.number in seen:
            continue
        seen.add(name.entry.number)
        idea = (span.start, span.end)
        ideas[idea] = ideas.get(idea, 0) + 1
        (kept if ideas[idea] <= _SAME_IDEA else spare).append((score, name, span))
    least = 1.0
    for score, name, span in [*kept, *spare]:
        symbol = name.entry.symbol
        least = min(score, least)
        yield Suggestion(symbol.picture, symbol.label, round(least, 3), span.text)
