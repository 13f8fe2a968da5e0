"""The right picture for what was just said: measured on our list of lines, not hoped for."""

from collections.abc import Sequence

import pytest
from tests.symbols.quality.measure import (
    MULBERRY_ZIP,
    Quality,
    measure,
    mulberry_symbols,
    names_of,
    our_way,
    plain_way,
    read_cases,
    table,
)

from pcplanner.symbols.pack import Symbol, builtin_pack

needs_mulberry = pytest.mark.skipif(not MULBERRY_ZIP.exists(), reason="the Mulberry symbols are not here")


@pytest.fixture(scope="module")
def with_mulberry() -> Sequence[Symbol]:
    return (*builtin_pack().symbols, *mulberry_symbols())


def ours(symbols: Sequence[Symbol], part: str = "") -> Quality:
    return measure(our_way(symbols), read_cases(part))


def test_the_list_is_long_and_each_line_is_there_once() -> None:
    texts = [case.text for case in read_cases()]
    assert len(texts) >= 220
    assert len(set(texts)) == len(texts)


@needs_mulberry
def test_every_right_picture_is_one_of_ours_or_of_mulberry(with_mulberry: Sequence[Symbol]) -> None:
    there = {name for symbol in with_mulberry for name in names_of(symbol)}
    missing = {
        case.text: case.right - there for case in read_cases() if case.right and not case.right & there
    }
    assert not missing


@needs_mulberry
def test_with_mulberry_four_lines_in_five_and_more_get_a_right_picture(
    with_mulberry: Sequence[Symbol],
) -> None:
    found = ours(with_mulberry)
    assert found.top_4 >= 0.85
    assert found.nonsense <= 0.05


def test_our_own_pack_alone_is_enough_for_most_lines() -> None:
    found = ours(builtin_pack().symbols)
    assert found.top_4 >= 0.70
    assert found.nonsense <= 0.05


@needs_mulberry
def test_lines_that_nothing_was_changed_for_do_well_too(with_mulberry: Sequence[Symbol]) -> None:
    found = ours(with_mulberry, "last")
    assert found.top_4 >= 0.85
    assert found.nonsense <= 0.08


@needs_mulberry
def test_it_beats_a_plain_look_for_letters_by_far(with_mulberry: Sequence[Symbol]) -> None:
    cases = read_cases()
    plain = measure(plain_way(with_mulberry), cases)
    found = measure(our_way(with_mulberry), cases)
    assert found.top_1 > plain.top_1 + 0.3
    assert found.nonsense < plain.nonsense / 4


def test_lines_without_an_idea_mostly_get_no_picture() -> None:
    empty = [case for case in read_cases() if not case.right]
    assert measure(our_way(builtin_pack().symbols), empty).top_1 >= 0.6


def test_the_table_can_be_read(capsys: pytest.CaptureFixture[str]) -> None:
    print("\n".join(table()))
    assert "substring" in capsys.readouterr().out
