"""Put people, animals, groups and places into the circle, and move them."""

from collections.abc import Iterable
from dataclasses import replace

from pcplanner.domain.changes import Changed
from pcplanner.domain.circle import Relation, Ring, Role, Supporter, SupporterKind
from pcplanner.domain.circle_turns import ROUND, free_turn, in_order, seated
from pcplanner.domain.pictures import Picture
from pcplanner.domain.text import clean_name
from pcplanner.domain.words import say
from pcplanner.services.desk import Desk
from pcplanner.services.naming import name_of


class CircleService:
    """What somebody can do with the circle of support."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add(
        self,
        person_id: str,
        name: str,
        picture: Picture | None,
        ring: Ring,
        *,
        kind: SupporterKind = SupporterKind.PERSON,
        relation: Relation = Relation.OTHER,
        relation_words: str = "",
        is_paid: bool = False,
        turn_degrees: int | None = None,
        new_id: str = "",
    ) -> Changed[Supporter]:
        """Put somebody into a ring, at a seat or where there is most room; nobody else moves."""
        new = Supporter(
            new_id or self._desk.clock.new_id(),
            person_id,
            clean_name(name),
            picture,
            ring,
            0,
            kind=kind,
            relation=relation,
            relation_words=relation_words,
            is_paid=is_paid,
        )
        return self._seat(say("did.added_supporter", name=name_of(new.name)), new, turn_degrees)

    def edit(
        self,
        supporter_id: str,
        *,
        name: str,
        picture: Picture | None,
        kind: SupporterKind,
        relation: Relation,
        relation_words: str = "",
        is_paid: bool,
        roles: tuple[Role, ...] = (),
        part_of: str = "",
    ) -> Changed[Supporter]:
        """Change what is known about somebody; where they are stays the same.

        Changes in a row with the same ``part_of`` (a name as it is typed) are undone together.
        """
        old = self._desk.get(Supporter, supporter_id)
        new = replace(
            old,
            name=clean_name(name),
            picture=picture,
            kind=kind,
            relation=relation,
            relation_words=relation_words,
            is_paid=is_paid,
            roles=roles,
        )
        return self._desk.put(say("did.changed_supporter", name=name_of(new.name)), new, part_of=part_of)

    def move_to_ring(
        self, supporter_id: str, ring: Ring, turn_degrees: int | None = None
    ) -> Changed[Supporter]:
        """Move somebody to a ring, at a seat or where there is most room; nobody else moves."""
        old = self._desk.get(Supporter, supporter_id)
        left = self._others(old) if ring is not old.ring else []
        label = say("did.moved_supporter", name=name_of(old.name))
        return self._seat(label, replace(old, ring=ring), turn_degrees, left)

    def move_along(self, supporter_id: str, by: int) -> Changed[Supporter]:
        """Let somebody change seats with who is so many places on in their ring (or back), round it."""
        old = self._desk.get(Supporter, supporter_id)
        ring = self._seated(old.person_id, old.ring)
        at = [x.id for x in ring].index(supporter_id)
        mine, other = ring[at], ring[(at + by) % len(ring)]
        moved = replace(mine, turn_degrees=other.turn_degrees, place=other.place)
        changed = replace(other, turn_degrees=mine.turn_degrees, place=mine.place)
        others = [changed if x.id == other.id else x for x in ring if x.id != supporter_id]
        return self._desk.put(say("did.moved_supporter", name=name_of(old.name)), moved, *others)

    def put_away(self, supporter_id: str) -> Changed[Supporter]:
        """Take somebody out of the circle; they can be brought back, and nobody else moves."""
        old = self._desk.get(Supporter, supporter_id)
        gone = replace(old, put_away_at=self._desk.clock.now())
        label = say("did.put_supporter_away", name=name_of(old.name))
        return self._desk.put(label, gone, *self._others(old))

    def _seated(self, person_id: str, ring: Ring) -> tuple[Supporter, ...]:
        """Return who is in a ring as they are shown: each with a seat, and with places in that order."""
        with self._desk.library.reading() as reader:
            return in_order(seated(ring, reader.plan(person_id).ring(ring)))

    def _others(self, who: Supporter) -> list[Supporter]:
        """Return who else is in somebody's ring, each with the seat they are shown at."""
        return [x for x in self._seated(who.person_id, who.ring) if x.id != who.id]

    def _seat(
        self, label: str, who: Supporter, turn_degrees: int | None, left: Iterable[Supporter] = ()
    ) -> Changed[Supporter]:
        """Save somebody at a seat of their ring; ``left`` are those of the ring they come from."""
        others = self._others(who)
        taken = [x.turn_degrees for x in others if x.turn_degrees is not None]
        turn = free_turn(who.ring, taken) if turn_degrees is None else turn_degrees % ROUND
        order = in_order([*others, replace(who, turn_degrees=turn)])
        mine = next(x for x in order if x.id == who.id)
        return self._desk.put(label, mine, *(x for x in order if x.id != who.id), *left)
