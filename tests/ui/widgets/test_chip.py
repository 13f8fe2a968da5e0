import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import has_colour, picture_of

from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.chip import ChipButton, PictureButton


def test_a_chosen_chip_has_a_soft_ground(look: Look, qtbot: QtBot) -> None:
    chip = ChipButton(look, "My own words", icon=Icon.BUBBLE)
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    assert (chip.width(), chip.height()) == (144, 60)
    assert picture_of(chip).pixelColor(138, 45) == look.theme.colour(Role.FACE)
    chip.set_chosen(True)
    assert picture_of(chip).pixelColor(138, 45) == look.theme.colour(Role.MAIN_SOFT)


def test_a_picture_button_has_words_for_the_voice_only(look: Look, qtbot: QtBot) -> None:
    button = PictureButton(look, "a brown dog", "dog")
    qtbot.addWidget(button)
    button.resize(104, 104)
    image = picture_of(button)
    assert image.pixelColor(52, 52) == QColor("blue")
    assert button.accessibleName() == "a brown dog"
    button.set_chosen(True)
    assert has_colour(picture_of(button), look.theme.colour(Role.MAIN))


@pytest.mark.parametrize(
    "words", ["My supporters", "Someone else", "My own words", "I must have this", "We do not agree"]
)
def test_a_tick_never_cuts_the_words_and_never_lies_on_them(look: Look, qtbot: QtBot, words: str) -> None:
    chip = ChipButton(look, words, icon=Icon.BUBBLE)
    qtbot.addWidget(chip)
    chip.set_chosen(True)
    for scale in (1.0, 1.25, 1.5, 2.0):
        look.change(metrics=Metrics(scale))
        chip.resize(chip.sizeHint())
        face, left = QRectF(chip.rect()), 17 + look.metrics.grow(29)
        laid, disc = chip._lay_words(face, left)
        assert not laid.is_cut
        is_below = face.center().y() - laid.height / 2 >= disc
        assert is_below or left + laid.first_width <= face.right() - disc
        picture_of(chip)


@pytest.mark.parametrize("count", [1, 3, 9])
def test_faces_never_cut_the_words_and_stay_inside_the_chip(look: Look, qtbot: QtBot, count: int) -> None:
    chip = ChipButton(look, "My supporters", icon=Icon.BADGE, faces=tuple("abcdefghi"[:count]))
    qtbot.addWidget(chip)
    for scale in (1.0, 1.25, 1.5, 2.0):
        look.change(metrics=Metrics(scale))
        for wide in (chip.sizeHint().width(), chip.sizeHint().width() + 80):
            chip.resize(wide, chip.sizeHint().height())
            face = QRectF(chip.rect())
            room = None if scale <= 1.25 else chip._room_beside(face)
            left = 14.0 if room is None else chip._left_of_words(room)
            assert room is None or face.contains(room)
            assert not chip._lay_words(face, left)[0].is_cut
            picture_of(chip)
    asked = getattr(look.pictures, "asked")  # noqa: B009  # the protocol does not tell of the test's list
    assert {x[0] for x in asked} == set("abcdefghi"[: min(count, 3)])
