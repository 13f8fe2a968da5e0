from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from pcplanner.domain.chapters import ABOUT_ME
from pcplanner.domain.plan import Plan
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.pages.picture.found_grid import FoundGrid
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.pager import Pager
from pcplanner.ui.widgets.paging import PagePlan
from pcplanner.ui.widgets.tile_grid import TileGrid
from pcplanner.ui.window import Window

PLACES = (
    Place.PEOPLE,
    Place.HOME,
    Place.ABOUT,
    Place.STYLES,
    Place.LOOKS,
    Place.DREAMS,
    Place.SORT_TOPICS,
    Place.MEETINGS,
    Place.MEETING_PREPARE,
    Place.SUPPORTER,
    Place.STEP,
    Place.OBSTACLE,
    Place.PICTURE,
    Place.PHOTO,
    Place.FACE,
    Place.LINES,
)


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> Iterator[Window]:
    made = Window(context, ALL_PAGES)
    qtbot.addWidget(made.shell)
    made.shell.resize(1280, 720)
    made.shell.show()
    yield made
    made.shell.close()


def open_place(context: Context, plan: Plan, place: Place) -> None:
    thing = ABOUT_ME[1].id if place is Place.LINES else ""
    context.navigator.start_at(Route(place, "" if place is Place.PEOPLE else plan.person.id, thing))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def grids(window: Window) -> Iterator[tuple[PagePlan, int]]:
    """Give how each grid of choices is shared out, and how many tiles are to be seen."""
    for grid in window.shell.findChildren(TileGrid):
        if grid.isVisible() and grid.is_choice:
            yield grid.plan(), sum(tile.isVisible() for tile in grid.tiles())
    for found in window.shell.findChildren(FoundGrid):
        if found.isVisible():
            yield found.plan(), len(found.shown())


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("place", PLACES)
def test_a_page_shows_no_more_choices_than_somebody_likes_and_a_pager_for_the_rest(
    window: Window, context: Context, example: Plan, place: Place, scale: float
) -> None:
    open_place(context, example, place)
    context.look.change(metrics=Metrics(scale, 2))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    pagers = [pager.count for pager in window.shell.findChildren(Pager) if pager.isVisible()]
    shown = list(grids(window))
    assert all(seen <= 2 for _, seen in shown)
    assert [plan.pages for plan, _ in shown if plan.pages > 1 and plan.pages not in pagers] == []
