"""A long document in parts: each whole, short enough, and together all of it."""

from dataclasses import replace
from datetime import date

import pytest

from pcplanner.documents.choices import DocumentChoices, DocumentKind
from pcplanner.documents.easy_read import plan_document, volume_documents
from pcplanner.documents.layout import PAGES_TO_SHIP, lay_out
from pcplanner.documents.model import Document
from pcplanner.documents.volumes import in_volumes
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.services.example import read_example

CHOICES = DocumentChoices(DocumentKind.PLAN, 16, date(2026, 5, 20))


@pytest.fixture(scope="module")
def plan() -> Plan:
    return read_example().plans[0]


@pytest.fixture(scope="module")
def volumes(plan: Plan) -> tuple[Document, ...]:
    return volume_documents(plan, CHOICES)


def test_each_part_is_short_and_says_which_it_is(volumes: tuple[Document, ...]) -> None:
    assert len(volumes) > 1
    for number, each in enumerate(volumes, start=1):
        words = f"Part {number} of {len(volumes)}"
        assert len(lay_out(each, 16).pages) <= PAGES_TO_SHIP
        assert each.title == f"Robin’s plan. {words}"
        assert words in str(each.chapters[0].blocks)
        assert words in str(each.foot)
        assert each.contents_title


def test_together_the_parts_hold_every_chapter_once_in_order(
    plan: Plan, volumes: tuple[Document, ...]
) -> None:
    whole = plan_document(plan, CHOICES)
    word_list = say("documents.word_list_title")
    titles = [x.title for x in whole.chapters[1:-1] if x.title != word_list]
    told = [x.title for each in volumes for x in each.chapters[1:-1] if x.title != word_list]
    assert len(titles) > 8
    assert [x for n, x in enumerate(told) if n == 0 or told[n - 1] != x] == titles


def test_a_chapter_too_long_for_any_part_is_divided_and_keeps_its_blocks(plan: Plan) -> None:
    document = plan_document(plan, CHOICES)
    longest = max(document.chapters[1:-1], key=lambda x: len(x.blocks))
    long = replace(longest, blocks=longest.blocks * 12)
    first, last = document.chapters[0], document.chapters[-1]
    made = in_volumes([long], 16, lambda share, _: replace(document, chapters=(first, *share, last)))
    assert len(made) > 1
    assert tuple(x for each in made for c in each.chapters[1:-1] for x in c.blocks) == long.blocks
    assert all(len(lay_out(x, 16).pages) <= PAGES_TO_SHIP for x in made)


def test_a_paper_is_never_made_in_parts(plan: Plan) -> None:
    paper = DocumentChoices(DocumentKind.FEEDBACK, 16, date(2026, 5, 20))
    assert volume_documents(plan, paper) == (plan_document(plan, paper),)
