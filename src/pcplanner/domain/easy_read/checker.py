"""Check a whole text: every finding in its order, and the figures."""

from collections.abc import Iterator
from dataclasses import dataclass

from pcplanner.domain.easy_read.figures import Figures, figures_of
from pcplanner.domain.easy_read.findings import Finding
from pcplanner.domain.easy_read.plainer_rules import double_no, office_words, passive, sayings
from pcplanner.domain.easy_read.reading import Reading, read_text
from pcplanner.domain.easy_read.sentence_rules import length, one_idea, own_line
from pcplanner.domain.easy_read.sign_rules import capitals, dates, marks, numbers, short_forms
from pcplanner.domain.easy_read.speaker_rules import Speaker, speaks_as_i
from pcplanner.domain.easy_read.word_rules import hard_words, two_names

OF_A_SENTENCE = (
    length,
    one_idea,
    marks,
    capitals,
    numbers,
    short_forms,
    dates,
    passive,
    double_no,
    sayings,
    office_words,
)


_ABOUT_WORDS = frozenset({"ER-04", "ER-05", "ER-06", "ER-07", "ER-08"})


@dataclass(frozen=True, slots=True)
class Around:
    """Say what is known of where a text stands.

    ``speaker`` is the person whose plan it is. ``names`` are of people, in small letters, and ``explained``
    are hard words that have a box with their meaning. ``is_one_a_line`` holds where the program itself
    begins a line with each sentence, so that nobody need to.
    """

    speaker: Speaker | None = None
    names: frozenset[str] = frozenset()
    explained: frozenset[str] = frozenset()
    is_one_a_line: bool = False

    @property
    def known(self) -> frozenset[str]:
        """Return the words that are hard to nobody here."""
        return self.names | self.explained | (self.speaker.names if self.speaker else frozenset())


@dataclass(frozen=True, slots=True)
class Checked:
    """Hold what came of checking a text."""

    findings: tuple[Finding, ...]
    figures: Figures


NOTHING_AROUND = Around()


def check_text(text: str, around: Around = NOTHING_AROUND) -> Checked:
    """Check any text; nothing in it can raise an error."""
    reading = read_text(text)
    return Checked(findings_in(reading, around), figures_of(reading, around.known))


def findings_of(text: str, around: Around = NOTHING_AROUND) -> tuple[Finding, ...]:
    """Return what was found in any text, in its order."""
    return findings_in(read_text(text), around)


def findings_in(reading: Reading, around: Around) -> tuple[Finding, ...]:
    """Return what was found in a text that was read, in its order."""
    found = sorted(_found(reading, around), key=lambda x: (x.start, -x.end, x.rule))
    return tuple(_without_inner(found))


def _found(reading: Reading, around: Around) -> Iterator[Finding]:
    told: list[Finding] = []
    for sentence in reading.sentences:
        for rule in OF_A_SENTENCE:
            told += rule(reading, sentence)
    told += speaks_as_i(reading, around.speaker)
    told += (finding for _, finding in two_names((reading,)))
    yield from told
    if not around.is_one_a_line:
        yield from own_line(reading)
    yield from hard_words(reading.sentences, around.known, _places(reading, told))


def _without_inner(found: list[Finding]) -> Iterator[Finding]:
    """Leave out what lies inside of other words that have a plainer way: that takes its place too."""
    covered = 0
    for each in found:
        if each.rule in _ABOUT_WORDS:
            if each.end <= covered:
                continue
            if each.instead:
                covered = each.end
        yield each


def _places(reading: Reading, told: list[Finding]) -> frozenset[tuple[int, int]]:
    """Return the words inside of findings about words, which need no second finding."""
    spans = sorted((x.start, x.end) for x in told if x.rule not in {"ER-01", "ER-02"})
    places: set[tuple[int, int]] = set()
    n = 0
    for word in (x for sentence in reading.sentences for x in sentence.words):
        while n < len(spans) and spans[n][1] <= word.start:
            n += 1
        if n < len(spans) and spans[n][0] <= word.start:
            places.add((word.start, word.end))
    return frozenset(places)
