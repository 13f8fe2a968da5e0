from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import has_colour, picture_of

from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.face_button import FaceButton


def test_a_face_its_badge_and_its_name(look: Look, qtbot: QtBot) -> None:
    face = FaceButton(look, "Meg", "meg", badge=Mark.PAID)
    qtbot.addWidget(face)
    face.resize(face.sizeHint())
    image = picture_of(face)
    centre = face.centre().toPoint()
    assert image.pixelColor(centre) == QColor("blue")
    assert has_colour(image, look.theme.colour(Role.SUN))
    assert face.accessibleName() == "Meg"
    face.set_badge(None)
    assert not has_colour(picture_of(face), look.theme.colour(Role.SUN))


def test_the_ring_goes_round_the_circle(look: Look, qtbot: QtBot) -> None:
    face = FaceButton(look, "Joan next door", "joan")
    qtbot.addWidget(face)
    face.resize(face.sizeHint())
    assert face.outline().boundingRect().width() == 72
    assert face.width() > 72


def test_an_open_seat_has_a_name_and_can_be_pressed(look: Look, qtbot: QtBot) -> None:
    seat = FaceButton(look, "", None, name="Put a friend in")
    qtbot.addWidget(seat)
    seat.resize(seat.sizeHint())
    assert has_colour(picture_of(seat), look.theme.strong(Family.CIRCLE))
    assert seat.accessibleName() == "Put a friend in"
    with qtbot.waitSignal(seat.clicked):
        QTest.mouseClick(seat, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))


def test_another_size_is_asked_for(look: Look, qtbot: QtBot) -> None:
    face = FaceButton(look, "Me", "me", diameter=70, show_words=False)
    qtbot.addWidget(face)
    face.set_diameter(104)
    face.set_face("other")
    assert face.sizeHint().width() == 112
    face.resize(face.sizeHint())
    face.set_chosen(True)
    picture_of(face)


def test_a_name_too_long_for_one_line_stands_in_two_where_there_is_height(look: Look, qtbot: QtBot) -> None:
    face = FaceButton(look, "Mum & Dad Jones", None)
    qtbot.addWidget(face)
    face.resize(104, 150)
    assert face.laid_name().line_count == 2
    assert not face.laid_name().is_cut
    face.resize(104, 110)
    assert face.laid_name().line_count == 1
    face.set_words("Mum")
    face.resize(104, 150)
    assert face.laid_name().line_count == 1
