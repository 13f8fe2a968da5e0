from pathlib import Path

import pytest
from tests.symbols.packs_for_tests import make_folder

from pcplanner.symbols.arrivals import PackAbout
from pcplanner.symbols.licences import about_of, licence_in
from pcplanner.symbols.sources import opened


@pytest.mark.parametrize(
    ("text", "licence"),
    [
        ("see https://creativecommons.org/licenses/by-nc-sa/4.0/", "CC BY-NC-SA 4.0"),
        ("under CC BY-SA 4.0", "CC BY-SA 4.0"),
        ("licensed CC-BY-3.0 here", "CC BY 3.0"),
        ("https://creativecommons.org/publicdomain/zero/1.0/", "CC0"),
        ("Creative Commons\nAttribution-Share Alike License", "CC BY-SA"),
        ("Attribution-NonCommercial-ShareAlike 4.0", "CC BY-NC-SA"),
        ("MIT License\nPermission is", "MIT"),
        ("All rights are ours.", ""),
        ("", ""),
    ],
)
def test_licences_are_known_by_name_or_address(text: str, licence: str) -> None:
    assert licence_in(text) == licence


def about(folder: Path) -> PackAbout:
    with opened(folder) as source:
        return about_of(source)


def test_name_owner_and_licence_come_from_the_files_beside_the_pictures(tmp_path: Path) -> None:
    folder = make_folder(
        tmp_path / "kettles",
        {"README.md": "# Kettle pictures\n\nHello.", "LICENSE.txt": "Copyright 2020 Sam Other\nCC BY 4.0"},
    )
    assert about(folder) == PackAbout(
        "Kettle pictures",
        "CC BY 4.0",
        "Kettle pictures, Copyright 2020 Sam Other, CC BY 4.0",
        "Copyright 2020 Sam Other",
    )


def test_without_such_files_there_is_a_name_and_nothing_else(tmp_path: Path) -> None:
    assert about(make_folder(tmp_path / "my-own_pictures", {"a.svg": ""})) == PackAbout(
        "my own pictures", "", "my own pictures"
    )
