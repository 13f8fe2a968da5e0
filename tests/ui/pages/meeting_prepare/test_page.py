import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from pcplanner.domain.dreams import ME
from pcplanner.domain.meeting_choices import NEEDS, RULES
from pcplanner.domain.meetings import Meeting
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.meeting_prepare.page import PreparePage, open_page
from pcplanner.ui.pages.meeting_prepare.state import Stage
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics


def opened(context: Context, qtbot: QtBot, meeting: Meeting) -> tuple[PreparePage, PageParts]:
    route = Route(Place.MEETING_PREPARE, meeting.person_id, meeting.id)
    context.navigator.start_at(Route(Place.MEETINGS, meeting.person_id), route)
    parts = open_page(context, route)
    page = parts.widget
    assert isinstance(page, PreparePage)
    qtbot.addWidget(page)
    qtbot.addWidget(page.drawer)
    page.drawer.resize(448, 572)
    page.resize(1288, 424)
    page.show()
    return page, parts


@pytest.fixture
def page(context: Context, qtbot: QtBot, meeting: Meeting) -> PreparePage:
    return opened(context, qtbot, meeting)[0]


def stored(context: Context, meeting: Meeting) -> Meeting:
    return context.services.desk.get(Meeting, meeting.id)


def test_a_meeting_is_got_ready_with_the_keyboard_only(
    context: Context, qtbot: QtBot, meeting: Meeting, guest_id: str
) -> None:
    page, parts = opened(context, qtbot, meeting)
    assert parts.go_next is not None
    face = page.who.tiles()[1]
    qtbot.keyClick(face, Qt.Key.Key_Space)
    qtbot.keyClick(page.who.needs.rows["hearing_loop"], Qt.Key.Key_Return)
    qtbot.keyClick(page.who.needs.coming.buttons()[0], Qt.Key.Key_Space)
    parts.go_next()
    qtbot.keyClick(page.when.days.tiles()[1], Qt.Key.Key_Space)
    parts.go_next()
    qtbot.keyClick(page.when.times.tiles()[3], Qt.Key.Key_Space)
    parts.go_next()
    qtbot.keyClick(page.when.lengths.tiles()[1], Qt.Key.Key_Space)
    parts.go_next()
    qtbot.keyClick(page.where.tiles["cafe"], Qt.Key.Key_Space)
    parts.go_next()
    qtbot.keyClick(page.agenda.grid.tiles()[1], Qt.Key.Key_Space)
    qtbot.keyClick(page.agenda.out, Qt.Key.Key_Space)
    parts.go_next()
    qtbot.keyClick(page.rules.grid.tiles()[0], Qt.Key.Key_Space)
    parts.go_next()
    kept = stored(context, meeting)
    assert [(x.who, x.needs) for x in kept.invited] == [(ME, ()), (guest_id, ("hearing_loop",))]
    assert kept.day == page._view_model.state.quick_days[1][1]
    assert kept.at == page._view_model.state.at != ""
    assert kept.where == say("meeting_prepare.where_cafe")
    assert len(kept.agenda) == len(meeting.agenda) - 1
    assert kept.ground_rules == (RULES[0],)
    assert page.ready.isVisible()


def test_every_field_of_the_drawer_is_kept_when_the_page_is_left(
    page: PreparePage, context: Context, meeting: Meeting
) -> None:
    drawer = page.drawer
    for stage in (Stage.WHO, Stage.WHEN, Stage.WHERE):
        page._view_model.go_to(stage)
        for field in drawer.fields(stage):
            field.set_words("tomorrow" if field is drawer.day else f"words {stage.name}")
        page.settle()
    kept = stored(context, meeting)
    me = kept.guest(ME)
    assert me is not None
    assert me.need_words == "words WHO"
    assert (kept.at, kept.lasts, kept.where, kept.where_notes) == (
        "words WHEN",
        "words WHEN",
        "words WHERE",
        "words WHERE",
    )
    assert kept.day is not None


