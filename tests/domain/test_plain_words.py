"""The word lists hold what they say they hold."""

from pcplanner.domain.easy_words import HARD_SYLLABLES, problems
from pcplanner.domain.plain_words import (
    IRREGULAR_PARTICIPLES,
    NOT_PARTICIPLES,
    NUMBER_WORDS,
    PLAIN_LONG_WORDS,
    PLAINER,
    SHORT_FORMS,
)
from pcplanner.domain.syllables import syllables


def test_plain_long_words_are_long_and_small_letters() -> None:
    assert [w for w in PLAIN_LONG_WORDS if syllables(w) < HARD_SYLLABLES or w != w.lower()] == []


def test_the_plainer_way_to_say_a_thing_is_plain() -> None:
    ways = [*PLAINER.values(), *SHORT_FORMS.values(), *NUMBER_WORDS.values()]
    assert {way: found for way in ways if (found := [p for p in problems(way) if p.rule != "ER-04"])} == {}


def test_no_word_is_a_participle_and_not_one() -> None:
    assert not IRREGULAR_PARTICIPLES & NOT_PARTICIPLES
