from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.support.cameras import StandInCamera, with_camera, without_camera

from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.photos.framing import Shape
from pcplanner.ui.photos.taking import Stage, Taking
from pcplanner.ui.photos.taking_panel import TakingPanel, taking_prompt
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.press import PressButton

MakePanel = Callable[..., TakingPanel]


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "nell.png"
    Image.new("RGB", (90, 60), (200, 30, 30)).save(path)
    return path


@pytest.fixture
def camera() -> StandInCamera:
    return StandInCamera()


@pytest.fixture
def taking(context: Context, camera: StandInCamera) -> Taking:
    return Taking(with_camera(context, camera), Shape.PHOTO)


@pytest.fixture
def panel(context: Context, taking: Taking, photo: Path, qtbot: QtBot) -> TakingPanel:
    made = TakingPanel(context.look, taking, is_face=False, ask_file=lambda _, answered: answered(photo))
    taking.setParent(made)
    qtbot.addWidget(made)
    made.resize(1288, 424)
    made.show()
    return made


def buttons(panel: QWidget) -> list[PressButton]:
    return [b for b in panel.findChildren(PressButton) if b.isVisibleTo(panel)]


def check_buttons(panel: QWidget) -> None:
    for button in buttons(panel):
        assert button.accessibleName().startswith(button.words())
        assert button.width() >= 96, button.accessibleName()
        assert button.height() >= 96, button.accessibleName()
        assert panel.rect().contains(QRect(button.mapTo(panel, QPoint()), button.size()))


def drop(panel: TakingPanel, data: QMimeData) -> bool:
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(9, 9), *how)
    enter.ignore()
    panel.dragEnterEvent(enter)
    panel.dropEvent(QDropEvent(QPointF(9, 9), *how))
    return enter.isAccepted()


def test_the_camera_is_offered_only_where_there_is_one(
    context: Context, panel: TakingPanel, qtbot: QtBot
) -> None:
    assert [button.words() for button in buttons(panel)] == [
        "From this computer",
        "From the camera",
        "Paste",
    ]
    bare = TakingPanel(
        context.look, Taking(without_camera(context), Shape.PHOTO), is_face=False, ask_file=lambda *_: None
    )
    qtbot.addWidget(bare)
    assert [button.words() for button in buttons(bare)] == ["From this computer", "Paste"]


def test_a_file_is_chosen_by_keyboard(panel: TakingPanel, taking: Taking, qtbot: QtBot) -> None:
    qtbot.keyClick(panel.ways.file, Qt.Key.Key_Return)
    assert taking.stage is Stage.CROP


def test_a_file_can_be_dropped_and_so_can_a_picture(panel: TakingPanel, taking: Taking, photo: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    assert drop(panel, data)
    assert taking.stage is Stage.CROP
    taking.go_back()
    image = QImage(12, 9, QImage.Format.Format_RGB32)
    image.fill(QColor(20, 20, 20))
    picture = QMimeData()
    picture.setImageData(image)
    assert drop(panel, picture)
    assert taking.hand.state.framing.width == 12


def test_words_cannot_be_dropped(panel: TakingPanel, taking: Taking) -> None:
    data = QMimeData()
    data.setText("A letter")
    assert not drop(panel, data)
    assert taking.stage is Stage.WAYS


def test_a_copied_picture_is_pasted_by_the_button_and_by_the_keys(
    panel: TakingPanel, taking: Taking, qtbot: QtBot
) -> None:
    image = QImage(12, 9, QImage.Format.Format_RGB32)
    image.fill(QColor(20, 20, 20))
    QGuiApplication.clipboard().setImage(image)
    qtbot.keyClick(panel.ways.paste, Qt.Key.Key_Space)
    assert taking.stage is Stage.CROP
    taking.go_back()
    qtbot.keyClick(panel.ways.file, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert taking.stage is Stage.CROP
    QGuiApplication.clipboard().clear()


def test_a_copied_file_is_pasted(panel: TakingPanel, taking: Taking, photo: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    QGuiApplication.clipboard().setMimeData(data)
    panel.paste()
    assert taking.hand.state.framing.width == 90
    QGuiApplication.clipboard().clear()


def test_nothing_to_paste_is_told_plainly(panel: TakingPanel, told: list[Message]) -> None:
    QGuiApplication.clipboard().clear()
    panel.paste()
    assert len(told) == 1


def test_the_picture_is_taken_by_keyboard_and_again(
    panel: TakingPanel, taking: Taking, camera: StandInCamera, qtbot: QtBot
) -> None:
    qtbot.keyClick(panel.ways.camera, Qt.Key.Key_Return)
    assert camera.is_open
    button = panel.camera.button
    assert button.words() == "Take the picture"
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert taking.feed.state.is_taken
    assert not camera.is_open
    assert button.words() == "Again"
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert camera.is_open
    assert button.words() == "Take the picture"


def test_the_camera_is_on_only_while_it_can_be_seen(
    panel: TakingPanel, taking: Taking, camera: StandInCamera
) -> None:
    assert not camera.is_open
    taking.look()
    assert camera.is_open
    panel.hide()
    assert not camera.is_open
    panel.show()
    assert camera.is_open
    taking.go_back()
    assert not camera.is_open


def test_after_trouble_the_button_tries_again(
    panel: TakingPanel, taking: Taking, camera: StandInCamera, told: list[Message]
) -> None:
    camera.breaks_after = 0
    taking.look()
    assert panel.camera.button.words() == "Again"
    assert str(told[0].words) in panel.camera.view.accessibleName()
    camera.breaks_after = 10_000
    panel.camera.button.click()
    assert taking.feed.state.frame is not None
    taking.close()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1288, 424), (1202, 328)])
