import io
import re
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from tests.documents.reading import Pdf
from tests.services.conftest import PASSPHRASE, TODAY

from pcplanner.documents.booklet import booklet_scale
from pcplanner.documents.choices import DocumentChoices, DocumentKind
from pcplanner.documents.pages import PaperSize
from pcplanner.domain.access import AccessProfile, PaperTheme, ThemeName
from pcplanner.domain.chapters import ABOUT_ME
from pcplanner.domain.lines import Audience
from pcplanner.domain.looks import Look, Tone
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import symbol
from pcplanner.services.bundle import Services
from pcplanner.services.take_home import CannotSave, DrawingStopped
from pcplanner.symbols.recolour import grey_of


def test_an_almost_empty_plan_still_makes_a_copy(opened: Services, ann: Person, tmp_path: Path) -> None:
    plan = opened.people.plan(ann.id)
    written = opened.take_home.make(plan, DocumentChoices(DocumentKind.PLAN, 16, TODAY))
    path = opened.take_home.save(written.pdf, tmp_path / "new folder" / "plan.pdf")
    assert path.read_bytes() == written.pdf
    assert opened.take_home.page_count(written.pdf) >= 1


def test_the_pages_are_drawn_in_the_look_and_tone_of_the_person(opened: Services, ann: Person) -> None:
    opened.lines.add(ann.id, ABOUT_ME[1].id, "I am happy.", symbol("happy"))
    choices = DocumentChoices(DocumentKind.PLAN, 16, TODAY)
    hair, grey = "#B9511C", grey_of("#B9511C")

    def printed(access: AccessProfile) -> set[str]:
        opened.people.set_access(ann.id, access)
        return fills(opened.take_home.make(opened.people.plan(ann.id), choices).pdf)

    assert hair not in printed(AccessProfile())
    assert hair in printed(AccessProfile(look=Look(hair=hair)))
    in_greys = printed(AccessProfile(look=Look(hair=hair), tone=Tone.GREY))
    assert grey in in_greys
    assert hair not in in_greys


def test_a_copy_for_the_person_is_on_their_own_paper_and_others_get_white(
    opened: Services, ann: Person
) -> None:
    line = opened.lines.add(ann.id, ABOUT_ME[1].id, "I am happy.", symbol("happy")).value
    opened.lines.set_audiences(line.id, tuple(Audience))

    def corner(paper: PaperTheme, audience: Audience) -> bytes:
        opened.people.set_access(ann.id, AccessProfile(theme=ThemeName.YELLOW_ON_NAVY, paper_theme=paper))
        choices = DocumentChoices(DocumentKind.PLAN, 16, TODAY, audience=audience)
        pdf = opened.take_home.make(opened.people.plan(ann.id), choices).pdf
        return opened.take_home.page(pdf, 0, 100).rgb[:3]

    assert corner(PaperTheme.BLACK_ON_WHITE, Audience.ME).hex() == "ffffff"
    assert corner(PaperTheme.YELLOW_ON_BLACK, Audience.ME).hex() == "000000"
    assert corner(PaperTheme.SCREEN, Audience.ME).hex() == "00134a"
    assert corner(PaperTheme.SCREEN, Audience.FAMILY).hex() == "ffffff"


def test_the_recovery_sheet_is_drawn_in_the_tones_of_this_computer(services: Services) -> None:
    started = services.library.start(PASSPHRASE, PASSPHRASE)
    assert any(not is_grey(x) for x in fills(services.library.recovery_sheet(started, TODAY)))
    services.settings.set_access(AccessProfile(tone=Tone.GREY))
    assert all(is_grey(x) for x in fills(services.library.recovery_sheet(started, TODAY)))


def fills(pdf: bytes) -> set[str]:
    """Return the colours that fill the shapes of symbols on all pages, which must be shapes."""
    found: set[str] = set()
    for page in PdfReader(io.BytesIO(pdf)).pages:
        resources: Any = page["/Resources"]
        for form in resources.get("/XObject", {}).values():
            assert form.get_object()["/Subtype"] == "/Form"
            drawn = form.get_object().get_data().decode("latin-1")
            for parts in re.findall(r"(\S+) (\S+) (\S+) rg", drawn):
                found.add("#" + "".join(f"{round(float(part) * 255):02X}" for part in parts))
    return found


def is_grey(colour: str) -> bool:
    return colour[1:3] == colour[3:5] == colour[5:7]


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


def test_leaving_things_out_makes_the_page_about_me_one_page(opened: Services, ann: Person) -> None:
    for number in range(24):
        opened.lines.add(ann.id, "important", f"I like to do thing number {number} each day.", symbol("tea"))
    choices = DocumentChoices(DocumentKind.PROFILE, 16, TODAY)
    plan = opened.people.plan(ann.id)
    ((chapter, lines),) = opened.take_home.on_profile(plan)
    assert (chapter.id, len(lines)) == ("important", 24)
    assert opened.take_home.pages_of_profile(plan, choices) > 1
    for line in lines[3:]:
        opened.lines.keep_on_page(line.id, is_on=False)
    plan = opened.people.plan(ann.id)
    assert opened.take_home.pages_of_profile(plan, choices) == 1
    assert opened.take_home.copy(plan, choices).pages == 1
    for line in lines[:3]:
        opened.lines.keep_on_page(line.id, is_on=False)
    assert opened.take_home.pages_of_profile(opened.people.plan(ann.id), choices) == 0


def test_a_booklet_is_laid_out_so_large_that_its_letters_stay_as_they_were(
    opened: Services, ann: Person
) -> None:
    opened.lines.add(ann.id, "important", "I like tea.", symbol("tea"))
    plan = opened.people.plan(ann.id)
    for sheet in (PaperSize.A4, PaperSize.LETTER):
        choices = DocumentChoices(DocumentKind.PLAN, 16, TODAY, sheet=sheet)
        pdf = opened.take_home.booklet(plan, choices)
        smallest = min(run.size for run in Pdf(pdf).runs)
        assert 16 <= round(smallest * booklet_scale(sheet), 1) <= 16.6
        assert set(opened.take_home.sheets_of(pdf)) == {sheet}
