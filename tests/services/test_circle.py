from dataclasses import replace

import pytest

from pcplanner.domain.circle import Presence, Relation, Ring, Role, Supporter, SupporterKind
from pcplanner.domain.circle_story import circle_story, map_names
from pcplanner.domain.people import Person
from pcplanner.domain.times import When
from pcplanner.services.bundle import Services


@pytest.fixture
def four(opened: Services, ann: Person) -> list[Supporter]:
    return [opened.circle.add(ann.id, name, None, Ring.FRIENDS).value for name in "ABCD"]


def names(services: Services, person: Person, ring: Ring = Ring.FRIENDS) -> str:
    return "".join(s.name for s in services.people.plan(person.id).ring(ring))


def turns(services: Services, person: Person, ring: Ring = Ring.FRIENDS) -> dict[str, int | None]:
    return {s.name: s.turn_degrees for s in services.people.plan(person.id).ring(ring)}


def test_each_new_one_sits_where_there_is_most_room_and_nobody_else_moves(
    opened: Services, ann: Person
) -> None:
    before: dict[str, int | None] = {}
    for name in "ABCDEFGH":
        opened.circle.add(ann.id, name, None, Ring.CLOSEST)
        now = turns(opened, ann, Ring.CLOSEST)
        assert now.items() >= before.items()
        before = now
    assert len(set(before.values())) == 8
    assert list(before.values()) == sorted(x for x in before.values() if x is not None)
    places = [s.place for s in opened.people.plan(ann.id).ring(Ring.CLOSEST)]
    assert places == list(range(8))


def test_a_seat_that_was_chosen_is_the_one_they_get(opened: Services, ann: Person) -> None:
    made = opened.circle.add(ann.id, "A", None, Ring.PAID, turn_degrees=180).value
    assert (made.turn_degrees, made.place) == (180, 0)
    moved = opened.circle.move_to_ring(made.id, Ring.GROUPS, 275).value
    assert (moved.ring, moved.turn_degrees) == (Ring.GROUPS, 275)


def test_nobody_moves_when_somebody_goes_or_is_renamed(
    opened: Services, ann: Person, four: list[Supporter]
) -> None:
    before = turns(opened, ann)
    opened.circle.move_to_ring(four[2].id, Ring.PAID)
    opened.circle.put_away(four[0].id)
    assert turns(opened, ann) == {name: before[name] for name in names(opened, ann)}
    opened.history.undo(ann.id)
    opened.history.undo(ann.id)
    assert turns(opened, ann) == before


def test_nobody_of_an_older_library_moves_when_somebody_comes(
    opened: Services, ann: Person, four: list[Supporter]
) -> None:
    # As the first version left them: by place, and with no seat of their own.
    opened.desk.put("as it was", *(replace(s, turn_degrees=None, place=n) for n, s in enumerate(four)))
    shown = {x.name: x.turn_degrees for x in circle_story(opened.people.plan(ann.id)).members}
    opened.circle.add(ann.id, "E", None, Ring.FRIENDS)
    now = {x.name: x.turn_degrees for x in circle_story(opened.people.plan(ann.id)).members}
    assert now.items() >= shown.items()


@pytest.mark.parametrize(
    ("who", "by", "order"), [("A", 1, "DABC"), ("C", 1, "CDBA"), ("A", -1, "CDBA"), ("B", -1, "ABDC")]
)
def test_moving_along_changes_seats_with_the_next_one_round_and_round(
    opened: Services, ann: Person, four: list[Supporter], who: str, by: int, order: str
) -> None:
    seats = list(turns(opened, ann).values())
    opened.circle.move_along(next(s.id for s in four if s.name == who), by)
    assert names(opened, ann) == order
    assert list(turns(opened, ann).values()) == seats


