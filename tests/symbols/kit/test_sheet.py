"""A sheet writes plain paths, in drawing order, with ink under colour."""

from pcplanner.symbols.kit.colours import INK, YELLOW
from pcplanner.symbols.kit.geometry import line, rect
from pcplanner.symbols.kit.sheet import Part, Sheet


def test_melted_parts_are_all_inked_before_any_is_coloured() -> None:
    sheet = Sheet()
    sheet.melt([Part(rect(0, 0, 9, 9), YELLOW, "clothes"), Part(line(0, 0, 9, 9), YELLOW, "clothes", 20)])
    marks = [row for row in sheet.svg().splitlines() if row.startswith("<path")]
    assert [INK in mark for mark in marks] == [True, True, False, False]
    assert 'stroke-width="48"' in marks[1]


def test_a_filled_part_and_a_limb_carry_the_class_that_recolours_them() -> None:
    sheet = Sheet()
    sheet.fill(rect(0, 0, 9, 9), YELLOW, "clothes")
    sheet.band(line(0, 0, 9, 9), 20, YELLOW, "clothes")
    assert 'class="clothes"' in sheet.svg()
    assert 'class="clothes-line"' in sheet.svg()
    assert sheet.svg().count("class=") == 2
