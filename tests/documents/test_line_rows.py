"""However lines hang together, each is told exactly once, in every kind of chapter."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents.real_plan import PERSON, line, real_plan
from tests.styles.files import all_chapters

from pcplanner.documents.chapter_pages import chapter_pages
from pcplanner.documents.line_rows import (
    LONGEST_HEADING,
    heading,
    in_order,
    line_blocks,
    without_hidden_twins,
)
from pcplanner.documents.model import Heading, Paragraph, PictureRow
from pcplanner.domain.lines import Answer, Check, Line, Source
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import ChapterKind, StyleChapter
from pcplanner.domain.words import say

_NAMES = ("a", "b", "c", "d", "e", "f")
_IDS = st.sampled_from(("", *_NAMES, "gone"))
KINDS = {x.kind: x for _, x in all_chapters()}
OF_LINES = [x for x in KINDS if x is not ChapterKind.SORT]


@st.composite
def hanging_lines(draw: st.DrawFn) -> tuple[Line, ...]:
    """Draw lines that stand under and beside each other, in columns, rows and sheets, in any way."""
    columns = st.sampled_from(("", "good", "when_this", "monday", "gone"))
    return tuple(
        line(
            "chapter",
            f"Word{name} is here.",
            id=name,
            under_id=draw(_IDS),
            beside_id=draw(_IDS),
            column=draw(columns),
            row_id=draw(st.sampled_from(("", "r1", "morning"))),
            sheet_id=draw(st.sampled_from(("", "s1"))),
            is_heading=draw(st.booleans()),
            said_by=draw(st.sampled_from(("", "Mum"))),
        )
        for name in _NAMES
    )


def chapter_of(kind: ChapterKind) -> StyleChapter:
    return replace(KINDS[kind], id="chapter")


@given(hanging_lines())
def test_every_line_is_yielded_once(lines: tuple[Line, ...]) -> None:
    assert sorted(x.line.id for x in in_order(lines)) == sorted(_NAMES)


@pytest.mark.parametrize("kind", OF_LINES)
@given(lines=hanging_lines())
def test_every_line_is_told_once_in_every_kind_of_chapter(kind: ChapterKind, lines: tuple[Line, ...]) -> None:
    plan = Plan(PERSON, lines=lines)
    told: list[str] = []
    for page in chapter_pages(plan, chapter_of(kind), lines):
        for block in page.blocks:
            if isinstance(block, PictureRow):
                told += [x.text for x in block.sentences]
            elif isinstance(block, Heading):
                told.append(block.words)
    for each in lines:
        assert told.count(each.words) == 1


@pytest.mark.parametrize("words", ["x" * 40, "long " * 40])
def test_a_heading_that_is_too_long_for_one_is_told_as_a_paragraph(words: str) -> None:
    assert isinstance(heading(words.strip()), Paragraph)
    assert isinstance(heading("Things at home"), Heading)
    assert len(words.strip()) < LONGEST_HEADING * 3


def test_a_heading_with_a_symbol_is_printed_once() -> None:
    top = line("healthy", "When I have a seizure", picture=symbol("help"), is_heading=True)
    found = list(line_blocks(real_plan(), [top], symbol("talk")))
    assert found == [Heading("When I have a seizure")]


def test_what_hidden_people_said_alike_is_printed_once_but_not_where_anything_differs() -> None:
    first = line("admire", "He is kind.", Source.SOMEONE_ELSE, said_by=say("lines.somebody"), id="a")
    again = replace(first, id="b")
    other = replace(first, id="c", check=Check.NO)
    named = replace(first, said_by="mum", id="d")
    assert list(without_hidden_twins([first, again, other])) == [first, other]
    assert list(without_hidden_twins([named, replace(named, id="e")])) == [named, replace(named, id="e")]


@pytest.mark.parametrize("is_about_people", [True, False])
def test_nothing_is_nobody_on_paper_too_in_a_chapter_about_people(is_about_people: bool) -> None:
    about = replace(chapter_of(ChapterKind.LINES), nobody=is_about_people)
    nothing = replace(line(about.id, "", id="n"), answer=Answer.NOTHING)
    (page,) = chapter_pages(Plan(PERSON, lines=(nothing,)), about, (nothing,))
    said = [x.text for row in page.blocks if isinstance(row, PictureRow) for x in row.sentences]
    assert say("lines.answer_nobody" if is_about_people else "lines.answer_nothing") in said
