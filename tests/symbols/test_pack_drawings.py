"""The drawings that come with the program keep the rules: margins, colours, size, one person to recolour."""

import json
import re
from collections.abc import Iterator
from itertools import combinations
from typing import Any
from xml.etree import ElementTree

import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from pcplanner.domain.assets import asset_path
from pcplanner.symbols.kit import colours
from pcplanner.symbols.kit.pack import GROUPS

SVG = "{http://www.w3.org/2000/svg}"
FOLDER = asset_path("symbols/svg")
FILES = sorted(FOLDER.glob("*.svg"))
CLASSES = {"skin", "hair", "clothes", "chair", "skin-line", "hair-line", "clothes-line", "chair-line"}
LARGEST = 16 * 1024
CLEAR, EDGE = 24, 512 - 24
MOST_ALIKE = 8.0


def _picture(svg: bytes, size: int) -> Image.Image:
    renderer = QSvgRenderer(QByteArray(svg))
    assert renderer.isValid()
    image = QImage(size, size, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    whole = Image.frombytes("L", (image.bytesPerLine(), size), bytes(image.constBits()))
    return whole.crop((0, 0, size, size))


@pytest.fixture(scope="session")
def drawn_large() -> dict[str, Image.Image]:
    return {path.stem: _picture(path.read_bytes(), 512) for path in FILES}


@pytest.fixture(scope="session")
def drawn_small() -> dict[str, Image.Image]:
    return {path.stem: _picture(path.read_bytes(), 48) for path in FILES}


@pytest.fixture(scope="session")
def entries() -> list[dict[str, Any]]:
    whole = json.loads(asset_path("symbols/index.json").read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = whole["symbols"]
    return found


def _paths(name: str) -> Iterator[ElementTree.Element]:
    tree = ElementTree.parse(FOLDER / f"{name}.svg")  # our own file
    return tree.getroot().iter(f"{SVG}path")


def test_there_are_enough_drawings_for_a_whole_plan() -> None:
    assert len(FILES) >= 330


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_drawing_is_made_of_plain_paths(path: Any) -> None:
    raw = path.read_bytes()
    root = ElementTree.fromstring(raw)
    assert len(raw) < LARGEST
    assert root.get("viewBox") == "0 0 512 512"
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {"svg", "g", "path"}
    for element in root.iter(f"{SVG}path"):
        assert set(element.keys()) <= {"d", "fill", "stroke", "stroke-width", "class"}
        assert re.fullmatch(r"[MLCQZ\d\s-]+", element.get("d", "")), "whole numbers only"
        assert {element.get("fill"), element.get("stroke")} - {None} <= set(colours.ALL)
        assert element.get("class", "skin") in CLASSES
        if element.get("stroke"):
            assert float(element.get("stroke-width", "0")) >= 7.5


def test_every_drawing_leaves_a_margin(drawn_large: dict[str, Image.Image]) -> None:
    outside = []
    for name, picture in drawn_large.items():
        left, top, right, bottom = picture.point(lambda value: 255 if value < 250 else 0).getbbox() or (
            0,
            0,
            512,
            512,
        )
        if min(left, top) < CLEAR or max(right, bottom) > EDGE:
            outside.append((name, (left, top, right, bottom)))
    assert outside == []


def test_no_two_drawings_look_nearly_the_same_when_small_and_grey(
    drawn_small: dict[str, Image.Image],
) -> None:
    # Two pictures differ at least by how much lighter one is as a whole, so most pairs need no closer look.
    light = {name: ImageStat.Stat(picture).mean[0] for name, picture in drawn_small.items()}
    alike = [
        (one, two)
        for one, two in combinations(drawn_small, 2)
        if abs(light[one] - light[two]) < MOST_ALIKE
        and ImageStat.Stat(ImageChops.difference(drawn_small[one], drawn_small[two])).mean[0] < MOST_ALIKE
    ]
    assert alike == []


@pytest.mark.parametrize("name", [path.stem for path in FILES])
def test_only_the_person_in_the_yellow_top_can_be_recoloured(name: str) -> None:
    seen: dict[str, set[str]] = {}
    for path in _paths(name):
        role = path.get("class", "")
        colour = path.get("stroke") if role.endswith("-line") else path.get("fill")
        seen.setdefault(role.removesuffix("-line"), set()).add(colour or "")
    assert seen.get("clothes", {colours.YELLOW}) == {colours.YELLOW}
    assert len(seen.get("skin", {""})) == 1
    assert len(seen.get("hair", {""})) == 1


def test_the_index_names_every_drawing_once(entries: list[dict[str, Any]]) -> None:
    ids = [entry["id"] for entry in entries]
    assert sorted(ids) == sorted(path.stem for path in FILES)
    assert len(set(ids)) == len(ids)


def test_every_entry_has_a_label_a_group_other_words_and_one_short_sentence(
    entries: list[dict[str, Any]],
) -> None:
    for entry in entries:
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", entry["id"])
        assert entry["label"]
        assert entry["group"] in GROUPS
        assert entry["words"] == list(dict.fromkeys(entry["words"])) != []
        assert entry["alt"].endswith(".")
        assert len(entry["alt"].split()) <= 15


def test_no_two_drawings_have_the_same_meaning_in_words(entries: list[dict[str, Any]]) -> None:
    alts = [entry["alt"] for entry in entries]
    assert len(set(alts)) == len(alts)
