"""Open the pages of Picture sort for the example person."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from pcplanner.domain.dreams import ME
from pcplanner.domain.sittings import Sitting, SortPlace
from pcplanner.services.bundle import Services
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.sort.page import SortPage
from pcplanner.ui.routes import Place, Route

Open = Callable[[Route], PageParts]
OpenSitting = Callable[[Sitting], tuple[SortPage, PageParts]]
Kept = Callable[[Sitting], Sitting]


@pytest.fixture
def open_route(context: Context, qtbot: QtBot) -> Open:
    """Return what opens a page at the size of the usual window."""

    def open_it(route: Route) -> PageParts:
        context.navigator.start_at(Route(Place.HOME, route.person_id), route)
        parts = ALL_PAGES[route.place](context, route)
        widgets = [parts.widget, *([parts.drawer] if parts.drawer else [])]
        for widget in widgets:
            qtbot.addWidget(widget)
        parts.widget.resize(1366, 584)
        parts.widget.show()
        return parts

    return open_it


@pytest.fixture
def sitting(practice: Services, new_person_id: str) -> Sitting:
    """Return a sitting of somebody new that has begun, with nobody left to ask who helps."""
    begun = practice.sorting.begin(new_person_id, "food").value
    return practice.sorting.set_helped_by(begun.id, ME).value


@pytest.fixture
def kept(practice: Services) -> Callable[[Sitting], Sitting]:
    """Return what reads a sitting as it stands in the library."""

    def read(sitting: Sitting) -> Sitting:
        found = practice.people.plan(sitting.person_id).sitting(sitting.id)
        assert found is not None
        return found

    return read


def sort_all(services: Services, sitting: Sitting, *places: SortPlace) -> Sitting:
    """Return the sitting with everything sorted, the places taken by turns."""
    for number, option in enumerate(sitting.options):
        sitting = services.sorting.put(sitting.id, option.id, places[number % len(places)]).value
    return sitting


@pytest.fixture
def open_sitting(open_route: Open) -> OpenSitting:
    """Return what opens the page of a sitting."""

    def open_it(sitting: Sitting) -> tuple[SortPage, PageParts]:
        parts = open_route(Route(Place.SORT, sitting.person_id, sitting.id))
        assert isinstance(parts.widget, SortPage)
        return parts.widget, parts

    return open_it


def next_of(parts: PageParts) -> None:
    """Press Next."""
    assert parts.go_next is not None
    parts.go_next()
