import pytest
from PySide6.QtGui import QColor

from pcplanner.ui.theme.colours import Family, Role, Theme, ThemeName, contrast, mix, theme_named

TEXT, EDGE = 7.0, 3.0
THEMES = [theme_named(name) for name in ThemeName]
WORDS_ON = [
    *(
        (words, ground)
        for words in (Role.INK, Role.QUIET)
        for ground in (Role.PAPER, Role.BAR, Role.MAIN_SOFT)
    ),
    *((Role.INK, ground) for ground in (Role.FACE, Role.SUN_SOFT, Role.PATH)),
    *((Role.INK, ground) for ground in (Role.RING_1, Role.RING_2, Role.RING_3, Role.RING_PAID)),
    (Role.QUIET, Role.SUN_SOFT),
    (Role.ON_MAIN, Role.MAIN),
    (Role.ON_SUN, Role.SUN),
    (Role.ON_PICTURE, Role.PICTURE),
]
EDGES_ON = [
    *((Role.EDGE, ground) for ground in (Role.PAPER, Role.BAR, Role.FACE)),
    *((Role.MAIN, ground) for ground in (Role.PAPER, Role.BAR, Role.FACE)),
    (Role.SUN_EDGE, Role.BAR),
    (Role.PATH_EDGE, Role.PAPER),
    (Role.ROCK_LINE, Role.ROCK),
    (Role.ROCK_LINE, Role.PAPER),
]


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize(("words", "ground"), WORDS_ON)
def test_words_stand_out_seven_times_from_their_ground(theme: Theme, words: Role, ground: Role) -> None:
    assert contrast(theme.colour(words), theme.colour(ground)) >= TEXT


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize(("line", "ground"), EDGES_ON)
def test_edges_and_icons_stand_out_three_times(theme: Theme, line: Role, ground: Role) -> None:
    assert contrast(theme.colour(line), theme.colour(ground)) >= EDGE


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("family", Family)
def test_every_family_can_be_read_and_seen(theme: Theme, family: Family) -> None:
    soft, strong = theme.soft(family), theme.strong(family)
    hovered = theme.hover(soft, strong)
    for words in (Role.INK, Role.QUIET):
        assert contrast(theme.colour(words), soft) >= TEXT
    assert contrast(theme.colour(Role.INK), hovered) >= TEXT
    for ground in (soft, hovered, theme.colour(Role.PAPER), theme.colour(Role.FACE)):
        assert contrast(strong, ground) >= EDGE
    assert contrast(theme.colour(Role.ON_MARK), strong) >= EDGE


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_two_colours_of_the_focus_ring_differ(theme: Theme) -> None:
    assert contrast(theme.colour(Role.INK), theme.colour(Role.PAPER)) >= TEXT


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_pictures_stand_on_white_in_every_theme(theme: Theme) -> None:
    assert theme.colour(Role.PICTURE) == QColor("white")


def test_contrast_runs_from_one_to_twenty_one() -> None:
    black, white = QColor("black"), QColor("white")
    assert contrast(black, white) == pytest.approx(21.0)
    assert contrast(white, white) == pytest.approx(1.0)


def test_mixing_goes_a_part_of_the_way() -> None:
    assert mix(QColor(0, 0, 0), QColor(200, 100, 0), 0.1) == QColor(20, 10, 0)


def test_an_unknown_theme_is_refused() -> None:
    with pytest.raises(ValueError, match="pink"):
        theme_named("pink")
