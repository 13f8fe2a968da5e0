"""A piece of a gamepad has one code and one name, and a trembling hand presses a lever once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.domain.gamepads import PadPart, PadPiece, ways_pressed

NONE: frozenset[int] = frozenset()
FORWARD, BACK = frozenset({0}), frozenset({1})
PIECES = st.builds(PadPiece, st.sampled_from(PadPart), st.integers(0, 255), st.integers(0, 3))


@given(PIECES, PIECES)
def test_two_pieces_never_have_one_code(one: PadPiece, other: PadPiece) -> None:
    assert (one.code == other.code) is (one == other)


def test_codes_that_were_kept_stay_what_they_are() -> None:
    kept = (PadPiece(PadPart.BUTTON, 0), PadPiece(PadPart.CROSS, 0, 3), PadPiece(PadPart.LEVER, 5, 1))
    assert [piece.code for piece in kept] == [0, 100_003, 200_051]


@pytest.mark.parametrize(
    ("piece", "rest", "words"),
    [
        (PadPiece(PadPart.BUTTON, 0), 0, "Gamepad button 1"),
        (PadPiece(PadPart.CROSS, 0, 0), 0, "Gamepad arrow up"),
        (PadPiece(PadPart.CROSS, 0, 3), 0, "Gamepad arrow left"),
        (PadPiece(PadPart.LEVER, 2), -32_768, "Gamepad trigger 3"),
        (PadPiece(PadPart.LEVER, 0, 0), 0, "Gamepad stick way 1"),
        (PadPiece(PadPart.LEVER, 1, 1), 300, "Gamepad stick way 4"),
    ],
)
def test_a_piece_is_called_by_what_it_is(piece: PadPiece, rest: int, words: str) -> None:
    assert piece.words(rest) == words


def test_a_button_is_pressed_or_it_is_not() -> None:
    assert ways_pressed(PadPart.BUTTON, 1, 0, NONE) == FORWARD
    assert ways_pressed(PadPart.BUTTON, 0, 0, FORWARD) == NONE


def test_a_cross_pressed_at_a_corner_is_pressed_in_two_ways() -> None:
    assert ways_pressed(PadPart.CROSS, 0b0011, 0, NONE) == {0, 1}
    assert ways_pressed(PadPart.CROSS, 0b1000, 0, NONE) == {3}
    assert ways_pressed(PadPart.CROSS, 0, 0, frozenset({3})) == NONE


def test_a_trigger_is_pressed_at_half_its_way_and_let_go_well_before() -> None:
    rest = -32_768
    assert ways_pressed(PadPart.LEVER, -2_000, rest, NONE) == NONE
    assert ways_pressed(PadPart.LEVER, 2_000, rest, NONE) == FORWARD
    assert ways_pressed(PadPart.LEVER, -2_000, rest, FORWARD) == FORWARD
    assert ways_pressed(PadPart.LEVER, -14_000, rest, FORWARD) == NONE


def test_a_stick_is_pressed_each_way_from_where_it_rests() -> None:
    assert ways_pressed(PadPart.LEVER, 20_000, 0, NONE) == FORWARD
    assert ways_pressed(PadPart.LEVER, -20_000, 0, NONE) == BACK
    assert ways_pressed(PadPart.LEVER, -20_000, 0, FORWARD) == BACK
    assert ways_pressed(PadPart.LEVER, 12_000, 0, NONE) == NONE


@given(st.integers(-32_768, 32_767), st.sampled_from([NONE, FORWARD, BACK]))
def test_a_lever_at_rest_is_not_pressed(rest: int, was: frozenset[int]) -> None:
    assert ways_pressed(PadPart.LEVER, rest, rest, was) == NONE
