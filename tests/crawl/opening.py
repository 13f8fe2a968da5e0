"""Open every page and state of the example, one after another, as somebody would see it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.support.libraries import close_without_a_copy

from pcplanner.app import build_context
from pcplanner.documents.choices import DocumentChoices
from pcplanner.documents.pdf import OnPage, Written
from pcplanner.domain.access import AccessProfile
from pcplanner.domain.plan import Plan
from pcplanner.services.bundle import Services, build_services
from pcplanner.services.places import places_under
from pcplanner.services.speaking import SpeakingService
from pcplanner.services.take_home import TakeHomeService
from pcplanner.speech.player import Player
from pcplanner.storage.key_wrapping import CHEAP_COST
from pcplanner.ui.context import Context
from pcplanner.ui.pixmaps import Pixmaps
from pcplanner.ui.screen_camera import sample_cameras
from pcplanner.ui.screen_drawing import open_screen, people_in
from pcplanner.ui.screen_recorder import sample_recorder
from pcplanner.ui.screens import Screen, all_screens
from pcplanner.ui.shell.shell import Shell
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.window import Window
from pcplanner.ui.worker import InlineWorker

WIDE, NARROW = QSize(1280, 720), QSize(1024, 680)


@dataclass(frozen=True, slots=True)
class Setting:
    """How a page is seen: the size of its words in percent, and the window."""

    scale: int = 100
    size: QSize = WIDE

    def __str__(self) -> str:
        return f"{self.scale} % {self.size.width()}x{self.size.height()}"


@dataclass(frozen=True, slots=True)
class Opened:
    """One page that stands open, in one setting."""

    screen: Screen
    window: Window
    context: Context

    @property
    def name(self) -> str:
        return self.screen.name

    @property
    def shell(self) -> Shell:
        return self.window.shell

    def put_on(self, setting: Setting) -> None:
        """Show the open page with words of another size, and in another window."""
        look = self.context.look
        self.shell.resize(setting.size)
        look.change(look.theme, Metrics(setting.scale / 100))
        settle()


def settle() -> None:
    """Let everything that is waiting be laid out."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    QApplication.sendPostedEvents()


class Crawl:
    """Open the pages of one practice library; each has a window of its own, and they share pictures."""

    def __init__(self, folder: Path, setting: Setting) -> None:
        self._setting = setting
        self._places = places_under(folder)
        services = build_services(self._places, cost=CHEAP_COST)
        self._services: Services = replace(services, cameras=sample_cameras(), recorder=sample_recorder())
        self._speech = SpeakingService(self._places.cache, Player(backend="NULL"))
        access = AccessProfile(scale=setting.scale, speech=False, motion=False)
        self._access = access
        self._services.settings.set_access(access)
        plan, empty_id = people_in(self._services, access)
        self._pictures = Pixmaps(self._services.pictures)
        self.plan: Plan = plan
        self.screens = all_screens(plan, empty_id)

    def pages(self, is_wanted: Callable[[int, Screen], bool]) -> Iterator[tuple[int, Opened]]:
        """Yield each page that is wanted, with its number, while it is open."""
        for number, screen in enumerate(self.screens):
            if is_wanted(number, screen):
                for page in self._page(screen):
                    yield number, page

    def close(self) -> None:
        """Put the library away."""
        close_without_a_copy(self._services)
        self._speech.close()

    def _page(self, screen: Screen) -> Iterator[Opened]:
        if screen.route.person_id:
            # A page before may have left another way of pressing behind.
            self._services.people.set_access(screen.route.person_id, self._access)
        context = build_context(self._services, self._speech, InlineWorker(), InlineWorker())
        look = Look(context.look.theme, context.look.metrics, self._pictures)
        context = replace(context, look=look)
        window = open_screen(context, screen, self._setting.size)
        try:
            # The keyboard goes nowhere in a window that is not in front.
            window.shell.activateWindow()
            QTest.qWaitForWindowActive(window.shell)
            settle()
            yield Opened(screen, window, context)
        finally:
            window.shell.close()
            window.shell.deleteLater()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextmanager
def crawling(folder: Path, setting: Setting) -> Iterator[Crawl]:
    """Give a crawl; documents are made once, for a preview looks the same round every page."""
    made: list[Written] = []
    make = TakeHomeService.make

    def make_once(
        self: TakeHomeService, plan: Plan, choices: DocumentChoices, on_page: OnPage | None = None
    ) -> Written:
        if not made:
            made.append(make(self, plan, choices))
        return made[0]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(TakeHomeService, "make", make_once)
        crawl = Crawl(folder, setting)
        try:
            yield crawl
        finally:
            crawl.close()
