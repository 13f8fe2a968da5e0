"""The rules of an easy-read page, PD-01 to PD-14, held against the real PDFs."""

import itertools
import re
from dataclasses import replace

import pytest
from tests.documents.conftest import PLANS, Shelf
from tests.documents.looking import (
    ALMOST,
    every_mark,
    frame_of,
    is_bold,
    is_upright,
    marks_of,
    paragraphs,
    rows_of,
    said,
    texts_of,
    told,
)
from tests.documents.reading import Pdf
from tests.documents.sample import LONG_STEP, choices, farm_plan, full_plan, line, person, sun, supporter

from pcplanner.documents.choices import Part
from pcplanner.documents.easy_read import plan_document
from pcplanner.documents.fonts import text_width
from pcplanner.documents.hard_words import used_in
from pcplanner.documents.layout import MOST_PAGES_WITHOUT_CONTENTS, lay_out
from pcplanner.documents.measures import MARGIN, MOST_CHARACTERS, MOST_ROWS, MOST_SENTENCES
from pcplanner.documents.pages import A4_LONG, A4_SHORT, CM, PictureBox, Role, Text
from pcplanner.documents.pdf import write_pdf
from pcplanner.domain.circle import Ring
from pcplanner.domain.plan import Plan

STEPS_OF_THE_FARM = ("Ring the farm", "Choose boots", LONG_STEP)
PROMISES = frozenset({Part.PROMISES})
SIZES = (14, 16, 18, 22, 28, 36)
EVERY_PLAN = pytest.mark.parametrize("name", PLANS)
EVERY_SIZE = pytest.mark.parametrize("size", SIZES)


def squeezed(text: str) -> str:
    return "".join(text.split())


@EVERY_SIZE
@EVERY_PLAN
def test_pd_01_nothing_is_smaller_than_the_body(shelf: Shelf, name: str, size: int) -> None:
    pdf = shelf.pdf(name, size)
    drawn = {mark for e in pdf.elements("Figure") for mark in [(r.page, r.mark) for r in e.runs]}
    sizes = {r.size for r in pdf.runs if (r.page, r.mark) not in drawn}
    assert min(sizes) == size
    headings = [run.size for e in pdf.elements("H1", "H2") for run in e.runs]
    assert min(headings) >= 1.25 * size - ALMOST


@EVERY_SIZE
@EVERY_PLAN
def test_pd_02_lines_and_paragraphs_stand_well_apart(shelf: Shelf, name: str, size: int) -> None:
    for element in paragraphs(shelf.pdf(name, size)):
        baselines = sorted({run.y for run in element.runs}, reverse=True)
        for upper, lower in itertools.pairwise(baselines):
            assert upper - lower >= 1.5 * size - ALMOST, element.text
    for page in shelf.pages(name, size).pages:
        for above, below in itertools.pairwise(rows_of(page)):
            words_end = max(text.y for text in texts_of(above))
            words_begin = min(text.y for text in texts_of(below))
            assert words_begin - words_end >= 2.5 * 1.5 * size - ALMOST


@EVERY_PLAN
def test_pd_03_left_aligned_and_ragged(shelf: Shelf, name: str) -> None:
    pdf = shelf.pdf(name, 16)
    # No word spacing, letter spacing or stretching anywhere: nothing is justified.
    assert not pdf.operators & {"Tw", "Tc", "Tz", '"'}
    for element in paragraphs(pdf):
        starts: dict[float, float] = {}
        for run in element.runs:
            starts[run.y] = min(run.x, starts.get(run.y, run.x))
        assert (
            max(starts.values(), default=0) - min(starts.values(), default=0) < ALMOST
            or "Page" in element.text
        )


