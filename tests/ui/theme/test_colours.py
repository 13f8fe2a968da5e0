import pytest
from PySide6.QtGui import QColor

from pcplanner.ui.theme.colours import (
    Family,
    Role,
    Theme,
    ThemeName,
    contrast,
    mix,
    theme_named,
    theme_of_computer,
)
from pcplanner.ui.theme.computer import ComputerColours

TEXT, EDGE = 7.0, 3.0
STRONG = ComputerColours(strong=("#2D3236", "#FFFFFF"))
THEMES = [
    *(theme_named(name) for name in ThemeName if name is not ThemeName.COMPUTER),
    *(theme_of_computer(x) for x in (ComputerColours(), ComputerColours(is_dark=True), STRONG)),
]
NAMES = [*(name.value for name in ThemeName), "computer_dark", "computer_strong"]
WORDS_ON = [
    *(
        (words, ground)
        for words in (Role.INK, Role.QUIET)
        for ground in (Role.PAPER, Role.BAR, Role.MAIN_SOFT)
    ),
    *((Role.INK, ground) for ground in (Role.FACE, Role.SUN_SOFT, Role.PATH)),
    *((Role.INK, ground) for ground in (Role.RING_1, Role.RING_2, Role.RING_3, Role.RING_PAID)),
    (Role.QUIET, Role.SUN_SOFT),
    (Role.QUIET, Role.FACE),
    (Role.ON_MAIN, Role.MAIN),
    (Role.ON_SUN, Role.SUN),
    (Role.ON_PICTURE, Role.PICTURE),
]
EDGES_ON = [
    *((Role.EDGE, ground) for ground in (Role.PAPER, Role.BAR, Role.FACE)),
    *((Role.MAIN, ground) for ground in (Role.PAPER, Role.BAR, Role.FACE)),
    (Role.SUN_EDGE, Role.BAR),
    (Role.SUN_EDGE, Role.PAPER),
    (Role.INK, Role.PAPER),
    (Role.INK, Role.BAR),
    (Role.PATH_EDGE, Role.PAPER),
    (Role.ROCK_LINE, Role.ROCK),
    (Role.ROCK_LINE, Role.PAPER),
]


@pytest.mark.parametrize("theme", THEMES, ids=NAMES)
@pytest.mark.parametrize(("words", "ground"), WORDS_ON)
def test_words_stand_out_seven_times_from_their_ground(theme: Theme, words: Role, ground: Role) -> None:
    assert contrast(theme.colour(words), theme.colour(ground)) >= TEXT


@pytest.mark.parametrize("theme", THEMES, ids=NAMES)
@pytest.mark.parametrize(("line", "ground"), EDGES_ON)
def test_edges_and_icons_stand_out_three_times(theme: Theme, line: Role, ground: Role) -> None:
    assert contrast(theme.colour(line), theme.colour(ground)) >= EDGE


@pytest.mark.parametrize("theme", THEMES, ids=NAMES)
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


@pytest.mark.parametrize("theme", THEMES, ids=NAMES)
def test_the_two_colours_of_the_focus_ring_differ(theme: Theme) -> None:
    assert contrast(theme.colour(Role.INK), theme.colour(Role.PAPER)) >= TEXT


@pytest.mark.parametrize("theme", THEMES, ids=NAMES)
def test_pictures_stand_on_white_in_every_theme(theme: Theme) -> None:
    assert theme.colour(Role.PICTURE) == QColor("white")


@pytest.mark.parametrize("theme", THEMES, ids=NAMES)
def test_every_role_and_family_has_a_colour(theme: Theme) -> None:
    assert set(theme.roles) == set(Role)
    assert set(theme.soft_grounds) == set(theme.strong_lines) == set(Family)


@pytest.mark.parametrize(
    ("name", "ground", "ink"),
    [
        (ThemeName.BLACK_ON_WHITE, "#ffffff", "#000000"),
        (ThemeName.BLACK_ON_YELLOW, "#ffeb57", "#000000"),
        (ThemeName.YELLOW_ON_BLACK, "#000000", "#ffe800"),
        (ThemeName.YELLOW_ON_NAVY, "#00134a", "#ffe800"),
    ],
)
def test_a_theme_is_what_its_name_says(name: ThemeName, ground: str, ink: str) -> None:
    theme = theme_named(name)
    assert (theme.name, theme.colour(Role.PAPER).name(), theme.colour(Role.INK).name()) == (name, ground, ink)


def test_ac_17_the_computers_own_strong_colours_are_worn() -> None:
    theme = theme_of_computer(STRONG)
    assert (theme.name, theme.is_two_ink) == (ThemeName.COMPUTER, True)
    assert (theme.roles[Role.PAPER], theme.roles[Role.INK]) == STRONG.strong
    assert theme_of_computer(ComputerColours(is_dark=True)).roles == theme_named(ThemeName.DARK).roles


def test_contrast_runs_from_one_to_twenty_one() -> None:
    black, white = QColor("black"), QColor("white")
    assert contrast(black, white) == pytest.approx(21.0)
    assert contrast(white, white) == pytest.approx(1.0)


def test_mixing_goes_a_part_of_the_way() -> None:
    assert mix(QColor(0, 0, 0), QColor(200, 100, 0), 0.1) == QColor(20, 10, 0)


def test_an_unknown_theme_is_refused() -> None:
    with pytest.raises(ValueError, match="pink"):
        theme_named("pink")
