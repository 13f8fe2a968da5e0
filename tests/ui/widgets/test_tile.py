import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import has_colour, picture_of

from pcplanner.ui.theme.colours import Family, Role, theme_named
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.tile import Tile

BLUE = QColor("blue")


@pytest.fixture
def tile(look: Look, qtbot: QtBot) -> Tile:
    made = Tile(look, "My steps", picture="steps", caption="2 to do", family=Family.STEPS)
    qtbot.addWidget(made)
    made.resize(188, 264)
    return made


def test_the_words_seen_begin_the_name(tile: Tile) -> None:
    assert tile.accessibleName() == "My steps, 2 to do"
    tile.set_caption("3 to do", "Started")
    assert tile.accessibleName() == "My steps, 3 to do, Started"
    tile.set_mark(Mark.DONE, "Done")
    assert tile.accessibleName().endswith("Done")


def test_it_shows_its_picture_on_white_in_the_family_colours(tile: Tile, look: Look) -> None:
    image = picture_of(tile)
    theme = look.theme
    assert image.pixelColor(94, 94) == BLUE
    assert image.pixelColor(94, 14) == theme.colour(Role.PICTURE)
    assert image.pixelColor(94, 1) == theme.strong(Family.STEPS)
    assert image.pixelColor(6, 230) == theme.soft(Family.STEPS)
    assert image.pixelColor(94, 262) == theme.strong(Family.STEPS)


@pytest.mark.parametrize("theme", ["light", "dark", "yellow_on_black"])
def test_the_picture_stands_on_white_in_every_theme(tile: Tile, look: Look, theme: str) -> None:
    look.change(theme_named(theme))
    assert picture_of(tile).pixelColor(94, 14) == QColor("white")


def test_chosen_has_a_thicker_line_and_a_tick(tile: Tile, look: Look) -> None:
    before = picture_of(tile)
    tile.set_chosen(True)
    after = picture_of(tile)
    strong = look.theme.strong(Family.STEPS)
    assert before.pixelColor(94, 4) != strong
    assert after.pixelColor(94, 4) == strong
    assert after.pixelColor(160, 14) == strong
    assert after.pixelColor(94, 94) == before.pixelColor(94, 94)


def test_not_now_is_on_the_ground_of_the_bar(tile: Tile, look: Look) -> None:
    tile.set_not_now(True)
    assert picture_of(tile).pixelColor(6, 230) == look.theme.colour(Role.BAR)


def test_big_words_push_the_caption_out_but_it_is_still_said(tile: Tile, look: Look) -> None:
    look.change(metrics=Metrics(2.0))
    tile.resize(344, 272)
    assert tile.sizeHint() == QSize(344, 272)
    assert not has_colour(picture_of(tile), look.theme.colour(Role.QUIET))
    assert "2 to do" in tile.accessibleName()


@pytest.mark.parametrize("size", [QSize(120, 120), QSize(96, 60), QSize(1, 1)])
def test_a_tiny_tile_is_no_trouble(tile: Tile, size: QSize) -> None:
    tile.resize(size)
    picture_of(tile)


def test_a_round_picture_and_a_plain_one_are_drawn(look: Look, qtbot: QtBot) -> None:
    face = Tile(look, "Robin", picture="robin", round_picture=True, name_size=True)
    plain = Tile(look, "Add somebody", icon=Icon.PLUS, plain=True)
    for tile in (face, plain):
        qtbot.addWidget(tile)
        tile.resize(304, 424)
    assert picture_of(face).pixelColor(152, 150) == BLUE
    assert has_colour(picture_of(plain), look.theme.colour(Role.MAIN))


def test_level_pictures_side_by_side(look: Look, qtbot: QtBot) -> None:
    rows = []
    for fact in ("No meeting yet", ""):
        tile = Tile(look, "Robin", picture="robin", caption="New plan", fact=fact, reserve_lines=2)
        qtbot.addWidget(tile)
        tile.resize(188, 264)
        image = picture_of(tile)
        rows.append(max(y for y in range(264) if image.pixelColor(94, y) == BLUE))
    assert rows[0] == rows[1]


def test_the_picture_is_asked_for_by_its_key(tile: Tile, look: Look) -> None:
    tile.set_picture("other")
    picture_of(tile)
    asked = getattr(look.pictures, "asked")  # noqa: B009  # the protocol does not tell of the test's list
    assert asked[-1][0] == "other"


def test_the_caption_goes_before_the_picture_gets_small(look: Look, qtbot: QtBot) -> None:
    heights = {}
    for high in (205, 190):
        tile = Tile(look, "My steps", picture="steps", caption="2 to do", family=Family.STEPS)
        qtbot.addWidget(tile)
        tile.resize(188, high)
        image = picture_of(tile)
        assert has_colour(image, look.theme.colour(Role.QUIET)) is (high == 205)
        white = look.theme.colour(Role.PICTURE)
        heights[high] = sum(image.pixelColor(14, y) == white for y in range(40, high)) + 28
    assert min(heights.values()) >= 96


def test_a_second_picture_stands_small_in_the_corner_and_changes_nothing_else(tile: Tile, look: Look) -> None:
    before = picture_of(tile)
    tile.set_inset("said")
    after = picture_of(tile)
    asked = getattr(look.pictures, "asked")  # noqa: B009  # the protocol does not tell of the test's list
    assert asked[-1][0] == "said"
    wide, high = after.width(), after.height()
    other = [
        (x, y) for x in range(wide) for y in range(high) if after.pixelColor(x, y) != before.pixelColor(x, y)
    ]
    assert other
    assert min(x for x, _ in other) > wide * 0.4
    assert len(other) < wide * high / 6
