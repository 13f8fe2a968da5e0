from collections.abc import Sequence
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pcplanner.domain.circle import Ring, Supporter
from pcplanner.domain.drawing import Box
from pcplanner.domain.dreams import ME, Dream, Goal, Obstacle, ObstacleTheme, Step, StepState
from pcplanner.domain.lines import Source
from pcplanner.domain.path_shape import PathShape, page_of, path_shape, retold
from pcplanner.domain.path_sizes import PathSizes
from pcplanner.domain.path_story import PathKind, path_story, path_title
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.times import When

THEN = datetime(2025, 3, 4, tzinfo=UTC)
SCREEN = Box(40, 88, 1288, 568)
LARGE = Box(40, 280, 1078, 336)
PAPER = Box(35, 110, 772, 400)
CLEAR = (Box(40, 104, 620, 88), Box(1264, 104, 64, 84), Box(1096, 552, 232, 88), Box(688, 128, 350, 44))


def measure(text: str, size: float, is_bold: bool) -> float:
    return len(text) * size * (0.56 if is_bold else 0.52)


def step(
    number: int, goal: str, words: str = "", state: StepState = StepState.NOT_YET, who: str = "meg"
) -> Step:
    return Step(
        f"s{number}",
        "p",
        goal,
        words or f"I do thing {number}",
        symbol("tea"),
        THEN,
        promised_by=(who,) if who else (),
        state=state,
        position=number,
    )


def plan(goals: Sequence[Goal], steps: Sequence[Step], obstacles: Sequence[Obstacle] = ()) -> Plan:
    meg = Supporter("meg", "p", "Meg", None, Ring.PAID, 0)
    dream = Dream("d", "p", "My own front door", symbol("home"), Source.OWN_WORDS, THEN)
    return Plan(
        Person("p", "Robin", None, THEN), (meg,), (), (dream,), tuple(goals), tuple(obstacles), tuple(steps)
    )


def goal(number: int, words: str = "I know what I like") -> Goal:
    return Goal(f"g{number}", "p", "d", words, None, THEN, position=number)


def rock(
    number: int, goal_id: str, step_id: str, words: str = "a hard form", way: str = "Meg reads it"
) -> Obstacle:
    return Obstacle(
        f"o{number}",
        "p",
        goal_id,
        ObstacleTheme.OTHER,
        words,
        THEN,
        step_id=step_id,
        what_could_help=way,
        helper_id="meg" if way else "",
    )


def like_the_picture() -> Plan:
    steps = [
        step(1, "g1", "Mum and I make a list", StepState.DONE),
        step(2, "g1", "Kit drives me to see a flat", StepState.DONE),
        step(3, "g2", "Meg rings the council", StepState.STARTED),
        step(4, "g2", "I cook tea on Friday", who=ME),
    ]
    return plan([goal(1), goal(2, "I choose my flat")], steps, [rock(1, "g2", "s4")])


def pages(
    of: Plan, box: Box = SCREEN, scale: float = 1.0, clear: tuple[Box, ...] = ()
) -> tuple[PathShape, ...]:
    sizes = PathSizes.on_screen(scale, 22 * scale)
    return path_shape(path_story(of, "d"), box, sizes, measure, keep_clear=clear, lead=40)


def assert_nothing_touches(shape: PathShape, clear: tuple[Box, ...] = ()) -> None:
    for index, spot in enumerate(shape.spots):
        for box in spot.boxes:
            assert shape.box.holds(box), f"{spot.item.kind} leaves the box: {box}"
            assert not any(box.meets(x) for x in clear), f"{spot.item.kind} is under something else"
        for other in shape.spots[index + 1 :]:
            for one in spot.boxes:
                for two in other.boxes:
                    assert not one.meets(two), f"{spot.item.words!r} touches {other.item.words!r}"
        parts = [x for x in (spot.label and spot.label.box, spot.way_solid) if x]
        parts += [spot.way_label.box] if spot.way_label else []
        for number, part in enumerate(parts):
            assert not any(part.meets(x) for x in (*spot.solids, *parts[number + 1 :]))


words = st.one_of(
    st.text(alphabet="abcdefgh ijklmno", max_size=70),
    st.sampled_from(["", "W" * 200, "z " * 100, "مريم تحب الشاي", "<b>&\"'", "😀 " * 30, "e\u0301" * 90]),
)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    goals, steps, obstacles = [], [], []
    number = 0
    for place in range(draw(st.integers(0, 4))):
        goals.append(goal(place, draw(words)))
        for _ in range(draw(st.integers(0, 6))):
            number += 1
            who = draw(st.sampled_from(["", ME, "meg", "somebody else"]))
            made = step(number, f"g{place}", draw(words), draw(st.sampled_from(StepState)), who)
            steps.append(made)
            if draw(st.integers(0, 3)) == 0:
                obstacles.append(rock(number, f"g{place}", made.id, draw(words), draw(words)))
        if draw(st.integers(0, 4)) == 0:
            obstacles.append(rock(1000 + place, f"g{place}", "", draw(words), draw(words)))
    return plan(goals, steps, obstacles)


