import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.symbols.svg_values import box, dashes, growth, measure, outline, points, transforms, word


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ("M0 0L9 9z", "M0 0L9 9z"),
        (" m.5.5-1-1 2e1,3 ", " m.5.5-1-1 2e1,3"),
        ("M0 0C1 2 3 4 5 6 7", "M0 0C1 2 3 4 5 6 "),
        ("M0 0L1 2 3", "M0 0L1 2 "),
        ("M0 0L1 1 script", "M0 0L1 1"),
        ("M0 0Q1 2 3", "M0 0"),
        ("L1 1", ""),
        ("M1", ""),
        ("", ""),
        ("M٣ 0", ""),
    ],
)
def test_an_outline_is_kept_up_to_its_first_mistake(value: str, kept: str) -> None:
    assert outline(value).strip() == kept.strip()


def test_flags_without_a_gap_get_one() -> None:
    assert outline("M0 0a9 9 0 01.5.5 9 9 0 1 0 3 3L1 1").split() == [
        *("M0", "0a9", "9", "0", "0", "1", ".5.5", "9", "9", "0", "1", "0", "3", "3", "L1", "1")
    ]


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ("translate(1, 2) rotate(-45)", "translate(1 2) rotate(-45)"),
        ("matrix(1 0 0 1 5 5)", "matrix(1 0 0 1 5 5)"),
        ("matrix(1 0 0 1 5)", ""),
        ("rotate(1 2)", ""),
        ("scale()", ""),
        ("url(#a)", ""),
        ("scale(2)" * 21, ""),
        ("scale(2) x", ""),
    ],
)
def test_a_transform_has_as_many_numbers_as_it_needs(value: str, kept: str) -> None:
    assert transforms(value) == kept


def test_how_much_larger_a_transform_makes_things_is_known() -> None:
    assert growth("") == growth("translate(99 99) rotate(45)") == 1
    assert growth("scale(2) scale(-3 1)") == 6
    assert growth("matrix(2 0 0 2 900 900)") == 4
    assert growth("skewX(90)") > 50


@pytest.mark.parametrize(
    ("value", "kept"), [("5", "5"), ("-.5px", "-.5px"), ("1 2 3", "1"), ("1.2.3", ""), ("e", ""), ("", "")]
)
def test_a_measure_is_one_number_with_its_unit(value: str, kept: str) -> None:
    assert measure(value) == kept


def test_lists_of_numbers_are_whole() -> None:
    assert points("1,2 3,4 5") == "1 2 3 4"
    assert points("1,2") == points("1,2,x,4") == ""
    assert dashes("4px, 2px") == "4 2"
    assert dashes("0.1") == dashes("-1 5") == dashes("none") == ""
    assert box("0,0 9 9") == "0 0 9 9"
    assert box("0 0 9") == box("0 0 0 9") == ""
    assert word("stroke-linecap", "round") == "round"
    assert word("stroke-linecap", "expression(1)") == ""


@pytest.mark.parametrize("read", [outline, points, transforms, measure, dashes, box])
@pytest.mark.parametrize(
    "value", ["1" * 400_000, "M" * 400_000, "M0 0" + "a1 1 0 0" * 90_000, "scale(1 " * 90_000, "," * 400_000]
)
def test_no_value_wears_its_reader_out(read: object, value: str) -> None:
    assert callable(read)
    start = time.process_time()
    read(value)
    assert time.process_time() - start < 3


@given(st.text("MmLlHhVvCcSsQqTtAaZz0123456789 .,-+e", max_size=60))
def test_a_clean_outline_is_the_same_when_read_again(value: str) -> None:
    once = outline(value)
    assert outline(once) == once
