from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pcplanner.domain.circle import Ring, Supporter
from pcplanner.domain.circle_story import circle_story
from pcplanner.domain.drawing import Tint
from pcplanner.domain.dreams import Dream, Goal, Step, StepState
from pcplanner.domain.lines import Source
from pcplanner.domain.path_story import PathStory, path_story
from pcplanner.domain.people import Person
from pcplanner.domain.plan import Plan
from pcplanner.ui.theme.colours import Role, ThemeName, contrast, theme_named
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.theme.pictures import NoPictures
from pcplanner.ui.widgets.drawn.circle_board import CircleBoard
from pcplanner.ui.widgets.drawn.painter import tint_colours
from pcplanner.ui.widgets.drawn.path_board import PathBoard, PathRoom
from pcplanner.ui.widgets.drawn.piece import PieceButton

LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
THEN = datetime(2025, 3, 4, tzinfo=UTC)


def story(steps: int = 3, *, done: int = 0) -> PathStory:
    made = tuple(
        Step(
            f"s{n}", "p", "g", f"I do thing {n}", None, THEN, ("meg",),
            state=StepState.DONE if n < done else StepState.NOT_YET,
        )
        for n in range(steps)
    )  # fmt: skip
    dream = Dream("d", "p", "My own front door", None, Source.OWN_WORDS, THEN)
    goal = Goal("g", "p", "d", "I know what I like", None, THEN)
    meg = Supporter("meg", "p", "Meg", None, Ring.PAID, 0)
    return path_story(Plan(Person("p", "Robin", None, THEN), (meg,), (), (dream,), (goal,), (), made), "d")


def circle(count: int = 2) -> Plan:
    names = ("Mum", "Kit", "Ada", "Joan")
    people = tuple(Supporter(f"x{n}", "p", names[n % 4], None, Ring.CLOSEST, n) for n in range(count))
    return Plan(Person("p", "Robin", None, THEN), people)


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return Look(theme_named(ThemeName.LIGHT), Metrics(1.0), NoPictures())


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    made.resize(1366, 768)
    qtbot.addWidget(made)
    yield made
    made.hide()


@pytest.fixture
def path(look: Look, window: QWidget, qtbot: QtBot) -> PathBoard:
    board = PathBoard(look)
    board.setParent(window)
    board.setGeometry(0, 88, 1366, 568)
    board.set_room(PathRoom((QRect(40, 16, 620, 88),), QRect(688, 40, 420, 60)), side=40)
    board.set_story(story())
    board.show()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return board


@pytest.fixture
def rings(look: Look, window: QWidget, qtbot: QtBot) -> CircleBoard:
    board = CircleBoard(look)
    board.setParent(window)
    board.setGeometry(488, 96, 832, 552)
    board.set_story(circle_story(circle()))
    board.show()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return board


def kinds(board: PathBoard) -> list[str]:
    return [x.piece.key[0] for x in board.pieces.buttons]


def middle(button: PieceButton) -> QPoint:
    return button.rect().center()


def test_everything_on_the_path_is_a_named_button_in_reading_order(path: PathBoard) -> None:
    assert kinds(path) == ["now", "step", "step", "step", "goal", "star"]
    names = [x.accessibleName() for x in path.pieces.buttons]
    assert names[1] == "I do thing 0. Step 1 of 3. Promised by Meg. Not yet."
    assert all(names)
    for button in path.pieces.buttons:
        interface = QAccessible.queryAccessibleInterface(button)
        assert interface.role() is QAccessible.Role.Button
        assert min(button.width(), button.height()) >= 96


def test_arrow_keys_go_along_the_path_and_space_and_enter_press(path: PathBoard, qtbot: QtBot) -> None:
    buttons = path.pieces.buttons
    buttons[0].setFocus()
    QTest.keyClick(buttons[0], Qt.Key.Key_Right)
    qtbot.waitUntil(buttons[1].hasFocus)
    QTest.keyClick(buttons[1], Qt.Key.Key_Tab)
    qtbot.waitUntil(buttons[2].hasFocus)
    QTest.keyClick(buttons[2], Qt.Key.Key_Left)
    qtbot.waitUntil(buttons[1].hasFocus)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        with qtbot.waitSignal(path.pressed) as pressed:
            QTest.keyClick(buttons[1], key)
        assert pressed.args == ["step", "s0"]


def test_a_press_counts_on_the_stone_and_on_its_words_and_sliding_off_cancels(
    path: PathBoard, qtbot: QtBot
) -> None:
    stone = path.pieces.buttons[1]
    with qtbot.waitSignal(path.pressed) as pressed:
        QTest.mouseClick(stone, LEFT, NO_KEY, middle(stone))
    assert pressed.args == ["step", "s0"]
    spot = path.shape.spots[1] if path.shape else None
    assert spot is not None
    assert spot.label is not None
    x, y = spot.label.box.centre
    with qtbot.waitSignal(path.pressed):
        QTest.mouseClick(
            path, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(round(x), round(y))
        )
    with qtbot.assertNotEmitted(path.pressed):
        QTest.mousePress(stone, LEFT, NO_KEY, middle(stone))
        QTest.mouseMove(stone, QPoint(-200, -200))
        QTest.mouseRelease(
            stone, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(-200, -200)
        )
        QTest.mousePress(
            path, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(round(x), round(y))
        )
        QTest.mouseRelease(path, LEFT, NO_KEY, QPoint(700, 2))


