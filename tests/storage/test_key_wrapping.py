"""A wrapped key comes out with its secret and with nothing else."""

import time
from dataclasses import replace

import pytest

from pcplanner.storage.key_wrapping import CHEAP_COST, LEAST_COST, Cost, calibrated_cost, unwrap, wrap

KEY = bytes(range(32))


def test_the_right_secret_gives_the_key() -> None:
    wrapped = wrap(KEY, "a secret", CHEAP_COST, b"here")
    assert unwrap(wrapped, "a secret", b"here") == KEY
    assert KEY not in wrapped.sealed


def test_the_same_letters_from_another_keyboard_are_the_same_secret() -> None:
    wrapped = wrap(KEY, "Zoë", CHEAP_COST, b"")
    assert unwrap(wrapped, "Zoe\u0308", b"") == KEY


def test_anything_else_gives_nothing() -> None:
    wrapped = wrap(KEY, "a secret", CHEAP_COST, b"here")
    assert unwrap(wrapped, "A secret", b"here") is None
    assert unwrap(wrapped, "a secret", b"there") is None
    dearer = replace(wrapped, cost=Cost(128, 1, 1))
    assert unwrap(dearer, "a secret", b"here") is None


def test_two_wraps_of_one_key_share_nothing() -> None:
    first, second = (wrap(KEY, "a secret", CHEAP_COST, b"") for _ in range(2))
    assert first.salt != second.salt
    assert first.nonce != second.nonce
    assert first.sealed != second.sealed


@pytest.mark.parametrize("numbers", [(7, 1, 1), (64, 0, 1), (64, 1, 0), (2**33, 1, 1), (64, 10**6, 1)])
def test_a_cost_out_of_bounds_is_refused(numbers: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="bounds"):
        Cost(*numbers)


def test_the_calibrated_cost_is_never_below_the_least() -> None:
    start = time.perf_counter()
    cost = calibrated_cost(target_s=0.001)
    assert cost == LEAST_COST
    assert time.perf_counter() > start
    assert LEAST_COST.memory_kib >= 64 * 1024
    assert LEAST_COST.iterations >= 3


def test_a_slower_target_costs_more() -> None:
    dear = calibrated_cost(target_s=30)
    assert dear.memory_kib > LEAST_COST.memory_kib
    assert dear.iterations >= LEAST_COST.iterations
