"""What goes onto a stick: the documents and formats that were chosen, for whom they are and no more."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from tests.services.conftest import TODAY

from pcplanner.documents.choices import TALKING, DocumentChoices, DocumentKind, Format
from pcplanner.domain.chapters import ABOUT_ME
from pcplanner.domain.lines import Audience
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import symbol
from pcplanner.services.bundle import Services
from pcplanner.services.example import read_example
from pcplanner.services.stick_documents import StickDocument
from pcplanner.services.sticks import StickProgress, StickStopped, StickWish, is_anything

PLAN = DocumentKind.PLAN.value
SECRET = "I hide biscuits"


@pytest.fixture
def told(opened: Services, ann: Person) -> Person:
    opened.lines.add(ann.id, ABOUT_ME[1].id, "I am happy.")
    shared = opened.lines.add(ann.id, ABOUT_ME[1].id, "I like the sea.").value
    opened.lines.set_audiences(shared.id, (Audience.ME, Audience.FAMILY))
    secret = opened.lines.add(ann.id, ABOUT_ME[0].id, SECRET).value
    opened.lines.set_audiences(secret.id, (Audience.ME,))
    return ann


def names_in(folder: Path) -> list[str]:
    return sorted(x.relative_to(folder).as_posix() for x in folder.rglob("*") if x.is_file())


def test_one_press_writes_every_document_in_every_format(
    opened: Services, told: Person, tmp_path: Path
) -> None:
    plan = opened.people.plan(told.id)
    wish = StickWish(
        (PLAN, DocumentKind.HOW_I_USE.value), (Format.WORD, Format.TEXT, Format.PICTURES, Format.JSON)
    )
    written = opened.sticks.write(plan, wish, tmp_path)
    assert written.folder.name == "Ann 4 March 2026"
    names = names_in(written.folder)
    assert written.files == len(names)
    assert {"My plan.docx", "My plan.txt", "My plan.json", "How I use this.docx"} <= set(names)
    assert "My plan page 1.png" in names
    assert "How I use this.json" not in names
    assert SECRET in (written.folder / "My plan.txt").read_text(encoding="utf-8")
    assert json.loads((written.folder / "My plan.json").read_text(encoding="utf-8"))["plan"]


def test_a_copy_for_others_holds_nothing_that_is_not_for_them(
    opened: Services, told: Person, tmp_path: Path
) -> None:
    plan = opened.people.plan(told.id)
    wish = StickWish((PLAN,), (Format.TEXT, Format.JSON, Format.WORD), Audience.FAMILY)
    folder = opened.sticks.write(plan, wish, tmp_path).folder
    assert "My plan for family.txt" in names_in(folder)
    for file in folder.iterdir():
        assert SECRET.encode() not in file.read_bytes()
    assert "I like the sea." in (folder / "My plan for family.txt").read_text(encoding="utf-8")


def test_each_file_and_each_page_is_told_and_may_be_the_last(
    opened: Services, told: Person, tmp_path: Path
) -> None:
    seen: list[StickProgress] = []
    plan = opened.people.plan(told.id)
    opened.sticks.write(plan, StickWish((PLAN,), (Format.PDF, Format.TEXT)), tmp_path, seen.append)
    assert [(x.number, x.total) for x in seen if not x.page] == [(1, 2), (2, 2)]
    assert any(x.page == x.pages > 0 for x in seen)

    def stop(progress: StickProgress) -> None:
        if progress.number == 2:
            raise StickStopped("stop")

    other = tmp_path / "other"
    other.mkdir()
    with pytest.raises(StickStopped):
        opened.sticks.write(plan, StickWish((PLAN,), (Format.TEXT, Format.PDF)), other, stop)
    assert not list(other.iterdir())


def test_what_was_written_is_remembered_with_the_person(opened: Services, told: Person) -> None:
    plan = opened.people.plan(told.id)
    assert opened.sticks.remembered(plan) == StickWish((PLAN,), (Format.PDF,))
    wish = StickWish((PLAN, "style/path"), (Format.PDF, Format.WORD), Audience.FAMILY)
    opened.people.set_stick(told.id, opened.sticks.as_remembered(wish))
    again = opened.sticks.remembered(opened.people.plan(told.id))
    assert again == replace(wish, audience=Audience.ME)


def test_two_documents_of_one_name_both_get_a_file(opened: Services, told: Person, tmp_path: Path) -> None:
    plan = opened.people.plan(told.id)
    styles = [x for x in opened.sticks.documents(plan, Audience.ME) if x.kind is DocumentKind.STYLE]
    documents = opened.sticks.documents(plan, Audience.ME)
    assert documents[0].id == PLAN
    assert len({x.id for x in documents}) == len(documents)
    assert isinstance(styles, list)
    wish = StickWish((PLAN,), (Format.TEXT,))
    first = opened.sticks.write(plan, wish, tmp_path).folder
    second = opened.sticks.write(plan, wish, tmp_path).folder
    assert (first.name, second.name) == ("Ann 4 March 2026", "Ann 4 March 2026 (2)")


def test_what_nobody_may_see_is_left_out_and_the_rest_is_written(
    opened: Services, told: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = StickDocument("record", "What we said", symbol("write"), DocumentKind.RECORD, about_id="gone")
    plan = opened.people.plan(told.id)
    documents = (gone, *opened.sticks.documents(plan, Audience.ME))
    monkeypatch.setattr(opened.sticks, "documents", lambda *_: documents)
    folder = opened.sticks.write(plan, StickWish(("record", PLAN), (Format.TEXT,)), tmp_path).folder
    assert names_in(folder) == ["My plan.txt"]


def test_the_example_has_a_document_for_each_thing_in_it(opened: Services) -> None:
    opened.library.lock()
    opened.library.open_practice()
    plan = opened.people.plan(read_example().main.person.id)
    documents = opened.sticks.documents(plan, Audience.ME)
    assert {x.kind for x in documents} >= {
        DocumentKind.PLAN,
        DocumentKind.PROFILE,
        DocumentKind.PROMISES,
        DocumentKind.CIRCLE,
        DocumentKind.GOAL_PATH,
        DocumentKind.HOW_I_USE,
    }
    assert len({x.id for x in documents}) == len(documents)
    plans = [opened.people.plan(x.person.id) for x in read_example().plans]
    offered = [x.kind for each in plans for x in opened.sticks.documents(each, Audience.ME)]
    assert DocumentKind.ARROW in offered
    for_gp = opened.sticks.documents(plan, Audience.GP)
    assert {x.id for x in for_gp} < {x.id for x in documents}


def test_a_wish_for_nothing_is_known(opened: Services, told: Person) -> None:
    documents = opened.sticks.documents(opened.people.plan(told.id), Audience.ME)
    assert is_anything(StickWish((PLAN,), (Format.PDF,)), documents)
    assert not is_anything(StickWish((), (Format.PDF,)), documents)
    assert not is_anything(StickWish((PLAN,), ()), documents)
    assert not is_anything(StickWish((DocumentKind.HOW_I_USE.value,), (Format.JSON,)), documents)
    assert not is_anything(StickWish(("record",), (Format.PDF,)), documents)


def test_every_format_of_every_document_can_be_made(opened: Services, told: Person) -> None:
    plan = opened.people.plan(told.id)
    for document in opened.sticks.documents(plan, Audience.ME):
        choices = DocumentChoices(
            document.kind, 16, TODAY, style_id=document.style_id, about_id=document.about_id
        )
        # What talks takes longer, and has tests of its own.
        for wanted in set(opened.formats.formats(choices)) - set(TALKING):
            made = list(opened.formats.files(plan, choices, wanted))
            assert made
            assert all(x.contents for x in made)
            assert all(x.name.endswith(f".{wanted.value}") for x in made)


def test_a_text_has_the_line_ends_of_the_computer(
    opened: Services, told: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = opened.people.plan(told.id)
    choices = DocumentChoices(DocumentKind.PLAN, 16, TODAY)
    assert b"\r" not in opened.formats.text(plan, choices)
    monkeypatch.setattr("os.linesep", "\r\n")
    windows = opened.formats.text(plan, choices)
    assert windows.count(b"\r\n") == windows.count(b"\n") > 5
    assert not windows.startswith(b"\xef\xbb\xbf")
