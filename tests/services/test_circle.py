import pytest

from pcplanner.domain.circle import Relation, Ring, Supporter, SupporterKind
from pcplanner.domain.people import Person
from pcplanner.services.bundle import Services


@pytest.fixture
def four(opened: Services, ann: Person) -> list[Supporter]:
    return [opened.circle.add(ann.id, name, None, Ring.FRIENDS).value for name in "ABCD"]


def names(services: Services, person: Person, ring: Ring = Ring.FRIENDS) -> str:
    return "".join(s.name for s in services.people.plan(person.id).ring(ring))


def test_each_new_one_sits_at_the_end_of_the_ring(
    opened: Services, ann: Person, four: list[Supporter]
) -> None:
    assert names(opened, ann) == "ABCD"
    assert [s.place for s in opened.people.plan(ann.id).ring(Ring.FRIENDS)] == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("who", "by", "order"), [(0, 1, "BACD"), (3, 1, "DABC"), (0, -1, "BCDA"), (2, -1, "ACBD")]
)
def test_moving_along_goes_round_and_round(
    opened: Services, ann: Person, four: list[Supporter], who: int, by: int, order: str
) -> None:
    opened.circle.move_along(four[who].id, by)
    assert names(opened, ann) == order


def test_moving_to_another_ring_at_a_place(opened: Services, ann: Person, four: list[Supporter]) -> None:
    opened.circle.move_to_ring(four[1].id, Ring.CLOSEST)
    opened.circle.move_to_ring(four[3].id, Ring.CLOSEST, place=0)
    assert names(opened, ann, Ring.CLOSEST) == "DB"
    assert names(opened, ann) == "AC"
    opened.history.undo(ann.id)
    assert names(opened, ann) == "ACD"


def test_editing_keeps_the_seat(opened: Services, ann: Person, four: list[Supporter]) -> None:
    changed = opened.circle.edit(
        four[1].id,
        name="Biscuit",
        picture=None,
        kind=SupporterKind.ANIMAL,
        relation=Relation.OTHER,
        relation_words="my dog",
        is_paid=False,
    ).value
    assert (changed.ring, changed.place, changed.relation_words) == (Ring.FRIENDS, 1, "my dog")


def test_taking_out_and_bringing_back(opened: Services, ann: Person, four: list[Supporter]) -> None:
    opened.circle.put_away(four[0].id)
    assert names(opened, ann) == "BCD"
    opened.history.undo(ann.id)
    assert names(opened, ann) == "ABCD"


def test_a_name_that_is_typed_is_one_step_to_undo(
    opened: Services, ann: Person, four: list[Supporter]
) -> None:
    for typed in ("X", "XY", "XYZ"):
        opened.circle.edit(
            four[0].id,
            name=typed,
            picture=None,
            kind=SupporterKind.PERSON,
            relation=Relation.OTHER,
            is_paid=False,
            part_of="typing",
        )
    assert names(opened, ann) == "XYZBCD"
    opened.history.undo(ann.id)
    assert names(opened, ann) == "ABCD"
