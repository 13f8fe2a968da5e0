from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.picture.page import PicturePage, open_page
from pcplanner.ui.pages.picture.view_model import PictureViewModel
from pcplanner.ui.routes import Place, Route

Opened = tuple[PageParts, PicturePage]
Open = Callable[..., Opened]


@pytest.fixture
def answers() -> list[object]:
    """Return the list that every answer of the page goes into."""
    return []


@pytest.fixture
def ask(context: Context, example_person_id: str, answers: list[object]) -> Callable[[str], PictureViewModel]:
    """Return what asks for a picture for some words, as the page of a dream does."""

    def asked(words: str = "") -> PictureViewModel:
        route = Route(Place.PICTURE, example_person_id, "", words)
        context.navigator.start_at(Route(Place.DREAM, example_person_id))
        context.navigator.ask(route, answers.append)
        return PictureViewModel(context, route)

    return asked


@pytest.fixture
def view_model(ask: Callable[[str], PictureViewModel]) -> PictureViewModel:
    """Return the page's state and verbs, asked for any picture."""
    return ask("")


@pytest.fixture
def opened(context: Context, example_person_id: str, answers: list[object], qtbot: QtBot) -> Open:
    """Return what opens the page, for some words or none."""

    def made(words: str = "", size: tuple[int, int] = (1366, 584)) -> Opened:
        route = Route(Place.PICTURE, example_person_id, "", words)
        context.navigator.start_at(Route(Place.DREAM, example_person_id))
        context.navigator.ask(route, answers.append)
        parts = open_page(context, route)
        assert isinstance(parts.widget, PicturePage)
        qtbot.addWidget(parts.widget)
        parts.widget.resize(*size)
        with qtbot.waitActive(parts.widget):
            parts.widget.show()
            parts.widget.activateWindow()
        parts.widget.search.setFocus()
        return parts, parts.widget

    return made