@EVERY_PLAN
def test_pd_04_fonts_are_embedded_upright_and_readable(shelf: Shelf, name: str) -> None:
    pdf = shelf.pdf(name, 16)
    names = set()
    for page in pdf.reader.pages:
        for font in page["/Resources"]["/Font"].values():
            described = font.get_object()
            names.add(str(described["/BaseFont"]))
            assert "/ToUnicode" in described
            inner = (
                described["/DescendantFonts"][0].get_object()
                if "/DescendantFonts" in described
                else described
            )
            assert "/FontFile2" in inner["/FontDescriptor"]
    assert not [x for x in names if "Italic" in x or "Oblique" in x or "Serif" in x]
    if name == "full":
        assert all("AtkinsonHyperlegible" in x for x in names)


@EVERY_SIZE
@EVERY_PLAN
def test_pd_05_margins_of_two_centimetres(shelf: Shelf, name: str, size: int) -> None:
    for page in shelf.pages(name, size).pages:
        if page.width > page.height:
            continue
        for mark in every_mark(page):
            if isinstance(mark, Text):
                assert mark.x >= MARGIN - ALMOST or mark.anchor.value != "start"
                assert mark.x <= A4_SHORT - MARGIN + ALMOST
                assert MARGIN - ALMOST <= mark.y <= A4_LONG - MARGIN
            elif isinstance(mark, PictureBox):
                assert mark.box.x >= MARGIN - ALMOST
                assert mark.box.right <= A4_SHORT - MARGIN + ALMOST
                assert mark.box.bottom <= A4_LONG - MARGIN


@EVERY_SIZE
@EVERY_PLAN
def test_pd_05_no_words_run_over_the_right_margin(shelf: Shelf, name: str, size: int) -> None:
    for page in shelf.pages(name, size).pages:
        if page.width < page.height:
            for mark in every_mark(page):
                if isinstance(mark, Text) and mark.anchor.value == "start":
                    end = mark.x + text_width(mark.words.rstrip(), mark.size, mark.bold)
                    assert end <= A4_SHORT - MARGIN + 1, mark.words


@EVERY_SIZE
@EVERY_PLAN
def test_pd_05_nothing_runs_into_the_foot_or_into_another(shelf: Shelf, name: str, size: int) -> None:
    for page in shelf.pages(name, size).pages:
        *body, foot = page.groups
        foot_top = min(m.y for m in foot.items if isinstance(m, Text)) - size
        texts = [m for m in every_mark(replace(page, groups=tuple(body))) if isinstance(m, Text)]
        if page.width < page.height:
            assert all(text.y <= foot_top for text in texts)
        places = [(round(text.x), round(text.y)) for text in texts if text.words.strip()]
        assert len(places) == len(set(places))


@pytest.mark.parametrize("size", [16, 28, 36])
def test_what_follows_a_drawing_of_several_pages_starts_a_page(size: int) -> None:
    people = [supporter(f"Person {n}", Ring(n % 4 + 1)) for n in range(24)]
    pages = lay_out(plan_document(Plan(person(), tuple(people)), choices(size)), size).pages
    for page in pages:
        has_drawing = any(x.role is Role.FIGURE and len(x.items) > 8 for x in page.groups)
        has_heading = any(x.role is Role.H2 for x in page.groups)
        assert not (has_drawing and has_heading)


@EVERY_SIZE
@EVERY_PLAN
def test_pd_06_pictures_stand_left_of_their_words(shelf: Shelf, name: str, size: int) -> None:
    for page in shelf.pages(name, size).pages:
        for row in rows_of(page):
            frame, words = frame_of(row), texts_of(row)
            assert frame.width >= 3 * CM - ALMOST
            if frame.x > page.width / 2:
                # Words that run from right to left have their picture at the right.
                # A space at the end stands left of words that run backwards, and right of others.
                seen = [replace(x, words=x.words if x.is_backwards else x.words.rstrip()) for x in words]
                assert max(x.x + text_width(x.words, x.size, x.bold) for x in seen) <= frame.x
            else:
                assert min(text.x for text in words) >= frame.right
            # The tops of the first letters are level with the top of the picture, within half a line;
            # a mark or boxes to tick that had to go on over the page have some room above them.
            first = min(text.y for text in words) - 0.7 * size
            assert 0 <= first - frame.y <= (0.75 if size <= 22 else 1.1) * size


