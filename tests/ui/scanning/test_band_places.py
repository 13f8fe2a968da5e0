"""The band of the scan lies outside things or over their edge, and never cuts what stands beside them."""

from PySide6.QtCore import QRect

from pcplanner.ui.scanning.band_places import bands_round

ROOM = 11


def _outer(inner: QRect) -> QRect:
    return inner.adjusted(-ROOM, -ROOM, ROOM, ROOM)


def test_with_room_the_band_is_wholly_outside() -> None:
    place = QRect(100, 100, 200, 80)
    assert bands_round([place], [QRect(400, 100, 50, 80)], ROOM) == (place,)


def test_close_beside_something_the_band_lies_over_its_own_edge() -> None:
    place, beside = QRect(100, 100, 200, 80), QRect(306, 100, 60, 80)
    (band,) = bands_round([place], [beside], ROOM)
    assert not _outer(band).intersects(beside)
    assert band.left() == place.left()
    assert place.right() - band.right() <= 8


def test_close_over_something_the_band_lies_over_its_own_edge() -> None:
    place, under = QRect(100, 100, 200, 80), QRect(100, 186, 200, 80)
    (band,) = bands_round([place], [under], ROOM)
    assert not _outer(band).intersects(under)


def test_the_band_of_a_page_goes_round_the_prompt_too_and_does_not_cut_it() -> None:
    before, tile, prompt = QRect(692, 151, 150, 64), QRect(104, 266, 1074, 150), QRect(104, 140, 570, 92)
    (band,) = bands_round([before, tile], [prompt], ROOM)
    assert band.contains(prompt)
    assert band.contains(tile)


def test_a_group_that_has_others_between_its_things_gets_a_band_for_each() -> None:
    one, other, between = QRect(100, 100, 60, 60), QRect(400, 160, 60, 60), QRect(250, 20, 60, 160)
    bands = bands_round([one, other], [between], ROOM)
    assert bands == (one, other)


def test_something_that_holds_the_thing_itself_does_not_move_the_band() -> None:
    place = QRect(100, 100, 60, 60)
    assert bands_round([place], [QRect(0, 0, 800, 400)], ROOM) == (place,)
