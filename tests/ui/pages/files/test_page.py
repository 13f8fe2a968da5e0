import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import bring_up

from pcplanner.services.file_places import FilePlace, PlaceKind
from pcplanner.services.files import FileService
from pcplanner.ui.context import Context
from pcplanner.ui.file_ask import FileAsk, FileJob, ask_for_file
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.files.page import FilesPage, open_page
from pcplanner.ui.pages.files.state import View
from pcplanner.ui.pages.files.view_model import FilesViewModel
from pcplanner.ui.pages.help.page import open_page as open_help
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.window import Window

PHOTO = FileAsk(FileJob.OPEN, "Where is the photo?", (".png", ".jpg"), "Photo")
FOLDER = FileAsk(FileJob.FOLDER, "Where is the folder?")
SAVE = FileAsk(FileJob.SAVE, "Where do we save it?", (".pdf",), "PDF", "My plan.pdf")
DAY = 1_777_800_000
ROOMS = {1.0: (1288, 424), 1.25: (946, 400), 1.5: (946, 338), 2.0: (994, 328)}

Ask = Callable[[FileAsk], FilesPage]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Return a stick with three photos, one of them broken, a PDF and a folder."""
    folder = tmp_path / "STICK"
    (folder / "Trip").mkdir(parents=True)
    for number in (1, 2):
        Image.new("RGB", (90, 60), (9, 90, 200)).save(folder / f"Beach {number}.png")
    (folder / "Beach 3.jpg").write_bytes(b"no photo")
    (folder / "My plan.pdf").write_bytes(b"old")
    for number, path in enumerate(sorted(folder.glob("Beach*"))):
        os.utime(path, (DAY + 86_400 * number,) * 2)
    return folder


@pytest.fixture
def got() -> list[Path]:
    return []


@pytest.fixture
def ask(
    context: Context,
    example_person_id: str,
    stick: Path,
    got: list[Path],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> Ask:
    """Return the asking for a file in the real window; the only place is the stick."""

    def places(_: FileService) -> tuple[FilePlace, ...]:
        return (FilePlace(PlaceKind.DRIVE, stick, "STICK"),) if stick.exists() else ()

    monkeypatch.setattr(FileService, "places", places)
    window = Window(context, {Place.FILES: open_page, Place.HELP: open_help})
    qtbot.addWidget(window.shell)
    window.shell.resize(1366, 768)
    bring_up(window.shell, qtbot)
    home = Route(Place.HELP, example_person_id)

    def asked(what: FileAsk) -> FilesPage:
        context.navigator.start_at(home)
        ask_for_file(context, example_person_id, what, got.append)
        page = window.parts.widget if window.parts else None
        assert isinstance(page, FilesPage)
        return page

    return asked


def tile(page: QWidget, words: str) -> PressButton:
    found = [
        x for x in page.findChildren(PressButton) if x.isVisible() and x.accessibleName().startswith(words)
    ]
    assert found, words
    return found[0]


def press(page: FilesPage, *words: str) -> None:
    for each in words:
        tile(page, each).click()


def names(page: FilesPage) -> list[str]:
    return [x.accessibleName() for x in page.folder.grid.tiles()]


def test_a_photo_is_found_by_keyboard_and_answered(
    ask: Ask, got: list[Path], stick: Path, context: Context, qtbot: QtBot
) -> None:
    page = ask(PHOTO)
    assert page.head().prompt == "Where is the photo?"
    assert page.reading() == ("STICK. A stick or a drive",)
    place = tile(page, "STICK")
    assert place.hasFocus()
    qtbot.keyClick(place, Qt.Key.Key_Return)
    assert names(page) == [
        "Trip. Folder",
        "Beach 3. Photo. 5 May 2026",
        "Beach 2. Photo. 4 May 2026",
        "Beach 1. Photo. 3 May 2026",
    ]
    assert page.reading() == tuple(names(page))
    assert tile(page, "Trip").hasFocus()
    qtbot.keyClick(tile(page, "Trip"), Qt.Key.Key_Right)
    qtbot.keyClick(tile(page, "Beach 3"), Qt.Key.Key_Right)
    assert tile(page, "Beach 2").hasFocus()
    qtbot.keyClick(tile(page, "Beach 2"), Qt.Key.Key_Return)
    assert got == [stick / "Beach 2.png"]
    here = context.navigator.here
    assert here is not None
    assert here.place is Place.HELP


def test_photos_show_themselves_and_a_broken_one_shows_a_sign(ask: Ask) -> None:
    page = ask(PHOTO)
    press(page, "STICK")
    thumbnails, (_, *entries) = page.view_model.thumbnails, page.folder.grid.shown()
    assert [thumbnails.kept(x) is not None for x in entries] == [False, True, True]


def test_files_stand_by_name_when_somebody_likes_and_it_is_remembered(ask: Ask) -> None:
    page = ask(PHOTO)
    press(page, "STICK", "Show by name")
    assert [x.split(".")[0] for x in names(page)] == ["Trip", "Beach 1", "Beach 2", "Beach 3"]
    again = ask(PHOTO)
    assert again.view_model.state.view is View.FOLDER
    assert names(again)[1].startswith("Beach 1")
    assert again.view_model.go_back()
    assert again.view_model.state.view is View.PLACES
    assert not again.view_model.go_back()


def test_back_goes_up_the_way_somebody_came_and_then_to_the_places(ask: Ask, context: Context) -> None:
    page = ask(PHOTO)
    press(page, "STICK", "Trip")
    assert page.head().prompt == "Here is Trip. Which one is it?"
    assert "nothing to choose" in page.reading()[0]
    views = []
    while page.view_model.go_back():
        views.append((page.view_model.state.view, page.view_model.state.where))
    assert views == [(View.FOLDER, "STICK"), (View.PLACES, "STICK")]


def test_a_file_that_is_not_chosen_is_not_answered(ask: Ask, got: list[Path], told: list[Message]) -> None:
    page = ask(PHOTO)
    press(page, "STICK")
    page.view_model.go_next()
    assert "choose" in told[-1].words
    assert not got


def test_a_folder_is_chosen_as_a_whole(ask: Ask, got: list[Path], stick: Path) -> None:
    page = ask(FOLDER)
    press(page, "STICK")
    assert names(page) == ["Trip. Folder"]
    assert page.head().next_label == "This folder"
    press(page, "Trip", "This folder")
    assert got == [stick / "Trip"]


def test_a_new_file_gets_a_place_and_its_name(ask: Ask, got: list[Path], stick: Path, qtbot: QtBot) -> None:
    page = ask(SAVE)
    press(page, "STICK", "Trip", "Put it here")
    assert page.view_model.state.view is View.NAME
    assert page.name.field.words() == "My plan"
    assert page.name.go_on.hasFocus()
    edit = page.name.field.findChild(QLineEdit)
    assert edit is not None
    assert "The name is My plan." in page.head().spoken
    edit.setFocus()
    with qtbot.assertNotEmitted(page.head_changed):
        qtbot.keyClicks(edit, " v1.2")
    assert "The name is My plan v1.2." in page.head().spoken
    press(page, "Save here")
    assert got == [stick / "Trip" / "My plan v1.2.pdf"]


def test_an_old_file_is_kept_unless_somebody_says_otherwise(ask: Ask, got: list[Path], stick: Path) -> None:
    page = ask(SAVE)
    press(page, "STICK", "Put it here", "Save here")
    assert page.view_model.state.view is View.TAKEN
    assert not got
    assert page.both.hasFocus()
    assert page.head().next_label == "Keep both"
    assert page.reading() == ("Keep both, My plan 2.pdf", "Put it in place of the old one, My plan.pdf")
    page.view_model.go_next()
    assert got == [stick / "My plan 2.pdf"]
    page = ask(SAVE)
    press(page, "My plan", "Save here", "Put it in place")
    assert got[-1] == stick / "My plan.pdf"
    assert (stick / "My plan.pdf").read_bytes() == b"old"


def test_a_new_folder_is_made_and_opened(ask: Ask, got: list[Path], stick: Path) -> None:
    page = ask(SAVE)
    press(page, "STICK", "New folder")
    assert page.new_folder.field.words() == "New folder"
    press(page, "Make it")
    assert page.view_model.state.folder == stick / "New folder"
    press(page, "Put it here", "Save here")
    assert got == [stick / "New folder" / "My plan.pdf"]


@pytest.mark.parametrize("typed", ["", "CON", "///"])
def test_a_name_that_cannot_be_is_told_at_its_field(ask: Ask, got: list[Path], typed: str) -> None:
    page = ask(SAVE)
    press(page, "STICK", "Put it here")
    page.view_model.type_name(typed)
    page.view_model.save_here()
    assert page.name.field.message()
    assert not got


def test_a_stick_that_is_taken_out_leads_to_the_places_with_a_plain_message(
    ask: Ask, got: list[Path], stick: Path, told: list[Message]
) -> None:
    page = ask(SAVE)
    press(page, "STICK", "Put it here")
    stick.rename(stick.with_name("pocket"))
    press(page, "Save here")
    assert page.view_model.state.view is View.PLACES
    assert told[-1].words.startswith("We cannot find STICK any more. Nothing is lost.")
    assert not page.view_model.state.places
    stick.with_name("pocket").rename(stick)
    page.view_model.see_places()
    press(page, "STICK", "Put it here")
    assert page.name.field.words() == "My plan"


def test_a_folder_that_may_not_be_read_says_so_and_lets_somebody_go_elsewhere(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, told: list[Message]
) -> None:
    page = ask(SAVE)
    press(page, "STICK")

    def refuse(_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "scandir", refuse)
    press(page, "Trip")
    assert "may not look" in page.reading()[0]
    assert page.folder.take.is_not_now()
    press(page, "Put it here")
    assert page.view_model.state.view is View.FOLDER
    assert "may not look" in told[-1].words
    assert page.view_model.go_back()


def test_many_files_are_shown_a_page_at_a_time(ask: Ask, stick: Path, qtbot: QtBot) -> None:
    for number in range(300):
        (stick / "Trip" / f"p{number}.png").write_bytes(b"")
    page = ask(PHOTO)
    press(page, "STICK", "Trip", "Show by name")
    assert len(page.folder.grid.tiles()) == 8
    assert page.pager.count == 38
    page.pager.page_wanted.emit(37)
    assert [x.split(".")[0] for x in names(page)] == ["p296", "p297", "p298", "p299"]
    last = page.folder.grid.tiles()[0]
    last.setFocus()
    qtbot.keyClick(last, Qt.Key.Key_PageUp)
    assert page.folder.grid.tiles()[0].hasFocus()
    assert names(page)[0].startswith("p288")


def test_the_computers_own_window_is_one_button_for_helpers(
    context: Context, got: list[Path], stick: Path, qtbot: QtBot, example_person_id: str
) -> None:
    context.navigator.start_at(Route(Place.HOME, example_person_id))
    ask_for_file(context, example_person_id, PHOTO, got.append)
    chosen: list[Path | None] = [None, stick / "Beach 1.png"]
    model = FilesViewModel(context, PHOTO)
    page = FilesPage(context, model, lambda *_: chosen.pop(0))
    model.setParent(page)
    qtbot.addWidget(page)
    qtbot.addWidget(page.drawer)
    page.drawer.button.click()
    assert not got
    page.drawer.button.click()
    assert got == [stick / "Beach 1.png"]


@pytest.mark.parametrize("scale", sorted(ROOMS))
@pytest.mark.parametrize("what", [PHOTO, FOLDER, SAVE], ids=lambda ask: str(ask.job.value))
def test_at_every_text_size_all_has_a_name_and_room_of_its_own(
    ask: Ask, context: Context, what: FileAsk, scale: float
) -> None:
    page = ask(what)
    context.look.change(metrics=Metrics(scale))
    press(page, "STICK")
    page.resize(*ROOMS[scale])
    check(page)
    if what is SAVE:
        press(page, "New folder")
        check(page)
        page.view_model.go_back()
        press(page, "Put it here")
        check(page)
        press(page, "Save here")
        check(page)


def check(page: FilesPage) -> None:
    shown = [x for x in page.findChildren(PressButton) if x.isVisible()]
    rects = [QRect(x.mapTo(page, QPoint()), x.size()) for x in shown]
    for number, (button, rect) in enumerate(zip(shown, rects, strict=True)):
        assert button.accessibleName().startswith(button.words())
        assert min(rect.width(), rect.height()) >= 44, button.accessibleName()
        assert page.rect().contains(rect), button.accessibleName()
        assert not any(rect.intersects(other) for other in rects[number + 1 :]), button.accessibleName()
