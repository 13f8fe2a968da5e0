"""The lists are long enough, and the plainer words in them are plain themselves."""

from pcplanner.domain.easy_read.checker import findings_of
from pcplanner.domain.easy_read.findings import Finding
from pcplanner.domain.easy_read.word_lists import (
    grammar,
    idioms,
    jargon,
    plain_words,
    same_things,
    signs,
)

_OWN_LINE = {"ER-03"}


def broken(text: str) -> list[Finding]:
    return [x for x in findings_of(text) if x.rule not in _OWN_LINE]


def test_the_lists_are_long_enough() -> None:
    assert len({x.root for x in jargon()}) >= 250
    assert len({x.root for x in idioms()}) >= 40
    assert 2000 <= len(plain_words()) <= 4000


def test_every_plainer_wording_passes_the_checker() -> None:
    plainer = [(x.root, x.instead) for book in (jargon(), idioms()) for x in book if x.instead]
    plainer += list(signs().short.items())
    assert {root: broken(words) for root, words in plainer if broken(words)} == {}


def test_every_reason_passes_the_checker() -> None:
    reasons = {x.why for book in (jargon(), idioms()) for x in book}
    assert {why: broken(why) for why in reasons if broken(why)} == {}


def test_what_a_plainer_wording_replaces_is_found() -> None:
    quiet = [x.root for x in (*jargon(), *idioms()) if not findings_of(" ".join(x.words).upper())]
    assert quiet == []


def test_no_word_is_a_participle_and_not_one() -> None:
    assert not grammar().participles & grammar().not_participles


def test_words_for_the_same_thing_stand_in_one_group_only() -> None:
    groups: dict[str, set[str]] = {}
    for each in same_things():
        groups.setdefault(" ".join(each.words), set()).add(each.why)
    assert [words for words, where in groups.items() if len(where) > 1] == []
