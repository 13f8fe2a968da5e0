"""Add people, find them, open their plan, put them away and bring them back."""

from dataclasses import dataclass, replace
from datetime import date

from pcplanner.domain.access import AccessProfile, KeyboardOrder
from pcplanner.domain.changes import Changed
from pcplanner.domain.people import Person, PersonCard
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.text import clean_name, cleaned
from pcplanner.domain.words import say
from pcplanner.services.desk import Desk, ThingMissing
from pcplanner.services.naming import name_of


@dataclass(frozen=True, slots=True)
class PeopleFound:
    """One page of people, and how many there are in all."""

    cards: tuple[PersonCard, ...]
    total: int


class PeopleService:
    """What somebody can do with the list of people."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def find(
        self, search: str = "", *, put_away: bool = False, offset: int = 0, limit: int = 50
    ) -> PeopleFound:
        """Return people whose name holds ``search``, by name; with ``put_away``, those put away."""
        words = cleaned(search).strip()
        with self._desk.library.reading() as reader:
            cards = reader.people(words, put_away=put_away, offset=offset, limit=limit)
            return PeopleFound(cards, reader.count_people(words, put_away=put_away))

    def plan(self, person_id: str) -> Plan:
        """Return the whole plan of a person."""
        with self._desk.library.reading() as reader:
            if reader.find(Person, person_id) is None:
                raise ThingMissing(say("services.missing"))
            return reader.plan(person_id)

    def add(
        self,
        name: str,
        picture: Picture | None = None,
        *,
        new_id: str = "",
        access: AccessProfile | None = None,
    ) -> Changed[Person]:
        """Add somebody by the name they like to be called, and how they like to see and hear at first."""
        clock = self._desk.clock
        person = Person(new_id or clock.new_id(), clean_name(name), picture, clock.now())
        if access is not None:
            person = replace(person, access=access)
        return self._desk.put(say("did.added_person", name=name_of(person.name)), person)

    def rename(self, person_id: str, name: str) -> Changed[Person]:
        """Change the name somebody likes to be called."""
        return self._change(person_id, "did.renamed_person", name=clean_name(name))

    def set_picture(self, person_id: str, picture: Picture | None) -> Changed[Person]:
        """Give somebody a photo or a drawn portrait."""
        return self._change(person_id, "did.changed_face", picture=picture)

    def set_access(self, person_id: str, access: AccessProfile, *, part_of: str = "") -> Changed[Person]:
        """Remember how somebody likes to see and hear; changes in a row with one ``part_of`` are one."""
        return self._change(person_id, "did.changed_look", part_of=part_of, access=access)

    def set_keyboard_order(self, person_id: str, order: KeyboardOrder) -> Changed[Person]:
        """Remember in which order somebody likes the letters."""
        access = self._desk.get(Person, person_id).access
        return self._change(
            person_id, "did.changed_keyboard_order", access=replace(access, keyboard_order=order)
        )

    def set_stick(self, person_id: str, stick: tuple[str, ...]) -> Changed[Person]:
        """Remember which documents are written to a stick, and in which formats."""
        access = self._desk.get(Person, person_id).access
        return self._change(person_id, "did.changed_stick", access=replace(access, stick=stick))

    def set_print_size(self, person_id: str, size_pt: int) -> Changed[Person]:
        """Remember the size of print somebody likes, in points."""
        return self._change(person_id, "did.changed_print_size", print_size_pt=size_pt)

    def look_again_on(self, person_id: str, day: date | None, *, part_of: str = "") -> Changed[Person]:
        """Say when the plan will be looked at again; changes in a row with one ``part_of`` are one."""
        return self._change(person_id, "did.changed_look_again", part_of=part_of, look_again_on=day)

    def set_checked_by(self, person_id: str, who: str) -> Changed[Person]:
        """Record who has looked through the plan with them today: a name, ``ME``, or empty for nobody."""
        day = self._desk.clock.today() if who else None
        return self._change(person_id, "did.changed_checked_by", checked_by=who, checked_on=day)

    def put_away(self, person_id: str) -> Changed[Person]:
        """Put somebody's plan away; nothing of it is lost."""
        return self._change(person_id, "did.put_person_away", put_away_at=self._desk.clock.now())

    def bring_back(self, person_id: str) -> Changed[Person]:
        """Bring back a plan that was put away."""
        return self._change(person_id, "did.brought_person_back", put_away_at=None)

    def _change(self, person_id: str, did: str, *, part_of: str = "", **fields: object) -> Changed[Person]:
        person = self._desk.get(Person, person_id)
        new = replace(person, **fields)  # type: ignore[arg-type]  # fields are named by the callers above
        return self._desk.put(say(did, name=name_of(new.name)), new, part_of=part_of)