def test_pd_06_symbols_stay_lines_and_are_large(shelf: Shelf) -> None:
    assert b"/Subtype /Image" not in shelf.written("full", 16).pdf
    about = next(
        p
        for p in shelf.pages("full", 16).pages
        if p.bookmarks and p.bookmarks[0].words == "What is important to me"
    )
    frames = [frame_of(row) for row in rows_of(about)]
    assert all(frame.width == pytest.approx(4.5 * CM) for frame in frames)
    assert len(frames) == 3


@EVERY_SIZE
@EVERY_PLAN
def test_pd_07_lines_are_short(shelf: Shelf, name: str, size: int) -> None:
    pdf = shelf.pdf(name, size)
    for element in paragraphs(pdf):
        lines: dict[float, str] = {}
        for run in element.runs:
            lines[run.y] = lines.get(run.y, "") + run.text
        assert all(len(text.strip()) <= 60 for text in lines.values())
        if size == 16 and name != "nasty" and not element.text.startswith("Page "):
            assert all(len(text.strip()) <= MOST_CHARACTERS for text in lines.values())


@EVERY_SIZE
@EVERY_PLAN
def test_pd_08_no_page_holds_too_much(shelf: Shelf, name: str, size: int) -> None:
    pdf = shelf.pdf(name, size)
    for number, page in enumerate(shelf.pages(name, size).pages):
        if page.width > page.height:
            continue
        said = [
            e.text for e in pdf.elements("P", page=number) if re.search(r"[.!?…][”\"')\]]*$", e.text.strip())
        ]
        assert len(said) <= MOST_SENTENCES
        assert len(rows_of(page)) <= MOST_ROWS


@EVERY_SIZE
@EVERY_PLAN
def test_pd_08_each_chapter_starts_a_page(shelf: Shelf, name: str, size: int) -> None:
    pdf = shelf.pdf(name, size)
    pages = [e.page for e in pdf.elements("H1")]
    assert len(pages) == len(set(pages))
    for element in pdf.elements("H1"):
        first = next(e for e in pdf.document.walk() if e.page == element.page and e.role in {"H1", "P"})
        assert first is element


@EVERY_SIZE
@EVERY_PLAN
def test_pd_09_a_page_of_contents_over_four_pages(shelf: Shelf, name: str, size: int) -> None:
    pdf = shelf.pdf(name, size)
    has_contents = "What is in my plan" in pdf.texts("H1")
    assert has_contents == (len(pdf.reader.pages) > MOST_PAGES_WITHOUT_CONTENTS)
    starts = {e.text: e.page for e in pdf.elements("H1")}
    contents = [e for e in pdf.elements("P") if re.match(r"Page \d+ ", e.text)]
    assert bool(contents) == has_contents
    for entry in contents:
        _, number, title = entry.text.split(" ", 2)
        assert starts[title] == int(number) - 1


@EVERY_SIZE
@EVERY_PLAN
def test_pd_10_every_page_says_which_of_how_many(shelf: Shelf, name: str, size: int) -> None:
    pdf = shelf.pdf(name, size)
    total = len(pdf.reader.pages)
    corners = set()
    for number in range(total):
        of = next(r for r in pdf.runs if r.page == number and r.text == f"Page {number + 1} of {total}")
        assert of.size == size
        assert of.mark is None
        if is_upright(pdf, number):
            corners.add(round(of.y, 1))
    assert len(corners) == 1


