import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from pcplanner.domain.dates import full_date
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
from pcplanner.ui.widgets.option_row import OptionRow


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


@pytest.mark.parametrize("ends_with", ["tab", "settle", "enter", "closed"])
def test_a_name_that_is_typed_and_left_is_kept_once(
    page: PreparePage, qtbot: QtBot, context: Context, meeting: Meeting, ends_with: str
) -> None:
    drawer = page.drawer
    drawer.show()
    drawer.activateWindow()
    qtbot.waitUntil(drawer.isActiveWindow)
    drawer.focus_name()
    edit = drawer.name.focusProxy()
    assert edit is not None
    qtbot.waitUntil(edit.hasFocus)
    qtbot.keyClicks(edit, "Dr Oke")
    if ends_with == "tab":
        qtbot.keyClick(edit, Qt.Key.Key_Tab)
    elif ends_with == "enter":
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    elif ends_with == "closed":
        drawer.hide()
    page.settle()
    assert [x.who for x in stored(context, meeting).invited] == [ME, "Dr Oke"]
    assert drawer.name.words() == ""


def test_an_own_part_and_an_own_rule_that_are_left_are_kept_once_and_shown(
    page: PreparePage, context: Context, meeting: Meeting
) -> None:
    page._view_model.go_to(Stage.WHAT)
    page.drawer.own.set_words("We sing together")
    page.settle()
    page.settle()
    words = [x.words for x in stored(context, meeting).agenda]
    assert words.count("We sing together") == 1
    assert page.agenda.grid.tiles()[words.index("We sing together")].isVisible()
    page._view_model.go_to(Stage.RULES)
    page.drawer.rule.set_words("We laugh a lot")
    page.settle()
    assert stored(context, meeting).ground_rules == ("We laugh a lot",)
    assert page.rules.grid.tiles()[-1].isVisible()


def test_somebody_can_be_added_from_the_page_itself(page: PreparePage, qtbot: QtBot) -> None:
    page.drawer.show()
    page.drawer.activateWindow()
    last = page.who.grid.tiles()[-1]
    assert isinstance(last, QAbstractButton)
    assert last.accessibleName() == say("meeting_prepare.add_somebody")
    last.click()
    edit = page.drawer.name.focusProxy()
    assert edit is not None
    qtbot.waitUntil(edit.hasFocus)
    page._view_model.guests.invite_name("Dr Oke")
    assert page.who.grid.tiles()[-1].accessibleName() == say("meeting_prepare.add_somebody")
    assert page.who.tiles()[-1].isVisible()


@pytest.mark.parametrize("width", [1288, 1130, 944])
def test_what_somebody_needs_is_asked_in_full(page: PreparePage, context: Context, width: int) -> None:
    page.resize(width, 424)
    page._view_model.guests.invite_name("Anna my sister")
    page._view_model.guests.press("Anna my sister")
    question = say("meeting_prepare.needs_of", name="Anna my sister")
    is_alone = page.who.is_split
    assert is_alone == (width < 1100)
    assert page.head().prompt == question if is_alone else not page.who.needs.title().is_cut


def test_with_big_words_the_day_and_its_dates_are_seen(page: PreparePage, context: Context) -> None:
    context.look.change(metrics=Metrics(2.0))
    page._view_model.go_to(Stage.WHEN)
    words, day = page._view_model.state.quick_days[0]
    row = page.when.days.tiles()[0]
    assert isinstance(row, OptionRow)
    assert full_date(day) in row.words()
    row.click()
    assert full_date(day) in page.head().prompt
    assert row.accessibleName() == f"{words}, {full_date(day)}"


@pytest.mark.parametrize("words", ["11 o'clock", "11 o’clock in the morning"])
def test_a_time_that_was_typed_short_has_its_tick(page: PreparePage, words: str) -> None:
    page._view_model.set_at(words)
    rows = [x for x in page.when.times.tiles() if isinstance(x, OptionRow)]
    assert [x.words() for x in rows if x.is_chosen()] == ["11 o’clock in the morning"]


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


def test_every_face_can_be_reached(page: PreparePage) -> None:
    seen = set()
    for number in range(page.who.faces_pager.count):
        page.who.faces_pager.page_wanted.emit(number)
        seen |= {x for x in page.who.grid.tiles() if x.isVisible()}
    assert seen == set(page.who.grid.tiles())


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
