from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.face_row import faces_shown, faces_width


def test_up_to_three_faces_are_shown_and_the_rest_is_counted(look: Look) -> None:
    assert faces_shown(look, 1, 36, 200) == (1, "")
    assert faces_shown(look, 3, 36, 200) == (3, "")
    assert faces_shown(look, 5, 36, 200) == (3, "+2")


def test_where_there_is_less_room_fewer_faces_are_shown_and_nobody_is_forgotten(look: Look) -> None:
    assert faces_shown(look, 3, 36, 60) == (1, "+2")
    assert faces_shown(look, 2, 36, 62) == (2, "")


def test_what_is_shown_fits_into_the_room_it_was_asked_for(look: Look) -> None:
    for count in (2, 3, 9):
        for width in (100, 120, 160):
            assert faces_width(look, count, 36, width) <= width
