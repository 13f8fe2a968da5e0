"""Know the hard words of planning and what they mean: ours, changed, switched off, or a person's own."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from pcplanner.domain.assets import asset_path
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.word_choices import WordMeaning

_OWN_SYMBOL = "information"


@dataclass(frozen=True, slots=True)
class Meaning:
    """One hard word, what it means, and the picture of it; ``ours`` is what comes with the program."""

    word: str
    means: str
    picture: Picture
    ours: str = ""
    is_off: bool = False

    @property
    def is_changed(self) -> bool:
        """Say whether it is another meaning than ours, or a word of the person's own."""
        return self.means != self.ours


@cache
def our_meanings() -> Mapping[str, Meaning]:
    """Return the hard words that come with the program."""
    table = tomllib.loads(asset_path("templates/hard_words.toml").read_text(encoding="utf-8"))
    found = {x: Meaning(x, e["means"], symbol(e["symbol"]), e["means"]) for x, e in table.items()}
    return MappingProxyType(found)


def meanings_for(choices: Iterable[WordMeaning]) -> dict[str, Meaning]:
    """Return every hard word as one plan has it, those that are switched off among them."""
    found = dict(our_meanings())
    for each in choices:
        word = each.word.casefold()
        ours = found.get(word)
        if ours is None and not each.meaning:
            continue
        means = each.meaning or (ours.means if ours else "")
        picture = ours.picture if ours else symbol(_OWN_SYMBOL)
        found[word] = Meaning(word, means, picture, ours.ours if ours else "", each.is_off)
    return found


def pattern_of(words: Iterable[str]) -> re.Pattern[str]:
    """Return what finds some words in a text, in their plural too; the longest wins."""
    longest_first = sorted(words, key=len, reverse=True)
    one_of = "|".join(re.escape(word) for word in longest_first) or r"(?!)"
    return re.compile(rf"(?<!\w)({one_of})(s?)(?!\w)", re.IGNORECASE)


def words_used(meanings: Mapping[str, Meaning], texts: Iterable[str]) -> tuple[str, ...]:
    """Return the hard words that stand in some texts, in the order of the alphabet."""
    pattern = pattern_of(meanings)
    return tuple(sorted({found[1].casefold() for text in texts for found in pattern.finditer(text)}))
