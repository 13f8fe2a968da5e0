"""Draw every page of the example to PNG, so that somebody can look at them side by side."""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication, QWidget

from pcplanner.domain.access import AccessProfile, ThemeName
from pcplanner.domain.errors import InputError
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.services.bundle import Services, build_services
from pcplanner.services.example import read_example
from pcplanner.services.places import places_under
from pcplanner.services.speaking import SpeakingService
from pcplanner.services.take_home import CannotSave
from pcplanner.speech.player import Player
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.screen_acts import drop_photo
from pcplanner.ui.screen_camera import sample_cameras
from pcplanner.ui.screen_keyboard import keep_asks
from pcplanner.ui.screen_life import keep_life
from pcplanner.ui.screen_meetings import keep_meetings
from pcplanner.ui.screen_recorder import sample_recorder
from pcplanner.ui.screen_sorting import keep_sittings
from pcplanner.ui.screens import Screen, all_screens
from pcplanner.ui.window import Window
from pcplanner.ui.worker import InlineWorker, Worker

MakeContext = Callable[[Services, SpeakingService, Worker, Worker], Context]


class StrayWindow(RuntimeError):
    """A part of a page stands outside the window; that is a fault of the program."""


def draw_screens(asked: argparse.Namespace, make_context: MakeContext) -> Iterator[Path]:
    """Draw the pages that were asked for; yield each picture when it is written."""
    try:
        width, height = (int(part) for part in asked.size.split("x"))
    except ValueError as trouble:
        raise InputError(say("cli.bad_size")) from trouble
    with tempfile.TemporaryDirectory(prefix="pcplanner-", ignore_cleanup_errors=True) as scratch:
        places = places_under(Path(scratch))
        services = replace(build_services(places), cameras=sample_cameras(), recorder=sample_recorder())
        speech = SpeakingService(places.cache, Player())
        access = AccessProfile(scale=asked.scale, theme=ThemeName(asked.theme), speech=False, motion=False)
        services.settings.set_access(access)
        troubles: list[BaseException] = []
        usual_hook, sys.excepthook = sys.excepthook, lambda _, error, __: troubles.append(error)
        try:
            plan, empty_id = people_in(services, access)
            wanted = [
                s
                for s in all_screens(plan, empty_id)
                if (asked.only or "") in s.name and s.route.place in ALL_PAGES
            ]
            for screen in wanted:
                _put_back_profile(services, plan.person)
                context = make_context(services, speech, InlineWorker(), InlineWorker())
                yield _draw(context, screen, QSize(width, height), asked.out)
                if troubles:
                    # Qt swallows what is raised in a slot: a page that did so is not a picture of a page.
                    raise troubles[0]
        finally:
            sys.excepthook = usual_hook
            services.library.lock()
            speech.close()


def _put_back_profile(services: Services, person: Person) -> None:
    """Let somebody see, hear and press as was asked for, whatever was chosen on the screen before."""
    if services.people.plan(person.id).person.access != person.access:
        services.people.set_access(person.id, person.access)


def people_in(services: Services, access: AccessProfile) -> tuple[Plan, str]:
    """Open the practice library; everybody likes what is to be drawn, with pictures of their own look."""
    services.library.open_practice()
    new = services.people.add(say("cli.somebody_new")).value.id
    for card in services.people.find().cards:
        own = services.people.plan(card.id).person.access
        services.people.set_access(card.id, replace(access, look=own.look, tone=own.tone))
    keep_sittings(services, read_example().plans[0].person.id)
    keep_life(services, read_example().plans[0].person.id)
    keep_meetings(services, read_example().plans[0].person.id)
    return services.people.plan(read_example().plans[0].person.id), new


def open_screen(context: Context, screen: Screen, size: QSize) -> Window:
    """Open a page in a window of its own, as somebody would see it, and return the window."""
    window = Window(context, ALL_PAGES)
    shell: QWidget = window.shell
    shell.resize(size)
    shell.show()
    keep_asks(context.drafts, screen.route.person_id)
    behind = (
        [Route(Place.PEOPLE), Route(Place.HOME, screen.route.person_id)] if screen.route.person_id else []
    )
    context.navigator.start_at(*[r for r in behind if r != screen.route], screen.route)
    if screen.is_drawer_open:
        window.shell.open_drawer()
    if screen.celebrates:
        well_done = say("steps.well_done", name=say("cli.somebody_new"))
        about, tea = say("looks.sample_line"), symbol("tea")
        context.messages.celebrate(well_done, about=about, picture=tea)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    for act in screen.acts:
        act(window.parts.widget if window.parts and act is drop_photo else shell)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    strays = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not shell]
    if strays:
        raise StrayWindow(f"{screen.name} opened a window of its own: {strays}")
    return window


def _draw(context: Context, screen: Screen, size: QSize, folder: Path) -> Path:
    shell = open_screen(context, screen, size).shell
    path = folder / f"{screen.name}.png"
    folder.mkdir(parents=True, exist_ok=True)
    if not shell.grab().save(str(path)):
        raise CannotSave(say("take_home.cannot_save"))
    shell.close()
    shell.deleteLater()
    return path
