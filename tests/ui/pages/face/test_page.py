from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.support.cameras import StandInCamera, with_camera

from pcplanner.ui.context import Context
from pcplanner.ui.pages.face.drawn import Part
from pcplanner.ui.pages.face.page import FacePage, open_page
from pcplanner.ui.pages.face.view_model import FaceMode, FaceViewModel
from pcplanner.ui.photos.taking import Stage
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.press import PressButton

MakePage = Callable[[], tuple[FacePage, FaceViewModel]]


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "nell.png"
    Image.new("RGB", (90, 60), (200, 30, 30)).save(path)
    return path


@pytest.fixture
def make_page(context: Context, example_person_id: str, photo: Path, qtbot: QtBot) -> MakePage:
    def made() -> tuple[FacePage, FaceViewModel]:
        route = Route(Place.FACE, example_person_id)
        context.navigator.start_at(Route(Place.HOME, example_person_id))
        context.navigator.ask(route, lambda _: None)
        view_model = FaceViewModel(context, route)
        page = FacePage(context, route, view_model, ask_file=lambda _, answered: answered(photo))
        qtbot.addWidget(page)
        page.resize(1288, 424)
        page.show()
        return page, view_model

    return made


def buttons(page: QWidget) -> list[PressButton]:
    return [b for b in page.findChildren(PressButton) if b.isVisibleTo(page)]


def check_buttons(page: QWidget) -> None:
    shown = buttons(page)
    assert shown
    for button in shown:
        assert button.accessibleName()
        assert min(button.width(), button.height()) >= 44
        place = QRect(button.mapTo(page, QPoint()), button.size())
        assert page.rect().contains(place), button.accessibleName()


def test_a_photo_by_keyboard_only(make_page: MakePage, context: Context, qtbot: QtBot) -> None:
    page, view_model = make_page()
    qtbot.keyClick(page.photo.ways.file, Qt.Key.Key_Return)
    assert view_model.taking.stage is Stage.CROP
    cropping = page.photo.cropping
    down = next(button for button in cropping.buttons() if button.words() == "Down")
    cropping.bigger.setFocus()
    qtbot.keyClick(cropping.bigger, Qt.Key.Key_Space)
    qtbot.keyClick(down, Qt.Key.Key_Return)
    assert view_model.taking.hand.state.framing.zoom > 1
    assert view_model.taking.hand.state.framing.y < 0.5


def test_the_arrow_keys_go_between_the_buttons(
    make_page: MakePage, photo: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    page, view_model = make_page()
    view_model.taking.bring(photo)
    reached: list[PressButton] = []
    for button in page.photo.cropping.buttons():
        monkeypatch.setattr(
            button, "hasFocus", lambda button=button: button is page.photo.cropping.buttons()[0]
        )
        monkeypatch.setattr(button, "setFocus", lambda *_, button=button: reached.append(button))
    qtbot.keyClick(page.photo.cropping, Qt.Key.Key_Down)
    assert reached == [page.photo.cropping.buttons()[4]]


def test_the_mouse_drags_the_photo(make_page: MakePage, photo: Path, qtbot: QtBot) -> None:
    page, view_model = make_page()
    view_model.taking.bring(photo)
    before = view_model.taking.hand.state.framing.part.left
    view = page.photo.cropping.view
    middle = view.rect().center()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(view, middle + QPoint(30, 0))
    view.dragged.emit(0.1, 0.0)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle + QPoint(30, 0))
    assert view_model.taking.hand.state.framing.part.left < before


def test_a_photo_can_be_dropped(make_page: MakePage, photo: Path) -> None:
    page, view_model = make_page()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.photo.dropEvent(QDropEvent(QPointF(5, 5), action, data, button, keys))
    assert view_model.taking.stage is Stage.CROP


def test_the_files_can_be_left_without_a_file(context: Context, example_person_id: str, qtbot: QtBot) -> None:
    route = Route(Place.FACE, example_person_id)
    view_model = FaceViewModel(context, route)
    page = FacePage(context, route, view_model, ask_file=lambda *_: None)
    qtbot.addWidget(page)
    page.photo.ask_file()
    assert view_model.taking.stage is Stage.WAYS


