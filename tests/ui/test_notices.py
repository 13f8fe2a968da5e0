"""On the real pages a notice covers nothing that is needed, and goes when somebody goes on."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import bring_up

from pcplanner.domain.circle import Ring
from pcplanner.domain.circle_story import ring_words
from pcplanner.domain.errors import PlainError
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.speech.utterance import Utterance
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.messages import MessageAction
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.screens import all_screens
from pcplanner.ui.shell.focus_order import stops_in
from pcplanner.ui.shell.shell import Shell
from pcplanner.ui.theme.metrics import SCALES, Metrics
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.window import Window

# The screen that is not there cannot keep a window's size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LONG = (
    "The computer could not write to the library’s folder. All that was saved is safe. "
    "Press Look at the copies and choose one."
)
# The smaller window is the harder one; in the usual one the ends are tried, and the smallest as it is.
SIZES = (
    *((QSize(1366, 768), scale) for scale in (1.0, 2.0)),
    *((QSize(1280, 720), x) for x in SCALES),
    (QSize(1024, 680), 1.0),
)


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> Window:
    made = Window(context, ALL_PAGES)
    qtbot.addWidget(made.shell)
    made.shell.resize(1366, 768)
    bring_up(made.shell, qtbot)
    return made


def place_of(widget: QWidget, shell: Shell) -> QRect:
    return QRect(widget.mapTo(shell, QPoint(0, 0)), widget.size())


def covered(shell: Shell) -> list[str]:
    """Return what lies under the notice and can be pressed, or has to be read."""
    frame = shell.frame
    banner = place_of(frame.banner, shell)
    needed = [stop for stop in stops_in(shell) if not frame.banner.isAncestorOf(stop)]
    if not frame.is_page_covered and frame.prompt.isVisible():
        needed.append(frame.prompt)
    return [
        f"{type(each).__name__} {each.accessibleName()} {place_of(each, shell)}"
        for each in needed
        if place_of(each, shell).intersects(banner)
    ]


def troubles(shell: Shell) -> list[str]:
    banner = shell.frame.banner
    buttons = [each for each in banner.findChildren(PressButton) if each.isVisible()]
    found = covered(shell)
    found += ["the words are cut"] if banner.is_cut() else []
    found += [f"{x.accessibleName()} {x.size()}" for x in buttons if min(x.width(), x.height()) < 44]
    found += ["outside"] if not shell.rect().contains(place_of(banner, shell)) else []
    return found + (["a button is missing"] if len(buttons) != 2 else [])


def routes(plan: Plan, empty_id: str) -> list[Route]:
    """Return a page for each place, full and empty, and as a stop of a walk: the head is what differs."""
    screens = all_screens(plan, empty_id)
    kinds = {(x.route.place, x.route.person_id == empty_id, bool(x.route.walk_id)): x.route for x in screens}
    return list(kinds.values())


@pytest.mark.parametrize("part", range(12))
def test_a_notice_covers_nothing_on_any_page_and_its_words_are_whole(
    window: Window, context: Context, example: Plan, new_person_id: str, part: int
) -> None:
    shell = window.shell
    for route in routes(example, new_person_id)[part::12]:
        context.navigator.start_at(route)
        # The page before goes, as it does for people; else all pages so far would be dressed each time.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        for size, scale in SIZES:
            shell.close_drawer()
            shell.resize(size)
            shell.apply_look(context.look.theme, Metrics(scale))
            for opens in (False, True):
                if opens:
                    shell.open_drawer()
                action = MessageAction("Look at the copies", Route(Place.PROBLEMS))
                context.messages.problem(PlainError(LONG), action=action)
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
                assert troubles(shell) == [], f"{route} {size} {scale} {opens}"


@pytest.mark.parametrize(
    ("first", "then", "scale"), [((1366, 768), (1280, 720), 1.25), ((1300, 740), (1920, 1080), 1.5)]
)
def test_a_notice_lies_over_no_face_when_the_window_gets_another_size_with_the_drawer_open(
    window: Window,
    context: Context,
    example_person_id: str,
    first: tuple[int, int],
    then: tuple[int, int],
    scale: float,
) -> None:
    context.navigator.start_at(Route(Place.CIRCLE, example_person_id))
    shell = window.shell
    shell.resize(*first)
    shell.apply_look(context.look.theme, Metrics(scale))
    shell.open_drawer()
    context.messages.problem(PlainError(LONG), action=MessageAction("Look", Route(Place.PROBLEMS)))
    shell.resize(*then)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert [x for x in covered(shell) if x.startswith("PieceButton")] == []
    assert not shell.frame.banner.is_cut()


def notice(window: Window) -> str:
    message = window.shell.frame.banner.message()
    return message.words if message else ""


def press(window: Window, words: str, *, inside: QWidget | None = None) -> None:
    shown = [x for x in (inside or window.shell).findChildren(PressButton) if x.isVisible()]
    found = next(x for x in shown if x.accessibleName().startswith(words))
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def test_what_was_done_goes_with_the_next_thing_somebody_does(
    window: Window, context: Context, example_person_id: str
) -> None:
    context.navigator.start_at(Route(Place.CIRCLE, example_person_id))
    context.messages.tell("It is kept.", offers_undo=True)
    focused = QApplication.focusWidget()
    assert focused is not None
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Shift):
        QTest.keyClick(QApplication.focusWidget() or focused, key)
    QTest.mouseClick(window.shell.frame.header, Qt.MouseButton.LeftButton)
    assert notice(window) == "It is kept."
    press(window, say("shell.facilitator"))
    assert notice(window) == ""
    context.messages.tell("It is kept.")
    QTest.keyClick(QApplication.focusWidget() or focused, Qt.Key.Key_F2)
    assert notice(window) == ""


def test_a_letter_that_is_typed_is_something_done(window: Window, context: Context) -> None:
    context.navigator.start_at(Route(Place.PEOPLE), Route(Place.ADD_PERSON))
    context.messages.tell("It is kept.")
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_M)
    assert notice(window) == ""


def test_choose_a_ring_first_goes_when_a_ring_is_chosen(
    window: Window, context: Context, new_person_id: str
) -> None:
    context.navigator.start_at(Route(Place.SUPPORTER, new_person_id))
    press(window, say("supporter.step_ring"))
    context.messages.tell(say("supporter.choose_ring"))
    press(window, ring_words(Ring.FRIENDS))
    assert notice(window) == ""


def test_a_problem_stays_until_it_is_closed_or_the_page_changes(
    window: Window, context: Context, example_person_id: str
) -> None:
    home = Route(Place.HOME, example_person_id)
    context.navigator.start_at(Route(Place.PEOPLE), home)
    context.messages.problem(PlainError("The disk is full."))
    press(window, say("shell.facilitator"))
    assert notice(window) == "The disk is full."
    press(window, say("shell.close"), inside=window.shell.frame.banner)
    assert notice(window) == ""
    context.messages.problem(PlainError("The disk is full."))
    context.navigator.back()
    assert notice(window) == ""


def test_the_keyboard_goes_back_to_where_it_was_when_a_notice_is_closed(
    window: Window, context: Context, example_person_id: str
) -> None:
    context.navigator.start_at(Route(Place.HOME, example_person_id))
    before = QApplication.focusWidget()
    context.messages.tell("It is kept.", offers_undo=True)
    close = next(
        x for x in window.shell.frame.banner.findChildren(PressButton) if x.accessibleName() == "Close"
    )
    close.setFocus()
    QTest.keyClick(close, Qt.Key.Key_Return)
    assert notice(window) == ""
    assert QApplication.focusWidget() is before


def test_a_notice_can_lead_to_where_it_is_mended(
    window: Window, context: Context, example_person_id: str
) -> None:
    context.navigator.start_at(Route(Place.HOME, example_person_id))
    action = MessageAction("Look at the copies", Route(Place.PROBLEMS))
    context.messages.problem(PlainError("The library file is damaged."), action=action)
    press(window, "Look at the copies")
    assert context.navigator.here == Route(Place.PROBLEMS)
    assert notice(window) == ""


def test_what_the_voice_says_by_itself_is_told_to_a_screen_reader_though_it_is_silent(
    window: Window, context: Context, example_person_id: str
) -> None:
    announced: list[str] = []
    window.shell.announced.connect(announced.append)
    assert not context.speaking.is_on
    context.navigator.start_at(Route(Place.CIRCLE, example_person_id))
    assert announced == ["My circle", "Who is in my life?"]
    announced.clear()
    context.say("Mum is in my circle.", Utterance("She is a friend."))
    assert announced == ["Mum is in my circle. She is a friend."]


def test_each_notice_is_told_once_to_a_screen_reader(
    window: Window, context: Context, example_person_id: str
) -> None:
    context.navigator.start_at(Route(Place.HOME, example_person_id))
    announced: list[str] = []
    window.shell.announced.connect(announced.append)
    context.messages.tell("It is kept.")
    context.messages.celebrate("Well done, Robin!")
    assert announced == ["It is kept.", "Well done, Robin!"]
