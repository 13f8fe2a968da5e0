import math
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pcplanner.domain.circle import Ring, Supporter
from pcplanner.domain.circle_ops import name_ops, open_seat_ops, ring_ops, seat_ops
from pcplanner.domain.circle_seats import CircleSizes
from pcplanner.domain.circle_shape import CircleShape, circle_shape, page_of
from pcplanner.domain.circle_story import circle_story
from pcplanner.domain.drawing import Box, Words, around
from pcplanner.domain.people import Person
from pcplanner.domain.plan import Plan

THEN = datetime(2025, 3, 4, tzinfo=UTC)
SCREEN, LARGE, PAPER = Box(488, 96, 832, 552), Box(488, 220, 632, 396), Box(57, 130, 481, 560)
USUAL_RINGS = tuple(Ring)[:4]
USUAL = ("Mum", "Kit", "Joan next door", "Garden club", "Dr Oke", "Bartholomew Featherstonehaugh")
NAMES = (*USUAL, "W" * 200, "😀")


def measure(text: str, size: float, is_bold: bool) -> float:
    return len(text) * size * (0.56 if is_bold else 0.52)


def somebody(number: int, name: str, ring: Ring, *, is_paid: bool = False) -> Supporter:
    return Supporter(f"x{number}", "p", name, None, ring, number, is_paid=is_paid)


def plan(*supporters: Supporter) -> Plan:
    return Plan(Person("p", "Robin", None, THEN), supporters)


def crowd(count: int) -> Plan:
    return plan(*(somebody(n, USUAL[n % 6], Ring(1 + n % 4)) for n in range(count)))


def pages(of: Plan, box: Box = SCREEN, scale: float = 1.0) -> tuple[CircleShape, ...]:
    return circle_shape(circle_story(of), box, CircleSizes(1.0, 20 * scale), measure)


def boxes_of(shape: CircleShape) -> list[tuple[str, Box]]:
    found = [("middle", around(shape.centre, shape.middle_size, shape.middle_size))]
    for ring in shape.rings:
        found.append((f"title of {ring.ring}", ring.title_box))
        found += [(x.member.name, box) for x in ring.seats for box in x.boxes]
        found += [("open", around(x, ring.open_size, ring.open_size)) for x in ring.open_seats]
        found += [("note", ring.note_box)] if ring.note_box else []
    return found + ([("key", shape.key_box)] if shape.key_box else [])


def assert_nothing_touches(shape: CircleShape) -> None:
    found = boxes_of(shape)
    for number, (name, box) in enumerate(found):
        assert shape.box.holds(box), f"{name!r} leaves the box"
        for other_name, other in found[number + 1 :]:
            assert not box.grown(-0.5).meets(other), f"{name!r} touches {other_name!r}"


@settings(max_examples=40)
@given(
    st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(Ring), st.booleans()), max_size=40),
    st.sampled_from([(SCREEN, 1.0), (SCREEN, 1.25), (SCREEN, 1.5), (LARGE, 2.0), (PAPER, 0.8)]),
)
def test_nothing_touches_and_nobody_is_lost(
    people: list[tuple[str, Ring, bool]], where: tuple[Box, float]
) -> None:
    of = plan(*(somebody(n, name, ring, is_paid=paid) for n, (name, ring, paid) in enumerate(people)))
    found = pages(of, *where)
    for shape in found:
        assert_nothing_touches(shape)
    assert {x.id for shape in found for x in shape.reading} == {x.id for x in of.supporters}


@settings(max_examples=40)
@given(
    st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(Ring), st.integers(0, 359)), max_size=24),
    st.sampled_from([(SCREEN, 1.0), (SCREEN, 1.5), (LARGE, 2.0), (PAPER, 0.8)]),
)
def test_nothing_touches_wherever_somebody_chose_to_sit(
    people: list[tuple[str, Ring, int]], where: tuple[Box, float]
) -> None:
    chosen = (
        replace(somebody(n, name, ring), turn_degrees=turn) for n, (name, ring, turn) in enumerate(people)
    )
    of = plan(*chosen)
    found = pages(of, *where)
    for shape in found:
        assert_nothing_touches(shape)
    assert {x.id for shape in found for x in shape.reading} == {x.id for x in of.supporters}


def centres(of: Plan) -> dict[str, tuple[float, float]]:
    return {x.member.id: x.centre for ring in pages(of)[0].rings for x in ring.seats}


@pytest.mark.parametrize("turn", range(0, 360, 30))
@pytest.mark.parametrize("ring", [Ring.FRIENDS, Ring.GROUPS, Ring.PAID])
def test_a_face_stays_about_where_it_was_dropped(ring: Ring, turn: int) -> None:
    rex = replace(somebody(0, "Rex my dog", ring), turn_degrees=turn)
    # An empty ring has a note at its foot, so there is somebody in each.
    shape = pages(plan(rex, *(somebody(int(x), "Mum", x) for x in USUAL_RINGS if x is not ring)))[0]
    (seat,) = next(x.seats for x in shape.rings if x.ring is ring)
    away = (shape.place_at(seat.centre)[1] - turn + 180) % 360 - 180
    # At the top is less room beside the title.
    assert abs(away) <= 45


