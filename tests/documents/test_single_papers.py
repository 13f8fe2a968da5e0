"""Papers of one thing: who promised what, the circle, cards, a poster of the path, a page about somebody."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.documents.looking import marks_of
from tests.documents.reading import Pdf
from tests.documents.sample import choices, full_plan, line, sun
from tests.support.verapdf import VeraPdf

from pcplanner.documents.arrow_papers import ON_ARROW
from pcplanner.documents.cards import WALLET, for_steps, lay_out_cards
from pcplanner.documents.choices import DocumentChoices, DocumentKind
from pcplanner.documents.easy_read import NothingThere, plan_document, usual_chapters
from pcplanner.documents.layout import lay_out
from pcplanner.documents.model import ArrowDrawing, CirclePoster, Document, Heading, PictureRow
from pcplanner.documents.one_page import lay_out_one_page
from pcplanner.documents.pages import Pages, PaperSize, Text
from pcplanner.documents.pdf import write_pdf
from pcplanner.documents.single_papers import cards_to_carry, staying
from pcplanner.domain.circle import Role
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import ChapterKind, StyleChapter

ALARM = StyleChapter("alarm", ChapterKind.ALARM, "Who can ring the alarm for me", "", "", "alarm-bell")
PATH = tuple(
    StyleChapter(
        each,
        {"dreams": ChapterKind.DREAMS, "steps": ChapterKind.STEPS}.get(each, ChapterKind.LINES),
        each.replace("_", " "),
        "",
        "",
        "path",
    )
    for each in (*ON_ARROW, "plan_title")
)


def with_path(plan: Plan) -> Plan:
    ids = ("one_year", "now", "next_month", "plan_title", "now")
    said = (line(900 + n, each, f"This is {each} {n}.") for n, each in enumerate(ids))
    return replace(plan, lines=(*plan.lines, *said))


def of(kind: DocumentKind, **more: object) -> DocumentChoices:
    return replace(choices(), kind=kind, **more)  # type: ignore[arg-type]


def with_alarm(plan: Plan) -> Plan:
    first, *rest = plan.supporters
    return replace(plan, supporters=(replace(first, roles=(*first.roles, Role.ALARM_CONTACT)), *rest))


def pages_of(kind: DocumentKind, sheet: PaperSize = PaperSize.A4) -> Pages:
    plan = with_path(with_alarm(full_plan()))
    about = next((x.id for x in plan.dreams if plan.goals_of(x.id)), "")
    chapters = PATH if kind is DocumentKind.ARROW else (*usual_chapters(), ALARM)
    document = plan_document(
        plan, of(kind, sheet=sheet, about_id=about if kind is DocumentKind.GOAL_PATH else ""), chapters
    )
    return laid_out(document, kind, sheet)


def laid_out(document: Document, kind: DocumentKind, sheet: PaperSize) -> Pages:
    match kind:
        case DocumentKind.CARDS:
            return lay_out_cards(document, 16, for_steps(sheet, 16), sheet)
        case DocumentKind.ALARM:
            return lay_out_cards(document, 16, WALLET, sheet)
        case DocumentKind.PROFILE:
            return lay_out_one_page(document, 16, sheet)
        case _:
            return lay_out(document, 16, sheet)


KINDS = [
    DocumentKind.PROMISES,
    DocumentKind.CIRCLE,
    DocumentKind.GOAL_PATH,
    DocumentKind.ARROW,
    DocumentKind.CARDS,
    DocumentKind.ALARM,
]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("sheet", [PaperSize.A4, PaperSize.LETTER])
def test_each_is_accessible_on_each_paper(
    kind: DocumentKind, sheet: PaperSize, verapdf: VeraPdf, tmp_path: Path
) -> None:
    pages = pages_of(kind, sheet)
    assert {tuple(sorted((round(x.width), round(x.height)))) for x in pages.pages} == {
        (round(sheet.short), round(sheet.long))
    }
    path = tmp_path / "paper.pdf"
    path.write_bytes(write_pdf(pages, sun).pdf)
    assert verapdf(path) == {}


def test_a_path_holds_its_steps_in_their_order_and_tells_what_has_no_place_on_it() -> None:
    plan = with_path(full_plan())
    (chapter,) = plan_document(plan, of(DocumentKind.ARROW), PATH).chapters
    arrow, *after = chapter.blocks
    assert isinstance(arrow, ArrowDrawing)
    assert [x.number for x in arrow.parts] == list(range(1, 9))
    told = [[s.text for row in x.rows for s in row.sentences] for x in arrow.parts]
    assert all(any(x.words in " ".join(told[0]) for x in [dream]) for dream in plan.dreams)
    assert told[1] == ["This is one_year 0."]
    assert told[2] == ["This is now 1.", "This is now 4."]
    assert told[3] == []
    assert len(arrow.parts[7].rows) == len(plan.steps_in_order())
    assert isinstance(after[0], Heading)
    assert after[0].words == "plan title"
    assert "This is plan_title 3." in [
        s.text for x in after if isinstance(x, PictureRow) for s in x.sentences
    ]


def test_a_path_without_some_of_its_steps_keeps_the_places_of_the_others() -> None:
    chapters = [x for x in PATH if x.id not in {"bring_in", "keep_strong"}]
    (chapter,) = plan_document(with_path(full_plan()), of(DocumentKind.ARROW), chapters).chapters
    arrow = chapter.blocks[0]
    assert isinstance(arrow, ArrowDrawing)
    assert [x.number for x in arrow.parts] == [1, 2, 3, 6, 7, 8]
    assert lay_out(plan_document(with_path(full_plan()), of(DocumentKind.ARROW), chapters), 16).pages


def test_on_a_large_sheet_the_circle_is_a_poster_and_everybody_is_told_after_it(
    verapdf: VeraPdf, tmp_path: Path
) -> None:
    document = plan_document(full_plan(), of(DocumentKind.CIRCLE, sheet=PaperSize.A3))
    poster, *after = document.chapters[0].blocks
    assert isinstance(poster, CirclePoster)
    told = " ".join(s.text for x in after if isinstance(x, PictureRow) for s in x.sentences)
    assert all(x.name in told for x in full_plan().supporters)
    pages = lay_out(document, 16, PaperSize.A3)
    assert pages.pages[0].width == PaperSize.A3.long
    path = tmp_path / "circle.pdf"
    path.write_bytes(write_pdf(pages, sun).pdf)
    assert verapdf(path) == {}


def test_every_step_still_to_do_has_one_card_and_four_are_on_a_sheet() -> None:
    plan = full_plan()
    document = plan_document(plan, of(DocumentKind.CARDS))
    assert len(document.chapters) == len(cards_to_carry(plan)) > 0
    pages = lay_out_cards(document, 16, for_steps(PaperSize.A4, 16))
    assert len(pages.pages) >= -(-len(document.chapters) // 4)


@pytest.mark.parametrize("size", [14, 16, 18, 22, 28, 36])
def test_no_word_on_a_card_is_cut_however_large(size: int) -> None:
    document = plan_document(full_plan(), replace(choices(size), kind=DocumentKind.CARDS))
    pages = lay_out_cards(document, size, for_steps(PaperSize.A4, size))
    rows = [x for chapter in document.chapters for x in chapter.blocks if isinstance(x, PictureRow)]
    words = {word for row in rows for sentence in row.sentences for word in sentence.text.split()}
    printed = {
        word
        for page in pages.pages
        for x in marks_of(page)
        if isinstance(x, Text)
        for word in x.words.split()
    }
    assert words <= printed


def test_one_card_to_carry() -> None:
    plan = full_plan()
    step = cards_to_carry(plan)[0].about_id
    (chapter,) = plan_document(plan, of(DocumentKind.CARDS, about_id=step)).chapters
    (row,) = chapter.blocks
    assert isinstance(row, PictureRow)
    assert row.about_id == step


def test_nothing_on_a_card_is_under_14_points_and_nothing_leaves_its_card() -> None:
    for kind in (DocumentKind.CARDS, DocumentKind.ALARM):
        pdf = Pdf(write_pdf(pages_of(kind), sun).pdf)
        assert min(run.size for run in pdf.runs) >= 14
        assert all(0 <= run.x <= 596 and 0 <= run.y <= 842 for run in pdf.runs)


def test_there_is_no_paper_where_there_is_nothing_for_it() -> None:
    empty = Plan(full_plan().person)
    for kind in KINDS:
        with pytest.raises(NothingThere):
            plan_document(empty, of(kind))


def test_a_page_about_somebody_is_one_page_until_it_no_longer_fits_and_never_gets_small(
    verapdf: VeraPdf, tmp_path: Path
) -> None:
    plan = full_plan()
    chapters = usual_chapters()
    lines = [x for x in plan.lines if x.chapter in {c.id for c in chapters}]
    short = replace(plan, lines=tuple(lines[:3]))
    assert len(lay_out_one_page(plan_document(short, of(DocumentKind.PROFILE), chapters), 16).pages) == 1
    path = tmp_path / "page.pdf"
    one = lay_out_one_page(plan_document(short, of(DocumentKind.PROFILE), chapters), 16)
    path.write_bytes(write_pdf(one, sun).pdf)
    assert verapdf(path) == {}
    many = replace(plan, lines=tuple(replace(x, id=f"{n}") for n in range(60) for x in lines[:1]))
    pages = lay_out_one_page(plan_document(many, of(DocumentKind.PROFILE), chapters), 16)
    assert len(pages.pages) > 1
    assert min(run.size for run in Pdf(write_pdf(pages, sun).pdf).runs) >= 14


def test_what_is_left_out_is_not_on_the_page() -> None:
    plan, chapters = full_plan(), usual_chapters()
    out = next(x for x in plan.lines if x.chapter in {c.id for c in chapters})
    off = replace(out, details=replace(out.details, is_off_page=True))
    plan = replace(plan, lines=tuple(off if x is out else x for x in plan.lines))
    document = plan_document(plan, of(DocumentKind.PROFILE), chapters)
    told = " ".join(
        s.text for c in document.chapters for b in c.blocks if isinstance(b, PictureRow) for s in b.sentences
    )
    assert out.words not in told


def test_without_colours_everything_is_grey() -> None:
    pages = replace(pages_of(DocumentKind.PROMISES), is_grey=True)
    data = Pdf(write_pdf(pages, sun).pdf)
    page = data.reader.pages[1].get_contents().get_data().decode("latin-1").split()
    colours = [page[n - 3 : n] for n, word in enumerate(page) if word in {"rg", "RG"}]
    assert colours
    assert all(len(set(each)) == 1 for each in colours)


def test_what_stands_under_a_line_that_stays_out_goes_with_it() -> None:
    first = full_plan().lines[0]
    under = replace(first, id="under", slot=replace(first.slot, under_id=first.id))
    deep = replace(first, id="deep", slot=replace(first.slot, under_id="under"))
    other = replace(first, id="other")
    out = replace(first, details=replace(first.details, is_off_page=True))
    assert staying([out, under, deep, other]) == (other,)
    below = replace(under, details=replace(under.details, is_off_page=True))
    assert staying([first, below, deep, other]) == (first, other)
    round_about = replace(first, slot=replace(first.slot, under_id="under"))
    assert staying([round_about, under]) == (round_about, under)


def test_what_the_person_leaves_off_the_page_stays_in_the_plan_and_off_the_page() -> None:
    plan, chapters = full_plan(), usual_chapters()
    out = next(x for x in plan.lines if x.chapter in {c.id for c in chapters})
    kept = replace(out, details=replace(out.details, is_off_page=True))
    plan = replace(plan, lines=tuple(kept if x is out else x for x in plan.lines))
    document = plan_document(plan, of(DocumentKind.PROFILE), chapters)
    assert out.words not in repr(document.chapters)
    assert out.words in repr(plan_document(plan, of(DocumentKind.PLAN), chapters).chapters)
