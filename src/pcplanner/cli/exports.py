"""Write one plan, or one paper of it, as a PDF, as a copy that talks, or as JSON."""

import argparse
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from pcplanner.documents.choices import OF_A_MEETING, DocumentChoices, DocumentKind
from pcplanner.documents.volumes import volume_words
from pcplanner.domain.errors import InputError
from pcplanner.domain.lines import Audience
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.services.bundle import Services
from pcplanner.services.take_home import CannotSave

_LARGE_PRINT_PT = 18


def export_pdf(services: Services, plan: Plan, asked: argparse.Namespace) -> None:
    """Write the document that was asked for, in parts where that was asked too."""
    choices = _choices(services, plan, asked)
    count = services.take_home.volume_count(plan, choices) if asked.in_parts else 1
    for number in range(1, count + 1) if count > 1 else (0,):
        written = services.take_home.make(plan, replace(choices, volume=number))
        out: Path = asked.out
        if number:
            out = out.with_stem(f"{out.stem} {volume_words(number, count).lower()}")
        print(say("cli.made", file=services.take_home.save(written.pdf, out)))
        if written.missing:
            print(say("take_home.missing_letters", letters=" ".join(written.missing)), file=sys.stderr)


def export_talking(services: Services, plan: Plan, asked: argparse.Namespace) -> None:
    """Write the document that was asked for so that it talks; tracks go into a folder."""
    copy = services.talking.make(plan, _choices(services, plan, asked))
    match asked.format:
        case "epub":
            made = services.take_home.save(copy.epub(), asked.out)
        case "html":
            made = services.take_home.save(copy.html(), asked.out)
        case _:
            made = services.talking.save_tracks(copy, asked.out)
    print(say("cli.made", file=made))


def _choices(services: Services, plan: Plan, asked: argparse.Namespace) -> DocumentChoices:
    """Return which document was asked for; what it is about is the newest where nothing is said."""
    kind = DocumentKind(asked.kind.replace("-", "_"))
    usual = max(plan.person.print_size_pt, _LARGE_PRINT_PT if kind is DocumentKind.LARGE_PRINT else 0)
    choices = DocumentChoices(
        kind=kind,
        size_pt=asked.size or usual,
        made_on=services.clock.today(),
        audience=Audience(asked.audience),
        style_id=asked.style,
        about_id=asked.about or _newest(services.take_home.seen(plan, Audience(asked.audience)), kind),
    )
    if kind is DocumentKind.STYLE and not asked.style:
        raise InputError(say("cli.which_style", ids=", ".join(x.id for x in services.styles.all())))
    return choices


def export_json(services: Services, plan: Plan, asked: argparse.Namespace) -> None:
    """Write what an audience may see of a whole plan as JSON."""
    if asked.kind != "plan":
        raise InputError(say("export.json_for_plans"))
    text = services.exporting.plan_json(plan, Audience(asked.audience), with_pictures=asked.pictures)
    if asked.pictures:
        _write_films(services, plan, asked)
    print(say("cli.made", file=services.take_home.save(text.encode("utf-8"), asked.out)))


def _write_films(services: Services, plan: Plan, asked: argparse.Namespace) -> None:
    """Write the films into a folder beside the file, which names them: inside it they would be too long."""
    folder = asked.out.with_name(f"{asked.out.stem}-films")
    for name, film in services.exporting.films(plan, Audience(asked.audience)):
        try:
            folder.mkdir(exist_ok=True)
        except OSError as trouble:
            raise CannotSave(say("take_home.cannot_save")) from trouble
        print(say("cli.made", file=services.take_home.save(film, folder / name)))


def _newest(plan: Plan, kind: DocumentKind) -> str:
    """Return the id of the newest meeting or sitting, or nothing where there is none."""
    there: list[tuple[datetime, str]] = []
    if kind in OF_A_MEETING:
        there = [(x.created_at, x.id) for x in plan.meetings]
    elif kind is DocumentKind.SORT:
        there = [(x.created_at, x.id) for x in plan.sittings]
    return max(there)[1] if there else ""
