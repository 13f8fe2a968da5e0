import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from pcplanner.services.bundle import Services
from pcplanner.storage.troubles import DiskFull
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.locking import close_dialogs, lock_plans
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.people.page import PeoplePage
from pcplanner.ui.pixmaps import Pixmaps
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.window import Window

PASSPHRASE = "four words are better"


@pytest.fixture
def real(services: Services) -> Services:
    started = services.library.start(PASSPHRASE, PASSPHRASE)
    services.library.confirm_code(started.text)
    return services


def test_the_button_locks_and_asks_for_the_passphrase(
    real: Services, bare_context: Context, qtbot: QtBot
) -> None:
    window = Window(bare_context, ALL_PAGES)
    qtbot.addWidget(window.shell)
    bare_context.navigator.start_at(Route(Place.PEOPLE))
    page = window.shell.page()
    assert isinstance(page, PeoplePage)
    page.lock_button.click()
    assert not real.library.is_open
    assert bare_context.navigator.here == Route(Place.UNLOCK)
    assert not bare_context.navigator.can_go_back


def test_what_is_being_typed_is_saved_first(real: Services, bare_context: Context, qtbot: QtBot) -> None:
    person = real.people.add("Robin").value
    window = Window(bare_context, ALL_PAGES)
    qtbot.addWidget(window.shell)
    bare_context.navigator.start_at(Route(Place.PEOPLE))
    page = window.shell.page()
    assert isinstance(page, PeoplePage)
    page.finder._view_model.choose(person.id)
    assert page.finder.one is not None
    page.finder.one.name.set_words("Robin Half")
    lock_plans(bare_context, comes_back=True)
    assert not real.library.is_open
    real.library.unlock(PASSPHRASE)
    assert real.people.plan(person.id).person.name == "Robin Half"


def test_practice_is_left_for_the_first_page(context: Context) -> None:
    context.navigator.start_at(Route(Place.PEOPLE))
    lock_plans(context)
    assert context.navigator.here == Route(Place.WELCOME)


def test_pictures_are_forgotten(
    real: Services, bare_context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures = bare_context.look.pictures
    assert isinstance(pictures, Pixmaps)
    forgotten: list[Pixmaps] = []

    def forget(self: Pixmaps) -> None:
        forgotten.append(self)

    monkeypatch.setattr(Pixmaps, "forget", forget)
    bare_context.navigator.start_at(Route(Place.PEOPLE))
    lock_plans(bare_context)
    assert forgotten == [pictures]


def test_a_copy_that_fails_is_told_and_the_library_is_closed(
    real: Services, bare_context: Context, told: list[Message], monkeypatch: pytest.MonkeyPatch
) -> None:
    real.people.add("Robin")
    library = real.library._desk.library

    def full() -> None:
        raise DiskFull

    monkeypatch.setattr(library, "back_up_if_changed", full)
    bare_context.navigator.start_at(Route(Place.PEOPLE))
    lock_plans(bare_context)
    assert library.is_closed
    assert "disk is full" in told[-1].words


def test_open_dialogs_are_closed(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.open()
    close_dialogs()
    assert not dialog.isVisible()