@EVERY_SIZE
@EVERY_PLAN
def test_pd_12_a_hard_word_is_explained_on_its_own_page(shelf: Shelf, name: str, size: int) -> None:
    pdf = shelf.pdf(name, size)
    bold = {font for font in {r.font for r in pdf.runs} if is_bold(pdf, font)}
    hard = {"advocate", "direct payment", "council"}
    found = set()
    for element in paragraphs(pdf):
        for run in element.runs:
            if run.font in bold and run.text.strip().casefold() in hard:
                found.add(run.text.strip().casefold())
                same_page = " ".join(pdf.texts("P", page=element.page))
                assert re.search(rf"(An?|The) {run.text.strip()} (is|runs)", same_page)
    expected = {"full": hard, "long": {"advocate"}}
    assert found == expected.get(name, set())
    if name == "full":
        list_page = next(e.page for e in pdf.elements("H1") if e.text == "Hard words")
        assert "An advocate is somebody who helps me to speak up." in pdf.texts("P", page=list_page)


@EVERY_SIZE
@EVERY_PLAN
def test_pd_13_the_first_page_says_what_this_is(shelf: Shelf, name: str, size: int) -> None:
    pdf = shelf.pdf(name, size)
    first = pdf.texts("P", page=0)
    assert "This is my plan in easy words." in first
    assert "Somebody can help me to read it." in first
    last = " ".join(
        pdf.texts("P", page=len(pdf.reader.pages) - 1) + pdf.texts("P", page=len(pdf.reader.pages) - 2)
    )
    assert "ask" in last
    assert "My plan belongs to me." in last


@EVERY_SIZE
@EVERY_PLAN
def test_pd_14_the_words_of_the_pdf_are_the_words_of_the_plan_in_order(
    shelf: Shelf, name: str, size: int
) -> None:
    document, pdf = shelf.document(name, size), shelf.pdf(name, size)
    printed, meant = told(pdf, document), said(document)
    if size > 22:
        # In a row that is cut, the box of a hard word comes sooner; test_pd_12 looks after those.
        boxes = {x.text for each in used_in(document.chapters) for x in each.meaning}
        printed, meant = ([x for x in texts if x not in boxes] for texts in (printed, meant))
    assert squeezed("".join(printed)) == squeezed("".join(meant))


@EVERY_SIZE
@EVERY_PLAN
def test_pd_14_nothing_in_a_drawing_is_shortened(shelf: Shelf, name: str, size: int) -> None:
    for page in shelf.pages(name, size).pages:
        for group in page.groups:
            if group.role is Role.FIGURE:
                assert not [x.words for x in marks_of(group) if isinstance(x, Text) and "…" in x.words]


@pytest.mark.parametrize("size", [16, 18, 22, 28])
def test_a_step_and_its_boxes_to_tick_are_on_one_page(shelf: Shelf, size: int) -> None:
    pdf = shelf.pdf("farm", size)
    for number in range(len(pdf.reader.pages)):
        told = pdf.texts("P", page=number)
        steps = sum(squeezed(x) in squeezed(" ".join(told)) for x in STEPS_OF_THE_FARM)
        if is_upright(pdf, number):
            assert told.count("Started") == steps


@pytest.mark.parametrize("size", SIZES)
def test_boxes_to_tick_never_stand_without_words_of_their_step(size: int) -> None:
    very_long = replace(
        farm_plan().steps[2], words="I walk on and on. " * 60, what_happened="It was good. " * 12
    )
    plan = replace(farm_plan(), steps=(very_long,))
    pdf = Pdf(write_pdf(lay_out(plan_document(plan, choices(size, PROMISES)), size), sun).pdf)
    page = next(e.page for e in pdf.elements("P") if e.text == "Started")
    assert any("walk" in x or "on and on" in x for x in pdf.texts("P", page=page))


@EVERY_SIZE
@pytest.mark.parametrize("name", ["full", "farm", "nasty"])
def test_a_part_that_goes_on_over_the_page_has_its_heading_again(shelf: Shelf, name: str, size: int) -> None:
    pdf = shelf.pdf(name, size)
    part, page = "", -1
    for element in (
        e for e in pdf.elements("H1", "H2", "P") if e.page is not None and is_upright(pdf, e.page)
    ):
        if element.page != page and element.role == "P" and part:
            assert element.text == f"{part}, more"
        page = element.page or 0
        part = element.text if element.role == "H2" else "" if element.role == "H1" else part
        if element.text == "Who promised what":
            break


