"""Plans in Urdu, Punjabi, Polish, Chinese and more: shaped, mirrored, and right when copied out."""

import io
from pathlib import Path

import pypdf
import pytest
from tests.documents.looking import needs_fonts
from tests.documents.reading import Pdf
from tests.documents.sample import choices, line, person, sun
from tests.support.verapdf import VeraPdf

from pcplanner.documents.easy_read import plan_document
from pcplanner.documents.layout import lay_out
from pcplanner.documents.pages import Group, Page, PictureBox
from pcplanner.documents.pdf import write_pdf
from pcplanner.domain.plan import Plan

pytestmark = needs_fonts

SAID = {
    "urdu": ("مجھے پارک جانا پسند ہے۔", "میں ہر جمعہ کو اپنی بہن سے ملتا ہوں۔"),
    "punjabi": ("ਮੈਨੂੰ ਪਾਰਕ ਜਾਣਾ ਪਸੰਦ ਹੈ।", "ਮੈਂ ਹਰ ਸ਼ੁੱਕਰਵਾਰ ਆਪਣੀ ਭੈਣ ਨੂੰ ਮਿਲਦਾ ਹਾਂ।"),
    "polish": ("Lubię chodzić do parku.", "Chcę mieć własne mieszkanie."),
    "bengali": ("আমি পার্কে যেতে ভালোবাসি।",),
    "gujarati": ("મને બગીચામાં જવું ગમે છે।",),
    "hindi": ("मुझे पार्क जाना पसंद है।",),
    "tamil": ("எனக்கு பூங்கா பிடிக்கும்.",),
    "chinese": ("我喜欢和我的妹妹一起去公园看鸭子，因为那里很安静，有很多树和花，还有很多鸟。",),
}


def pages_of(*said: str) -> tuple[Page, ...]:
    lines = tuple(line(number, "like", words) for number, words in enumerate(said))
    plan = Plan(person("Robin"), lines=lines)
    return lay_out(plan_document(plan, choices()), 16).pages


def written(*said: str) -> bytes:
    lines = tuple(line(number, "like", words) for number, words in enumerate(said))
    plan = Plan(person("Robin"), lines=lines)
    done = write_pdf(lay_out(plan_document(plan, choices()), 16), sun)
    assert not done.missing
    return done.pdf


@pytest.mark.parametrize("language", SAID)
def test_what_is_read_is_what_was_said(language: str, verapdf: VeraPdf, tmp_path: Path) -> None:
    data = written(*SAID[language])
    read = "".join(Pdf(data).texts("P")).replace(" ", "")
    for words in SAID[language]:
        assert words.replace(" ", "") in read
    path = tmp_path / f"{language}.pdf"
    path.write_bytes(data)
    assert verapdf(path) == {}


@pytest.mark.parametrize("language", SAID)
def test_words_copied_out_of_the_file_are_the_words(language: str) -> None:
    copied = "".join(
        page.extract_text() for page in pypdf.PdfReader(io.BytesIO(written(*SAID[language]))).pages
    )
    for words in SAID[language]:
        assert "".join(words.split()) in "".join(copied.split())


def left_of_the_picture(page: Page) -> list[bool]:
    """Say for each row of a page whether its words stand left of its picture."""

    def pictures(group: Group) -> list[PictureBox]:
        inner = [x for each in group.items if isinstance(each, Group) for x in pictures(each)]
        return [*(x for x in group.items if isinstance(x, PictureBox)), *inner]

    return [x.box.x > page.width / 2 for group in page.groups for x in pictures(group)]


def test_the_picture_stands_at_the_right_of_words_that_run_backwards() -> None:
    assert left_of_the_picture(pages_of(*SAID["urdu"])[1]) == [True, True]
    assert left_of_the_picture(pages_of(*SAID["punjabi"])[1]) == [False, False]


def test_one_row_in_urdu_among_others_is_mirrored_alone() -> None:
    assert left_of_the_picture(pages_of("I like tea.", SAID["urdu"][0], "I like cats.")[1]) == [
        False,
        True,
        False,
    ]


def test_chinese_breaks_between_signs_and_begins_no_line_with_a_full_stop() -> None:
    lines = [run.text for run in Pdf(written(*SAID["chinese"])).runs if "我" in run.text or "，" in run.text]
    assert len(lines) > 1
    assert not any(x.startswith(("，", "。")) for x in lines)
