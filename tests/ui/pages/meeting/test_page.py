import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from pcplanner.domain.circle import Ring
from pcplanner.domain.dreams import ME
from pcplanner.domain.lines import Line
from pcplanner.domain.meetings import CLOSING, PARKED, AgendaKind, Meeting, MeetingState
from pcplanner.domain.words import say
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.line_editing.chapter_view_model import ChapterViewModel
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.meeting.gate import PartTile
from pcplanner.ui.pages.meeting.page import MeetingPage, open_page
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.who_helps import helpers_of
from pcplanner.ui.window import Window

WIDE, NARROW = QSize(1366, 584), QSize(1280, 464)


def opened(context: Context, qtbot: QtBot, meeting: Meeting) -> tuple[MeetingPage, PageParts]:
    route = Route(Place.MEETING, meeting.person_id, meeting.id)
    context.navigator.start_at(Route(Place.HOME, meeting.person_id), route)
    parts = open_page(context, route)
    page = parts.widget
    assert isinstance(page, MeetingPage)
    qtbot.addWidget(page)
    qtbot.addWidget(page.drawer)
    page.drawer.resize(448, 572)
    page.resize(1288, 424)
    page.show()
    return page, parts


@pytest.fixture
def page(context: Context, qtbot: QtBot, meeting: Meeting) -> MeetingPage:
    return opened(context, qtbot, meeting)[0]


def said(context: Context, meeting: Meeting, chapter: str) -> list[Line]:
    lines = context.services.people.plan(meeting.person_id).lines_in(chapter)
    return [x for x in lines if x.slot.sheet_id == meeting.id]


def go_to(page: MeetingPage, kind: AgendaKind) -> None:
    model = page._view_model
    while model.state.kind is not kind:
        model.go_next()


@pytest.fixture
def window(context: Context, qtbot: QtBot, meeting: Meeting) -> Window:
    made = Window(context, ALL_PAGES)
    qtbot.addWidget(made.shell)
    made.shell.resize(1366, 768)
    made.shell.show()
    context.navigator.start_at(
        Route(Place.HOME, meeting.person_id), Route(Place.MEETING, meeting.person_id, meeting.id)
    )
    return made


def test_a_whole_meeting_is_walked_with_next_alone(
    window: Window, context: Context, meeting: Meeting
) -> None:
    titles = []
    for _ in meeting.agenda:
        assert window.parts is not None
        titles.append(window.shell.head.spoken)
        window.shell.next_pressed.emit()
    assert len(set(titles)) == len(titles) - sum(x.kind is AgendaKind.BREAK for x in meeting.agenda) + 1
    kept = context.services.desk.get(Meeting, meeting.id)
    assert kept.state is MeetingState.DONE


def test_the_huge_question_is_on_the_page_and_is_said(window: Window, context: Context) -> None:
    window.shell.next_pressed.emit()
    page = window.parts.widget if window.parts else None
    assert isinstance(page, MeetingPage)
    assert window.shell.head.prompt == ""
    assert window.shell.head.spoken == page.question.question.words() == say("meeting.prompt_promises")
    context.speaking.word_lit.emit(0, 0, 4)
    assert page.question.question.lit_words() == "What"
    context.speaking.speaking_changed.emit(False)
    assert page.question.question.lit_words() == ""


def test_a_thought_is_kept_by_keyboard_and_the_drawer_never_covers_the_page(
    window: Window, context: Context, qtbot: QtBot, meeting: Meeting
) -> None:
    window.shell.next_pressed.emit()
    page = window.parts.widget if window.parts else None
    assert isinstance(page, MeetingPage)
    qtbot.keyClick(page.question.thought, Qt.Key.Key_Space)
    assert window.shell.is_drawer_open
    assert not window.shell.frame.is_page_covered
    field = page.drawer.thought.focusProxy()
    assert field is not None
    assert field.hasFocus()
    qtbot.keyClicks(field, "Buy a hat")
    qtbot.waitUntil(lambda: page.drawer.thought.message() == say("shell.saved"))
    qtbot.keyClick(field, Qt.Key.Key_Return)
    (line,) = said(context, meeting, PARKED)
    assert (line.words, line.slot.sheet_id) == ("Buy a hat", meeting.id)
    assert page.drawer.thought.words() == ""


