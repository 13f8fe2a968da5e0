from pathlib import Path

import pytest
from tests.symbols.packs_for_tests import SQUARE, make_folder, png

from pcplanner.symbols.arrivals import Arrivals
from pcplanner.symbols.folder_pack import read_folder
from pcplanner.symbols.sources import opened


def read(path: Path) -> Arrivals:
    with opened(path) as source:
        return read_folder(source)


def of(tmp_path: Path, files: dict[str, bytes | str]) -> Arrivals:
    return read(make_folder(tmp_path / "My_pictures", files))


def test_without_a_list_the_names_say_it_all(tmp_path: Path) -> None:
    found = of(
        tmp_path,
        {"All/Food/greenApple.svg": SQUARE, "All/Food/ice_cream-2.png": png(), "All/Places/Pub.JPG": b"1"},
    )
    assert [(each.label, each.group, each.alt) for each in found.symbols] == [
        ("green apple", "food", "Green apple."),
        ("ice cream", "food", "Ice cream."),
        ("pub", "places", "Pub."),
    ]
    assert found.about.name == "My pictures"
    assert not found.skipped


@pytest.mark.parametrize(
    "table",
    [
        "file,label,words,group,alt\nPub.svg,the pub,bar;inn,Places,A pint on a table.\n",
        "Filename;Title;Keywords;Category;Description\npub.svg;the pub;bar,inn;places;A pint on a table\n",
        "\ufeffname\tlabel\ttags\tgroup\talt text\nPub\tthe pub\tbar|inn\tplaces\tA pint on a table.\n",
        'id,image,text,tags,folder,meaning\r\n7,./Pub.svg,the pub,"bar, inn",Places,A pint on a table.\n',
    ],
)
def test_a_list_of_any_usual_kind_is_read(table: str, tmp_path: Path) -> None:
    found = of(tmp_path, {"Pub.svg": SQUARE, "list.csv": table})
    (pub,) = found.symbols
    assert (pub.label, pub.words, pub.group) == ("the pub", ("bar", "inn"), "places")
    assert pub.alt == "A pint on a table."
    assert not found.skipped


def test_the_order_is_that_of_the_list_then_by_name(tmp_path: Path) -> None:
    found = of(
        tmp_path,
        {"a.svg": SQUARE, "b.svg": SQUARE, "c.svg": SQUARE, "list.csv": "file,label\nc.svg,sea\na.svg,ant\n"},
    )
    assert [each.label for each in found.symbols] == ["sea", "ant", "b"]


def test_what_the_list_names_and_is_not_there_is_told(tmp_path: Path) -> None:
    found = of(tmp_path, {"a.svg": SQUARE, "list.csv": "file,label\na.svg,ant\ngone.svg,gone\n"})
    assert [each.name for each in found.skipped] == ["gone.svg"]


def test_other_kinds_of_picture_are_told_and_other_files_are_not(tmp_path: Path) -> None:
    found = of(tmp_path, {"a.svg": SQUARE, "b.gif": "1", "c.docx": "1"})
    assert [each.name for each in found.skipped] == ["b.gif"]


def test_the_same_name_in_two_folders_gets_two_ids(tmp_path: Path) -> None:
    found = of(tmp_path, {"x/cup.svg": SQUARE, "y/cup.svg": SQUARE, "y/cup.png": png()})
    ids = [each.id for each in found.symbols]
    assert len(set(ids)) == 3
    assert {each.label for each in found.symbols} == {"cup"}


def test_strange_names_become_words_that_can_be_shown(tmp_path: Path) -> None:
    found = of(tmp_path, {"a@b \u202etxt.svg": SQUARE, "42.svg": SQUARE})
    assert {each.id for each in found.symbols} == {"a-b txt", "42"}


def test_an_empty_folder_has_nothing(tmp_path: Path) -> None:
    assert of(tmp_path, {"readme.txt": "hello"}).symbols == ()
