import pytest
from PySide6.QtWidgets import QApplication

from pcplanner.domain.agendas import READY
from pcplanner.domain.meetings import MeetingState
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.meetings.view_model import MeetingsViewModel
from pcplanner.ui.routes import Place, Route


@pytest.fixture
def model(context: Context, example: Plan, qapp: QApplication) -> MeetingsViewModel:
    context.navigator.start_at(Route(Place.HOME, example.person.id), Route(Place.MEETINGS, example.person.id))
    return MeetingsViewModel(context, example.person.id)


def plan_new(context: Context, example: Plan, style_id: str) -> str:
    return context.services.meetings.plan_new(example.person.id, style_id).value.id


def test_what_goes_on_comes_first_then_what_is_planned_then_what_is_over(
    model: MeetingsViewModel, context: Context, example: Plan
) -> None:
    meetings = context.services.meetings
    over, planned, stopped = (plan_new(context, example, x) for x in ("path", "review", "maps"))
    meetings.start(over)
    meetings.finish(over)
    meetings.start(stopped)
    meetings.stop(stopped)
    model.watch.load()
    cards = model.state.cards
    assert [x.id for x in cards] == [stopped, planned, over]
    assert cards[0].words == say("meetings.go_on")
    assert [x.state for x in cards] == [MeetingState.STOPPED, MeetingState.PLANNED, MeetingState.DONE]


def test_a_new_meeting_is_planned_in_a_style_and_got_ready(
    model: MeetingsViewModel, context: Context, example: Plan
) -> None:
    model.choose_new()
    assert model.state.is_choosing
    assert [x.id for x in model.state.styles[:2]] == ["one_page_profile", "path"]
    model.plan_new("path")
    made = context.services.people.plan(example.person.id).meetings[-1]
    assert made.style_id == "path"
    assert context.navigator.here == Route(Place.MEETING_PREPARE, example.person.id, made.id)


def test_a_meeting_that_is_got_ready_opens_at_the_end_of_getting_ready(
    model: MeetingsViewModel, context: Context, example: Plan
) -> None:
    meeting_id = plan_new(context, example, "path")
    model.watch.load()
    model.open(meeting_id)
    assert context.navigator.here == Route(Place.MEETING_PREPARE, example.person.id, meeting_id)
    context.services.meetings.invite(meeting_id, "Dr Oke")
    model.watch.load()
    model.open(meeting_id)
    assert context.navigator.here == Route(Place.MEETING_PREPARE, example.person.id, meeting_id, READY)


def test_thinking_tools_stand_after_the_planning_styles(model: MeetingsViewModel) -> None:
    ids = [x.id for x in model.state.styles]
    assert ids.index("hopes_fears") > ids.index("support_plan")


def test_back_leads_from_the_styles_to_the_meetings(model: MeetingsViewModel) -> None:
    assert not model.go_back()
    model.choose_new()
    assert model.go_back()
    assert not model.state.is_choosing


def test_a_stopped_meeting_goes_on_with_one_press(
    model: MeetingsViewModel, context: Context, example: Plan
) -> None:
    stopped = plan_new(context, example, "maps")
    context.services.meetings.start(stopped)
    context.services.meetings.stop(stopped)
    model.watch.load()
    began = []
    model.began.connect(lambda: began.append(True))
    model.go_next()
    assert context.navigator.here == Route(Place.MEETING, example.person.id, stopped)
    running = context.services.meetings.running()
    assert running is not None
    assert running[1].id == stopped
    assert began


def test_what_is_planned_is_got_ready_and_what_is_over_is_looked_at(
    model: MeetingsViewModel, context: Context, example: Plan
) -> None:
    planned, over = plan_new(context, example, "path"), plan_new(context, example, "maps")
    context.services.meetings.start(over)
    context.services.meetings.finish(over)
    model.watch.load()
    model.open(planned)
    assert context.navigator.here == Route(Place.MEETING_PREPARE, example.person.id, planned)
    model.open(over)
    assert context.navigator.here == Route(Place.MEETING, example.person.id, over)


def test_next_asks_for_a_style_where_nothing_is_planned(
    model: MeetingsViewModel, told: list[Message]
) -> None:
    model.go_next()
    assert model.state.is_choosing
    model.go_next()
    assert told[-1].words == say("window.choose_first")
