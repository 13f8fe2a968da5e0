from pathlib import Path

import pytest
from tests.services.conftest import TODAY

from pcplanner.documents.choices import DocumentChoices, DocumentKind
from pcplanner.domain.people import Person
from pcplanner.services.bundle import Services
from pcplanner.services.take_home import CannotSave, DrawingStopped


def test_an_almost_empty_plan_still_makes_a_copy(opened: Services, ann: Person, tmp_path: Path) -> None:
    plan = opened.people.plan(ann.id)
    written = opened.take_home.make(plan, DocumentChoices(DocumentKind.PLAN, 16, TODAY))
    path = opened.take_home.save(written.pdf, tmp_path / "new folder" / "plan.pdf")
    assert path.read_bytes() == written.pdf
    assert opened.take_home.page_count(written.pdf) >= 1


def test_a_place_that_cannot_be_written_is_a_plain_error(opened: Services, tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    with pytest.raises(CannotSave):
        opened.take_home.save(b"%PDF", in_the_way / "plan.pdf")


@pytest.mark.parametrize("name", ["Ann", "../../etc", "a/b\\c", "x" * 200, "علي", "...", 'C:\\"<>|?*'])
def test_any_name_makes_a_file_name_that_stays_in_its_folder(
    opened: Services, name: str, tmp_path: Path
) -> None:
    plan = opened.people.plan(opened.people.add(name).value.id)
    file_name = opened.take_home.file_name(plan, 16)
    assert Path(file_name).name == file_name
    assert len(file_name) < 130
    (tmp_path / file_name).write_bytes(b"")


def test_each_page_is_told_before_it_is_drawn(opened: Services, ann: Person) -> None:
    told: list[tuple[int, int]] = []
    choices = DocumentChoices(DocumentKind.PLAN, 16, TODAY)
    copy = opened.take_home.copy(
        opened.people.plan(ann.id), choices, lambda page, pages: told.append((page, pages))
    )
    assert told == [(n, copy.pages) for n in range(1, copy.pages + 1)]
    assert opened.take_home.page_count(copy.written.pdf) == copy.pages


def test_drawing_can_be_stopped_between_pages(opened: Services, ann: Person) -> None:
    def stop(page: int, _pages: int) -> None:
        raise DrawingStopped(str(page))

    with pytest.raises(DrawingStopped, match="1"):
        opened.take_home.copy(opened.people.plan(ann.id), DocumentChoices(DocumentKind.PLAN, 16, TODAY), stop)
