from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pcplanner.domain.circle import Ring, Supporter
from pcplanner.domain.circle_ops import ring_ops
from pcplanner.domain.circle_seats import CircleSizes
from pcplanner.domain.circle_sectors import rays
from pcplanner.domain.circle_shape import CircleShape, circle_shape
from pcplanner.domain.circle_story import circle_story
from pcplanner.domain.drawing import Box, Words
from pcplanner.domain.people import Person
from pcplanner.domain.plan import Plan

SCREEN, LARGE, PAPER = Box(6, 0, 832, 552), Box(6, 0, 632, 396), Box(57, 130, 481, 560)
SIZES = (
    (SCREEN, CircleSizes(1.0, 18.0)),
    (LARGE, CircleSizes(1.15, 36.0)),
    (PAPER, CircleSizes.on_paper(16)),
)
SECTORS = (
    "",
    "Family",
    "Work",
    "Church",
    "Swimming",
    "Neighbours",
    "The people from my church and the choir",
)
AS_BEFORE = {
    "x3": (71.74, 181.93), "x7": (744.8, 142.53), "x11": (579.53, 493.22), "x2": (174.14, 169.17),
    "x6": (669.86, 169.17), "x10": (496.08, 456.63), "x1": (249.07, 195.8), "x5": (594.93, 195.8),
    "x9": (404.6, 409.5), "x0": (331.75, 225.17), "x4": (512.25, 225.17), "x8": (513.03, 327.05),
}  # fmt: skip
"""Where everybody sat before parts of the circle were drawn."""


def measure(text: str, size: float, is_bold: bool) -> float:
    return len(text) * size * (0.56 if is_bold else 0.52)


def plan(sectors: list[str], turn: int | None = None) -> Plan:
    names = ("Mum", "Kit", "Joan", "Garden club", "Dr Oke")
    there = tuple(
        Supporter(f"x{n}", "p", names[n % 5], None, Ring(1 + n % 4), n // 4, turn_degrees=turn, sector=sector)
        for n, sector in enumerate(sectors)
    )
    return Plan(Person("p", "Robin", None, datetime(2025, 3, 4, tzinfo=UTC)), there)


def pages(of: Plan, box: Box = SCREEN, sizes: CircleSizes = SIZES[0][1]) -> tuple[CircleShape, ...]:
    return circle_shape(circle_story(of), box, sizes, measure)


def lines(shape: CircleShape) -> list[object]:
    return list(rays(shape.sectors, shape.centre, 50, [x.title_box for x in shape.rings]))


def test_a_circle_without_named_parts_is_drawn_as_it_always_was() -> None:
    of = plan([""] * 12)
    (shape,) = pages(of)
    assert (shape.sectors, shape.signs) == ((), ())
    assert not lines(shape)
    seats = {x.member.id: x.centre for ring in shape.rings for x in ring.seats}
    assert {who: (round(x, 2), round(y, 2)) for who, (x, y) in seats.items()} == AS_BEFORE


@pytest.mark.parametrize("count", [2, 4])
def test_everybody_sits_wholly_in_their_own_part_and_its_name_stands_at_the_rim(count: int) -> None:
    (shape,) = pages(plan([SECTORS[n % (count + 1)] for n in range(12)]))
    assert [x.name for x in shape.sectors] == ["", *sorted(SECTORS[1 : count + 1])]
    assert [" ".join(x.words.lines) for x in shape.signs] == sorted(SECTORS[1 : count + 1])
    by_id = {who: sector for sector in shape.sectors for who in sector.ids}
    for ring in shape.rings:
        for seat in ring.seats:
            assert by_id[seat.member.id].name == seat.member.sector
            assert by_id[seat.member.id].limit.holds_face(seat.centre, seat.face - 1)
    assert len(lines(shape)) >= count + 1
    told = [x.text for x in ring_ops(shape, measure) if isinstance(x, Words)]
    assert {"Family", "Work"} <= set(told)


@settings(max_examples=12, deadline=None)
@given(st.lists(st.sampled_from(SECTORS), min_size=1, max_size=10), st.sampled_from(SIZES))
def test_no_name_of_a_part_lies_on_a_face_or_a_title_and_nobody_is_lost(
    sectors: list[str], where: tuple[Box, CircleSizes]
) -> None:
    found = pages(plan(sectors), *where)
    assert {x.id for shape in found for x in shape.reading} == {f"x{n}" for n in range(len(sectors))}
    for shape in found:
        taken = [b for ring in shape.rings for x in ring.seats for b in x.boxes]
        taken += [ring.title_box for ring in shape.rings]
        for number, sign in enumerate(shape.signs):
            assert shape.box.holds(sign.box)
            assert not sign.words.is_cut
            others = [*taken, *(x.box for x in shape.signs[number + 1 :])]
            assert not any(sign.box.grown(-0.5).meets(x) for x in others)
        if not shape.signs:
            # Where a part cannot be drawn it stands under the name.
            assert all(x.sector == x.sector_words for x in shape.reading)


def test_the_parts_keep_their_order_and_their_seats_when_read_again() -> None:
    sectors = ["Work", "Family", "", "family", "Work"]
    first, again = pages(plan(sectors)), pages(plan(sectors))
    assert first == again
    assert [x.name for x in first[0].sectors] == ["", "Family", "Work"]


def test_a_seat_in_another_part_gives_way_to_the_nearest_in_ones_own() -> None:
    of = plan(["Work", "Family", "Church", "Work"], turn=90)
    (shape,) = pages(of)
    assert shape.sectors
    story = circle_story(replace(of, supporters=of.supporters))
    assert all(x.turn_degrees == 90 for x in story.members)


def test_one_part_for_all_needs_no_lines() -> None:
    (shape,) = pages(plan(["Family"] * 4))
    assert len(shape.signs) == 1
    assert not lines(shape)


def test_which_part_somebody_is_in_is_said() -> None:
    story = circle_story(plan(["Work", "", "Work"]))
    assert "In the part called Work." in story.members[0].spoken
    assert story.sentences[-1] == "Work. Mum and Joan."
