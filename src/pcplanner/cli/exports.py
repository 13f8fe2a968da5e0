"""Write one plan, or one paper of it, as a PDF, in another format, or as JSON."""

import argparse
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from pcplanner.documents.choices import OF_A_MEETING, DocumentChoices, DocumentKind, Format
from pcplanner.documents.volumes import volume_words
from pcplanner.domain.errors import InputError
from pcplanner.domain.lines import Audience
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.services.bundle import Services
from pcplanner.services.json_schema import schema_text
from pcplanner.services.settings import write_whole
from pcplanner.services.take_home import CannotSave

_LARGE_PRINT_PT = 18


def export_document(services: Services, plan: Plan, asked: argparse.Namespace) -> None:
    """Write the document that was asked for; what it is about is the newest where nothing is said."""
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
    count = services.take_home.volume_count(plan, choices) if asked.in_parts else 1
    for number in range(1, count + 1) if count > 1 else (0,):
        out: Path = asked.out
        if number:
            out = out.with_stem(f"{out.stem} {volume_words(number, count).lower()}")
        part = replace(choices, volume=number)
        if asked.format == Format.PDF.value:
            _write_pdf(services, plan, part, out)
        elif asked.format == Format.TRACKS.value:
            print(say("cli.made", file=services.talking.make_tracks(plan, part, out)))
        else:
            _write_files(services, plan, part, Format(asked.format), out)


def _write_pdf(services: Services, plan: Plan, choices: DocumentChoices, out: Path) -> None:
    written = services.take_home.make(plan, choices)
    print(say("cli.made", file=services.take_home.save(written.pdf, out)))
    if written.missing:
        print(say("take_home.missing_letters", letters=" ".join(written.missing)), file=sys.stderr)


def _write_files(services: Services, plan: Plan, choices: DocumentChoices, wanted: Format, out: Path) -> None:
    """Write a document in another format; of pictures there is one for each page, with its number."""
    for made in services.formats.files(plan, choices, wanted, out.stem):
        path = out if wanted is not Format.PICTURES else out.with_name(made.name)
        print(say("cli.made", file=services.take_home.save(made.contents, path)))


def export_schema(out: Path) -> Path:
    """Write the schema of a plan as JSON."""
    try:
        write_whole(out, schema_text().encode("utf-8"))
    except OSError as trouble:
        raise CannotSave(say("take_home.cannot_save")) from trouble
    return out


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
