"""Hold the library that is open, and run each change to it as one unit of work."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime
from typing import TypeVar
from uuid import uuid4

from pcplanner.domain.changes import Changed, Kind
from pcplanner.domain.circle import Supporter
from pcplanner.domain.dreams import Dream, Goal, Obstacle, Step
from pcplanner.domain.errors import PlainError
from pcplanner.domain.films import Film
from pcplanner.domain.lines import Line
from pcplanner.domain.meetings import Meeting
from pcplanner.domain.people import Person
from pcplanner.domain.picture_uses import PictureUse, WordPicture
from pcplanner.domain.pictures import Picture, PictureData, SymbolRef
from pcplanner.domain.sittings import Sitting
from pcplanner.domain.style_choices import ChapterRecord, StyleChoice
from pcplanner.domain.voice_notes import VoiceNote
from pcplanner.domain.word_choices import FineWording, WordMeaning
from pcplanner.domain.words import say
from pcplanner.services.remembering import LearnedWords, remembered
from pcplanner.storage.changing import Change
from pcplanner.storage.library import Library
from pcplanner.storage.troubles import LibraryLocked

Thing = (
    Person
    | Supporter
    | Line
    | Dream
    | Goal
    | Obstacle
    | Step
    | WordPicture
    | PictureUse
    | Meeting
    | Sitting
    | VoiceNote
    | Film
    | StyleChoice
    | ChapterRecord
    | WordMeaning
    | FineWording
)
ThingT = TypeVar("ThingT", bound=Thing)

_KINDS: dict[type[Thing], Kind] = {
    Person: Kind.PEOPLE,
    Supporter: Kind.CIRCLE,
    Line: Kind.LINES,
    Dream: Kind.DREAMS,
    Goal: Kind.DREAMS,
    Obstacle: Kind.STEPS,
    Step: Kind.STEPS,
    WordPicture: Kind.PICTURES,
    PictureUse: Kind.PICTURES,
    Meeting: Kind.MEETINGS,
    Sitting: Kind.SORTING,
    VoiceNote: Kind.VOICE,
    Film: Kind.FILMS,
    StyleChoice: Kind.STYLES,
    ChapterRecord: Kind.STYLES,
    WordMeaning: Kind.WORDS,
    FineWording: Kind.WORDS,
}


class ThingMissing(PlainError):
    """What was to be changed is not there any more."""


@dataclass(frozen=True, slots=True)
class Clock:
    """Give the time and new ids; tests put fixed ones in its place."""

    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    today: Callable[[], date] = lambda: datetime.now().astimezone().date()
    new_id: Callable[[], str] = lambda: str(uuid4())


DrawingToKeep = Callable[[Picture], PictureData | None]


class Desk:
    """Keep the open library; the one long-lived object that every service shares.

    ``drawing_to_keep`` gives what a plan must keep of a picture so that it outlives the pack it is from, and
    ``learned_words`` the words to learn from the choice of a picture.
    """

    def __init__(
        self,
        clock: Clock | None = None,
        drawing_to_keep: DrawingToKeep | None = None,
        learned_words: LearnedWords | None = None,
    ) -> None:
        self.clock = clock or Clock()
        self._drawing_to_keep = drawing_to_keep
        self._learned_words = learned_words or (lambda _told, _person_id, _remembered: "")
        self._library: Library | None = None

    @property
    def is_open(self) -> bool:
        """Say whether a library is open."""
        return self._library is not None

    @property
    def library(self) -> Library:
        """Return the open library, or raise ``LibraryLocked``."""
        if self._library is None:
            raise LibraryLocked
        return self._library

    def lay_out(self, library: Library) -> None:
        """Put an opened library on the desk."""
        self._library = library

    def clear(self) -> Library | None:
        """Take the library off the desk and return it, if there was one."""
        library, self._library = self._library, None
        return library

    def get(self, kind: type[ThingT], thing_id: str) -> ThingT:
        """Return one thing by its id, or raise ``ThingMissing``."""
        with self.library.reading() as reader:
            found = reader.find(kind, thing_id)
        if found is None:
            raise ThingMissing(say("services.missing"))
        return found

    def put(self, did: str, thing: ThingT, *others: Thing, part_of: str = "") -> Changed[ThingT]:
        """Save one thing and those that go with it as one change named ``did`` ("added a step").

        Changes in a row with the same ``part_of`` (letters of one line as it is typed) are undone together.
        A picture that something gets is remembered as part of the same change.
        """
        person_id = thing.id if isinstance(thing, Person) else thing.person_id
        put: list[Thing] = []
        with self.library.changing(did, person_id, part_of=part_of) as change:
            for each in (thing, *others):
                put += self._put(change, each)
        return Changed(thing, person_id, frozenset(_KINDS[type(each)] for each in put))

    def _put(self, change: Change, thing: Thing) -> list[Thing]:
        before = change.put(thing)
        self._keep_pictures(change, thing)
        also = list(remembered(change, thing, before, self.clock.now(), self._learned_words))
        for each in also:
            change.put(each)
        return [thing, *also]

    def _keep_pictures(self, change: Change, thing: Thing) -> None:
        for picture in _pictures_of(thing):
            sha256 = SymbolRef.of(picture).sha256
            if sha256 and self._drawing_to_keep is not None and change.media(sha256) is None:
                drawing = self._drawing_to_keep(picture)
                if drawing is not None:
                    change.put_media(drawing)


def _pictures_of(thing: object) -> Iterator[Picture]:
    """Yield every picture of something, those of its parts too, such as the options of a sitting."""
    if isinstance(thing, Picture):
        yield thing
    elif isinstance(thing, tuple):
        for each in thing:
            yield from _pictures_of(each)
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from _pictures_of(getattr(thing, field.name))
