"""Colours of paper: words at least 7 : 1, lines that mean something 3 : 1 (PD-11)."""

import pytest

from pcplanner.documents import paper
from pcplanner.documents.paper_inks import paper_inks
from pcplanner.domain.access import AccessProfile, PaperTheme, ThemeName
from pcplanner.domain.chapters import Family


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


THEMES = [theme for theme in PaperTheme if theme is not PaperTheme.SCREEN]
FAMILIES = [paper.family_ink(family) for family in Family]
WORDS_ON = [
    *((paper.INK, ground) for ground in (paper.GROUND, paper.NOTE_GROUND, *(x.soft for x in FAMILIES))),
    *((paper.INK, ground) for ground in (paper.RING_1, paper.RING_2, paper.RING_3, paper.RING_4)),
    *((paper.INK, ground) for ground in (paper.PATH, paper.WAY_CARD, paper.ROCK_CARD)),
    *((paper.QUIET_INK, x) for x in (paper.GROUND, paper.NOTE_GROUND, *(x.soft for x in FAMILIES))),
    (paper.ON_PICTURE, paper.PICTURE),
    (paper.ON_SUN, paper.SUN),
]
LINES_ON = [
    *((x.strong, ground) for x in FAMILIES for ground in (paper.GROUND, paper.ON_STRONG)),
    *((line, paper.GROUND) for line in (paper.EDGE, paper.NOTE_EDGE, paper.PATH_EDGE, paper.STARTED)),
]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("words", "ground"), WORDS_ON)
def test_pd_11_words_are_seven_to_one(theme: PaperTheme, words: str, ground: str) -> None:
    inks = paper_inks(theme)
    assert contrast(inks[words], inks[ground]) >= 7


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("line", "ground"), LINES_ON)
def test_pd_11_lines_and_marks_are_three_to_one(theme: PaperTheme, line: str, ground: str) -> None:
    inks = paper_inks(theme)
    assert contrast(inks[line], inks[ground]) >= 3


@pytest.mark.parametrize("theme", THEMES)
def test_pictures_stand_on_white_on_every_paper(theme: PaperTheme) -> None:
    assert paper_inks(theme)[paper.PICTURE] == "#FFFFFF"


def test_every_paper_knows_every_colour() -> None:
    assert len({frozenset(paper_inks(theme)) for theme in THEMES}) == 1


def test_paper_is_white_until_somebody_says_otherwise() -> None:
    assert AccessProfile(theme=ThemeName.YELLOW_ON_NAVY).paper is PaperTheme.BLACK_ON_WHITE


@pytest.mark.parametrize("theme", ThemeName)
def test_paper_can_be_the_same_as_the_screen(theme: ThemeName) -> None:
    followed = AccessProfile(theme=theme, paper_theme=PaperTheme.SCREEN).paper
    is_white = theme in {ThemeName.BLACK_ON_WHITE, ThemeName.COMPUTER}
    assert followed in THEMES
    assert (followed is PaperTheme.BLACK_ON_WHITE) is is_white
