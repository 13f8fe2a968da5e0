from pathlib import Path

import pytest
from tests.services.conftest import TODAY

from pcplanner.documents.choices import DocumentChoices, DocumentKind
from pcplanner.domain.people import Person
from pcplanner.services.bundle import Services
from pcplanner.services.take_home import CannotSave


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
