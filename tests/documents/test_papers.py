"""Each document by itself: what it says, that it keeps the page rules, that nothing is lost or clipped."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest
from tests.documents import sample
from tests.documents.looking import every_mark, marks_of
from tests.documents.reading import Pdf
from tests.documents.real_plan import MEETING, MEETING_ID, SITTING_ID, line, real_plan
from tests.styles.files import all_chapters, style
from tests.support.verapdf import VeraPdf

from pcplanner.documents.choices import DocumentChoices, DocumentKind
from pcplanner.documents.easy_read import NothingThere, plan_document
from pcplanner.documents.layout import lay_out
from pcplanner.documents.measures import MARGIN
from pcplanner.documents.model import Document, PictureRow, PromiseGroup, WritingSpace
from pcplanner.documents.pages import Box, PictureBox, RoundBox, Text
from pcplanner.documents.pages import Role as Tag
from pcplanner.documents.pdf import Written, write_pdf
from pcplanner.documents.single_papers import SINGLE
from pcplanner.documents.told import face_of_supporter
from pcplanner.domain.lines import Audience, Source
from pcplanner.domain.meetings import CLOSING, AgendaItem, AgendaKind, MeetingState
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.sittings import Sitting
from pcplanner.domain.styles import ChapterKind, StyleChapter

SIZES = (16, 28)
# Cards, posters and the page about somebody are laid out otherwise, and have tests of their own.
OTHERWISE = frozenset({DocumentKind.HOW_I_USE, *SINGLE} - {DocumentKind.PROMISES, DocumentKind.CIRCLE})
PAPERS = tuple(x for x in DocumentKind if x not in OTHERWISE)


def chapters_of(kind: DocumentKind) -> tuple[StyleChapter, ...]:
    if kind is DocumentKind.STYLE:
        return style("personal_futures").chapters
    if kind is DocumentKind.MY_VIEWS:
        return style("my_views").chapters
    return tuple({x.id: x for _, x in all_chapters()}.values())


def choices(kind: DocumentKind, size: int = 16) -> DocumentChoices:
    about = SITTING_ID if kind is DocumentKind.SORT else MEETING_ID
    return DocumentChoices(kind, size, sample.MADE_ON, about_id=about, style_id="personal_futures")


def document(kind: DocumentKind, size: int = 16, plan: Plan | None = None) -> Document:
    return plan_document(plan or real_plan(), choices(kind, size), chapters_of(kind))


@cache
def written(kind: DocumentKind, size: int) -> Written:
    return write_pdf(lay_out(document(kind, size), size), sample.sun)


def told(found: Document) -> Iterator[str]:
    for chapter in found.chapters:
        for row in chapter.blocks:
            if isinstance(row, PictureRow):
                yield from (x.text for x in row.sentences)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", PAPERS)
def test_pa_01_every_document_passes_verapdf(
    kind: DocumentKind, size: int, tmp_path: Path, verapdf: VeraPdf
) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(written(kind, size).pdf)
    assert verapdf(path) == {}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", PAPERS)
def test_pd_01_no_letter_is_smaller_than_the_body_and_nothing_leaves_the_page(
    kind: DocumentKind, size: int
) -> None:
    for page in lay_out(document(kind, size), size).pages:
        if page.width > page.height:
            continue
        for mark in every_mark(page):
            if isinstance(mark, Text):
                assert mark.size >= size or mark.words.strip() == ""
                assert MARGIN - 1 <= mark.x <= page.width - MARGIN + 1
                assert 0 < mark.y < page.height - MARGIN + size
            elif isinstance(mark, RoundBox | PictureBox):
                box: Box = mark.box
                assert box.x >= MARGIN - 12
                assert box.right <= page.width - MARGIN + 12
                assert box.bottom <= page.height - MARGIN


@pytest.mark.parametrize("kind", PAPERS)
def test_pd_10_every_page_says_which_of_how_many(kind: DocumentKind) -> None:
    pdf = Pdf(written(kind, 16).pdf)
    total = len(pdf.reader.pages)
    for number in range(total):
        assert f"Page {number + 1} of {total}" in pdf.artifact_words(number)


@pytest.mark.parametrize("size", [16, 18, 22, 28])
def test_the_feedback_form_is_one_page_with_four_faces(size: int) -> None:
    pages = lay_out(document(DocumentKind.FEEDBACK, size), size).pages
    assert len(pages) == 1
    pictures = [x.picture.ref for x in marks_of(pages[0]) if isinstance(x, PictureBox)]
    assert pictures == [f"builtin/{x}" for x in ("very-good", "good", "ok", "poor")]


def test_an_invitation_says_who_when_where_what_each_needs_and_what_we_will_do() -> None:
    said = list(told(document(DocumentKind.INVITATION)))
    for words in (
        "Robin invites you to a meeting.",
        "Wednesday 4 March 2026",
        "2 o’clock",
        "The quiet room",
        "It is next to the cafe.",
        "My own chair",
        "Large print",
        "3. A break",
        "10 minutes",
        "4. We look at boats",
        "We laugh",
        "You can ask Ada about the meeting.",
    ):
        assert words in said


def test_an_agenda_has_its_breaks_and_the_rules() -> None:
    said = list(told(document(DocumentKind.AGENDA)))
    assert said.index("3. A break") < said.index("4. We look at boats") < said.index("We laugh")


def test_my_own_views_have_room_for_what_nobody_recorded() -> None:
    views = real_plan()
    views = replace(views, lines=(*views.lines, line("went_well", "The boat trip.")))
    found = document(DocumentKind.MY_VIEWS, plan=views)
    first, *rest = found.chapters[1:5]
    assert "The boat trip." in [
        x.text for row in first.blocks if isinstance(row, PictureRow) for x in row.sentences
    ]
    assert not any(isinstance(x, WritingSpace) for x in first.blocks)
    assert all(any(isinstance(x, WritingSpace) for x in chapter.blocks) for chapter in rest)


def test_what_happens_next_leaves_room_where_nobody_said_anything() -> None:
    plan = replace(real_plan(), lines=())
    blocks = document(DocumentKind.WHAT_NEXT, plan=plan).chapters[1].blocks
    assert sum(isinstance(x, WritingSpace) for x in blocks) == 2
    assert "Ada tells the landlord." in list(told(document(DocumentKind.WHAT_NEXT)))


def test_a_record_tells_where_a_meeting_was_stopped() -> None:
    assert "We stopped here" in list(told(document(DocumentKind.RECORD)))


def held() -> Plan:
    """Return a plan with a meeting that was held 8 days late, and all that was made in it."""
    begun = datetime(2026, 3, 12, 10, 0, tzinfo=UTC)
    meeting = replace(
        MEETING, started_at=begun, ended_at=begun + timedelta(hours=1), state=MeetingState.DONE, at_item="i5"
    )
    agenda = (
        *meeting.agenda,
        AgendaItem("i6", AgendaKind.CHAPTER, "quiet"),
        AgendaItem("i7", AgendaKind.THANKS),
    )
    during = begun + timedelta(minutes=10)
    plan = real_plan()
    dream = replace(plan.dreams[0], id="new", words="I want a canal boat.", created_at=during)
    step = replace(
        plan.steps[0],
        id="step",
        goal_id="",
        words="Ask the boat yard.",
        created_at=during,
        promised_by=("mum",),
    )
    old = replace(plan.steps[0], id="old", goal_id="", words="An older step.", done_on=None)
    return replace(
        plan,
        meetings=(replace(meeting, agenda=agenda),),
        dreams=(*plan.dreams, dream),
        steps=(*plan.steps, step, old),
    )


def test_a_record_tells_the_dreams_and_the_promises_that_were_made_in_the_meeting() -> None:
    found = document(DocumentKind.RECORD, plan=held())
    assert "I want a canal boat." in list(told(found))
    steps = [x.text for group in promised(found) for row in group.rows for x in row.sentences]
    assert "Ask the boat yard." in steps
    assert "An older step." not in steps
    assert [x.name for x in promised(found)] == ["Mum"]


def promised(found: Document) -> list[PromiseGroup]:
    return [x for chapter in found.chapters for x in chapter.blocks if isinstance(x, PromiseGroup)]


def test_a_record_has_the_day_the_meeting_was_held_and_an_invitation_the_planned_one() -> None:
    record = document(DocumentKind.RECORD, plan=held())
    assert "12 March 2026" in record.chapters[0].title
    assert "Thursday 12 March 2026" in list(told(record))
    assert "Wednesday 4 March 2026" not in list(told(record))
    assert "Wednesday 4 March 2026" in list(told(document(DocumentKind.INVITATION, plan=held())))


def test_what_we_did_leaves_out_the_breaks_and_what_nobody_came_to() -> None:
    record = document(DocumentKind.RECORD, plan=held())
    did = next(x for x in record.chapters if x.title == "What we did")
    rows = [x.sentences[0].text for x in did.blocks if isinstance(x, PictureRow)]
    assert [x.split(".")[0] for x in rows] == ["1", "2", "3", "4"]
    assert rows[2] == "3. We look at boats"


def test_what_others_need_stands_only_in_my_own_copy_of_an_invitation() -> None:
    mine = choices(DocumentKind.INVITATION)
    ours = plan_document(real_plan(), replace(mine, audience=Audience.FAMILY), chapters_of(mine.kind))
    said = list(told(ours))
    assert "Mum" in said
    assert {"Needs", "Large print", "My own chair"}.isdisjoint(said)
    assert "Tell us what you need." in said
    assert "Tell us what you need." not in list(told(document(DocumentKind.INVITATION)))


@pytest.mark.parametrize("kind", [x for x in PAPERS if x is not DocumentKind.FEEDBACK])
def test_a_copy_for_others_says_for_whom_it_is(kind: DocumentKind) -> None:
    for_family = replace(choices(kind), audience=Audience.FAMILY)
    found = plan_document(real_plan(), for_family, chapters_of(kind))
    first = [x.text for row in found.chapters[0].blocks if isinstance(row, PictureRow) for x in row.sentences]
    assert "This copy is for my family." in first
    assert not any(x.startswith("This copy is for") for x in told(document(kind)))


def test_last_words_and_thoughts_say_who_said_them() -> None:
    own = line(CLOSING, "Calm", said_by="tom", sheet_id=MEETING_ID)
    plan = replace(real_plan(), lines=(*real_plan().lines, own))
    said = list(told(document(DocumentKind.RECORD, plan=plan)))
    assert said[said.index("Ask about the bus pass.") - 1] == "I said,"
    assert said[said.index("Boat") - 1] == "I said,"
    assert said[said.index("Calm") - 1] == "Tom said,"
    assert "Mum said, “Hope”" in said


def test_last_words_of_no_meeting_stand_beside_the_face_of_who_said_them() -> None:
    own = line(CLOSING, "Happy", picture=symbol("happy"))
    mums = line(CLOSING, "Hope", Source.SOMEONE_ELSE, said_by="mum", picture=symbol("hope"))
    jos = line(CLOSING, "Trust", Source.SOMEONE_ELSE, said_by="Jo", picture=symbol("together"))
    plan = replace(real_plan(), lines=(own, mums, jos))
    mum = plan.supporter("mum")
    assert mum is not None
    for kind in (DocumentKind.PLAN, DocumentKind.STYLE):
        found = plan_document(plan, choices(kind), style("path").chapters)
        rows = [x for page in found.chapters for x in page.blocks if isinstance(x, PictureRow)]
        said = {row.sentences[-1].text: row for row in rows}
        assert said["Happy"].corner == symbol("happy")
        hope = said["Mum said, “Hope”"]
        assert hope.corner == symbol("hope")
        assert hope.picture == face_of_supporter(mum)
        assert said["Jo said, “Trust”"].picture == symbol("together")


def test_the_picture_of_a_last_word_is_drawn_on_its_face_and_told() -> None:
    own = line(CLOSING, "Happy", picture=symbol("happy", "A happy face"))
    plan = replace(real_plan(), lines=(own,))
    found = plan_document(plan, choices(DocumentKind.STYLE), style("path").chapters)
    figures = [x for page in lay_out(found, 16).pages for x in page.groups if x.role is Tag.FIGURE]
    place = next(n for n, x in enumerate(figures) if x.alt == "A happy face")
    (small,) = [x.box for x in figures[place].items if isinstance(x, PictureBox)]
    (large,) = [x.box for x in figures[place - 1].items if isinstance(x, PictureBox)]
    assert large.x < small.x
    assert large.y < small.y
    assert small.width < large.width / 2


def test_one_style_tells_its_chapters_in_its_order_and_no_others() -> None:
    titles = [x.title for x in document(DocumentKind.STYLE).chapters]
    assert titles[1:5] == ["My background", "My people", "My people, When I was 10", "My places"]
    assert "What it costs" not in titles


def test_what_is_not_there_is_no_document() -> None:
    for kind in (DocumentKind.INVITATION, DocumentKind.SORT):
        with pytest.raises(NothingThere):
            plan_document(real_plan(), replace(choices(kind), about_id="gone"), chapters_of(kind))


def test_a_copy_for_somebody_holds_no_line_that_is_not_for_them_even_when_the_whole_plan_is_given() -> None:
    secret = line("important", "Only for me.", audiences=(Audience.ME,))
    plan = replace(real_plan(), lines=(secret,))
    for kind in (DocumentKind.PLAN, DocumentKind.RECORD):
        for_gp = replace(choices(kind), audience=Audience.GP)
        assert "Only for me." not in list(told(plan_document(plan, for_gp, chapters_of(kind))))


def nasty_lines() -> Plan:
    """Return a plan with hard words in every kind of chapter, in every place of a line."""
    kinds = {x.kind: x for _, x in all_chapters()}
    told_lines = []
    for chapter in kinds.values():
        columns = [x.id for x in chapter.columns] or [""]
        for number, words in enumerate(sample.NASTY):
            told_lines.append(
                line(
                    chapter.id, words, id=f"{chapter.id}{number}", column=columns[number % len(columns)],
                    row_id=f"r{number // 3}" if number % 2 else "", reason=words, how_often=words,
                    wanted=columns[0], under_id=f"{chapter.id}{number - 1}" if number % 3 == 1 else "",
                    is_heading=number % 4 == 3,
                )
            )  # fmt: skip
    meeting = replace(
        MEETING, where=sample.NASTY[0], why_away=sample.NASTY[1], ground_rules=(sample.NASTY[2],)
    )
    sitting = Sitting("s", "p", "own", sample.NASTY[3][:200], MEETING.created_at, scale_words=("a", "b", "c"))
    plan = real_plan()
    return replace(plan, lines=tuple(told_lines), meetings=(meeting,), sittings=(sitting,))


@pytest.mark.parametrize("size", SIZES)
def test_pd_14_hard_words_in_every_kind_of_chapter_are_printed_whole(size: int) -> None:
    plan = nasty_lines()
    found = document(DocumentKind.PLAN, size, plan)
    pages = lay_out(found, size)
    printed = "".join(
        mark.words for page in pages.pages for mark in marks_of(page) if isinstance(mark, Text)
    ).replace(" ", "")
    for each in told(found):
        assert each.replace(" ", "").replace("\u00a0", "")[:30] in printed.replace("\u00a0", "")
    assert any(x.kind is ChapterKind.MONEY for _, x in all_chapters())
