"""Build the long-lived objects and run what needs Qt: the window, the pictures of pages, the measurements."""

import argparse
import logging
import os
import sys
from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from pcplanner.cli.arguments import DONE
from pcplanner.cli.status import places_of, tell
from pcplanner.domain.errors import InputError, PlainError
from pcplanner.domain.words import say
from pcplanner.services.bundle import Services, build_services
from pcplanner.services.places import Places
from pcplanner.services.speaking import SpeakingService
from pcplanner.speech.player import Player
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Changes, Context
from pcplanner.ui.display import require_display
from pcplanner.ui.idle_lock import IdleLock
from pcplanner.ui.last_resort import catch_everything
from pcplanner.ui.messages import Messages
from pcplanner.ui.navigator import Navigator
from pcplanner.ui.opening_plans import open_plans
from pcplanner.ui.pixmaps import Pixmaps
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.said_log import log_what_is_said
from pcplanner.ui.scanning.gamepad_sdl import SdlReader
from pcplanner.ui.scanning.gamepads import Gamepads
from pcplanner.ui.speaking import Speaking
from pcplanner.ui.theme.colours import theme_named
from pcplanner.ui.theme.computer import ComputerWatch, profile_of_computer
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.told_roles import tell_roles
from pcplanner.ui.window import Window
from pcplanner.ui.window_place import FilledWatch, keep_place, show_as_before
from pcplanner.ui.worker import InlineWorker, ThreadWorker, Worker


def run(asked: argparse.Namespace) -> int:
    """Run a command that needs Qt; say what went wrong in one plain sentence and return the exit status."""
    try:
        return _COMMANDS[asked.command](asked)
    except PlainError as trouble:
        return tell(trouble)


def build_context(
    services: Services,
    speech: SpeakingService,
    worker: Worker,
    drawing: Worker,
    looking: Worker | None = None,
) -> Context:
    """Join the services to what the pages need."""
    access = services.settings.access()
    pictures = Pixmaps(services.pictures)
    return Context(
        services=services,
        worker=worker,
        drawing=drawing,
        changes=Changes(),
        messages=Messages(),
        navigator=Navigator(),
        speaking=Speaking(speech),
        look=Look(theme_named(access.theme), Metrics(access.scale / 100), pictures),
        looking=looking or InlineWorker(),
        pads=Gamepads(SdlReader()),
    )


def build_application() -> QApplication:
    """Return the Qt application, made once."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    application = QApplication(sys.argv[:1])
    application.setApplicationName("pcplanner")
    application.setApplicationDisplayName("pcplanner")
    application.setDesktopFileName("pcplanner")
    tell_roles()
    return application


def _open(asked: argparse.Namespace) -> int:
    require_display()
    places = places_of(asked)
    if asked.log_speech and not asked.practice:
        raise InputError(say("cli.log_is_for_practice"))
    _keep_log(places)
    application = build_application()
    services = build_services(places)
    services.settings.begin_with(profile_of_computer())
    speech = SpeakingService(places.cache / "speech", Player(), voices_folder=places.voices)
    context = build_context(
        services, speech, ThreadWorker("library"), ThreadWorker("drawing"), ThreadWorker("looking")
    )
    if asked.log_speech:
        log_what_is_said(context.speaking, asked.log_speech)
    window = Window(context, ALL_PAGES)
    catch_everything(context.messages)
    IdleLock(context, window)
    watch = ComputerWatch()
    watch.changed.connect(context.look.follow_computer)
    FilledWatch(window.shell, services.settings)
    application.aboutToQuit.connect(window.put_away)
    application.aboutToQuit.connect(lambda: keep_place(window.shell, services.settings))
    if asked.practice:
        context.read(services.library.open_practice, lambda _: open_plans(context))
    else:
        context.navigator.start_at(Route(Place.WELCOME))
    show_as_before(window.shell, services.settings)
    speech.warm()
    context.drawing.run(services.pictures.warm, lambda _: None, context.messages.problem)
    context.drawing.run(services.packs.throw_away_removed, lambda _: None, context.messages.problem)
    status = application.exec()
    speech.close()
    return status


def _keep_log(places: Places) -> None:
    """Write troubles to a log that holds error names and places in the code, never plan text."""
    try:
        places.data.mkdir(parents=True, exist_ok=True)
        logging.basicConfig(filename=places.log, level=logging.WARNING, format="%(asctime)s %(message)s")
    except OSError:
        logging.basicConfig(stream=sys.stderr, level=logging.ERROR)


def _screens(asked: argparse.Namespace) -> int:
    from pcplanner.ui.screen_drawing import draw_screens  # noqa: PLC0415  # the window starts sooner without it

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    build_application()
    for path in draw_screens(asked, build_context):
        print(path)
    return DONE


def _symbols(asked: argparse.Namespace) -> int:
    from pcplanner.ui.symbol_sheet import draw_sheet  # noqa: PLC0415  # the window starts sooner without it

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    build_application()
    print(draw_sheet(asked.out))
    return DONE


def _bench(asked: argparse.Namespace) -> int:
    from pcplanner.ui.bench import bench, run_child  # noqa: PLC0415  # the window starts sooner without it

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = build_application()
    if not asked.child:
        print(bench(asked, build_context))
        return DONE
    places = places_of(asked)
    speech = SpeakingService(places.cache / "speech", Player(), voices_folder=places.voices)
    context = build_context(build_services(places), speech, ThreadWorker("library"), ThreadWorker("drawing"))
    speech.warm()
    run_child(context, application)
    speech.close()
    return DONE


_COMMANDS: Mapping[str, Callable[[argparse.Namespace], int]] = MappingProxyType(
    {"open": _open, "screens": _screens, "symbols": _symbols, "bench": _bench}
)