def test_moving_to_another_ring_at_a_place(opened: Services, ann: Person, four: list[Supporter]) -> None:
    opened.circle.move_to_ring(four[1].id, Ring.CLOSEST)
    opened.circle.move_to_ring(four[3].id, Ring.CLOSEST, 350)
    assert names(opened, ann, Ring.CLOSEST) == "BD"
    assert names(opened, ann) == "AC"
    opened.history.undo(ann.id)
    assert sorted(names(opened, ann)) == ["A", "C", "D"]


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
    assert (changed.ring, changed.place, changed.relation_words) == (Ring.FRIENDS, 2, "my dog")


def test_taking_out_and_bringing_back(opened: Services, ann: Person, four: list[Supporter]) -> None:
    opened.circle.put_away(four[0].id)
    assert names(opened, ann) == "DBC"
    opened.history.undo(ann.id)
    assert names(opened, ann) == "ADBC"


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
    assert names(opened, ann) == "XYZDBC"
    opened.history.undo(ann.id)
    assert names(opened, ann) == "ADBC"


def test_somebody_can_have_several_roles_and_give_one_back(
    opened: Services, ann: Person, four: list[Supporter]
) -> None:
    opened.circle.switch_role(four[0].id, Role.ALARM_CONTACT)
    both = opened.circle.switch_role(four[0].id, Role.ADVOCATE).value
    assert both.roles == (Role.ADVOCATE, Role.ALARM_CONTACT)
    assert opened.circle.switch_role(four[0].id, Role.ADVOCATE).value.roles == (Role.ALARM_CONTACT,)


def test_how_somebody_is_in_the_life_is_kept_with_since_and_until(
    opened: Services, ann: Person, four: list[Supporter]
) -> None:
    opened.circle.set_presence(four[0].id, Presence.DIED)
    opened.circle.set_times(four[0].id, joined=When("2001"))
    now = opened.circle.set_times(four[0].id, left=When("  last   winter ")).value
    assert (now.presence, now.joined, now.left) == (Presence.DIED, When("2001"), When("last winter"))
    assert opened.circle.set_sector(four[0].id, " Family ").value.sector == "Family"


def test_rings_have_three_to_five_names(opened: Services, ann: Person) -> None:
    opened.circle.set_ring_names(ann.id, ["Heart", " Near  me ", ""])
    assert opened.people.plan(ann.id).person.ring_names == ("Heart", "Near me", "")
    opened.history.undo(ann.id)
    assert opened.people.plan(ann.id).person.ring_names == ()
    for count in (1, 2, 6):
        with pytest.raises(ValueError, match="rings"):
            opened.circle.set_ring_names(ann.id, ["x"] * count)


def test_a_move_changes_nobody_on_another_map(opened: Services, ann: Person, four: list[Supporter]) -> None:
    hill = opened.circle.add(ann.id, "Hill", None, Ring.FRIENDS, map_name="At school").value
    before = turns(opened, ann)
    opened.circle.move_along(hill.id, 1)
    opened.circle.move_to_ring(four[0].id, Ring.CLOSEST)
    opened.circle.put_away(four[1].id)
    now = turns(opened, ann)
    assert now["Hill"] == before["Hill"]
    assert {x: now[x] for x in "CD"} == {x: before[x] for x in "CD"}


def test_a_map_is_called_something_else_by_one_step(opened: Services, ann: Person) -> None:
    for name in "AB":
        opened.circle.add(ann.id, name, None, Ring.CLOSEST, map_name="At school")
    assert opened.circle.rename_map(ann.id, "At school", "When I was 10") is not None
    assert map_names(opened.people.plan(ann.id)) == ("", "When I was 10")
    opened.history.undo(ann.id)
    assert map_names(opened.people.plan(ann.id)) == ("", "At school")
    assert opened.circle.rename_map(ann.id, "nobody is there", "x") is None


def test_somebody_goes_to_the_map_of_another_time(
    opened: Services, ann: Person, four: list[Supporter]
) -> None:
    moved = opened.circle.put_on_map(four[0].id, "At school").value
    assert (moved.map_name, moved.place) == ("At school", 0)
    assert {x.name for x in circle_story(opened.people.plan(ann.id), "").members} == set("BCD")
