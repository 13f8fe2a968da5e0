"""Bring together the words that may be guessed for somebody: from their plan, and from their pictures."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from pcplanner.domain.people import Person
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.word_guesses import WordGuesses, names_in, texts_of
from pcplanner.domain.words import say
from pcplanner.services.desk import Desk, ThingMissing
from pcplanner.services.packs import PackService


@dataclass(frozen=True)
class KnownWords:
    """The words that may be guessed for one person, and pictures for the names and labels among them."""

    guesses: WordGuesses = field(default_factory=WordGuesses)
    pictures: Mapping[str, Picture] = field(default_factory=lambda: MappingProxyType({}))
    plan: Plan | None = None

    def picture_of(self, words: str) -> Picture | None:
        """Return the picture for a name or a label, or ``None``."""
        return self.pictures.get(words.casefold())


class GuessService:
    """Read what is known of somebody's words."""

    def __init__(self, desk: Desk, packs: PackService) -> None:
        self._desk = desk
        self._packs = packs

    def known_words(self, person_id: str = "") -> KnownWords:
        """Return the words for one person; without one, only those of the pictures.

        Nothing comes from the plan of anybody else. The faces of the circle stand for their names.
        """
        plan = self._plan(person_id) if person_id else None
        symbols = [each for pack in self._packs.packs(person_id) for each in pack.symbols]
        pictures: dict[str, Picture] = {}
        if plan is not None:
            pictures = {x.name.casefold(): x.picture for x in plan.supporters if x.picture is not None}
            if plan.person.picture is not None:
                pictures[plan.person.name.casefold()] = plan.person.picture
        for symbol in symbols:
            pictures.setdefault(symbol.label.casefold(), symbol.picture)
        meant = Counter(word.casefold() for symbol in symbols for word in symbol.words)
        for symbol in symbols:
            for word in symbol.words:
                # What could stand for several pictures has none.
                if meant[word.casefold()] == 1:
                    pictures.setdefault(word.casefold(), symbol.picture)
        guesses = WordGuesses(
            texts_of(plan) if plan else (),
            names_in(plan) if plan else (),
            (*(x.label for x in symbols), *(word for x in symbols for word in x.words)),
            say("keyboard.starters").split(),
        )
        return KnownWords(guesses, MappingProxyType(pictures), plan)

    def _plan(self, person_id: str) -> Plan:
        with self._desk.library.reading() as reader:
            if reader.find(Person, person_id) is None:
                raise ThingMissing(say("services.missing"))
            return reader.plan(person_id)
