import pytest
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import picture_of

from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.line_card import LineCard, LineKind


def made(look: Look, qtbot: QtBot, kind: LineKind) -> LineCard:
    card = LineCard(look, "I have a cup of tea.", "My own words", kind=kind, picture="tea", face="mum")
    qtbot.addWidget(card)
    card.resize(960, 128)
    return card


def test_own_words_stand_on_the_family_ground(look: Look, qtbot: QtBot) -> None:
    image = picture_of(made(look, qtbot, LineKind.OWN))
    assert image.pixelColor(900, 64) == look.theme.soft(Family.ABOUT)
    assert image.pixelColor(500, 1) == look.theme.strong(Family.ABOUT)


def test_other_people_s_words_stand_on_paper(look: Look, qtbot: QtBot) -> None:
    image = picture_of(made(look, qtbot, LineKind.SOMEONE))
    assert image.pixelColor(900, 64) == look.theme.colour(Role.PAPER)
    line = {image.pixelColor(x, 1).name() for x in range(400, 460)}
    assert line == {look.theme.colour(Role.EDGE).name()}


def test_a_guess_is_dashed(look: Look, qtbot: QtBot) -> None:
    image = picture_of(made(look, qtbot, LineKind.GUESS))
    line = {image.pixelColor(x, 1).name() for x in range(400, 460)}
    assert {look.theme.colour(Role.EDGE).name(), look.theme.colour(Role.PAPER).name()} <= line


def test_all_kinds_look_different(look: Look, qtbot: QtBot) -> None:
    kinds = [LineKind.OWN, LineKind.SOMEONE, LineKind.GUESS, LineKind.AGREED]
    images = [picture_of(made(look, qtbot, kind)) for kind in kinds]
    assert all(a != b for n, a in enumerate(images) for b in images[n + 1 :])


def test_the_name_says_who_said_it(look: Look, qtbot: QtBot) -> None:
    card = made(look, qtbot, LineKind.OWN)
    assert card.accessibleName() == "I have a cup of tea., My own words"
    card.set_line("Robin likes tea.", "Mum said this", kind=LineKind.SOMEONE, note="not sure yet")
    assert card.accessibleName() == "Robin likes tea., Mum said this, not sure yet"


@pytest.mark.parametrize("words", ["", "word " * 80, "🙂" * 100, "<b>&\"'"])
@pytest.mark.parametrize("width", [960, 472, 300, 40])
def test_any_words_at_any_width_are_drawn(look: Look, qtbot: QtBot, words: str, width: int) -> None:
    card = made(look, qtbot, LineKind.DISAGREED)
    card.set_line(words, "We do not agree", kind=LineKind.DISAGREED)
    card.resize(width, 128)
    picture_of(card)
