import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.crawl.seeing import look_at

from pcplanner.ui.theme.colours import Role, theme_named
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics, TextSize
from pcplanner.ui.widgets.words_label import WordsLabel


def test_words_are_never_mark_up(look: Look, qtbot: QtBot) -> None:
    label = WordsLabel(look, "<b>Robin</b> & co")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.words() == "<b>Robin</b> & co"


def test_it_follows_theme_and_size(look: Look, qtbot: QtBot) -> None:
    label = WordsLabel(look, "Who said it?", size=TextSize.TILE, role=Role.QUIET)
    qtbot.addWidget(label)
    look.change(theme_named("dark"), Metrics(2.0))
    assert label.font().pixelSize() == 48
    assert label.palette().color(label.foregroundRole()) == look.theme.colour(Role.QUIET)
    label.set_role(Role.INK)
    assert label.palette().color(label.foregroundRole()) == look.theme.colour(Role.INK)


def test_a_hint_can_make_room_for_big_words(look: Look, qtbot: QtBot) -> None:
    label = WordsLabel(look, "Take your time.", hide_when_large=True)
    qtbot.addWidget(label)
    assert not label.isHidden() or not label.isVisible()
    look.change(metrics=Metrics(2.0))
    assert label.isHidden()
    look.change(metrics=Metrics(1.0))
    assert not label.isHidden()


@pytest.mark.parametrize(("width", "height", "wrap"), [(200, 60, True), (120, 40, False)])
def test_with_too_little_room_words_are_made_smaller_and_not_cut(
    look: Look, qtbot: QtBot, width: int, height: int, wrap: bool
) -> None:
    label = WordsLabel(look, "First we tell a dream"[: 21 if wrap else 13], size=TextSize.LINE, wrap=wrap)
    qtbot.addWidget(label)
    label.resize(width, height)
    (drawn,) = look_at(label).drawn
    assert not drawn.is_cut
    assert label.rect().contains(drawn.place.toAlignedRect())


def test_with_room_enough_words_are_drawn_as_large_as_they_are(look: Look, qtbot: QtBot) -> None:
    label = WordsLabel(look, "First we tell a dream", size=TextSize.LINE)
    qtbot.addWidget(label)
    label.resize(400, 60)
    assert look_at(label).drawn == []
