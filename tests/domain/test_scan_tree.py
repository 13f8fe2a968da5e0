"""What can be pressed is put into groups and rows, and nothing is ever left out of reach."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.domain.access import ScanPattern
from pcplanner.domain.scan_tree import ScanStop, Target, place_of, scan_tree, short_name


def tree(targets: list[Target], pattern: ScanPattern) -> ScanStop:
    return scan_tree(targets, pattern, lambda part: f"the {part}", "go back")


def tiles(count: int, part: str = "page", *, a_row: int = 4) -> list[Target]:
    return [
        Target(f"{part}-{n}", f"{part} {n}", part, n % a_row * 100, n // a_row * 100, 90, 90)
        for n in range(count)
    ]


def cues(stop: ScanStop) -> list[str]:
    return [x.cue for x in stop.inside]


def test_one_by_one_every_thing_comes_in_reading_order() -> None:
    root = tree([*tiles(2), *tiles(2, "bar")], ScanPattern.LINEAR)
    assert cues(root) == ["page 0", "page 1", "bar 0", "bar 1"]


def test_in_groups_the_parts_come_first_and_each_ends_with_the_way_back() -> None:
    root = tree([*tiles(2), *tiles(2, "bar")], ScanPattern.GROUP)
    assert cues(root) == ["the page", "the bar"]
    assert cues(root.inside[0]) == ["page 0", "page 1", "go back"]
    assert root.inside[0].inside[-1].is_way_back


def test_a_part_with_many_things_is_gone_over_row_by_row() -> None:
    root = tree([*tiles(8), *tiles(2, "bar")], ScanPattern.GROUP)
    assert cues(root.inside[0]) == [
        "page 0, page 1, page 2 and 1 more",
        "page 4, page 5, page 6 and 1 more",
        "go back",
    ]
    assert cues(root.inside[0].inside[1]) == ["page 4", "page 5", "page 6", "page 7", "go back"]


def test_rows_hold_what_stands_side_by_side_in_one_part() -> None:
    uneven = [
        Target("a", "A", "page", 0, 0, 50, 100),
        Target("b", "B", "page", 60, 30, 50, 50),
        Target("c", "C", "page", 0, 120, 50, 40),
    ]
    root = tree([*uneven, Target("d", "D", "bar", 60, 120, 50, 40)], ScanPattern.ROW_COLUMN)
    assert cues(root) == ["A, B", "C", "D"]


def test_a_group_of_one_is_that_one() -> None:
    root = tree([*tiles(1), *tiles(2, "bar")], ScanPattern.GROUP)
    assert not root.inside[0].is_group
    assert root.inside[0].id == "page-0"


def test_one_part_alone_needs_no_group_and_no_way_out_of_it() -> None:
    root = tree(tiles(3), ScanPattern.GROUP)
    assert cues(root) == ["page 0", "page 1", "page 2"]


def test_a_page_with_nothing_to_press_has_no_stops() -> None:
    for pattern in ScanPattern:
        assert tree([], pattern).inside == ()


def test_a_long_name_is_cut_to_what_it_begins_with() -> None:
    assert short_name("My dreams. 3 dreams.") == "My dreams"
    assert short_name("Yes.") == "Yes"


def test_a_path_leads_as_far_as_its_groups_are_there() -> None:
    root = tree([*tiles(8), *tiles(2, "bar")], ScanPattern.GROUP)
    row = root.inside[0].inside[1]
    assert place_of(root, ["part:page", row.id])[-1] == row
    assert place_of(root, ["part:page", "row:gone"])[-1] == root.inside[0]


@given(
    st.lists(
        st.tuples(st.sampled_from(["page", "bar"]), st.integers(0, 900), st.integers(0, 700)), max_size=25
    ),
    st.sampled_from(ScanPattern),
)
def test_every_thing_is_reached_once_and_in_order(
    places: list[tuple[str, int, int]], pattern: ScanPattern
) -> None:
    placed = sorted(enumerate(places), key=lambda x: x[1][0] != "page")
    targets = [Target(str(n), f"thing {n}", part, x, y, 80, 60) for n, (part, x, y) in placed]
    assert [leaf.id for leaf in tree(targets, pattern).leaves() if leaf.id != "root"] == [
        x.id for x in targets
    ]


@pytest.mark.parametrize("pattern", [ScanPattern.GROUP, ScanPattern.ROW_COLUMN])
def test_every_group_can_be_left(pattern: ScanPattern) -> None:
    def check(stop: ScanStop) -> None:
        for inner in stop.inside:
            assert not inner.is_group or inner.inside[-1].is_way_back
            check(inner)

    check(tree([*tiles(23), *tiles(6, "bar", a_row=6)], pattern))


def test_the_cue_of_a_row_is_names_alone_and_says_how_many_more_there_are() -> None:
    names = ("By hand, Finger or mouse", "1 switch, A frame moves", "2 switches", "Rest on it", "Other")
    row = [Target(str(n), name, "page", n * 100, 0, 90, 90) for n, name in enumerate(names)]
    below = [Target("a", "Leave this out", "page", 0, 200, 90, 90)]
    root = scan_tree([*row, *below], ScanPattern.ROW_COLUMN, str, "go back")
    assert cues(root) == ["By hand, 1 switch, 2 switches and 2 more", "Leave this out"]


def compass() -> list[Target]:
    """Return a row of four, twice: three that belong together and one that stands beside them."""
    return [
        Target(f"{n}", f"Name {n}", "page", n % 4 * 100, n // 4 * 100, 90, 90, "Move" if n % 4 < 3 else "")
        for n in range(8)
    ]


def test_what_belongs_together_is_one_group_with_its_own_name() -> None:
    root = tree([*compass(), *tiles(2, "bar")], ScanPattern.GROUP)
    assert cues(root.inside[0]) == ["Move", "Name 3", "Name 7", "go back"]
    assert cues(root.inside[0].inside[0]) == [*(f"Name {n}" for n in (0, 1, 2, 4, 5, 6)), "go back"]


def test_row_by_row_what_belongs_together_is_one_row() -> None:
    above = Target("above", "Above", "page", 0, -200, 90, 90)
    assert cues(tree([above, *compass()], ScanPattern.ROW_COLUMN)) == ["Above", "Move", "Name 3", "Name 7"]


def test_one_by_one_what_belongs_together_comes_as_it_is_read() -> None:
    assert cues(tree(compass(), ScanPattern.LINEAR)) == [f"Name {n}" for n in range(8)]
