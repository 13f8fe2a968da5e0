import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from pcplanner.ui.theme.fonts import letters
from pcplanner.ui.theme.text import lay_label, lay_text

pytestmark = pytest.mark.usefixtures("qtbot")


def test_short_words_stay_at_their_size() -> None:
    laid = lay_text("My circle", letters(24), 300, max_lines=1)
    assert laid.line_count == 1
    assert laid.layout.font().pixelSize() == 24
    assert not laid.is_cut


def test_words_wrap_at_spaces_before_they_shrink() -> None:
    laid = lay_text("Groups and places", letters(24), 120, max_lines=2)
    assert laid.line_count == 2
    assert laid.layout.font().pixelSize() == 24


def test_a_word_that_does_not_fit_shrinks_and_is_not_split() -> None:
    laid = lay_text("Facilitator", letters(48), 130, max_lines=1)
    assert laid.line_count == 1
    assert 18 <= laid.layout.font().pixelSize() < 48
    assert laid.width <= 130.5
    assert not laid.is_cut


def test_only_at_the_least_size_are_words_cut_with_dots() -> None:
    laid = lay_text("word " * 60, letters(24), 200, max_lines=2)
    assert laid.is_cut
    assert laid.layout.text().endswith("…")
    assert laid.layout.font().pixelSize() == 18
    assert laid.line_count <= 2


@pytest.mark.parametrize("words", ["x" * 400, "👩‍👩‍👧 " * 40, "<b>&\"'", "שלום עולם", ""])
def test_hard_words_never_leave_their_room(words: str) -> None:
    laid = lay_text(words, letters(24), 180, max_height=60)
    assert laid.height <= 60.5
    assert laid.width <= 180.5


def test_mark_up_is_only_letters() -> None:
    assert lay_text("<b>bold</b>", letters(24), 500).layout.text() == "<b>bold</b>"


def test_lit_boxes_cover_the_words_lit_also_after_an_emoji() -> None:
    words = "🙂 I like tea"
    laid = lay_text(words, letters(24), 600)
    [plain] = lay_text("I like tea", letters(24), 600).lit_rects((2, 6))
    [lit] = laid.lit_rects((words.index("like"), words.index("like") + 4))
    assert lit.width() == pytest.approx(plain.width(), abs=1.5)
    assert lit.x() > plain.x()


def test_a_lit_word_over_two_lines_has_two_boxes() -> None:
    laid = lay_text("one two", letters(24), 60)
    assert laid.line_count == 2
    assert len(laid.lit_rects((0, 7))) == 2


def test_a_lit_word_has_its_own_colour() -> None:
    image = QImage(300, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    laid = lay_text("tea tea", letters(40), 300)
    laid.draw_lit(painter, QPointF(0, 0), QColor("black"), (4, 7), QColor("red"))
    painter.end()
    [box] = laid.lit_rects((4, 7))
    reds = [
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y) == QColor("red")
    ]
    assert reds
    assert min(reds) >= box.x()


def test_a_label_is_made_a_little_smaller_before_it_takes_two_lines() -> None:
    whole = lay_text("My neighbour", letters(40), 900).width
    nearly = lay_label("My neighbour", letters(40), whole * 0.9, max_height=200)
    assert (nearly.line_count, nearly.is_cut) == (1, False)
    assert 32 <= nearly.layout.font().pixelSize() < 40
    half = lay_label("My neighbour", letters(40), whole * 0.7, max_height=200)
    assert half.line_count == 2
