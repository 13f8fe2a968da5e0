"""Show the page with files in a made-up folder, never with the files of whoever draws the screens."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.services.file_places import FilePlace, PlaceKind
from pcplanner.ui.file_ask import FileJob
from pcplanner.ui.pages.files.page import FilesPage
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.screen_acts import Act, NothingToPress, press
from pcplanner.ui.theme.sample_photo import sample_photo

_FOLDERS, _PHOTOS, _FIRST_DAY, _DAY = 2, 11, 1_777_800_000, 86_400


class FilesScreen(NamedTuple):
    """One picture to draw."""

    name: str
    route: Route
    acts: tuple[Act, ...] = ()


def file_screens(person_id: str) -> Iterator[FilesScreen]:
    """Yield a screen for each view of the page with files, and one for the printers."""
    photo = Route(Place.FILES, person_id, "", FileJob.OPEN.value)
    save = Route(Place.FILES, person_id, "", FileJob.SAVE.value)
    yield FilesScreen("files_places", photo, (in_sample_folder(),))
    yield FilesScreen("files", photo, (in_sample_folder(say("files.sample_name")),))
    yield FilesScreen(
        "files_by_name", photo, (in_sample_folder(say("files.sample_name"), say("files.sort_name")),)
    )
    yield FilesScreen(
        "files_empty", photo, (in_sample_folder(say("files.sample_name"), say("files.sample_folder")),)
    )
    folder = Route(Place.FILES, person_id, "", FileJob.FOLDER.value)
    yield FilesScreen("files_folder", folder, (in_sample_folder(say("files.sample_name")),))
    into = (say("files.sample_name"), say("files.put_here"))
    yield FilesScreen("files_save", save, (in_sample_folder(*into[:1]),))
    yield FilesScreen("files_name", save, (in_sample_folder(*into),))
    yield FilesScreen(
        "files_taken",
        save,
        (in_sample_folder(say("files.sample_name"), say("files.sample_file"), say("files.save_here")),),
    )
    yield FilesScreen(
        "files_new_folder", save, (in_sample_folder(say("files.sample_name"), say("files.new_folder")),)
    )
    yield FilesScreen("printer", Route(Place.PRINTER, person_id))


def in_sample_folder(*then: str) -> Act:
    """Return the showing of made-up places, and the pressing of buttons while their files are there."""

    def act(shown: QWidget) -> None:
        page = shown.findChild(FilesPage)
        if page is None:
            raise NothingToPress(say("files.title_open"))
        with tempfile.TemporaryDirectory(prefix="pcplanner-") as scratch:
            folder = Path(scratch) / say("files.sample_name")
            folder.mkdir()
            _fill(folder)
            usual = [FilePlace(kind, folder) for kind in PlaceKind if kind is not PlaceKind.DRIVE]
            page.view_model.show_places((*usual, FilePlace(PlaceKind.DRIVE, folder, folder.name)))
            press(*then)(shown)

    return act


def _fill(folder: Path) -> None:
    photo, word = sample_photo(), say("files.photo")
    for number in range(1, _PHOTOS + 1):
        path = folder / f"{word} {number}.png"
        if number == 1:
            # One of them is broken, and is shown by a sign.
            path.write_bytes(b"")
        else:
            photo.save(str(path))
        day = _FIRST_DAY + number * _DAY
        os.utime(path, (day, day))
    for number in range(1, _FOLDERS + 1):
        (folder / f"{say('files.sample_folder')} {number}").mkdir()
    (folder / f"{say('files.sample_file')}.pdf").write_bytes(b"")
