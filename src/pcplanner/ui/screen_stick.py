"""Write a few words to a made-up stick before the page is drawn, never to one that is in."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from pcplanner.documents.choices import DocumentKind, Format
from pcplanner.domain.words import say
from pcplanner.services.sticks import StickProgress
from pcplanner.ui.pages.stick.page import StickPage
from pcplanner.ui.pages.stick.state import View, progress_of
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.screen_acts import Act, NothingToPress, press


class StickScreen(NamedTuple):
    """One picture to draw."""

    name: str
    route: Route
    acts: tuple[Act, ...] = ()


def stick_screens(person_id: str) -> Iterator[StickScreen]:
    """Yield a screen for each view of the page that writes to a stick."""
    route = Route(Place.STICK, person_id)
    yield StickScreen("stick", route)
    for view in ("documents", "formats", "audience"):
        yield StickScreen(f"stick_{view}", route, (press(say(f"stick.{view}")),))
    yield StickScreen("stick_writing", route, (_show_writing,))
    yield StickScreen("stick_done", route, (_write,))


def _page_in(shown: QWidget) -> StickPage:
    page = shown.findChild(StickPage)
    if page is None:
        raise NothingToPress(say("stick.title"))
    return page


def _show_writing(shown: QWidget) -> None:
    """Show the bar half way; nothing is written."""
    page = _page_in(shown)
    told = StickProgress(say("take_home.group_plan"), 2, 3, 5, 10)
    progress = progress_of(told, is_stopping=False)
    page.grid.hide()
    page.panel.show_progress(progress.words, round(100 * progress.part), 100)
    page.panel.show()


def _write(shown: QWidget) -> None:
    """Write how somebody uses the program as text, which takes no time."""
    view_model = _page_in(shown).view_model
    with tempfile.TemporaryDirectory(prefix="pcplanner-") as scratch:
        stick = Path(scratch) / say("files.sample_name")
        stick.mkdir()
        for key in (DocumentKind.PLAN.value, DocumentKind.HOW_I_USE.value, Format.PDF, Format.TEXT):
            view_model.press(key)
        view_model.press(View.ALL)
        view_model.choose_place(stick)
        view_model.go_next()
