"""Make everything from the example: a practice library, and each document in each size and format."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

from pcplanner.documents.arrow_papers import holds_a_path
from pcplanner.documents.choices import (
    OF_A_MEETING,
    OF_ANY_DOCUMENT,
    TALKING,
    DocumentChoices,
    DocumentKind,
    Format,
)
from pcplanner.documents.pages import PaperSize
from pcplanner.domain.people import PRINT_SIZES_PT
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.services.bundle import Services, build_services
from pcplanner.services.example import read_example
from pcplanner.services.json_schema import schema_text
from pcplanner.services.places import places_under
from pcplanner.services.take_home import CannotSave

PRACTICE_FOLDER = "practice"
_ON_PAPER = tuple(x for x in OF_ANY_DOCUMENT if x not in TALKING)


def make_example_pack(folder: Path, formats: Sequence[Format] = tuple(Format)) -> Iterator[Path]:
    """Make a practice library in ``folder`` and write every document of the example person beside it.

    Pictures of pages go into a folder for each document. What talks is made of the plan alone, and last: all
    else is there then where this computer has no voice. Yields each file when it is whole; raises
    ``CannotSave`` where nothing can be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise CannotSave(say("take_home.cannot_save")) from trouble
    services = build_services(places_under(folder / PRACTICE_FOLDER))
    services.library.open_practice()
    try:
        plan = services.people.plan(read_example().main.person.id)
        every = ((plan, *each) for each in _every_document(services, plan))
        for whose, choices, name in chain(every, _path_posters(services)):
            stem = Path(name).stem
            for wanted in _ON_PAPER:
                into = folder / f"{stem}, pictures" if wanted is Format.PICTURES else folder
                made = services.formats.files(whose, choices, wanted, stem) if wanted in formats else ()
                for each in made:
                    yield services.take_home.save(each.contents, into / each.name)
        if Format.JSON in formats:
            text = services.exporting.plan_json(plan, with_pictures=True)
            yield services.take_home.save(text.encode("utf-8"), folder / "plan.json")
            yield services.take_home.save(schema_text().encode("utf-8"), folder / "plan.schema.json")
        if set(formats) & set(TALKING):
            yield from _talking_copies(services, plan, folder, formats)
    finally:
        services.library.lock()


def _talking_copies(
    services: Services, plan: Plan, folder: Path, formats: Sequence[Format]
) -> Iterator[Path]:
    """Yield the plan as an e-book, as a page and as a folder of tracks; it is said once."""
    today = services.clock.today()
    choices = DocumentChoices(kind=DocumentKind.PLAN, size_pt=PRINT_SIZES_PT[0], made_on=today)
    copy = services.talking.make(plan, choices)
    name = services.talking.name(plan)
    if Format.EPUB in formats:
        yield services.take_home.save(copy.epub(), folder / f"{name}.epub")
    if Format.PAGE in formats:
        yield services.take_home.save(copy.html(), folder / f"{name}.html")
    if Format.TRACKS in formats:
        yield services.talking.save_tracks(copy, folder / name)


def _every_document(services: Services, plan: Plan) -> Iterator[tuple[DocumentChoices, str]]:
    """Yield the plan in every size, then each way to plan and each paper that there is something for."""
    today = services.clock.today()
    name = services.take_home.file_name
    for size in PRINT_SIZES_PT:
        kind = DocumentKind.PLAN if size == PRINT_SIZES_PT[0] else DocumentKind.LARGE_PRINT
        yield DocumentChoices(kind=kind, size_pt=size, made_on=today), name(plan, size)
    usual = DocumentChoices(kind=DocumentKind.STYLE, size_pt=PRINT_SIZES_PT[0], made_on=today)
    for style in services.take_home.used_styles(plan):
        yield replace(usual, style_id=style.id), f"{style.id}.pdf"
    for kind in (DocumentKind.MY_VIEWS, DocumentKind.FEEDBACK):
        yield replace(usual, kind=kind), f"{kind.value}.pdf"
    for kind in (DocumentKind.HOW_I_USE, DocumentKind.PROFILE, DocumentKind.PROMISES, DocumentKind.CIRCLE):
        yield replace(usual, kind=kind), f"{kind.value}.pdf"
    letter = replace(usual, sheet=PaperSize.LETTER, is_grey=True)
    yield replace(letter, kind=DocumentKind.HOW_I_USE), "how_i_use-letter.pdf"
    yield replace(letter, kind=DocumentKind.PLAN), "plan-letter-grey.pdf"
    for kind in (DocumentKind.CARDS, DocumentKind.ALARM):
        yield replace(usual, kind=kind), f"{kind.value}.pdf"
    yield from _large(replace(usual, kind=DocumentKind.CIRCLE), "circle")
    for number, dream in enumerate(plan.dreams, start=1):
        if plan.goals_of(dream.id):
            poster = replace(usual, kind=DocumentKind.GOAL_PATH, about_id=dream.id)
            yield poster, f"goal_path-{number}.pdf"
            yield from _large(poster, f"goal_path-{number}")
    for number, meeting in enumerate(plan.meetings, start=1):
        for kind in sorted(OF_A_MEETING, key=lambda x: x.value):
            yield replace(usual, kind=kind, about_id=meeting.id), f"meeting-{number}-{kind.value}.pdf"
    for number, sitting in enumerate(plan.sittings, start=1):
        yield replace(usual, kind=DocumentKind.SORT, about_id=sitting.id), f"sort-{number}.pdf"


def _large(poster: DocumentChoices, name: str) -> Iterator[tuple[DocumentChoices, str]]:
    """Yield a poster on A3, and on 2 sheets of A4."""
    large = replace(poster, sheet=PaperSize.A3)
    yield large, f"{name}-a3.pdf"
    yield replace(large, is_on_two_sheets=True), f"{name}-2-sheets.pdf"


def _path_posters(services: Services) -> Iterator[tuple[Plan, DocumentChoices, str]]:
    """Yield the PATH of the first made-up person who has one."""
    plans = (services.people.plan(x.person.id) for x in read_example().plans)
    plan = next(filter(holds_a_path, plans), None)
    if plan is None:
        return
    poster = DocumentChoices(DocumentKind.ARROW, PRINT_SIZES_PT[0], services.clock.today())
    yield plan, poster, "arrow.pdf"
    yield plan, replace(poster, sheet=PaperSize.LETTER, is_grey=True), "arrow-letter-grey.pdf"
    for choices, name in _large(poster, "arrow"):
        yield plan, choices, name
