import pytest

from pcplanner.symbols.finding_spelling import beginning_with, is_sure_slip, nearest

KNOWN = sorted(["friend", "frame", "hospital", "holiday", "restaurant", "riding", "swim", "wheelchair"])


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("freind", "friend"),
        ("hospitl", "hospital"),
        ("holliday", "holiday"),
        ("resturant", "restaurant"),
        ("wheelchiar", "wheelchair"),
    ],
)
def test_a_small_slip_finds_the_word(typed: str, meant: str) -> None:
    assert nearest(typed, KNOWN)[0][0] == meant


@pytest.mark.parametrize("typed", ["", "zzz", "swm", "elephant", "x" * 5_000])
def test_nothing_near_is_nothing(typed: str) -> None:
    assert nearest(typed, KNOWN) == ()


def test_a_slip_in_a_word_that_is_not_finished_yet() -> None:
    assert nearest("restua", KNOWN, may_go_on=True)[0][0] == "restaurant"
    assert nearest("restua", KNOWN) == ()


def test_the_beginning_of_words() -> None:
    assert list(beginning_with("ho", KNOWN)) == ["holiday", "hospital"]
    assert list(beginning_with("z", KNOWN)) == []


@pytest.mark.parametrize(
    ("word", "meant", "is_sure"),
    [
        ("freind", "friend", True),
        ("holliday", "holiday", True),
        ("seperate", "separate", True),
        ("light", "fight", False),
        ("mind", "mend", False),
        ("table", "cable", False),
    ],
)
def test_only_a_slip_that_makes_no_other_word_is_sure(word: str, meant: str, is_sure: bool) -> None:
    assert is_sure_slip(word, meant) is is_sure
