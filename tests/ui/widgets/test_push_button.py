import pytest
from pytestqt.qtbot import QtBot

from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.push_button import PushButton


@pytest.fixture
def button(look: Look, qtbot: QtBot) -> PushButton:
    made = PushButton(look, "Tilt left", Icon.PHOTO, lean_degrees=-14)
    qtbot.addWidget(made)
    made.resize(200, 133)
    return made


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("height", [96, 133, 240])
def test_it_is_drawn_at_every_size(button: PushButton, look: Look, scale: float, height: int) -> None:
    look.change(metrics=Metrics(scale))
    button.resize(200, height)
    assert not button.grab().isNull()
    assert min(button.minimumSizeHint().width(), button.minimumSizeHint().height()) >= 96


def test_what_is_chosen_and_what_leans_is_seen(button: PushButton) -> None:
    plain = button.grab().toImage()
    button.set_chosen(True)
    assert button.grab().toImage() != plain
    button.set_chosen(False)
    assert button.grab().toImage() == plain
    button.set_icon(Icon.PERSON)
    assert button.grab().toImage() != plain


def test_its_name_is_its_word(button: PushButton) -> None:
    assert button.accessibleName() == "Tilt left"