def test_home_always_leads_out_and_gives_the_screen_back(window: Window, context: Context) -> None:
    window.shell.showFullScreen()
    window.shell.home_pressed.emit()
    here = context.navigator.here
    assert here is not None
    assert here.place is Place.HOME
    assert not window.shell.isFullScreen()


def test_f11_goes_between_the_whole_screen_and_the_window(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.shell.isActiveWindow)
    qtbot.keyClick(window.shell, Qt.Key.Key_F11)
    assert window.shell.isFullScreen()
    qtbot.keyClick(window.shell, Qt.Key.Key_F11)
    assert not window.shell.isFullScreen()


def test_last_words_are_told_with_the_keyboard_only(
    page: MeetingPage, context: Context, qtbot: QtBot, meeting: Meeting
) -> None:
    go_to(page, AgendaKind.CLOSING)
    me = page.closing.grid.faces()[ME]
    me.setFocus()
    qtbot.keyClick(me, Qt.Key.Key_Space)
    first = page.first()
    assert first is page.closing.rows["happy"]
    page.closing.rows["happy"].setFocus()
    qtbot.keyClick(page.closing.rows["happy"], Qt.Key.Key_Right)
    qtbot.keyClick(page.closing.rows["hope"], Qt.Key.Key_Return)
    (line,) = said(context, meeting, CLOSING)
    assert line.words == say("meeting.word_hope")
    assert page.closing.rows["hope"].is_chosen()


def test_why_the_person_is_away_is_asked_only_where_they_are(page: MeetingPage, context: Context) -> None:
    model = page._view_model
    assert not page.hello.why.isVisible()
    model.press_here(ME)
    model.press_here(ME)
    assert page.hello.why.isVisible()
    page.hello.why.buttons()[0].click()
    assert model.state.why_away == say("meeting.why_ill")
    assert page.drawer.why.words() == say("meeting.why_ill")


def test_the_help_of_the_style_is_in_the_drawer(page: MeetingPage) -> None:
    assert page.drawer.help.words() == say("meeting.help_none")
    go_to(page, AgendaKind.CHAPTER)
    stop = page._view_model.state.stop
    assert stop is not None
    assert stop.chapter is not None
    assert page.drawer.help.words() == stop.chapter.help


def test_who_speaks_has_a_ring_and_a_name_that_says_so(page: MeetingPage, guest_ids: tuple[str, ...]) -> None:
    go_to(page, AgendaKind.CHAPTER)
    face = page.question.faces.faces()[1]
    face.click()
    assert face.is_chosen()
    assert face.accessibleName() == say("meeting.speaks_now", name=face.words())
    assert page._view_model.state.speaker == guest_ids[0]


def test_no_clock_and_no_faces_in_a_break(page: MeetingPage) -> None:
    go_to(page, AgendaKind.BREAK)
    assert not page.question.faces.isVisible()
    assert page.question.buttons() == (page.question.all, page.question.stop)


def test_many_faces_are_paged_and_reached_with_the_arrows(
    context: Context, qtbot: QtBot, meeting: Meeting
) -> None:
    for number in range(14):
        context.services.meetings.set_here(meeting.id, f"Guest {number}", is_here=True)
    page, _ = opened(context, qtbot, meeting)
    page.resize(WIDE)
    go_to(page, AgendaKind.CHAPTER)
    row = page.question.faces
    assert row.pager.is_needed
    shown = [face for face in row.faces() if face.isVisible()]
    qtbot.waitUntil(page.isActiveWindow)
    shown[-1].setFocus()
    qtbot.keyClick(shown[-1], Qt.Key.Key_Right)
    after = row.faces()[len(shown)]
    assert after.isVisible()
    assert after.hasFocus()


