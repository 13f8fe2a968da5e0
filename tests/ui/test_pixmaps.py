from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QColorConstants, QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from pcplanner.domain.errors import PlainError
from pcplanner.domain.looks import HAIR_COLOURS, Look, Tone
from pcplanner.domain.pictures import Picture, PictureData, PictureKind, symbol
from pcplanner.services.bundle import Services
from pcplanner.storage.troubles import CannotWrite
from pcplanner.symbols.recolour import grey_of
from pcplanner.ui.pixmaps import Pixmaps, draw_picture
from pcplanner.ui.theme.shapes import paint_pixmap

RED_HAIR = HAIR_COLOURS[2]


def ink(image: QImage) -> int:
    return sum(
        image.pixelColor(x, y).alpha() > 0 for x in range(image.width()) for y in range(image.height())
    )


def test_a_symbol_is_drawn_at_the_size_of_the_screen(practice: Services, qtbot: QtBot) -> None:
    pixmap = Pixmaps(practice.pictures).pixmap(symbol("dog"), QSize(40, 30), 2.0)
    assert (pixmap.width(), pixmap.height()) == (80, 60)
    assert pixmap.deviceIndependentSize().width() == 40
    assert ink(pixmap.toImage()) > 200


def test_no_picture_is_null_and_a_lost_one_is_drawn_all_the_same(practice: Services, qtbot: QtBot) -> None:
    pixmaps = Pixmaps(practice.pictures)
    assert pixmaps.pixmap(None, QSize(40, 40), 1.0).isNull()
    lost = Picture(PictureKind.PHOTO, "0" * 64)
    assert ink(pixmaps.pixmap(lost, QSize(40, 40), 1.0).toImage()) > 50


def test_a_photo_is_not_there_when_the_plans_are_locked(practice: Services, qtbot: QtBot) -> None:
    practice.library.lock()
    pixmap = Pixmaps(practice.pictures).pixmap(Picture(PictureKind.PHOTO, "0" * 64), QSize(40, 40), 1.0)
    assert not pixmap.isNull()


def test_what_is_kept_stays_bounded_and_can_be_forgotten(practice: Services, qtbot: QtBot) -> None:
    pixmaps = Pixmaps(practice.pictures)
    for size in range(700, 1400, 50):
        pixmaps.pixmap(symbol("dog"), QSize(size, size), 2.0)
    assert pixmaps.kept_bytes <= 24_000_000 + 4 * 2800 * 2800
    pixmaps.forget()
    assert pixmaps.kept_bytes == 0


def test_broken_bytes_draw_nothing_and_break_nothing(qtbot: QtBot) -> None:
    for kind in ("svg", "png", "jpeg"):
        assert ink(draw_picture(PictureData(kind, b"not a picture", "x"), QSize(20, 20))) == 0


def test_a_wide_picture_keeps_its_shape(qtbot: QtBot) -> None:
    square = b'<path d="M0 0H200V100H0Z" fill="#ff0000"/>'
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">' + square + b"</svg>"
    image = draw_picture(PictureData("svg", svg, "x"), QSize(40, 40))
    assert image.pixelColor(20, 20) == QColorConstants.Red
    assert image.pixelColor(20, 2).alpha() == 0


def colours(pixmap: QPixmap) -> set[str]:
    image = pixmap.toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name().upper() for x, y in places if image.pixelColor(x, y).alpha() == 255}


def face(pixmaps: Pixmaps, name: str = "happy") -> set[str]:
    return colours(pixmaps.pixmap(symbol(name), QSize(90, 90), 1.0))


def test_what_was_drawn_in_one_look_is_never_shown_in_another(practice: Services, qtbot: QtBot) -> None:
    pixmaps = Pixmaps(practice.pictures)
    plain = face(pixmaps)
    assert RED_HAIR not in plain
    assert pixmaps.wear(Look(hair=RED_HAIR), Tone.COLOUR)
    assert RED_HAIR in face(pixmaps)
    assert pixmaps.wear(Look(hair=RED_HAIR), Tone.GREY)
    assert RED_HAIR not in face(pixmaps)
    assert grey_of(RED_HAIR) in face(pixmaps)
    assert not pixmaps.wear(Look(hair=RED_HAIR), Tone.GREY)
    pixmaps.wear(Look(), Tone.COLOUR)
    assert face(pixmaps) == plain


def test_a_look_that_was_worn_before_is_found_drawn(
    practice: Services, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pixmaps = Pixmaps(practice.pictures)
    drawn: list[QSize] = []
    monkeypatch.setattr("pcplanner.ui.pixmaps.draw_picture", _counting(drawn))
    for _ in range(3):
        for look in (Look(), Look(hair=RED_HAIR)):
            pixmaps.wear(look, Tone.COLOUR)
            pixmaps.pixmap(symbol("happy"), QSize(40, 40), 1.0)
            pixmaps.pixmap(symbol("happy"), QSize(40, 40), 1.5)
    assert len(drawn) == 4


def _counting(drawn: list[QSize]) -> object:
    def draw(data: PictureData, size: QSize) -> QImage:
        drawn.append(size)
        return draw_picture(data, size)

    return draw


def test_a_photo_keeps_its_colours_but_for_black_and_white(
    practice: Services, qtbot: QtBot, tmp_path: Path
) -> None:
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("#D83F31"))
    image.save(str(tmp_path / "red.png"))
    photo = practice.pictures.take_photo_in(tmp_path / "red.png", None, "Red")
    pixmaps = Pixmaps(practice.pictures)
    looks = {tone: _middle(pixmaps, photo, tone) for tone in Tone}
    assert looks[Tone.COLOUR] == looks[Tone.HIGH_CONTRAST]
    assert looks[Tone.COLOUR].red() > looks[Tone.COLOUR].blue() + 100
    assert looks[Tone.GREY].saturation() == 0


