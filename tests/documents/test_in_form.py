"""A plan on paper follows how its person likes it: only pictures, or only words (with PDF/UA kept)."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.documents.reading import Pdf
from tests.documents.sample import choices, full_plan, sun
from tests.support.verapdf import VeraPdf

from pcplanner.documents.easy_read import plan_document
from pcplanner.documents.layout import lay_out
from pcplanner.documents.pdf import write_pdf
from pcplanner.domain.access import Form
from pcplanner.domain.lines import OWN_SOURCES, Importance
from pcplanner.domain.plan import Plan


def liked(form: Form) -> Plan:
    plan = full_plan()
    return replace(plan, person=replace(plan.person, access=replace(plan.person.access, form=form)))


def printed(form: Form) -> bytes:
    return write_pdf(lay_out(plan_document(liked(form), choices()), 16), sun).pdf


@pytest.fixture(scope="module")
def pdfs() -> dict[Form, Pdf]:
    return {form: Pdf(printed(form)) for form in Form}


def own_words(plan: Plan) -> list[str]:
    """Return the first words of lines that a picture can tell."""
    told = [
        x
        for x in plan.lines
        if x.words and x.picture and x.source in OWN_SOURCES and x.importance is not Importance.MUST_NOT
    ]
    return [" ".join(x.words.split()[:3]) for x in told if x.details.money is None]


def test_only_words_has_no_picture_with_a_line_but_all_that_was_said(pdfs: dict[Form, Pdf]) -> None:
    both, words = pdfs[Form.BOTH], pdfs[Form.WORDS_ONLY]
    assert len(words.elements("Figure")) < len(both.elements("Figure")) / 2
    told = " ".join(words.texts("P"))
    assert all(each in told for each in own_words(full_plan()))


def test_only_pictures_tells_the_words_to_whoever_hears_them(pdfs: dict[Form, Pdf]) -> None:
    pictures = pdfs[Form.PICTURE_ONLY]
    told, heard = " ".join(pictures.texts("P")), " ".join(x.alt for x in pictures.elements("Figure"))
    wanted = own_words(full_plan())
    assert wanted
    assert all(each in heard for each in wanted)
    # Who my friends are is told in my circle too, with names.
    assert [each for each in wanted if each in told and not each.startswith("Ada")] == []


def test_only_pictures_never_hides_whose_words_somebody_elses_are(pdfs: dict[Form, Pdf]) -> None:
    told = " ".join(pdfs[Form.PICTURE_ONLY].texts("P"))
    theirs = [x for x in full_plan().lines if x.source not in OWN_SOURCES and x.words]
    assert theirs
    assert all(" ".join(x.words.split()[:2]) in told for x in theirs)


@pytest.mark.parametrize("form", [Form.PICTURE_ONLY, Form.WORDS_ONLY])
def test_both_are_pdf_ua(form: Form, verapdf: VeraPdf, tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(printed(form))
    assert verapdf(path) == {}
