"""Read the lists of words that the checker knows from ``assets/templates/easy_read``."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from pcplanner.domain.assets import asset_path
from pcplanner.domain.easy_read.inflecting import plural, verb_forms
from pcplanner.domain.easy_read.phrases import Phrase, PhraseBook, keys_of

_FOLDER = "templates/easy_read"


@dataclass(frozen=True, slots=True)
class Grammar:
    """Hold the little lists for passive voice, double negatives, long sentences and who speaks."""

    participles: frozenset[str]
    not_participles: frozenset[str]
    states: frozenset[str]
    not_doers: frozenset[str]
    be: frozenset[str]
    between: frozenset[str]
    negatives: frozenset[str]
    clause_ends: frozenset[str]
    not_un: frozenset[str]
    heavy_joins: frozenset[str]
    light_joins: frozenset[str]
    subjects: frozenset[str]
    spoken_as_i: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Signs:
    """Hold what is written short, numbers in words, months cut short, and letters that everybody knows."""

    acronyms: frozenset[str]
    short: Mapping[str, str]
    numbers: Mapping[str, str]
    months: Mapping[str, str]


def _table(name: str) -> Mapping[str, Any]:
    return tomllib.loads(asset_path(f"{_FOLDER}/{name}.toml").read_text(encoding="utf-8"))


@cache
def plain_words() -> frozenset[str]:
    """Return the words that most readers know, without the endings that come by rule."""
    return frozenset(word for words in _table("plain_words").values() for word in words.split())


@cache
def grammar() -> Grammar:
    """Return the little lists about sentences."""
    table = dict(_table("grammar"))
    spoken = MappingProxyType(dict(table.pop("spoken_as_i")))
    return Grammar(**{name: frozenset(words.split()) for name, words in table.items()}, spoken_as_i=spoken)


@cache
def signs() -> Signs:
    """Return what is written short."""
    table = _table("signs")
    short, numbers, months = (MappingProxyType(dict(table[x])) for x in ("short", "numbers", "months"))
    return Signs(frozenset(table["acronyms"].split()), short, numbers, months)


@cache
def jargon() -> PhraseBook:
    """Return the words of services and offices, in all their forms."""
    return PhraseBook(_phrases("jargon"))


@cache
def idioms() -> PhraseBook:
    """Return the sayings that do not mean what their words say, in all their forms."""
    return PhraseBook(_phrases("idioms"))


@cache
def same_things() -> PhraseBook:
    """Return the words that stand for the same thing; the reason of each is its group."""
    return PhraseBook(_same())


def _phrases(name: str) -> Iterator[Phrase]:
    for part, section in _table(name).items():
        why, is_capitals = section["why"], part == "acronyms"
        for term, plain in section.get("verbs", {}).items():
            for found, instead in zip(verb_forms(term), _verb_forms(plain), strict=True):
                yield Phrase(keys_of(found), instead, why, term)
        for term, plain in section.get("nouns", {}).items():
            one, _, many = plain.partition("|")
            yield Phrase(keys_of(term), one, why, term, is_noun=True)
            yield Phrase(keys_of(plural(term)), many or (plural(one) if one else ""), why, term, is_noun=True)
        for term, plain in section.get("phrases", {}).items():
            yield Phrase(keys_of(term), plain, why, term, is_capitals)


def _verb_forms(plain: str) -> tuple[str, str, str, str]:
    return verb_forms(plain) if plain else ("", "", "", "")


def _same() -> Iterator[Phrase]:
    for number, group in enumerate(_table("same_thing")["groups"]):
        for term in group:
            for form in dict.fromkeys((term, plural(term))):
                yield Phrase(keys_of(form), form, str(number), term)
