from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from pcplanner.domain.assets import asset_path
from pcplanner.ui.theme.colours import Role, Theme, ThemeName, theme_named
from pcplanner.ui.theme.icons import Icon, Icons, Mark

pytestmark = pytest.mark.usefixtures("qtbot")
THEMES = [theme_named(name) for name in ThemeName]


def colours_of(image: QImage) -> set[str]:
    pixels = set(memoryview(image.constBits()).cast("I"))
    found = [QColor.fromRgba(pixel) for pixel in pixels]
    return {colour.name() for colour in found if colour.alpha() == 255}


def canvas() -> QImage:
    image = QImage(96, 96, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    return image


@pytest.mark.parametrize("icon", list(Icon))
def test_every_icon_is_a_drawing_that_stays_in_its_square(icon: Icon) -> None:
    path = asset_path(f"icons/{icon.value}.svg")
    assert QSvgRenderer(str(path)).isValid()
    assert ElementTree.parse(path).getroot().get("viewBox") == "0 0 48 48"
    assert path.stat().st_size < 4096


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("icon", [icon for icon in Icon if icon is not Icon.LOGO])
def test_an_icon_is_drawn_in_the_ink_of_the_theme(theme: Theme, icon: Icon) -> None:
    image = canvas()
    painter = QPainter(image)
    Icons().paint(painter, QRectF(0, 0, 96, 96), icon, theme)
    painter.end()
    assert theme.colour(Role.INK).name() in colours_of(image)


def test_an_icon_takes_the_colours_it_is_given() -> None:
    image = canvas()
    painter = QPainter(image)
    ink, soft = QColor("#123456"), QColor("#654321")
    Icons().paint(painter, QRectF(0, 0, 96, 96), Icon.HEART, THEMES[0], ink, soft=soft)
    painter.end()
    assert {ink.name(), soft.name()} <= colours_of(image)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("mark", Mark)
@pytest.mark.parametrize("is_filled", [True, False])
def test_every_mark_is_drawn_in_its_own_colour(theme: Theme, mark: Mark, is_filled: bool) -> None:
    image = canvas()
    painter = QPainter(image)
    Icons().paint_mark(painter, QRectF(0, 0, 96, 96), mark, theme, is_filled=is_filled)
    painter.end()
    family = mark.family
    wanted = theme.strong(family) if family else theme.colour(Role.EDGE)
    if mark in {Mark.PAID, Mark.WARNING}:
        wanted = theme.colour(Role.SUN)
    assert wanted.name() in colours_of(image)


@pytest.mark.parametrize("mark", [Mark.YES, Mark.NO, Mark.NOT_SURE, Mark.DONE, Mark.CHANGED])
def test_filled_and_outline_differ(mark: Mark) -> None:
    images = []
    for is_filled in (True, False):
        image = canvas()
        painter = QPainter(image)
        Icons().paint_mark(painter, QRectF(0, 0, 96, 96), mark, THEMES[0], is_filled=is_filled)
        painter.end()
        images.append(image)
    assert images[0] != images[1]


def test_yellow_on_black_has_two_inks_only() -> None:
    theme = theme_named(ThemeName.YELLOW_ON_BLACK)
    for mark in Mark:
        image = canvas()
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        Icons().paint_mark(painter, QRectF(0, 0, 96, 96), mark, theme)
        painter.end()
        sure = {"#ffe800", "#000000"}
        assert sure & colours_of(image)
        assert all(QColor(name).blue() == 0 for name in colours_of(image))