@pytest.mark.parametrize("name", ["Rex my dog", "R", "Rex who lives next door", "W" * 30])
def test_another_name_moves_nobody_to_the_other_side(name: str) -> None:
    people = [somebody(n, USUAL[n], Ring.GROUPS) for n in range(4)]
    before = centres(plan(*people))
    after = centres(plan(*(replace(x, name=name) if x.id == "x1" else x for x in people)))
    for each, (x, y) in before.items():
        assert math.hypot(after[each][0] - x, after[each][1] - y) < 120


@pytest.mark.parametrize("count", [0, 1, 4, 8, 12])
def test_a_usual_circle_is_on_one_page_with_its_full_rings(count: int) -> None:
    found = pages(crowd(count))
    assert len(found) == 1
    assert [x.ring for x in found[0].rings] == [Ring.PAID, Ring.GROUPS, Ring.FRIENDS, Ring.CLOSEST]
    assert len(found[0].reading) == count


def test_forty_people_take_more_pages_rather_than_overlap() -> None:
    found = pages(crowd(40))
    assert 2 <= len(found) <= 8
    assert min(seat.face for shape in found for ring in shape.rings for seat in ring.seats) >= 44


def test_large_words_show_ring_by_ring() -> None:
    found = pages(crowd(12), LARGE, 2.0)
    assert {len(x.rings) for x in found} == {1}
    assert [x.rings[0].ring for x in found] == sorted(x.rings[0].ring for x in found)


def test_seats_are_in_order_clockwise() -> None:
    seats = pages(crowd(4 * 4))[0].rings[0].seats
    shape = pages(crowd(4 * 4))[0]
    # Whoever sits a little before the left is still the first.
    turns = [(shape.place_at(x.centre)[1] + 30) % 360 for x in seats]
    assert turns == sorted(turns)


def test_an_empty_ring_says_so_gently_and_has_two_open_seats() -> None:
    friends = pages(plan(somebody(0, "Mum", Ring.CLOSEST)))[0].rings[2]
    assert friends.ring is Ring.FRIENDS
    assert friends.note is not None
    assert friends.note.lines == ("Nobody here yet.", "Who could come in?")
    assert len(friends.open_seats) == 2


def test_paid_people_are_marked_and_explained() -> None:
    story = circle_story(plan(somebody(0, "Dr Oke", Ring.PAID), somebody(1, "Joan", Ring.FRIENDS)))
    assert [(x.name, x.is_paid) for x in story.members] == [("Joan", False), ("Dr Oke", True)]
    assert story.members[1].spoken == "Dr Oke. Paid. Dr Oke is paid."
    shape = circle_shape(story, SCREEN, CircleSizes(1, 20), measure)[0]
    assert shape.key is not None
    assert pages(plan(somebody(1, "Joan", Ring.FRIENDS)))[0].key is None


def test_a_long_name_is_shortened_on_the_drawing_and_read_whole() -> None:
    shape = pages(plan(somebody(0, "W" * 200, Ring.CLOSEST)))[0]
    seat = shape.rings[-1].seats[0]
    assert seat.label.lines[-1].endswith("…")
    assert seat.member.spoken.startswith("W" * 200)


def test_a_drop_finds_the_ring_and_the_place() -> None:
    shape = pages(plan(somebody(0, "Mum", Ring.CLOSEST), somebody(1, "Kit", Ring.CLOSEST)))[0]
    x, y = shape.centre
    mum, kit = shape.rings[-1].seats
    assert shape.place_at((x, y - 20)) == (Ring.CLOSEST, 90)
    assert shape.place_at(kit.centre)[1] == pytest.approx(180, abs=10)
    assert shape.place_at((x, y + 20))[1] == 270
    assert shape.place_at((mum.centre[0] - 20, y))[0] is Ring.CLOSEST
    assert shape.place_at((shape.box.x + 10, y))[0] is Ring.PAID
    assert shape.place_at((0, 0))[0] is Ring.PAID


def test_the_page_of_somebody_is_found() -> None:
    found = pages(crowd(40))
    assert {page_of(found, f"x{n}") for n in range(40)} == set(range(len(found)))
    assert page_of(found, "gone") == 0


def test_the_drawing_writes_every_name_title_and_note() -> None:
    shape = pages(crowd(3))[0]
    ops = list(ring_ops(shape, measure))
    for ring in shape.rings:
        for seat in ring.seats:
            ops += [*name_ops(seat, shape, measure), *seat_ops(seat, shape, measure)]
        for number in range(len(ring.open_seats)):
            ops += open_seat_ops(ring, number, shape)
    written = {x.text for x in ops if isinstance(x, Words)}
    assert {"Closest", "Friends", "Groups and places", "Paid", "Mum", "Kit"} <= written
    assert {"Nobody here yet.", "Who could come in?"} <= written


@pytest.mark.parametrize("size", [(50, 50), (300, 80), (80, 400), (4, 4)])
def test_the_smallest_box_does_not_break_it(size: tuple[float, float]) -> None:
    found = pages(crowd(12), Box(0, 0, *size))
    assert {x.id for shape in found for x in shape.reading} == {f"x{n}" for n in range(12)}