def test_a_drawn_face_by_keyboard_only(make_page: MakePage, context: Context, qtbot: QtBot) -> None:
    page, view_model = make_page()
    qtbot.keyClick(page.drawn, Qt.Key.Key_Return)
    assert view_model.state.mode is FaceMode.DRAW
    qtbot.keyClick(page.drawing.parts[Part.MORE], Qt.Key.Key_Space)
    glasses = page.drawing.grid.tiles()[0]
    qtbot.keyClick(glasses, Qt.Key.Key_Return)
    assert view_model.state.look.glasses
    assert "glasses" in page.drawing.sample.accessibleName()


@pytest.mark.parametrize("size", [(1288, 424), (1202, 328)])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_everything_is_reached_and_whole_at_every_text_size(
    make_page: MakePage, context: Context, photo: Path, scale: float, size: tuple[int, int]
) -> None:
    if scale < 2 and size[1] < 400:
        size = (1202, 376)
    context.look.change(metrics=Metrics(scale))
    page, view_model = make_page()
    page.resize(*size)
    check_buttons(page)
    view_model.taking.bring(photo)
    check_buttons(page)
    for part in Part:
        view_model.draw()
        view_model.choose_part(part)
        check_buttons(page)


def test_with_big_words_the_parts_are_tiles(make_page: MakePage, context: Context, qtbot: QtBot) -> None:
    context.look.change(metrics=Metrics(2.0))
    page, view_model = make_page()
    page.resize(1288, 380)
    view_model.draw()
    qtbot.keyClick(page.drawing.to_parts, Qt.Key.Key_Return)
    assert view_model.state.part is None
    qtbot.keyClick(page.drawing.grid.tiles()[1], Qt.Key.Key_Return)
    assert view_model.state.part is Part.HAIR
    # Words that grow small again bring the rows back, with a part to look at.
    view_model.choose_part(None)
    context.look.change(metrics=Metrics(1.0))
    assert view_model.state.part is Part.SKIN


def test_what_is_read_aloud_is_what_is_shown(make_page: MakePage, photo: Path) -> None:
    page, view_model = make_page()
    assert any("From this computer" in text for text in page.reading())
    view_model.taking.bring(photo)
    assert "Bigger" in page.reading()
    view_model.draw()
    assert any("Very light" in text for text in page.reading())
    assert page.head().prompt


def test_the_page_opens_through_its_door(context: Context, example_person_id: str, qtbot: QtBot) -> None:
    parts = open_page(context, Route(Place.FACE, example_person_id))
    qtbot.addWidget(parts.widget)
    assert parts.go_next is not None
    parts.closed()


def test_a_face_comes_from_the_camera(context: Context, example_person_id: str, qtbot: QtBot) -> None:
    camera = StandInCamera()
    route = Route(Place.FACE, example_person_id)
    view_model = FaceViewModel(with_camera(context, camera), route)
    page = FacePage(with_camera(context, camera), route, view_model)
    view_model.setParent(page)
    qtbot.addWidget(page)
    page.resize(1288, 424)
    page.show()
    assert [tile.accessibleName().split(",")[0] for tile in buttons(page)] == [
        "From this computer",
        "From the camera",
        "Paste",
        "A drawn face",
        "No face",
    ]
    page.photo.ways.camera.click()
    prompt = page.head().prompt
    page.photo.camera.button.click()
    assert page.head().prompt != prompt
    view_model.use_it()
    assert view_model.taking.stage is Stage.CROP
    assert view_model.taking.hand.state.framing.shape == 1.0
    assert not camera.is_open


def test_a_copied_photo_is_pasted(
    context: Context, example_person_id: str, photo: Path, qtbot: QtBot
) -> None:
    route = Route(Place.FACE, example_person_id)
    view_model = FaceViewModel(context, route)
    page = FacePage(context, route, view_model, pasted=lambda: photo)
    view_model.setParent(page)
    qtbot.addWidget(page)
    page.show()
    qtbot.keyClick(page.drawn, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert view_model.taking.stage is Stage.CROP
    page.photo.cropping.tilt_right.click()
    assert view_model.taking.hand.state.framing.tilt == 1