def test_a_new_state_keeps_the_buttons_and_the_focus(path: PathBoard, qtbot: QtBot) -> None:
    path.set_story(story(done=1))
    before = path.pieces.buttons
    before[2].setFocus()
    path.set_story(story(done=2))
    assert path.pieces.buttons == before
    assert before[2].hasFocus()
    assert before[2].accessibleName().endswith("Done.")


def test_what_is_chosen_is_told(path: PathBoard) -> None:
    path.set_chosen("step", "s1")
    assert [x.isChecked() for x in path.pieces.buttons] == [False, False, True, False, False, False]
    path.set_chosen("", "")
    assert not any(x.isChecked() for x in path.pieces.buttons)


def test_a_long_path_pages_with_keys_and_with_the_pager(path: PathBoard, qtbot: QtBot) -> None:
    path.set_story(story(20))
    assert path.pager.count > 1
    last = path.pieces.buttons[-1]
    last.setFocus()
    QTest.keyClick(last, Qt.Key.Key_Right)
    assert path.page == 1
    first = path.pieces.buttons[0]
    qtbot.waitUntil(first.hasFocus)
    QTest.keyClick(first, Qt.Key.Key_Up)
    assert path.page == 0
    path.pager.more.click()
    assert path.page == 1
    path.show_item("s0")
    assert path.page == 0


@pytest.mark.parametrize("theme", list(ThemeName))
@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_every_theme_and_size_draws(
    path: PathBoard, rings: CircleBoard, look: Look, theme: ThemeName, scale: float
) -> None:
    look.change(theme_named(theme), Metrics(scale))
    path.set_room(PathRoom(), side=40)
    for board in (path, rings):
        assert board.shape is not None
        assert not board.grab().isNull()
    paper = theme_named(theme).colour(Role.PAPER)
    assert path.grab().toImage().pixelColor(2, 2) != paper or theme is not ThemeName.LIGHT


@pytest.mark.parametrize("theme", list(ThemeName))
def test_words_and_lines_stand_out_in_every_theme(theme: ThemeName) -> None:
    tints = tint_colours(theme_named(theme))
    assert set(tints) == set(Tint)
    grounds = (Tint.PAPER, Tint.WAY_CARD, Tint.ROCK_CARD, Tint.RING_1, Tint.RING_2, Tint.RING_3, Tint.RING_4)
    for ground in (*grounds, Tint.BUTTON):
        assert contrast(tints[Tint.INK], tints[ground]) >= 7
    assert contrast(tints[Tint.ON_PICTURE], tints[Tint.PICTURE_GROUND]) >= 7
    for line in (Tint.EDGE, Tint.PATH_EDGE, Tint.CIRCLE, Tint.STEPS, Tint.DREAMS):
        assert contrast(tints[line], tints[Tint.PAPER]) >= 3
    assert contrast(tints[Tint.ON_STRONG], tints[Tint.CIRCLE]) >= 3
    assert contrast(tints[Tint.ON_SUN], tints[Tint.SUN]) >= 3


def test_faces_and_open_seats_are_named_buttons(rings: CircleBoard) -> None:
    names = [x.accessibleName() for x in rings.pieces.buttons]
    assert names[:2] == ["Mum. Closest.", "Kit. Closest."]
    assert "Friends. Nobody here yet. Put somebody in." in names


def test_pressing_a_face_a_name_and_an_open_seat(rings: CircleBoard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rings.pressed) as pressed:
        QTest.keyClick(rings.pieces.buttons[1], Qt.Key.Key_Space)
    assert pressed.args == ["x1"]
    seat = rings.shape.rings[-1].seats[0] if rings.shape else None
    assert seat is not None
    x, y = seat.label_box.centre
    with qtbot.waitSignal(rings.pressed) as named:
        QTest.mouseClick(
            rings, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(round(x), round(y))
        )
    assert named.args == [seat.member.id]
    with qtbot.waitSignal(rings.open_seat_pressed) as empty:
        rings.pieces.buttons[2].click()
    assert empty.args == [int(Ring.FRIENDS), 0]


def test_dragging_a_face_is_a_shortcut_and_presses_nothing(rings: CircleBoard, qtbot: QtBot) -> None:
    face = rings.pieces.buttons[0]
    home = face.geometry()
    far = face.mapFromParent(QPoint(30, rings.height() // 2))
    with qtbot.assertNotEmitted(rings.pressed), qtbot.waitSignal(rings.dropped) as dropped:
        QTest.mousePress(face, LEFT, NO_KEY, middle(face))
        QTest.mouseMove(face, far)
        QTest.mouseRelease(
            face,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            face.mapFromParent(QPoint(30, 276)),
        )
    assert dropped.args is not None
    assert dropped.args[:2] == ["x0", int(Ring.PAID)]
    assert face.geometry() == home


def test_dropping_outside_changes_nothing(rings: CircleBoard, qtbot: QtBot) -> None:
    face = rings.pieces.buttons[0]
    with qtbot.assertNotEmitted(rings.dropped):
        QTest.mousePress(face, LEFT, NO_KEY, middle(face))
        QTest.mouseMove(face, face.mapFromParent(QPoint(-90, -90)))
        QTest.mouseRelease(
            face,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            face.mapFromParent(QPoint(-90, -90)),
        )


def test_choosing_somebody_turns_to_their_page(rings: CircleBoard) -> None:
    rings.set_story(circle_story(circle(40)))
    assert rings.pager.count > 1
    rings.set_chosen("x39")
    chosen = [x for x in rings.pieces.buttons if x.isChecked()]
    assert [x.piece.key[1] for x in chosen] == ["x39"]
