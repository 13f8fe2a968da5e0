"""Read the planning styles that come with the program, as a page reads them."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from pcplanner.domain.assets import asset_path
from pcplanner.domain.style_reading import StyleRead, read_style
from pcplanner.domain.styles import Style, StyleChapter


def style_files() -> list[Path]:
    return sorted(asset_path("templates/styles").glob("*.toml"))


@cache
def symbols() -> frozenset[str]:
    index = json.loads(asset_path("symbols/index.json").read_text(encoding="utf-8"))
    return frozenset(each["id"] for each in index["symbols"])


@cache
def read_file(name: str) -> StyleRead:
    text = asset_path(f"templates/styles/{name}.toml").read_text(encoding="utf-8")
    return read_style(text, symbols().__contains__)


def style(name: str) -> Style:
    found = read_file(name)
    assert found.style is not None, found.problems
    return found.style


def all_styles() -> list[Style]:
    return [style(path.stem) for path in style_files()]


def all_chapters() -> Iterator[tuple[str, StyleChapter]]:
    for each in all_styles():
        for chapter in each.chapters:
            yield f"{each.id}.{chapter.id}", chapter
