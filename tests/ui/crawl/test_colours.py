"""Every page as it is really drawn: words 7 : 1, edges 3 : 1, and a ring round what has the keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot
from tests.ui.crawl.looking import Looker

from pcplanner.domain.access import ThemeName
from pcplanner.domain.chapters import ABOUT_ME
from pcplanner.domain.plan import Plan
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.screens import all_screens
from pcplanner.ui.theme.colours import theme_named
from pcplanner.ui.window import Window


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> Window:
    made = Window(context, ALL_PAGES)
    qtbot.addWidget(made.shell)
    made.shell.resize(1366, 768)
    made.shell.show()
    made.shell.activateWindow()
    qtbot.waitUntil(made.shell.isActiveWindow)
    return made


def routes(example: Plan, empty_id: str) -> dict[Route, str]:
    """Return every page, with what its picture is called."""
    named: dict[Route, str] = {}
    for screen in all_screens(example, empty_id):
        named.setdefault(screen.route, screen.name)
    return named


def open_page(context: Context, route: Route) -> None:
    home = Route(Place.HOME, route.person_id)
    context.navigator.start_at(*[x for x in (home,) if route.person_id and x != route], route)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


@pytest.mark.parametrize("part", [0, 1])
def test_ac_03_and_ac_05_everything_on_every_page_can_be_seen(
    window: Window, context: Context, example: Plan, new_person_id: str, part: int
) -> None:
    looker, faults = Looker(window.shell), []
    for route, name in list(routes(example, new_person_id).items())[part::2]:
        open_page(context, route)
        faults += looker.faults(name)
    assert min(looker.words_read, looker.edges_seen, looker.rings_seen) > 200
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("theme", [x for x in ThemeName if x is not ThemeName.LIGHT])
def test_ac_03_and_ac_05_pages_of_each_kind_can_be_seen_in_every_theme(
    window: Window, context: Context, example: Plan, theme: ThemeName
) -> None:
    context.look.change(theme_named(theme))
    looker, faults, me = Looker(window.shell), [], example.person.id
    people = context.services.people
    people.set_access(me, replace(example.person.access, theme=theme))
    for place, thing in (
        (Place.HOME, ""),
        (Place.STEPS, example.dreams[0].id),
        (Place.LINES, ABOUT_ME[0].id),
    ):
        open_page(context, Route(place, me, thing))
        assert context.look.theme == theme_named(theme)
        faults += looker.faults(place.value)
    assert min(looker.words_read, looker.edges_seen, looker.rings_seen) > 20
    assert not faults, "\n".join(faults)