@settings(max_examples=30)
@given(plans(), st.sampled_from([(SCREEN, 1.0, CLEAR), (SCREEN, 1.5, CLEAR), (LARGE, 2.0, ())]))
def test_nothing_touches_and_nothing_is_lost(of: Plan, where: tuple[Box, float, tuple[Box, ...]]) -> None:
    box, scale, clear = where
    found = pages(of, box, scale, clear)
    for shape in found:
        assert_nothing_touches(shape, clear)
    read = [x.id for shape in found for x in shape.reading if x.kind is not PathKind.WAY]
    assert read == [x.id for x in path_story(of, "d").items]
    assert [x.page for x in found] == list(range(len(found)))
    assert {x.page_count for x in found} == {len(found)}


@settings(max_examples=15)
@given(plans(), st.sampled_from([16.0, 22.0, 28.0, 36.0]))
def test_nothing_touches_on_paper(of: Plan, size_pt: float) -> None:
    for shape in path_shape(path_story(of, "d"), PAPER, PathSizes.on_paper(size_pt), measure):
        assert_nothing_touches(shape)


@pytest.mark.parametrize("size", [(60, 60), (200, 90), (90, 400), (3, 3)])
def test_the_smallest_box_still_shows_each_thing_inside(size: tuple[float, float]) -> None:
    for shape in pages(like_the_picture(), Box(0, 0, *size)):
        for spot in shape.spots:
            assert all(shape.box.grown(0.5).holds(x) for x in spot.solids)


def test_the_path_of_the_picture_fits_on_one_page() -> None:
    found = pages(like_the_picture(), clear=CLEAR)
    assert [x.stones for x in found] == [6]
    assert all(x.label and not x.label.body.is_cut for x in found[0].spots)
    kinds = [x.item.kind.value for x in found[0].spots]
    assert kinds == ["now", "step", "step", "goal", "step", "obstacle", "step", "goal", "star"]


def test_the_path_winds_from_now_at_the_left_to_the_star_high_at_the_right() -> None:
    spots = pages(like_the_picture(), clear=CLEAR)[0].spots
    across = [x.centre[0] for x in spots]
    assert across == sorted(across)
    assert spots[-1].centre[1] < min(x.centre[1] for x in spots[:-1])
    assert max(x.centre[1] for x in spots) - min(x.centre[1] for x in spots) > 200


def test_larger_words_show_fewer_stones_on_a_page() -> None:
    of = plan([goal(1)], [step(n, "g1") for n in range(18)])
    most = {
        scale: max(x.stones for x in pages(of, box, scale)) for box, scale in ((SCREEN, 1.0), (LARGE, 2.0))
    }
    assert most[1.0] >= 7
    assert 2 <= most[2.0] < most[1.0]


def test_words_that_can_be_shown_whole_are_never_cut() -> None:
    of = plan([goal(1)], [step(n, "g1", "I go to the shop with Meg on Friday") for n in range(9)])
    for box, scale in ((SCREEN, 1.0), (LARGE, 2.0)):
        for shape in pages(of, box, scale):
            assert all(x.label is None or not x.label.body.is_cut for x in shape.spots)


def test_a_rock_stays_on_the_page_of_its_stone() -> None:
    steps = [step(n, "g1") for n in range(14)]
    of = plan([goal(1)], steps, [rock(n, "g1", f"s{n}") for n in range(14)])
    for shape in pages(of):
        assert shape.spots[-1].item.kind is not PathKind.OBSTACLE


def test_a_long_word_is_shortened_on_the_drawing_and_read_whole() -> None:
    shape = pages(plan([goal(1)], [step(1, "g1", "W" * 200)]))[0]
    spot = next(x for x in shape.spots if x.item.kind is PathKind.STEP)
    assert spot.label is not None
    assert spot.label.body.lines[-1].endswith("…")
    assert "W" * 200 in spot.item.spoken


def test_a_dream_with_no_goals_and_a_goal_with_no_steps_ask_what_could_come() -> None:
    assert [x.kind for x in pages(plan([], []))[0].reading] == [PathKind.NOW, PathKind.OPEN, PathKind.STAR]
    bare = pages(plan([goal(1)], []))[0].reading
    assert [x.kind for x in bare] == [PathKind.NOW, PathKind.OPEN, PathKind.GOAL, PathKind.STAR]
    assert (bare[1].id, bare[1].words) == ("g1", "No steps yet. What could come first?")


def test_a_dream_that_is_not_there_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        path_story(plan([], []), "other")


