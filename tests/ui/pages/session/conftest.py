"""Give these tests a real library that is cheap to open."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pcplanner.services.bundle import Services
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageMaker
from pcplanner.ui.routes import Place, Route

PASSPHRASE = "four words are better"


@pytest.fixture
def code(services: Services) -> str:
    """Make the real library, type its code back, lock it, and return the code."""
    started = services.library.start(PASSPHRASE, PASSPHRASE)
    services.people.add("Robin")
    services.library.confirm_code(started.text)
    services.library.lock()
    return started.text


@pytest.fixture
def passphrase() -> str:
    """Return what opens the real library."""
    return PASSPHRASE


@pytest.fixture
def damage(services: Services) -> Callable[[], None]:
    """Return what breaks the library file in its middle."""

    def break_it() -> None:
        path = services.library._places.library / "library.db"
        data = bytearray(path.read_bytes())
        data[5000:9000] = bytes(4000)
        path.write_bytes(data)

    return break_it


@pytest.fixture
def shown(bare_context: Context, qtbot: QtBot) -> Callable[[PageMaker, Place], QWidget]:
    """Return what opens a page, as the window does."""

    def show(open_page: PageMaker, place: Place) -> QWidget:
        bare_context.navigator.start_at(Route(place))
        parts = open_page(bare_context, Route(place))
        qtbot.addWidget(parts.widget)
        parts.widget.resize(1288, 424)
        parts.widget.show()
        parts.opened()
        return parts.widget

    return show