def test_a_day_that_nobody_understands_stays_in_its_field_and_is_told(
    page: PreparePage, context: Context, meeting: Meeting
) -> None:
    page._view_model.go_to(Stage.WHEN)
    page.drawer.day.set_words("when it is warm")
    page.settle()
    assert page.drawer.day.message() == say("meeting_prepare.day_unread")
    assert page.drawer.day.words() == "when it is warm"
    assert stored(context, meeting).day is None


def test_a_part_keeps_the_keyboard_company_while_it_is_moved(
    page: PreparePage, context: Context, meeting: Meeting
) -> None:
    page._view_model.go_to(Stage.WHAT)
    last = meeting.agenda[-1].id
    page._view_model.agenda.press(last)
    page.agenda.show_chosen(last)
    for _ in meeting.agenda:
        page.agenda.earlier.click()
    first = page.agenda.grid.tiles()[0]
    assert stored(context, meeting).agenda[0].id == last
    assert first.isVisible()
    assert first.is_chosen()  # type: ignore[attr-defined]


def test_the_meeting_in_short_leads_to_its_parts(page: PreparePage) -> None:
    page.who.short[Stage.WHERE].click()
    assert page._view_model.state.stage is Stage.WHERE


def test_all_needs_can_be_reached(page: PreparePage) -> None:
    seen: set[str] = set()
    for number in range(page.pager.count):
        page.pager.page_wanted.emit(number)
        seen |= {each for each, row in page.who.needs.rows.items() if row.isVisible()}
    assert seen == set(NEEDS)


def test_with_big_words_faces_and_needs_take_turns(
    page: PreparePage, context: Context, guest_id: str
) -> None:
    context.look.change(metrics=Metrics(2.0))
    page.resize(1202, 290)
    assert page.who.grid.isVisible()
    assert not page.who.needs.isVisible()
    page._view_model.guests.press(guest_id)
    assert page.who.needs.isVisible()
    assert page.head().prompt == say("meeting_prepare.needs_of", name=page.who.tiles()[1].words())
    assert page.go_back()
    assert page.who.grid.isVisible()


@pytest.mark.parametrize("width", [1288, 800])
def test_all_answers_of_somebody_in_the_circle_are_seen(page: PreparePage, guest_id: str, width: int) -> None:
    page.resize(width, 424)
    page.who.tiles()[1].click()
    needs = page.who.needs
    answers = needs.coming.buttons()
    assert len(answers) == 4
    for button in answers:
        assert needs.coming.rect().contains(button.geometry()), button.words()
    assert needs.coming.geometry().bottom() < needs.grid.geometry().top()


def test_who_is_asked_is_told_to_screen_readers(page: PreparePage, guest_id: str) -> None:
    tile = page.who.tiles()[1]
    tile.click()
    assert tile.accessibleName() == say("meeting_prepare.is_asked", name=tile.words())
    page.who.tiles()[0].click()
    assert tile.accessibleName() == tile.words()


def test_it_says_that_the_meeting_is_gone(page: PreparePage) -> None:
    page.drawer.away_pressed.emit()
    assert page.gone.isVisible()
    assert page.head().prompt == say("meeting.gone")


@pytest.mark.parametrize("stage", list(Stage))
@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_nothing_is_cut_off(page: PreparePage, context: Context, scale: float, stage: Stage) -> None:
    context.look.change(metrics=Metrics(scale))
    page.resize(QSize(1202, 290) if scale == 2 else QSize(1202, 396))
    page._view_model.go_to(stage)
    buttons = [x for x in page.findChildren(QAbstractButton) if x.isVisible()]
    assert buttons
    for button in buttons:
        assert button.accessibleName()
        assert page.rect().contains(button.mapTo(page, button.rect().bottomRight())), button.accessibleName()
        assert min(button.width(), button.height()) >= 44, button.accessibleName()
