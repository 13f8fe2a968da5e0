from pathlib import Path

import pytest
from tests.symbols.packs_for_tests import MULBERRY_LIST, SQUARE, make_folder, make_zip, small_mulberry

from pcplanner.symbols.arrivals import Arrivals
from pcplanner.symbols.mulberry import MULBERRY, label_of, read_mulberry
from pcplanner.symbols.sources import opened


def read(path: Path) -> Arrivals | None:
    with opened(path) as source:
        return read_mulberry(source)


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("drink_,_to", "drink"),
        ("drink_2_,_to", "drink"),
        ("care_assistant_1a", "care assistant"),
        ("hat_-_ladies", "hat ladies"),
        ("glass_,_drinking", "glass, drinking"),
        ("t-shirt", "t-shirt"),
        ("flag_St._Kitts_and_Nevis", "flag St. Kitts and Nevis"),
        ("A", "A"),
        ("_1a", "1a"),
    ],
)
def test_names_of_files_become_words(name: str, label: str) -> None:
    assert label_of(name) == label


def test_the_list_gives_order_groups_and_other_words(tmp_path: Path) -> None:
    arrivals = read(small_mulberry(tmp_path / "a.zip"))
    assert arrivals is not None
    assert arrivals.about == MULBERRY
    assert [each.id for each in arrivals.symbols] == ["drink_2_,_to", "hat_-_ladies"]
    drink = arrivals.symbols[0]
    assert (drink.label, drink.alt, drink.group) == ("drink", "Drink.", "verb")
    assert drink.words == ("to drink", "thirst", "glass")


def test_it_may_lie_in_a_folder_of_its_own(tmp_path: Path) -> None:
    folder = make_folder(
        tmp_path / "a", {"mulberry/symbol-info.csv": MULBERRY_LIST, "mulberry/EN/hat_-_ladies.svg": SQUARE}
    )
    arrivals = read(folder)
    assert arrivals is not None
    assert [each.label for each in arrivals.symbols] == ["hat ladies"]
    assert [each.name for each in arrivals.skipped] == ["drink_2_,_to"]


def test_a_drawing_that_is_not_in_the_list_comes_last(tmp_path: Path) -> None:
    path = make_zip(
        tmp_path / "a.zip",
        {"symbol-info.csv": MULBERRY_LIST, "EN/zebra.svg": SQUARE, "EN/hat_-_ladies.svg": SQUARE},
    )
    arrivals = read(path)
    assert arrivals is not None
    assert [each.label for each in arrivals.symbols] == ["hat ladies", "zebra"]


@pytest.mark.parametrize(
    "files",
    [
        {"EN/a.svg": SQUARE},
        {"symbol-info.csv": MULBERRY_LIST},
        {"symbol-info.csv": "a,b\n1,2\n", "EN/a.svg": SQUARE},
        {"symbol-info.csv": "", "EN/a.svg": SQUARE},
    ],
)
def test_anything_else_is_not_mulberry(files: dict[str, bytes | str], tmp_path: Path) -> None:
    assert read(make_zip(tmp_path / "a.zip", files)) is None
