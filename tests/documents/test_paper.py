"""Colours of paper: words at least 7 : 1, lines that mean something 3 : 1 (PD-11)."""

import pytest

from pcplanner.documents import paper
from pcplanner.domain.chapters import Family


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


GROUNDS = [paper.GROUND, paper.NOTE_GROUND, *(paper.family_ink(family).soft for family in Family)]


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("words", [paper.INK, paper.QUIET_INK])
def test_pd_11_words_are_seven_to_one(words: str, ground: str) -> None:
    assert contrast(words, ground) >= 7


@pytest.mark.parametrize(
    "line",
    [
        *(paper.family_ink(family).strong for family in Family),
        *(paper.YES, paper.NO, paper.NOT_SURE, paper.STARTED, paper.CHANGED, paper.EDGE, paper.NOTE_EDGE),
    ],
)
def test_pd_11_lines_and_marks_are_three_to_one(line: str) -> None:
    assert contrast(line, paper.GROUND) >= 3
