"""The talking copy of the whole example, which epubcheck judges (CHECKS EP-01)."""

from pathlib import Path

import pytest
from tests.services.test_talking import Stage, texts, with_voice
from tests.support.epubcheck import EpubCheck

from pcplanner.documents.choices import DocumentChoices, DocumentKind
from pcplanner.domain.words import say
from pcplanner.services.bundle import build_services
from pcplanner.services.example import read_example
from pcplanner.services.places import Places


def test_the_whole_example_is_sound(epubcheck: EpubCheck, places: Places, tmp_path: Path) -> None:
    services = build_services(places)
    services.library.open_practice()
    try:
        plan = services.people.plan(read_example().main.person.id)
        choices = DocumentChoices(DocumentKind.PLAN, 16, services.clock.today())
        service = with_voice(services, Stage())
        copy = service.make(plan, choices)
        path = tmp_path / f"{service.name(plan)}.epub"
        path.write_bytes(copy.epub())
    finally:
        services.library.lock()
    assert path.name == "Robin’s talking plan.epub"
    assert epubcheck(path) == []
    titles = [x.title for x in copy.book.chapters]
    assert say("documents.promises_title") in titles
    assert len(list(texts(copy))) > 300


@pytest.mark.parametrize(("name", "called"), [("A/B: C?", "AB C’s talking plan"), ("///", "My talking plan")])
def test_any_name_makes_a_file_name(places: Places, name: str, called: str) -> None:
    services = build_services(places)
    services.library.open_practice()
    try:
        plan = services.people.plan(services.people.add(name).value.id)
        assert services.talking.name(plan) == called
    finally:
        services.library.lock()
