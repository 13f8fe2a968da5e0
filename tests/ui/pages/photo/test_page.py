from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.support.cameras import StandInCamera, with_camera

from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.pages.photo.page import PhotoPage, open_page
from pcplanner.ui.pages.photo.view_model import PhotoViewModel
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.window import Window

MakePage = Callable[[], tuple[PhotoPage, PhotoViewModel]]


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "nell.png"
    Image.new("RGB", (90, 60), (200, 30, 30)).save(path)
    return path


@pytest.fixture
def make_page(context: Context, example_person_id: str, photo: Path, qtbot: QtBot) -> MakePage:
    def made() -> tuple[PhotoPage, PhotoViewModel]:
        route = Route(Place.PHOTO, example_person_id, "", "My birthday")
        view_model = PhotoViewModel(context, route)
        page = PhotoPage(
            context, view_model, ask_file=lambda _, answered: answered(photo), pasted=lambda: photo
        )
        view_model.setParent(page)
        qtbot.addWidget(page)
        page.resize(1288, 424)
        page.show()
        return page, view_model

    return made


def test_a_photo_by_keyboard_only(make_page: MakePage, qtbot: QtBot) -> None:
    page, view_model = make_page()
    prompts = [page.head().prompt]
    qtbot.keyClick(page.photo.ways.file, Qt.Key.Key_Return)
    prompts.append(page.head().prompt)
    assert page.photo.cropping.isVisible()
    qtbot.keyClick(page.photo.cropping.bigger, Qt.Key.Key_Return)
    view_model.go_next()
    prompts.append(page.head().prompt)
    assert page.words.isVisible()
    assert not page.photo.isVisible()
    assert len(set(prompts)) == 3
    assert page.head().next_label
    assert any("My birthday" in words for words in page.reading())


def test_the_head_says_whose_plan_it_is(make_page: MakePage) -> None:
    page, view_model = make_page()
    assert view_model.state.name in page.head().whose
    assert page.reading()


def test_the_camera_goes_off_for_a_break_and_comes_on_again(
    context: Context, example_person_id: str, qtbot: QtBot
) -> None:
    camera = StandInCamera()
    context = with_camera(context, camera)
    window = Window(context, ALL_PAGES)
    qtbot.addWidget(window.shell)
    window.shell.show()
    context.navigator.start_at(Route(Place.HOME, example_person_id))
    context.navigator.ask(Route(Place.PHOTO, example_person_id), lambda _: None)
    assert window.parts is not None
    page = window.parts.widget
    assert isinstance(page, PhotoPage)
    page.photo.ways.camera.click()
    assert camera.is_open
    window.shell.break_pressed.emit()
    assert not camera.is_open
    window.shell.back_pressed.emit()
    assert camera.is_open
    window.shell.back_pressed.emit()
    assert not camera.is_open
    assert page.photo.ways.isVisible()


def test_leaving_for_home_turns_the_camera_off(
    context: Context, example_person_id: str, qtbot: QtBot
) -> None:
    camera = StandInCamera()
    context = with_camera(context, camera)
    window = Window(context, ALL_PAGES)
    qtbot.addWidget(window.shell)
    window.shell.show()
    context.navigator.start_at(Route(Place.HOME, example_person_id))
    context.navigator.ask(Route(Place.PHOTO, example_person_id), lambda _: None)
    assert window.parts is not None
    page = window.parts.widget
    assert isinstance(page, PhotoPage)
    page.photo.ways.camera.click()
    assert camera.is_open
    window.shell.home_pressed.emit()
    assert not camera.is_open


def test_the_page_opens_through_its_door(context: Context, example_person_id: str, qtbot: QtBot) -> None:
    parts = open_page(context, Route(Place.PHOTO, example_person_id))
    qtbot.addWidget(parts.widget)
    assert parts.go_next is not None
    assert not parts.go_back()
    parts.closed()
    assert isinstance(parts.widget, PhotoPage)
