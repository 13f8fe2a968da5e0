"""Write what somebody chose to a stick: documents of a plan, each in every format that is wanted."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pcplanner.documents.choices import DocumentChoices, DocumentKind, Format
from pcplanner.documents.meeting_done import held_on
from pcplanner.domain.dates import short_date
from pcplanner.domain.errors import PlainError
from pcplanner.domain.file_names import usable_name
from pcplanner.domain.lines import Audience
from pcplanner.domain.people import PRINT_SIZES_PT
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.services.desk import Clock
from pcplanner.services.formats import FormatService
from pcplanner.services.made_files import MadeFile
from pcplanner.services.stick_documents import StickDocument, stick_documents
from pcplanner.services.stick_writing import WrittenStick, write_folder
from pcplanner.services.take_home import NotForThem, TakeHomeService

_LONGEST_NAME = 60


class StickStopped(PlainError):
    """Somebody stopped the writing; raised by ``on_progress``."""


@dataclass(frozen=True, slots=True)
class StickWish:
    """What is to be written: which documents, in which formats, and for whom."""

    documents: tuple[str, ...]
    formats: tuple[Format, ...]
    audience: Audience = Audience.ME


@dataclass(frozen=True, slots=True)
class StickProgress:
    """How far writing has come: the name of the file, which it is from 1, and its page from 1 of how many."""

    name: str
    number: int
    total: int
    page: int = 0
    pages: int = 0


OnProgress = Callable[[StickProgress], object]
"""Told before each file and each page of it; what it raises stops the writing, and nothing is left behind."""


class StickService:
    """What somebody can write to a stick."""

    def __init__(self, take_home: TakeHomeService, formats: FormatService, clock: Clock) -> None:
        self._take_home = take_home
        self._formats = formats
        self._clock = clock

    def documents(self, plan: Plan, audience: Audience) -> tuple[StickDocument, ...]:
        """Return the documents an audience may have; of meetings and of Picture sort the newest ones."""
        seen = self._take_home.seen(plan, audience)
        return tuple(stick_documents(seen, self._take_home.used_styles(seen)))

    def formats(self) -> tuple[Format, ...]:
        """Return every format that something can be written in."""
        return tuple(Format)

    def remembered(self, plan: Plan) -> StickWish:
        """Return what was written last for a person; to begin with, the plan as a PDF."""
        kept = plan.person.access.stick
        formats = tuple(x for x in Format if f"as:{x.value}" in kept)
        documents = tuple(x for x in kept if not x.startswith("as:"))
        return StickWish(documents or (DocumentKind.PLAN.value,), formats or (Format.PDF,))

    def as_remembered(self, wish: StickWish) -> tuple[str, ...]:
        """Return a wish as the person's profile keeps it; for whom it was is asked each time."""
        return (*wish.documents, *(f"as:{x.value}" for x in wish.formats))

    def write(
        self, plan: Plan, wish: StickWish, parent: Path, on_progress: OnProgress | None = None
    ) -> WrittenStick:
        """Write the documents into a new folder in ``parent``, named for the person and the day.

        Every file is read back and compared. Raises ``CannotWriteStick``, and whatever ``on_progress``
        raises; nothing is left behind then. What is not there for this audience is left out.
        """
        today = self._clock.today()
        name = usable_name(plan.person.name)[:_LONGEST_NAME].strip()
        folder = say("stick.folder", name=name, date=f"{short_date(today)} {today.year}")
        return write_folder(self._made(plan, wish, on_progress), parent, folder)

    def _made(self, plan: Plan, wish: StickWish, on_progress: OnProgress | None) -> Iterator[MadeFile]:
        """Yield every file; two of one name cannot be, as the words of a document may be anything."""
        jobs = list(self._jobs(plan, wish))
        taken: set[str] = set()
        for number, (name, choices, wanted) in enumerate(jobs, start=1):
            tell = _teller(on_progress, StickProgress(name, number, len(jobs)))
            try:
                for made in self._formats.files(plan, choices, wanted, name, tell):
                    yield MadeFile(_another(made.name, taken), made.contents)
            except NotForThem:
                # There is nothing of it that this audience may see.
                continue

    def _jobs(self, plan: Plan, wish: StickWish) -> Iterator[tuple[str, DocumentChoices, Format]]:
        for document in self.documents(plan, wish.audience):
            if document.id not in wish.documents:
                continue
            choices = self._choices(plan, document, wish.audience)
            name = self._name(plan, document, wish.audience)
            for wanted in wish.formats:
                if wanted in self._formats.formats(choices):
                    yield name, choices, wanted

    def _choices(self, plan: Plan, document: StickDocument, audience: Audience) -> DocumentChoices:
        size = plan.person.print_size_pt
        is_large = document.kind is DocumentKind.PLAN and size > PRINT_SIZES_PT[0]
        return DocumentChoices(
            DocumentKind.LARGE_PRINT if is_large else document.kind,
            size,
            self._clock.today(),
            audience=audience,
            style_id=document.style_id,
            about_id=document.about_id,
        )

    def _name(self, plan: Plan, document: StickDocument, audience: Audience) -> str:
        """Return what the files of a document are called: what it is, the day of its meeting, for whom."""
        words = f"{document.words} {document.more}".strip()
        meeting = plan.meeting(document.about_id)
        day = (held_on(meeting) if document.kind is DocumentKind.RECORD else meeting.day) if meeting else None
        if day is not None:
            words = f"{words} {short_date(day)} {day.year}"
        if audience is not Audience.ME:
            words = say(
                "take_home.paper_for", paper=words, audience=say(f"take_home.name_for_{audience.value}")
            )
        return usable_name(words)


def is_anything(wish: StickWish, documents: Sequence[StickDocument]) -> bool:
    """Say whether a wish would write any file at all."""
    wanted = [x for x in documents if x.id in wish.documents]
    if wish.formats == (Format.JSON,):
        return any(x.kind is DocumentKind.PLAN for x in wanted)
    return bool(wanted and wish.formats)


def _teller(on_progress: OnProgress | None, begun: StickProgress) -> Callable[[int, int], object] | None:
    """Tell that a file is begun, and return what is told of its pages."""
    if on_progress is None:
        return None
    on_progress(begun)

    def tell(page: int, pages: int) -> object:
        return on_progress(StickProgress(begun.name, begun.number, begun.total, page, pages))

    return tell


def _another(name: str, taken: set[str]) -> str:
    """Return a name that is not taken, whether a system tells large letters from small ones or not."""
    path = Path(name)
    number, found = 1, name
    while found.casefold() in taken:
        number += 1
        found = str(path.with_stem(f"{path.stem} {number}"))
    taken.add(found.casefold())
    return found
