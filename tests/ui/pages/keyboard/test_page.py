import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pcplanner.domain.access import AccessProfile, KeyboardOrder
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.keyboard_ask import KeyboardAsk, ask_for_words
from pcplanner.ui.pages.keyboard.layout import Act
from pcplanner.ui.pages.keyboard.page import KeyboardPage
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.shell.focus_order import focus_stops
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.window import Window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def answers() -> list[str]:
    return []


@pytest.fixture
def window(context: Context, example_person_id: str, answers: list[str], qtbot: QtBot) -> Window:
    made = Window(context, ALL_PAGES)
    qtbot.addWidget(made.shell)
    made.shell.resize(1280, 720)
    made.shell.show()
    context.navigator.start_at(Route(Place.HOME, example_person_id))
    return made


def ask(window: Window, answers: list[str], person_id: str, **about: object) -> KeyboardPage:
    context = window._context
    wanted = KeyboardAsk(**({"label": "Name"} | about))  # type: ignore[arg-type]
    ask_for_words(context, person_id, wanted, answers.append)
    assert window.parts is not None
    assert isinstance(window.parts.widget, KeyboardPage)
    return window.parts.widget


@pytest.fixture
def page(window: Window, answers: list[str], example_person_id: str) -> KeyboardPage:
    return ask(window, answers, example_person_id)


def key(page: KeyboardPage, name: str) -> PressButton:
    return next(each for each in page.buttons() if each.accessibleName() == name)


def words(page: KeyboardPage) -> str:
    return page._view_model.state.words


def test_a_word_is_written_with_the_mouse_and_answered_with(
    page: KeyboardPage, window: Window, answers: list[str], qtbot: QtBot
) -> None:
    qtbot.mouseClick(key(page, "S"), LEFT)
    for name in ("e", "a", "Space", "full stop"):
        qtbot.mouseClick(key(page, name), LEFT)
    qtbot.mouseClick(key(page, "Take away the last letter"), LEFT)
    assert words(page) == "Sea "
    assert page.box.seen_words() == "Sea "
    qtbot.mouseClick(window.shell.frame.bar.next, LEFT)
    assert answers == ["Sea"]


def test_a_key_that_the_finger_slid_off_writes_nothing(page: KeyboardPage, qtbot: QtBot) -> None:
    letter = key(page, "S")
    qtbot.mousePress(letter, LEFT)
    qtbot.mouseRelease(letter, LEFT, pos=QPoint(-50, -50))
    assert words(page) == ""


def test_a_word_is_written_with_tab_arrows_and_space(page: KeyboardPage, qtbot: QtBot) -> None:
    assert page.keys[0].hasFocus()
    qtbot.keyClick(page.keys[0], Qt.Key.Key_Right)
    assert page.keys[1].hasFocus()
    qtbot.keyClick(page.keys[1], Qt.Key.Key_Space)
    qtbot.keyClick(page.keys[1], Qt.Key.Key_Return)
    assert words(page) == "Bb"
    qtbot.keyClick(page.keys[1], Qt.Key.Key_Up)
    assert isinstance(QApplication.focusWidget(), PressButton)


def test_a_helper_types_into_the_box(page: KeyboardPage, answers: list[str], qtbot: QtBot) -> None:
    qtbot.keyClicks(page.keys[0], "H")
    # From now on Space is a space, and not the key that has the focus.
    for letter in "i you":
        qtbot.keyClick(page.box, letter)
    qtbot.keyClick(page.box, Qt.Key.Key_Backspace)
    assert words(page) == "Hi yo"
    qtbot.keyClick(page.box, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert words(page) == "Hi "
    QGuiApplication.clipboard().setText("Sam\nand all")
    qtbot.keyClick(page.box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert words(page) == "Hi Sam and all"
    qtbot.keyClick(page.box, Qt.Key.Key_Return)
    assert answers == ["Hi Sam and all"]


def test_enter_in_the_box_is_a_new_line_where_there_are_lines(
    window: Window, answers: list[str], example_person_id: str, qtbot: QtBot
) -> None:
    page = ask(window, answers, example_person_id, has_lines=True)
    qtbot.mouseClick(page.box, LEFT)
    for pressed in ("a", Qt.Key.Key_Return, "b"):
        qtbot.keyClick(page.box, pressed)
    assert words(page) == "a\nb"
    qtbot.mouseClick(key(page, "New line"), LEFT)
    assert words(page) == "a\nb\n"


def test_the_key_of_undo_brings_the_words_back_and_leaves_the_plan_alone(
    page: KeyboardPage, window: Window, qtbot: QtBot
) -> None:
    undone: list[None] = []
    window.shell.undo_requested.connect(lambda: undone.append(None))
    qtbot.keyClicks(page.keys[0], "H")
    key(page, "Start again").click()
    assert key(page, "Bring it back")
    qtbot.keyClick(page.keys[0], Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert words(page) == "H"
    assert not undone


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1280, 720), (1024, 680)])
@pytest.mark.parametrize("order", list(KeyboardOrder))
def test_tab_goes_as_the_page_is_read_and_everything_is_large_and_named(
    context: Context,
    window: Window,
    example_person_id: str,
    answers: list[str],
    scale: float,
    size: tuple[int, int],
    order: KeyboardOrder,
) -> None:
    access = AccessProfile(speech=False, motion=False, scale=round(scale * 100), keyboard_order=order)
    context.services.people.set_access(example_person_id, access)
    window.shell.apply_look(context.look.theme, Metrics(scale))
    window.shell.resize(*size)
    page = ask(window, answers, example_person_id, has_lines=True, words="I like ")
    assert context.look.metrics == Metrics(scale)
    stops = focus_stops([page])
    assert stops == list(page.buttons())
    shell = window.shell.frame
    rows = [QRect(each.mapTo(shell, QPoint()), each.size()) for each in stops]
    assert rows == sorted(rows, key=lambda place: (place.y(), place.x()))
    for stop, place in zip(stops, rows, strict=True):
        assert isinstance(stop, PressButton)
        assert stop.accessibleName().strip()
        assert stop.accessibleName().startswith(stop.words())
        assert min(place.width(), place.height()) >= 44
        assert shell.rect().contains(place)
        assert not place.intersects(shell.hear.geometry())
        assert not place.intersects(shell.bar.geometry())
    assert len({stop.accessibleName() for stop in stops}) == len(stops)
    assert page.box.seen_words() == "I like "
    page.grab()


