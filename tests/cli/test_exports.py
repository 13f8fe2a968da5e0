"""A plan as JSON brings its films along, and a copy that talks is written in the form that was asked for."""

import argparse
import json
from pathlib import Path

from tests.support.films import film_bytes

from pcplanner.cli.exports import export_document, export_json
from pcplanner.services.bundle import build_services
from pcplanner.services.places import places_under
from pcplanner.storage.key_wrapping import CHEAP_COST


def test_films_are_written_beside_the_plan_and_named_in_it(tmp_path: Path) -> None:
    services = build_services(places_under(tmp_path / "home"), cost=CHEAP_COST)
    services.library.start("four dogs on a boat", "four dogs on a boat")
    person = services.people.add("Ann").value
    line = services.lines.add(person.id, "important", "I swim.").value
    file = tmp_path / "film.mp4"
    file.write_bytes(film_bytes())
    new = services.films.open_file(file)
    services.films.add(line.id, new, new.stills[0], "I jump in.")
    asked = argparse.Namespace(kind="plan", audience="me", pictures=True, out=tmp_path / "ann.json")
    export_json(services, services.people.plan(person.id), asked)
    services.library.lock()
    told = json.loads(asked.out.read_text(encoding="utf-8"))
    (film,) = told["films"].values()
    assert (tmp_path / "ann-films" / film["file"]).read_bytes() == new.packed.data
    assert told["plan"]["films"][0]["caption"] == "I jump in."


def test_a_copy_that_talks_is_a_book_a_page_or_a_folder(tmp_path: Path) -> None:
    services = build_services(places_under(tmp_path / "home"), cost=CHEAP_COST)
    services.library.start("four dogs on a boat", "four dogs on a boat")
    plan = services.people.plan(services.people.add("Ann").value.id)
    starts = {"epub": b"PK", "html": b"<!DOCTYPE html>"}
    for form in ("epub", "html", "mp3"):
        out = tmp_path / f"ann.{form}"
        asked = argparse.Namespace(
            kind="plan",
            audience="me",
            style="",
            about="",
            size=None,
            format=form,
            in_parts=False,
            out=out,
        )
        export_document(services, plan, asked)
        if form in starts:
            assert asked.out.read_bytes().startswith(starts[form])
    services.library.lock()
    assert list((tmp_path / "ann.mp3").glob("Track 01 *.mp3"))
