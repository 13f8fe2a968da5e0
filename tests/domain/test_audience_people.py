from datetime import UTC, datetime
from typing import Any

from pcplanner.domain.audience_people import people_of
from pcplanner.domain.circle import Presence, Relation, Ring, Supporter, SupporterKind
from pcplanner.domain.lines import Audience
from pcplanner.domain.people import Person
from pcplanner.domain.plan import Plan


def one(name: str, ring: Ring = Ring.FRIENDS, **more: Any) -> Supporter:
    return Supporter(name.casefold(), "p", name, None, ring, more.pop("place", 0), **more)


def found(*there: Supporter) -> dict[Audience, list[str]]:
    plan = Plan(Person("p", "Alex", None, datetime(2025, 1, 1, tzinfo=UTC)), there)
    return {key: [x.name for x in some] for key, some in people_of(plan).items()}


def test_family_is_who_is_called_so_and_supporters_are_all_others_the_paid_first() -> None:
    told = found(
        one("Sam"),
        one("Ana", Ring.CLOSEST, relation=Relation.FAMILY),
        one("Kim", Ring.CLOSEST, place=1),
        one("Uncle Joe", relation=Relation.FAMILY),
        one("Ruth", Ring.PAID),
    )
    assert told[Audience.FAMILY] == ["Ana", "Uncle Joe"]
    assert told[Audience.SUPPORTERS] == ["Ruth", "Kim", "Sam"]


def test_where_nobody_is_called_family_it_is_the_closest_ring() -> None:
    told = found(one("Ana", Ring.CLOSEST), one("Ruth", Ring.CLOSEST, is_paid=True), one("Sam"))
    assert told[Audience.FAMILY] == ["Ana"]
    assert told[Audience.SUPPORTERS] == ["Ruth", "Sam"]


def test_a_doctor_is_known_by_the_name_or_by_what_is_said() -> None:
    told = found(
        one("Dr Lowe", Ring.PAID),
        one("Pat", relation_words="my GP at the surgery"),
        one("Drew", Ring.PAID),
        one("Doctor Dad", relation=Relation.FAMILY),
    )
    assert told[Audience.GP] == ["Pat", "Dr Lowe"]
    assert told[Audience.SUPPORTERS] == ["Drew"]
    assert told[Audience.FAMILY] == ["Doctor Dad"]


def test_animals_the_dead_and_other_times_of_life_see_nothing() -> None:
    told = found(
        one("Rex", kind=SupporterKind.ANIMAL),
        one("Gran", relation=Relation.FAMILY, presence=Presence.DIED),
        one("Bob", map_name="When I was 10"),
    )
    assert not any(told.values())
