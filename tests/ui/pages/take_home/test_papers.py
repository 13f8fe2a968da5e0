"""Which papers there are to take home, and how they are chosen."""

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from tests.documents.real_plan import MEETING, SITTINGS, real_plan
from tests.documents.sample import full_plan, line

from pcplanner.documents.choices import DocumentKind
from pcplanner.documents.pages import PaperSize
from pcplanner.domain.lines import Audience
from pcplanner.domain.meetings import MeetingState
from pcplanner.ui.context import Context
from pcplanner.ui.pages.take_home.papers import (
    MORE,
    Group,
    Item,
    group_choices,
    item_choices,
    items_of,
)
from pcplanner.ui.pages.take_home.view_model import TakeHomeViewModel


@pytest.fixture
def met(context: Context, amina: str) -> str:
    """Return the id of a short plan with a meeting and with pictures that were sorted."""
    desk = context.services.desk
    desk.put("planned", replace(MEETING, person_id=amina), *(replace(x, person_id=amina) for x in SITTINGS))
    return amina


def test_a_plan_alone_has_the_card_of_how_i_use_this_beside_it(context: Context, amina: str) -> None:
    view_model = TakeHomeViewModel(context, amina)
    groups = [Group.PLAN.value, Group.STEPS.value, Group.USE.value]
    assert [x.id for x in view_model.state.papers] == groups
    view_model.choose_group(Group.USE)
    assert [x.words for x in view_model.state.items] == ["About me", "How I use this"]


def test_a_meeting_brings_its_papers(context: Context, met: str, tmp_path: Path) -> None:
    view_model = TakeHomeViewModel(context, met)
    groups = [x.id for x in view_model.state.papers]
    assert groups[0] == Group.PLAN.value
    assert {Group.MEETING.value, Group.SORT.value} <= set(groups)
    view_model.choose_group(Group.MEETING)
    assert [x.words for x in view_model.state.items][:2] == ["Invitation", "What we do"]
    assert view_model.state.items[0].is_chosen
    view_model.save(tmp_path / "copy.pdf")
    assert "Amina invites you to a meeting." in PdfReader(tmp_path / "copy.pdf").pages[0].extract_text()
    feedback = next(x for x in view_model.state.items if x.words == "How was it")
    view_model.choose_item(feedback.id)
    assert view_model.state.pages <= 2
    view_model.choose_group(Group.PLAN)
    assert view_model.state.items == ()


@pytest.mark.parametrize("kind", ["invitation", "agenda", "my_views", "what_next", "feedback", "record"])
def test_it_opens_on_the_paper_that_is_asked_for(context: Context, met: str, kind: str) -> None:
    older = replace(MEETING, id="older", person_id=met, created_at=MEETING.created_at.replace(year=2020))
    context.services.desk.put("planned", older)
    view_model = TakeHomeViewModel(context, met, kind, "older")
    assert [x.id for x in view_model.state.papers if x.is_chosen] == [Group.MEETING.value]
    assert [x.id for x in view_model.state.items if x.is_chosen] == [f"{kind}/older"]
    view_model.choose_group(Group.PLAN)
    assert [x.id for x in view_model.state.papers if x.is_chosen] == [Group.PLAN.value]


def test_it_opens_on_a_picture_sort_and_on_my_plan_for_anything_else(context: Context, met: str) -> None:
    last = SITTINGS[-1].id
    view_model = TakeHomeViewModel(context, met, "sort", last)
    assert [x.id for x in view_model.state.items if x.is_chosen] == [last]
    for kind in ("", "plan", "nothing"):
        assert TakeHomeViewModel(context, met, kind, last).state.items == ()


def test_a_copy_for_somebody_says_so_in_its_name(context: Context, met: str) -> None:
    view_model = TakeHomeViewModel(context, met)
    names: list[str] = []
    view_model.copy_wanted.connect(lambda name, _: names.append(name))
    view_model.make_copy()
    view_model.choose_audience(Audience.FAMILY)
    view_model.make_copy()
    assert names == ["Amina’s plan 18 point.pdf", "Amina’s plan for family 18 point.pdf"]


