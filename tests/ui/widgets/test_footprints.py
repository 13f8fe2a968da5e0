from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import has_colour, picture_of

from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.footprints import Footprints


def test_where_we_are_is_said_and_shown(look: Look, qtbot: QtBot) -> None:
    prints = Footprints(look)
    qtbot.addWidget(prints)
    prints.set_place((4, 6))
    assert prints.accessibleName() == "4 of 6"
    prints.resize(prints.sizeHint())
    assert has_colour(picture_of(prints), look.theme.colour(Role.SUN))
    early = picture_of(prints)
    prints.set_place((5, 6))
    assert picture_of(prints) != early


def test_nowhere_takes_no_room(look: Look, qtbot: QtBot) -> None:
    prints = Footprints(look)
    qtbot.addWidget(prints)
    prints.set_place(None)
    assert prints.sizeHint().width() == 0
    assert prints.accessibleName() == ""


def test_a_long_way_and_big_words_need_one_footprint(look: Look, qtbot: QtBot) -> None:
    prints = Footprints(look)
    qtbot.addWidget(prints)
    prints.set_place((3, 6))
    six = prints.sizeHint().width()
    prints.set_place((3, 40))
    assert prints.sizeHint().width() < six
    look.change(metrics=Metrics(2.0))
    prints.resize(prints.sizeHint())
    picture_of(prints)


def test_a_page_that_was_skipped_differs_in_shape_and_is_said(look: Look, qtbot: QtBot) -> None:
    prints = Footprints(look)
    qtbot.addWidget(prints)
    prints.set_place((4, 6))
    prints.resize(prints.sizeHint())
    done = picture_of(prints)
    prints.set_place((4, 6), frozenset({2}))
    assert prints.accessibleName() == "4 of 6. We skipped number 2."
    skipped = picture_of(prints)
    assert skipped != done
    prints.set_place((2, 6), frozenset({1, 4}))
    assert prints.accessibleName() == "2 of 6. We skipped numbers 1 and 4."
    # The bar has its own ink and ground: in grey it is neither a walked footprint nor an open one.
    assert picture_of(prints) != skipped
