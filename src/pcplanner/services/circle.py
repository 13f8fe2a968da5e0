"""Put people, animals, groups and places into the circle, and move them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from pcplanner.domain.changes import Changed
from pcplanner.domain.circle import (
    FEWEST_RINGS,
    MOST_RINGS,
    Presence,
    Relation,
    Ring,
    Role,
    Supporter,
    SupporterKind,
)
from pcplanner.domain.circle_turns import ROUND, free_turn, in_order, seated
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import Picture
from pcplanner.domain.text import LONGEST_NAME, clean_name, cleaned
from pcplanner.domain.times import When
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
        presence: Presence = Presence.HERE,
        joined: When | None = None,
        left: When | None = None,
        map_name: str = "",
    ) -> Changed[Supporter]:
        """Put somebody into a ring, at a seat or where there is most room; nobody else moves.

        ``map_name`` is the time of life whose map it is; empty is now.
        """
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
            presence=presence,
            joined=_cleaned(joined or When()),
            left=_cleaned(left or When()),
            map_name=_short(map_name),
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

    def set_presence(self, supporter_id: str, presence: Presence) -> Changed[Supporter]:
        """Say how somebody is in the life now: here, now and then, gone on, died, or not met yet."""
        return self._change(supporter_id, lambda old: replace(old, presence=presence))

    def set_times(
        self, supporter_id: str, *, joined: When | None = None, left: When | None = None, part_of: str = ""
    ) -> Changed[Supporter]:
        """Say since when somebody has been there, or until when; what is ``None`` stays as it is."""

        def timed(old: Supporter) -> Supporter:
            return replace(
                old,
                joined=old.joined if joined is None else _cleaned(joined),
                left=old.left if left is None else _cleaned(left),
            )

        return self._change(supporter_id, timed, part_of)

    def set_sector(self, supporter_id: str, sector: str, *, part_of: str = "") -> Changed[Supporter]:
        """Say in the person's own words which part of the circle somebody belongs to; empty is none."""
        return self._change(supporter_id, lambda old: replace(old, sector=_short(sector)), part_of)

    def switch_role(self, supporter_id: str, role: Role) -> Changed[Supporter]:
        """Give somebody a role in the plan, or take it back; one may have several."""
        return self._change(
            supporter_id,
            lambda old: replace(old, roles=tuple(x for x in Role if (x in old.roles) is not (x is role))),
        )

    def put_on_map(self, supporter_id: str, map_name: str) -> Changed[Supporter]:
        """Put somebody on the map of another time of life; empty is the map of now."""
        old = self._desk.get(Supporter, supporter_id)
        label = say("did.moved_supporter", name=name_of(old.name))
        new = replace(old, map_name=_short(map_name), turn_degrees=None)
        return self._seat(label, new, None, self._others(old))

    def rename_map(self, person_id: str, old_name: str, new_name: str) -> Changed[Supporter] | None:
        """Call the map of a time of life by another name; ``None`` when nobody is on it."""
        with self._desk.library.reading() as reader:
            on_it = [x for x in reader.plan(person_id).supporters if x.map_name == old_name]
        moved = [replace(x, map_name=_short(new_name)) for x in on_it]
        return self._desk.put(say("circle.did_map"), moved[0], *moved[1:]) if moved else None

    def set_ring_names(self, person_id: str, names: Sequence[str], *, part_of: str = "") -> Changed[Person]:
        """Call the rings by the person's own names, 3 to 5 from the middle; none at all means the usual four.

        An empty name among others stands for the usual one. Another count of names is a ``ValueError``.
        """
        if names and not FEWEST_RINGS <= len(names) <= MOST_RINGS:
            raise ValueError(f"A circle has {FEWEST_RINGS} to {MOST_RINGS} rings, not {len(names)}.")
        person = replace(self._desk.get(Person, person_id), ring_names=tuple(_short(x) for x in names))
        return self._desk.put(say("circle.did_rings"), person, part_of=part_of)

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
        ring = self._seated(old.person_id, old.ring, old.map_name)
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

    def _change(
        self, supporter_id: str, changed: Callable[[Supporter], Supporter], part_of: str = ""
    ) -> Changed[Supporter]:
        new = changed(self._desk.get(Supporter, supporter_id))
        return self._desk.put(say("did.changed_supporter", name=name_of(new.name)), new, part_of=part_of)

    def _seated(self, person_id: str, ring: Ring, map_name: str) -> tuple[Supporter, ...]:
        """Return who is in a ring of a map as they are shown, each with a seat, and places in that order."""
        with self._desk.library.reading() as reader:
            there = [x for x in reader.plan(person_id).ring(ring) if x.map_name == map_name]
        return in_order(seated(ring, there))

    def _others(self, who: Supporter) -> list[Supporter]:
        """Return who else is in somebody's ring, each with the seat they are shown at."""
        return [x for x in self._seated(who.person_id, who.ring, who.map_name) if x.id != who.id]

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


def _short(words: str) -> str:
    return " ".join(cleaned(words).split())[:LONGEST_NAME]


def _cleaned(when: When) -> When:
    return replace(when, words=_short(when.words))
