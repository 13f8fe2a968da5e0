"""Work out figures of a text: how long its sentences are, how hard its words are, a grade (CHECKS ER-10)."""

from dataclasses import dataclass

from pcplanner.domain.easy_read.reading import Reading
from pcplanner.domain.easy_read.word_rules import beats, is_hard_here

FORMULA = "Flesch-Kincaid"
MOST_MEAN_WORDS = 10


@dataclass(frozen=True, slots=True)
class Figures:
    """Hold figures of a text; they are reported and never the only test.

    ``hard_share`` is from 0 to 1. ``grade`` is the school year by Flesch and Kincaid (1975):
    0.39 words a sentence + 11.8 syllables a word - 15.59, and at least 0.
    """

    sentences: int = 0
    words: int = 0
    mean_words: float = 0.0
    longest: int = 0
    hard_share: float = 0.0
    grade: float = 0.0

    @property
    def is_mean_easy(self) -> bool:
        """Say whether sentences have at most 10 words on average (ER-01)."""
        return self.mean_words <= MOST_MEAN_WORDS


def figures_of(reading: Reading, names: frozenset[str]) -> Figures:
    """Return the figures of a text."""
    sentences = [x for x in reading.sentences if x.words]
    lengths = [len(x.words) for x in sentences]
    words = sum(lengths)
    if not words:
        return Figures()
    hard = sum(is_hard_here(sentence, word, names) for sentence in sentences for word in sentence.words)
    syllables = sum(beats(word.key) for sentence in sentences for word in sentence.words)
    mean = words / len(sentences)
    grade = 0.39 * mean + 11.8 * syllables / words - 15.59
    return Figures(
        len(sentences), words, round(mean, 1), max(lengths), round(hard / words, 3), max(0.0, round(grade, 1))
    )
