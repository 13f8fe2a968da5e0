"""One meeting of every planning style, from getting ready to the end, in the real window, and on paper."""

from datetime import date

import pytest
from tests.documents.reading import Pdf
from tests.end_to_end.driving import Driver
from tests.end_to_end.meeting_walk import MeetingWalk

from pcplanner.documents.choices import DocumentChoices, DocumentKind
from pcplanner.domain.lines import Check
from pcplanner.domain.meetings import MeetingState

STYLES = {
    "one_page_profile": "One-page profile",
    "path": "PATH",
    "maps": "MAPS",
    "review": "Person-centred review",
    "personal_book": "Personal planning book",
    "listen_to_me": "Listen to me",
    "essential_lifestyle": "Essential Lifestyle Planning",
    "personal_futures": "Personal Futures Planning",
    "support_plan": "Support plan",
}
BY_KEYBOARD = {"path", "one_page_profile"}


@pytest.mark.parametrize("style_id", STYLES)
def test_a_meeting_of_every_style_runs_from_its_start_to_paper(program: Driver, style_id: str) -> None:
    walk = MeetingWalk(program, STYLES[style_id], by_keyboard=style_id in BY_KEYBOARD)
    walk.get_ready()
    walk.hold()
    meeting, plan = walk.meeting(), walk.plan()
    assert meeting.state is MeetingState.DONE
    assert meeting.style_id == style_id
    assert walk.said
    kept = [x for x in plan.lines if x.words in walk.said]
    assert [x.words for x in kept] == walk.said or {x.words for x in kept} == set(walk.said)
    assert {x.check for x in kept} == {Check.YES}
    pdf = program.services.take_home.make(
        plan, DocumentChoices(DocumentKind.PLAN, 16, made_on=date(2026, 1, 5))
    ).pdf
    printed = " ".join(Pdf(pdf).texts("P", "LBody", "Span")).replace("\n", " ")
    for words in walk.said:
        assert words in printed