def _middle(pixmaps: Pixmaps, picture: Picture, tone: Tone) -> QColor:
    pixmaps.wear(Look(skin="#94603F"), tone)
    return pixmaps.pixmap(picture, QSize(40, 40), 1.0).toImage().pixelColor(20, 20)


def test_the_drawn_face_of_somebody_is_not_changed_by_the_look(practice: Services, qtbot: QtBot) -> None:
    pixmaps = Pixmaps(practice.pictures)
    portrait = Picture(PictureKind.PORTRAIT, "s2-curly-h1-t2-e")
    before = colours(pixmaps.pixmap(portrait, QSize(60, 60), 1.0))
    pixmaps.wear(Look("#F3CDA8", RED_HAIR, "#D83F31", "#D83F31"), Tone.COLOUR)
    assert colours(pixmaps.pixmap(portrait, QSize(60, 60), 1.0)) == before


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 1.75, 2.0, 3.0])
@pytest.mark.parametrize("rect", [QRectF(10, 10, 96, 96), QRectF(10.5, 7.25, 101, 77)])
def test_a_symbol_comes_to_the_screen_pixel_for_pixel(
    practice: Services, qtbot: QtBot, ratio: float, rect: QRectF
) -> None:
    pixmap = Pixmaps(practice.pictures).pixmap(symbol("me"), rect.size().toSize(), ratio)
    screen = QImage(QSize(130, 130) * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    screen.fill(0)
    screen.setDevicePixelRatio(ratio)
    painter = QPainter(screen)
    paint_pixmap(painter, rect, pixmap)
    painter.end()
    drawn = pixmap.toImage().convertToFormat(screen.format())
    drawn.setDevicePixelRatio(1.0)
    screen.setDevicePixelRatio(1.0)
    left, top = round(rect.x() * ratio), round(rect.y() * ratio)
    near = [(left + x, top + y) for x in (-1, 0, 1) for y in (-1, 0, 1)]
    assert any(screen.copy(x, y, drawn.width(), drawn.height()) == drawn for x, y in near)


def test_a_dotted_line_is_seen(qtbot: QtBot) -> None:
    dots = b'stroke="#D83F31" stroke-width="20" stroke-linecap="round" stroke-dasharray="0 40"'
    line = b'<path d="M0 50H100" ' + dots + b"/>"
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">' + line + b"</svg>"
    image = draw_picture(PictureData("svg", svg, "Dots"), QSize(100, 100))
    assert image.pixelColor(40, 50) == QColor("#D83F31")
    assert image.pixelColor(60, 50).alpha() == 0


def test_a_picture_for_one_screen_is_not_changed_by_another(practice: Services, qtbot: QtBot) -> None:
    pixmaps = Pixmaps(practice.pictures)
    usual = pixmaps.pixmap(symbol("dog"), QSize(80, 80), 1.0)
    fine = pixmaps.pixmap(symbol("dog"), QSize(40, 40), 2.0)
    assert (usual.devicePixelRatio(), fine.devicePixelRatio()) == (1.0, 2.0)


def test_a_picture_that_comes_back_is_drawn_at_once(
    practice: Services, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pixmaps = Pixmaps(practice.pictures)
    from_a_pack = Picture(PictureKind.SYMBOL, "birds/robin@" + "0" * 64, "A robin")
    missing = pixmaps.pixmap(from_a_pack, QSize(40, 40), 1.0).toImage()
    assert pixmaps.kept_bytes == 0
    dog = practice.pictures.data(symbol("dog"))
    monkeypatch.setattr(practice.packs, "exact_drawing", lambda _: dog)
    assert pixmaps.pixmap(from_a_pack, QSize(40, 40), 1.0).toImage() != missing


@pytest.mark.parametrize("picture", [Picture(PictureKind.PHOTO, "0" * 64), symbol("dog")])
def test_a_picture_that_cannot_be_read_is_drawn_as_missing_and_told_once(
    practice: Services, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, picture: Picture
) -> None:
    pixmaps = Pixmaps(practice.pictures)
    told: list[PlainError] = []
    pixmaps.tell_trouble_to(told.append)

    def refuse(*_: object) -> PictureData:
        raise CannotWrite

    monkeypatch.setattr(practice.pictures, "data", refuse)
    for _ in range(3):
        assert ink(pixmaps.pixmap(picture, QSize(40, 40), 1.0).toImage()) > 50
    # Nothing is told while a page is being drawn.
    assert not told
    qtbot.waitUntil(lambda: len(told) == 1)
    qtbot.wait(20)
    assert [type(trouble) for trouble in told] == [CannotWrite]
    assert told[0].__traceback__ is None


def test_pictures_of_another_library_are_forgotten(practice: Services, qtbot: QtBot) -> None:
    pixmaps = Pixmaps(practice.pictures)
    pixmaps.pixmap(symbol("dog"), QSize(400, 400), 1.0)
    before = pixmaps.kept_bytes
    practice.library.lock()
    practice.library.open_practice()
    pixmaps.pixmap(symbol("dog"), QSize(40, 40), 1.0)
    assert pixmaps.kept_bytes < before
