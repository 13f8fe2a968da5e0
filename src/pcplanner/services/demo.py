"""Make everything from the example: a practice library, and each document in each size."""

from collections.abc import Iterator
from pathlib import Path

from pcplanner.documents.choices import DocumentChoices, DocumentKind
from pcplanner.domain.people import PRINT_SIZES_PT
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.services.bundle import Services, build_services
from pcplanner.services.example import read_example
from pcplanner.services.places import places_under
from pcplanner.services.take_home import CannotSave

PRACTICE_FOLDER = "practice"


def make_example_pack(folder: Path) -> Iterator[Path]:
    """Make a practice library in ``folder`` and write every document of the example person beside it.

    Yields each file when it is whole; raises ``CannotSave`` where nothing can be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise CannotSave(say("take_home.cannot_save")) from trouble
    services = build_services(places_under(folder / PRACTICE_FOLDER))
    services.library.open_practice()
    try:
        plan = services.people.plan(read_example().main.person.id)
        for choices in _every_document(services):
            yield _write(services, plan, choices, folder)
    finally:
        services.library.lock()


def _every_document(services: Services) -> Iterator[DocumentChoices]:
    today = services.clock.today()
    for size in PRINT_SIZES_PT:
        kind = DocumentKind.PLAN if size == PRINT_SIZES_PT[0] else DocumentKind.LARGE_PRINT
        yield DocumentChoices(kind=kind, size_pt=size, made_on=today)


def _write(services: Services, plan: Plan, choices: DocumentChoices, folder: Path) -> Path:
    written = services.take_home.make(plan, choices)
    name = services.take_home.file_name(plan, choices.size_pt)
    return services.take_home.save(written.pdf, folder / name)
