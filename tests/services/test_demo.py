"""The example pack: every document in every format that is wanted."""

from pathlib import Path

import pytest
from tests.services.conftest import TODAY

from pcplanner.documents.choices import DocumentChoices, DocumentKind, Format
from pcplanner.services import demo


@pytest.fixture(autouse=True)
def only_the_form(monkeypatch: pytest.MonkeyPatch) -> None:
    form = DocumentChoices(DocumentKind.FEEDBACK, 16, TODAY)
    monkeypatch.setattr(demo, "_every_document", lambda *_: [(form, "feedback.pdf")])
    monkeypatch.setattr(demo, "_path_posters", lambda *_: [])


def made_in(folder: Path, *formats: Format) -> set[str]:
    made = demo.make_example_pack(folder, formats) if formats else demo.make_example_pack(folder)
    return {x.relative_to(folder).as_posix() for x in made}


def test_each_document_is_there_in_every_format(tmp_path: Path) -> None:
    assert made_in(tmp_path) >= {
        "feedback.pdf",
        "feedback.docx",
        "feedback.txt",
        "feedback, pictures/feedback page 1.png",
        "plan.json",
        "plan.schema.json",
    }


def test_only_the_formats_that_are_wanted_are_made(tmp_path: Path) -> None:
    assert made_in(tmp_path, Format.TEXT) == {"feedback.txt"}