def test_what_an_audience_may_not_see_is_not_offered_to_it(context: Context, met: str) -> None:
    view_model = TakeHomeViewModel(context, met)
    view_model.choose_group(Group.SORT)
    assert view_model.state.items
    view_model.choose_audience(Audience.GP)
    # Neither meetings nor boards are for the GP, so that the copy is of the plan again.
    assert view_model.state.items == ()
    assert {x.id for x in view_model.state.papers} <= {Group.PLAN.value, Group.STYLE.value, Group.USE.value}
    assert not view_model.drawing.is_stopped


def test_a_meeting_that_is_only_planned_has_no_record_yet() -> None:
    plan = replace(real_plan(), meetings=(replace(MEETING, state=MeetingState.PLANNED),))
    kinds = [x.kind for x in items_of(Group.MEETING, plan, ())]
    assert DocumentKind.RECORD not in kinds
    assert DocumentKind.INVITATION in kinds


def test_of_earlier_meetings_what_was_said_is_there() -> None:
    earlier = replace(MEETING, id="earlier", created_at=MEETING.created_at.replace(year=2020))
    items = items_of(Group.MEETING, replace(real_plan(), meetings=(earlier, MEETING)), ())
    assert items[0].about_id == MEETING.id
    assert [x.kind for x in items if x.about_id == "earlier"] == [DocumentKind.RECORD]


def test_many_papers_are_shown_a_few_at_a_time() -> None:
    first = items_of(Group.SORT, real_plan(), ())[0]
    items: list[Item] = [replace(first, id=f"i{n}") for n in range(12)]
    seen: list[str] = []
    for page in range(3):
        shown = [x.id for x in item_choices(items, "i0", page)]
        assert len(shown) <= 6
        assert shown[-1] == MORE
        seen += shown[:-1]
    assert seen == [x.id for x in items]
    assert [x.id for x in item_choices(items, "i0", 3)] == [x.id for x in item_choices(items, "i0", 0)]


def test_one_group_alone_is_no_choice() -> None:
    assert group_choices([Group.PLAN], Group.PLAN) == ()


def test_a_path_is_offered_on_a4_then_on_a3_and_on_two_sheets() -> None:
    plan = full_plan()
    assert DocumentKind.ARROW not in [x.kind for x in items_of(Group.STEPS, plan, ())]
    plan = replace(plan, lines=(*plan.lines, line(99, "one_year", "I have a job.")))
    arrows = [x for x in items_of(Group.STEPS, plan, ()) if x.kind is DocumentKind.ARROW]
    assert [x.words for x in arrows] == ["My PATH", "My PATH on A3", "My PATH on 2 sheets"]
    assert [(x.sheet, x.is_on_two_sheets) for x in arrows] == [
        (PaperSize.A4, False),
        (PaperSize.A3, False),
        (PaperSize.A3, True),
    ]
    items = items_of(Group.STEPS, plan, ())
    assert len({x.id for x in items}) == len(items)
    # The first few are those on usual paper.
    assert all(x.sheet is PaperSize.A4 for x in items[:4])


def test_a_poster_on_two_sheets_is_saved_as_sheets_of_a4(
    context: Context, amina: str, tmp_path: Path
) -> None:
    year = replace(line(99, "one_year", "I have a job."), person_id=amina)
    context.services.desk.put("added", year)
    view_model = TakeHomeViewModel(context, amina)
    view_model.choose_group(Group.STEPS)
    names: list[str] = []
    view_model.copy_wanted.connect(lambda name, _: names.append(name))
    for item, sides in (("arrow", (842, 595)), ("arrow/a3", (1191, 842)), ("arrow/two", (595, 842))):
        view_model.choose_item(item)
        view_model.save(tmp_path / "copy.pdf")
        page = PdfReader(tmp_path / "copy.pdf").pages[0].mediabox
        assert (round(page.width), round(page.height)) == sides
        view_model.make_copy()
    assert len(set(names)) == len(names) == 3
    assert "2 sheets" in names[-1]
