"""The recovery code forgives how it is typed and tells where a slip is."""

import random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pcplanner.storage.recovery_code import ALPHABET, RecoveryCode, new_code, read_code
from pcplanner.storage.troubles import WrongRecoveryCode


def _codes() -> st.SearchStrategy[RecoveryCode]:
    return st.builds(lambda _: new_code(), st.integers())


def test_a_code_is_7_groups_of_4_without_letters_that_look_alike() -> None:
    code = new_code()
    assert [len(x) for x in code.groups] == [4] * 7
    assert not set("ILOU") & set(code.text)
    assert code.text not in repr(code)
    assert len({new_code().text for _ in range(50)}) == 50


@given(_codes())
def test_a_code_is_read_however_it_is_typed(code: RecoveryCode) -> None:
    for typed in (
        code.text,
        code.text.lower(),
        code.text.replace("-", ""),
        code.text.replace("-", " – "),
        f"  {code.text.replace('-', '  ')}\n",
        code.text.replace("0", "o").replace("1", "l"),
        code.text.replace("0", "O").replace("1", "I"),
    ):
        assert read_code(typed) == code


@given(_codes(), st.integers(0, 27), st.integers(1, 31))
def test_one_wrong_character_is_told_by_its_group(code: RecoveryCode, place: int, by: int) -> None:
    letters = list(code.text.replace("-", ""))
    letters[place] = ALPHABET[(ALPHABET.index(letters[place]) + by) % 32]
    with pytest.raises(WrongRecoveryCode) as caught:
        read_code("".join(letters))
    # A slip that could also be two neighbours swapped is rare, and then told as that.
    if caught.value.group != place // 4 + 1:
        assert _is_a_swap_away(letters)
    else:
        assert f"group {place // 4 + 1}" in caught.value.sentence


def _is_a_swap_away(letters: list[str]) -> bool:
    for i in range(27):
        swapped = [*letters[:i], letters[i + 1], letters[i], *letters[i + 2 :]]
        try:
            read_code("".join(swapped))
        except WrongRecoveryCode:
            continue
        return True
    return False


@given(_codes(), st.integers(0, 26))
def test_two_neighbours_swapped_are_told_by_their_group(code: RecoveryCode, place: int) -> None:
    letters = list(code.text.replace("-", ""))
    assume(letters[place] != letters[place + 1])
    letters[place], letters[place + 1] = letters[place + 1], letters[place]
    with pytest.raises(WrongRecoveryCode) as caught:
        read_code("".join(letters))
    assert caught.value.group == place // 4 + 1


@given(_codes(), st.randoms(use_true_random=False))
def test_two_wrong_characters_never_pass(code: RecoveryCode, chance: random.Random) -> None:
    letters = list(code.text.replace("-", ""))
    for place in chance.sample(range(28), 2):
        letters[place] = chance.choice([x for x in ALPHABET if x != letters[place]])
    with pytest.raises(WrongRecoveryCode):
        read_code("".join(letters))


def test_a_group_with_a_letter_too_few_is_named() -> None:
    groups = list(new_code().groups)
    groups[4] = groups[4][:3]
    with pytest.raises(WrongRecoveryCode) as caught:
        read_code("-".join(groups))
    assert caught.value.group == 5


def test_a_letter_that_is_in_no_code_is_named() -> None:
    groups = list(new_code().groups)
    groups[2] = "A?CU"
    with pytest.raises(WrongRecoveryCode) as caught:
        read_code(" ".join(groups))
    assert caught.value.group == 3


@pytest.mark.parametrize("typed", ["", "   ", "ABCD", "A" * 29, "é" * 28])
def test_what_is_no_code_is_refused_without_naming_a_group(typed: str) -> None:
    with pytest.raises(WrongRecoveryCode) as caught:
        read_code(typed)
    assert caught.value.group is None
