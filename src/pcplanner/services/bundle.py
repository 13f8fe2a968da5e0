"""Bring all services together, built once and handed to whoever needs them."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from pcplanner.domain.picture_uses import WordPicture
from pcplanner.domain.same_picture import Pictured
from pcplanner.services.agendas import AgendaService
from pcplanner.services.cameras import CameraService
from pcplanner.services.circle import CircleService
from pcplanner.services.desk import Clock, Desk
from pcplanner.services.dreams import DreamService
from pcplanner.services.easy_read import EasyReadService
from pcplanner.services.exporting import ExportService
from pcplanner.services.files import FileService
from pcplanner.services.films import FilmService
from pcplanner.services.finders import Finders
from pcplanner.services.guessing import GuessService
from pcplanner.services.history import HistoryService
from pcplanner.services.library import LibraryService
from pcplanner.services.lines import LineService
from pcplanner.services.meetings import MeetingService
from pcplanner.services.packs import PackService
from pcplanner.services.people import PeopleService
from pcplanner.services.picture_uses import PictureUseService
from pcplanner.services.pictures import PictureService
from pcplanner.services.places import Places
from pcplanner.services.settings import SettingsService
from pcplanner.services.sorting import SortService
from pcplanner.services.speaking import voice_box
from pcplanner.services.spoken_words import SpokenWordsService
from pcplanner.services.steps import StepService
from pcplanner.services.style_choices import StyleChoiceService
from pcplanner.services.styles import StyleService
from pcplanner.services.voice_notes import VoiceNoteService
from pcplanner.speech.player import Player
from pcplanner.speech.recording import Recorder
from pcplanner.storage.key_wrapping import Cost

if TYPE_CHECKING:
    from pcplanner.services.formats import FormatService
    from pcplanner.services.sticks import StickService
    from pcplanner.services.take_home import TakeHomeService
    from pcplanner.services.talking import TalkingService


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
    sorting: SortService
    history: HistoryService
    pictures: PictureService
    picture_uses: PictureUseService
    packs: PackService
    settings: SettingsService
    cameras: CameraService
    voice_notes: VoiceNoteService
    spoken_words: SpokenWordsService
    recorder: Recorder
    films: FilmService
    film_sound: Player
    styles: StyleService
    style_choices: StyleChoiceService
    exporting: ExportService
    meetings: MeetingService
    agendas: AgendaService
    guessing: GuessService
    files: FileService
    voices_folder: Path
    easy_read: EasyReadService

    @cached_property
    def take_home(self) -> "TakeHomeService":
        """Return what makes copies to take home."""
        # ReportLab and PDFium take a third of a second to load, so they come with the first page.
        from pcplanner.services.take_home import TakeHomeService  # noqa: PLC0415

        return TakeHomeService(self.desk, self.pictures, self.styles)

    @cached_property
    def talking(self) -> "TalkingService":
        """Return what makes copies that talk."""
        # It draws the same pages.
        from pcplanner.services.talking import TalkingService  # noqa: PLC0415

        return TalkingService(
            self.take_home,
            self.pictures,
            self.spoken_words,
            self.voice_notes,
            partial(voice_box, self.voices_folder),
        )

    @cached_property
    def formats(self) -> "FormatService":
        """Return what makes documents in other formats; Word files take another third of a second."""
        from pcplanner.services.formats import FormatService  # noqa: PLC0415

        return FormatService(self.take_home, self.pictures, self.exporting, self.talking)

    @cached_property
    def sticks(self) -> "StickService":
        """Return what writes documents to a stick."""
        from pcplanner.services.sticks import StickService  # noqa: PLC0415

        return StickService(self.take_home, self.formats, self.clock)


def build_services(places: Places, clock: Clock | None = None, cost: Cost | None = None) -> Services:
    """Build the services over the folders of this computer.

    ``cost`` is that of trying one passphrase on a new library; about 1 s unless given.
    """
    packs = PackService(places)
    finders = Finders()

    def learned_words(told: Pictured, person_id: str, remembered: Iterable[WordPicture]) -> str:
        if told.picture is None:
            return ""
        return finders.idea(packs.packs(person_id), told.words, told.picture, remembered).words

    desk = Desk(clock, packs.drawing_to_keep, learned_words)
    pictures = PictureService(desk, packs, finders)
    settings = SettingsService(places)
    styles = StyleService(places)
    voice_notes = VoiceNoteService(desk)
    return Services(
        desk=desk,
        clock=desk.clock,
        library=LibraryService(desk, places, pictures, settings, cost),
        people=PeopleService(desk),
        lines=LineService(desk, styles),
        circle=CircleService(desk),
        dreams=DreamService(desk),
        steps=StepService(desk),
        sorting=SortService(desk, styles),
        history=HistoryService(desk),
        pictures=pictures,
        picture_uses=PictureUseService(desk, packs, finders),
        packs=packs,
        settings=settings,
        cameras=CameraService(),
        voice_notes=voice_notes,
        spoken_words=SpokenWordsService(desk, voice_notes),
        recorder=Recorder(),
        films=FilmService(desk),
        film_sound=Player(),
        styles=styles,
        style_choices=StyleChoiceService(desk, styles),
        exporting=ExportService(desk, styles),
        meetings=MeetingService(desk, styles),
        agendas=AgendaService(desk, styles),
        guessing=GuessService(desk, packs),
        files=FileService(),
        voices_folder=places.voices,
        easy_read=EasyReadService(desk, styles),
    )
