"""Drawn portraits differ, keep their short form, and say in words what they show."""

from dataclasses import replace
from itertools import combinations, product

import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from pcplanner.symbols.kit.colours import INK
from pcplanner.symbols.portraits import HAIR_STYLES, SKINS, PortraitLook, portrait_alt, portrait_svg


def _small(look: PortraitLook) -> Image.Image:
    renderer = QSvgRenderer(QByteArray(portrait_svg(look).encode()))
    assert renderer.isValid()
    image = QImage(72, 72, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, 72, 72))
    painter.end()
    return Image.frombytes("L", (72, 72), bytes(image.constBits()))


def _ink_box(look: PortraitLook) -> tuple[int, int, int, int]:
    """Return the box of everything drawn, on a page that is larger than the portrait."""
    image = QImage(712, 712, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(portrait_svg(look).encode())).render(painter, QRectF(100, 100, 512, 512))
    painter.end()
    whole = Image.frombytes("L", (712, 712), bytes(image.constBits()))
    return whole.point(lambda value: 255 if value < 254 else 0).getbbox() or (0, 0, 0, 0)


def _light(colour: str) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[place : place + 2], 16) / 255) for place in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_every_hair_style_looks_different_at_the_size_of_a_ring_face() -> None:
    faces = {style: _small(PortraitLook(hair_style=style)) for style in HAIR_STYLES}
    alike = [
        (one, two)
        for (one, first), (two, second) in combinations(faces.items(), 2)
        if ImageStat.Stat(ImageChops.difference(first, second)).mean[0] < 3
    ]
    assert alike == []
    assert len(HAIR_STYLES) >= 10


def test_each_small_thing_changes_the_face() -> None:
    plain = PortraitLook()
    changed = (
        replace(plain, glasses=True),
        replace(plain, beard=True),
        replace(plain, age_lines=True),
        replace(plain, hearing_aid=True),
    )
    assert len({portrait_svg(look) for look in (plain, *changed)}) == 5


@pytest.mark.parametrize("style", HAIR_STYLES)
def test_nothing_is_drawn_outside_the_square(style: str) -> None:
    for top in range(6):
        assert _ink_box(PortraitLook(hair_style=style, top=top, hearing_aid=True)) == (100, 100, 612, 612)


@pytest.mark.parametrize("skin", SKINS)
def test_the_lines_of_a_face_show_on_every_skin(skin: str) -> None:
    assert (_light(skin) + 0.05) / (_light(INK) + 0.05) >= 3


@pytest.mark.parametrize("style", HAIR_STYLES)
def test_the_short_form_gives_the_same_look_back(style: str) -> None:
    for glasses, beard, aged, aid in product((False, True), repeat=4):
        look = PortraitLook(3, style, 4, 2, glasses, beard, aged, aid)
        assert PortraitLook.from_text(look.to_text()) == look
    assert PortraitLook(2, style, 3, 1, glasses=True).to_text() == f"s2-{style}-h3-t1-g"


@pytest.mark.parametrize(
    "text", ["", "s9-bob-h0-t0", "s1-wig-h0-t0", "s1-bob-h0-t0-", "s1-bob-h0-t0-gg", "s1-bob-h0"]
)
def test_another_short_form_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="portrait"):
        PortraitLook.from_text(text)


def test_a_look_outside_the_drawn_ones_is_refused() -> None:
    with pytest.raises(ValueError, match="portrait"):
        PortraitLook(skin=5)
    with pytest.raises(ValueError, match="portrait"):
        PortraitLook(hair_style="mohican")


def test_a_name_always_gives_the_same_look_and_never_a_faith_or_a_beard() -> None:
    looks = [PortraitLook.from_seed(f"Name {number}") for number in range(200)]
    assert looks == [PortraitLook.from_seed(f" name {number} ") for number in range(200)]
    assert len({look.to_text() for look in looks}) > 100
    assert not {look.hair_style for look in looks} & {"headscarf", "turban"}
    assert not any(look.beard for look in looks)


def test_the_alt_text_is_one_plain_sentence() -> None:
    look = PortraitLook(1, "bob", 4, 0, glasses=True, age_lines=True, hearing_aid=True)
    assert portrait_alt(look) == "A drawn face of an older person with a grey bob, glasses and a hearing aid."
    assert "an orange turban" in portrait_alt(PortraitLook(hair_style="turban", hair_colour=2))
    for style in HAIR_STYLES:
        assert "{" not in portrait_alt(PortraitLook(hair_style=style))
