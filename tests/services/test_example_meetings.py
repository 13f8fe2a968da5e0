"""Tessa has meetings, sittings of Picture sort and a style of her own making, so that each has its pages."""

import pytest

from pcplanner.domain.dreams import ME
from pcplanner.domain.lines import Line
from pcplanner.domain.meeting_choices import NEEDS, RULES
from pcplanner.domain.meetings import (
    CLOSING,
    FEEDBACK,
    OF_ONE_MEETING,
    PARKED,
    WHAT_NEXT,
    AgendaKind,
    Coming,
    Meeting,
    MeetingState,
)
from pcplanner.domain.sittings import SortPlace
from pcplanner.domain.sorting import waiting
from pcplanner.domain.sorting_compare import compare
from pcplanner.services.bundle import Services
from pcplanner.services.example import read_example

EXAMPLE = read_example()
TESSA = EXAMPLE.plans[-1]
MAY, DECEMBER = TESSA.meetings
every_meeting = pytest.mark.parametrize("meeting", TESSA.meetings, ids=lambda each: each.style_id)


def lines_in(chapter: str) -> list[Line]:
    return [x for x in TESSA.lines if x.chapter == chapter]


def test_one_meeting_is_over_and_one_is_planned() -> None:
    assert [(x.style_id, x.state) for x in TESSA.meetings] == [
        ("maps", MeetingState.DONE),
        ("path", MeetingState.PLANNED),
    ]
    assert (MAY.at_item, DECEMBER.at_item) == (MAY.agenda[-1].id, "")
    assert all(x.was_there is not None for x in MAY.invited)
    assert all(x.was_there is None for x in DECEMBER.invited)
    assert {x.coming for x in DECEMBER.invited} == set(Coming) - {Coming.NO}
    assert MAY.next_time
    assert MAY.day
    assert DECEMBER.day
    assert MAY.day < EXAMPLE.made_on < DECEMBER.day


@every_meeting
def test_an_agenda_asks_chapters_of_its_style_and_has_breaks(services: Services, meeting: Meeting) -> None:
    style = services.styles.fitted(TESSA, meeting.style_id)
    assert style is not None
    asked = [x for x in meeting.agenda if x.kind is AgendaKind.CHAPTER]
    assert all(x.words == style.chapter(x.chapter_id).title for x in asked)
    assert AgendaKind.BREAK in {x.kind for x in meeting.agenda}
    assert len({x.id for x in meeting.agenda}) == len(meeting.agenda)


@every_meeting
def test_needs_and_rules_are_known_or_own_words(meeting: Meeting) -> None:
    assert {need for guest in meeting.invited for need in guest.needs} <= set(NEEDS)
    own = [x for x in meeting.ground_rules if x not in RULES]
    assert own == ["Everybody drums once"]
    assert any(guest.need_words for guest in meeting.invited)


def test_what_belongs_to_the_meeting_is_kept_with_it() -> None:
    with_sheet = [x for x in TESSA.lines if x.slot.sheet_id]
    assert {x.slot.sheet_id for x in with_sheet} == {MAY.id}
    assert {x.chapter for x in with_sheet} == OF_ONE_MEETING
    assert all(x.slot.sheet_id for x in (*lines_in(PARKED), *lines_in(FEEDBACK), *lines_in(WHAT_NEXT)))
    assert MAY.started_at
    assert MAY.ended_at
    assert all(MAY.started_at < x.created_at < MAY.ended_at for x in with_sheet)


def test_everybody_who_was_there_has_a_last_word() -> None:
    here = {x.who for x in MAY.invited if x.was_there}
    closing = [x for x in lines_in(CLOSING) if x.slot.sheet_id]
    assert {x.said_by or ME for x in closing} == here
    assert len(closing) == len(here)
    assert len({x.slot.column for x in lines_in(FEEDBACK)}) == 3


def test_2_sittings_show_what_is_steady_moved_and_unsure() -> None:
    first, second, half = TESSA.sittings
    assert first.topic_id == second.topic_id
    assert second.is_swapped
    found = compare(first, second)
    assert all((found.steady, found.moved, found.unsure))
    assert any(x.again not in {None, x.place} for x in second.placed)
    assert {x.place for x in second.placed} == set(SortPlace)
    assert any(x.is_own for x in first.options)
    assert (second.created_at - first.created_at).days > 90
    assert first.confirmed_at
    assert second.confirmed_at
    assert waiting(half)
    assert half.placed
    assert half.confirmed_at is None
    assert len(half.scale_words) == 3


def test_one_style_has_a_chapter_renamed_one_left_out_and_one_of_her_own(services: Services) -> None:
    (choice,) = TESSA.style_choices
    style, as_it_comes = (
        services.styles.fitted(TESSA, choice.style_id),
        services.styles.style(choice.style_id),
    )
    assert style is not None
    assert as_it_comes is not None
    assert style.chapter("best_people").title == "People I like near me"
    assert {x.id for x in as_it_comes.chapters} - {x.id for x in style.chapters} == {"sort_out"}
    own = style.chapters[1]
    assert (own.title, own.id) == ("My drum", choice.own[0].id)
    assert len(lines_in(own.id)) == 2