def test_a_part_of_our_own_is_answered_with_a_thought(
    context: Context, qtbot: QtBot, meeting: Meeting
) -> None:
    context.services.agendas.add(meeting.id, AgendaKind.OWN, "We sing together")
    page, _ = opened(context, qtbot, meeting)
    go_to(page, AgendaKind.OWN)
    assert page.question.first_answer() is page.question.answer
    assert page.question.answer.words() == say("meeting.keep_thought")
    page.drawer.show()
    page.drawer.activateWindow()
    page.question.answer.click()
    edit = page.drawer.thought.focusProxy()
    assert edit is not None
    qtbot.waitUntil(edit.hasFocus)


@pytest.mark.parametrize("kind", list(AgendaKind))
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_cut_off(
    context: Context, qtbot: QtBot, meeting: Meeting, scale: float, kind: AgendaKind
) -> None:
    if kind is AgendaKind.OWN:
        context.services.agendas.add(meeting.id, kind, "Talk about the trip")
    page, _ = opened(context, qtbot, meeting)
    context.look.change(metrics=Metrics(scale))
    go_to(page, kind)
    is_huge = page.head().is_wide
    usual = QSize(1202, 290) if scale == 2 else QSize(1288, 396)
    page.resize((NARROW if scale == 2 else WIDE) if is_huge else usual)
    assert not page.question.question.laid().is_cut
    for button in page.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName()
            assert page.rect().contains(button.mapTo(page, button.rect().bottomRight())), (
                button.accessibleName()
            )
            assert min(button.width(), button.height()) >= 44, button.accessibleName()


@pytest.mark.parametrize("height", [338, 396, 424])
def test_a_mark_and_its_title_stay_within_the_tile(page: MeetingPage, height: int) -> None:
    page.resize(944, height)
    page._view_model.show_all()
    marked = [
        x for x in page.parts.grid.tiles() if isinstance(x, PartTile) and say("meeting.said") in x.full_name()
    ]
    assert marked
    for tile in marked:
        blocks = tile._lay_words(QRectF(tile.rect()))
        beside = 38 if len(blocks) == 1 else 0
        assert all(16 + beside + laid.width <= tile.width() - 12 for laid, _ in blocks), tile.words()
        assert not any(laid.is_cut for laid, _ in blocks), tile.words()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_all_parts_can_be_reached(
    page: MeetingPage, context: Context, meeting: Meeting, scale: float
) -> None:
    context.look.change(metrics=Metrics(scale))
    page.resize(1202, 290)
    page._view_model.show_all()
    grid = page.parts.grid
    seen = set()
    for number in range(grid.pager.count):
        grid.show_page(number)
        seen |= {tile.accessibleName() for tile in grid.tiles() if tile.isVisible()}
    assert len(seen) == len(meeting.agenda) + 1


def test_a_guest_by_name_is_offered_elsewhere_and_goes_into_the_circle_with_one_press(
    page: MeetingPage, context: Context, meeting: Meeting
) -> None:
    person_id, people = meeting.person_id, context.services.people
    assert page.drawer.into_circle.row.buttons() == ()
    page.drawer.name_entered.emit("Ada Bright")
    assert [x.words() for x in page.drawer.into_circle.row.buttons()] == ["Ada Bright"]
    assert "Ada Bright" in [x.name for x in helpers_of(people.plan(person_id), ())]
    model = ChapterViewModel(context, person_id, "important")
    assert "Ada Bright" in [x.name for x in model.state.edit.faces]
    page.drawer.into_circle.row.buttons()[0].click()
    plan = people.plan(person_id)
    assert [x.ring for x in plan.supporters if x.name == "Ada Bright"] == [Ring.FRIENDS]
    assert [x.name for x in helpers_of(plan, ())].count("Ada Bright") == 1
    assert page.drawer.into_circle.row.buttons() == ()
