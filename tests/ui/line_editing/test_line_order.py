from dataclasses import replace
from datetime import UTC, datetime

from pcplanner.domain.lines import Line, Slot, Source
from pcplanner.ui.line_editing.line_order import nested

NOW = datetime(2025, 3, 4, tzinfo=UTC)
LINE = Line("a", "me", "admire", "A", None, Source.OWN_WORDS, NOW)


def line(line_id: str, under: str = "", beside: str = "") -> Line:
    return replace(LINE, id=line_id, slot=Slot(under_id=under), beside_id=beside)


def order(*lines: Line) -> list[tuple[str, int]]:
    return [(x.id, depth) for x, depth in nested(lines)]


def test_nested_lines_follow_their_line_wherever_they_were_added() -> None:
    found = order(line("a"), line("b"), line("c", under="a"), line("d", under="c"))
    assert found == [("a", 0), ("c", 1), ("d", 2), ("b", 0)]


def test_another_view_follows_what_it_stands_beside() -> None:
    assert order(line("a"), line("b"), line("c", beside="a")) == [("a", 0), ("c", 0), ("b", 0)]


def test_a_line_whose_own_line_is_put_away_is_still_shown() -> None:
    assert order(line("a", under="gone"), line("b", beside="gone")) == [("a", 0), ("b", 0)]


def test_lines_that_lead_to_each_other_in_a_ring_are_each_shown_once() -> None:
    assert sorted(order(line("a", under="b"), line("b", under="a"))) == [("a", 0), ("b", 0)]
    assert order(line("a", under="a")) == [("a", 0)]
