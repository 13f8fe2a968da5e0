"""Put people, animals, groups and places into the circle, and move them."""

from dataclasses import replace

from pcplanner.domain.changes import Changed
from pcplanner.domain.circle import Relation, Ring, Role, Supporter, SupporterKind
from pcplanner.domain.pictures import Picture
from pcplanner.domain.text import clean_name
from pcplanner.domain.words import say
from pcplanner.services.desk import Desk


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
        new_id: str = "",
    ) -> Changed[Supporter]:
        """Put somebody in at the end of a ring."""
        new = Supporter(
            new_id or self._desk.clock.new_id(),
            person_id,
            clean_name(name),
            picture,
            ring,
            len(self._ring(person_id, ring)),
            kind=kind,
            relation=relation,
            relation_words=relation_words,
            is_paid=is_paid,
        )
        return self._desk.put(say("did.added_supporter"), new)

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
        return self._desk.put(say("did.changed_supporter"), new, part_of=part_of)

    def move_to_ring(self, supporter_id: str, ring: Ring, place: int | None = None) -> Changed[Supporter]:
        """Move somebody to a ring, at a place (from 0) or at its end."""
        old = self._desk.get(Supporter, supporter_id)
        others = [x for x in self._ring(old.person_id, ring) if x.id != supporter_id]
        seat = len(others) if place is None else min(max(place, 0), len(others))
        order = [*others[:seat], replace(old, ring=ring), *others[seat:]]
        return self._reseat(order, supporter_id)

    def move_along(self, supporter_id: str, by: int) -> Changed[Supporter]:
        """Move somebody on (or back, negative) by so many places in their ring, round and round."""
        old = self._desk.get(Supporter, supporter_id)
        ring = list(self._ring(old.person_id, old.ring))
        at = [x.id for x in ring].index(supporter_id)
        order = [x for x in ring if x.id != supporter_id]
        order.insert((at + by) % len(ring), old)
        return self._reseat(order, supporter_id)

    def put_away(self, supporter_id: str) -> Changed[Supporter]:
        """Take somebody out of the circle; they can be brought back."""
        old = self._desk.get(Supporter, supporter_id)
        return self._desk.put(say("did.put_supporter_away"), replace(old, put_away_at=self._desk.clock.now()))

    def _ring(self, person_id: str, ring: Ring) -> tuple[Supporter, ...]:
        with self._desk.library.reading() as reader:
            return reader.plan(person_id).ring(ring)

    def _reseat(self, order: list[Supporter], supporter_id: str) -> Changed[Supporter]:
        seated = [replace(x, place=i) for i, x in enumerate(order)]
        mine = next(x for x in seated if x.id == supporter_id)
        return self._desk.put(say("did.moved_supporter"), mine, *(x for x in seated if x.id != supporter_id))
