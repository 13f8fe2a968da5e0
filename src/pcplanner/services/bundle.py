"""Bring all services together, built once and handed to whoever needs them."""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from pcplanner.services.circle import CircleService
from pcplanner.services.desk import Clock, Desk
from pcplanner.services.dreams import DreamService
from pcplanner.services.history import HistoryService
from pcplanner.services.library import LibraryService
from pcplanner.services.lines import LineService
from pcplanner.services.packs import PackService
from pcplanner.services.people import PeopleService
from pcplanner.services.pictures import PictureService
from pcplanner.services.places import Places
from pcplanner.services.settings import SettingsService
from pcplanner.services.steps import StepService
from pcplanner.storage.key_wrapping import Cost

if TYPE_CHECKING:
    from pcplanner.services.take_home import TakeHomeService


@dataclass(frozen=True)
class Services:
    """Every service of the program, sharing one desk."""

    desk: Desk
    clock: Clock
    library: LibraryService
    people: PeopleService
    lines: LineService
    circle: CircleService
    dreams: DreamService
    steps: StepService
    history: HistoryService
    pictures: PictureService
    packs: PackService
    settings: SettingsService

    @cached_property
    def take_home(self) -> "TakeHomeService":
        """Return what makes copies to take home."""
        # ReportLab and PDFium take a third of a second to load, so they come with the first page.
        from pcplanner.services.take_home import TakeHomeService  # noqa: PLC0415

        return TakeHomeService(self.desk, self.pictures)


def build_services(places: Places, clock: Clock | None = None, cost: Cost | None = None) -> Services:
    """Build the services over the folders of this computer.

    ``cost`` is that of trying one passphrase on a new library; about 1 s unless given.
    """
    packs = PackService(places)
    desk = Desk(clock, packs.drawing_to_keep)
    pictures = PictureService(desk, packs)
    return Services(
        desk=desk,
        clock=desk.clock,
        library=LibraryService(desk, places, pictures, cost),
        people=PeopleService(desk),
        lines=LineService(desk),
        circle=CircleService(desk),
        dreams=DreamService(desk),
        steps=StepService(desk),
        history=HistoryService(desk),
        pictures=pictures,
        packs=packs,
        settings=SettingsService(places),
    )
