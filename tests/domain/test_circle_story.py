from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pcplanner.domain.circle import Presence, Ring, Supporter
from pcplanner.domain.circle_marks import presence_mark
from pcplanner.domain.circle_ops import name_ops, seat_ops
from pcplanner.domain.circle_seats import CircleSizes
from pcplanner.domain.circle_shape import circle_shape
from pcplanner.domain.circle_story import circle_story, map_names, ring_words, rings_of
from pcplanner.domain.drawing import Box, Words
from pcplanner.domain.people import Person
from pcplanner.domain.plan import Plan
from pcplanner.domain.times import When

THEN = datetime(2025, 3, 4, tzinfo=UTC)
BOX = Box(0, 0, 832, 552)


def measure(text: str, size: float, is_bold: bool) -> float:
    return len(text) * size * (0.56 if is_bold else 0.52)


def somebody(name: str, ring: Ring = Ring.CLOSEST, **more: object) -> Supporter:
    return replace(Supporter(name, "p", name, None, ring, 0), **more)  # type: ignore[arg-type]


def plan(*supporters: Supporter, names: tuple[str, ...] = ()) -> Plan:
    return Plan(Person("p", "Robin", None, THEN, ring_names=names), supporters)


def test_the_usual_circle_has_four_rings() -> None:
    story = circle_story(plan(somebody("Mum")))
    assert story.rings == (Ring.CLOSEST, Ring.FRIENDS, Ring.GROUPS, Ring.PAID)
    assert [story.title(x) for x in story.rings] == ["Closest", "Friends", "Groups and places", "Paid"]


@pytest.mark.parametrize("count", [3, 4, 5])
def test_a_circle_has_as_many_rings_as_were_named(count: int) -> None:
    names = tuple(f"Ring of {n}" for n in range(count))
    story = circle_story(plan(somebody("Mum"), names=names))
    assert tuple(story.title(x) for x in story.rings) == names
    shape = circle_shape(story, BOX, CircleSizes(1.0, 20), measure)[0]
    assert [x.title.lines for x in reversed(shape.rings)] == [(x,) for x in names]


def test_nobody_is_dropped_whose_ring_has_no_name() -> None:
    people = plan(somebody("Dr Oke", Ring.PAID), names=("A", "B", "C"))
    assert circle_story(people).rings[-1] is Ring.PAID
    assert rings_of(("A", "B", "C"), [Ring.FIFTH]) == (*tuple(Ring)[:3], Ring.FIFTH)
    assert rings_of(("only one",)) == tuple(Ring)[:4]


def test_a_ring_without_a_name_of_its_own_has_the_usual_one() -> None:
    assert ring_words(Ring.FRIENDS, ("Heart", "", "Far")) == "Friends"
    assert ring_words(Ring.FIFTH, ("Heart",)) == "Further out"


def test_the_paid_ring_stays_paid_whatever_it_is_called() -> None:
    (member,) = circle_story(plan(somebody("Ann", Ring.PAID), names=("A", "B", "C", "My team"))).members
    assert member.is_paid
    assert "My team" in member.spoken


@pytest.mark.parametrize(
    ("presence", "said"),
    [
        (Presence.SOMETIMES, "Gran comes sometimes."),
        (Presence.LEFT, "Gran is not here any more."),
        (Presence.DIED, "Gran has died."),
        (Presence.NOT_MET, "I have not met Gran yet."),
    ],
)
def test_who_is_not_simply_here_has_words_and_a_mark(presence: Presence, said: str) -> None:
    story = circle_story(plan(somebody("Gran", presence=presence)))
    (gran,) = story.members
    assert said in gran.spoken
    assert any(said in x for x in story.sentences)
    shape = circle_shape(story, BOX, CircleSizes(1.0, 20), measure)[0]
    seat = next(x for ring in shape.rings for x in ring.seats)
    drawn = [x.text for x in name_ops(seat, shape, measure) if isinstance(x, Words)]
    assert drawn == ["Gran", gran.presence_words]
    here = replace(seat, member=replace(gran, presence=Presence.HERE))
    assert len(seat_ops(seat, shape, measure)) > len(seat_ops(here, shape, measure))


def test_who_is_here_has_no_mark() -> None:
    assert presence_mark(Presence.HERE, (0, 0), 20) == ()
    marks = [presence_mark(x, (0, 0), 20) for x in Presence]
    assert len({repr(x) for x in marks}) == len(marks)


def test_since_when_until_when_and_the_part_of_life_are_said() -> None:
    kit = somebody("Kit", joined=When("2021"), left=When("last winter"), sector="Work")
    spoken = circle_story(plan(kit)).members[0].spoken
    assert "Since 2021." in spoken
    assert "Until last winter." in spoken
    assert "Work" in spoken


def test_each_time_of_life_has_a_map_of_its_own() -> None:
    people = plan(
        somebody("Mum"), somebody("Mr Hill", map_name="At school"), somebody("Ann", map_name="At school")
    )
    assert map_names(people) == ("", "At school")
    assert [x.name for x in circle_story(people, "").members] == ["Mum"]
    assert [x.name for x in circle_story(people, "At school").members] == ["Mr Hill", "Ann"]
    assert len(circle_story(people).members) == 3


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(Ring), st.sampled_from(Presence), st.booleans()), max_size=20),
    st.integers(3, 5),
)
def test_nobody_is_lost_with_any_rings_and_any_presence(
    people: list[tuple[Ring, Presence, bool]], count: int
) -> None:
    found = plan(
        *(
            somebody(f"Somebody {n}", ring, presence=presence, is_paid=is_paid)
            for n, (ring, presence, is_paid) in enumerate(people)
        ),
        names=tuple("ABCDE"[:count]),
    )
    shapes = circle_shape(circle_story(found), BOX, CircleSizes(1.0, 20), measure)
    assert {x.id for shape in shapes for x in shape.reading} == {x.id for x in found.supporters}
    for shape in shapes:
        boxes = [box for ring in shape.rings for seat in ring.seats for box in seat.boxes]
        for number, box in enumerate(boxes):
            assert shape.box.holds(box)
            assert not any(box.grown(-0.5).meets(x) for x in boxes[number + 1 :])
