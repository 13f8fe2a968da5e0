from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot
from tests.crawl.seeing import look_at
from tests.ui.widgets.seeing import has_colour, picture_of

from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics, TextSize
from pcplanner.ui.widgets.option_row import OptionRow


def test_picture_left_words_right(look: Look, qtbot: QtBot) -> None:
    row = OptionRow(look, "My plan", picture="plan", caption="Easy read")
    qtbot.addWidget(row)
    row.resize(304, 104)
    image = picture_of(row)
    assert image.pixelColor(50, 50) == QColor("blue")
    assert not has_colour(image.copy(150, 0, 154, 104), QColor("blue"))
    assert row.accessibleName() == "My plan, Easy read"


def test_chosen_takes_the_soft_ground(look: Look, qtbot: QtBot) -> None:
    row = OptionRow(look, "Paid", icon=Icon.RING_PAID, family=Family.CIRCLE)
    qtbot.addWidget(row)
    row.resize(200, 104)
    assert picture_of(row).pixelColor(190, 80) == look.theme.colour(Role.FACE)
    row.set_chosen(True)
    assert picture_of(row).pixelColor(190, 80) == look.theme.soft(Family.CIRCLE)


def test_a_low_row_says_its_small_words_rather_than_squeezing_the_big_ones(look: Look, qtbot: QtBot) -> None:
    row, plain = OptionRow(look, "Skin", caption="Light"), OptionRow(look, "Skin")
    for each in (row, plain):
        qtbot.addWidget(each)
        each.resize(300, 50)
        each.show()
    assert row.accessibleName() == "Skin, Light"
    assert picture_of(row) == picture_of(plain)


def test_marks_and_odd_sizes_are_drawn(look: Look, qtbot: QtBot) -> None:
    row = OptionRow(
        look, "Meg rings the council", mark=Mark.DONE, round_picture=True, picture="meg", flat=True
    )
    qtbot.addWidget(row)
    for width, height in ((900, 128), (120, 60), (1, 1)):
        row.resize(width, height)
        picture_of(row)
    row.set_mark(None)
    row.set_picture(None)
    row.set_caption("by Friday")
    assert row.accessibleName() == "Meg rings the council, by Friday"


def test_the_words_end_before_the_tick(look: Look, qtbot: QtBot) -> None:
    row = OptionRow(look, "Words that go on to the very end of this row", icon=Icon.STAR)
    qtbot.addWidget(row)
    row.resize(300, 100)
    row.set_chosen(True)
    look.change(metrics=Metrics(2.0))
    image = picture_of(row)
    beside = image.copy(300 - 47, 8, 5, 34)
    assert not has_colour(beside, look.theme.colour(Role.INK))


def test_in_a_high_narrow_row_the_words_stand_below_the_icon_and_are_whole(look: Look, qtbot: QtBot) -> None:
    for size, words in ((QSize(162, 160), "The questions"), (QSize(168, 88), "Find somebody")):
        row = OptionRow(look, words, icon=Icon.SEARCH)
        qtbot.addWidget(row)
        row.resize(size)
        row.set_chosen(size.height() > 100)
        assert [x.is_cut for x in look_at(row).drawn] == [False]


def test_words_in_a_very_low_row_stand_beside_the_tick_in_two_lines(look: Look, qtbot: QtBot) -> None:
    row = OptionRow(look, "What speaks by itself", icon=Icon.SEARCH, size=TextSize.BODY)
    qtbot.addWidget(row)
    row.resize(212, 56)
    row.set_chosen(True)
    (drawn,) = look_at(row).drawn
    assert not drawn.is_cut