def test_each_thing_is_read_as_sentences_and_named_by_the_words_seen_first() -> None:
    of = like_the_picture()
    items = {x.id: x for x in path_story(of, "d").items}
    assert items["s3"].spoken == "Step 3 of 4. Meg rings the council. Promised by Meg. Started."
    assert items["s4"].spoken == "Step 4 of 4. I cook tea on Friday. Promised by me. Not yet."
    assert items["g1"].spoken == "Goal 1 of 2. I know what I like. Done."
    assert items["o1"].spoken == "In the way. a hard form. Way round. Meg reads it. Meg helps."
    assert items["d"].spoken == "This is my dream. My own front door."
    assert all(x.name.startswith(x.words) for x in items.values() if x.kind is not PathKind.OBSTACLE)


def test_a_date_is_read_in_full() -> None:
    timed = Step("s", "p", "g1", "Ring", None, THEN, when=When(day=date(2025, 3, 4)))
    assert "Tuesday 4 March 2025." in path_story(plan([goal(1)], [timed]), "d").items[1].spoken


def test_large_words_put_the_way_round_on_the_path_itself() -> None:
    kinds = [x.kind for shape in pages(like_the_picture(), LARGE, 2.0) for x in shape.reading]
    assert kinds.index(PathKind.WAY) == kinds.index(PathKind.OBSTACLE) + 1
    assert PathKind.WAY not in [x.kind for shape in pages(like_the_picture()) for x in shape.reading]


@pytest.mark.parametrize("count", range(1, 7))
def test_the_dots_of_a_way_round_run_behind_no_card(count: int) -> None:
    steps = [step(n, "g1", "I go to the shop with Meg") for n in range(count)]
    for before in ("", *(x.id for x in steps)):
        of = plan([goal(1), goal(2)], steps, [rock(1, "g1", before, "They say I get tired", "Rest at noon")])
        for found in (pages(of), path_shape(path_story(of, "d"), PAPER, PathSizes.on_paper(16), measure)):
            assert any(spot.dots for page in found for spot in page.spots)
            for page in found:
                words = [x.box for spot in page.spots for x in (spot.label, spot.way_label) if x]
                for dot in (dot for spot in page.spots for dot in spot.dots):
                    assert not any(box.holds_point(dot) for box in words)


@pytest.mark.parametrize("size_pt", [16.0, 18.0, 22.0, 28.0])
def test_the_words_of_the_dream_do_not_cut_the_road(size_pt: float) -> None:
    for count in range(1, 9):
        of = plan([goal(1)], [step(n, "g1") for n in range(count)])
        star = path_shape(path_story(of, "d"), PAPER, PathSizes.on_paper(size_pt), measure)[-1].spots[-1]
        assert star.label is not None
        assert not star.label.is_on_ribbon


@pytest.mark.parametrize(
    "words", ["I go to the shop with Meg", "I ask", "I find out if pay cuts my other money"]
)
def test_the_star_is_not_alone_on_its_page(words: str) -> None:
    for count in range(1, 14):
        for rocks in ([], [rock(1, "g1", "")]):
            of = plan([goal(1)], [step(n, "g1", words) for n in range(count)], rocks)
            last = path_shape(path_story(of, "d"), PAPER, PathSizes.on_paper(28), measure)[-1]
            assert len(last.spots) > 1


def test_the_page_of_a_thing_is_found() -> None:
    found = pages(plan([goal(1)], [step(n, "g1") for n in range(18)]))
    assert page_of(found, "s0") == 0
    assert page_of(found, "s17") >= 1
    assert page_of(found, "gone") == 0


def test_the_same_plan_gives_the_same_drawing() -> None:
    assert pages(like_the_picture()) == pages(like_the_picture())


@pytest.mark.parametrize(
    ("dream", "title"),
    [
        ("My own front door", "My path to my own front door"),
        ("A job in a cafe.", "My path to a job in a cafe"),
        ("I want to see the sea.", "My path. I want to see the sea"),
        ("", "My path"),
    ],
)
def test_the_title_reads_as_a_sentence(dream: str, title: str) -> None:
    assert path_title(dream) == title


def test_a_new_state_moves_nothing() -> None:
    found = pages(like_the_picture())
    of = like_the_picture()
    done = [step(n, x.goal_id, x.words, StepState.DONE, x.promised_by[0]) for n, x in enumerate(of.steps, 1)]
    again = retold(found, path_story(plan(of.goals, done, of.obstacles), "d"))
    assert again is not None
    assert [x.centre for x in again[0].spots] == [x.centre for x in found[0].spots]
    assert {x.state for x in again[0].reading if x.kind is PathKind.STEP} == {StepState.DONE}
    assert retold(found, path_story(plan(of.goals, done[:3], of.obstacles), "d")) is None
    assert retold((), path_story(of, "d")) is None