def test_everything_is_large_and_whole_at_every_text_size(
    context: Context, panel: TakingPanel, taking: Taking, photo: Path, scale: float, size: tuple[int, int]
) -> None:
    context.look.change(metrics=Metrics(scale))
    panel.resize(*size)
    check_buttons(panel)
    taking.look()
    check_buttons(panel)
    panel.camera.grab()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_cropping_is_large_and_whole_at_every_text_size(
    context: Context, panel: TakingPanel, taking: Taking, photo: Path, scale: float
) -> None:
    context.look.change(metrics=Metrics(scale))
    taking.bring(photo)
    for size in ((1288, 424), (1202, 376)):
        panel.resize(*size)
        check_buttons(panel)
        panel.grab()


def test_every_button_of_the_cropping_does_what_it_says(
    panel: TakingPanel, taking: Taking, photo: Path, qtbot: QtBot
) -> None:
    taking.bring(photo)
    crop = panel.cropping
    crop.bigger.click()
    assert taking.hand.state.framing.zoom > 1
    crop.smaller.click()
    assert taking.hand.state.framing.zoom == pytest.approx(1.0)
    crop.tilt_right.click()
    assert taking.hand.state.framing.tilt == 1
    crop.tilt_left.click()
    crop.tilt_left.click()
    assert taking.hand.state.framing.tilt == -1
    crop.turn.click()
    assert taking.hand.state.framing.turns == 1
    crop.shape.click()
    assert taking.hand.state.framing.kind is Shape.SQUARE
    assert crop.shape.accessibleName() == "Shape, Square"
    crop.again.click()
    assert (taking.hand.state.framing.turns, taking.hand.state.framing.tilt) == (0, 0)


def test_a_photo_that_tilts_no_further_says_so(panel: TakingPanel, taking: Taking, photo: Path) -> None:
    taking.bring(photo)
    taking.hand.tilt(15)
    assert panel.cropping.tilt_right.is_not_now()
    assert not panel.cropping.tilt_left.is_not_now()


def test_the_mouse_moves_the_photo_and_the_wheel_makes_it_bigger(
    panel: TakingPanel, taking: Taking, photo: Path, qtbot: QtBot
) -> None:
    taking.bring(photo)
    view = panel.cropping.view
    view.wheeled.emit(2.0)
    before = taking.hand.state.framing.part.left
    middle = view.rect().center()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(view, middle + QPoint(40, 0))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle + QPoint(40, 0))
    assert taking.hand.state.framing.part.left < before
    assert taking.hand.state.framing.zoom == 2.0


def test_no_corner_of_a_tilted_photo_shows(panel: TakingPanel, taking: Taking, photo: Path) -> None:
    taking.bring(photo)
    taking.hand.tilt(15)
    image = panel.cropping.view.grab().toImage()
    hole = panel.cropping.view.hole().toRect().adjusted(14, 14, -14, -14)
    for corner in (hole.topLeft(), hole.topRight(), hole.bottomLeft(), hole.bottomRight()):
        assert image.pixelColor(corner).red() > 180
        assert image.pixelColor(corner).green() < 60


def test_the_prompt_and_what_is_read_aloud_follow_the_stage(
    panel: TakingPanel, taking: Taking, photo: Path
) -> None:
    prompts, readings = [], []
    for go_on in (lambda: None, taking.look, taking.feed.take, lambda: taking.bring(photo)):
        go_on()
        prompts.append(taking_prompt(taking, "Where?", "Which part?"))
        readings.append(panel.reading())
    assert prompts[0] == "Where?"
    assert prompts[3] == "Which part?"
    assert len(set(prompts)) == 4
    assert len(set(readings)) == 4
    assert "Bigger" in readings[3]