@pytest.mark.parametrize("size", [16, 18, 22, 28])
def test_no_page_holds_one_thing_that_could_stand_with_its_neighbours(shelf: Shelf, size: int) -> None:
    for name in ("full", "farm"):
        pages = shelf.pages(name, size).pages
        for before, here in itertools.pairwise(pages):
            is_alone = not here.bookmarks and here.width < here.height and len(rows_of(here)) == 1
            if is_alone and before.width < before.height and len(rows_of(before)) > 2:
                # A page with something to spare gives it to the one after.
                raise AssertionError(f"{name} at {size}: {texts_of(rows_of(here)[0])[0].words}")


def test_pictures_are_as_large_as_the_fewest_pages_allow() -> None:
    def sides(count: int) -> list[float]:
        lines = tuple(line(n, "important", f"I like thing {n}.") for n in range(count))
        pages = lay_out(plan_document(Plan(person(), (), lines), choices(16)), 16).pages
        about = [p for p in pages for x in p.bookmarks if x.words == "What is important to me"]
        assert len(pages) == 3
        return [frame_of(row).width / CM for row in rows_of(about[0])]

    assert sides(3) == pytest.approx([4.5] * 3)
    assert 3.0 <= min(sides(5)) == max(sides(5)) < 4.5


def test_a_name_too_long_for_the_drawing_is_a_number_there_and_whole_in_the_list() -> None:
    name = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"
    pages = lay_out(plan_document(Plan(person(), (supporter(name, Ring.GROUPS),)), choices(16)), 16)
    pdf = Pdf(write_pdf(pages, sun).pdf)
    page = next(e.page for e in pdf.elements("H1") if e.text == "My circle")
    drawn = [x.words for x in marks_of(pages.pages[page or 0]) if isinstance(x, Text)]
    assert "Number 1" in drawn
    assert name in next(e.alt for e in pdf.elements("Figure", page=page))
    assert f"Number 1 {name}" in [" ".join(x.split()) for x in pdf.texts("P")]


@pytest.mark.parametrize("size", SIZES)
def test_every_line_of_the_plan_is_printed_whole(shelf: Shelf, size: int) -> None:
    printed = squeezed("".join(shelf.pdf("full", size).texts("P")))
    for each in full_plan().lines:
        assert squeezed(each.words) in printed
    long = squeezed("".join(shelf.pdf("nasty", size).texts("P")))
    assert "x" * 230 in long
    assert squeezed("and then " * 400) in long


def test_an_almost_empty_plan_is_a_proper_document(shelf: Shelf) -> None:
    assert shelf.pdf("almost empty", 16).texts("H1") == ["Robin’s plan", "Who I can ask"]


def test_a_drawing_stands_on_pages_of_its_own(shelf: Shelf) -> None:
    pdf = shelf.pdf("full", 16)
    posters = [n for n in range(len(pdf.reader.pages)) if not is_upright(pdf, n)]
    assert posters
    assert all(pdf.elements("Figure", page=n) for n in posters)
    circle = next(e.page for e in pdf.elements("H1") if e.text == "My circle")
    assert len(pdf.elements("Figure", page=circle)) == 1


@pytest.mark.parametrize("size", [13, 37, 0])
def test_a_size_nobody_can_read_is_refused(size: int) -> None:
    with pytest.raises(ValueError, match="points"):
        lay_out(plan_document(full_plan(), choices(16)), size)


@pytest.mark.parametrize("count", [1, 3, 4, 5, 9])
def test_a_heading_is_never_left_alone_at_the_foot(count: int) -> None:
    lines = tuple(line(n, "important", f"I like thing {n}.") for n in range(count))
    pdf = Pdf(write_pdf(lay_out(plan_document(Plan(person(), (), lines), choices(28)), 28), sun).pdf)
    for heading in pdf.elements("H1", "H2"):
        assert pdf.texts("P", page=heading.page)