def test_every_word_under_a_sign_begins_the_name(page: KeyboardPage) -> None:
    for act in Act:
        face = page.keys[act].face
        assert face.name.casefold().startswith(face.caption.casefold())


def test_the_other_order_is_shown_at_once_and_tab_follows_it(page: KeyboardPage) -> None:
    key(page, "Order of letters, QWERTY").click()
    assert page.keys[0].accessibleName() == "Q"
    assert focus_stops([page]) == list(page.buttons())
    key(page, "Order of letters, ABC").click()
    assert page.keys[0].accessibleName() == "A"
    assert focus_stops([page]) == list(page.buttons())


def test_a_guess_is_taken_by_a_press_and_the_keyboard_is_not_lost(page: KeyboardPage, qtbot: QtBot) -> None:
    for letter in "swimm":
        qtbot.keyClick(page.box, letter)
    tile = key(page, "swimming")
    tile.setFocus()
    qtbot.keyClick(tile, Qt.Key.Key_Return)
    assert words(page) == "swimming "
    for letter in "zzz":
        focused = QApplication.focusWidget()
        assert focused is not None
        assert page.isAncestorOf(focused)
        qtbot.keyClick(page.box, letter)
    assert not [tile for tile in page.guesses if tile.isVisible()]
    assert page.no_guess.isVisible()


def test_guesses_go_when_the_keyboard_is_on_one(page: KeyboardPage) -> None:
    page.guesses[3].setFocus()
    page._view_model.type_text("zzzz")
    assert page.keys[0].hasFocus()


def test_what_is_written_is_read_aloud_and_in_the_box(page: KeyboardPage, qtbot: QtBot) -> None:
    assert page.reading()[0] == "There is nothing here yet."
    qtbot.keyClicks(page.keys[0], "H")
    assert page.reading()[0] == "Written so far. H"
    assert page.box.accessibleName() == "Name. What do you write?"
    assert page.box.accessibleDescription() == "Written so far. H"
    assert page.box not in focus_stops([page])


def test_a_secret_is_only_dots_until_somebody_wants_to_see_it(
    window: Window, answers: list[str], example_person_id: str, qtbot: QtBot
) -> None:
    page = ask(window, answers, example_person_id, is_secret=True)
    qtbot.mouseClick(key(page, "b"), LEFT)
    assert page.box.seen_words() == "•"
    assert not [tile for tile in page.guesses if tile.isVisible()]
    assert "b" not in page.box.accessibleDescription().split()
    assert page.reading() == ("You wrote 1 letter. It is hidden.",)
    qtbot.mouseClick(key(page, "Show it"), LEFT)
    assert page.box.seen_words() == "b"
    assert key(page, "Hide it")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_of_long_words_the_end_is_seen(
    context: Context, window: Window, answers: list[str], example_person_id: str, scale: float
) -> None:
    context.look.change(metrics=Metrics(scale))
    page = ask(window, answers, example_person_id, words="tea and cake " * 900 + "end", max_length=20_000)
    seen = page.box.seen_words()
    assert seen.startswith("… ")
    assert seen.endswith("cake end")
    page._view_model.type_text("w" * 300)
    assert page.box.seen_words().endswith("www")
    page.grab()


def test_break_loses_nothing_and_back_answers_nothing(
    page: KeyboardPage, window: Window, answers: list[str], qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.keys[0], "H")
    window.shell.break_pressed.emit()
    window.shell.back_pressed.emit()
    assert window.parts is not None
    assert window.parts.widget is page
    assert words(page) == "H"
    window.shell.back_pressed.emit()
    assert answers == []


def test_after_home_the_same_question_offers_the_words_again(
    page: KeyboardPage, window: Window, answers: list[str], example_person_id: str, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.keys[0], "H")
    window.shell.home_pressed.emit()
    again = ask(window, answers, example_person_id)
    assert again is not page
    message = window.shell.frame.banner.message()
    assert message is not None
    assert message.words == "You began to write before. Press Bring it back."
    qtbot.mouseClick(key(again, "Bring it back"), LEFT)
    assert words(again) == "H"
