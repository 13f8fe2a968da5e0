import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from pcplanner.domain.words import say
from pcplanner.services.bundle import Services
from pcplanner.ui.context import Context
from pcplanner.ui.pages.people.finder import Finder
from pcplanner.ui.pages.people.finder_view_model import FinderViewModel
from pcplanner.ui.routes import Place
from pcplanner.ui.theme.metrics import Metrics


@pytest.fixture
def finder(context: Context, practice: Services, qtbot: QtBot) -> Finder:
    for number in range(20):
        practice.people.add(f"Person {number:02d}")
    view_model = FinderViewModel(context)
    made = Finder(context, view_model)
    view_model.setParent(made)
    qtbot.addWidget(made)
    made.resize(448, 572)
    made.show()
    view_model.load()
    return made


def search(finder: Finder, qtbot: QtBot, words: str) -> QLineEdit:
    edit = finder.search.findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    qtbot.keyClicks(edit, words)
    return edit


def test_typing_finds_and_enter_opens(finder: Finder, context: Context, qtbot: QtBot) -> None:
    edit = search(finder, qtbot, "person 17")
    assert [row.words() for row in finder._rows] == ["Person 17"]
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert context.navigator.here is not None
    assert context.navigator.here.place is Place.HOME


def test_nobody_found_is_said(finder: Finder, qtbot: QtBot) -> None:
    search(finder, qtbot, "xyz")
    assert finder.nobody.isVisible()
    assert finder.nobody.text() == say("people.nobody_found")


def test_with_nothing_typed_nobody_is_missing(services: Services, context: Context, qtbot: QtBot) -> None:
    for card in services.people.find().cards:
        services.people.put_away(card.id)
    view_model = FinderViewModel(context)
    made = Finder(context, view_model)
    view_model.setParent(made)
    qtbot.addWidget(made)
    made.resize(448, 572)
    made.show()
    view_model.load()
    assert not made.nobody.isVisible()
    search(made, qtbot, "Ann")
    assert made.nobody.isVisible()


def test_those_put_away_are_a_list_to_look_at(finder: Finder, practice: Services, qtbot: QtBot) -> None:
    assert finder.away.words().replace("\N{NO-BREAK SPACE}", " ") == "Show those put away"
    qtbot.mouseClick(finder.away, Qt.MouseButton.LeftButton)
    assert finder.away.words() == "Show everybody"
    assert finder.nobody.text() == say("people.nobody_away")
    assert practice.people.find(put_away=True).total == 0


def test_somebody_is_put_away_with_the_keyboard(finder: Finder, practice: Services, qtbot: QtBot) -> None:
    search(finder, qtbot, "person 17")
    qtbot.keyClick(finder._rows[0], Qt.Key.Key_Return)
    assert finder.one is not None
    qtbot.keyClick(finder.one.put_away, Qt.Key.Key_Space)
    assert finder.one is None
    assert practice.people.find("person 17", put_away=True).total == 1


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_rows_never_meet_the_pager_or_the_foot(finder: Finder, context: Context, scale: float) -> None:
    context.look.change(metrics=Metrics(scale))
    finder.resize(*((448, 572) if scale == 1.0 else (736, 452)))
    for row in finder._rows:
        box = row.geometry().translated(finder.results.pos())
        assert finder.rect().contains(box)
        assert not box.intersects(finder.pager.geometry())
        assert not box.intersects(finder.away.geometry())
