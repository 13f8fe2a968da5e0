"""Make and read the recovery code: 130 random bits in 7 groups of 4, with two characters that find a slip.

The 28 characters are a Reed-Solomon code word over the 32 characters of Crockford's alphabet, so that one
wrong character, or two neighbours swapped, can be told by its group.
"""

import secrets
from dataclasses import dataclass
from functools import cache, reduce
from operator import xor

from pcplanner.storage.troubles import WrongRecoveryCode

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS, GROUP_SIZE = 7, 4

_LENGTH = GROUPS * GROUP_SIZE
_CHECKS = 2
_FIELD_SIZE = 31
_POLYNOMIAL = 0b100101
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """Hold a recovery code as it is printed, such as ``ABCD-EFGH-...``."""

    text: str

    @property
    def groups(self) -> tuple[str, ...]:
        """Return the 7 groups of 4."""
        return tuple(self.text.split("-"))

    def __repr__(self) -> str:
        return "RecoveryCode(...)"


def new_code() -> RecoveryCode:
    """Return a new random code."""
    return _printed(_with_checks([secrets.randbelow(32) for _ in range(_LENGTH - _CHECKS)]))


def read_code(typed: str) -> RecoveryCode:
    """Return the code that was typed, forgiving case, spaces, dashes, o for 0, and i or l for 1.

    A slip raises ``WrongRecoveryCode`` with its group where one stands out.
    """
    groups = typed.upper().translate(_READ_AS).replace("-", " ").replace("–", " ").split()
    for number, group in enumerate(groups, start=1):
        if any(x not in ALPHABET for x in group):
            raise WrongRecoveryCode(number if len(groups) == GROUPS else None)
    joined = "".join(groups)
    if len(joined) != _LENGTH:
        sizes = [len(x) for x in groups]
        odd = [i for i, size in enumerate(sizes, start=1) if size != GROUP_SIZE]
        raise WrongRecoveryCode(odd[0] if len(groups) == GROUPS and len(odd) == 1 else None)
    values = [ALPHABET.index(x) for x in joined]
    if any(_syndromes(values)):
        place = _slip(values)
        raise WrongRecoveryCode(None if place is None else place // GROUP_SIZE + 1)
    return _printed(values)


def _printed(values: list[int]) -> RecoveryCode:
    text = "".join(ALPHABET[x] for x in values)
    return RecoveryCode("-".join(text[i : i + GROUP_SIZE] for i in range(0, _LENGTH, GROUP_SIZE)))


@cache
def _powers() -> tuple[int, ...]:
    found = [1]
    while len(found) < _FIELD_SIZE:
        doubled = found[-1] << 1
        found.append(doubled ^ _POLYNOMIAL if doubled & 32 else doubled)
    return tuple(found)


def _times(a: int, b: int) -> int:
    if not a or not b:
        return 0
    return _powers()[(_powers().index(a) + _powers().index(b)) % _FIELD_SIZE]


def _over(a: int, b: int) -> int:
    return _powers()[(_powers().index(a) - _powers().index(b)) % _FIELD_SIZE]


def _syndromes(values: list[int]) -> tuple[int, int]:
    """Return the word's value at the first two powers of the generator; both are 0 when nothing is wrong."""

    def at(power: int) -> int:
        return reduce(lambda total, value: _times(total, power) ^ value, values, 0)

    return at(_powers()[1]), at(_powers()[2])


def _with_checks(values: list[int]) -> list[int]:
    """Add the two characters that make both syndromes 0."""
    first, second = _powers()[1], _powers()[2]
    at_first, at_second = _syndromes([*values, 0, 0])
    # x * first + y = at_first and x * second + y = at_second
    x = _over(xor(at_first, at_second), xor(first, second)) if at_first != at_second else 0
    return [*values, x, _times(x, first) ^ at_first]


def _slip(values: list[int]) -> int | None:
    for i in range(_LENGTH - 1):
        if values[i] != values[i + 1]:
            swapped = [*values[:i], values[i + 1], values[i], *values[i + 2 :]]
            if not any(_syndromes(swapped)):
                return i
    first, second = _syndromes(values)
    if not first or not second:
        return None
    # One wrong character e at power p gives e * g**p and e * g**2p, so their ratio is g**p.
    place = _LENGTH - 1 - _powers().index(_over(second, first))
    return place if 0 <= place < _LENGTH else None
